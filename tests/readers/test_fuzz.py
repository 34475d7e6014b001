"""Any bytes at all give a source or one of our errors. Seconds here, minutes in `make fuzz`."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given

from convert import contract, pipeline
from convert.article import Article
from convert.errors import ConvertError
from convert.plugins import READERS, names, reader
from convert.source import Source

NAMES = st.sampled_from(["bai.txt", "bai.html", "bai.docx", "bai.json", "bai"])
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ ,.:;-–/0123456789\t\n\r\0\u00a0\u0301\u200b\ufeff\U0001f600ÞµÊ"
TAGS = (
    *("p", "div", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "b", "i", "font", "a", "img", "br", "span"),
    *(
        "form",
        "article",
        "section",
        "header",
        "footer",
        "nav",
        "pre",
        "figure",
        "figcaption",
        "script",
        "style",
        "meta",
    ),
    *("title", "head", "body", "html", "template", "svg", "noscript", "select", "option", "textarea", "time"),
)
ATTRIBUTES = (
    'class="title"', 'class="sapo"', "id=breadcrumb", "class=menu", 'src="/a/b%20c.jpg?x=1"', "href=tep.pdf", "alt='x'",
    'itemprop="datePublished" content="2019-10-06"', 'property="og:title" content="Một bài"', "style='display:none'",
    "face=.VnTimeH", "width=1", 'charset="utf-8"', 'type="application/ld+json"', "class=", "<", '"',
)  # fmt: skip
ENTITIES = ("&nbsp;", "nbsp;", "&amp;aacute;", "oacute;", "&#0;", "&#xd800;", "&#x1F600;", "&", ";", "&#99999999;")

words = st.text(LETTERS, max_size=40)
tags = st.builds(
    lambda slash, tag, attributes: f"<{slash}{tag} {' '.join(attributes)}>",
    st.sampled_from(["", "", "/"]),
    st.sampled_from(TAGS),
    st.lists(st.sampled_from(ATTRIBUTES), max_size=3),
)
odds = st.sampled_from(["<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<?xml version='1.0'?>", "</", "<"])
pages = st.lists(st.one_of(words, tags, tags, st.sampled_from(ENTITIES), odds), max_size=60).map("".join)
xml_tags = st.builds(
    lambda slash, tag, empty: f"<{slash}w:{tag}{'/' if empty and not slash else ''}>",
    st.sampled_from(["", "/"]),
    st.sampled_from(["p", "r", "t", "br", "tab", "tbl", "tr", "tc", "drawing", "sdt", "del", "numPr"]),
    st.booleans(),
)
paragraphs = st.lists(st.one_of(st.text(LETTERS.replace("\0", ""), max_size=20), xml_tags), max_size=30).map("".join)


def sound(source: Source) -> None:
    """What every source promises."""
    size = len(source.text)
    assert all(0 <= mark.span[0] < mark.span[1] <= size for mark in source.marks)
    starts = [mark.span[0] for mark in source.marks]
    assert starts == sorted(starts)


def read(name: str, data: bytes) -> None:
    """Read a file to its record. What a damaged record says of its own text is for `validate` to judge."""
    try:
        given_record = isinstance(pipeline.source_of(name, data).value, Article)
        article = pipeline.read(name, data).value
    except ConvertError as error:
        assert error.what  # noqa: PT017 - an error is one of two right outcomes
        return
    contract.checked(article)
    last = 0
    for segment in () if given_record else article.segments:
        assert last <= segment.span[0] < segment.span[1] <= len(article.source.text)
        last = segment.span[1]


@cache
def seeds() -> tuple[bytes, ...]:
    """Files of every kind to damage."""
    folder = Path(__file__).parents[2] / "samples"
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".txt", ".html", ".json"))
    return tuple(path.read_bytes() for path in files if path.stat().st_size < 20_000)


def docx(inner: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", f'<w:body xmlns:w="urn:w">{inner}</w:body>')
    return target.getvalue()


@given(NAMES, st.binary(max_size=400))
def test_any_bytes(name: str, data: bytes) -> None:
    read(name, data)


@given(st.sampled_from(names(READERS)), st.binary(max_size=400))
def test_any_bytes_for_every_reader(name: str, data: bytes) -> None:
    try:
        got = reader(name).read("bai", data).value
    except ConvertError:
        return
    if isinstance(got, Source):
        sound(got)
    else:
        assert isinstance(got, Article)


@given(pages)
def test_any_page(page: str) -> None:
    data = page.encode("utf-8", "replace")
    try:
        source = reader("html").read("bai.html", data).value
    except ConvertError:
        return
    assert isinstance(source, Source)
    sound(source)
    read("bai.html", data)


@given(paragraphs)
def test_any_document(inner: str) -> None:
    read("bai.docx", docx(inner))


@given(words.map(lambda text: text * 30), st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-16", "cp1258"]))
def test_any_text(text: str, encoding: str) -> None:
    read("bai.txt", text.encode(encoding, "replace"))


@given(st.data(), NAMES)
def test_damaged_files(data: st.DataObject, name: str) -> None:
    seed = data.draw(st.sampled_from(seeds()))
    place = data.draw(st.integers(0, len(seed)))
    gone = data.draw(st.integers(0, 50))
    read(name, seed[:place] + data.draw(st.binary(max_size=20)) + seed[place + gone :])
