"""What stands on a page: its parts, in roles that every exporter draws in its own way."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from convert.values import replace, value

if TYPE_CHECKING:
    from datetime import datetime


@value(kw_only=False)
class Run:
    """Words in one face; ``href`` is the address they lead to."""

    text: str
    strong: bool = False
    emphasis: bool = False
    href: str | None = None


Words: TypeAlias = tuple[Run, ...]


class Style(StrEnum):
    """The role of a line of text on the page; a house template may have a style of the same name."""

    SECTION = "Section"
    TITLE = "Title"
    PUBLISHED = "Published"
    LEAD = "Lead"
    BODY = "Body Text"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    SIGN_OFF = "Sign-off"
    TAIL_HEADING = "Tail Heading"


HEADINGS = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)


@value
class Line:
    """One paragraph in one role. ``announces``: the table below is its, and no page ends between them."""

    style: Style
    words: Words
    announces: bool = False


@value
class Items:
    """A list. Where the source's own marks (``-``, ``a)``) do not stand in the words, its items get marks.

    ``dashed``: a dash; ``numbered``: 1, 2, 3. ``tail`` lists close the page.
    """

    items: tuple[Words, ...]
    dashed: bool = False
    numbered: bool = False
    tail: bool = False

    @property
    def marked(self) -> tuple[Words, ...]:
        """The items with the marks that they are shown with."""
        if self.numbered:
            return tuple((Run(f"{number}. "), *item) for number, item in enumerate(self.items, 1))
        return tuple((Run("– "), *item) for item in self.items) if self.dashed else self.items


@value
class Head:
    """A cell of a table's head: over how many columns it reaches, and rows: 0 where one above reaches into its row."""

    words: Words
    wide: int = 1
    tall: int = 1


@value
class Grid:
    """A table of the article; every row has the same number of cells. ``headed``: how many rows, 1 or 2, are its head.

    ``shares`` say how wide the columns are, as parts of the whole; ``numbers`` which of them hold numbers below their
    heads. ``dense``: it is set small, so that no word is broken. ``bands`` are what a sheet shows in its place, one
    below another, where it is too wide even so: as many columns as fit, each time after the first column.
    """

    rows: tuple[tuple[Words, ...], ...]
    headed: int = 1
    shares: tuple[float, ...] = ()
    numbers: frozenset[int] = frozenset()
    dense: bool = False
    bands: tuple[Grid, ...] = ()

    @property
    def heads(self) -> tuple[tuple[Head, ...], ...]:
        """The rows of the head; of two, the first reaches over what is empty beside it and below."""
        if self.headed == 1 or len(self.rows) < self.headed:
            return tuple(tuple(Head(words=words) for words in row) for row in self.rows[:1])
        first: list[Head] = []
        for upper, lower in zip(*self.rows[:2], strict=True):
            if upper or not (first and first[-1].words and first[-1].tall == 1):
                first.append(Head(words=upper, tall=1 if lower else 2))
            else:
                first[-1] = replace(first[-1], wide=first[-1].wide + 1)
        return tuple(first), tuple(Head(words=words, tall=1 if words else 0) for words in self.rows[1])


MANY = 10
"""Values of a fact: a row that has more may be broken over pages."""


@value
class Fact:
    """A row of the box of facts: its label, and one line a value."""

    label: str
    values: tuple[Words, ...]


@value
class FactBox:
    """The facts of the event, in the source's words; what was inferred says "suy ra …"."""

    heading: str
    facts: tuple[Fact, ...]


@value
class Picture:
    """A figure: the picture's name as written, its number on the page, its caption and its alternative text."""

    number: int
    name: str | None
    caption: str | None
    alternative: str

    @property
    def label(self) -> str:
        """What stands before the caption: ``Ảnh 2``."""
        return f"Ảnh {self.number}"


Part: TypeAlias = Line | Items | Grid | FactBox | Picture


@value
class Page:
    """The page plan; ``name``, ``authors``, ``description``, ``date`` are for properties, ``foot`` names the source."""

    language: str
    name: str
    authors: tuple[str, ...]
    description: str
    date: datetime
    parts: tuple[Part, ...]
    foot: Words
