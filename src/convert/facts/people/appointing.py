"""Posts that a verb gives to the name before it: "ông … được bầu giữ chức Chủ tịch …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Item, Kind
from convert.facts.people.vocabulary import beside_pairs

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_LONGEST_TITLE = 6
_GIVEN_BY = beside_pairs("given_by")


def appoint(line: Line, items: list[Item]) -> None:
    """Posts that a verb gives go to the name before: "ông … được bầu giữ chức Chủ tịch …"."""
    name: Item | None = None
    for item in items:
        if item.kind == Kind.NAME and item.sure:
            name = item
        elif name is not None and item.kind == Kind.POST:
            post = (item.first, item.last)
            given = tuple(line.low[item.first - 2 : item.first]) in _GIVEN_BY or _led_by(line, name, item)
            name.posts += (post,) if given and post not in name.posts else ()


def _led_by(line: Line, name: Item, post: Item) -> bool:
    """Whether the name leads by this post: "do ông …, Chi cục trưởng, làm trưởng đoàn"."""
    return line.low[post.first - 1] == "làm" and "do" in line.low[max(0, name.first - _LONGEST_TITLE - 1) : name.first]
