"""Source text as rules match it, with the way back to the source's own spans."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

from convert.article import Passage, Span
from convert.text.fold import fold, trimmed

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_BLANK = re.compile(r"[^\S \n\r]")
_CLUSTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _classic() -> dict[str, str]:
    """Open syllables with the tone on the second vowel, and the same with it on the first: ``uỷ`` and ``ủy``."""
    table: dict[str, str] = {}
    for pair in ("oa", "oe", "uy", "OA", "OE", "UY", "Oa", "Oe", "Uy"):
        for tone in _TONES:
            table[unicodedata.normalize("NFC", pair + tone)] = unicodedata.normalize("NFC", pair[0] + tone + pair[1])
    return table


_CLASSIC = _classic()
_MODERN_SYLLABLE = re.compile(rf"[oOuU][{''.join(sorted({pair[1] for pair in _CLASSIC}))}](?<![qQ]..)(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class View:
    """NFC, tones as in ``ủy`` and ``hòa``, invisible characters left out, every blank but a line break a space.

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
        span = trimmed(self.source, self.span(start, end))
        return Passage(text=fold(self.source[slice(*span)]), span=span)

    def index(self, offset: int) -> int:
        """Where in ``text`` the first character at or after a source offset stands."""
        return offset if self.starts is None else bisect_left(self.starts, offset)


def view(source: str) -> View:
    """The source as rules match it; one pass, linear."""
    if unicodedata.is_normalized("NFC", source) and not _INVISIBLE.search(source):
        return View(source, _plain(source))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _CLUSTER.finditer(source):
        if _INVISIBLE.match(found[0]):
            continue
        piece = unicodedata.normalize("NFC", found[0])
        pieces.append(piece)
        starts += [found.start()] * len(piece)
        ends += [found.end()] * len(piece)
    return View(source, _plain("".join(pieces)), tuple(starts), tuple(ends))


def _plain(text: str) -> str:
    if _BLANK.search(text):
        text = _BLANK.sub(" ", text)
    return _MODERN_SYLLABLE.sub(lambda found: _CLASSIC.get(found[0], found[0]), text)
