"""Segments sorted, disjoint and covering; blocks the hull of their parts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from convert.article import Figure, ListBlock, Role, Table
from convert.checks.quotations import quoted
from convert.findings import SEGMENTS_OVERLAP, SEGMENTS_UNSORTED, SPAN_NOT_HULL, TEXT_NOT_COVERED, Code, Finding
from convert.text.fold import fold, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Block, Segment, Span


class SegmentCheck:
    """Every character that is not white space lies in exactly one segment; no block claims what is not its own."""

    codes: ClassVar[tuple[Code, ...]] = (SEGMENTS_OVERLAP, SEGMENTS_UNSORTED, TEXT_NOT_COVERED, SPAN_NOT_HULL)

    def check(self, article: Article) -> Iterator[Finding]:
        """Order, overlaps, gaps with ink in them, and blocks that are not the hull of their parts."""
        spans = [segment.span for segment in article.segments]
        yield from _order(spans)
        yield from _gaps(article.source.text, sorted(spans))
        for index, block in enumerate(article.body):
            yield from _extent(index, block, article.segments)


def _order(spans: list[Span]) -> Iterator[Finding]:
    for index, (before, after) in enumerate(pairwise(spans), start=1):
        pointer = f"/segments/{index}/span"
        if after[0] < before[0]:
            yield Finding(
                code=SEGMENTS_UNSORTED,
                message=f"segment {_range(after)} stands after {_range(before)}",
                span=after,
                pointer=pointer,
            )
        elif after[0] < before[1]:
            yield Finding(
                code=SEGMENTS_OVERLAP,
                message=f"segments {_range(before)} and {_range(after)} overlap",
                span=after,
                pointer=pointer,
            )


def _range(span: Span) -> str:
    return f"{span[0]}–{span[1]}"


def _gaps(text: str, spans: list[Span]) -> Iterator[Finding]:
    reached = 0
    for start, end in [*spans, (len(text), len(text))]:
        if reached < start and text[reached:start].strip():
            gap = trimmed(text, (reached, start))
            yield Finding(
                code=TEXT_NOT_COVERED,
                message=f"no segment holds {_range(gap)}, {quoted(fold(text[slice(*gap)]))}",
                span=gap,
                pointer="/segments",
            )
        reached = max(reached, end)


def _extent(index: int, block: Block, segments: tuple[Segment, ...]) -> Iterator[Finding]:
    parts = _parts(block)
    hull = _hull(parts) if parts else block.span
    if block.span != hull and block.span != _drawn(block, segments):
        yield Finding(
            code=SPAN_NOT_HULL,
            message=f"the parts of this {block.type} reach over {_range(hull)}, its span says {_range(block.span)}",
            span=block.span,
            pointer=f"/body/{index}/span",
        )


def _hull(spans: list[Span]) -> Span:
    return min(start for start, _ in spans), max(end for _, end in spans)


_DRAWN = {Figure: (Role.IMAGE, Role.CAPTION), Table: (Role.TABLE_ROW,)}


def _drawn(block: Block, segments: tuple[Segment, ...]) -> Span | None:
    """What the segments there draw: a picture's mark (``![…](…)``), a row's bars (``| … |``) are more."""
    start, end = block.span
    roles = _DRAWN.get(type(block), ())
    met = [one.span for one in segments if one.role in roles and one.span[0] < end and start < one.span[1]]
    return _hull(met) if met else None


def _parts(block: Block) -> list[Span]:
    match block:
        case ListBlock():
            return [item.span for item in block.items]
        case Table():
            return [cell.span for row in block.rows for cell in row]
        case Figure():
            return [part.span for part in (block.image, block.caption, block.credit) if part]
        case _:
            return []
