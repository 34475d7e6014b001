"""Whatever the text: a Document whose segments cover it, or NotAnArticle."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from convert.article import Passage, Role
from convert.errors import NotAnArticle
from convert.outline import Document, outline
from convert.source import Mark, MarkKind, Source
from convert.text.fold import fold
from convert.values import fields, is_value

LINES = (
    "Chính trị Chính trị",
    "Trang chủ > Tin tức > Thời sự",
    "Hội nghị tổng kết công tác năm của huyện Cồn Lau",
    "Thứ sáu - 19/11/2021 10:15 | Lượt xem: 20",
    "Ngày đăng:",
    "2025-04-18 15:46:00",
    "Thứ 3, Ngày 16/07/2024 -",
    "(CTTĐT) - Sáng 5/10, UBND huyện Cồn Lau tổ chức hội nghị tổng kết công tác năm với sự tham gia của 120 đại biểu.",
    "Phát biểu tại hội nghị, ông Ninh Văn Đoàn yêu cầu các xã tiếp tục rà soát\u00a0hộ nghèo. Hội nghị bế mạc. Hà An",
    "IMG_0041.JPG IMG_0042.JPG",
    "[img]",
    "![ảnh](https://example.vn/a/b.jpg?w=1)",
    "*Quang cảnh hội nghị. Ảnh: Thu Hà*",
    "Ảnh: www.example.vn",
    "| Xã | Hộ |",
    "| A | 3 |",
    "Xã\tHộ",
    "A\t3",
    "I. KẾT QUẢ",
    "1. Sản xuất",
    "- Tăng 3%;",
    "+ Giảm 2%.",
    "a) Mở rộng;",
    "---",
    "title: Tin mới",
    "Số: 33/2019/QĐ-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Căn cứ Luật Lâm nghiệp;",
    "Điều 1. Thành lập Ban Quản lý.",
    "Nơi nhận:",
    "Cổng TTĐT tỉnh",
    "Tác giả: Hà An",
    "Hà An - Báo Vân Khê",
    "Tin liên quan",
    "File đính kèm: a.pdf",
    "Bản quyền thuộc UBND huyện",
    "0203040506",
    ". . . .",
    "\u200b",
    "\ufeffThu\u0323\u031b\u00a0Ha\u0300",
    "\u0301",
    "\x00",
    "\u200bhòa uỷ",
)
ENDS = ("\n", "\n\n", "\r\n", "\r", "\n \u00a0\n", " ", "\n\u200b\n", "\x0b", "\u2028")

WORDS = (
    "Trang chủ",
    "Home",
    "Tin tức",
    "Chuyên mục",
    "Bạn đang ở",
    "Ngày đăng",
    "Lượt xem",
    "Tác giả",
    "Ảnh",
    "Nguồn",
    "Số",
    "Điều",
    "Tin liên quan",
    "Hà An",
    "12/4/2024",
    "08:30",
    "7",
    "a",
)
LINE_MARKS = (*'>»›→|:-–/.,;()[]"“”*#+•·…', " ", "  ", "\t", "\u00a0", "\u200b", " - ", " / ", " | ", "::")
short_lines = st.lists(st.sampled_from(WORDS + LINE_MARKS), min_size=1, max_size=6).map("".join)

articles = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=30).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)
texts = st.one_of(articles, st.text(max_size=300), articles.map(lambda text: unicodedata.normalize("NFD", text)))


def source(text: str, marks: tuple[Mark, ...] = ()) -> Source:
    return Source(name="a.txt", media_type="text/plain", encoding="utf-8", sha256="0" * 64, text=text, marks=marks)


def passages(value: Any) -> Iterator[Passage]:
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from passages(item)
    elif is_value(value):
        for name in fields(type(value)):
            if name not in {"source", "view"}:
                yield from passages(getattr(value, name))


def holds(text: str, document: Document) -> None:
    covered, last = set[int](), 0
    for segment in document.segments:
        start, end = segment.span
        assert last <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        covered.update(range(start, end))
        last = end
    assert [index for index, char in enumerate(text) if not char.isspace() and index not in covered] == []
    assert len(document.rules) == len(document.segments)
    for passage in passages(document):
        assert passage.text
        assert passage.text == fold(text[slice(*passage.span)])
    for block in document.body:
        start, end = block.span
        assert 0 <= start < end <= len(text)
    if document.published is not None and document.published.span is not None:
        assert document.published.text == fold(text[slice(*document.published.span)])


@settings(max_examples=60, deadline=None)
@given(texts)
def test_every_text_is_covered(text: str) -> None:
    holds(text, outline(source(text), keep=True).value)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(short_lines, min_size=1, max_size=8).map("\n".join),
    st.sampled_from([None, *MarkKind]),
)
def test_short_lines_of_known_words_and_marks_are_covered(text: str, kind: MarkKind | None) -> None:
    marks = (Mark(kind=kind, span=(0, len(text))),) if kind else ()
    whole = f"{text}\nHội nghị tổng kết công tác năm của huyện Cồn Lau\n{LINES[7]}"
    holds(whole, outline(source(whole, marks), keep=True).value)


@settings(max_examples=40, deadline=None)
@given(texts)
def test_every_text_is_an_article_or_refused_with_its_evidence(text: str) -> None:
    refused = ""
    try:
        holds(text, outline(source(text)).value)
    except NotAnArticle as error:
        refused = error.what
    assert not refused or ": " in refused or "empty" in refused


@settings(max_examples=40, deadline=None)
@given(
    articles, st.lists(st.tuples(st.sampled_from(list(MarkKind)), st.integers(0, 200), st.integers(1, 80)), max_size=8)
)
def test_marks_never_break_the_cover(text: str, wanted: list[tuple[MarkKind, int, int]]) -> None:
    marks = tuple(
        sorted(
            (
                Mark(kind=kind, span=(start, min(start + width, len(text))))
                for kind, start, width in wanted
                if start < len(text)
            ),
            key=lambda mark: mark.span,
        )
    )
    holds(text, outline(source(text, marks), keep=True).value)


@settings(max_examples=30, deadline=None)
@given(articles)
def test_the_same_text_gives_the_same_document(text: str) -> None:
    first, second = (outline(source(text), keep=True) for _ in range(2))
    assert first == second


@settings(max_examples=30, deadline=None)
@given(articles)
def test_one_title_and_one_lead_at_most(text: str) -> None:
    roles = [segment.role for segment in outline(source(text), keep=True).value.segments]
    assert roles.count(Role.TITLE) <= 2
    assert roles.count(Role.PUBLISHED) <= 1
