"""Notes below the signature that the text refers to, to paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.names import signs
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_SAID = r"[(\[](?:\d{1,2}|\*{1,3})[)\]]"
_MARK = pattern(_SAID)
_NOTE = pattern(rf"(?P<mark>{_SAID}) {{0,3}}(?=[^\W\d_]|\d)")


def notes(draft: Draft) -> None:
    """Claim lines such as ``(1) Số liệu của …`` right below who signs, where the text above has the same mark."""
    above: Piece | None = None
    said: frozenset[str] | None = None
    for index, piece in draft.free():
        found = _NOTE.match(piece.text)
        if found is None:
            above = piece
        elif above and signs(above.text):
            said = _marks(draft.pieces[:index]) if said is None else said
            if found["mark"] in said:
                claim(piece, Role.PARAGRAPH, "note")


def _marks(pieces: list[Piece]) -> frozenset[str]:
    """The marks that stand behind words; one that begins a line counts the items of a list."""
    told = (piece.text for piece in pieces if piece.role not in {Role.CHROME, Role.RELATED})
    return frozenset(mark[0] for text in told for mark in _MARK.finditer(text, 1))
