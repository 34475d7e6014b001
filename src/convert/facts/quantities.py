"""The measured numbers of lead and body, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import QUANTITY_UNREADABLE, Finding, Read
from convert.lexicon.counted import grammar
from convert.text.numbers import WrittenNumber, numbers, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Quantity
    from convert.outline import Document

ROLES = frozenset({Role.LEAD, Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_ROW})
"""Titles and captions only repeat what the text says."""


def find(document: Document) -> Read[tuple[Quantity, ...]]:
    """Every quantity by its first saying, in order, and those whose figures cannot be read."""
    found: dict[tuple[object, ...], Quantity] = {}
    findings: list[Finding] = []
    for number in _kept(document):
        if number.value is None:
            findings.append(_unreadable(document, number))
            continue
        key = (number.value, number.of, number.to, (number.unit or "").split(" ")[0])
        found.setdefault(key, quantity(document.view, number))
    return Read(tuple(found.values()), tuple(findings))


def _kept(document: Document) -> Iterator[WrittenNumber]:
    stretches = [(start, end) for role, start, end in document.running() if role in ROLES]
    at = 0
    for number in numbers(document.view.text, grammar()):
        while at < len(stretches) and stretches[at][1] <= number.start:
            at += 1
        if at == len(stretches):
            return
        if stretches[at][0] <= number.start and number.end <= stretches[at][1]:
            yield number


def _unreadable(document: Document, number: WrittenNumber) -> Finding:
    words = document.view.passage(number.start, number.end)
    return Finding(code=QUANTITY_UNREADABLE, message=f"the figures of “{words.text}” cannot be read", span=words.span)
