"""The measured numbers of lead and body, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import QUANTITY_UNREADABLE, Finding, Read
from convert.lexicon.counted import grammar
from convert.text.numbers import WrittenNumber, numbers, quantity
from convert.text.units import told_as

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Quantity, Span
    from convert.outline import Document
    from convert.text.view import View

ROLES = frozenset({Role.LEAD, Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_ROW})
"""Titles and captions only repeat what the text says."""


def find(document: Document) -> Read[tuple[Quantity, ...]]:
    """Every quantity by its first saying, in order, and those whose figures cannot be read."""
    found: dict[tuple[object, ...], Quantity] = {}
    findings: list[Finding] = []
    for number in _kept(document.view, _stretches(document)):
        if number.value is None:
            findings.append(_unreadable(document.view, number))
            continue
        key = (number.value, number.of, number.to, told_as(number.unit))
        found.setdefault(key, quantity(document.view, number))
    return Read(tuple(found.values()), tuple(findings))


def unreadable(view: View, stretches: list[Span]) -> Iterator[Finding]:
    """The numbers in these stretches of the view whose figures cannot be read."""
    return (_unreadable(view, number) for number in _kept(view, stretches) if number.value is None)


def _stretches(document: Document) -> list[Span]:
    return [(start, end) for role, start, end in document.running if role in ROLES]


def _kept(view: View, stretches: list[Span]) -> Iterator[WrittenNumber]:
    at = 0
    for number in numbers(view.text, grammar()):
        while at < len(stretches) and stretches[at][1] <= number.start:
            at += 1
        if at == len(stretches):
            return
        if stretches[at][0] <= number.start and number.end <= stretches[at][1]:
            yield number


def _unreadable(view: View, number: WrittenNumber) -> Finding:
    words = view.passage(number.start, number.end)
    return Finding(code=QUANTITY_UNREADABLE, message=f"the figures of “{words.text}” cannot be read", span=words.span)
