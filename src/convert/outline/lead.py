"""The first running text to the lead; what repeats lead or title to duplicates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import bare

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_DATELINE = re.compile(r"\([^()]{1,40}\) ?[-–—:]? ?|[A-ZĐ]{3,12} ?[-–—] ?")
_LONGEST = 600


def lead(draft: Draft) -> None:
    """Claim the lead: the line under the title, or the first paragraph where there is no more of one."""
    if any(piece.role is Role.LEAD for piece in draft.pieces):
        return
    free = [piece for _, piece in draft.free()]
    if not free or (len(free) == 1 and len(free[0].text) > _LONGEST):
        return
    claim(free[0], Role.LEAD, "lead")


def repeats(draft: Draft) -> None:
    """Claim what says title or lead once more."""
    kept = {_words(piece) for piece in draft.pieces if piece.role in {Role.TITLE, Role.LEAD}}
    for _, piece in draft.free():
        if _words(piece) in kept:
            claim(piece, Role.DUPLICATE, "repeats")


def _words(piece: Piece) -> str:
    found = _DATELINE.match(piece.text)
    return bare(piece.text[found.end() :] if found else piece.text)
