from __future__ import annotations

import io
import unicodedata
import zipfile
from datetime import UTC, datetime

import pytest
from tests.documents.writing import Draft

from convert import read
from convert.article import Article, DatePart, DateRule, Inference, Moment, Role, Supplied
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.markup import Markup
from convert.page.parts import FactBox, Grid, Items, Line, Part, Picture, Run, Style
from convert.page.plan import plan
from convert.page.words import date_words, linked, shortened
from convert.values import replace


def kinds(article: Article) -> list[str]:
    return [kind(part) for part in plan(article).value.parts]


def kind(part: Part) -> str:
    return part.style.name if isinstance(part, Line) else type(part).__name__


def said(article: Article) -> str:
    return "\n".join(map(str, plan(article).value.parts))


def facts(article: Article) -> dict[str, list[str]]:
    box = next(part for part in plan(article).value.parts if isinstance(part, FactBox))
    return {fact.label: ["".join(run.text for run in value) for value in fact.values] for fact in box.facts}


def test_every_part_stands_in_its_place(article: Article) -> None:
    assert kinds(article) == [
        *("SECTION", "TITLE", "PUBLISHED", "LEAD", "FactBox", "Picture", "BODY", "HEADING_1", "Items", "Grid"),
        *("Picture", "BODY", "SIGN_OFF", "SIGN_OFF", "TAIL_HEADING", "Items", "TAIL_HEADING", "Items"),
    ]


def test_the_box_says_the_facts_in_the_words_of_the_source(article: Article) -> None:
    assert facts(article) == {
        "Thời gian": ["Sáng 12/11"],
        "Địa điểm": ["Nhà văn hóa huyện Sơn Khê"],
        "Đơn vị tổ chức": ["UBND huyện"],
        "Chủ trì": ["Ông Đỗ Quang Vũ, Phó Chủ tịch UBND huyện"],
        "Tham dự": ["120 đại biểu"],
    }


def test_a_fact_begins_with_a_capital() -> None:
    draft = Draft().title("Đọc sách").paragraph("Sáng 5/10, buổi gặp mặt bạn đọc tại sân trường.")
    article = draft.event("Sáng 5/10", "2020-10-05", "sân trường").article()
    assert article.event
    named = replace(article, event=replace(article.event, name=draft.within("buổi gặp mặt bạn đọc")))
    assert facts(named)["Sự kiện"] == ["Buổi gặp mặt bạn đọc"]
    assert facts(named)["Địa điểm"] == ["Sân trường"]


@pytest.mark.parametrize(
    ("rule", "note"),
    [
        (DateRule.YEAR_IN_TEXT, "(suy ra năm 2020, theo “chín tháng năm 2020” trong bài)"),
        (DateRule.PUBLICATION_DATE, "(suy ra năm 2020, theo ngày đăng “chín tháng năm 2020”)"),
    ],
)
def test_what_was_inferred_says_so_with_its_evidence(rule: DateRule, note: str) -> None:
    draft = Draft().lead("Sáng 5/10, tại xã Lũng Mây, họp về chín tháng năm 2020.")
    evidence = Inference(part=DatePart.YEAR, span=draft.within("chín tháng năm 2020").span, rule=rule)
    article = draft.event("Sáng 5/10", "2020-10-05", "xã Lũng Mây", inferred=(evidence,)).article()
    assert facts(article)["Thời gian"] == [f"Sáng 5/10 {note}"]


def test_an_end_said_elsewhere_stands_beside_the_start_and_notes_come_last() -> None:
    draft = Draft().lead("Sáng 5/10, tại xã Lũng Mây, họp về chín tháng năm 2020.").paragraph("Bế mạc ngày 7/10/2020.")
    evidence = Inference(part=DatePart.YEAR, span=draft.within("chín tháng năm 2020").span, rule=DateRule.YEAR_IN_TEXT)
    article = draft.event("Sáng 5/10", "2020-10-05", "xã Lũng Mây", inferred=(evidence,)).article()
    last = draft.within("ngày 7/10/2020")
    end = Moment(value="2020-10-07", text=last.text, span=last.span, inferred=())
    assert article.event
    article = replace(article, event=replace(article.event, end=end))
    note = "(suy ra năm 2020, theo “chín tháng năm 2020” trong bài)"
    assert facts(article)["Thời gian"] == [f"Sáng 5/10 – ngày 7/10/2020 {note}"]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Bảng 1. Số hộ theo từng cụm", True),
        ("Biểu 02: Diện tích trồng rừng", True),
        ("Kết quả cụ thể như sau:", True),
        ("Bảng lương của xã đã được niêm yết.", False),
        ("Các hộ đã nhận đủ cây giống.", False),
    ],
)
def test_the_words_that_lead_to_a_table_stay_with_it(words: str, kept: bool) -> None:  # noqa: FBT001 - a case
    article = Draft().title("Giao rừng").paragraph(words).table(("Cụm", "Số hộ"), ("Một", "12")).article()
    line = next(part for part in plan(article).value.parts if isinstance(part, Line) and part.style is Style.BODY)
    assert line.announces is kept
    assert ('<p class="announces">' in Markup().article(plan(article).value)) is kept
    with zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, Assets()).value)) as archive:
        assert (b"<w:keepNext/>" in archive.read("word/document.xml")) is kept


