"""Lines with pipes or tabs to the rows of tables."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece

_RULE = pattern(r"\|?(?: ?:?-{2,}:? ?\|){1,60}(?: ?:?-{2,}:? ?)?$")
_LONGEST = 5000


def tables(draft: Draft) -> None:
    """Claim two or more rows one after another, each of two cells or more."""
    has_tabs = "\t" in draft.view.source
    for mark, group in groupby(draft.pieces, lambda piece: _mark(draft, piece, has_tabs=has_tabs)):
        rows = list(group)
        if mark and len(rows) > 1:
            for piece in rows:
                _claim(draft, piece, mark)


def _mark(draft: Draft, piece: Piece, *, has_tabs: bool) -> str:
    """What parts the cells of a line: a pipe, a tab; empty where the line is no row."""
    if piece.role is not None or len(piece.text) > _LONGEST:
        return ""
    if piece.text.count("|") > 1 or (piece.text[0] == "|" and len(piece.text) > 1):
        return "|"
    return "\t" if has_tabs and "\t" in _written(draft, piece) else ""


def _written(draft: Draft, piece: Piece) -> str:
    """The line as the source has it: the view has spaces for tabs."""
    view = draft.view
    if view.starts is None:
        return view.source[piece.start : piece.end]
    return "".join(view.source[offset] for offset in view.starts[piece.start : piece.end])


def _claim(draft: Draft, piece: Piece, mark: str) -> None:
    if mark == "|" and _RULE.match(piece.text):
        claim(piece, Role.CHROME, "table-rule")
        return
    cells = _cells(_written(draft, piece), mark)
    if cells:
        claim(piece, Role.TABLE_ROW, "table-row", cells)


def _cells(text: str, mark: str) -> Parts:
    bounds = [-1, *(index for index, char in enumerate(text) if char == mark), len(text)]
    found: list[tuple[str, int, int]] = []
    for before, after in pairwise(bounds):
        words = text[before + 1 : after]
        if inner := words.strip():
            begin = before + 1 + len(words) - len(words.lstrip())
            found.append(("cell", begin, begin + len(inner)))
    return tuple(found)
