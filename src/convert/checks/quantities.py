"""Quantities that are their words, and references that hold their number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from convert.article import Qualifier
from convert.checks.quotations import quantities, quoted
from convert.findings import (
    ATTENDANCE_NOT_COUNTED,
    NUMBER_NOT_IN_REFERENCE,
    NUMBER_OUT_OF_RANGE,
    QUALIFIER_NOT_ITS_WORDS,
    QUANTITY_NOT_ITS_WORDS,
    QUANTITY_UNREADABLE,
    Code,
    Finding,
)
from convert.lexicon.qualifiers import qualifiers
from convert.patterns import pattern
from convert.text.numerals import SCALES, is_kept, numeral
from convert.text.units import told_as
from convert.text.view import view
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Quantity

_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_NUMBER = pattern(rf"([0-9]+(?:[.,][0-9]+)*)(?: ?({_SCALE})(?!\w))?", re.IGNORECASE)
_LIMIT = pattern(r" trở (lên|xuống)\Z")
_GROUPED = pattern(r"[0-9]++(?:[.,][0-9]++)++")
_LARGEST = 2**53 - 1


class QuantityCheck:
    """A value is what its figures say, multiplied out; its qualifier stands beside it; who attended was counted."""

    codes: ClassVar[tuple[Code, ...]] = (
        NUMBER_OUT_OF_RANGE,
        QUANTITY_NOT_ITS_WORDS,
        QUALIFIER_NOT_ITS_WORDS,
        ATTENDANCE_NOT_COUNTED,
        NUMBER_NOT_IN_REFERENCE,
        QUANTITY_UNREADABLE,
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each quantity by itself, attendance among the quantities, each reference, what is no quantity."""
        for pointer, quantity in quantities(article):
            yield from _value(pointer, quantity)
            yield from _qualifier(pointer, quantity)
        yield from _attendance(article)
        yield from _references(article)
        yield from _unreadable(article)


def _value(pointer: str, quantity: Quantity) -> Iterator[Finding]:
    said = _readings(quantity.text)
    for name in ("value", "of", "to"):
        number = getattr(quantity, name)
        if number is None:
            continue
        if abs(number) > _LARGEST and not (isinstance(number, int) and is_kept(Decimal(number))):
            yield Finding(
                code=NUMBER_OUT_OF_RANGE,
                message=f"{name} is beyond 2^53-1",
                span=quantity.span,
                pointer=f"{pointer}/{name}",
            )
        elif said and Decimal(repr(number)) not in said:
            yield Finding(
                code=QUANTITY_NOT_ITS_WORDS,
                message=f"{name} {number} is not what {quoted(quantity.text)} says",
                span=quantity.span,
                pointer=f"{pointer}/{name}",
            )


@lru_cache(maxsize=4096)
def _readings(words: str) -> frozenset[Decimal]:
    """Every number that the words may mean: ``10-15 triệu`` is 10000000 and 15000000, ``1 tỷ 200 triệu`` a sum.

    Empty where there are no figures, or where they contradict themselves.
    """
    found = [(numeral(figures), scale.lower()) for figures, scale in _NUMBER.findall(view(words).text)]
    plain = [(number, SCALES[scale] if scale else 0) for number, scale in found if number is not None]
    if len(plain) < len(found):
        return frozenset()
    powers = {power for _, power in plain} | {0}
    scaled = {number.scaleb(power) for number, own in plain for power in ({own} if own else powers)}
    return frozenset(scaled | {sum((number.scaleb(power) for number, power in plain), Decimal(0))})


def _qualifier(pointer: str, quantity: Quantity) -> Iterator[Finding]:
    said = _said(quantity.text)
    if said is not quantity.qualifier:
        yield Finding(
            code=QUALIFIER_NOT_ITS_WORDS,
            message=f"qualifier {quantity.qualifier}, but {quoted(quantity.text)} says {said}",
            span=quantity.span,
            pointer=f"{pointer}/qualifier",
        )


@lru_cache(maxsize=4096)
def _said(words: str) -> Qualifier:
    """The qualifier that the words begin or end with."""
    words = view(words).text
    figures = re.search("[0-9]", words)
    before = qualifiers().before(words[: figures.start()]) if figures else None
    if before:
        return before[1]
    after = _LIMIT.search(words)
    if after:
        return Qualifier.AT_LEAST if after[1] == "lên" else Qualifier.LESS_THAN
    return Qualifier.EXACT


def _attendance(article: Article) -> Iterator[Finding]:
    counted = set(map(_told, article.quantities))
    for index, quantity in enumerate(article.attendance):
        if _told(quantity) not in counted:
            yield Finding(
                code=ATTENDANCE_NOT_COUNTED,
                message=f"{quoted(quantity.text)} is not among the quantities",
                span=quantity.span,
                pointer=f"/attendance/{index}",
            )


def _told(quantity: Quantity) -> tuple[object, ...]:
    """What the reader takes for one quantity, however often it is said."""
    return quantity.value, quantity.of, quantity.to, told_as(quantity.unit)


def _references(article: Article) -> Iterator[Finding]:
    for index, reference in enumerate(article.references):
        for name in ("number", "kind"):
            words = getattr(reference, name)
            if words is not None and words not in reference.text:
                yield Finding(
                    code=NUMBER_NOT_IN_REFERENCE,
                    message=f"{name} {quoted(words)} does not stand in {quoted(reference.text)}",
                    span=reference.span,
                    pointer=f"/references/{index}/{name}",
                )


def _unreadable(article: Article) -> Iterator[Finding]:
    """What was said of numbers when they were read, derived again; only where there are figures that are none."""
    text = article.source.text
    if all(numeral(figures) is not None for figures in _GROUPED.findall(text)):
        return
    from convert.facts.quantities import ROLES, unreadable  # noqa: PLC0415 - most records need no grammar of numbers
    from convert.outline.document import told  # noqa: PLC0415 - as above

    read = view(text)
    stretches = [span for role, span in told(article.segments, article.body) if role in ROLES]
    for finding in unreadable(read, [(read.index(start), read.index(end)) for start, end in stretches]):
        at = finding.span[0] if finding.span else 0
        index = next(i for i, segment in enumerate(article.segments) if segment.span[0] <= at < segment.span[1])
        yield replace(finding, pointer=f"/segments/{index}")
