"""A name to whether it is no person's after all: that of a place, a street, a school, a prize; or a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import bearers, credit_words

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_LIST = 24
_STREETS = frozenset({"đường", "hẻm", "trường", "cầu"})


def is_borne(line: Line, start: int) -> bool:
    """Whether the words before make it the name of a place, a school, a prize."""
    low = line.low
    first = start - 1
    if first >= 0 and low[first] == "." and first and low[first - 1] in {"tp", "tx", "tt", "p", "q", "h"}:
        return True
    if first >= 0 and low[first] in {"“", '"'}:
        first -= 1
    return any(" ".join(low[first - size + 1 : first + 1]) in bearers() for size in (1, 2, 3, 4) if first - size >= -1)


def is_listed_place(line: Line, start: int) -> bool:
    """Whether a name goes on a list of streets or schools: "các tuyến đường như Lê Mận, Trần Sấm"."""
    low = line.low
    index = start - 1
    while index > 0 and start - index < _LIST and (line.capital(index) or low[index] in {",", "và"}):
        index -= 1
    if low[index] in {"như", ":", "chính", "gồm"}:
        return not _STREETS.isdisjoint(low[max(0, index - 3) : index])
    return index < start - 1 and low[index] in _STREETS


def is_credit(line: Line, start: int) -> bool:
    """Whether the words before make it an author or a photographer."""
    low = line.low
    return (
        start >= 2
        and low[start - 1] in {":", "/", "-"}
        and (
            low[start - 2] in credit_words()
            or (start >= 4 and low[start - 3] in {":", "/"} and low[start - 4] in credit_words())
        )
        and low[start - 2] != "theo"
    )
