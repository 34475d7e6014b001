"""A row of posts beside a name to those of its own clause: another's post may stand next to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import Group, beside

if TYPE_CHECKING:
    from convert.facts.people.items import Item
    from convert.facts.people.line import Line

_BEFORE_MAIN = beside("before_main")
_GOVERNED = beside("governed")


def is_subject(line: Line, name: Item, post: Item) -> bool:
    """Whether a post behind those of a name does the deed: "Sau khi nghe ông …, Giám đốc …, Bí thư … giao"."""
    first = name.titles[0][0] if name.titles else name.first
    clause = line.low[0] in _BEFORE_MAIN and first > 0 and line.low[first - 1] in _GOVERNED
    return clause and line.matched(post.last, Group.SPEAKER) > 0


def is_told(line: Line, post: Item, name: Item) -> bool:
    """Whether a post is whom somebody else tells something: "Báo cáo với Bộ trưởng, Giám đốc … cho biết"."""
    said = post.first - 1
    if said < 1 or line.low[said] != "với" or line.matched(0, Group.SPEAKER) != said:
        return False
    verb = name.last
    while verb < len(line) and line.matched(verb, Group.ADVERB):
        verb = line.matched(verb, Group.ADVERB)
    return verb < len(line) and line.matched(verb, Group.SPEAKER | Group.WEAK) > 0
