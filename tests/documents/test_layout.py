"""What is measured before it is set: columns of tables, centred lines, the ends of paragraphs."""

from __future__ import annotations

import io
import subprocess
from itertools import pairwise

import docx
import pytest
from tests.documents.judging import docx_problems, pdf_problems
from tests.documents.writing import Draft

from convert import plugins, read
from convert.article import Article
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.markup import Markup
from convert.page.parts import Grid, Items, Page, Run
from convert.page.pictures import COLUMN_MM
from convert.page.plan import plan
from convert.page.widths import balanced, lines, wide
from convert.page.words import ending
from convert.wordml.body import Writer
from convert.wordml.template import ours


def page(article: Article) -> Page:
    return plan(article).value


def grid(*rows: tuple[str, ...]) -> Grid:
    return next(part for part in page(Draft().table(*rows).article()).parts if isinstance(part, Grid))


def read_grid(text: str) -> list[list[str]]:
    article = read("a.txt", text.encode()).value
    found = next(part for part in page(article).parts if isinstance(part, Grid))
    return [["".join(run.text for run in cell) for cell in row] for row in found.rows]


HEAD = "Họp xã Lũng Mây\n\nSáng 5/10/2021, UBND xã Lũng Mây họp về trồng rừng.\nKết quả như sau:\n"


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ("TT\tThôn\tHộ\n\tCộng\t12\n", [["TT", "Thôn", "Hộ"], ["", "Cộng", "12"]]),
        ("TT\tThôn\tHộ\n1\t\t12\n", [["TT", "Thôn", "Hộ"], ["1", "", "12"]]),
        ("TT\tThôn\tHộ\n1\tNà Sản\n", [["TT", "Thôn", "Hộ"], ["1", "Nà Sản", ""]]),
        ("| TT | Thôn | Hộ |\n| | Cộng | 12 |\n", [["TT", "Thôn", "Hộ"], ["", "Cộng", "12"]]),
        ("| TT | Thôn | Hộ |\n| 1 | | 12 |\n", [["TT", "Thôn", "Hộ"], ["1", "", "12"]]),
    ],
)
def test_a_cell_stands_below_its_head_where_others_are_empty(rows: str, cells: list[list[str]]) -> None:
    assert read_grid(HEAD + rows) == cells


def test_a_web_page_and_a_word_file_keep_their_empty_cells_too() -> None:
    table = "<table><tr><td>TT<td>Thôn<td>Hộ<tr><td><td>Cộng<td>12<tr><td>1<td> <td>5<tr><td><td><td></table>"
    body = "<p>Sáng 5/10/2021, UBND xã Lũng Mây họp về trồng rừng với bà con các thôn trong xã.</p>"
    html = f"<html><body><article><h1>Họp xã Lũng Mây</h1>{body}{table}</article></body></html>"
    document = docx.Document()
    for words in ("Họp xã Lũng Mây", body[3:-4]):
        document.add_paragraph(words)
    rows = (("TT", "Thôn", "Hộ"), ("", "Cộng", "12"), ("1", "", "5"))
    cells = document.add_table(3, 3)
    for place, row in enumerate(rows):
        for column, word in enumerate(row):
            cells.cell(place, column).text = word
    stream = io.BytesIO()
    document.save(stream)
    for name, data in (("a.html", html.encode()), ("a.docx", stream.getvalue())):
        found = next(part for part in page(read(name, data).value).parts if isinstance(part, Grid))
        assert tuple(tuple("".join(run.text for run in cell) for cell in row) for row in found.rows) == rows


def test_columns_fill_the_sheet_and_break_no_word() -> None:
    rows = (
        ("TT", "Xã, thị trấn", "Diện tích (ha)", "Ghi chú"),
        ("1", "Khe Sậy", "12.440,1", "Được tặng bằng khen " * 9),
    )
    found = grid(*rows)
    assert sum(found.shares) == pytest.approx(1)
    for share, column in zip(found.shares, zip(*rows, strict=True), strict=True):
        assert share * COLUMN_MM > max(wide(word, 13.5, bold=True) for cell in column for word in cell.split()) + 4


def test_few_words_stay_on_one_line_beside_many() -> None:
    found = grid(("TT", "Thôn", "Nội dung"), ("1", "Thị trấn Khe Sậy", "Rà soát, cắm mốc ranh giới ba loại rừng. " * 6))
    assert found.shares[1] * COLUMN_MM > wide("Thị trấn Khe Sậy", 13.5) + 4
    assert found.shares[2] > 0.5


