"""A page's lines to the article among them: where it begins, where it ends, which line is its title."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import normalize

from convert.readers.from_html import names
from convert.values import value

if TYPE_CHECKING:
    from convert.readers.from_html.head import PageHead
    from convert.readers.from_html.page import Holder, Line, Page

_INNER = frozenset({"p", "li", "tr", "tbody", "ul", "ol", "blockquote"})
_RANKS = {"h1": 4, "h2": 3, "h3": 3}
_RUNNING = 60
"""From how many characters a line counts as running text."""
_LONG = 120
"""Teasers are shorter, paragraphs longer."""
_PICTURE = 100
"""A picture speaks like so many characters."""


@value
class Found:
    """Which lines are the article, ``[start, stop)``, and which of them is its title."""

    start: int
    stop: int
    title: int | None


def find(page: Page, head: PageHead) -> Found:
    """The article among the lines of a page; all of them where nothing stands out."""
    root = _root(page)
    start, stop = (root.first, root.stop) if root else (0, len(page.lines))
    title = _title(page, head, start, stop)
    begin = min(start, title) if title is not None else start
    return Found(start=_before(page, begin, title), stop=_after(page, stop), title=title)


def _root(page: Page) -> Holder | None:
    """The element that holds the running text: a named one with a good part of it, else the one with the most."""
    scores: dict[int, float] = defaultdict(float)
    whole = [0] * len(page.holders)
    total = 0
    for line in page.lines:
        if not (size := _weight(line)):
            continue
        total += size
        weight = 1.0
        whole[line.holder] += size
        for holder in islice(page.above(line.holder), 6):
            if page.holders[holder].tag not in _INNER:
                scores[holder] += size * weight
                weight *= 0.7
    if not total:
        return None
    for number in range(len(page.holders) - 1, 0, -1):
        whole[page.holders[number].parent] += whole[number]
    named = [i for i, held in enumerate(page.holders) if whole[i] * 3 > total and _is_named(held)]
    best = min(named, key=lambda index: (-whole[index], -index)) if named else max(scores, key=lambda i: (scores[i], i))
    return page.holders[best]


def _weight(line: Line) -> int:
    """How much a line speaks for the element around it: running text by its length, pictures that link nowhere some."""
    if line.is_image:
        return 0 if line.small or line.linked else _PICTURE
    size = len(line.text) - line.linked
    return size if size >= _LONG else size // 2 if size >= _RUNNING else 0


def _is_named(holder: Holder) -> bool:
    return holder.tag == "article" or bool(holder.called.strip() and names.BODY_NAMES.search(holder.called))


def _title(page: Page, head: PageHead, start: int, stop: int) -> int | None:
    """The title's line: what the head calls so, a heading, or a line whose element is named so."""
    running = next((i for i in range(start, stop) if len(page.lines[i].text) - page.lines[i].linked >= 200), stop)
    above = [index for index in range(min(running + 1, len(page.lines))) if _may_be_title(page.lines[index])]
    said = [_plain(title.value) for title in head.titles]
    alike = [index for index in above if any(_is_title(_plain(page.lines[index].text), title) for title in said)]
    if alike:
        return max(alike, key=lambda index: (_rank(page, index), index))
    own = [index for index in above if _rank(page, index) and len(page.lines[index].text.split()) > 3]
    return max(own, key=lambda index: (_rank(page, index), index)) if own else None


def _may_be_title(line: Line) -> bool:
    """Whether a line is long and short enough for a title, and not the portal's own name."""
    return 12 <= len(line.text) <= 400 and not line.is_image and not names.PORTALS.match(line.text)


def _is_title(line: str, said: str) -> bool:
    """Whether a line is what the head says, which may go on with the portal's name or break off with dots."""
    if line == said:
        return True
    if len(line) >= 20 and said.startswith(line) and said[len(line) :].lstrip()[:1] in "-|–—:•»":
        return True
    cut = said.rstrip(".…").rstrip()
    return len(cut) >= 40 and cut != said and line.startswith(cut)


def _rank(page: Page, index: int) -> int:
    line = page.lines[index]
    if page.holders[line.holder].crumbs:
        return 0
    ranks = (_RANKS.get(held.tag, 2 if names.TITLES.search(held.called) else 0) for held in page.near(line, 3))
    return next((rank for rank in ranks if rank), 0)


def _plain(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split()).strip(" .\"“”'\u200b\ufeff")


def _before(page: Page, begin: int, title: int | None) -> int:
    """The first line of the article's own head: a stamp or its crumbs close above the title."""
    first = begin
    if title is None:
        return first
    for index in range(begin - 1, max(-1, begin - 6), -1):
        line = page.lines[index]
        named = any(names.DATES.search(held.called) for held in page.near(line, 2))
        if names.STAMP.search(line.text[:80]) and (named or page.holders[line.holder].tag == "time"):
            first = index
    return first


def _after(page: Page, stop: int) -> int:
    """Behind the text, the lines whose element says that they sign it."""
    for index in range(stop, min(stop + 6, len(page.lines))):
        line = page.lines[index]
        if len(line.text) <= 120 and any(names.SIGNED.search(held.called) for held in page.near(line, 3)):
            return index + 1
    return stop
