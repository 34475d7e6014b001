"""A table of the article to its cells in columns, and how wide the columns are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.page.parts import Grid, Words
from convert.page.pictures import COLUMN_MM
from convert.page.widths import lines, wide
from convert.page.words import linked
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Passage, Table

_POINTS, _INSIDE_MM, _STEP_MM, _FEW_WORDS_MM = 13.5, 5.5, 2.0, 42.0
_LONGEST = 8
"""Cells of a column that say how wide it is to be: where these fit, the others do."""
_WIDEST_WORD = 0.4
"""Of the table: a word that is longer may be broken."""
_NUMBER = pattern(r"[-+–]?[\d][\d.,/ ]{0,30}%?|[-–]")


def grid(table: Table, text: str) -> Grid:
    """The table, every row filled to as many cells; ``text`` is the source's, which shows what cells are empty."""
    rows = [tuple(_cells(row, text)) for row in table.rows]
    columns = max(map(len, rows), default=0)
    filled = [(*row, *[""] * (columns - len(row))) for row in rows]
    turned = list(zip(*filled, strict=True))
    return Grid(
        rows=tuple(tuple(map(_words, row)) for row in filled),
        shares=_shares(turned),
        numbers=frozenset(place for place, column in enumerate(turned) if _is_numeric(column[1:])),
    )


def _words(cell: str) -> Words:
    return linked(cell) if cell else ()


def _cells(row: tuple[Passage, ...], text: str) -> Iterator[str]:
    """A row's cells, and one without words for each that the text leaves empty: two tabs or two pipes side by side."""
    before = text.rfind("\n", 0, row[0].span[0]) + 1
    for place, cell in enumerate(row):
        between = text[before : cell.span[0]]
        if between.strip("\t| \u00a0") == "":
            empty = between.count("\t") or between.count("|") - (place == 0)
            yield from [""] * (empty - (place > 0))
        yield cell.text
        before = cell.span[1]


def _is_numeric(cells: tuple[str, ...]) -> bool:
    return any(cells) and all(_NUMBER.fullmatch(cell) for cell in cells if cell)


def _shares(columns: list[tuple[str, ...]]) -> tuple[float, ...]:
    """Each column's part of the width: its longest word, its few words on one line where there is room for all such.

    What is left goes step by step to whichever has the highest cells.
    """
    columns = [(head, *sorted(cells, key=len)[-_LONGEST:]) for head, *cells in columns]
    narrow = [min(max(map(_widest_word, column)), _WIDEST_WORD * COLUMN_MM) + _INSIDE_MM for column in columns]
    easy = [max(least, min(_widest(column), _FEW_WORDS_MM)) for least, column in zip(narrow, columns, strict=True)]
    widths = easy if sum(easy) <= COLUMN_MM else narrow
    highest = [_highest(column, width) for column, width in zip(columns, widths, strict=True)]
    while sum(widths) + _STEP_MM <= COLUMN_MM and max(highest) > 1:
        place = highest.index(max(highest))
        widths[place] += _STEP_MM
        highest[place] = _highest(columns[place], widths[place])
    return tuple(width / sum(widths) for width in widths)


def _highest(column: tuple[str, ...], width: float) -> int:
    """How many lines the highest cell has."""
    head, *cells = column
    room = width - _INSIDE_MM
    return max([lines(head, room, _POINTS, bold=True), *(lines(cell, room, _POINTS) for cell in cells)])


def _widest(column: tuple[str, ...]) -> float:
    """How wide the cells below the head are, on one line."""
    return max((wide(cell, _POINTS) for cell in column[1:]), default=0.0) + _INSIDE_MM


def _widest_word(text: str) -> float:
    return max((wide(word, _POINTS, bold=True) for word in text.split()), default=0.0)