def test_many_columns_are_set_small_so_that_no_number_is_broken() -> None:
    head, row = tuple(f"Quý {n}" for n in range(8)), ("12.440.102",) * 8
    found = grid(head, row)
    assert found.dense
    assert min(found.shares) * COLUMN_MM > wide(row[0], 10.5) + 3
    assert wide(row[0], 13.5) + 5 > COLUMN_MM / 8
    article = Draft().table(head, row).article()
    assert '<table class="grid dense">' in Markup(sheet=True).article(page(article))
    assert 'w:val="TableNumberDense"' in Writer(ours().styles, {}).body(page(article).parts)
    assert not grid(head[:5], row[:5]).dense


@pytest.mark.parametrize("columns", [20, 41, 200])
def test_a_table_wider_than_the_sheet_is_set_in_parts_that_fit_each_after_the_first_column(columns: int) -> None:
    rows = [tuple(f"{row}.{place}47" for place in range(columns)) for row in range(3)]
    article = Draft().table(*rows).article()
    whole = grid(*rows)
    assert len(whole.rows[0]) == columns
    for band in whole.bands:
        words = [["".join(run.text for run in cell) for cell in row] for row in band.rows]
        assert [row[0] for row in words] == [row[0] for row in rows]
        for share, column in zip(band.shares, zip(*words, strict=True), strict=True):
            assert share * COLUMN_MM > max(wide(word, 10.5, bold=True) for word in column) + 2.5
    shown = [[run.text for cell in band.rows[1][1:] for run in cell] for band in whole.bands]
    assert [cell for cells in shown for cell in cells] == list(rows[1][1:])
    assert min(map(len, shown)) > 1
    html = Markup(sheet=True).article(page(article))
    assert html.count("<table") == Writer(ours().styles, {}).body(page(article).parts).count("<w:tbl>") == len(shown)
    assert Markup().article(page(article)).count("<table") == 1


def test_a_table_that_nearly_fits_stays_one() -> None:
    assert grid(*(tuple(f"ô {row}.{column}" for column in range(14)) for row in range(9))).bands == ()


def test_words_too_long_for_the_sheet_share_it() -> None:
    found = grid(("x" * 300, "y" * 300, "z"), ("a", "b", "c"))
    assert sum(found.shares) == pytest.approx(1)
    assert found.shares[0] == found.shares[1] > found.shares[2] > 0


@pytest.mark.parametrize(
    ("cells", "number"),
    [
        (("12", "1.204,5"), True),
        (("52,3%", "-"), True),
        (("12", "xã"), False),
        (("12 hộ", "3"), False),
        (("+5", "–3"), True),
    ],
)
def test_columns_of_numbers_stand_flush_right(cells: tuple[str, ...], number: bool) -> None:  # noqa: FBT001 - a case
    found = grid(("Thôn", "Số"), *(("a", cell) for cell in cells))
    assert found.numbers == ({1} if number else set())
    assert (
        'class="number"' in Markup().article(page(Draft().table(("Thôn", "Số"), *(("a", c) for c in cells)).article()))
    ) is number


@pytest.mark.parametrize(
    ("items", "dashed"),
    [
        (("Rà soát", "1.150 hộ được giao đất"), True),
        (("30/6: xong", "31/12: báo cáo"), True),
        (("- Rà soát", "- Báo cáo"), False),
        (("1. Rà soát", "2. Báo cáo"), False),
        (("a) Rà soát", "đ) Báo cáo"), False),
        (("1/ Rà soát", "2/ Báo cáo"), False),
        (("1.2. Rà soát", "1.3. Báo cáo"), False),
    ],
)
def test_a_list_without_marks_of_its_own_gets_dashes(items: tuple[str, ...], dashed: bool) -> None:  # noqa: FBT001 - a case
    article = Draft().items(*items).article()
    found = next(part for part in page(article).parts if isinstance(part, Items))
    assert found.dashed is dashed
    assert ('class="items dashed"' in Markup().article(page(article))) is dashed
    assert ("– " in Writer(ours().styles, {}).body(page(article).parts)) is dashed


TITLE = "Hội nghị triển khai Kế hoạch cải cách hành chính và nâng cao chất lượng phục vụ người dân ở tỉnh Vân Khê"