def test_a_supplied_date_says_that_it_was() -> None:
    draft = Draft().title("Họp dân")
    inferred = (Inference(part=DatePart.ALL, span=None, rule=DateRule.SUPPLIED),)
    draft.fields["published"] = Moment(value="2019-10-06", text=None, span=None, inferred=inferred)
    assert "Ngày đăng: " in said(draft.article())
    assert "6/10/2019" in said(draft.article())
    assert "do người chuyển đổi cung cấp" in said(draft.article())


@pytest.mark.parametrize(
    ("by", "giver"),
    [
        ("--published", "do người chuyển đổi cung cấp"),
        ("meta article:published_time", "lấy từ thông tin của trang web"),
    ],
)
def test_of_a_day_in_the_text_only_the_year_is_said_to_be_supplied(by: str, giver: str) -> None:
    draft = Draft().lead("Sáng 5/10, tại xã Lũng Mây, họp dân.")
    every, year = (Inference(part=part, span=None, rule=DateRule.SUPPLIED) for part in (DatePart.ALL, DatePart.YEAR))
    draft.fields["published"] = Moment(value="2019-10-06", text=None, span=None, inferred=(every,))
    article = draft.event("Sáng 5/10", "2019-10-05", "xã Lũng Mây", inferred=(year,)).article()
    source = replace(article.source, supplied=(Supplied(field="published", value="2019-10-06", by=by),))
    article = replace(article, source=source)
    assert facts(article)["Thời gian"] == [f"Sáng 5/10 (suy ra năm 2019, theo ngày đăng 6/10/2019 {giver})"]
    assert f"(không có trong văn bản, {giver})" in said(article)


def test_an_article_without_a_title_gets_none_but_its_document_has_a_name() -> None:
    article = Draft().lead("Sáng nay có họp tại xã Lũng Mây.").article()
    assert kinds(article) == ["LEAD"]
    assert plan(article).value.name == "Sáng nay có họp tại xã Lũng Mây."


def test_an_article_without_anything_is_a_page_too() -> None:
    article = Draft().article(name="trong.txt")
    assert plan(article).value.parts == ()
    assert plan(article).value.name == "trong.txt"


def test_figures_are_numbered_and_say_what_they_show() -> None:
    article = Draft().figure("a.jpg", "Người đọc sách").figure("b.jpg").figure(None, "Không có tên").article()
    figures = [part for part in plan(article).value.parts if isinstance(part, Picture)]
    assert [(one.label, one.name, one.caption, one.alternative) for one in figures] == [
        ("Ảnh 1", "a.jpg", "Người đọc sách", "Người đọc sách"),
        ("Ảnh 2", "b.jpg", None, "Ảnh 2 (b.jpg)"),
        ("Ảnh 3", None, "Không có tên", "Không có tên"),
    ]


def test_a_short_row_of_a_table_is_filled() -> None:
    article = Draft().table(("Xã", "Tủ sách"), ("Sơn Khê",)).article()
    grid = next(part for part in plan(article).value.parts if isinstance(part, Grid))
    assert [len(row) for row in grid.rows] == [2, 2]


def test_a_web_address_is_a_link_without_the_stop_behind_it() -> None:
    assert linked("xem https://a.example.vn/x?y=1. Hết") == (
        Run("xem "),
        Run("https://a.example.vn/x?y=1", href="https://a.example.vn/x?y=1"),
        Run(". Hết"),
    )


def test_lists_of_the_tail_are_marked_as_such(article: Article) -> None:
    assert [part.tail for part in plan(article).value.parts if isinstance(part, Items)] == [False, True, True]


def test_a_mark_of_the_tails_own_list_takes_the_place_of_the_portals() -> None:
    draft = Draft().title("Họp dân")
    draft.fields["related"] = tuple(draft.said(words, Role.RELATED) for words in ("» Mở hội", "Trồng cây", "›"))
    items = next(part for part in plan(draft.article()).value.parts if isinstance(part, Items))
    assert items.items == ((Run("Mở hội"),), (Run("Trồng cây"),), (Run("›"),))


