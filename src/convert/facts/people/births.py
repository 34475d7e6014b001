"""When and where a person was born, said between the name and the posts: "…, sinh năm 1979, Bí thư …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Kind
from convert.facts.people.vocabulary import beside_pairs

if TYPE_CHECKING:
    from convert.facts.people.items import Item
    from convert.facts.people.line import Line

_SAID = beside_pairs("births")
_BORN = frozenset({"sinh", "sn"})
_BIRTHS = _BORN | {first for first, _ in _SAID}
_ORIGINS = frozenset({"quê", "dân"})
_MARKS = frozenset({",", "-", "–"})
_FAR = 18


def without_births(line: Line, items: list[Item]) -> list[Item]:
    """The items of a sentence without what is said of a birth before the posts of whom it is said of."""
    if _BIRTHS.isdisjoint(line.low[items[0].first : items[-1].last]):
        return items
    kept: list[Item] = []
    position = 0
    while position < len(items):
        kept.append(items[position])
        position = _post_after_birth(line, items, position) or position + 1
    return kept


def _post_after_birth(line: Line, items: list[Item], position: int) -> int:
    """Where the mark stands that the posts of a name follow after its birth, else 0."""
    if items[position].kind != Kind.NAME or position + 2 >= len(items):
        return 0
    start = items[position + 2].first
    said = tuple(line.low[start : start + 2])
    if line.low[items[position + 1].first] not in _MARKS or not (said in _SAID or _is_year(said)):
        return 0
    start = items[position].last
    for at in range(position + 3, len(items) - 1):
        item = items[at]
        if item.kind not in (Kind.WORD, Kind.MARK) or item.first - start > _FAR:
            return 0
        if line.low[item.first] in _MARKS and items[at + 1].kind == Kind.POST:
            return at if said[0] not in _ORIGINS or _ends(line, items, at + 2) else 0
    return 0


def _is_year(said: tuple[str, ...]) -> bool:
    """``sinh 1979``, ``SN 1979``."""
    return said[0] in _BORN and said[-1].isdigit()


def _ends(line: Line, items: list[Item], at: int) -> bool:
    """Whether nothing is told of a post's holder right behind it, who may be another: "…, quê ở A, Bí thư B tặng"."""
    return at >= len(items) or line.low[items[at].first] in {",", ".", ";", ")"}