def test_the_lines_of_a_title_are_alike() -> None:
    room = balanced(TITLE, 152, 17, bold=True)
    assert room < 152
    assert lines(TITLE, room, 17, bold=True) == lines(TITLE, 152, 17, bold=True)
    assert lines(TITLE, room - 12, 17, bold=True) > lines(TITLE, room, 17, bold=True)


@pytest.mark.parametrize("text", ["Ngắn", "", "x" * 300])
def test_one_line_or_one_word_is_left_alone(text: str) -> None:
    assert balanced(text, 152, 17) == 152


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (TITLE, "tỉnh Vân Khê"),
        ("Hội nghị tổng kết phong trào đọc sách của các xã, thị trấn ở huyện Sơn Khê đã diễn ra ở xã", "diễn ra ở xã"),
        ("Ngắn quá nên không cần", ""),
        ("Hội nghị tổng kết phong trào đọc sách của các xã, thị trấn có " + "x" * 40, ""),
    ],
)
def test_the_last_words_stay_together(text: str, end: str) -> None:
    place = ending(text)
    assert (text[place:] if place else "") == end
    html = Markup().article(page(Draft().paragraph(text).article()))
    assert html.partition('"together">')[2].partition("<")[0] == end


def test_no_word_changes_where_ends_are_kept_together() -> None:
    article = Draft().title(TITLE).paragraph(TITLE).figure(None, TITLE).article()
    from tests.documents.test_docx import text  # noqa: PLC0415 - only here

    assert text(DocxExporter().export(article, Assets()).value).count(TITLE) == 3


def test_a_document_number_or_a_pair_of_capitals_is_not_broken() -> None:
    html = Markup().article(page(Draft().paragraph("Số 42/NQ-CP, KT-XH 2015-2020, A-B").article()))
    assert [piece.partition("<")[0] for piece in html.split('"together">')[1:]] == ["42/NQ-CP", "KT-XH", "2015-2020"]


def test_marks_add_no_width_but_a_horn_does() -> None:
    for one, other in pairwise("aáảãạ"):
        assert wide(one, 14) == wide(other, 14)
    assert wide("ư", 14) > wide("u", 14)
    assert wide("Đ", 14) == wide("D", 14)


@pytest.mark.parametrize(
    ("title", "last"),
    [
        ("Họp báo công bố Giải chạy “Bên dòng Nậm Lương” lần thứ nhất", "dòng Nậm Lương” lần thứ nhất"),
        ("Họp bàn về trồng rừng", ""),
        (
            "Hội nghị bàn về trồng rừng, cắm mốc và giao đất cho bà con các xã vùng cao của huyện Khe Sậy",
            "huyện Khe Sậy",
        ),
        ("Họp báo công bố Giải chạy “Bên dòng Nậm Lương” năm 2021-2025", ""),
    ],
)
def test_a_short_last_line_of_a_title_takes_words_along(title: str, last: str) -> None:
    shown = docx.Document(io.BytesIO(DocxExporter().export(Draft().title(title).article(), Assets()).value))
    text = shown.paragraphs[0].text
    assert text.replace("\u00a0", " ") == title
    assert (text.rpartition(" ")[2].replace("\u00a0", " ") if "\u00a0" in text else "") == last


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("vanphong.ubnd@khesay.example.vn", ["vanphong.", "ubnd@", "khesay.", "example.", "vn"]),
        ("https://khesay.example.vn/tin?so=12", ["https://", "khesay.", "example.", "vn/", "tin?", "so=", "12"]),
        ("1234/2021/QĐ-UBND-KTTH-XDCB", ["1234/2021/QĐ-UBND-KTTH-XDCB"]),
        ("a@khesay.vn", ["a@khesay.vn"]),
        ("12.345.678.912", ["12.345.678.912"]),
    ],
)
def test_a_line_may_end_within_a_long_address_where_a_reader_expects_it(text: str, parts: list[str]) -> None:
    words = Markup(sheet=True).words((Run(text),))
    assert [
        part.removeprefix('<span class="together">').removesuffix("</span>") for part in words.split("<wbr>")
    ] == parts


PAGE = """<html><body><article><h1>Họp xã Lũng Mây bàn trồng rừng</h1>
<p>Sáng 5/10/2021, UBND xã Lũng Mây họp về trồng rừng với bà con các thôn trong xã.</p>{}
<p>Cuộc họp kết thúc cùng ngày, bà con phấn khởi ra về.</p></article></body></html>"""


