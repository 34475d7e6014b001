"""Letters that need a stand-in on paper: invisible marks, which would be lost, and letters that no font has.

Pango leaves invisible marks out of what it draws, so that a text copied or read aloud would differ from the record.
Our faces have an empty glyph for each, at a private code point; the tables that lead from glyphs back to letters
(ToUnicode, ISO 32000-1, 9.10.3) then name the mark itself.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from weasyprint.text.ffi import harfbuzz_vector

from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

INVISIBLE = (0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF)
FIRST_PRIVATE = 0xE000
UNKNOWN = "□"

_STAND_INS = {mark: chr(FIRST_PRIVATE + place) for place, mark in enumerate(INVISIBLE)}
_MARKS = {ord(private): chr(mark) for mark, private in _STAND_INS.items()}
_INVISIBLE = pattern("[" + "".join(map(chr, INVISIBLE)) + "]")
_PRIVATE = pattern("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_MAPPED = pattern(rb"<(e00[0-9a-f])>", re.IGNORECASE)


def stand_ins(missing: Iterable[int] = ()) -> dict[int, str]:
    """What is drawn in place of a letter, by code point. ``missing`` are the letters that no font has."""
    return {**_STAND_INS, **dict.fromkeys(missing, UNKNOWN)}


def has_invisible(text: str) -> bool:
    """Whether a mark is among the letters that needs a stand-in."""
    return _INVISIBLE.search(text) is not None


def undrawn(font: Any) -> set[int]:
    """The letters that a font of WeasyPrint's holds as coloured layers alone (OpenType COLR), an outline being empty.

    Without libharfbuzz-vector WeasyPrint draws outlines: of such a letter nothing at all, and says so to nobody.
    """
    if "COLR" not in font.tables or font.png or font.svg or (font.colr and harfbuzz_vector):
        return set()
    with TTFont(BytesIO(font.file_content), fontNumber=font.index) as opened:
        names, glyphs = opened.getGlyphOrder(), opened.getGlyphSet()
        texts = [text for glyph, text in font.to_unicode.items() if not _has_outline(glyphs, names[glyph])]
    return {ord(letter) for text in texts for letter in text}


def _has_outline(glyphs: Any, name: str) -> bool:
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return pen.bounds is not None


def private(text: str) -> set[int]:
    """Code points for private use: every font draws them as it likes, and PDF/A forbids to guess."""
    return {ord(letter) for letter in _PRIVATE.findall(text)}


def restored(text: str) -> str:
    """The marks themselves in place of their stand-ins."""
    return text.translate(_MARKS)


def restore_table(table: Any) -> None:
    """The marks themselves in a ToUnicode table, a stream of WeasyPrint's."""
    table.stream = [
        _MAPPED.sub(_mark, line.encode() if isinstance(line, str) else bytes(line)) for line in table.stream
    ]


def _mark(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16)
    return f"<{ord(_MARKS[code]):04x}>".encode() if code in _MARKS else found[0]
