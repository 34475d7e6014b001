"""What is left free between head and sign-off to lists, headings and paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import ends

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_BULLET = re.compile(r"[-+•*–·●▪‣◦] ?(?=[^\s\d])")
_LETTER = re.compile(r"[a-zđ]\) ?(?=\S)")
_NUMBER = re.compile(r"\d{1,2}[.)] ?(?=[^\W\d_])")
_ROMAN = re.compile(r"[IVX]{1,5}[.)\-/] ?(?=\S)")


def lists(draft: Draft) -> None:
    """Claim bulleted and numbered lines, two or more of a kind near each other, or any bullet."""
    for _, piece in draft.free():
        if _BULLET.match(piece.text) or _LETTER.match(piece.text):
            claim(piece, Role.LIST_ITEM, "list-item")
            piece.level = 0 if _BULLET.match(piece.text) else 1
    numbered = [piece for _, piece in draft.free() if _NUMBER.match(piece.text)]
    if len(numbered) > 1:
        for piece in numbered:
            if len(piece.text) > 100 or ends(piece.text):
                claim(piece, Role.LIST_ITEM, "list-number")
                piece.level = 1


def headings(draft: Draft) -> None:
    """Claim numbered, capital and short unpunctuated lines."""
    pieces = draft.pieces
    for index, piece in draft.free():
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        level = _level(piece.text)
        if level and after is not None and len(piece.text) <= 150 and not ends(piece.text):
            claim(piece, Role.HEADING, "heading")
            piece.level = level


def _level(text: str) -> int:
    if _ROMAN.match(text):
        return 1
    if _NUMBER.match(text):
        return 2
    if text.isupper() and len(text) >= 4:
        return 1
    return 0


def paragraphs(draft: Draft) -> None:
    """Claim everything that is still free; a line that goes on in lower case belongs to the one before."""
    before: Piece | None = None
    for piece in draft.pieces:
        if piece.role is None:
            claim(piece, Role.PARAGRAPH, "paragraph")
            piece.joined = before is not None and piece.gap <= 0 and piece.text[0].islower() and not ends(before.text)
        before = piece if piece.role is Role.PARAGRAPH else None
