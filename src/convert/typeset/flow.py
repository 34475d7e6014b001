"""Laid-out pages to the strips they were set from: what a page breaks between, and how high it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weasyprint.formatting_structure import boxes

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A stretch of the page, in CSS pixels: pieces that stay whole, and the space before and after.

    ``figure`` is the number of the picture inside, whose height is not part of ``pieces``; ``kept`` says that the strip
    stays with the next one.
    """

    before: float
    after: float
    pieces: tuple[float, ...]
    kept: bool = False
    figure: int | None = None


def strips(document: Any) -> list[Strip]:
    """The article's strips in order, each once, however many pages it was broken over."""
    found: dict[int, Strip] = {}
    for page in document.pages:
        for box in _article(page._page_box):  # noqa: SLF001 - WeasyPrint shows its boxes in no other way
            for key, strip in _strips(box, 0.0, 0.0):
                found[key] = _joined(found[key], strip) if key in found else strip
    return [_glued(strip) for strip in found.values()]


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


def _strips(box: Any, above: float, below: float) -> Iterator[tuple[int, Strip]]:
    """The strips of a box; ``above`` and ``below`` are what the boxes around it add."""
    before, after = max(box.margin_top, above), max(box.margin_bottom, below)
    kept = box.style["break_after"] == "avoid"
    if box.element_tag == "figure":
        yield id(box.element), _figure(box, before, after)
    elif isinstance(box, boxes.TableRowBox) or not box.children:
        yield id(box.element), Strip(before=before, after=after, pieces=(box.height,))
    elif isinstance(box.children[0], boxes.LineBox):
        lines = tuple(line.height for line in box.children)
        edges = box.border_height() - box.height
        yield id(box.element), Strip(before=before + edges, after=after, pieces=lines, kept=kept)
    else:
        children = [child for child in box.children if child.is_in_normal_flow()]
        for place, child in enumerate(children):
            first, last = place == 0, place == len(children) - 1
            yield from _strips(child, before if first else 0.0, after if last else 0.0)


def _figure(box: Any, before: float, after: float) -> Strip:
    picture = next((child for child in box.descendants() if isinstance(child, boxes.ReplacedBox)), None)
    if picture is None:
        return Strip(before=before, after=after, pieces=(box.border_height(),))
    number = int(picture.element.get("data-figure"))
    return Strip(before=before, after=after, pieces=(box.border_height() - picture.height,), figure=number)


def _joined(first: Strip, rest: Strip) -> Strip:
    return Strip(before=first.before, after=rest.after, pieces=first.pieces + rest.pieces, kept=first.kept)


def _glued(strip: Strip) -> Strip:
    """Two lines stay together at the top and at the foot of a page: orphans and widows of our style sheet."""
    lines = strip.pieces
    if len(lines) == 1:
        return strip
    if len(lines) < 4:
        pieces: tuple[float, ...] = (sum(lines),)
    else:
        pieces = (sum(lines[:2]), *lines[2:-2], sum(lines[-2:]))
    return Strip(before=strip.before, after=strip.after, pieces=pieces, kept=strip.kept)
