"""The page plan to heights of pictures for a DOCX: lines are counted with the widths of Times New Roman's letters.

Word and LibreOffice break lines when they show the file; the counting comes near enough to leave no holes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from convert.page.figures import PX, Flow, Strip, glued
from convert.page.parts import FactBox, Grid, Items, Line, Part, Picture, Style, Words
from convert.page.pictures import COLUMN_MM, size_mm
from convert.page.widths import lines
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from convert import assets

_ROOM_MM = 245.0
"""Of 252, less a line: what is counted too low must not push the last words of a page to the next."""
_HOLE, _FORGOTTEN = 0.14, 0.7
"""Of a page and of the last one: counted blank to these parts, they may come out with a hole, or with two lines."""
_POINT = 96 / 72
_LEADING = 1.15
"""A single line of Times New Roman, as a multiple of its size."""


@value
class Setting:
    """How a style is set, as in tools/word_styles.py: points, lines as a multiple, points above and below; mm."""

    size: float = 14.0
    line: float = 1.0
    before: float = 0.0
    after: float = 0.0
    width: float = COLUMN_MM
    indent: float = 0.0
    bold: bool = False
    italic: bool = False
    kept: bool = False


_HEADING = Setting(line=1.15, before=10, after=5, bold=True, kept=True)
SETTINGS = {
    Style.SECTION: Setting(size=12.5, after=14, kept=True),
    Style.TITLE: Setting(size=17, line=1.1, after=9, bold=True, kept=True),
    Style.PUBLISHED: Setting(size=11.5, after=9, kept=True),
    Style.LEAD: Setting(line=1.15, after=11, bold=True, italic=True),
    Style.BODY: Setting(line=1.15, after=6, indent=12.7),
    Style.HEADING_1: _HEADING,
    Style.HEADING_2: replace(_HEADING, italic=True),
    Style.HEADING_3: replace(_HEADING, bold=False, italic=True),
    Style.SIGN_OFF: Setting(before=6),
    Style.TAIL_HEADING: Setting(size=13.5, before=22, after=4, kept=True),
}
ITEM, TAIL_ITEM = Setting(line=1.15, after=4, indent=12.7), Setting(size=13.5, after=3, width=156)
_VALUE, _CELL = Setting(size=13.5, before=2, after=4, width=114), Setting(size=13.5, before=2, after=2)
CAPTION, _MISSING = Setting(size=13.5, after=11, width=144, italic=True), Setting(size=11, before=22, after=20)


def heights(parts: Iterable[Part], pictures: Mapping[int, assets.Picture]) -> dict[int, float]:
    """The height in mm to ask of each picture, by its figure's number."""
    return flow(tuple(parts), pictures).heights() if pictures else {}


def flow(parts: Sequence[Part], pictures: Mapping[int, assets.Picture]) -> Flow:
    """What stands on the pages, to be counted."""
    drawn = partial(_drawn, pictures)
    return Flow(strips=list(strips(parts, pictures)), room=_ROOM_MM * PX, drawn=drawn, hole=_HOLE, forgotten=_FORGOTTEN)


def _drawn(pictures: Mapping[int, assets.Picture], number: int, height: float) -> float:
    return size_mm(pictures[number], height)[1]


def strips(parts: Sequence[Part], pictures: Mapping[int, assets.Picture]) -> Iterator[Strip]:
    """The parts as strips; what is signed is kept to what stands above it."""
    for part, following in zip(parts, (*parts[1:], None), strict=True):
        found = [*_part(part, pictures)]
        if found and isinstance(following, Line) and following.style == Style.SIGN_OFF:
            found[-1] = replace(found[-1], kept=True)
        yield from found


def _part(part: Part, pictures: Mapping[int, assets.Picture]) -> Iterator[Strip]:
    match part:
        case Line():
            yield _strip(SETTINGS[part.style], _said(part.words))
        case Items():
            yield from (_strip(TAIL_ITEM if part.tail else ITEM, _said(item)) for item in part.marked)
        case FactBox():
            yield _box(part)
        case Grid():
            yield from map(_grid, part.bands or (part,))
        case Picture():
            yield _figure(part, shown=part.number in pictures)


def _strip(how: Setting, text: str) -> Strip:
    """A paragraph; what stands above it counts as part of it, since Word adds it to what stands below the last."""
    one = how.size * _LEADING * how.line * _POINT
    count = lines(text, how.width, how.size, bold=how.bold, italic=how.italic, indent=how.indent)
    first, *others = glued((one,) * count)
    return Strip(before=0, after=how.after * _POINT, pieces=(first + how.before * _POINT, *others), kept=how.kept)


def _figure(figure: Picture, *, shown: bool) -> Strip:
    caption = _strip(CAPTION, f"{figure.label}. {figure.caption or ''}")
    if not shown:
        above = _strip(_MISSING, figure.name or "")
        return replace(caption, pieces=(sum(above.pieces) + above.after + sum(caption.pieces),))
    return replace(caption, pieces=(18 * _POINT + sum(caption.pieces),), figure=figure.number)


def _box(box: FactBox) -> Strip:
    """The box of facts, which stays whole."""
    values = [_strip(_VALUE, _said(value)) for fact in box.facts for value in fact.values]
    return Strip(before=0, after=10 * _POINT, pieces=(sum(map(_height, values)) + 22 * _POINT,))


def _grid(grid: Grid) -> Strip:
    """A table of the article; its rows stay whole."""
    size, inside = (10.5, 3.0) if grid.dense else (_CELL.size, 5.0)
    sets = [replace(_CELL, size=size, width=max(share * COLUMN_MM - inside, 1)) for share in grid.shares]
    rows = [
        max((_height(_strip(how, _said(words))) for how, words in zip(sets, row, strict=True)), default=0.0)
        for row in grid.rows
    ]
    return Strip(before=0, after=10 * _POINT, pieces=tuple(rows) or (0.0,))


def _height(strip: Strip) -> float:
    return sum(strip.pieces) + strip.after


def _said(words: Words) -> str:
    return "".join(run.text for run in words)
