"""What a DOCX's paragraphs need that their lines end well, told by counting the lines beforehand.

A program may end a line behind any hyphen, and nothing in a DOCX forbids it that leaves the text what it is; programs
that read the printed page then take ``KT-XH`` for a word that was hyphenated. So letters are set a hair tighter or
wider where that keeps the word whole. Where a long address would leave the line above it with a few words torn apart,
the paragraph is better not justified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from convert.page.widths import wide
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from convert.wordml.measure import Setting

HYPHEN = pattern(r"(?<=\w)[-–—](?=\w)")
_TIGHTEST, _WIDEST = 6, 10
"""Twentieths of a point (ECMA-376 Part 1, 17.3.2.35). The least moves the end of a line by 3.75 pt; letters bear to
stand 2 % of their size tighter, and 3 % wider, before it is seen."""
_STEPS: tuple[int, ...] = tuple(sorted((*range(-_TIGHTEST, 0), *range(1, _WIDEST + 1)), key=abs))
_MM = 72 / 25.4
_SURE = 1.5
"""Points by which the counting may be wrong: a line that ends so near to a hyphen is taken to end there."""
_LONGEST = 5000
"""Characters: beyond, some line ends at a hyphen whatever is done."""

_ADDRESS = pattern(r"\S{18}")
_WIDE_GAP = 2.5
"""Spaces that a gap may be wider by."""
LEFT = {style: f"{style} Left" for style in ("Lead", "Body Text", "Body Text Last", "List Item")}
"""The styles of justified paragraphs, and what they are like without."""

NAMES: Mapping[int, str] = {step: f"{'Tighter' if step < 0 else 'Wider'} {abs(step)}" for step in _STEPS}
"""The character styles, by what they add to each letter."""


_Piece: TypeAlias = tuple[float, int, bool]
"""What no line ends within: how wide it is in points, of how many letters, and whether a space follows."""


def hair(text: str, how: Setting) -> int:
    """By how many twentieths of a point each letter is to stand wider, that no line ends within a word; mostly 0."""
    if len(text) > _LONGEST or not HYPHEN.search(text):
        return 0
    pieces = tuple(_pieces(text, how))
    torn: dict[int, int] = {}
    for step in (0, *_STEPS):
        torn[step] = _torn(pieces, how, step / 20)
        if not torn[step]:
            return step
    return min(torn, key=torn.__getitem__)


def is_stretched(text: str, how: Setting) -> bool:
    """Whether a justified line would have wide gaps, since an address behind it did not fit."""
    if len(text) > _LONGEST or not _ADDRESS.search(text):
        return False
    room, space = how.width * _MM, how.size / 4
    used, gaps = how.indent * _MM, 0
    for width, _, spaced in _pieces(text, how):
        if used + width > room:
            if gaps and room - used > gaps * _WIDE_GAP * space:
                return True
            used, gaps = 0.0, 0
        used, gaps = used + width + space * spaced, gaps + spaced
    return False


def _pieces(text: str, how: Setting) -> Iterator[_Piece]:
    for word in text.split(" "):
        start = 0
        for hyphen in HYPHEN.finditer(word):
            yield _piece(word[start : hyphen.end()], how, spaced=False)
            start = hyphen.end()
        yield _piece(word[start:], how, spaced=True)


def _piece(text: str, how: Setting, *, spaced: bool) -> _Piece:
    return wide(text, how.size, bold=how.bold, italic=how.italic) * _MM, len(text), spaced


def _torn(pieces: Sequence[_Piece], how: Setting, spread: float = 0.0) -> int:
    """How many lines end within a word, or nearly, each letter standing wider by ``spread``, in points."""
    space, indent, room = how.size / 4 + spread, how.indent * _MM, how.width * _MM
    drawn = [(width + letters * spread, spaced) for width, letters, spaced in pieces]
    return sum(_ends(drawn, room + error, indent, space) for error in (-_SURE, 0, _SURE))


def _ends(pieces: Sequence[tuple[float, bool]], room: float, indent: float, space: float) -> int:
    torn, used, whole = 0, indent, True
    for width, spaced in pieces:
        if used + width > room:
            torn, used = torn + (not whole), 0.0
        used += width + space if spaced else width
        whole = spaced
    return torn
