"""The head of a post ("nguyên Phó Chủ tịch"), and what may follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.names import is_abbreviation
from convert.facts.people.vocabulary import Group

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_MOST_PREFIXES = 8
"""How many words like "nguyên", "quyền" may stand before a head; each is the first of a row of its own."""


class Mode:
    """What may follow inside a post, as Group."""

    HEAD = 1
    OPEN = 2
    CLOSED = 3
    PLACE = 4
    DONE = 5


def head_end(line: Line, start: int) -> int:
    """Where the head of a post ends ("nguyên Phó Chủ tịch"), else 0."""
    index = start
    for _ in range(_MOST_PREFIXES):
        end = line.matched(index, Group.HEAD)
        if end:
            return end
        end = line.matched(index, Group.BARE_HEAD)
        dot = end and end + 1 < len(line) and line.words[end] == "." and line.starts[end + 1] == line.end(end)
        if end and end < len(line) and _takes(line, index, end + 1 if dot else end):
            return end
        after = line.matched(index, Group.PREFIX)
        if not after or after >= len(line):
            return 0
        index = after
    return 0


def _takes(line: Line, start: int, index: int) -> bool:
    """Whether a bare head ("Trưởng", "Phó") is followed by a body, and is no syllable of a name."""
    known = line.matched(index, Group.OPEN_BODY | Group.CLOSED_BODY | Group.MODIFIER)
    if not known and not (is_abbreviation(line.words[index]) and not line.words[start].isupper()):
        return False
    inside = start > 0 and line.words[start].istitle() and line.capital(start - 1) and line.joined(start)
    return not inside or line.low[start - 1] in {"phó", "nguyên", "quyền"}
