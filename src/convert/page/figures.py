"""Heights of pictures that leave no holes at the feet of pages, found by counting instead of by more layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

USUAL_MM = 74.0
_UNIFORM = (USUAL_MM, *(float(height) for height in range(92, 54, -2)))
_SINGLE = tuple(float(height) for height in range(96, 36, -2))
PX = 96 / 25.4
"""CSS pixels in a millimetre."""
HOLE = 0.2
"""Of a page: a foot that is blank to this part looks like a mistake."""
FORGOTTEN = 0.87
"""Of the last page: blank to this part, it looks forgotten."""


@value
class Strip:
    """A stretch of the page, in CSS pixels: pieces that stay whole, and the space before and after.

    ``figure`` is the number of the picture inside, whose height is not part of ``pieces``; ``kept`` says that the strip
    stays with the next one.
    """

    before: float
    after: float
    pieces: tuple[float, ...]
    kept: bool = False
    figure: int | None = None


def glued(lines: tuple[float, ...]) -> tuple[float, ...]:
    """Lines as pieces: two stay together at the top and at the foot of a page."""
    if len(lines) < 4:
        return (sum(lines),)
    return (sum(lines[:2]), *lines[2:-2], sum(lines[-2:]))


@value(kw_only=False)
class Filled:
    """A page: the strip and piece that the next one begins with, what is blank in pixels, the pictures on it."""

    end: tuple[int, int]
    blank: float
    figures: tuple[int, ...]


@value
class Flow:
    """What is to be set: strips, the height of a page's text area in CSS pixels, and how high pictures come out.

    ``drawn`` says how high in mm a picture becomes, given its number and the height that is asked of it. ``hole`` and
    ``forgotten``: a foot, and a last page, that are blank to this part look like mistakes.
    """

    strips: Sequence[Strip]
    room: float
    drawn: Callable[[int, float], float]
    hole: float = HOLE
    forgotten: float = FORGOTTEN

    def heights(self) -> dict[int, float]:
        """The height in mm to ask of each picture, by number.

        One for all where that leaves no holes; where it does, the pictures around a hole get their own.
        """
        numbers = [strip.figure for strip in self.strips if strip.figure is not None]
        best = min((dict.fromkeys(numbers, height) for height in _UNIFORM), key=self._cost)
        start = (0, 0)
        while numbers and start[0] < len(self.strips):
            page = self._fill(start, best)
            if self._is_hole(page):
                best = self._mended(start, page, best)
                page = self._fill(start, best)
            start = page.end
        return best

    def _is_hole(self, page: Filled) -> bool:
        return page.end[0] < len(self.strips) and page.blank > self.hole * self.room

    def _is_forgotten(self, page: Filled) -> bool:
        """Whether a last page holds hardly anything."""
        return page.blank > self.forgotten * self.room

    def _cost(self, asked: Mapping[int, float]) -> tuple[int, int, float]:
        """Holes first, then pages, then what is blank and how far the size is from the usual one."""
        pages = list(self.pages(asked))
        unusual = abs(next(iter(asked.values()), USUAL_MM) - USUAL_MM) / 100
        blank = sum((page.blank / self.room) ** 2 for page in pages[:-1])
        forgotten = len(pages) > 1 and self._is_forgotten(pages[-1])
        return sum(map(self._is_hole, pages)) + forgotten, len(pages), blank + unusual

    def _mended(self, start: tuple[int, int], page: Filled, asked: dict[int, float]) -> dict[int, float]:
        """The pictures of a page with a hole, and the one after it, in the height that leaves least of the hole."""
        following = next((one.figure for one in self.strips[page.end[0] :] if one.figure is not None), None)
        around = (*page.figures, *(() if following is None else (following,)))
        trials = [asked, *({**asked, **dict.fromkeys(around, height)} for height in _SINGLE)]
        return min(trials, key=lambda trial: self._fill(start, trial).blank)

    def pages(self, asked: Mapping[int, float]) -> Iterator[Filled]:
        """The pages that the strips fill with pictures of these heights."""
        start = (0, 0)
        while start[0] < len(self.strips):
            page = self._fill(start, asked)
            yield page
            start = page.end

    def _fill(self, start: tuple[int, int], asked: Mapping[int, float]) -> Filled:
        """One page, from a strip's piece on, as the breaking rules of CSS fill it."""
        used, after, first = 0.0, 0.0, start[1]
        figures: list[int] = []
        for place in range(start[0], len(self.strips)):
            strip = self.strips[place]
            gap = max(after, strip.before) if used and first == 0 else 0.0
            for piece in range(first, len(strip.pieces)):
                height = gap + self._height(strip, piece, asked)
                if used and used + height + self._company(place, piece, asked) > self.room:
                    return Filled((place, piece), self.room - used, tuple(figures))
                used, gap = used + height, 0.0
            if strip.figure is not None:
                figures.append(strip.figure)
            after, first = strip.after, 0
        return Filled((len(self.strips), 0), self.room - used, tuple(figures))

    def _height(self, strip: Strip, piece: int, asked: Mapping[int, float]) -> float:
        if strip.figure is None:
            return strip.pieces[piece]
        return strip.pieces[piece] + self.drawn(strip.figure, asked[strip.figure]) * PX

    def _company(self, place: int, piece: int, asked: Mapping[int, float]) -> float:
        """What a heading, or what is signed, needs below itself: the beginning of the strip that it is not parted from.

        That one may have a company of its own.
        """
        needed = 0.0
        while needed <= self.room and place + 1 < len(self.strips):
            strip, following = self.strips[place], self.strips[place + 1]
            if not strip.kept or piece < len(strip.pieces) - 1:
                break
            needed += max(strip.after, following.before) + self._height(following, 0, asked)
            place, piece = place + 1, 0
        return needed
