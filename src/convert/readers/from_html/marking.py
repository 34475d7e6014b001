"""The lines of a page to marks: what the markup says of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.lexicon.chrome import opening, wording
from convert.outline.sections import crumbs, labelled
from convert.outline.tail import label_end
from convert.outline.teasers import title_in
from convert.outline.wording import bare, ends, has_inner_stop
from convert.patterns import pattern
from convert.readers.from_html import names
from convert.readers.from_html.others import others
from convert.readers.from_html.page import CENTRED
from convert.source import TEXT, Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.readers.from_html.article import Found
    from convert.readers.from_html.page import Holder, Line, Page


_Kind = tuple[MarkKind | None, str | None]
"""What the markup says of a line, where it says anything, and the value beside it."""

_BETWEEN = " />»›→|•"
"""What stands between crumbs."""
_PARTED = pattern(r"[^\W_] ?[|>»›→] ?[^\W_]")
_STAMP_LONGEST = 120
_LEAD = 60
_SAID = frozenset({None, MarkKind.PARAGRAPH})
_LEADING = frozenset({MarkKind.IMAGE, MarkKind.TABLE_ROW})
"""What may belong to a button or a file below it."""
_PARAGRAPH = 150
_CAPTION = 300
_REACH = 10
"""How many lines above the article its crumbs may stand."""


def kinds(page: Page, found: Found) -> Iterator[tuple[int, MarkKind, str | None]]:
    """What the markup says of each line: its place, its kind, its value. Most lines of an article need no word."""
    ran = figure = centred = False
    apart = others(page, found)
    told = _told(page, found)
    kind: MarkKind | None
    value: str | None
    for index, line in enumerate(page.lines):
        if index in apart:
            kind, value = apart[index], line.href
        elif index == found.title:
            kind, value = MarkKind.TITLE, None
        elif index in found.sections:
            kind, value = MarkKind.SECTION, line.href
        elif not found.start <= index < found.stop:
            kind, value = _around(page, found, index), line.href
        elif index < told and (said := _in_head(page, found, index)):
            kind, value = said
        else:
            kind, value = _in_body(page, found, line, ran=ran, figure=figure)
            if kind is None and centred and _is_text(page, line):
                kind, value = MarkKind.PARAGRAPH, TEXT
        if kind in _LEADING and _belongs_below(page, found, index, kind):
            kind = MarkKind.CHROME
        ran = ran or (found.start <= index and kind in _SAID and len(line.text) >= _PARAGRAPH)
        figure = line.is_image and kind is MarkKind.IMAGE
        centred = figure and any(held.called.endswith(CENTRED) for held in page.near(line, 3))
        if kind is not None:
            yield index, kind, value


def _belongs_below(page: Page, found: Found, index: int, kind: MarkKind | None) -> bool:
    """Whether a picture is a button's, or a row heads a table of files: chrome of what comes below."""
    if kind is MarkKind.IMAGE:
        return index < found.stop and _is_icon(page, index)
    return index + 1 < found.stop and _is_filed(page.lines[index + 1])


def _is_text(page: Page, line: Line) -> bool:
    """Whether a line below a centred picture is a sentence that is not centred, and so no caption."""
    ended = len(line.text) >= _LEAD and ends(line.text)
    return ended and not any(held.called.endswith(CENTRED) for held in page.near(line, 3))


def _told(page: Page, found: Found) -> int:
    """Where the head of the article ends and its text begins."""
    first = found.start if found.title is None else found.title + 1
    lines = enumerate(page.lines[first : found.stop], first)
    return next((index for index, line in lines if len(line.text) >= _LEAD and line.linked * 2 < len(line.text)), first)


def _in_head(page: Page, found: Found, index: int) -> _Kind | None:
    """What a line between an article's first and its text is: a section, a date (which the rules read), or meta."""
    line = page.lines[index]
    if line.is_image:
        return None
    if found.title is not None and index < found.title and _is_section(page, found, index):
        return MarkKind.SECTION, line.href
    around = page.near(line, 3)
    if any(names.HIDDEN.search(held.called) for held in around):
        return MarkKind.CHROME, None
    if names.STAMP.search(line.text[:_STAMP_LONGEST]):
        return None, None
    return (MarkKind.CHROME, None) if any(names.META.search(held.called) for held in around) else None


