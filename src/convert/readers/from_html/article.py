"""A page's lines to the article among them: where it begins, where it ends, which line is its title."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING
from unicodedata import normalize

from convert.lexicon.chrome import opening, wording
from convert.outline.names import signs
from convert.outline.teasers import closing_day, title_in
from convert.outline.wording import bare
from convert.patterns import pattern
from convert.readers.from_html import names
from convert.readers.from_html.trail import named, trail
from convert.values import value

if TYPE_CHECKING:
    from convert.readers.from_html.head import PageHead, Said
    from convert.readers.from_html.page import Holder, Line, Page

_INNER = frozenset({"p", "li", "tr", "tbody", "ul", "ol", "blockquote"})
_RANKS = {"h1": 4, "h2": 3, "h3": 3}
_RUNNING = 60
"""From how many characters a line counts as running text."""
_LONG = 120
"""Teasers are shorter, paragraphs longer."""
_NAME = 6
"""What the head calls the title may be the name of a section or of the portal where it has fewer words."""
_NEAR = 5
"""How many elements around the article's first line may be narrow ones."""
_MOST_ABOVE = 12
"""How many lines stand in a narrow element above the article at most."""
_MOST_BELOW = 3
_SHORTEST_DATED = 24
_ENOUGH = 4
"""So many pairs of a title's words in the running text are no chance."""
_PART = pattern(r" ?[|–—•»]| - ")
"""What parts a page's name from that of its portal."""
_PICTURE = 100
"""A picture speaks like so many characters."""


@value
class Found:
    """Which lines are the article, ``[start, stop)``, which of them is its title, which above it are its sections.

    ``title_end``: where in its line the title ends, where a date follows it there.
    """

    start: int
    stop: int
    title: int | None
    title_end: int | None = None
    sections: frozenset[int] = frozenset()


def find(page: Page, head: PageHead) -> Found:
    """The article among the lines of a page; all of them where nothing stands out."""
    root = _root(page)
    start, stop = (root.first, root.stop) if root else (0, len(page.lines))
    title = _title(page, head, start, stop)
    begin = _beside(page, _below_page_head(page, start, title), root if title is None else None)
    above = range(_before(page, begin, title) if title is None else title)
    return Found(
        start=_before(page, begin, title),
        stop=_after(page, stop),
        title=title,
        title_end=_title_end(page, head, title),
        sections=trail(page, above) | named(page, above, head),
    )


def _below_page_head(page: Page, start: int, title: int | None) -> int:
    """The first line that can be the article's: what stands above the crumbs over its title is the page's."""
    if title is None:
        return start
    above = range(min(start, title), title)
    return next((index for index in above if page.holders[page.lines[index].holder].crumbs), above.start)


def _beside(page: Page, begin: int, root: Holder | None) -> int:
    """The first of the lines above that share a narrow element with the article's first, and link nowhere.

    Where the title is still to be found above, ``root``, the element of the text, tells what is around it too.
    """
    if begin >= len(page.lines):
        return begin
    around = [held for held in page.near(page.lines[begin], _NEAR) if held.tag != "body"]
    if root is not None:
        around += [page.holders[number] for number in islice(page.above(root.parent), _NEAR) if number > 0]
    top = min((held.first for held in around if begin - held.first <= _MOST_ABOVE), default=begin)
    first = begin
    while first > top and not _is_strange(page, page.lines[first - 1]):
        first -= 1
    return first


def _is_strange(page: Page, line: Line) -> bool:
    """Whether a line above an article is not of its own head: a picture, a link, furniture."""
    held = page.holders[line.holder]
    return line.is_image or line.linked * 2 > len(line.text) or held.furniture >= 0 or held.crumbs


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
    sizes = [len(line.text) - line.linked for line in page.lines[start:stop]]
    running = next((start + place for place, size in enumerate(sizes) if size >= 200), stop)
    above = [index for index in range(min(running + 1, len(page.lines))) if _may_be_title(page.lines[index])]
    said = [_plain(title.value) for title in head.titles]
    alike = [
        index
        for index in above
        if said and (_is_any(_plain(page.lines[index].text), said) or _dated(page.lines[index].text, said))
    ]
    own = [index for index in above if len(page.lines[index].text.split()) > 3 and _rank(page, index)]
    if not alike:
        best = max(own, key=lambda index: (_rank(page, index), index), default=None)
        if best is None:
            return _said_again(page, range(max(0, start - _MOST_ABOVE), start), min(running + 1, len(page.lines)))
        return _below_box_title(page, best, range(running + 1))
    best = max(alike, key=lambda index: (_rank(page, index), index))
    if len(page.lines[best].text.split()) >= _NAME:
        return best
    told = next((start + place for place, size in enumerate(sizes) if size >= _LONG), stop)
    lower = [index for index in own if index < told and (index > best or not _rank(page, best))]
    return max(lower, key=lambda index: (_rank(page, index), index), default=best)


