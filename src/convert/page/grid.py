"""A table of the article to its cells in columns, and how wide the columns are."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, TypeAlias

from convert.page.parts import Grid, Words
from convert.page.pictures import COLUMN_MM
from convert.page.widths import lines, wide
from convert.page.words import linked
from convert.patterns import pattern
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Passage, Table

_STEP_MM, _FEW_WORDS_MM = 2.0, 42.0
_LONGEST = 8
"""Cells of a column that say how wide it is to be: where these fit, the others do."""
_MEASURED = 1000
"""Characters of a cell that say how wide its column is to be: more only make it higher."""
_TOO_WIDE = 1.25
"""Of the sheet, for columns as wide as their longest words: up to here, a word is broken here and there."""
_WIDEST_WORD = 0.4
"""Of the table: a word that is longer may be broken."""
_NUMBER = pattern(r"[-+–]?[\d][\d.,/ ]{0,30}%?|[-–]")


def grid(table: Table, text: str) -> Grid:
    """The table, every row filled to as many cells; ``text`` is the source's, which shows what cells are empty."""
    rows = [tuple(_cells(row, text)) for row in table.rows if row]
    if not rows:
        return Grid(rows=())  # no valid record has such a table: who writes the record says so
    columns = max(map(len, rows))
    filled = [(*row, *[""] * (columns - len(row))) for row in rows]
    headed = 2 if _has_two_heads(filled) else 1
    turned = list(zip(*filled, strict=True))
    measured = [tuple(cell[:_MEASURED] for cell in column) for column in turned]
    how = next((how for how in _SETTINGS if sum(how.narrow(measured)) <= COLUMN_MM), _SETTINGS[-1])

    def drawn(places: Iterable[int]) -> Grid:
        chosen = [measured[place] for place in places]
        return Grid(
            rows=tuple(tuple(_words(row[place]) for place in places) for row in filled),
            headed=headed,
            shares=how.shares(chosen),
            dense=how is not _SETTINGS[0],
            numbers=frozenset(place for place, column in enumerate(chosen) if _is_numeric(column[headed:])),
        )

    return replace(drawn(range(columns)), bands=tuple(map(drawn, _bands(how.narrow(measured)))))


def _has_two_heads(rows: list[tuple[str, ...]]) -> bool:
    """Whether the second row tells apart what the first names: its words stand where that is empty, and beside."""
    if len(rows) < 3:
        return False
    first, second = rows[:2]
    if second[0] or all(first) or not all(map(any, zip(first, second, strict=True))):
        return False
    return not any(_NUMBER.fullmatch(cell) for cell in second if cell)


def _bands(narrow: list[float]) -> Iterator[list[int]]:
    """The columns in parts that fit the sheet, about as many in each; none where the whole does, nearly.

    The first column, which says what a row is about, stands in each.
    """
    if len(narrow) < 3 or sum(narrow) <= _TOO_WIDE * COLUMN_MM:
        return
    room = COLUMN_MM - narrow[0]
    most = ceil((len(narrow) - 1) / ceil(sum(narrow[1:]) / room))
    band: list[int] = []
    for place in range(1, len(narrow)):
        if band and (len(band) == most or sum(narrow[one] for one in (*band, place)) > room):
            yield [0, *band]
            band = []
        band.append(place)
    yield [0, *band]


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


Column: TypeAlias = tuple[str, ...]


@value
class _Setting:
    """How cells are set: in points, and what their words lose of a column to lines and margins, in mm."""

    points: float
    inside: float

    def narrow(self, columns: list[Column]) -> list[float]:
        """Each column as wide as its longest word."""
        return [min(max(map(self._word, column)), _WIDEST_WORD * COLUMN_MM) + self.inside for column in columns]

    def shares(self, columns: list[Column]) -> tuple[float, ...]:
        """Each column's part of the width: its longest word, few words on one line where there is room for all such.

        What is left goes step by step to whichever has the highest cells.
        """
        columns = [(head, *sorted(cells, key=len)[-_LONGEST:]) for head, *cells in columns]
        narrow = self.narrow(columns)
        easy = [
            max(least, min(self._line(column), _FEW_WORDS_MM)) for least, column in zip(narrow, columns, strict=True)
        ]
        widths = easy if sum(easy) <= COLUMN_MM else narrow
        highest = [self._highest(column, width) for column, width in zip(columns, widths, strict=True)]
        while sum(widths) + _STEP_MM <= COLUMN_MM and max(highest) > 1:
            place = highest.index(max(highest))
            widths[place] += _STEP_MM
            highest[place] = self._highest(columns[place], widths[place])
        return tuple(width / sum(widths) for width in widths)

    def _highest(self, column: Column, width: float) -> int:
        """How many lines the highest cell has."""
        head, *cells = column
        room = width - self.inside
        below = [lines(cell, room, self.points) for cell in cells]
        return max([lines(head, room, self.points, bold=True), *below])

    def _line(self, column: Column) -> float:
        """How wide the cells below the head are, on one line."""
        return max((wide(cell, self.points) for cell in column[1:]), default=0.0) + self.inside

    def _word(self, text: str) -> float:
        return max((wide(word, self.points, bold=True) for word in text.split()), default=0.0)


_SETTINGS = (_Setting(points=13.5, inside=5.5), _Setting(points=10.5, inside=3.5))
"""The usual one, and one for so many columns that words would be broken."""
