"""Source text as rules match it, with the way back to the source's own spans."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.article import Passage, Span
from convert.patterns import pattern
from convert.text.fold import fold, nfc, spaced, trimmed
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_INVISIBLE = pattern(f"[{_UNSEEN}]")
_BLANK = pattern(r"[^\S \n\r]")
_MARKED = frozenset(map(chr, range(0x300, 0x370)))
_MARKS = "\u0300-\u036f"
_STRETCH = pattern(rf"(?P<plain>[^{_MARKS}{_UNSEEN}]+)(?![{_MARKS}])|[^{_MARKS}][{_MARKS}]*|[{_MARKS}]+")
"""Letters that no mark follows, as many as there are; or one letter with its marks."""
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _classic() -> dict[str, str]:
    """Open syllables with the tone on the second vowel, and the same with it on the first: ``uỷ`` and ``ủy``."""
    table: dict[str, str] = {}
    for pair in ("oa", "oe", "uy", "OA", "OE", "UY", "Oa", "Oe", "Uy"):
        for tone in _TONES:
            table[unicodedata.normalize("NFC", pair + tone)] = unicodedata.normalize("NFC", pair[0] + tone + pair[1])
    return table


_CLASSIC = _classic()
_MODERN_SYLLABLE = pattern(rf"[oOuU][{''.join(sorted({pair[1] for pair in _CLASSIC}))}](?<![qQ]..)(?![^\W\d_])")


@value(kw_only=False)
class View:
    """NFC, tones as in ``ủy`` and ``hòa``, the letter eth as ``Đ``, invisible characters left out.

    Every blank but a line break is a space.

    ``text`` is what rules match. ``starts[i]`` and ``ends[i]`` are the source offsets of ``text[i]``;
    both are None where every character stands at its own offset.
    """

    source: str
    text: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``, which must not be empty."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def passage(self, start: int, end: int) -> Passage:
        """The source's own words for ``text[start:end]``, without white space at the ends."""
        start, end = trimmed(self.text, (start, end))
        if self.starts is None:
            return Passage(text=spaced(self.source[start:end]), span=(start, end))
        span = trimmed(self.source, self.span(start, end))
        return Passage(text=fold(self.source[slice(*span)]), span=span)

    def index(self, offset: int) -> int:
        """Where in ``text`` the first character at or after a source offset stands."""
        return offset if self.starts is None else bisect_left(self.starts, offset)


def view(source: str) -> View:
    """The source as rules match it; one pass, linear."""
    if unicodedata.is_normalized("NFC", source):
        spaced = source.replace("\u00a0", " ")
        if spaced.replace("\n", "").isprintable():
            return View(source, _classical(spaced))
        if not _INVISIBLE.search(source):
            return View(source, _plain(source))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, stretch in _stretches(source):
        if _INVISIBLE.match(stretch):
            continue
        if len(stretch) > 1 and stretch[1] not in _MARKED:
            pieces.append(stretch)
            starts += range(start, start + len(stretch))
            ends += range(start + 1, start + len(stretch) + 1)
            continue
        piece = nfc(stretch)
        pieces.append(piece)
        starts += [start] * len(piece)
        ends += [start + len(stretch)] * len(piece)
    return View(source, _plain("".join(pieces)), tuple(starts), tuple(ends))


def _stretches(source: str) -> Iterator[tuple[int, str]]:
    """The source in stretches that keep their letters, and single letters with their marks that may not."""
    for found in _STRETCH.finditer(source):
        if found["plain"] and not unicodedata.is_normalized("NFC", found[0]):
            yield from enumerate(found[0], found.start())
        else:
            yield found.start(), found[0]


def _plain(text: str) -> str:
    return _classical(_BLANK.sub(" ", text))


def _classical(text: str) -> str:
    if "Ð" in text or "ð" in text:
        text = text.replace("Ð", "Đ").replace("ð", "đ")
    return _MODERN_SYLLABLE.sub(lambda found: _CLASSIC.get(found[0], found[0]), text)
