"""A view's text to its lines, each without the white space around it."""

from __future__ import annotations

from convert.patterns import pattern
from convert.values import state

_LINE = pattern(r"[^\n\r]*(?:\r\n?|\n|$)")


@state
class Line:
    """One line that is not blank: ``text`` is ``view.text[start:end]``; ``gap`` counts the blank lines before it."""

    start: int
    end: int
    text: str
    gap: int


def lines(text: str) -> list[Line]:
    """The lines of ``text`` that are not blank, in order. Line feed, carriage return, and both together end a line."""
    found: list[Line] = []
    at, gap = 0, 0
    for raw in _broken(text):
        inner = raw.strip()
        if inner:
            start = at + len(raw) - len(raw.lstrip())
            found.append(Line(start, start + len(inner), inner, gap))
        gap = 0 if inner else gap + 1
        at += len(raw)
    return found


def _broken(text: str) -> list[str]:
    if "\r" not in text:
        return text.split("\n") if not text else [piece + "\n" for piece in text.split("\n")]
    return [found[0] for found in _LINE.finditer(text) if found[0]]