def _in_body(page: Page, found: Found, line: Line, *, ran: bool, figure: bool) -> _Kind:
    furnished = _is_furniture(page, found, line)
    if line.is_image:
        return (MarkKind.CHROME if line.small or (furnished and _is_tool(page, line)) else MarkKind.IMAGE), line.alt
    return (_beside(page, line), line.href) if furnished else _inside(page, line, ran=ran, figure=figure)


def _is_icon(page: Page, index: int) -> bool:
    """Whether a picture is that of the button below it, which both lead somewhere."""
    line, below = page.lines[index], page.lines[index + 1 : index + 2]
    return line.linked > 0 and any(
        other.linked * 2 > len(other.text) and bare(other.text) in wording().lines for other in below
    )


def _around(page: Page, found: Found, index: int) -> MarkKind:
    line = page.lines[index]
    if index < found.start and line.text.strip(_BETWEEN) and _is_section(page, found, index):
        return MarkKind.SECTION
    if index < found.stop:
        return MarkKind.CHROME
    return MarkKind.CHROME if _is_crumb(page, line) else _beside(page, line)


def _is_section(page: Page, found: Found, index: int) -> bool:
    """Whether a line above the article is one of the crumbs, or stands in an element that is named for a section."""
    line = page.lines[index]
    led = _is_crumb(page, line)
    if line.is_image or not (led or found.start - _REACH <= index) or names.STAMP.search(line.text):
        return False
    if led or crumbs(line.text) or labelled(line.text):
        return True
    called = (line.named, *(held.called for held in page.near(line, 2)))
    if len(line.text) <= _PARAGRAPH and _PARTED.search(line.text) and any(map(names.PATHS.search, called)):
        return True
    if found.start - 4 <= index and len(line.text) <= _LEAD and any(map(names.SECTIONS.search, called)):
        return True
    return index == found.start - 1 and _is_box_title(page, index)


def _is_crumb(page: Page, line: Line) -> bool:
    """Whether a line is a step of the way from the front page, and no icon between two."""
    held = page.holders[line.holder]
    return held.crumbs and names.ICONS.search(held.called) is None


def _is_box_title(page: Page, index: int) -> bool:
    """Whether a line is the title of the box that an article stands in, on a page without crumbs."""
    line = page.lines[index]
    named = any(names.TITLES.search(held.called) for held in page.near(line, 2))
    if not named or line.linked or len(line.text) > _LEAD or any(map(str.isdigit, line.text)):
        return False
    crumbed = any(page.holders[above.holder].crumbs for above in page.lines[:index])
    return not crumbed and not opening(wording().sites, bare(line.text))


def _beside(page: Page, line: Line) -> MarkKind:
    """What a furnished line is: crumbs, a file, a related article, or nothing of the article's."""
    if _is_crumb(page, line):
        return MarkKind.SECTION
    linked = line.linked * 2 > len(line.text)
    if linked and line.href and names.FILES.search(line.href[-200:]):
        return MarkKind.ATTACHMENT
    if linked and _is_headline(page, line) and any(names.is_related(held.called) for held in page.near(line, 8)):
        return MarkKind.RELATED
    return MarkKind.CHROME


def _is_headline(page: Page, line: Line) -> bool:
    """Whether a link is as long as a title is, or an item of a list and longer than a button is ("Xem tiếp")."""
    if len(line.text) > 30:
        return True
    return line.text.count(" ") >= 2 and any(held.tag == "li" for held in page.near(line, 2))


def _is_tool(page: Page, line: Line) -> bool:
    """Whether what is furniture around a line is there to be clicked on."""
    held = page.holders[page.holders[line.holder].furniture]
    return held.tag in names.TOOL_TAGS or names.TOOLS.search(held.called) is not None


def _is_furniture(page: Page, found: Found, line: Line) -> bool:
    """Whether an element around the line is furniture, and holds neither the title nor running text."""
    number = page.holders[line.holder].furniture
    if number < 0:
        return False
    held = page.holders[number]
    if found.title is not None and held.first <= found.title < held.stop:
        return False
    if names.COMMENTS.search(held.called) and held.first > found.start:
        return True
    if held.bare is None:
        inner = page.lines[held.first : min(held.stop, held.first + 40)]
        held.bare = not any(len(other.text) - other.linked >= 150 for other in inner)
    return held.bare


