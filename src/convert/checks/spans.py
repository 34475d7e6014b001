"""Spans inside the text, tight, and equal to the words they claim."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, ClassVar

from convert.checks.quotations import moments, quotations, quoted
from convert.findings import SPAN_ENDS_IN_SPACE, SPAN_NOT_ITS_WORDS, SPAN_OUTSIDE_TEXT, Code, Finding
from convert.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article
    from convert.checks.quotations import Quotation


class SpanCheck:
    """``text == fold(source.text[start:end])`` for every passage; no span begins or ends in white space."""

    codes: ClassVar[tuple[Code, ...]] = (SPAN_OUTSIDE_TEXT, SPAN_NOT_ITS_WORDS, SPAN_ENDS_IN_SPACE)

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding a span, in the record's order."""
        text = article.source.text
        is_nfc = unicodedata.is_normalized("NFC", text)
        for quotation in quotations(article):
            yield from _judged(text, quotation, is_nfc=is_nfc)
        for pointer, moment in moments(article):
            for index, inference in enumerate(moment.inferred):
                yield from _judged(text, (f"{pointer}/inferred/{index}", None, inference.span), is_nfc=is_nfc)
        for index, segment in enumerate(article.segments):
            yield from _judged(text, (f"/segments/{index}", None, segment.span), is_nfc=is_nfc)


def _judged(text: str, quotation: Quotation, *, is_nfc: bool) -> Iterator[Finding]:
    pointer, words, span = quotation
    if span is None:
        return
    start, end = span
    if not 0 <= start < end <= len(text):
        yield _outside(text, pointer, span)
        return
    piece = text[start:end]
    if words is not None and words != (" ".join(piece.split()) if is_nfc else fold(piece)):
        yield _other_words(text, quotation, fold(piece))
    elif piece[0].isspace() or piece[-1].isspace():
        yield Finding(
            code=SPAN_ENDS_IN_SPACE,
            message=f"span {start}–{end} begins or ends in white space: {piece[:20]!r}…{piece[-20:]!r}",
            span=span,
            pointer=_span_of(pointer),
        )


def _span_of(pointer: str) -> str:
    """Where the two numbers stand: a mention is its own span."""
    return pointer if pointer.rpartition("/")[0].endswith("/mentions") else f"{pointer}/span"


def _outside(text: str, pointer: str, span: tuple[int, int]) -> Finding:
    start, end = span
    wrong = "is empty or backward" if start >= end else f"reaches beyond the text of {len(text)} characters"
    return Finding(code=SPAN_OUTSIDE_TEXT, message=f"span {start}–{end} {wrong}", pointer=_span_of(pointer))


def _other_words(text: str, quotation: Quotation, there: str) -> Finding:
    pointer, words, span = quotation
    start, end = span or (0, 0)
    at = text.find(words or "")
    elsewhere = f"; the words stand at {at}–{at + len(words or '')}" if at >= 0 else ""
    return Finding(
        code=SPAN_NOT_ITS_WORDS,
        message=f"says {quoted(words or '')}, but {start}–{end} is {quoted(there)}{elsewhere}",
        span=span,
        pointer=f"{pointer}/text",
    )
