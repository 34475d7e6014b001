"""Claimed pieces to blocks: figures, lists, headings, paragraphs, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Figure, Heading, ListBlock, Paragraph, Passage, Role, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Block
    from convert.outline.draft import Piece
    from convert.text.view import View

_BODY = frozenset({Role.IMAGE, Role.CAPTION, Role.LIST_ITEM, Role.TABLE_ROW, Role.HEADING, Role.PARAGRAPH})


def blocks(pieces: list[Piece], view: View) -> Iterator[Block]:
    """The body in reading order."""
    group: list[Piece] = []
    for piece in pieces:
        if piece.role not in _BODY:
            continue
        if group and not _together(group[-1], piece):
            yield _block(group, view)
            group = []
        group.append(piece)
    if group:
        yield _block(group, view)


def _together(before: Piece, piece: Piece) -> bool:
    """Whether a piece belongs to the block of the one before."""
    if piece.joined:
        return True
    if piece.role is Role.CAPTION:
        return before.role is Role.IMAGE
    if piece.role is Role.LIST_ITEM:
        return before.role is Role.LIST_ITEM and before.level == piece.level
    return piece.role is Role.TABLE_ROW and before.role is Role.TABLE_ROW


def _block(group: list[Piece], view: View) -> Block:
    first, last = group[0], group[-1]
    if first.role in {Role.IMAGE, Role.CAPTION}:
        return _figure(group, view)
    whole = view.passage(first.start, last.end)
    if first.role is Role.LIST_ITEM:
        items = tuple(view.passage(start, end) for start, end in _items(group))
        return ListBlock(ordered=first.level > 0, items=items, span=whole.span)
    if first.role is Role.TABLE_ROW:
        return Table(rows=tuple(_rows(group, view)), span=whole.span)
    if first.role is Role.HEADING:
        return Heading(level=first.level or 1, text=whole.text, span=whole.span)
    return Paragraph(text=whole.text, span=whole.span)


def _items(group: list[Piece]) -> Iterator[tuple[int, int]]:
    """Each item with the lines that go on in it."""
    start, end = group[0].start, group[0].end
    for piece in group[1:]:
        if piece.joined:
            end = piece.end
        else:
            yield start, end
            start, end = piece.start, piece.end
    yield start, end


def _rows(group: list[Piece], view: View) -> Iterator[tuple[Passage, ...]]:
    """Each row's cells; a row of several lines is one."""
    row: list[Passage] = []
    for piece in group:
        if row and not piece.joined:
            yield tuple(row)
            row = []
        row += list(part(piece, view, "cell")) or [view.passage(piece.start, piece.end)]
    yield tuple(row)


def _figure(group: list[Piece], view: View) -> Figure:
    caption = [piece for piece in group if piece.role is Role.CAPTION]
    image = next((found for piece in group for found in part(piece, view, "image")), None)
    return Figure(
        image=image,
        caption=view.passage(caption[0].start, caption[-1].end) if caption else None,
        credit=next((found for piece in caption for found in part(piece, view, "credit")), None),
        span=view.passage(group[0].start, group[-1].end).span,
    )


def part(piece: Piece, view: View, *names: str) -> Iterator[Passage]:
    """The passages of a piece's parts of these names."""
    for name, start, end in piece.parts:
        if name in names:
            yield view.passage(piece.start + start, piece.start + end)
