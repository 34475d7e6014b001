"""Words to how wide they come out on paper: the letters' widths are those of Times New Roman, and of Tinos with it."""

from __future__ import annotations

import unicodedata
from functools import cache

_REGULAR = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541"
)
_BOLD = (
    "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
    "570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 "
    "722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 "
    "333 556 500 722 500 500 444 394 220 394 520"
)
"""Of U+0020 to U+007E, in thousandths of the size."""
_BASE = {"đ": "d", "Đ": "D", "“": '"', "”": '"', "’": "'", "…": "@"}
_OTHER, _HORN = 500, 35
_MM = 72 / 25.4 * 1000


def wide(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is on one line, in mm, at a size in points."""
    return sum(_letter(letter, bold) for letter in text) * size / _MM


def lines(text: str, room: float, size: float, *, bold: bool = False, indent: float = 0) -> int:
    """How many lines a text takes, broken between words; ``room`` and the first line's ``indent`` in mm."""
    return _lines([wide(word, size, bold=bold) for word in text.split()], room, wide(" ", size), indent)


def balanced(text: str, room: float, size: float, *, bold: bool = False) -> float:
    """The narrowest room in mm in which a text takes no more lines than in ``room``: its lines are alike then."""
    words = [wide(word, size, bold=bold) for word in text.split()]
    space = wide(" ", size)
    wanted = _lines(words, room, space)
    low, high = max(words, default=room), room
    if wanted == 1 or low >= room:
        return room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if _lines(words, middle, space) <= wanted else (middle, high)
    return min(high * 1.02 + 1, room)


def _lines(words: list[float], room: float, space: float, indent: float = 0) -> int:
    count, used = 1, indent
    for word in words:
        if used and used + word > room:
            count, used = count + 1, 0.0
        used += word + space
    return count


@cache
def _letter(letter: str, bold: bool) -> int:  # noqa: FBT001 - a cache wants what it is asked by in order
    """A letter's width; marks above and below add none, a horn (ơ, ư) does."""
    parts = unicodedata.normalize("NFD", _BASE.get(letter, letter))
    place, widths = ord(parts[0]) - 0x20, _widths(bold)
    return (widths[place] if 0 <= place < len(widths) else _OTHER) + (_HORN if "\u031b" in parts else 0)


@cache
def _widths(bold: bool) -> tuple[int, ...]:  # noqa: FBT001 - as above
    return tuple(map(int, (_BOLD if bold else _REGULAR).split()))