@pytest.mark.parametrize(
    ("shown", "marks"),
    [
        ("<ol><li>Rà soát đất<li>Giao giống</ol>", "1. 2."),
        ("<ol start=1 type=1><li><p>Rà soát đất</p><li><p>Giao giống</p></ol>", "1. 2."),
        ("<ol><li>1) Rà soát đất<li>2) Giao giống</ol>", "1) 2)"),
        ("<ul><li>Rà soát đất<li>Giao giống</ul>", "– –"),
        ("<ol start=3><li>Rà soát đất<li>Giao giống</ol>", "– –"),
        ("<ol reversed><li>Rà soát đất<li>Giao giống</ol>", "– –"),
        ("<ol type=a><li>Rà soát đất<li>Giao giống</ol>", "– –"),
        ("<ol style='list-style: none'><li>Rà soát đất<li>Giao giống</ol>", "– –"),
        ("<ol><li>Rà soát đất<li value=5>Giao giống</ol>", "– –"),
        ("<ol><li><p>Rà soát đất</p><p>Ba thôn vùng cao</p><li>Giao giống</ol>", "– – –"),
        ("<ol><li>Rà soát đất<br>ba thôn<li>Giao giống</ol>", "– – –"),
        ("<ol><li>Rà soát đất<ul><li>ba thôn</ul><li>Giao giống</ol>", "– – –"),
        ("<ol><li>Rà soát đất<ol><li>ba thôn<li>hai bản</ol><li>Giao giống</ol>", "– 1. 2. –"),
        ("<ol><li>Rà soát đất<li></li><li>Giao giống</ol>", "– –"),
        ("<ol><li>Rà soát đất<li>Giao giống</ol><ol><li>Đào hố</ol>", "1. 2. –"),
        ("<ol><li>Rà soát đất</ol><p>Ba thôn vùng cao.</p><ol start=2><li>Giao giống</ol>", "– –"),
    ],
)
def test_a_list_of_a_page_is_numbered_where_1_2_3_is_what_it_showed(shown: str, marks: str) -> None:
    article = read("a.html", PAGE.format(shown).encode()).value
    found = [part for part in page(article).parts if isinstance(part, Items)]
    said = [item[0].text.split()[0] for one in found for item in one.marked]
    assert said == marks.split()


def test_numbers_are_shown_in_every_format() -> None:
    article = read("a.html", PAGE.format("<ol><li>Rà soát đất<li>Giao giống</ol>").encode()).value
    assert '<ol class="items numbered"><li>Rà soát đất</li>' in Markup().article(page(article))
    assert ">2. </w:t>" in Writer(ours().styles, {}).body(page(article).parts)
    for name in ("md", "txt"):
        assert "1. Rà soát đất\n2. Giao giống" in plugins.exporter(name).export(article, Assets()).value.decode()
    data = PdfExporter().export(article, Assets()).value
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    assert "1. Rà soát đất" in done.stdout.decode()
    assert pdf_problems(data, article) == []


MERGED = [
    (
        """<tr><th rowspan=2>TT<th rowspan=2>Thôn<th colspan=2>Hộ nghèo<tr><th>Trước<th>Sau
        <tr><td>1<td>Nà Sản<td>12<td>5<tr><td colspan=2>Cộng<td>27<td>8""",
        [["TT", "Thôn", "Hộ nghèo", ""], ["", "", "Trước", "Sau"], ["1", "Nà Sản", "12", "5"], ["Cộng", "", "27", "8"]],
    ),
    (
        "<tr><td>Xã<td>Việc<tr><td rowspan=3>Lũng Mây<td>Rà soát<tr><td>Giao giống<tr><td>Đào hố<tr><td>Nà Hoa<td>Họp",
        [["Xã", "Việc"], ["Lũng Mây", "Rà soát"], ["", "Giao giống"], ["", "Đào hố"], ["Nà Hoa", "Họp"]],
    ),
    (
        "<tr><td>a<td>b<td>c<tr><td colspan=0>1<td rowspan=x>2<td colspan=99999>3<tr><td>4<td>5<td>6",
        [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]],
    ),
]


