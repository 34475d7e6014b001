"""The page plan as HTML, shared by the web page and the PDF."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from convert.page.parts import MANY, Fact, FactBox, Grid, Head, Items, Line, Page, Picture, Run, Style, Words
from convert.page.pictures import COLUMN_MM
from convert.page.widths import balanced
from convert.page.words import ending, stretches
from convert.patterns import pattern
from convert.values import field, replace, value

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

_CLASSES = {
    Style.SECTION: "section",
    Style.TITLE: "title",
    Style.PUBLISHED: "published",
    Style.LEAD: "lead",
    Style.BODY: "",
    Style.HEADING_1: "heading-1",
    Style.HEADING_2: "heading-2",
    Style.HEADING_3: "heading-3",
    Style.SIGN_OFF: "sign-off",
    Style.TAIL_HEADING: "tail-heading",
}
_LEVELS = {Style.TITLE: 1, Style.HEADING_1: 2, Style.HEADING_2: 3, Style.HEADING_3: 4, Style.TAIL_HEADING: 2}
_WHOLE = pattern(
    r"(?<![\w/-])(?:\d{1,6}[/-](?:\d{4}/)?[A-ZĐ][\w/-]{1,30}|[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8}){1,2}|\d{1,4}-\d{1,4}"
    r"|\d{1,3}(?:[.,]\d{1,3}){0,3} (?:[kcm]?m[23²³]?|ha|k?g|[kM]W|kV))(?![\w/-])"
)
"""What no line should end within: a number of a document, ``18-NQ/TW``; ``KT-XH``; ``2015-2020``; ``4 km``."""
_TOGETHER = r'<span class="together">\g<0></span>'
_BEFORE_ELEMENT = pattern(r"(?<=[^\s>]) (?=<(?:span|a|em|strong)[ >])")
_OWN_SPACE = "<span> </span>"
"""WeasyPrint breaks a text after its first word where only the space at its end does not fit and an element follows."""
_UNBROKEN_LENGTH = 1000
_UNBROKEN = pattern(rf"(?:&[^\s;]{{1,8}};|[^\s&]){{{_UNBROKEN_LENGTH}}}(?![\s\u0300-\u036f]|$)")
"""What has no place for a line to end: of a long one, each line would be sought in all that is left."""
_LONG_WORD = pattern(r"(?<!\S)\S{30,1000} ")
"""After a long word, too: where the first few letters hold no place to end a line, all that is left is searched."""
_ADDRESS = pattern(r"\S{20,1000}")
_JOINT = pattern(r"(?<=[\w/])[@/?=_.](?=\w)")
"""Where a line may end within an address: after a sign that goes on."""
_STRETCH = 20_000
"""Characters, six pages: Pango measures to 2³¹ units, beyond which a text is not drawn at all, and takes a time that
grows with the square of the length."""
_COLUMN, _ROW = 'th scope="col"', 'th scope="row"'
_FLOWING = frozenset({Style.TITLE, Style.LEAD, Style.BODY})


@value
class Markup:
    """Writes a page as HTML.

    ``pictures`` holds, by the figure's number, the attributes of ``<img>`` but ``alt``; ``letters`` says what is drawn
    in place of a letter, by code point. ``sheet``: the page is set as page.css sets it, where lines can be balanced and
    columns measured beforehand.
    """

    pictures: Mapping[int, str] = field(default_factory=dict)
    letters: Mapping[int, str] = field(default_factory=dict)
    sheet: bool = False

    def article(self, page: Page) -> str:
        """The ``<article>`` element; a heading is one level below the last at most, for those who leap by them."""
        elements, level = [], 0
        for part in page.parts:
            if isinstance(part, Line) and part.style in _LEVELS:
                level = min(_LEVELS[part.style], level + 1)
                elements.append(self._line(part, f"h{level}"))
            else:
                elements.append(self._part(part))
        return "\n".join(('<article class="page">', *elements, "</article>"))

    def words(self, words: Words) -> str:
        """Runs as inline elements; on the sheet, a text that is too long for one in stretches."""
        if not (self.sheet and _is_long(words)):
            return self._inline(*map(self._run, words))
        parts = (self._inline(*map(self._run, part)) for part in stretches(words, _STRETCH))
        return "".join(f'<span class="stretch">{part}</span>' for part in parts)

    def _text(self, text: str, *, marked: bool = True) -> str:
        """The text, ``marked`` where lines may end or not, but for links: in a PDF's no other element may stand."""
        words = escape(text.translate(self.letters) if self.letters else text)
        if len(words) > _UNBROKEN_LENGTH and self.sheet:
            words = _LONG_WORD.sub(r"\g<0><wbr>", _UNBROKEN.sub(r"\g<0><wbr>", words))
        if not marked:
            return words
        if "@" in words or "." in words:
            words = _ADDRESS.sub(_jointed, words)
        return _WHOLE.sub(_TOGETHER, words)

    def _flowing(self, words: Words) -> str:
        """Runs whose last words stay together."""
        before = sum(len(run.text) for run in words[:-1])
        kept = words and not words[-1].href and not _is_long(words)
        place = ending(words[-1].text, before) if kept else 0
        if not place:
            return self.words(words)
        last = words[-1]
        head, end = (self._run(replace(last, text=text)) for text in (last.text[:place], last.text[place:]))
        return self._inline(self.words(words[:-1]), head, f'<span class="together">{end}</span>')

    def _inline(self, *parts: str) -> str:
        whole = "".join(parts)
        return _BEFORE_ELEMENT.sub(_OWN_SPACE, whole) if self.sheet and " <" in whole else whole

    def _run(self, run: Run) -> str:
        text = self._text(run.text, marked=run.href is None)
        if run.href:
            text = f'<a href="{escape(run.href)}">{text}</a>'
        if run.emphasis:
            text = f"<em>{text}</em>"
        return f"<strong>{text}</strong>" if run.strong else text

    def _line(self, line: Line, tag: str) -> str:
        kind = _CLASSES[line.style]
        kind = "announces" if line.announces else kind
        shown = f' class="{kind}"' if kind else ""
        if line.style is Style.TITLE:
            shown += self._balance("".join(run.text for run in line.words), COLUMN_MM - 8, 17, bold=True)
        words = self._flowing(line.words) if line.style in _FLOWING else self.words(line.words)
        return f"<{tag}{shown}>{words}</{tag}>"

    def _balance(self, text: str, room: float, size: float, *, bold: bool = False) -> str:
        """The attribute that makes centred lines alike, room in mm and size in points."""
        spare = (room - balanced(text, room, size, bold=bold)) / 2 if self.sheet else 0
        return f' style="padding:0 {spare:.1f}mm"' if spare >= 0.1 else ""

    def _part(self, part: Line | Items | Grid | FactBox | Picture) -> str:
        match part:
            case Line():
                return self._line(part, "p")
            case Items():
                return self._items(part)
            case Grid():
                return self._grid(part)
            case FactBox():
                return self._fact_box(part)
            case Picture():
                return self._figure(part)

    def _items(self, items: Items) -> str:
        kind = "items dashed" if items.dashed else "items numbered" if items.numbered else "items"
        return self._list(items.items, "tail" if items.tail else kind, "ol" if items.numbered else "ul")

    def _list(self, items: tuple[Words, ...], kind: str, tag: str = "ul") -> str:
        return f'<{tag} class="{kind}">' + "".join(f"<li>{self._flowing(item)}</li>" for item in items) + f"</{tag}>"

    def _grid(self, grid: Grid) -> str:
        if self.sheet and grid.bands:
            return "".join(map(self._grid, grid.bands))
        count = len(grid.rows[0]) if grid.rows else 0
        kinds = ['td class="number"' if place in grid.numbers else "td" for place in range(count)]
        body = "".join(self._row(row, kinds) for row in grid.rows[grid.headed :])
        heads = "".join(map(self._heads, grid.heads))
        inside = f"<thead>{heads}</thead><tbody>{body}</tbody></table>"
        if self.sheet:
            columns = "".join(f'<col style="width:{share:.2%}">' for share in grid.shares)
            kind = "grid dense" if grid.dense else "grid"
            return f'<table class="{kind}"><colgroup>{columns}</colgroup>{inside}'
        return f'<div class="scrolled" role="group" aria-label="Bảng" tabindex="0"><table class="grid">{inside}</div>'

    def _heads(self, cells: tuple[Head, ...]) -> str:
        shown = (f"<{_reaching(cell)}>{self.words(cell.words)}</th>" for cell in cells if cell.tall)
        return f"<tr>{''.join(shown)}</tr>"

    def _row(self, cells: tuple[Words, ...], tags: Sequence[str]) -> str:
        shown = (f"<{tag}>{self.words(cell)}</{tag.partition(' ')[0]}>" for cell, tag in zip(cells, tags, strict=True))
        return f"<tr>{''.join(shown)}</tr>"

    def _fact_box(self, box: FactBox) -> str:
        rows = "".join(map(self._fact, box.facts))
        table = f"<table><caption>{self._text(box.heading)}</caption><tbody>{rows}</tbody></table>"
        return f'<div class="facts">{table}</div>'

    def _fact(self, fact: Fact) -> str:
        kind = ' class="long"' if len(fact.values) > MANY else ""
        return f"<tr{kind}><{_ROW}>{self._text(fact.label)}</th><td>{self._values(fact.values)}</td></tr>"

    def _values(self, values: tuple[Words, ...]) -> str:
        return self.words(values[0]) if len(values) == 1 else self._list(values, "values")

    def _figure(self, picture: Picture) -> str:
        attributes = self.pictures.get(picture.number)
        if attributes is None:
            name = f" “{picture.name}”" if picture.name else ""
            shown = f'<p class="missing">{self._text(f"Chưa có tệp ảnh{name}")}</p>'
        else:
            shown = f'<img alt="{escape(picture.alternative)}" {attributes}>'
        caption = f"{picture.label}. {picture.caption}" if picture.caption else picture.label
        balance = self._balance(caption, COLUMN_MM - 16, 13.5)
        return f"<figure>{shown}<figcaption{balance}>{self._flowing((Run(caption),))}</figcaption></figure>"


def _reaching(cell: Head) -> str:
    """The element of a head, over as many columns and rows as it reaches."""
    if cell.wide > 1:
        return f'{_COLUMN} colspan="{cell.wide}"'
    return f'{_COLUMN} rowspan="{cell.tall}"' if cell.tall > 1 else _COLUMN


def _jointed(found: re.Match[str]) -> str:
    """A long address, of mail or the web, with the places where a line may end."""
    word = found[0]
    is_address = "@" in word or "://" in word or word.count(".") > 1
    return _JOINT.sub(r"\g<0><wbr>", word) if is_address else word


def _is_long(words: Words) -> bool:
    return sum(len(run.text) for run in words) > _STRETCH
