"""Whoever an earlier sentence is about to what they say: "Ông cũng đề nghị …", "Đồng thời, mong muốn …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Item, Kind
from convert.facts.people.owners import NAMES, Sentence, is_coordinated, is_governed
from convert.facts.people.roles import SPEAKING, is_nominal, told_by
from convert.facts.people.vocabulary import Group, beside
from convert.values import state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.line import Line

_BY_SEX = beside("by_sex")
_AFTER_THINGS = beside("after_things")
_HOLDERS = (*NAMES, Kind.POST)


@state
class Before:
    """The last sentence that names someone."""

    line: Line
    items: list[Item]


def carried(line: Line, items: list[Item], before: Before, *, near: bool) -> Iterator[tuple[Item, Item]]:
    """The subject of a sentence before, and the verb by which it speaks in this one; ``near``: no other between."""
    connected = near and line.matched(0, Group.CONNECTIVE) > 0
    position, word = _spoken(line, items, connected=connected)
    if position < 0 or is_nominal(Sentence(line, items), position):
        return
    subject = _subject(before)
    if subject is not None and not (word in _BY_SEX and _address(before.line, subject) in _BY_SEX - {word}):
        yield subject, items[position]


def _spoken(line: Line, items: list[Item], *, connected: bool) -> tuple[int, str]:
    """Where the verb of speaking stands whose subject is an honorific without a name, or is left out; the honorific."""
    start = line.matched(0, Group.CONNECTIVE)
    word = ""
    for position, item in enumerate(items):
        if item.kind == Kind.CUE:
            speaks = word or (connected and not _is_thing(line, item))
            return (position if item.groups & SPEAKING and speaks else -1), word
        if item.kind in _HOLDERS or (item.kind == Kind.TITLE and not _calls(line, items, position)):
            return -1, ""
        if item.kind == Kind.TITLE:
            word = line.low[item.last - 1]
        elif (word or connected) and item.first >= start and not _passes(line, item):
            if word:
                return -1, ""
            connected = False
    return -1, ""


def _is_thing(line: Line, item: Item) -> bool:
    """Whether the verb of a sentence without a subject is a noun: "Đồng thời, đề nghị của cử tri …"."""
    return item.last < len(line) and line.low[item.last] in _AFTER_THINGS


def _calls(line: Line, items: list[Item], position: int) -> bool:
    """Whether an honorific begins a clause: "Tại đây, ông cũng …"."""
    item = items[position]
    begins = not position or (items[position - 1].kind == Kind.MARK and line.low[items[position - 1].first] == ",")
    return begins and not item.plural and bool(item.groups & Group.ADDRESS)


def _passes(line: Line, item: Item) -> bool:
    if item.kind == Kind.MARK:
        return line.low[item.first] == ","
    return line.matched(item.first, Group.ADVERB) >= item.last


def _subject(before: Before) -> Item | None:
    """Whom a sentence is about; nobody where it names several together."""
    sentence, items = Sentence(before.line, before.items), before.items
    for position, item in enumerate(items):
        if item.kind not in _HOLDERS or is_governed(sentence, position):
            continue
        told = told_by(items, position)
        if told is None or (told.kind == Kind.NAME and not told.sure):
            continue
        after = range(items.index(told) + 1, len(items))
        second = next((at for at in after if items[at].kind == Kind.NAME), 0)
        return None if second and is_coordinated(sentence, told, second) else told
    return None


def _address(line: Line, item: Item) -> str:
    """The last word of a name's honorific: "ông", "chí"."""
    return line.low[item.titles[-1][1] - 1] if item.titles else ""
