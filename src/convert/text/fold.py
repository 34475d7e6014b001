"""Source words to the forms in which they are kept and compared."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from convert.article import Passage, Span
from convert.patterns import pattern

if TYPE_CHECKING:
    import re

_FLOODED = 1000
_FLOOD = pattern(r"[^\w\s\x00-\x7f]{30,}")


def nfc(text: str) -> str:
    """Unicode's normal form C of a text, linear in its length whatever marks its letters wear."""
    if len(text) > _FLOODED and not text.isascii():
        text = _FLOOD.sub(_ordered, text)  # unicodedata takes the square of the marks that it has to put in order
    return unicodedata.normalize("NFC", text)


def _ordered(found: re.Match[str]) -> str:
    """Marks in canonical order: by their combining class, each class as it was written."""
    runs = (list(run) for _, run in groupby(found[0], key=lambda char: unicodedata.combining(char) > 0))
    return "".join(char for run in runs for char in sorted(run, key=unicodedata.combining))


def fold(text: str) -> str:
    """The words as a record keeps them: NFC, inner white space one space, ends trimmed, nothing else changed."""
    return " ".join(nfc(text).split())


def spaced(text: str) -> str:
    """The words parted by one space each, and by none at the ends; most lines are so already, and only looked at."""
    plain = text.replace("\u00a0", " ")
    return plain.strip() if plain.isprintable() and "  " not in plain else " ".join(text.split())


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends; empty at its start where there is nothing else."""
    start, end = span
    piece = text[start:end]
    inner = piece.strip()
    if len(inner) == len(piece):
        return span
    if not inner:
        return start, start
    start += len(piece) - len(piece.lstrip())
    return start, start + len(inner)


def passage(text: str, span: Span) -> Passage:
    """The words of ``text`` at ``span``, trimmed, as a Passage."""
    start, end = trimmed(text, span)
    return Passage(text=fold(text[start:end]), span=(start, end))
