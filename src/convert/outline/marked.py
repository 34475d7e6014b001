"""What markup said of stretches of text to claims that come before every rule of wording.

A reader that sees markup (HTML, DOCX) gives ``Source.marks``. They override the grammar thus:

- SECTION, TITLE, LEAD, PUBLISHED, BYLINE, HEADING, IMAGE, CAPTION, LIST_ITEM, TABLE_ROW, ATTACHMENT, RELATED and
  CHROME decide: lines are cut at the mark's ends and claimed; the rules of wording see only what is left. A second
  TITLE or LEAD that says the same is a duplicate; a second one that says something else is left to the rules.
- A CAPTION counts only right below a picture; a SECTION that is a whole breadcrumb, or has a label, is left to the rule
  of breadcrumbs,
  a HEADING of attachments to the rule of attachments.
- A NOTE stands below the article, behind its signature, and is a paragraph of it.
- TABLE_CELL names the cells inside a TABLE_ROW. ALT is chrome, or a duplicate where a caption says the same.
- PARAGRAPH and LINK decide nothing: portals set captions, signatures and menus as paragraphs, and break paragraphs
  by line breaks; the rules of wording know better. A PARAGRAPH of the value ``TEXT`` is no caption.

Marks are claimed in the order of their spans; where two decide about the same words, the first, the longer, wins.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.captions import credit
from convert.outline.draft import claim
from convert.outline.images import image
from convert.outline.sections import HOMES, crumbs, labelled, steps
from convert.outline.wording import bare
from convert.source import TEXT, MarkKind

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece
    from convert.source import Mark

_DECIDE = {
    kind: Role(kind.value) for kind in MarkKind if kind.value in {role.value for role in Role} - {"paragraph"}
} | {MarkKind.ALT: Role.CHROME, MarkKind.NOTE: Role.PARAGRAPH}
_RULES = {kind: f"mark-{kind.value}" for kind in _DECIDE}
_ONCE = frozenset({Role.TITLE, Role.LEAD, Role.PUBLISHED})
_LINES_APART = frozenset({Role.CHROME, Role.RELATED, Role.ATTACHMENT, Role.SECTION})


def marked(draft: Draft) -> None:
    """Cut lines at the ends of marks, and claim what decides."""
    marks = draft.source.marks
    if not marks:
        return
    _cut(draft, marks)
    starts = [piece.start for piece in draft.pieces]
    levels = sorted({mark.value or "2" for mark in marks if mark.kind is MarkKind.HEADING})
    for mark in sorted(marks, key=lambda mark: (mark.span[0], -mark.span[1])):
        if mark.kind in _DECIDE:
            _decide(draft, mark, _inside(draft, mark, starts), levels)
    for mark in marks:
        if mark.kind is MarkKind.TABLE_CELL:
            _name_cell(draft, mark, starts)
        elif mark.kind is MarkKind.PARAGRAPH and mark.value == TEXT:
            draft.pieces[max(bisect_left(starts, draft.view.index(mark.span[0]) + 1) - 1, 0)].value = TEXT


def _cut(draft: Draft, marks: tuple[Mark, ...]) -> None:
    deciding = [mark for mark in marks if mark.kind in _DECIDE]
    bounds = sorted({draft.view.index(offset) for mark in deciding for offset in mark.span})
    cuts: dict[int, tuple[int, ...]] = {}
    for index, piece in enumerate(draft.pieces):
        first = bisect_left(bounds, piece.start + 1)
        last = bisect_left(bounds, piece.end)
        if first < last:
            cuts[index] = tuple(bound - piece.start for bound in bounds[first:last])
    draft.split_many(cuts)


def _inside(draft: Draft, mark: Mark, starts: list[int]) -> list[Piece]:
    """The free pieces that lie within a mark, as far as the mark can be believed."""
    index = draft.view.index
    first, last = bisect_left(starts, index(mark.span[0])), bisect_left(starts, index(mark.span[1]))
    if mark.kind is MarkKind.CAPTION and not _is_pictured(draft.pieces, first):
        return []
    inside = [piece for piece in draft.pieces[first:last] if piece.role is None]
    if mark.kind is MarkKind.SECTION and len(inside) == 1 and (crumbs(inside[0].text) or labelled(inside[0].text)):
        return []
    return inside


def _is_pictured(pieces: list[Piece], place: int) -> bool:
    """Whether a picture or its caption stands right above a piece."""
    return place > 0 and pieces[place - 1].role in {Role.IMAGE, Role.CAPTION}


def _decide(draft: Draft, mark: Mark, inside: list[Piece], levels: list[str]) -> None:
    role = _DECIDE[mark.kind]
    if role in _ONCE and (said := draft.of_role(role)):
        if role is Role.PUBLISHED or bare(said[0].text) != bare(" ".join(piece.text for piece in inside)):
            return
        role = Role.DUPLICATE
    for number, piece in enumerate(inside):
        if role is Role.HEADING and opening(wording().attachments, piece.bare) == piece.bare:
            continue
        home = role is Role.SECTION and (piece.bare in HOMES or not any(map(str.isalnum, piece.text)))
        claim(piece, Role.CHROME if home else role, _RULES[mark.kind], _parts(role, piece.text))
        piece.joined = number > 0 and role not in _LINES_APART
        piece.value = mark.value
        if role is Role.HEADING:
            piece.level = min(levels.index(mark.value or "2") + 1, 6)
        elif role is Role.LIST_ITEM:
            piece.level = int(mark.value == "ordered")


def _parts(role: Role, text: str) -> Parts:
    if role is Role.IMAGE:
        return image(text) or (("image", 0, len(text)),)
    if role is Role.SECTION:
        return steps(text)
    return credit(text) if role is Role.CAPTION else ()


def _name_cell(draft: Draft, mark: Mark, starts: list[int]) -> None:
    """Give a table row its cell; of a row of several lines, the line where the cell begins."""
    start, end = (draft.view.index(offset) for offset in mark.span)
    piece = draft.pieces[max(bisect_left(starts, start + 1) - 1, 0)]
    if piece.role is Role.TABLE_ROW and piece.start <= start < end <= piece.end:
        piece.parts = (*piece.parts, ("cell", start - piece.start, end - piece.start))
