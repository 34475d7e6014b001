"""The line under the title, or the first paragraph, to the lead; what repeats title or lead to duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import bare, may_have_dateline
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_DATELINE = pattern(r"\([^()]{1,40}\) ?[-–—:]? ?|[A-ZĐ]{3,12} ?[-–—] ?")
_LONGEST = 700
_SHORTEST = 25
_ADDRESSES = ("kính gửi", "kính thưa", "kính chào", "thưa các", "thưa toàn thể", "thân gửi", "các bạn thân mến")
"""How letters and speeches begin, which nothing leads."""
_REACH = 3
"""How many short lines may stand before the lead."""
_DATELINE_LONGEST = 80
_TOLD = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_ROW})
_ITEM = pattern(r"[-+•*–·] |\d{1,2}[.)] |[IVX]{1,4}\. |[a-zđ]\) ")


def lead(draft: Draft) -> None:
    """Claim the first free text, unless it is a heading, an item, or the whole body in one line."""
    if draft.of_role(Role.LEAD):
        return
    free = [piece for _, piece in draft.free()]
    if len(free) == 1 and len(free[0].text) > _LONGEST:
        return
    for piece in free[:_REACH]:
        if _ITEM.match(piece.text) or piece.text.isupper() or piece.bare.startswith(_ADDRESSES):
            return
        if _is_above(draft, piece):
            return
        short = len(piece.text) < _SHORTEST or piece.text.endswith(":") or piece.level > 0
        if piece.running or not short:
            claim(piece, Role.LEAD, "lead")
            return


def _is_above(draft: Draft, piece: Piece) -> bool:
    """Whether text of the body stands above, so that a piece leads nothing: a paragraph, or what ends with a colon."""
    above = draft.pieces[: draft.pieces.index(piece)]
    return any(
        other.role in _TOLD or (other.role is None and len(other.text) >= _SHORTEST and other.text.endswith(":"))
        for other in above
    )


def repeats(draft: Draft) -> None:
    """Claim what says title or lead once more."""
    kept = {_words(piece) for piece in draft.pieces if piece.role in {Role.TITLE, Role.LEAD}} - {""}
    lengths = {len(words) for words in kept}
    for _, piece in draft.free():
        near = any(length - 8 <= len(piece.text) <= length + _DATELINE_LONGEST for length in lengths)
        if near and len(piece.text) > 12 and _words(piece) in kept:
            claim(piece, Role.DUPLICATE, "repeats")


def _words(piece: Piece) -> str:
    found = _DATELINE.match(piece.text) if may_have_dateline(piece.text) else None
    return bare(piece.text[found.end() :]) if found else piece.bare
