"""Web pages: the same record as the plain text's, whatever the layout; nothing lost, nothing fetched."""

from __future__ import annotations

import html
import re
from contextlib import suppress
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import quote

import pytest

from convert import contract, pipeline
from convert.errors import InputError
from convert.readers.from_html import HtmlReader
from convert.source import MarkKind, Source

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
IMAGE = re.compile(r"[^.]{1,80}\.(?:jpe?g|png|gif)", re.IGNORECASE)
MENU = "".join(
    f'<li><a href="/{place}">{words}</a></li>'
    for place, words in enumerate(("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản điều hành", "Liên hệ"))
)
TEASERS = "".join(
    f'<div class="item"><a href="/t{n}">Khai mạc giải bóng chuyền xã Bản Lúa lần thứ {n} với tám đội</a>'
    f"<p>Sáng nay, giải bóng chuyền xã Bản Lúa lần thứ {n} đã khai mạc tại sân vận động trung tâm xã.</p></div>"
    for n in range(4)
)
OTHERS = "<li><a href=/x>Khai mạc hội thi kể chuyện về Bản Lúa năm nay</a></li>" * 4
FOOTER = (
    "<p>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MƯỜNG THẢO</p><p>Cơ quan chủ quản: Ủy ban nhân dân huyện Mường Thảo. Địa chỉ: số "
    "1 đường Hoa Ban, thị trấn Mường Thảo.</p><p>Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p>"
)


BLOCKS = {
    "liferay": '<p style="text-align: justify;"><span style="font-size: 14px">{}</span></p>',
    "sharepoint": '<p class="ms-rteElement-P">\u200b{}</p>',
    "tables": "<p align=justify><font face=Arial size=2>{}</font>",
    "soup": "<div>{}</div>",
    "print": "{}<br><br>",
}


def laid_out(layout: str, head: list[str], title: str, rest: list[str]) -> str:
    """The article in a page; file names are pictures in folders, percent-encoded, with a query."""
    crumbs = [html.escape(words) for words in head]
    return Template((HERE / "layouts" / f"{layout}.html").read_text(encoding="utf-8")).substitute(
        title=html.escape(title),
        body="\n".join(BLOCKS[layout].format(_inner(line)) for line in rest),
        crumb_items="".join(f"<li>{words}</li>" for words in crumbs),
        crumbs=" &raquo; ".join(["<a href=/>Trang chủ</a>", *crumbs]),
        section="<br>".join(crumbs),
        menu=MENU,
        teasers=TEASERS,
        others=OTHERS,
        footer=FOOTER,
    )


def _inner(line: str) -> str:
    if "\t" in line:
        rows = (html.escape(row).replace("\t", "<td>") for row in line.split("\n"))
        return f"<table><tr><td>{'<tr><td>'.join(rows)}</table>"
    if IMAGE.fullmatch(line):
        return f'<img src="/documents/{quote(line)}?t=15" alt="hình">'
    return html.escape(line)


def record_of(name: str, text: str) -> dict[str, Any]:
    return contract.dump(pipeline.read(name, text.encode()).value)


def words_of(value: Any) -> Any:
    """A record's words without the places where they stand."""
    if isinstance(value, dict):
        return {name: words_of(part) for name, part in value.items() if name not in ("span", "mentions")}
    if isinstance(value, str):
        return value.replace("\u200b", "")
    return [words_of(part) for part in value] if isinstance(value, list) else value


FACTS = ("event", "people", "attendance", "topics", "references", "quantities")
COMPARED = ("title", "lead", "published", "body", "sign_off", *FACTS)
SAMPLES = [path for path in sorted((ROOT / "samples").glob("*.txt")) if not path.read_bytes().startswith(b"---")]
"""All but the one that begins with the front matter of Markdown, which no page has."""


def lines_of(text: str) -> list[tuple[int, str]]:
    """The lines with words in them and where they begin; the rows of a table are one line."""
    found: list[tuple[int, str]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if "\t" in line and found and "\t" in found[-1][1]:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line.strip()}")
        elif line.strip():
            found.append((at, line.strip() if "\t" in line else " ".join(line.split())))
        at += len(line)
    return found


