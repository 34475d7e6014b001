"""A view to pieces that rules claim, one role each, until none is left free."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from convert.findings import Finding
from convert.outline.habits import Habits
from convert.outline.wording import bare, is_running
from convert.text.lines import lines
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Role, Span
    from convert.findings import Code
    from convert.source import Source
    from convert.text.view import View

Parts = tuple[tuple[str, int, int], ...]
"""Named stretches inside a piece, as offsets in the piece: ``("author", 9, 18)``."""


@state
class Piece:
    """A line or a part of one: where it stands in the view, what claimed it, and as what.

    ``gap`` counts the blank lines before it, -1 for what continues the line of the piece before. ``joined``: it goes
    on what the piece before says, and both are one segment. ``level``: of a heading; of a list, 1 where it is ordered.
    ``value``: what markup said beside the words, such as a time's ISO form.
    """

    start: int
    end: int
    text: str
    gap: int
    role: Role | None = None
    rule: str = ""
    parts: Parts = ()
    joined: bool = False
    level: int = 0
    value: str | None = None
    _bare: str | None = None
    _running: bool | None = None

    @property
    def bare(self) -> str:
        """The line as lines are compared: ``wording.bare``."""
        if self._bare is None:
            self._bare = bare(self.text)
        return self._bare

    @property
    def running(self) -> bool:
        """Whether the line is running text: ``wording.is_running``."""
        if self._running is None:
            self._running = is_running(self.text)
        return self._running

    def become(self, start: int, end: int, text: str) -> None:
        """Take other bounds."""
        self.start, self.end, self.text = start, end, text
        self._bare = self._running = None


@state
class Draft:
    """The pieces of one source, in order, and what was found while they were claimed."""

    source: Source
    view: View
    pieces: list[Piece]
    habits: Habits = field(default_factory=Habits)
    findings: list[Finding] = field(default_factory=list)
    _low: str | None = None

    @classmethod
    def of(cls, source: Source, view: View, habits: Habits) -> Draft:
        """Every line as one free piece."""
        return cls(source, view, [Piece(*line) for line in lines(view.text)], habits)

    @property
    def low(self) -> str:
        """The whole text in lower case."""
        if self._low is None:
            self._low = self.view.text.lower()
        return self._low

    def free(self) -> Iterator[tuple[int, Piece]]:
        """The pieces nobody has claimed, with their places."""
        return ((index, piece) for index, piece in enumerate(self.pieces) if piece.role is None)

    def of_role(self, role: Role) -> list[Piece]:
        """The pieces that have a role, in order."""
        return [piece for piece in self.pieces if piece.role is role]

    def split(self, index: int, *offsets: int) -> list[Piece]:
        """Part a piece at offsets into its text; the parts, free, stand in its place."""
        parts = parted(self.pieces[index], offsets)
        self.pieces[index : index + 1] = parts
        return parts

    def split_many(self, cuts: dict[int, tuple[int, ...]]) -> None:
        """Part several pieces, given by their places, in one pass."""
        if cuts:
            self.pieces = [
                part
                for index, piece in enumerate(self.pieces)
                for part in (parted(piece, cuts[index]) if index in cuts else (piece,))
            ]

    def say(self, code: Code, message: str, piece: Piece | None = None) -> None:
        """Add a finding, at a piece or at the whole."""
        self.point(code, message, self.view.span(piece.start, piece.end) if piece else None)

    def point(self, code: Code, message: str, span: Span | None) -> None:
        """Add a finding at a span of the source."""
        self.findings.append(Finding(code=code, message=message, span=span))


def parted(whole: Piece, offsets: Iterable[int]) -> list[Piece]:
    """A piece cut at offsets into its text, without the white space at the cuts."""
    parts: list[Piece] = []
    for start, end in pairwise((0, *offsets, len(whole.text))):
        words = whole.text[start:end]
        inner = words.strip()
        if inner:
            first = whole.start + start + len(words) - len(words.lstrip())
            parts.append(Piece(first, first + len(inner), inner, -1 if parts else whole.gap))
    return parts


def claim(piece: Piece, role: Role, rule: str, parts: Parts = ()) -> None:
    """Make a piece what a rule says it is."""
    piece.role = role
    piece.rule = rule
    if parts:
        piece.parts = parts


def shrink(piece: Piece, start: int, end: int) -> None:
    """Leave off what a piece has before ``start`` and from ``end`` on, offsets into its text: marks, no words."""
    piece.become(piece.start + start, piece.start + end, piece.text[start:end])
