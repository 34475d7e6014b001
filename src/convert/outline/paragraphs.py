"""Everything that is still free to paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim

if TYPE_CHECKING:
    from convert.outline.draft import Draft


def paragraphs(draft: Draft) -> None:
    """Claim what is free and has a letter or a digit; what has none is unread."""
    for _, piece in draft.free():
        wordy = any(char.isalnum() for char in piece.text)
        claim(piece, Role.PARAGRAPH if wordy else Role.UNREAD, "paragraph" if wordy else "unread")
