"""A sentence to whether it tells of the event itself, so that whoever says something there speaks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import beside, beside_pairs

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_OCCASIONS = beside("occasions")
_FOR_OTHERS = beside_pairs("for_others")


def is_at_event(line: Line) -> bool:
    """Whether a sentence begins with the event, or those for whom one speaks: "Tại hội nghị, nông dân … chia sẻ"."""
    first, second = (*line.low[:2], "", "")[:2]
    if line.low[2:3] == ["tại"] and "," in line.low[4:8]:
        return line.low[3] in _OCCASIONS  # "Xúc động tại buổi lễ, chị … nói"
    return (first == "tại" and second in _OCCASIONS) or (first, second) in _FOR_OTHERS
