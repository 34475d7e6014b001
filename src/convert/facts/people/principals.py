"""Posts of those for whom somebody stands in: "Thừa ủy quyền của Chủ tịch …, bà …, Phó Chủ tịch …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Kind
from convert.facts.people.vocabulary import beside_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.items import Item
    from convert.facts.people.line import Line

_STANDING_IN = beside_pairs("standing_in")
_LAST_WORDS = frozenset(words[-1] for words in _STANDING_IN)
_JOINTS = frozenset({",", "và", "-", "–"})
_OF = frozenset({"của", "cho"})
_FAR = 24


def excuse(line: Line, items: list[Item]) -> None:
    """Make words of the posts that are said of a principal, so that they are nobody's in this sentence."""
    if _LAST_WORDS.isdisjoint(line.low):
        return
    for position, item in enumerate(items):
        if item.kind == Kind.WORD and tuple(line.low[item.last - 2 : item.last]) in _STANDING_IN:
            for post in list(_excused(line, items, position + 1)):
                post.kind = Kind.WORD


def _excused(line: Line, items: list[Item], start: int) -> Iterator[Item]:
    """The posts right behind the words of standing in; before a name that has posts of its own, all up to its comma."""
    stop = next((at for at in range(start, len(items)) if _ends(line, items[at], items[start])), len(items))
    named = stop < len(items) and items[stop].kind == Kind.NAME
    first_of_name = stop
    while named and items[first_of_name - 1].kind in (Kind.TITLE, Kind.POST):
        first_of_name -= 1
    others = named and line.low[items[first_of_name - 1].first] == "," and _has_posts(line, items, stop)
    leading = True
    for at in range(start, first_of_name):
        item = items[at]
        if item.kind == Kind.POST and (leading or others):
            yield item
        leading = leading and (item.kind in (Kind.POST, Kind.TITLE) or line.low[item.first] in _OF | {"và"})


def _ends(line: Line, item: Item, first: Item) -> bool:
    return (
        item.kind in (Kind.NAME, Kind.GIVEN, Kind.CUE)
        or item.first - first.first > _FAR
        or line.low[item.first] in ";:"
    )


def _has_posts(line: Line, items: list[Item], name: int) -> bool:
    """Whether a post follows a name and a mark: "…, ông …, Phó Chủ tịch"."""
    return (
        name + 2 < len(items)
        and line.low[items[name + 1].first] in _JOINTS - {"và"}
        and items[name + 2].kind == Kind.POST
    )
