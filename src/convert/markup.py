"""The page plan as HTML, shared by the web page and the PDF."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from convert.page.parts import FactBox, Grid, Items, Line, Page, Picture, Run, Style, Words

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


def article_html(page: Page, pictures: Mapping[int, str]) -> str:
    """The ``<article>`` element; ``pictures`` holds, by the figure's number, the ``<img>`` attributes but ``alt``."""
    elements, level = [], 0
    for part in page.parts:
        if isinstance(part, Line):
            level = min(_LEVELS[part.style], level + 1) if part.style in _LEVELS else level
            elements.append(_line(part, f"h{level}" if part.style in _LEVELS else "p"))
        else:
            elements.append(_part(part, pictures))
    return "\n".join(('<article class="page">', *elements, "</article>"))


def _line(line: Line, tag: str) -> str:
    """A paragraph, or a heading one level below the last at most: what a screen reader may skip by."""
    kind = _CLASSES[line.style]
    shown = f' class="{kind}"' if kind else ""
    return f"<{tag}{shown}>{words_html(line.words)}</{tag}>"


def words_html(words: Words) -> str:
    """Runs as inline elements."""
    return "".join(_run(run) for run in words)


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.href:
        text = f'<a href="{escape(run.href)}">{text}</a>'
    if run.emphasis:
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if run.strong else text


def _part(part: Items | Grid | FactBox | Picture, pictures: Mapping[int, str]) -> str:
    match part:
        case Items():
            return _list(part.items, "tail" if part.tail else "items")
        case Grid():
            return _grid(part)
        case FactBox():
            return _fact_box(part)
        case Picture():
            return _figure(part, pictures.get(part.number))


def _list(items: tuple[Words, ...], kind: str) -> str:
    return f'<ul class="{kind}">' + "".join(f"<li>{words_html(item)}</li>" for item in items) + "</ul>"


_COLUMN = 'th scope="col"'


def _grid(grid: Grid) -> str:
    head, *rows = grid.rows or ((),)
    body = "".join(_row(row, "td") for row in rows)
    return f'<table class="grid"><thead>{_row(head, _COLUMN)}</thead><tbody>{body}</tbody></table>'


def _row(cells: tuple[Words, ...], tag: str) -> str:
    end = tag.partition(" ")[0]
    return "<tr>" + "".join(f"<{tag}>{words_html(cell)}</{end}>" for cell in cells) + "</tr>"


def _fact_box(box: FactBox) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(fact.label)}</th><td>{_values(fact.values)}</td></tr>' for fact in box.facts
    )
    return f'<table class="facts"><caption>{escape(box.heading)}</caption><tbody>{rows}</tbody></table>'


def _values(values: tuple[Words, ...]) -> str:
    return words_html(values[0]) if len(values) == 1 else _list(values, "values")


def _figure(picture: Picture, attributes: str | None) -> str:
    if attributes is None:
        name = f" “{picture.name}”" if picture.name else ""
        shown = f'<p class="missing">Chưa có tệp ảnh{escape(name)}</p>'
    else:
        shown = f'<img alt="{escape(picture.alternative)}" {attributes}>'
    caption = f"{picture.label}. {picture.caption}" if picture.caption else picture.label
    return f"<figure>{shown}<figcaption>{escape(caption)}</figcaption></figure>"
