"""The page plan as HTML, shared by the web page and the PDF."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from convert.page.parts import FactBox, Grid, Items, Line, Page, Picture, Run, Style, Words
from convert.patterns import pattern
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_NUMBER = pattern(r"(?<![\w/])\d{1,6}/(?:\d{4}/)?[A-ZĐ][\w-]{1,30}")
"""A document's number, ``42/NQ-CP``, which no line should end within."""
_COLUMN, _ROW = 'th scope="col"', 'th scope="row"'


@value
class Markup:
    """Writes a page as HTML.

    ``pictures`` holds, by the figure's number, the attributes of ``<img>`` but ``alt``; ``letters`` says what is drawn
    in place of a letter, by code point.
    """

    pictures: Mapping[int, str] = field(default_factory=dict)
    letters: Mapping[int, str] = field(default_factory=dict)

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
        """Runs as inline elements."""
        return "".join(map(self._run, words))

    def _text(self, text: str) -> str:
        words = escape(text.translate(self.letters) if self.letters else text)
        return _NUMBER.sub(r'<span class="together">\g<0></span>', words) if "/" in words else words

    def _run(self, run: Run) -> str:
        text = self._text(run.text)
        if run.href:
            text = f'<a href="{escape(run.href)}">{text}</a>'
        if run.emphasis:
            text = f"<em>{text}</em>"
        return f"<strong>{text}</strong>" if run.strong else text

    def _line(self, line: Line, tag: str) -> str:
        kind = _CLASSES[line.style]
        shown = f' class="{kind}"' if kind else ""
        return f"<{tag}{shown}>{self.words(line.words)}</{tag}>"

    def _part(self, part: Line | Items | Grid | FactBox | Picture) -> str:
        match part:
            case Line():
                return self._line(part, "p")
            case Items():
                return self._list(part.items, "tail" if part.tail else "items")
            case Grid():
                return self._grid(part)
            case FactBox():
                return self._fact_box(part)
            case Picture():
                return self._figure(part)

    def _list(self, items: tuple[Words, ...], kind: str) -> str:
        return f'<ul class="{kind}">' + "".join(f"<li>{self.words(item)}</li>" for item in items) + "</ul>"

    def _grid(self, grid: Grid) -> str:
        head, *rows = grid.rows or ((),)
        body = "".join(self._row(row, "td") for row in rows)
        return f'<table class="grid"><thead>{self._row(head, _COLUMN)}</thead><tbody>{body}</tbody></table>'

    def _row(self, cells: tuple[Words, ...], tag: str) -> str:
        end = tag.partition(" ")[0]
        return "<tr>" + "".join(f"<{tag}>{self.words(cell)}</{end}>" for cell in cells) + "</tr>"

    def _fact_box(self, box: FactBox) -> str:
        rows = "".join(
            f"<tr><{_ROW}>{self._text(fact.label)}</th><td>{self._values(fact.values)}</td></tr>" for fact in box.facts
        )
        return f'<table class="facts"><caption>{self._text(box.heading)}</caption><tbody>{rows}</tbody></table>'

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
        return f"<figure>{shown}<figcaption>{self._text(caption)}</figcaption></figure>"
