"""What the markup said of lines to the roles that follow from it, before any rule looks at the words."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.captions import credit
from convert.outline.draft import claim
from convert.outline.head import HOME, is_crumbs
from convert.outline.wording import bare
from convert.source import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.outline.draft import Draft, Parts, Piece
    from convert.source import Mark

_ROLES = {
    MarkKind.CHROME: Role.CHROME,
    MarkKind.SECTION: Role.SECTION,
    MarkKind.TITLE: Role.TITLE,
    MarkKind.LEAD: Role.LEAD,
    MarkKind.HEADING: Role.HEADING,
    MarkKind.IMAGE: Role.IMAGE,
    MarkKind.CAPTION: Role.CAPTION,
    MarkKind.LIST_ITEM: Role.LIST_ITEM,
    MarkKind.TABLE_ROW: Role.TABLE_ROW,
    MarkKind.ATTACHMENT: Role.ATTACHMENT,
    MarkKind.RELATED: Role.RELATED,
}


def marked(draft: Draft) -> None:
    """Claim the lines of which the markup leaves no doubt."""
    if not draft.source.marks:
        return
    levels = sorted({mark.value for mark in draft.source.marks if mark.kind is MarkKind.HEADING and mark.value})
    before: Piece | None = None
    for mark, piece in _pairs(draft):
        if mark.kind is MarkKind.SECTION and is_crumbs(piece.text):
            continue
        if mark.kind is MarkKind.CAPTION and not (before and _is_pictured(draft, before, piece)):
            continue
        role = _ROLES[mark.kind]
        if role is Role.SECTION and bare(piece.text) in HOME:
            role = Role.CHROME
        claim(piece, role, f"markup-{mark.kind.value}", _parts(draft, mark, piece))
        if mark.kind is MarkKind.HEADING:
            piece.level = levels.index(mark.value) + 1 if mark.value in levels else 1
        elif mark.kind is MarkKind.LIST_ITEM:
            piece.level = int(mark.value == "ordered")
        before = piece


def _pairs(draft: Draft) -> Iterator[tuple[Mark, Piece]]:
    """Marks that decide a role, each with the pieces inside it."""
    pieces = iter(draft.pieces)
    piece = next(pieces, None)
    for mark in draft.source.marks:
        if mark.kind not in _ROLES:
            continue
        start, end = (draft.view.index(offset) for offset in mark.span)
        while piece and piece.start < start:
            piece = next(pieces, None)
        while piece and piece.end <= end:
            yield mark, piece
            piece = next(pieces, None)


def _is_pictured(draft: Draft, before: Piece, piece: Piece) -> bool:
    """Whether a picture or its caption stands right above a piece."""
    return before.role in {Role.IMAGE, Role.CAPTION} and not draft.view.text[before.end : piece.start].strip()


def _parts(draft: Draft, mark: Mark, piece: Piece) -> Parts:
    if mark.kind is MarkKind.IMAGE:
        return (("image", 0, len(piece.text)),)
    if mark.kind is MarkKind.CAPTION:
        return credit(piece.text)
    if mark.kind is not MarkKind.TABLE_ROW:
        return ()
    return tuple(_cells(draft, mark, piece))


def _cells(draft: Draft, row: Mark, piece: Piece) -> Iterator[tuple[str, int, int]]:
    marks = draft.source.marks
    for cell in marks[bisect_right(marks, row.span, key=lambda mark: mark.span) :]:
        if cell.span[0] >= row.span[1]:
            return
        start, end = (draft.view.index(offset) - piece.start for offset in cell.span)
        if cell.kind is MarkKind.TABLE_CELL:
            yield "cell", max(start, 0), min(end, len(piece.text))
