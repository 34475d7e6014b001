"""Bulleted, lettered and numbered lines to the items of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import ends
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_BULLET = pattern(r"(?:[-–—] {0,9}(?=[^\W\d]|\d|[“\"(])|[+•·●○▪■□◆►‣◦✓✔] ?(?=\S)|[*o] +(?=[^\W_]))")
_LETTER = pattern(r"(?:\(?[a-zđ]\)|[a-zđ]\.|\(?[ivx]{1,4}\)) ?(?=\S)")
_NUMBER = pattern(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]|\(\d{1,2}\))(?: +(?=\S)|(?=[^\W\d_]|[“\"(]))")
_SHORT = 110
_MARKS = "-–—+•*"


def _heads(draft: Draft, index: int) -> bool:
    """Whether a short bulleted line without a stop is alone between two paragraphs: it heads the second."""
    piece = draft.pieces[index]
    if piece.text[0] not in _MARKS or len(piece.text) > _SHORT or ends(piece.text) or not _BULLET.match(piece.text):
        return False
    around = (*draft.pieces[index - 1 : index], *draft.pieces[index + 1 : index + 2])
    texts = [other.text for other in around if other.role in {None, Role.LEAD, Role.PARAGRAPH} and other.running]
    return len(texts) == 2 and ends(texts[0]) and not any(text[0] in _MARKS for text in texts)


def lists(draft: Draft) -> None:
    """Claim every bulleted or lettered line, and numbered lines that are no headings."""
    for index, piece in draft.free():
        if _heads(draft, index):
            piece.level = 2
        elif piece.text[0] in "-–—+•·●○▪■□◆►‣◦✓✔*o" and _BULLET.match(piece.text):
            claim(piece, Role.LIST_ITEM, "list-bullet")
        elif piece.text[0] in "(abcdđeghiklmnopqrstuvxyz" and _LETTER.match(piece.text):
            claim(piece, Role.LIST_ITEM, "list-letter")
            piece.level = 1
    numbered = [(index, piece) for index, piece in draft.free() if _is_numbered(piece.text)]
    places = {index for index, _ in numbered}
    for index, piece in numbered:
        beside = index - 1 in places or index + 1 in places
        if len(numbered) > 1 and (beside or len(piece.text) > _SHORT or (ends(piece.text) and len(piece.text) > 40)):
            claim(piece, Role.LIST_ITEM, "list-number")
            piece.level = 1


def _is_numbered(text: str) -> bool:
    return (text[0] == "(" or text[0].isdecimal()) and _NUMBER.match(text) is not None