@pytest.mark.parametrize(("rows", "cells"), MERGED)
def test_cells_that_reach_over_others_leave_those_in_their_columns(rows: str, cells: list[list[str]]) -> None:
    article = read("a.html", PAGE.format(f"<table>{rows}</table>").encode()).value
    found = next(part for part in page(article).parts if isinstance(part, Grid))
    assert [["".join(run.text for run in cell) for cell in row] for row in found.rows] == cells


def test_so_do_those_of_a_word_file() -> None:
    document = docx.Document()
    document.add_heading("Họp xã Lũng Mây bàn trồng rừng", 0)
    document.add_paragraph("Sáng 5/10/2021, UBND xã Lũng Mây họp về trồng rừng với bà con các thôn trong xã.")
    table = document.add_table(3, 4)
    for place, words in enumerate(("TT", "Thôn", "Hộ", "", "", "", "Trước", "Sau", "1", "Nà Sản", "12", "5")):
        table.cell(place // 4, place % 4).text = words
    for first, last in (((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3))):
        table.cell(*first).merge(table.cell(*last))
    document.add_paragraph("Cuộc họp kết thúc cùng ngày, bà con phấn khởi ra về.")
    stream = io.BytesIO()
    document.save(stream)
    found = next(part for part in page(read("a.docx", stream.getvalue()).value).parts if isinstance(part, Grid))
    shown = [["".join(run.text for run in cell) for cell in row] for row in found.rows]
    assert shown == [["TT", "Thôn", "Hộ", ""], ["", "", "Trước", "Sau"], ["1", "Nà Sản", "12", "5"]]


def test_a_head_of_two_rows_reaches_as_it_did() -> None:
    article = read("a.html", PAGE.format(f"<table>{MERGED[0][0]}</table>").encode()).value
    html = Markup(sheet=True).article(page(article))
    assert '<th scope="col" rowspan="2">TT</th>' in html
    assert '<th scope="col" colspan="2">Hộ nghèo</th></tr><tr><th scope="col">Trước</th>' in html
    assert html.count('<td class="number">') == 4
    data = PdfExporter().export(article, Assets()).value
    assert pdf_problems(data, article) == []
    written = DocxExporter().export(article, Assets()).value
    assert docx_problems(written, article) == []
    table = docx.Document(io.BytesIO(written)).tables[-1]
    assert [cell.text for cell in table.rows[0].cells] == ["TT", "Thôn", "Hộ nghèo", "Hộ nghèo"]
    assert [cell.text for cell in table.rows[1].cells] == ["TT", "Thôn", "Trước", "Sau"]


@pytest.mark.parametrize(
    "rows",
    [
        (("TT", "Thôn", "Hộ", "Nợ"), ("1", "Nà Sản", "12", "3"), ("2", "Nà Lúa", "7", "1")),
        (("TT", "Thôn", "Hộ", ""), ("", "", "Trước", "12"), ("2", "Nà Lúa", "7", "1")),
        (("TT", "Thôn", "", ""), ("", "Nà Sản", "Trước", ""), ("2", "Nà Lúa", "7", "1")),
        (("TT", "Thôn", "Hộ", ""), ("1", "Nà Sản", "Trước", "Sau"), ("2", "Nà Lúa", "7", "1")),
        (("TT", "Thôn", "Hộ", ""), ("", "", "Trước", "Sau")),
    ],
)
def test_other_tables_have_one_row_of_heads(rows: tuple[tuple[str, ...], ...]) -> None:
    shown = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    article = read("a.html", PAGE.format(f"<table>{shown}</table>").encode()).value
    found = next(part for part in page(article).parts if isinstance(part, Grid))
    assert len(found.rows) == len(rows)
    assert found.headed == 1


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Đi bộ hơn 4 km trong mưa", "4 km"),
        ("Trồng 1.234,5 ha rừng", "1.234,5 ha"),
        ("Theo Nghị quyết số 18-NQ/TW", "18-NQ/TW"),
        ("Phát triển KT-XH của huyện", "KT-XH"),
        ("Dài 4 mét", ""),
        ("Bón 120 kg/ha", ""),
        ("Chạy 40 km/giờ", ""),
    ],
)
def test_no_line_ends_within_a_measure_or_a_number_of_a_document(text: str, whole: str) -> None:
    words = Markup().words((Run(text),))
    assert words == (text.replace(whole, f'<span class="together">{whole}</span>') if whole else text)
