"""A view's text to its lines, each without the white space around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = pattern(r"[^\n\r]*(?:\r\n?|\n|$)")


def lines(text: str) -> Iterator[tuple[int, int, str, int]]:
    """The lines that are not blank, in order: start, end, ``text[start:end]``, how many blank lines stand before it.

    Line feed, carriage return, and both together end a line.
    """
    at, gap = 0, 0
    for raw in _broken(text):
        inner = raw.strip()
        if inner:
            start = at + len(raw) - len(raw.lstrip())
            yield start, start + len(inner), inner, gap
        gap = 0 if inner else gap + 1
        at += len(raw)


def _broken(text: str) -> list[str]:
    if "\r" not in text:
        return text.split("\n") if not text else [piece + "\n" for piece in text.split("\n")]
    return [found[0] for found in _LINE.finditer(text) if found[0]]
