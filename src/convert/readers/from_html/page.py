"""The lines of a page, and the elements that hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.readers.from_html import names
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Iterator


CENTRED = "centred"
"""What the name of an element ends in that sets its lines in the middle."""


@state
class Holder:
    """An element that holds lines: its tag, what it is called, and the lines ``[first, stop)`` inside it.

    ``furniture`` is the nearest holder around it, or itself, that wraps pages, -1 for none; ``crumbs``: so for crumbs.
    ``bare``: whether no running text stands inside, once somebody has looked. ``counts``: a list that numbers its items
    1, 2, 3, each of which is one line; ``items`` are how many there are.
    """

    tag: str
    called: str
    parent: int
    first: int
    stop: int = 0
    furniture: int = -1
    crumbs: bool = False
    bare: bool | None = None
    counts: bool = False
    items: int = 0


@state
class Line:
    """One block's words. ``linked`` and ``slanted`` count its characters in links and in italics.

    ``href`` and ``named``: where the last link in it leads, and what that link is called.
    """

    text: str
    holder: int
    tag: str
    linked: int = 0
    slanted: int = 0
    href: str | None = None
    named: str = ""
    alt: str | None = None
    small: bool = False
    cells: tuple[tuple[int, int], ...] = ()

    @property
    def is_image(self) -> bool:
        """Whether the line stands for a picture."""
        return self.tag == "img"


@state
class Page:
    """The lines of a page in order, and the elements that hold them; holder 0 is the body."""

    lines: list[Line] = field(default_factory=list)
    holders: list[Holder] = field(default_factory=list)

    def hold(self, tag: str, called: str, parent: int) -> int:
        """Open a holder in another; the number of the new one."""
        around = self.holders[parent] if self.holders else Holder(tag, called, -1, 0)
        number = len(self.holders)
        furniture = number if names.is_furniture(tag, called) else around.furniture
        crumbs = around.crumbs or (bool(called) and names.is_crumbs(called))
        held = Holder(tag, called, parent if number else -1, len(self.lines), furniture=furniture, crumbs=crumbs)
        self.holders.append(held)
        return number

    def near(self, line: Line, many: int) -> list[Holder]:
        """The innermost holders of a line, at most so many."""
        found: list[Holder] = []
        number = line.holder
        while number >= 0 and len(found) < many:
            found.append(self.holders[number])
            number = found[-1].parent
        return found

    def above(self, holder: int) -> Iterator[int]:
        """A holder and those around it, the innermost first."""
        while holder >= 0:
            yield holder
            holder = self.holders[holder].parent
