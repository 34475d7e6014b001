"""Words to how wide they come out on paper: the letters' widths are those of Times New Roman, and of Tinos with it."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

_REGULAR = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541 529 722 542 776 500 722 500 1000 444 444 333 333 1000 500 500 400 "
    "300 300 333 564 500 750 513 500 250"
)
_BOLD = (
    "250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
    "570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 "
    "722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 "
    "333 556 500 722 500 500 444 394 220 394 520 554 778 600 796 556 722 500 1000 500 500 333 333 1000 500 500 400 "
    "300 300 333 570 500 750 513 500 250"
)
_ITALIC = (
    "250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
    "675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 "
    "611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 "
    "278 500 444 667 444 444 389 400 275 400 541 534 722 545 754 500 722 500 889 556 556 333 333 889 500 500 400 300 "
    "300 250 675 500 750 513 500 250"
)
_BOLD_ITALIC = (
    "250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 "
    "570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 667 556 611 722 667 889 "
    "667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 500 278 778 556 500 500 500 389 389 "
    "278 556 444 667 500 444 389 348 220 348 570 537 722 599 775 500 722 500 1000 500 500 333 333 1000 500 500 400 "
    "300 300 250 570 500 750 513 500 250"
)
"""Of the letters below, in thousandths of the size."""
_LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "ơƠưƯđĐ–—“”‘’…«»°²³·×§½₫€\N{NO-BREAK SPACE}"
_OTHER, _HORN = 500, "\u031b"
_MM = 72 / 25.4 * 1000
_LONGEST_SYLLABLE = 8
"""Letters, with a comma: Vietnamese has few thousand of them."""


def wide(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """How wide a text is on one line, in mm, at a size in points."""
    face = bold + 2 * italic
    return (_syllable(text, face) if len(text) <= _LONGEST_SYLLABLE else _units(text, face)) * size / _MM


def lines(  # noqa: PLR0913 - how a text is set takes as many
    text: str, room: float, size: float, *, bold: bool = False, italic: bool = False, indent: float = 0
) -> int:
    """How many lines a text takes, broken between words; ``room`` and the first line's ``indent`` in mm."""
    words = [wide(word, size, bold=bold, italic=italic) for word in text.split()]
    return _lines(words, room, wide(" ", size), indent)


def balanced(text: str, room: float, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """The narrowest room in mm in which a text takes no more lines than in ``room``: its lines are alike then."""
    words = [wide(word, size, bold=bold, italic=italic) for word in text.split()]
    space = wide(" ", size)
    wanted = _lines(words, room, space)
    low, high = max(words, default=room), room
    if wanted == 1 or low >= room:
        return room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if _lines(words, middle, space) <= wanted else (middle, high)
    return min(high * 1.02 + 1, room)


def last_line(text: str, room: float, size: float, *, bold: bool = False, italic: bool = False) -> int:
    """Where the last line of a text begins that is broken at spaces; 0 where there is one line. ``room`` in mm."""
    start, place, used, space = 0, 0, 0.0, wide(" ", size)
    for word in text.split(" "):
        width = wide(word, size, bold=bold, italic=italic)
        if used and used + width > room:
            start, used = place, 0.0
        place, used = place + len(word) + 1, used + width + space
    return start


def _lines(words: list[float], room: float, space: float, indent: float = 0) -> int:
    count, used = 1, indent
    for word in words:
        if used and used + word > room:
            count, used = count + 1, 0.0
        used += word + space
    return count


def _units(text: str, face: int) -> int:
    return sum(_letter(letter, face) for letter in text)


_syllable = lru_cache(8192)(_units)


@cache
def _letter(letter: str, face: int) -> int:
    """A letter's width; marks above and below add none, a horn (ơ, ư) makes another letter."""
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", parts[0] + _HORN) if _HORN in parts[1:] else parts[0]
    return _widths(face).get(base, 0 if unicodedata.combining(base) else _OTHER)


@cache
def _widths(face: int) -> dict[str, int]:
    """Widths by letter in a face: 1 is bold, 2 italic, 3 both."""
    widths = (_REGULAR, _BOLD, _ITALIC, _BOLD_ITALIC)[face]
    return dict(zip(_LETTERS, map(int, widths.split()), strict=True))
