"""What marks, supplied values and a portal's habits change in an outline, and the article that every rule must know."""

import json
import os
import unicodedata
from pathlib import Path

import pytest

from convert import contract, pipeline
from convert.article import Supplied, Table
from convert.errors import NotAnArticle
from convert.findings import Read
from convert.outline import Document, Habits, outline
from convert.source import Mark, MarkKind, Source

TITLE = "Huyện Suối Đá triển khai công tác phòng, chống cháy rừng"
LEAD = (
    "Sáng 12/4, UBND huyện Suối Đá tổ chức hội nghị triển khai công tác phòng, chống cháy rừng mùa khô với sự tham gia"
    " của 64 đại biểu."
)
BODY = (
    "Tại hội nghị, ông Sầm Văn Tiệp, Bí thư Huyện ủy yêu cầu các xã kiện toàn lực lượng, bố trí trực 24/24 giờ trong"
    " những ngày nắng nóng."
)
PLACES = [Path(os.environ.get("PORTALDOC_SHARED", "")), *(parent / "shared" for parent in Path(__file__).parents)]
SHARED = next((place for place in PLACES if (place / "gold").is_dir()), None)


def read(
    text: str, *, marks: tuple[Mark, ...] = (), supplied: tuple[Supplied, ...] = (), habits: Habits | None = None
) -> Read[Document]:
    source = Source(
        name="a.txt",
        media_type="text/plain",
        encoding="utf-8",
        sha256="0" * 64,
        text=text,
        marks=marks,
        supplied=supplied,
    )
    return outline(source, habits=habits)


def roles(document: Document) -> list[tuple[str, str]]:
    return [(segment.role.value, document.source.text[slice(*segment.span)]) for segment in document.segments]


def mark(text: str, kind: MarkKind, words: str, value: str | None = None) -> Mark:
    start = text.index(words)
    return Mark(kind=kind, span=(start, start + len(words)), value=value)


def supplied(field: str, value: str, by: str) -> tuple[Supplied, ...]:
    return (Supplied(field=field, value=value, by=by),)


def codes(found: Read[Document]) -> list[str]:
    return [finding.code.id for finding in found.findings]


ARTICLE = f"{TITLE}\n12/04/2021 08:15\n\n{LEAD}\n\n{BODY}\n"


@pytest.mark.skipif(SHARED is None, reason="the folder `shared` is absent")
def test_the_seed_is_read_as_its_record_says() -> None:
    assert SHARED is not None
    wanted = json.loads((SHARED / "gold/seed.record.json").read_text(encoding="utf-8"))
    page = SHARED / "gold/seed/raw/01.txt"
    record = contract.dump(pipeline.read(page.name, page.read_bytes()).value)
    for field in ("section", "title", "lead", "published", "body", "sign_off", "segments"):
        assert json.loads(json.dumps(record[field])) == wanted[field], field


def test_every_segment_tells_the_rule_that_decided_it() -> None:
    document = read(ARTICLE).value
    assert list(zip([role for role, _ in roles(document)], document.rules, strict=True)) == [
        ("title", "title"),
        ("published", "stamp"),
        ("lead", "lead"),
        ("paragraph", "paragraph"),
    ]


def test_a_title_that_markup_names_wins_over_a_likelier_line() -> None:
    text = f"Rừng\n{ARTICLE}"
    document = read(text, marks=(mark(text, MarkKind.TITLE, "Rừng"),)).value
    assert document.title is not None
    assert document.title.text == "Rừng"


def test_what_markup_calls_chrome_is_none_of_the_article() -> None:
    text = f"{ARTICLE}\n{BODY} Xem thêm.\n"
    document = read(text, marks=(mark(text, MarkKind.CHROME, f"{BODY} Xem thêm."),)).value
    assert roles(document)[-1] == ("chrome", f"{BODY} Xem thêm.")


def test_marks_cut_a_line() -> None:
    text = f"{ARTICLE}\nXã Mây Thượng 9 tổ\n{BODY}"
    row = mark(text, MarkKind.TABLE_ROW, "Xã Mây Thượng 9 tổ")
    cells = (mark(text, MarkKind.TABLE_CELL, "Xã Mây Thượng"), mark(text, MarkKind.TABLE_CELL, "9 tổ"))
    document = read(text, marks=(row, *cells)).value
    tables = [block for block in document.body if isinstance(block, Table)]
    assert [[[cell.text for cell in row] for row in table.rows] for table in tables] == [[["Xã Mây Thượng", "9 tổ"]]]


