"""Cells of a table that reach over several columns or rows, to the empty ones that keep the others in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_COLUMNS, _MOST_ROWS = 60, 1000


@state
class Spans:
    """The columns of a table while its rows are read.

    ``below`` are those that cells above reach into, with the number of rows that they still do; ``coming`` those of the
    row itself; ``reached``: whether cells from above stand in the row that is read.
    """

    column: int = 0
    reached: bool = False
    wide: int = 1
    tall: int = 1
    below: dict[int, int] = field(default_factory=dict)
    coming: dict[int, int] = field(default_factory=dict)

    def begin(self, attributes: Mapping[str, str | None]) -> int:
        """Begin a cell; how many columns before it are a cell's above."""
        start = self.column
        while self.below.get(self.column, 0):
            self.column, self.reached = self.column + 1, True
        self.wide, self.tall = _span(attributes, "colspan", _MOST_COLUMNS), _span(attributes, "rowspan", _MOST_ROWS)
        return self.column - start

    def end(self) -> int:
        """End a cell; over how many columns more it reaches."""
        if self.tall > 1:
            self.coming |= dict.fromkeys(range(self.column, min(self.column + self.wide, _MOST_COLUMNS)), self.tall - 1)
        self.column += self.wide
        return self.wide - 1

    def end_row(self) -> None:
        """End a row, whether it was read as one or not."""
        self.below = {column: rows - 1 for column, rows in self.below.items() if rows > 1} | self.coming
        self.column, self.reached, self.coming = 0, False, {}


def _span(attributes: Mapping[str, str | None], name: str, most: int) -> int:
    said = (attributes.get(name) or "").strip()
    return min(max(int(said), 1), most) if said.isdecimal() and len(said) < 5 else 1