def _below_box_title(page: Page, best: int | None, lines: range) -> int | None:
    """The title below the title of the box that it stands in: the text says its words again, and none of the box's."""
    below = (
        [page.lines[index].text for index in lines[best + 1 :] if index < len(page.lines)] if best is not None else []
    )
    if best is None or not (said := set(_pairs(next((text for text in below if len(text) >= _LONG), "")))):
        return best
    if said.intersection(_pairs(page.lines[best].text)):
        return best
    titles = (
        place for place, text in enumerate(below, best + 1) if _may_be_title(page.lines[place]) and len(text) < _LONG
    )
    return next((place for place in titles if len(said.intersection(_pairs(page.lines[place].text))) >= _ENOUGH), best)


def _said_again(page: Page, above: range, stop: int) -> int | None:
    """The first line above the text's element, though nothing marks it, whose words the first long line says again."""
    said: set[tuple[str, str]] = set()
    told = above.start
    for place in above:
        if len(page.lines[place].text) >= _LONG or not _may_be_title(page.lines[place]):
            continue
        if told <= place:
            told = next((index for index in range(place + 1, stop) if _is_long(page, index)), stop)
            said = set(_pairs(page.lines[told].text)) if told < stop else set()
        if len(said.intersection(_pairs(page.lines[place].text))) >= _ENOUGH:
            return place
    return None


def _is_long(page: Page, index: int) -> bool:
    return len(page.lines[index].text) - page.lines[index].linked >= _LONG


def _pairs(text: str) -> list[tuple[str, str]]:
    return list(pairwise(_plain(text).replace(",", " ").split()))


def _title_end(page: Page, head: PageHead, title: int | None) -> int | None:
    """Where in its line the title ends, where a date follows it."""
    if title is None:
        return None
    text, said = page.lines[title].text, [_plain(said.value) for said in head.titles]
    return _dated(text, said) or (not _is_any(_plain(text), said) and closing_day(text)) or None


def _dated(text: str, said: list[str]) -> int | None:
    """Where a title ends that a date follows on its line; the head tells that the date is none of its words."""
    if len(text) < _SHORTEST_DATED or (not text[-1].isdigit() and text[-1] not in ")]"):
        return None
    start, stop = title_in(text)
    if start or stop == len(text) or _is_any(_plain(text), said):
        return None
    return stop if _is_any(_plain(text[:stop]), said) else None


def told_title(page: Page, head: PageHead, found: Found) -> Said | None:
    """What the head calls the title, though no line is it: some words, two of which the text has side by side."""
    text = " ".join(_plain(line.text) for line in page.lines[found.start : found.stop])
    for said in head.titles:
        words = _plain(said.value).split()
        if bare(_PART.split(said.value)[0]) in wording().steps:
            continue
        if len(words) > 3 and not names.PORTALS.match(said.value) and any(" ".join(p) in text for p in pairwise(words)):
            return said
    return None


def _may_be_title(line: Line) -> bool:
    """Whether a line is long and short enough for a title, not the portal's own name, and heads no other articles."""
    if not 12 <= len(line.text) <= 400 or line.is_image or names.PORTALS.match(line.text):
        return False
    words = bare(line.text)
    known = opening(wording().related, words)
    return not known or len(words) > len(known) + 3


def _is_any(line: str, said: list[str]) -> bool:
    return any(_is_title(line, title) for title in said)


def _is_title(line: str, said: str) -> bool:
    """Whether a line is what the head says, which may go on with the portal's name or break off with dots."""
    if line == said:
        return True
    if len(line) >= 20 and said.startswith(line) and said[len(line) :].lstrip()[:1] in "-|–—:•»":
        return True
    if len(line) >= 20 and said.endswith(line) and said[: -len(line)].rstrip()[-1:] in "-|–—:•»":
        return True
    cut = said.rstrip(".…").rstrip()
    return len(cut) >= 40 and cut != said and line.startswith(cut)


def _rank(page: Page, index: int) -> int:
    line = page.lines[index]
    if page.holders[line.holder].crumbs:
        return 0
    for held in page.near(page.lines[index], 3):
        rank = _RANKS.get(held.tag) or (2 if held.called and names.is_title(held.called) else 0)
        if rank:
            return rank
    return 0


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
    """Behind the text, the lines that sign it: their element says so, or their words, close below."""
    for index in range(stop, min(stop + 6, len(page.lines))):
        line = page.lines[index]
        if len(line.text) <= 120 and any(names.SIGNED.search(held.called) for held in page.near(line, 3)):
            return index + 1
    if not 0 < stop < len(page.lines):
        return stop
    narrow = [held.stop for held in page.near(page.lines[stop - 1], _NEAR) if held.tag != "body"]
    close = page.lines[stop : max((end for end in narrow if end - stop <= _MOST_BELOW), default=stop)]
    signed = [place for place, line in enumerate(close, 1) if not line.linked and signs(line.text)]
    return stop + (max(signed, default=0) or _labelled(page.lines[stop : stop + _MOST_BELOW]))


def _labelled(lines: list[Line]) -> int:
    """How many lines right below the text say in so many words who wrote it (``Nguồn: …``)."""
    return sum(1 for _ in takewhile(lambda line: not line.linked and ":" in line.text and signs(line.text), lines))