def test_a_time_that_markup_gives_is_the_publication_date() -> None:
    text = f"{TITLE}\nhai ngày trước\n\n{LEAD}\n\n{BODY}\n"
    document = read(text, marks=(mark(text, MarkKind.PUBLISHED, "hai ngày trước", "2021-04-12T08:15:00+07:00"),)).value
    assert document.published is not None
    assert (document.published.value, document.published.text) == ("2021-04-12T08:15:00+07:00", "hai ngày trước")


@pytest.mark.parametrize("by", ["--published", "bai.meta.toml", "meta article:published_time"])
def test_a_supplied_date_wins_and_the_text_is_told(by: str) -> None:
    found = read(ARTICLE, supplied=supplied("published", "2021-04-13", by))
    moment = found.value.published
    assert moment is not None
    assert (moment.value, moment.text, moment.span) == ("2021-04-13", None, None)
    assert [inference.rule.value for inference in moment.inferred] == ["supplied"]
    assert codes(found) == ["PD204"]


def test_a_supplied_date_that_the_text_says_too_is_the_texts() -> None:
    found = read(ARTICLE, supplied=supplied("published", "12/4/2021", "--published"))
    assert found.value.published is not None
    assert found.value.published.text == "12/04/2021 08:15"
    assert codes(found) == []


@pytest.mark.parametrize("value", ["2021-04-12T08:15:00+07:00", "2021-04-12T01:15:40Z", "2021-04-12 08:15"])
def test_one_moment_written_in_another_way_is_the_texts_too(value: str) -> None:
    found = read(ARTICLE, supplied=supplied("published", value, "meta article:published_time"))
    assert found.value.published is not None
    assert found.value.published.text == "12/04/2021 08:15"
    assert codes(found) == []


@pytest.mark.parametrize("value", ["2021-04-12T08:17:00+07:00", "2021-04-12T08:15:00Z"])
def test_another_clock_is_another_moment(value: str) -> None:
    assert codes(read(ARTICLE, supplied=supplied("published", value, "meta article:published_time"))) == ["PD204"]


def test_a_supplied_date_that_is_none_is_told() -> None:
    found = read(ARTICLE, supplied=supplied("published", "hôm qua", "--published"))
    assert found.value.published is not None
    assert codes(found) == ["PD205"]


def test_a_supplied_title_fills_what_the_text_lacks() -> None:
    found = read(f"{LEAD}\n\n{BODY}\n", supplied=supplied("title", TITLE, "meta og:title"))
    assert found.value.title is not None
    assert (found.value.title.text, found.value.title.span) == (TITLE, None)
    assert codes(found) == []


def test_a_supplied_title_yields_to_the_text_but_a_persons_does_not() -> None:
    other = "Suối Đá họp bàn giữ rừng"
    by_head, by_person = (
        read(ARTICLE, supplied=supplied("title", other, by)) for by in ("meta og:title", "bai.meta.toml")
    )
    assert by_head.value.title is not None
    assert by_head.value.title.text == TITLE
    assert by_person.value.title is not None
    assert by_person.value.title.text == other
    assert codes(by_head) == codes(by_person) == ["PD204"]


def test_a_portals_own_lines_and_names() -> None:
    text = f"Góc nhìn\n{TITLE}\n\n{LEAD}\n\n{BODY}\n\nNét đẹp quê hương tôi\n\nnhóm phóng sự đồng quê\n"
    habits = Habits(chrome=frozenset({"nét đẹp quê hương tôi"}), sign_offs=frozenset({"nhóm phóng sự đồng quê"}))
    document = read(text, habits=habits).value
    assert ("chrome", "Nét đẹp quê hương tôi") in roles(document)
    assert document.sign_off is not None
    assert roles(document)[-1] == ("sign_off", "nhóm phóng sự đồng quê")


def test_decomposed_text_is_read_alike() -> None:
    document = read(unicodedata.normalize("NFD", ARTICLE)).value
    assert [role for role, _ in roles(document)] == ["title", "published", "lead", "paragraph"]


@pytest.mark.parametrize("text", ["x" * 5000, "[" + "y" * 5000 + "]", "." * 5000])
def test_a_refusal_is_a_line_that_can_be_read_whatever_it_quotes(text: str) -> None:
    with pytest.raises(NotAnArticle) as caught:
        read(text)
    assert len(str(caught.value)) < 250
