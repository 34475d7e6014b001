"""Notes below the signature that the text refers to, to paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.names import signs
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_NOTE = pattern(r"(?P<mark>[(\[](?:\d{1,2}|\*{1,3})[)\]]) {0,3}(?=[^\W\d_]|\d)")


def notes(draft: Draft) -> None:
    """Claim lines such as ``(1) Số liệu của …`` right below who signs, where the text above has the same mark."""
    above: Piece | None = None
    for index, piece in draft.free():
        found = _NOTE.match(piece.text)
        if found is None:
            above = piece
        elif above and signs(above.text) and _is_referred_to(draft, index, found["mark"]):
            claim(piece, Role.PARAGRAPH, "note")


def _is_referred_to(draft: Draft, index: int, mark: str) -> bool:
    """Whether the mark stands behind words above; one that begins a line counts the items of a list."""
    return any(
        piece.text.find(mark, 1) > 0 for piece in draft.pieces[:index] if piece.role not in {Role.CHROME, Role.RELATED}
    )
