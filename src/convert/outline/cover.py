"""Claimed pieces to segments that cover the whole source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role, Segment
from convert.text.fold import trimmed

if TYPE_CHECKING:
    from convert.article import Span
    from convert.outline.draft import Piece
    from convert.text.view import View

Decided = tuple[Segment, str]
"""A segment and the rule that decided it."""


def cover(pieces: list[Piece], view: View) -> list[Decided]:
    """The segments in order: disjoint, no white space at their ends, every other character in one of them."""
    found: list[Decided] = []
    last = 0
    for start, end, role, rule in _stretches(pieces):
        span = _trim(view, start, end, last)
        if span[0] < span[1]:
            _fill(found, view.source, last, span[0])
            found.append((Segment(span=span, role=role), rule))
            last = span[1]
    _fill(found, view.source, last, len(view.source))
    return found


def _trim(view: View, start: int, end: int, last: int) -> Span:
    first, stop = view.span(start, end)
    return trimmed(view.source, (max(first, last), stop)) if view.starts is not None else (first, stop)


def _stretches(pieces: list[Piece]) -> list[tuple[int, int, Role, str]]:
    """Pieces; what is joined is made one, and lines of chrome that one rule told, such as those of a menu."""
    found: list[tuple[int, int, Role, str]] = []
    for piece in pieces:
        role = piece.role or Role.UNREAD
        before = found[-1] if found else None
        if before and before[2] is role and (_is_joined(piece) or (role is Role.CHROME and before[3] == piece.rule)):
            found[-1] = (before[0], piece.end, role, before[3])
        else:
            found.append((piece.start, piece.end, role, piece.rule))
    return found


def _is_joined(piece: Piece) -> bool:
    return piece.joined and piece.role is not Role.CAPTION


def _fill(found: list[Decided], source: str, start: int, end: int) -> None:
    """Cover what the view left out, invisible characters, as chrome."""
    if start >= end:
        return
    for begin, stop in _inked(source, start, end):
        found.append((Segment(span=(begin, stop), role=Role.CHROME), "invisible"))


def _inked(source: str, start: int, end: int) -> list[Span]:
    if source[start:end].isspace():
        return []
    at, spans = start, []
    for word in source[start:end].split():
        at = source.index(word, at)
        spans.append((at, at + len(word)))
        at += len(word)
    return spans
