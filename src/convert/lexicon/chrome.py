"""The wording of what portals wrap around an article, from the list ``chrome``."""

from __future__ import annotations

from functools import cache

from convert.lexicon import listed
from convert.lexicon.lists import chrome
from convert.values import value

Openings = dict[str, tuple[str, ...]]
"""Openings of lines by their first word, the longest first."""


@value
class Wording:
    """Whole lines, and the openings of lines, in lower case without punctuation at their ends.

    ``entries_by_first_word``: what menus hold, by its first word, and whether it is the name of a section.
    """

    lines: frozenset[str]
    entries_by_first_word: dict[str, list[tuple[list[str], bool]]]
    counters: Openings
    contacts: Openings
    addresses: Openings
    footers: Openings
    related: Openings
    attachments: Openings
    sites: Openings
    comments: Openings
    sections: frozenset[str]
    nouns: frozenset[str]
    heads: frozenset[str]
    labels: Openings
    joins: Openings
    steps: frozenset[str]
    boxes: frozenset[str]
    more: frozenset[str]
    buttons: frozenset[str]
    spam: frozenset[str]
    dealing: frozenset[str]


@cache
def wording() -> Wording:
    """The vocabulary, read once."""
    said = {name: list(listed(phrases)) for name, phrases in vars(chrome).items() if not name.startswith("_")}
    return Wording(
        lines=frozenset(said["lines"]),
        entries_by_first_word=_split(said["lines"], said["sections"]),
        sections=frozenset(said["sections"]),
        nouns=frozenset(said["nouns"]),
        heads=frozenset(said["heads"]),
        labels=_by_first_word(said["labels"]),
        joins=_by_first_word(said["joins"]),
        steps=frozenset(said["steps"]),
        boxes=frozenset(said["boxes"]),
        more=frozenset(said["more"]),
        buttons=frozenset(said["buttons"]),
        spam=frozenset(said["spam"]),
        dealing=frozenset(said["dealing"]),
        counters=_by_first_word(said["counters"]),
        contacts=_by_first_word([*said["contacts"], *said["addresses"]]),
        addresses=_by_first_word(said["addresses"]),
        footers=_by_first_word(said["footers"]),
        related=_by_first_word(said["related"]),
        attachments=_by_first_word(said["attachments"]),
        sites=_by_first_word(said["sites"]),
        comments=_by_first_word(said["comments"]),
    )


def _split(lines: list[str], sections: list[str]) -> dict[str, list[tuple[list[str], bool]]]:
    table: dict[str, list[tuple[list[str], bool]]] = {}
    known = frozenset(lines)
    for entry in (*lines, *(name for name in sections if name not in known)):
        words = entry.split()
        table.setdefault(words[0], []).append((words, entry not in known))
    return table


def _by_first_word(openings: list[str]) -> Openings:
    table: dict[str, list[str]] = {}
    for opening in sorted(openings, key=len, reverse=True):
        table.setdefault(opening.partition(" ")[0].rstrip(":"), []).append(opening)
    return {first: tuple(found) for first, found in table.items()}


def opening(table: Openings, words: str) -> str:
    """The opening with which a line in lower case begins, as whole words; empty where it begins with none."""
    first = words.partition(" ")[0].partition(":")[0]
    for known in table.get(first, ()):
        if words.startswith(known) and not words[len(known) : len(known) + 1].isalnum():
            return known
    return ""
