"""A view to pieces that rules claim, one role each, until none is left free."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from convert.text.lines import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Role
    from convert.findings import Code, Finding
    from convert.source import Source
    from convert.text.view import View

Parts = tuple[tuple[str, int, int], ...]
"""Named stretches inside a piece, as offsets in the piece: ``("author", 9, 18)``."""


@dataclass(slots=True)
class Piece:
    """A line or a part of one: where it stands in the view, what claimed it, and as what.

    ``gap`` counts the blank lines before it, -1 for what continues the line of the piece before.
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


@dataclass(slots=True)
class Draft:
    """The pieces of one source, in order, and what was found while they were claimed."""

    source: Source
    view: View
    pieces: list[Piece]
    findings: list[Finding] = field(default_factory=list)

    @classmethod
    def of(cls, source: Source, view: View) -> Draft:
        """Every line as one free piece."""
        return cls(source, view, [Piece(line.start, line.end, line.text, line.gap) for line in lines(view.text)])

    def free(self) -> Iterator[tuple[int, Piece]]:
        """The pieces nobody has claimed, with their places."""
        return ((index, piece) for index, piece in enumerate(self.pieces) if piece.role is None)

    def split(self, index: int, *offsets: int) -> None:
        """Part a piece at offsets into its text; the parts are free and lose the white space at their ends."""
        whole = self.pieces[index]
        cuts = (0, *offsets, len(whole.text))
        parts: list[Piece] = []
        for start, end in pairwise(cuts):
            words = whole.text[start:end]
            inner = words.strip()
            if inner:
                first = whole.start + start + len(words) - len(words.lstrip())
                parts.append(Piece(first, first + len(inner), inner, -1 if parts else whole.gap))
        self.pieces[index : index + 1] = parts

    def say(self, code: Code, message: str, piece: Piece | None = None) -> None:
        """Add a finding, at a piece or at the whole."""
        from convert.findings import Finding  # noqa: PLC0415 - cheap, and only where something is to be said

        span = self.view.span(piece.start, piece.end) if piece else None
        self.findings.append(Finding(code=code, message=message, span=span))


def claim(piece: Piece, role: Role, rule: str, parts: Parts = ()) -> None:
    """Make a piece what a rule says it is."""
    piece.role = role
    piece.rule = rule
    if parts:
        piece.parts = parts
