"""Which lines of a page name other articles: links below a heading that says so (``Tin liên quan``)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from convert.lexicon.chrome import opening, wording
from convert.outline.wording import bare
from convert.readers.from_html import names
from convert.source import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.readers.from_html.article import Found
    from convert.readers.from_html.page import Page

_LONGEST = 60
_COUNT = 40
"""How much longer than its words a heading may be: a count, a section's name."""
_AROUND = 6
_MOST = 60
_PARAGRAPH = 120


def others(page: Page, found: Found) -> dict[int, MarkKind]:
    """The lines that are titles of other articles, as related, and those that head them, as chrome."""
    first = found.start if found.title is None else found.title + 1
    kinds: dict[int, MarkKind] = {}
    boxes = wording().boxes
    for heading in range(first, len(page.lines)):
        boxed = bare(page.lines[heading].text[:_LONGEST]) in boxes
        if (boxed or _is_heading(page, heading)) and (below := list(_below(page, found, heading))):
            kind = MarkKind.CHROME if boxed else MarkKind.RELATED
            kinds |= dict.fromkeys(below, kind) | {heading: MarkKind.CHROME}
    return kinds


def _is_heading(page: Page, index: int) -> bool:
    line = page.lines[index]
    if not 6 <= len(line.text) <= _LONGEST:
        return False
    words = bare(line.text)
    if words in wording().more:
        return not line.linked or page.holders[line.holder].tag in names.HEADINGS
    known = opening(wording().related, words)
    return bool(known) and len(words) <= len(known) + _COUNT


def _below(page: Page, found: Found, heading: int) -> Iterator[int]:
    """The titles in the narrowest element around the heading that has any."""
    for number in islice(page.above(page.lines[heading].holder), _AROUND):
        held = page.holders[number]
        lines = range(heading + 1, min(held.stop, heading + _MOST))
        if any(_is_title(page, found, index) for index in lines):
            break
    else:
        return
    shared = held.first <= found.start
    for index in lines:
        line = page.lines[index]
        if _is_title(page, found, index):
            yield index
        elif shared and len(line.text) >= _PARAGRAPH:
            return


def _is_title(page: Page, found: Found, index: int) -> bool:
    """Whether a line is a link to a page, or below the article a heading, and longer than a button is."""
    line = page.lines[index]
    headed = index >= found.stop and page.holders[line.holder].tag in names.HEADINGS
    if (line.linked * 2 <= len(line.text) and not headed) or line.is_image or line.text.count(" ") < 2:
        return False
    return bare(line.text) not in wording().lines and not names.FILES.search((line.href or "")[-200:])
