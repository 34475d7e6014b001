"""Laid-out pages to the strips they were set from: what a page breaks between, and how high it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure import boxes

from convert.page.figures import Strip, glued
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator


def strips(document: Any) -> list[Strip]:
    """The article's strips in order, each once, also where it was broken over pages."""
    found: list[Strip] = []
    rows: set[object] = set()
    last: object = None
    for page in document.pages:
        foot = None
        for leaf, below in _leaves(page._page_box):  # noqa: SLF001 - WeasyPrint shows its boxes in no other way
            strip = _strip(leaf, below, foot)
            if foot is None and found and last is leaf.element:
                found[-1] = replace(found[-1], pieces=found[-1].pieces + strip.pieces, after=strip.after)
            elif leaf.element not in rows:
                if found and leaf.style["break_before"] == "avoid":
                    found[-1] = replace(found[-1], kept=True)
                found.append(strip)
            if isinstance(leaf, boxes.TableRowBox):  # the head of a table stands on each of its pages
                rows.add(leaf.element)
            last, foot = leaf.element, leaf.position_y + leaf.margin_top + leaf.border_height()
    return [replace(strip, pieces=glued(strip.pieces)) for strip in found]


def filled(document: Any) -> list[float]:
    """How much of each page's height is set, from 0 to 1."""
    return [_filled(page._page_box) for page in document.pages]  # noqa: SLF001 - as above


def _filled(box: Any) -> float:
    foot = max((child.position_y + child.margin_height() for child in _article(box)), default=box.content_box_y())
    return float((foot - box.content_box_y()) / box.height)


def _article(box: Any) -> Iterator[Any]:
    for child in box.children:
        if getattr(child, "element_tag", None) == "article":
            yield from child.children
        elif isinstance(child, boxes.BlockBox) and not isinstance(child, boxes.MarginBox):
            yield from _article(child)


def _leaves(page: Any) -> Iterator[tuple[Any, float]]:
    """The boxes that pages break between, or within the lines of, and the space that stands below each."""
    for box in _article(page):
        yield from _within(box, 0.0)


def _within(box: Any, below: float) -> Iterator[tuple[Any, float]]:
    below = max(below, box.margin_bottom)
    whole = box.element_tag == "figure" or isinstance(box, boxes.TableRowBox) or not box.children
    if whole or isinstance(box.children[0], boxes.LineBox):
        yield box, below
        return
    children = [child for child in box.children if child.is_in_normal_flow()]
    for child in children:
        yield from _within(child, below if child is children[-1] else 0.0)


def _strip(box: Any, below: float, foot: float | None) -> Strip:
    """One leaf; ``foot`` is where the one before it on the page ends: what lies between is space."""
    top = box.position_y + box.margin_top
    before = _margin(box) if foot is None else max(top - foot, 0.0)
    kept = box.style["break_after"] == "avoid"
    if box.element_tag == "figure":
        return _figure(box, before, below)
    if box.children and isinstance(box.children[0], boxes.LineBox):
        lines = tuple(line.height for line in box.children)
        edges = box.border_height() - box.height
        return Strip(before=before + edges, after=below, pieces=lines, kept=kept)
    return Strip(before=before, after=below, pieces=(box.border_height(),), kept=kept)


def _margin(box: Any) -> float:
    """The space above that the style asks for, which is dropped at the top of a page."""
    asked = box.style["margin_top"]
    return float(asked.value) if getattr(asked, "unit", None) == "px" else 0.0


def _figure(box: Any, before: float, below: float) -> Strip:
    picture = next((child for child in box.descendants() if isinstance(child, boxes.ReplacedBox)), None)
    if picture is None:
        return Strip(before=before, after=below, pieces=(box.border_height(),))
    number = int(picture.element.get("data-figure"))
    rest = box.border_height() - picture.height
    return Strip(before=before, after=below, pieces=(rest,), figure=number)
