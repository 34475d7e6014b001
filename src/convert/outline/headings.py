"""Numbered, capital and short lines inside the body to headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.captions import captioned
from convert.outline.draft import claim
from convert.outline.wording import ends
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_ROMAN = pattern(r"(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục) )?[IVXLC]{1,6}(?: ?[.):/–-]|$) ?(?=\S|$)")
_NUMBER = pattern(r"\d{1,2}(?P<more>(?:\.\d{1,2}){0,3})[.):/]? (?=[^\W\d_]|[“\"])")
_LETTER = pattern(r"[A-HĐ][.)] ?(?=\S)")
_LONGEST = 150
_SHORT = 90


def headings(draft: Draft) -> None:
    """Claim the free lines that head what comes below them."""
    pieces = draft.pieces
    for index, piece in draft.free():
        if len(piece.text) > _LONGEST or index + 1 >= len(pieces):
            continue
        before = pieces[index - 1] if index else None
        if captioned(piece.text):
            continue
        level = min(piece.level, 6) or _numbered(piece.text) or _plain(piece, before, pieces[index + 1])
        if level and not piece.text.endswith((".", ";", ",", "!", "?", "…")):
            claim(piece, Role.HEADING, "heading")
            piece.level = level


def _numbered(text: str) -> int:
    """The level that a heading's number or capitals say; 0 where they say none."""
    if (text[0] in "IVXLCPM" and _ROMAN.match(text)) or _LETTER.match(text):
        return 1
    if text[0].isdecimal() and (found := _NUMBER.match(text)):
        return 2 + found["more"].count(".")
    return 1 if text.isupper() and sum(char.isalpha() for char in text) > 3 else 0


def _plain(piece: Piece, before: Piece | None, below: Piece) -> int:
    """2 for a short line without a stop, between a sentence's end and running text."""
    text = piece.text
    between = below.role is None and (below.running or len(below.text) > 120)
    listed = below.role is Role.LIST_ITEM
    after_end = before is None or before.role not in {None, Role.PARAGRAPH, Role.LEAD} or ends(before.text)
    fits = 2 <= len(text.split()) <= 16 and len(text) <= _SHORT and not text[0].islower()
    return 2 if fits and (between or listed) and after_end and text[-1] not in ':”"' and not text[0].isdigit() else 0
