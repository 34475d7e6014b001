"""Articles written part by part: the source text and every span in it grow as parts are added."""

from __future__ import annotations

import hashlib
from typing import Any

from convert import contract
from convert.article import (
    SCHEMA_ID,
    Article,
    Block,
    Event,
    EventRole,
    Figure,
    Heading,
    Inference,
    ListBlock,
    Moment,
    Origin,
    Paragraph,
    Passage,
    Person,
    PersonRole,
    Qualifier,
    Quantity,
    Role,
    Segment,
    SignOff,
    Span,
    Table,
)


class Draft:
    """An article in the making."""

    def __init__(self) -> None:
        self.text = ""
        self.segments: list[Segment] = []
        self.fields: dict[str, Any] = {}
        self.body: list[Block] = []

    def said(self, words: str, role: Role) -> Passage:
        """Words on a line of their own."""
        start = len(self.text)
        self.text += words + "\n"
        self.segments.append(Segment(span=(start, start + len(words)), role=role))
        return Passage(text=" ".join(words.split()), span=(start, start + len(words)))

    def within(self, words: str) -> Passage:
        """Words that stand in the text already."""
        start = self.text.index(words)
        return Passage(text=words, span=(start, start + len(words)))

    def title(self, words: str) -> Draft:
        self.fields["title"] = self.said(words, Role.TITLE)
        return self

    def lead(self, words: str) -> Draft:
        self.fields["lead"] = self.said(words, Role.LEAD)
        return self

    def section(self, *names: str) -> Draft:
        self.fields["section"] = tuple(self.said(name, Role.SECTION) for name in names)
        return self

    def published(self, words: str, value: str) -> Draft:
        passage = self.said(words, Role.PUBLISHED)
        self.fields["published"] = Moment(value=value, text=passage.text, span=passage.span)
        return self

    def paragraph(self, words: str) -> Draft:
        passage = self.said(words, Role.PARAGRAPH)
        self.body.append(Paragraph(text=passage.text, span=passage.span))
        return self

    def heading(self, level: int, words: str) -> Draft:
        passage = self.said(words, Role.HEADING)
        self.body.append(Heading(level=level, text=passage.text, span=passage.span))
        return self

    def figure(self, name: str | None, caption: str | None = None) -> Draft:
        image = self.said(name, Role.IMAGE) if name else None
        words = self.said(caption, Role.CAPTION) if caption else None
        spans = [passage.span for passage in (image, words) if passage]
        hull: Span = (spans[0][0], spans[-1][1])
        self.body.append(Figure(image=image, caption=words, credit=None, span=hull))
        return self

    def items(self, *words: str) -> Draft:
        items = tuple(self.said(one, Role.LIST_ITEM) for one in words)
        self.body.append(ListBlock(ordered=False, items=items, span=(items[0].span[0], items[-1].span[1])))
        return self

    def table(self, *rows: tuple[str, ...]) -> Draft:
        cells = tuple(tuple(self.said(cell, Role.TABLE_ROW) for cell in row) for row in rows)
        self.body.append(Table(rows=cells, span=(cells[0][0].span[0], cells[-1][-1].span[1])))
        return self

    def signed(self, *authors: str, agency: str | None = None, source: str | None = None) -> Draft:
        self.fields["sign_off"] = SignOff(
            authors=tuple(self.said(author, Role.SIGN_OFF) for author in authors),
            agency=self.said(agency, Role.SIGN_OFF) if agency else None,
            source=self.said(source, Role.SIGN_OFF) if source else None,
        )
        return self

    def tail(self, attachments: tuple[str, ...] = (), related: tuple[str, ...] = ()) -> Draft:
        self.fields["attachments"] = tuple(self.said(one, Role.ATTACHMENT) for one in attachments)
        self.fields["related"] = tuple(self.said(one, Role.RELATED) for one in related)
        return self

    def event(self, when: str, value: str, place: str, *bodies: str, inferred: tuple[Inference, ...] = ()) -> Draft:
        start = self.within(when)
        self.fields["event"] = Event(
            kind=None,
            name=None,
            start=Moment(value=value, text=start.text, span=start.span, inferred=inferred),
            end=None,
            parts_of_day=(),
            place=self.within(place),
            organizers=tuple(map(self.within, bodies)),
        )
        return self

    def chairs(self, *people: tuple[str, str, str]) -> Draft:
        """Honorific, name, post of each."""
        self.fields["people"] = tuple(
            Person(
                name=self.within(name),
                honorifics=(honorific,),
                positions=(self.within(post),),
                roles=(PersonRole(role=EventRole.CHAIR, span=self.within(name).span),),
                mentions=(self.within(name).span,),
            )
            for honorific, name, post in people
        )
        return self

    def attended(self, words: str, value: int, unit: str) -> Draft:
        said = self.within(words)
        count = Quantity(
            value=value, of=None, to=None, unit=unit, qualifier=Qualifier.EXACT, text=said.text, span=said.span
        )
        self.fields["attendance"] = self.fields["quantities"] = (count,)
        return self

    def article(self, *, url: str | None = None, name: str = "bai.txt") -> Article:
        """The record; it keeps the schema."""
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        origin = Origin(
            name=name,
            media_type="text/plain",
            encoding="utf-8",
            sha256=digest,
            text_sha256=digest,
            url=url,
            supplied=(),
            text=self.text,
        )
        empty: dict[str, Any] = dict.fromkeys(
            ("section", "attachments", "related", "people", "attendance", "topics", "references", "quantities"), ()
        )
        absent = dict.fromkeys(("title", "lead", "published", "sign_off", "event"))
        article = Article(
            schema=SCHEMA_ID,
            generator="portaldoc 0.1.0",
            source=origin,
            language="vi",
            body=tuple(self.body),
            segments=tuple(self.segments),
            **{**empty, **absent, **self.fields},
        )
        contract.checked(article)
        return article


def reading_day() -> Draft:
    """A plain article with a figure of each kind, facts, a list, a table and a tail."""
    draft = Draft().section("Tin hoạt động").title("Hội nghị tổng kết phong trào đọc sách tại huyện Sơn Khê")
    draft.published("Thứ Sáu, 12/11/2021, 16:20", "2021-11-12T16:20+07:00")
    draft.lead("Sáng 12/11, tại Nhà văn hóa huyện Sơn Khê, UBND huyện tổ chức hội nghị tổng kết phong trào đọc sách.")
    draft.figure("doc sach 1.jpg", "Các em học sinh giới thiệu những cuốn sách hay")
    draft.paragraph("Chủ trì có ông Đỗ Quang Vũ, Phó Chủ tịch UBND huyện. Tham dự có 120 đại biểu của các xã.")
    draft.heading(1, "Những con số")
    draft.items("- 34 tủ sách cộng đồng;", "- 5.600 lượt bạn đọc mỗi tháng.")
    draft.table(("Xã", "Tủ sách"), ("Sơn Khê", "12"), ("Bản Lường", "22"))
    draft.figure("doc sach 2.png")
    draft.paragraph("Hội nghị trao giấy khen cho 15 tập thể; xem thêm tại https://sach.example.vn/khen-thuong.")
    draft.signed("Thu Hạ", source="Phòng Văn hóa huyện")
    draft.tail(("ke-hoach-2022.pdf",), ("Ngày hội sách xã Bản Lường",))
    draft.event("Sáng 12/11", "2021-11-12", "Nhà văn hóa huyện Sơn Khê", "UBND huyện")
    draft.chairs(("ông", "Đỗ Quang Vũ", "Phó Chủ tịch UBND huyện"))
    return draft.attended("120 đại biểu", 120, "đại biểu")