@pytest.mark.parametrize("layout", BLOCKS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_page_around_a_sample_changes_nothing_of_its_record(sample: Path, layout: str) -> None:
    text = sample.read_text(encoding="utf-8-sig")
    plain = record_of(sample.name, text)
    lines = lines_of(text)
    head, title = [], ""
    if plain["title"]:
        begins = plain["title"]["span"][0]
        place = max(index for index, (start, _) in enumerate(lines) if start <= begins)
        head, title, lines = [line for _, line in lines[:place]], lines[place][1], lines[place + 1 :]
    paged = record_of("bai.html", laid_out(layout, head, title, [line for _, line in lines]))
    for field in COMPARED:
        assert words_of(paged[field]) == words_of(plain[field]), field


def source_of(page: str | bytes, name: str = "bai.html") -> Source:
    return HtmlReader().read(name, page.encode() if isinstance(page, str) else page).value


def marked(source: Source, kind: MarkKind) -> list[str]:
    return [source.text[slice(*mark.span)] for mark in source.marks if mark.kind is kind]


def test_a_block_is_a_line_and_inline_markup_is_none() -> None:
    page = "<p>Bản <b>Lú</b>a,<br>xã\n  Mường&nbsp;<i>Thảo</i></p><div>hai<div>ba</div>bốn</div><pre>a\n  b</pre>"
    assert source_of(page).text == "Bản Lúa,\nxã Mường\xa0Thảo\nhai\nba\nbốn\na\n  b\n"


def test_marks_are_sorted_and_stand_on_what_they_mean() -> None:
    page = """<h1>Xã Bản Lúa mở hội vườn ươm đầu năm</h1><p class=sapo>Sáng ngày 12/9, tại nhà văn hóa xã Bản Lúa,
    hội vườn ươm đã mở với nhiều giống cây.</p><img src="a/%E1%BA%A3nh%201.jpg?w=9" alt="Vườn">
    <p><em>Vườn ươm của xã</em></p>
    <ol><li>một vườn chè<li>hai vườn mận</ol><table><tr><th>Cây<th>Số<tr><td>Chè<td>12</table>
    <p><a href="/tep/ke-hoach.pdf">Kế hoạch số 12</a></p>"""
    source = source_of(page)
    assert list(source.marks) == sorted(source.marks, key=lambda mark: mark.span[0])
    assert marked(source, MarkKind.TITLE) == ["Xã Bản Lúa mở hội vườn ươm đầu năm"]
    assert len(marked(source, MarkKind.LEAD)) == 1
    assert marked(source, MarkKind.IMAGE) == ["ảnh 1.jpg"]
    assert [mark.value for mark in source.marks if mark.kind is MarkKind.ALT] == ["Vườn"]
    assert marked(source, MarkKind.CAPTION) == ["Vườn ươm của xã"]
    assert marked(source, MarkKind.LIST_ITEM) == ["một vườn chè", "hai vườn mận"]
    assert marked(source, MarkKind.TABLE_ROW) == ["Cây\tSố", "Chè\t12"]
    assert marked(source, MarkKind.TABLE_CELL) == ["Cây", "Số", "Chè", "12"]
    assert marked(source, MarkKind.ATTACHMENT) == ["Kế hoạch số 12"]


def test_signs_between_crumbs_are_no_section_and_a_heading_of_files_is_no_heading() -> None:
    links = '<a href="/">Trang chủ</a> › <a href="/t">Tin tức</a> › <a href="/n">Gieo trồng</a>'
    story = "<p>Sáng 5/10, UBND xã Bản Lúa tổ chức ngày hội gieo hạt cho bà con trong xã.</p>" * 4
    files = "<h3>Tài liệu đính kèm</h3><ul><li><a href=/f/k.pdf>ke-hoach.pdf</a></li></ul>"
    head = f"<div class=breadcrumb>{links}</div><h1>Bản Lúa gieo hạt vụ mới</h1>"
    page = f"<html><body>{head}{story}<p>Mùa A Dơ</p>{files}</body></html>"
    record = record_of("bai.html", page)
    assert [words["text"] for words in record["section"]] == ["Tin tức", "Gieo trồng"]
    assert [words["text"] for words in record["attachments"]] == ["ke-hoach.pdf"]
    assert [words["text"] for words in record["sign_off"]["authors"]] == ["Mùa A Dơ"]
    assert "heading" not in {block["type"] for block in record["body"]}


def test_other_articles_are_related_however_short_their_titles_and_buttons_are_not() -> None:
    titles = ["Ngày hội đọc sách", "Khai mạc hội thi kể chuyện về Bản Lúa năm nay", "Giải cờ tướng"]
    links = "".join(f"<li><a href=/x>{title}</a></li>" for title in [*titles, "Xem tiếp"])
    story = "<p>Sáng 5/10, UBND xã Bản Lúa tổ chức ngày hội gieo hạt cho bà con trong xã.</p>" * 4
    page = f"<h1>Bản Lúa gieo hạt vụ mới</h1>{story}<div class=related><h3>Tin khác</h3><ul>{links}</ul></div>"
    assert marked(source_of(page), MarkKind.RELATED) == titles


def test_the_portals_name_is_no_title_though_it_stands_in_a_heading() -> None:
    page = """<title>Cổng thông tin huyện Mường Thảo</title><h1>Cổng thông tin điện tử huyện Mường Thảo</h1>
    <div class=news><p class=news-title><b>Xã Bản Lúa mở hội vườn ươm đầu năm</b></p><p>Sáng ngày 12/9, tại nhà văn hóa
    xã Bản Lúa, hội vườn ươm đã mở với nhiều giống cây, có đông đảo bà con các xã trong huyện về dự và mua cây.</p>"""
    assert marked(source_of(page), MarkKind.TITLE) == ["Xã Bản Lúa mở hội vườn ươm đầu năm"]


@pytest.mark.parametrize(
    ("attributes", "name"),
    [
        ('src="/documents/20182/33/nha+van+hoa.jpg/6f1-22?t=15"', "nha van hoa.jpg"),
        ('src="data:image/gif;base64,R0lGOD" data-src="/a/b%20c.png"', "b c.png"),
        ('src="/blank.gif" data-original="/a/that.jpg"', "that.jpg"),
        ('src="/img/px.gif" data-original="/a/that.jpg"', "that.jpg"),
        ('src="/thumb.ashx?file=/anh/hoi%20nghi.jpg&w=10"', "hoi nghi.jpg"),
        ('src="/image/12345"', "12345"),
        ("", "[img]"),
    ],
)
def test_a_picture_has_its_file_name(attributes: str, name: str) -> None:
    assert source_of(f"<img {attributes}>").text == f"{name}\n"


@pytest.mark.parametrize(
    ("words", "healed"),
    [
        ("các quậnnbsp; huyện", "các quận\xa0 huyện"),
        ("ho&amp;aacute; học", "hoá học"),
        ("hoacute;a đơn", "hóa đơn"),
        ("R&amp;D; A & B; tin: x;", None),
    ],
)
def test_damaged_entities_are_healed_with_a_finding(words: str, healed: str | None) -> None:
    got = HtmlReader().read("bai.html", f"<p>{words}</p>".encode())
    if healed is None:
        assert got.findings == ()
    else:
        assert got.value.text == healed + "\n"
        assert [finding.code.id for finding in got.findings] == ["PD105"]


@pytest.mark.parametrize(
    "element",
    [
        '<meta property="article:published_time" content="2019-10-06T08:00:00+07:00">',
        '<script type="application/ld+json">{"@graph":[{"datePublished":"2019-10-06T08:00:00+07:00"}]}</script>',
        '<meta name="DC.date.issued" content="2019-10-06T08:00:00+07:00">',
    ],
)
def test_the_head_supplies_the_date_and_says_who_said_it(element: str) -> None:
    page = f"<head>{element}<link rel=canonical href='https://muongthao.example/tin-1'></head><p>Một dòng.</p>"
    source = source_of(page)
    assert [(item.field, item.value) for item in source.supplied] == [
        ("url", "https://muongthao.example/tin-1"),
        ("published", "2019-10-06T08:00:00+07:00"),
    ]
    assert source.url == "https://muongthao.example/tin-1"


def test_a_page_in_tcvn3_whatever_it_declares_is_read_by_its_syllables() -> None:
    page = (
        "<meta charset=windows-1252><p>Héi nghÞ tæng kÕt c«ng t¸c khuyÕn n«ng huyÖn M­êng Th¶o</p>"
        '<p><font face=".VnTimeH">Th«ng b¸o</font></p>'
    )
    source = source_of(page.encode("latin-1"))
    assert source.text.splitlines() == ["Hội nghị tổng kết công tác khuyến nông huyện Mường Thảo", "THÔNG BÁO"]
    assert source.encoding == "tcvn3"


def test_mojibake_in_entities_is_healed() -> None:
    page = "<p>H&eacute;i ngh&THORN; t&aelig;ng k&Otilde;t c&laquo;ng t&cedil;c khuy&Otilde;n n&laquo;ng</p>"
    assert source_of(page).text == "Hội nghị tổng kết công tác khuyến nông\n"


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "x",
        "".join(f"<i id={n}>" for n in range(3000)) + "<p>x" * 3000,
        "<table>" * 20_000 + "<tr><td>x",
        "<b>" * 100_000 + "x",
        "<p " + "a=b " * 100_000 + ">x",
        "<p " + "".join(f"a{n}=1 " for n in range(20_000)) + ">x",
        "<p " + "".join(f"a{n}='>'" for n in range(20_000)) + ">x",
        "<a<a" * 100_000,
        "<p " + "".join(f"a{n}=''" for n in range(20_000)) + ">x",
        '<p a="' * 50_000,
        "<p a=<" * 50_000,
        "<p title='" + "x" * 3_000_000 + "'>y",
        "<p>a</p>" * 15_000 + "b" * 100,
        "<!ENTITY a '&b;&b;'>" * 100 + "&a;" * 1000,
        "<ul>" + "<li><a href=x>y</a>" * 10_000,
        "<tr>" + "<td>x</td>" * 50_000,
        "Héi nghÞ tæng kÕt c«ng t¸c<!-- x -->",
        "<p>x</p><!-- " + "-" * 100_000,
        "<script>" + "<" * 100_000,
        "&#x110000;&#0;&#xd800;\0",
        "<pre>" + "\n" * 100_000,
        '<script type="application/ld+json">' + "[" * 200_000 + "</script>x",
        "<img src='" + "%20/" * 100_000 + "'>",
        "<iframe src=http://x.example></iframe><img src=//x.example/a><object data=x>",
    ],
    ids=lambda page: page[:20],
)
def test_what_is_hostile_ends_soon_in_a_source_or_our_error(page: str) -> None:
    with suppress(InputError):
        source = source_of(page)
        assert all(0 <= mark.span[0] < mark.span[1] <= len(source.text) for mark in source.marks)
