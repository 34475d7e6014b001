"""Spans inside the text, tight, and equal to the words they claim."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, ClassVar

from convert.checks.quotations import apart, moments, quotations
from convert.findings import SPAN_ENDS_IN_SPACE, SPAN_NOT_ITS_WORDS, SPAN_OUTSIDE_TEXT, Code, Finding
from convert.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Span
    from convert.checks.quotations import Quotation


class SpanCheck:
    """``text == fold(source.text[start:end])`` for every passage; no span begins or ends in white space."""

    codes: ClassVar[tuple[Code, ...]] = (SPAN_OUTSIDE_TEXT, SPAN_NOT_ITS_WORDS, SPAN_ENDS_IN_SPACE)

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding a span, in the record's order."""
        text = article.source.text
        is_nfc = unicodedata.is_normalized("NFC", text)
        for pointer, words, span in _everything(article):
            if span and not _is_right(text, words, span, is_nfc=is_nfc):
                yield _wrong(text, pointer, words, span)


def _everything(article: Article) -> Iterator[Quotation]:
    yield from quotations(article)
    for pointer, moment in moments(article):
        for index, inference in enumerate(moment.inferred):
            yield f"{pointer}/inferred/{index}", None, inference.span
    for index, segment in enumerate(article.segments):
        yield f"/segments/{index}", None, segment.span


def _is_right(text: str, words: str | None, span: Span, *, is_nfc: bool) -> bool:
    """Inside, tight, and the words; words without a line break or two blanks in a row need no folding."""
    start, end = span
    if not 0 <= start < end <= len(text):
        return False
    piece = text[start:end]
    if piece[0].isspace() or piece[-1].isspace():
        return False
    if words is None or (piece == words and is_nfc and "  " not in piece and piece.isprintable()):
        return True
    return words == (" ".join(piece.split()) if is_nfc else fold(piece))


def _wrong(text: str, pointer: str, words: str | None, span: Span) -> Finding:
    start, end = span
    if not 0 <= start < end <= len(text):
        return _outside(text, pointer, span)
    piece = text[start:end]
    if words is not None and words != fold(piece):
        return _other_words(text, pointer, words, span)
    return Finding(
        code=SPAN_ENDS_IN_SPACE,
        message=f"span {start}–{end} begins or ends in white space: {piece[:20]!r}…{piece[-20:]!r}",
        span=span,
        pointer=_span_of(pointer),
    )


def _span_of(pointer: str) -> str:
    """Where the two numbers stand: a mention is its own span."""
    return pointer if pointer.rpartition("/")[0].endswith("/mentions") else f"{pointer}/span"


def _outside(text: str, pointer: str, span: Span) -> Finding:
    start, end = span
    wrong = "is empty or backward" if start >= end else f"reaches beyond the text of {len(text)} characters"
    return Finding(code=SPAN_OUTSIDE_TEXT, message=f"span {start}–{end} {wrong}", pointer=_span_of(pointer))


def _other_words(text: str, pointer: str, words: str, span: Span) -> Finding:
    start, end = span
    at = text.find(words)
    said, found = apart(words, fold(text[start:end]))
    elsewhere = f"; the words stand at {at}–{at + len(words)}" if at >= 0 else ""
    return Finding(
        code=SPAN_NOT_ITS_WORDS,
        message=f"says {said}, but {start}–{end} is {found}{elsewhere}",
        span=span,
        pointer=f"{pointer}/text",
    )