def test_characters_that_no_document_may_hold_are_dropped_with_one_finding() -> None:
    article = Draft().title("Họp\x07 dân \ud800xã \u202eLũng\u202c Mây").article()
    page = plan(article)
    assert page.value.parts == (Line(style=Style.TITLE, words=(Run("Họp dân xã Lũng Mây"),)),)
    assert [(finding.code.id, finding.span) for finding in page.findings] == [("PD501", (3, 4))]
    assert "4 characters (U+0007, U+202C, U+202E, U+D800)" in page.findings[0].message


def test_characters_dropped_from_what_is_not_shown_are_nobodys_business() -> None:
    article = Draft().title("Họp dân").article()
    assert plan(article).findings == ()


@pytest.mark.parametrize(
    ("draft", "epoch", "date"),
    [
        (Draft().title("Họp"), 86400, datetime(1970, 1, 2, tzinfo=UTC)),
        (Draft().published("12/11/2021", "2021-11-12"), None, datetime(2021, 11, 11, 17, tzinfo=UTC)),
        (
            Draft().published("12/11/2021 07:30", "2021-11-12T07:30+07:00"),
            None,
            datetime(2021, 11, 12, 0, 30, tzinfo=UTC),
        ),
        (
            Draft().lead("Ngày 3/2/2020, tại xã").event("Ngày 3/2/2020", "2020-02-03", "xã"),
            None,
            datetime(2020, 2, 2, 17, tzinfo=UTC),
        ),
        (Draft().published("ngày 5/10", "--10-05"), None, datetime(1980, 1, 1, tzinfo=UTC)),
        (Draft().title("Họp"), None, datetime(1980, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_document_is_dated_by_the_article_and_never_by_the_clock(
    draft: Draft, epoch: int | None, date: datetime
) -> None:
    assert plan(draft.article(), epoch=epoch).value.date == date


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019-05-14", "14/5/2019"),
        ("2019-05-14T07:45+07:00", "07:45 14/5/2019"),
        ("2019-05", "5/2019"),
        ("2019", "năm 2019"),
        ("--10-05", "5/10"),
    ],
)
def test_dates_as_vietnamese_writes_them(value: str, words: str) -> None:
    assert date_words(value) == words


def test_long_names_are_cut_after_a_word() -> None:
    assert shortened("một hai ba bốn", 100) == "một hai ba bốn"
    assert shortened("một hai ba bốn", 11) == "một hai ba…"
    assert shortened("x" * 300, 255) == "x" * 254 + "…"


TEXT = """Họp xã Lũng Mây

{published}Sáng 5/10/2021, UBND xã Lũng Mây họp về trồng rừng với bà con các thôn.

{signed}
"""


def lines_of(style: Style, **said: str) -> list[str]:
    article = read("a.txt", TEXT.format(**{"published": "", "signed": "", **said}).encode()).value
    shown = [part for part in plan(article).value.parts if isinstance(part, Line) and part.style is style]
    return ["".join(run.text for run in line.words) for line in shown]


@pytest.mark.parametrize(
    ("signed", "shown"),
    [
        ("Tin, ảnh: Hà Mộc", ["Tin, ảnh: Hà Mộc"]),
        ("Tác giả: Hà Mộc", ["Tác giả: Hà Mộc"]),
        ("Hà Mộc", ["Hà Mộc"]),
        ("Lan - Phúc", ["Lan", "Phúc"]),
        ("Theo Hà Mộc – khesay.example.vn", ["Theo Hà Mộc", "Nguồn: khesay.example.vn"]),
        ("(Theo Hà Mộc – khesay.example.vn)", ["Theo Hà Mộc", "Nguồn: khesay.example.vn"]),
        ('Nguồn: "Cổng thông tin điện tử huyện Khe Sậy"', ["Nguồn: Cổng thông tin điện tử huyện Khe Sậy"]),
    ],
)
def test_who_signs_is_led_to_by_the_words_that_the_text_has_there(signed: str, shown: list[str]) -> None:
    assert lines_of(Style.SIGN_OFF, signed=signed) == shown


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("Ngày đăng: 12/10/2021\n\n", "Ngày đăng: 12/10/2021"),
        ("Ngày 12 tháng 10 năm 2021\n\n", "Đăng ngày 12 tháng 10 năm 2021"),
    ],
)
def test_a_day_is_called_one_once(published: str, shown: str) -> None:
    assert lines_of(Style.PUBLISHED, published=published) == [shown]


def test_what_is_quoted_from_the_text_has_composed_letters() -> None:
    text = (
        TEXT.format(published="", signed="Tin, ảnh: Hà Mộc")
        .replace("5/10/2021", "5/10")
        .replace("bà con", "bà con về chín tháng năm 2021, nhất là")
    )
    article = read("a.txt", unicodedata.normalize("NFD", text).encode()).value
    assert "\u0309" in article.source.text
    shown = said(article)
    assert "Tin, ảnh: " in shown
    assert "suy ra năm 2021" in shown
    assert unicodedata.is_normalized("NFC", shown)
