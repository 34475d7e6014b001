"""A parsed page to its lines: a block a line, each with the element that holds it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from convert.patterns import pattern
from convert.readers.from_html.inline import between
from convert.readers.from_html.page import CENTRED, Holder, Line, Page
from convert.readers.from_html.pictures import is_small, picture_name
from convert.readers.from_html.spans import Spans

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav noscript ol optgroup option p
    pre search section select summary table tbody td textarea tfoot th thead tr ul""".split()  # noqa: SIM905 - readable
)
_DRAWN = frozenset({"audio", "canvas", "embed", "input", "object", "video"})
_SILENT = _DRAWN | frozenset({"datalist", "head", "link", "map", "math", "meta", "script", "style", "svg", "template"})
_NAMED = ("class", "id", "itemprop")
_SLANTED = frozenset({"em", "i", "cite"})
_BLANKS = pattern(r"[ \t\n\r\f]+")
_UNSEEN = pattern(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_MOST_CELLS = 60
_CAPITAL_FONT = pattern(r"\.?vn[a-z]{1,30}h\b", re.IGNORECASE)


def page_of(body: LexborNode, *, capitals: bool = False, apart: frozenset[int] = frozenset()) -> Page:
    """The lines of a body.

    ``capitals``: the page was TCVN3, so fonts named ``.Vn…H`` draw capitals. ``apart``: the inline elements that are
    lines of their own (``inline.apart``).
    """
    return _Walk(capitals=capitals, apart=apart).walk(body)


_Entered: TypeAlias = "tuple[LexborNode, str, bool]"
"""An element whose children are read, its tag, whether it is a block."""


class _Walk:
    """Depth first without recursion, since pages nest thousands deep."""

    def __init__(self, *, capitals: bool, apart: frozenset[int]) -> None:
        self.page = Page()
        self.words: list[str] = []
        self.linked = self.slanted = 0
        self.links = self.italics = self.shouts = self.kept = 0
        self.href: str | None = None
        self.named = ""
        self.row: list[tuple[int, int]] | None = None
        self.cells = ""
        self.cell_start = self.current = 0
        self.counted = -1
        self.spans = Spans()
        self.capitals = capitals
        self.apart = apart
        self.shut: LexborNode | None = None
        """The inline element that ended right before, with nothing between."""

    def walk(self, body: LexborNode) -> Page:
        entered: list[_Entered] = []
        node: LexborNode | None = body
        while node is not None:
            tag = node.tag
            if tag == "-text":
                self.say(node.text_content or "")
            elif tag and tag[0] != "-":
                is_block = self.is_block(node, tag)
                if self.open(node, tag) if is_block else self.begin(node, tag):
                    if (below := node.first_child) is not None:
                        entered.append((node, tag, is_block))
                        node = below
                        continue
                    self.leave(node, tag, is_block=is_block)
            node = self.after(node, entered)
        self.flush()
        return self.page

    def after(self, node: LexborNode, entered: list[_Entered]) -> LexborNode | None:
        """The node that follows in the page, having left those that end before it; None at the page's end."""
        while entered:
            if (beside := node.next) is not None:
                return beside
            node, tag, is_block = entered.pop()
            self.leave(node, tag, is_block=is_block)
        return None

    def begin(self, node: LexborNode, tag: str) -> bool:
        """Begin an inline element; whether it holds anything to be read."""
        if self.shut is not None and self.words:
            self.part(between(self.shut, node))
        self.shut = None
        if tag == "br" or tag in _DRAWN:
            self.end_line()
        elif tag == "img":
            self.picture(node)
        elif tag == "a":
            self.crumb()
            self.links += 1
            attributes = node.attributes
            self.href = attributes.get("href") or self.href
            self.named = f"{attributes.get('class') or ''} {attributes.get('rel') or ''}"[:100].lower()
        elif tag in _SLANTED:
            self.italics += 1
        if self.capitals and self.shouting(node):
            self.shouts += 1
        return tag not in _SILENT

    def is_block(self, node: LexborNode, tag: str) -> bool:
        """Whether an element holds lines of its own; what a portal made itself (``app-news``) does."""
        return tag in BLOCKS or "-" in tag or (bool(self.apart) and node.mem_id in self.apart)

    def crumb(self) -> None:
        """Each link of a way from the front page is a line."""
        if self.page.holders[self.current].crumbs:
            self.end_line()

    def part(self, mark: str) -> None:
        """Part what was said from what follows, by a line end or a blank."""
        if mark == "\n":
            self.end_line()
        elif mark:
            self.words.append(mark)

    def shouting(self, node: LexborNode) -> bool:
        attributes = node.attrs
        return any(_CAPITAL_FONT.search((attributes.get(name) or "")[:300]) for name in ("face", "style"))

    def leave(self, node: LexborNode, tag: str, *, is_block: bool) -> None:
        if is_block:
            self.close(tag)
            return
        self.shut = node
        if tag == "a":
            self.crumb()
            self.links -= 1
        elif tag in _SLANTED:
            self.italics -= 1
        if self.capitals and self.shouting(node):
            self.shouts -= 1

    def end_line(self) -> None:
        if self.row is None:
            self.flush()
        else:
            self.words.append(" ")

    def open(self, node: LexborNode, tag: str) -> bool:
        """Begin a block; whether it holds anything to be read, as a picture does not."""
        self.shut = None
        if tag == "amp-img":
            self.picture(node)
            return False
        if self.row is None:
            self.flush()
        attributes = node.attributes
        called = _called(attributes) if attributes else ""
        if "-" in tag:
            called = f"{tag} {called}"
        self.kept += tag == "pre"
        self.current = self.page.hold(tag, called, self.current)
        if tag == "ol":
            self.page.holders[self.current].counts = _counts(attributes, called)
        elif tag == "li" and "value" in attributes:
            self.page.holders[self.page.holders[self.current].parent].counts = False
        if tag == "table" and self.row is None:
            self.spans = Spans()
        elif tag == "tr" and self.row is None and _is_data(node, len(self.spans.below)):
            self.row = []
        elif tag in ("td", "th") and self.row is not None:
            self.cells += "\t" * self.spans.begin(attributes)
            self.cell_start = len(self.joined())
        return True

    def close(self, tag: str) -> None:
        holder = self.page.holders[self.current]
        if self.row is None or tag == "tr":
            self.flush()
        elif tag in ("td", "th"):
            self.cell()
        elif self.words:
            self.words.append(" ")
        holder.stop = len(self.page.lines)
        if tag == "tr":
            self.spans.end_row()
        elif tag in ("li", "ol"):
            self.count(holder)
        self.kept -= tag == "pre"
        if holder.parent >= 0:
            self.current = holder.parent

    def count(self, ended: Holder) -> None:
        """Whether a list shows 1, 2, 3: each of its items one line, and nothing else in it, nor such a list above."""
        if ended.tag == "li":
            around = self.page.holders[ended.parent]
            around.items += 1
            around.counts = around.counts and ended.stop - ended.first == 1
        elif ended.counts:
            ended.counts = 0 < ended.items == ended.stop - ended.first and ended.first != self.counted
            self.counted = ended.stop

    def cell(self) -> None:
        """End a cell of a data table: the row stays one line, its cells apart by a tab, also where one is empty."""
        if self.row is None:
            return
        text = self.joined()
        if len(text) > self.cell_start:
            self.row.append((self.cell_start, len(text)))
        self.cells, self.words = text + "\t" * (1 + self.spans.end()), []

    def say(self, text: str) -> None:
        self.shut = None
        if not self.words and not self.kept and text.isspace():
            return
        if self.shouts:
            text = text.upper()
        size = len(text)
        self.linked += size if self.links else 0
        self.slanted += size if self.italics else 0
        self.words.append(text)

    def joined(self) -> str:
        said = "".join(self.words)
        if "  " in said or not said.isprintable():
            said = _BLANKS.sub(" ", said)
        return self.cells + said.strip(" ")

    def flush(self) -> None:
        """End the line."""
        if not self.words and self.row is None and not self.links:
            self.href = None
            return
        if self.words or self.cells:
            trimmed = str.rstrip if self.is_row() else str.strip
            self.lines("".join(self.words) if self.kept else trimmed(self.joined(), "\t"))
        self.words, self.cells = [], ""
        self.linked = self.slanted = 0
        self.row = None
        if not self.links:
            self.href = None

    def is_row(self) -> bool:
        """Whether several cells of a row hold words, or one beside a cell from above."""
        return bool(self.row) and len(self.row or ()) + self.spans.reached > 1

    def lines(self, text: str) -> None:
        tag = self.page.holders[self.current].tag if self.page.holders else "body"
        for words in text.splitlines() if self.kept else (text,):
            if words and not words.isspace():
                cells = tuple(self.row or ()) if self.is_row() else ()
                line = Line(words, self.current, tag, linked=self.linked, slanted=self.slanted, cells=cells)
                if self.linked:
                    line.href, line.named = self.href, self.named
                self.page.lines.append(line)

    def picture(self, node: LexborNode) -> None:
        """A picture is a line of its own: its file name."""
        attributes = node.attributes
        if self.row is None:
            self.flush()
        name = picture_name(attributes)
        if self.page.holders[self.current].tag == "noscript" and self.page.lines and self.page.lines[-1].text == name:
            return
        if self.row is not None:
            self.words.append(f" {name} ")
            return
        small = any(is_small(attributes.get(side)) for side in ("width", "height"))
        alt = attributes.get("alt") or None
        self.page.lines.append(Line(name, self.current, "img", alt=alt, small=small, linked=min(self.links, 1)))


def _counts(attributes: dict[str, str | None], called: str) -> bool:
    """Whether a list begins to number its items at 1, so far as its element says."""
    if "reversed" in attributes or (attributes.get("start") or "1") != "1" or (attributes.get("type") or "1") != "1":
        return False
    return "none" not in (attributes.get("style") or "")[:300] and "unstyled" not in called


def _called(attributes: dict[str, str | None]) -> str:
    """What an element is called, and whether it is hidden, or centred."""
    called = " ".join(filter(None, map(attributes.get, _NAMED)))[:200].lower()
    style = (attributes.get("style") or "")[:300]
    if "hidden" in attributes or (style and _UNSEEN.search(style)):
        return f"{called} hidden"
    centred = "center" in style or attributes.get("align") == "center"
    return f"{called} {CENTRED}" if centred else called


def _is_data(row: LexborNode, reached: int) -> bool:
    """Whether a table row holds data, and is no means of layout: some short cells, nothing nested, no pictures.

    ``reached``: into how many columns cells from above reach.
    """
    cells = [cell for cell in row.iter() if cell.tag in ("td", "th")]
    if not (cells and 2 <= len(cells) + reached <= _MOST_CELLS):
        return False
    if row.css_first("table, img, h1, h2, h3, ul, ol, div div") is not None:
        return False
    texts = [len(cell.text(deep=True)) for cell in cells]
    return max(texts) < 400
