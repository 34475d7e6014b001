"""Source words to the forms in which they are kept and compared."""

from __future__ import annotations

import unicodedata

from convert.article import Passage, Span


def fold(text: str) -> str:
    """The words as a record keeps them: NFC, inner white space one space, ends trimmed, nothing else changed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def spaced(text: str) -> str:
    """The words parted by one space each, and by none at the ends; most lines are so already, and only looked at."""
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space at its ends; empty at its start where there is nothing else."""
    start, end = span
    piece = text[start:end]
    inner = piece.strip()
    if not inner:
        return start, start
    start += len(piece) - len(piece.lstrip())
    return start, start + len(inner)


def passage(text: str, span: Span) -> Passage:
    """The words of ``text`` at ``span``, trimmed, as a Passage."""
    start, end = trimmed(text, span)
    return Passage(text=fold(text[start:end]), span=(start, end))