def _inside(page: Page, line: Line, *, ran: bool, figure: bool) -> _Kind:
    """What the markup says of a line of the article itself."""
    if line.cells:
        return (MarkKind.ATTACHMENT, line.href) if _is_filed(line) else (MarkKind.TABLE_ROW, None)
    holders = page.near(line, 4)
    if _is_caption(line, holders, figure=figure):
        return MarkKind.CAPTION, None
    if line.href and line.linked * 10 >= len(line.text) * 7 and names.FILES.search(line.href[-200:]):
        return MarkKind.ATTACHMENT, line.href
    if not ran and len(line.text) >= _LEAD and any(names.LEADS.search(held.called) for held in holders[:2]):
        return MarkKind.LEAD, None
    if line.linked * 2 > len(line.text) and holders[0].tag == "li" and bare(line.text) in wording().lines:
        return MarkKind.CHROME, None
    return _structured(line, holders, ran=ran)


def _is_filed(line: Line) -> bool:
    """Whether a row of a table offers a file."""
    return bool(line.cells and line.linked) and names.FILES.search((line.href or "")[-200:]) is not None


def _is_caption(line: Line, holders: list[Holder], *, figure: bool) -> bool:
    if any(held.tag == "figcaption" or names.CAPTIONS.search(held.called) for held in holders):
        return True
    if not figure or len(line.text) > _CAPTION:
        return False
    slanted = line.slanted * 10 >= len(line.text) * 9
    return slanted or (holders[0].called.endswith(CENTRED) and not has_inner_stop(line.text))


def _structured(line: Line, holders: list[Holder], *, ran: bool) -> _Kind:
    tags = [held.tag for held in holders]
    if "li" in tags[:2]:
        listed = next((held for held in holders if held.tag in ("ul", "ol")), None)
        return MarkKind.LIST_ITEM, "ordered" if listed and listed.counts else None
    if ran and tags[0] in ("h2", "h3", "h4", "h5", "h6") and len(line.text) <= 150:
        return MarkKind.HEADING, tags[0][1:]
    return None, None


def marks(page: Page, found: Found, starts: list[int]) -> Iterator[Mark]:
    """The marks of all lines, which begin at their places in ``starts``; one for neighbours that are furniture."""
    first: int | None = None
    last = 0
    for index, kind, value in kinds(page, found):
        if first is not None and (kind is not MarkKind.CHROME or last != index - 1):
            yield _furniture(page, starts, first, last)
            first = None
        if kind is MarkKind.CHROME:
            first, last = index if first is None else first, index
        else:
            stop = found.title_end if kind is MarkKind.TITLE else None
            yield from _marks_of(kind, starts[index], page.lines[index], value, stop)
    if first is not None:
        yield _furniture(page, starts, first, last)


def _furniture(page: Page, starts: list[int], first: int, last: int) -> Mark:
    return Mark(kind=MarkKind.CHROME, span=(starts[first], starts[last] + len(page.lines[last].text)))


def _marks_of(kind: MarkKind, start: int, line: Line, value: str | None, stop: int | None) -> Iterator[Mark]:
    """The marks of one line that begins at ``start`` of the text, of which ``kind`` is what stands before ``stop``."""
    span = (start, start + (stop or len(line.text)))
    if kind is MarkKind.IMAGE:
        yield Mark(kind=kind, span=span)
        if value:
            yield Mark(kind=MarkKind.ALT, span=span, value=value)
        return
    if stop is None and (core := _core(kind, line)) != (0, len(line.text)):
        begin, end = core
        cuts = ((kind, begin, end), (MarkKind.CHROME, 0, begin), (MarkKind.CHROME, end, len(line.text)))
        found = (Mark(kind=part, span=(start + a, start + b), value=value) for part, a, b in cuts if a < b)
        yield from sorted(found, key=lambda made: made.span)
        return
    yield Mark(kind=kind, span=span, value=value)
    for begin, end in line.cells if kind is MarkKind.TABLE_ROW else ():
        yield Mark(kind=MarkKind.TABLE_CELL, span=(start + begin, start + end))


def _core(kind: MarkKind, line: Line) -> tuple[int, int]:
    """Where in a line the words stand that its kind means: a title without its date, a file without its label."""
    text = line.text
    if kind is MarkKind.ATTACHMENT and line.cells:
        return max(line.cells, key=lambda cell: (names.FILES.search(text[slice(*cell)]) is not None, cell[1] - cell[0]))
    if kind is MarkKind.RELATED:
        return title_in(text)
    if kind is MarkKind.ATTACHMENT:
        return label_end(text), len(text)
    if kind is MarkKind.SECTION and not crumbs(text) and (words := text.strip(_BETWEEN)):
        begin = text.index(words)
        return begin, begin + len(words)
    return 0, len(text)
