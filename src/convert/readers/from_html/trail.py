"""The way from the front page to an article, where no element is named for it, and what the head calls its section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.lexicon.chrome import wording
from convert.outline.sections import HOMES
from convert.outline.wording import bare
from convert.readers.from_html import names

if TYPE_CHECKING:
    from convert.readers.from_html.head import PageHead
    from convert.readers.from_html.page import Page

_NEAR = 4
"""How many lines may stand between the way's end and the title: a day, a counter, a box's title."""
_REACH = 10
"""How many lines above the title what the head calls its section may stand."""
_MOST = 9
"""How many lines a way has at most, pictures of arrows among them; menus have more."""
_STEPS = 4
_LONGEST = 60
_AROUND = 4


def trail(page: Page, above: range) -> frozenset[int]:
    """The steps behind the last home page above a title: few, short, in one element, none of them a menu's."""
    homes = (index for index in reversed(above) if bare(page.lines[index].text) in HOMES)
    home = next(homes, None)
    if home is None:
        return frozenset()
    words = [index for index in range(home + 1, min(above.stop, home + _MOST + 1)) if _is_worded(page, index)]
    around = page.near(page.lines[home], _AROUND)
    stop = next((held.stop for held in around if words and held.stop > words[0]), above.stop)
    steps = [index for index in words if index < stop]
    if stop > home + 1 + _MOST or stop > above.stop or stop < above.stop - _NEAR or len(steps) > _STEPS:
        return frozenset()
    return frozenset(steps) if all(_is_step(page.lines[index].text) for index in steps) else frozenset()


def _is_worded(page: Page, index: int) -> bool:
    """Whether a line is neither the picture of an arrow nor its name in a font of icons."""
    line = page.lines[index]
    return not line.is_image and names.ICONS.search(page.holders[line.holder].called) is None


def _is_step(text: str) -> bool:
    words = bare(text)
    known = wording()
    return (
        len(text) <= _LONGEST and not names.STAMP.search(text) and (words not in known.lines or words in known.sections)
    )


def named(page: Page, above: range, head: PageHead) -> frozenset[int]:
    """The last line above a title that says what the page's head says of the section."""
    said = {bare(section.value) for section in head.sections}
    near = reversed(above[-_REACH:]) if said else ()
    return frozenset([index for index in near if bare(page.lines[index].text) in said][:1])
