"""Whatever the markup: every letter that a reader of the page or document sees is in the text, and in one segment."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from html import escape
from typing import TYPE_CHECKING

import hypothesis.strategies as st
from hypothesis import given

from convert import pipeline
from convert.article import Article, Role
from convert.pipeline import Hints
from convert.readers.from_docx import DocxReader
from convert.readers.from_html import HtmlReader

if TYPE_CHECKING:
    from collections.abc import Iterable

SAID = (
    "Xã Khe Vàng gặp mặt người trồng chè đầu vụ",
    "Thứ sáu - 19/11/2021 10:15",
    "Sáng 5/10, UBND xã Khe Vàng tổ chức gặp mặt người trồng chè, có gần 120 đại biểu các bản về dự và góp ý kiến.",
    "Ảnh: Hà Mộc",
    "Tin liên quan",
    "» Bản Lúa vào hội (12/10/2021)",
    "Trang chủ / Tin tức / Nông nghiệp",
    "Lượt xem: 12",
    "Tệp đính kèm: ke hoach.pdf",
    "- Giữ giống cũ;",
    "m",
    "2",
    " và ",
    "á\u0323",
    "Hà Mộc",
    "| 1 | 2 |",
    "\u200b",
)
TAGS = (
    *("div", "p", "span", "b", "a", "ul", "li", "ol", "table", "tr", "td", "h1", "h2", "article", "footer", "nav"),
    *("header", "aside", "figure", "figcaption", "sup", "sub", "time", "button", "noscript", "pre", "font", "section"),
)
NAMES = (
    "",
    " class='hidden'",
    " class='related'",
    " class='entry-meta'",
    " class='breadcrumb'",
    " style='display:none'",
    " class='comments'",
    " class='sapo'",
    " class='article-body'",
    " href=/a",
    " href=/a.pdf",
)
words = st.sampled_from(SAID)
pages = st.recursive(
    words.map(lambda said: (said, escape(said))),
    lambda inner: st.builds(
        lambda tag, name, parts: (
            "".join(said for said, _ in parts),
            f"<{tag}{name}>{''.join(markup for _, markup in parts)}</{tag}>",
        ),
        st.sampled_from(TAGS),
        st.sampled_from(NAMES),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


def ink(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@given(st.lists(pages, max_size=6))
def test_every_letter_of_a_page_is_in_its_text(parts: list[tuple[str, str]]) -> None:
    page = "".join(markup for _, markup in parts)
    source = HtmlReader().read("bai.html", f"<body>{page}".encode()).value
    assert ink(source.text) == ink("".join(said for said, _ in parts))
    covered("bai.html", page.encode())


runs = st.sampled_from(SAID).map(lambda said: (said, f"<w:r><w:t>{escape(said)}</w:t></w:r>"))
marks = st.sampled_from(
    [
        "<w:r><w:br/></w:r>",
        "<w:r><w:br w:type='page'/></w:r>",
        "<w:r><w:tab/></w:r>",
        "<w:del><w:delText>x</w:delText></w:del>",
    ]
).map(lambda markup: ("", markup))
wrapped = st.builds(
    lambda tag, parts: ("".join(said for said, _ in parts), f"<w:{tag}>{''.join(xml for _, xml in parts)}</w:{tag}>"),
    st.sampled_from(["hyperlink", "ins", "smartTag", "sdt", "fldSimple"]),
    st.lists(runs, max_size=3),
)
paragraphs = st.builds(
    lambda style, parts: (
        "".join(said for said, _ in parts),
        f"<w:p><w:pPr>{style}</w:pPr>{''.join(xml for _, xml in parts)}</w:p>",
    ),
    st.sampled_from(
        ["", "<w:pStyle w:val='Title'/>", "<w:pStyle w:val='Heading2'/>", "<w:numPr><w:numId w:val='1'/></w:numPr>"]
    ),
    st.lists(st.one_of(runs, runs, marks, wrapped), max_size=5),
)
cells = "<w:tc>{}</w:tc>".format
rows = "<w:tr>{}</w:tr>".format


def table(inside: list[list[list[tuple[str, str]]]]) -> tuple[str, str]:
    said = "".join(said for row in inside for cell in row for said, _ in cell)
    drawn = "".join(rows("".join(cells("".join(xml for _, xml in cell)) for cell in row)) for row in inside)
    return said, f"<w:tbl>{drawn}</w:tbl>"


documents = st.recursive(
    paragraphs,
    lambda inner: st.builds(table, st.lists(st.lists(st.lists(inner, max_size=2), min_size=1, max_size=3), max_size=3)),
    max_leaves=20,
)


def docx(inner: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="urn:w"><w:body>{inner}</w:body></w:document>')
    return target.getvalue()


@given(st.lists(documents, max_size=6))
def test_every_letter_of_a_document_is_in_its_text(parts: list[tuple[str, str]]) -> None:
    data = docx("".join(xml for _, xml in parts))
    source = DocxReader().read("bai.docx", data).value
    assert ink(source.text) == ink("".join(said for said, _ in parts))
    covered("bai.docx", data)


@given(st.lists(st.tuples(words, st.sampled_from(["\n", "\n\n", " ", "\t", "\r\n"])), max_size=25))
def test_every_letter_of_a_text_is_in_one_segment(lines: Iterable[tuple[str, str]]) -> None:
    covered("bai.txt", "".join(line + end for line, end in lines).encode())


def covered(name: str, data: bytes) -> None:
    """No letter stands outside the segments or in two, and next to none is unread."""
    article = pipeline.read(name, data, hints=Hints(keep=True)).value
    assert isinstance(article, Article)
    text, last, unread = article.source.text, 0, 0
    for segment in article.segments:
        assert last <= segment.span[0] < segment.span[1]
        assert not text[last : segment.span[0]].strip()
        last = segment.span[1]
        unread += (segment.span[1] - segment.span[0]) * (segment.role is Role.UNREAD)
    assert not text[last:].strip()
    assert unread * 100 <= len(text)
