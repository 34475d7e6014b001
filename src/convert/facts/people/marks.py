"""Numbers and marks inside a post to where it goes on: "Lữ đoàn 75", "Kế hoạch - Tài chính", "Sở VH-TT"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.heads import Mode, head_end
from convert.facts.people.names import name_start, run_end
from convert.facts.people.vocabulary import Group, beside, countries, units

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_DASHES = frozenset("-–—")
_NUMBERED = beside("numbered")
_ABBREVIATED = frozenset({"tp", "tx", "tt", "p", "q", "h", "bt", "pbt", "ct", "pct", "gđ", "pgđ"})


def mark(line: Line, first: int, index: int, mode: int) -> tuple[int, int]:
    """Past a number, or a mark that belongs to the body."""
    word = line.words[index]
    after = index + 1
    if word[0].isdigit():
        return _number(line, index, mode)
    if after >= len(line):
        return index, mode
    if word in _DASHES:
        return _dash(line, index, after, mode)
    if word == "(":
        return _abbreviation(line, index, mode)
    if word == "&" and line.starts[after] == line.end(index) and line.words[after].isupper():
        return after + 1, mode
    goes_on = (
        (word == "." and line.low[index - 1] in _ABBREVIATED)
        or (word == "," and mode == Mode.OPEN and index > first and _lists(line, after))
        or (word == "&" and line.capital(after))
        or (word == "/" and mode == Mode.OPEN and line.starts[after] == line.end(index))
    )
    return (after, mode) if goes_on else (index, mode)


def _number(line: Line, index: int, mode: int) -> tuple[int, int]:
    word, after = line.words[index], index + 1
    plain = word.isdigit() and len(word) < 5 and (after == len(line) or line.words[after] != "/")
    if not plain or (mode == Mode.HEAD and line.low[index - 1] not in _NUMBERED):
        return index, mode
    return after, Mode.OPEN if mode == Mode.OPEN else Mode.CLOSED


def _abbreviation(line: Line, index: int, mode: int) -> tuple[int, int]:
    """Past a body's short name in brackets, where the post goes on after it: "Trung tâm … (ABC) tỉnh"."""
    after = index + 3
    if after >= len(line) or line.words[index + 2] != ")" or not line.words[index + 1].isupper():
        return index, mode
    goes_on = line.words[after][0].isalpha() and not line.matched(after, Group.STOP | Group.CUE)
    return (after, mode) if goes_on else (index, mode)


def _dash(line: Line, index: int, after: int, mode: int) -> tuple[int, int]:
    """Past a dash inside a body's name: "Kế hoạch - Tài chính", "Đông Á - Thái Bình Dương"."""
    if mode != Mode.OPEN:
        end = run_end(line, after) if line.words[after][0].isupper() else after
        if mode == Mode.CLOSED and line.words[index - 1].isdigit() and line.matched(after, Group.UNIT):
            return after, mode
        return (end, mode) if mode == Mode.CLOSED and _are_places(line, index, end) else (index, mode)
    if line.starts[after] == line.end(index) and (line.words[after].isupper() or line.words[after].isdigit()):
        return after + 1, mode
    if (
        not line.words[after][0].isalpha()
        or head_end(line, after)
        or line.matched(after, Group.HONORIFIC | Group.STOP | Group.CUE)
    ):
        return index, mode
    if line.capital(after):
        end = run_end(line, after)
        if end - after >= 2 and name_start(line, after, end) == after:
            return index, mode
    return after, mode


def _are_places(line: Line, index: int, end: int) -> bool:
    """Whether a dash joins two places: "Đông Á - Thái Bình Dương", "Bà Rịa - Vũng Tàu"."""
    low = line.low
    whole = any(" ".join(low[index - size : end]) in units() for size in (1, 2, 3))
    return whole or (" ".join(low[index + 1 : end]) in countries() and " ".join(low[index - 2 : index]) in countries())


def _lists(line: Line, index: int) -> bool:
    """Whether a comma parts the names of one body's fields: "Văn hóa, Thể thao và Du lịch"."""
    if (
        not line.words[index][0].isupper()
        or head_end(line, index)
        or line.matched(index, Group.HONORIFIC | Group.OPEN_BODY | Group.UNIT | Group.CUE)
    ):
        return False
    run = run_end(line, index)
    if run - index >= 2:
        return False
    for ahead in range(index + 1, min(index + 5, len(line) - 1)):
        if line.low[ahead] == "và":
            return (
                line.capital(ahead + 1)
                and not line.matched(ahead + 1, Group.HONORIFIC | Group.POST)
                and run_end(line, ahead + 1) - ahead < 3
            )
        if not line.words[ahead][0].islower() or line.matched(ahead, Group.STOP | Group.CUE):
            return False
    return False
