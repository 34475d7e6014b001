"""Records at the edges of what there is, made by hand: nothing found, everything found, words hard to write."""

from __future__ import annotations

from typing import Any

from convert.article import (
    SCHEMA_ID,
    Article,
    DatePart,
    DateRule,
    Event,
    EventRole,
    Figure,
    Heading,
    Inference,
    ListBlock,
    Moment,
    Origin,
    Paragraph,
    PartOfDay,
    Passage,
    Person,
    PersonRole,
    Qualifier,
    Quantity,
    Reference,
    Role,
    Segment,
    SignOff,
    Span,
    Supplied,
    SuppliedPassage,
    Table,
)
from convert.digests import text_sha256
from convert.values import replace

_LINES = (
    (Role.SECTION, "Tin hoạt động"),
    (Role.TITLE, "Xã Đồi Mơ họp quý IV"),
    (Role.PUBLISHED, "06/10/2019"),
    (Role.LEAD, "Sáng 5/10, UBND xã Đồi Mơ họp tại Nhà văn hóa xã."),
    (Role.IMAGE, "hop xa.jpg"),
    (Role.CAPTION, "Toàn cảnh cuộc họp (Ảnh: Thu Mơ)"),
    (Role.HEADING, "I. Kết quả"),
    (Role.PARAGRAPH, "Ông Lò Văn Thử, Chủ tịch UBND xã, chủ trì, với 40 đại biểu, theo Quyết định số 12/QĐ-UBND."),
    (Role.LIST_ITEM, "- Thu ngân sách;"),
    (Role.LIST_ITEM, "- Chi ngân sách."),
    (Role.TABLE_ROW, "Chỉ tiêu | 96,5%"),
    (Role.SIGN_OFF, "Hoài Thử – Văn phòng UBND xã"),
    (Role.ATTACHMENT, "bao-cao.pdf"),
    (Role.RELATED, "Xã Đồi Mơ trồng cây"),
)
_TEXT = "\n".join(line for _, line in _LINES)
_HARD = "Nhiệt độ & <b>ẩm</b> \"x\" 'y' ]]> \\ %s {0} – “ấm” 😀 汉字 ລາວ \u202eRTL\u202c " + "dàidài" * 60


def articles() -> dict[str, Article]:
    """The records by what they show; each keeps the schema."""
    return {
        "an article of which nothing was found": _record("Xã Đồi Mơ"),
        "an article with everything": _full(),
        "words that are hard to write": _hard(_HARD),
        "control characters": _hard("Họp\x00 xã\x0b Đồi\x1b[31m Mơ\x7f\ufffe\x85"),
    }


def _record(text: str, **found: Any) -> Article:
    """A record of a text, with what was found; the rest is empty."""
    digest = text_sha256(text)
    source = Origin(
        name="bai.txt",
        media_type="text/plain",
        encoding="utf-8",
        sha256=digest,
        text_sha256=digest,
        url=None,
        supplied=(),
        text=text,
    )
    fields: dict[str, Any] = {
        "schema": SCHEMA_ID,
        "generator": "portaldoc conformance",
        "source": source,
        "language": "vi",
        "segments": (Segment(span=(0, len(text)), role=Role.UNREAD),),
        **dict.fromkeys(("title", "lead", "published", "sign_off", "event")),
        **dict.fromkeys(("section", "body", "attachments", "related", "people", "attendance"), ()),
        **dict.fromkeys(("topics", "references", "quantities"), ()),
    }
    return Article(**{**fields, **found})


def _hard(text: str) -> Article:
    """An article whose title and one paragraph are the same hard words."""
    words = " ".join(text.split())
    span = (0, len(text))
    return _record(
        text,
        title=Passage(text=words, span=span),
        body=(Paragraph(text=words, span=span),),
        segments=(Segment(span=span, role=Role.PARAGRAPH),),
    )


def _full() -> Article:
    """Every field filled, every kind of block, a value that was supplied, one that was inferred."""
    record = _record(
        _TEXT,
        section=(_words("Tin hoạt động"),),
        title=_words("Xã Đồi Mơ họp quý IV"),
        lead=SuppliedPassage(text="Xã Đồi Mơ họp bàn việc quý IV."),
        published=Moment(value="2019-10-06", text="06/10/2019", span=_span("06/10/2019")),
        body=_blocks(),
        sign_off=SignOff(authors=(_words("Hoài Thử"),), agency=_words("Văn phòng UBND xã"), source=None),
        attachments=(_words("bao-cao.pdf"),),
        related=(_words("Xã Đồi Mơ trồng cây"),),
        event=_event(),
        people=(_person(),),
        attendance=(_present(),),
        topics=(_words("Thu ngân sách"),),
        references=(_cited(),),
        quantities=(_present(), _quantity("96,5%", 96.5, "%")),
        segments=tuple(Segment(span=_span(line), role=role) for role, line in _LINES),
    )
    return _with_supplied(record)


def _with_supplied(record: Article) -> Article:
    said = (Supplied(field="lead", value="Xã Đồi Mơ họp bàn việc quý IV.", by="bai.meta.toml"),)
    return replace(record, source=replace(record.source, supplied=said))


def _span(words: str, after: int = 0) -> Span:
    start = _TEXT.index(words, after)
    return start, start + len(words)


def _words(words: str) -> Passage:
    return Passage(text=words, span=_span(words))


def _blocks() -> tuple[Figure | Heading | Paragraph | ListBlock | Table, ...]:
    said = dict(_LINES)
    items = (_words("- Thu ngân sách;"), _words("- Chi ngân sách."))
    caption = _words(said[Role.CAPTION])
    return (
        Figure(
            image=_words("hop xa.jpg"),
            caption=caption,
            credit=_words("Thu Mơ"),
            span=(_span("hop xa.jpg")[0], caption.span[1]),
        ),
        Heading(level=1, text="I. Kết quả", span=_span("I. Kết quả")),
        Paragraph(text=said[Role.PARAGRAPH], span=_span(said[Role.PARAGRAPH])),
        ListBlock(ordered=False, items=items, span=(items[0].span[0], items[1].span[1])),
        Table(rows=((_words("Chỉ tiêu"), _words("96,5%")),), span=_span("Chỉ tiêu | 96,5%")),
    )


def _event() -> Event:
    year = Inference(part=DatePart.YEAR, span=_span("06/10/2019"), rule=DateRule.PUBLICATION_DATE)
    return Event(
        kind=_words("họp"),
        name=_words("Xã Đồi Mơ họp quý IV"),
        start=Moment(value="2019-10-05", text="Sáng 5/10", span=_span("Sáng 5/10"), inferred=(year,)),
        end=None,
        parts_of_day=(PartOfDay.MORNING,),
        place=_words("Nhà văn hóa xã"),
        organizers=(_words("UBND xã Đồi Mơ"),),
    )


def _person() -> Person:
    name = _words("Lò Văn Thử")
    return Person(
        name=name,
        honorifics=("Ông",),
        positions=(_words("Chủ tịch UBND xã"),),
        roles=(PersonRole(role=EventRole.CHAIR, span=_span("chủ trì")),),
        mentions=(name.span,),
    )


def _present() -> Quantity:
    return _quantity("40 đại biểu", 40, "đại biểu")


def _quantity(words: str, value: float, unit: str) -> Quantity:
    span = _span(words)
    return Quantity(value=value, of=None, to=None, unit=unit, qualifier=Qualifier.EXACT, text=words, span=span)


def _cited() -> Reference:
    words = "Quyết định số 12/QĐ-UBND"
    return Reference(number="12/QĐ-UBND", kind="Quyết định", date=None, issuer=None, text=words, span=_span(words))
