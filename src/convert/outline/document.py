"""Document: a source read as an article, before any fact is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role, Table
from convert.lexicon import OwnWords
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import (
        Block,
        Moment,
        Passage,
        Segment,
        SignOff,
        Span,
        SuppliedPassage,
    )
    from convert.source import Source
    from convert.text.view import View


@value
class Document:
    """Segments that cover the source, and the parts of the article that they make. Fields as in Article.

    ``rules`` names, segment by segment, the rule that decided it. ``words`` are the portal's own.
    ``running`` is every kept stretch in which facts may stand, in order: its role, and where it is in ``view.text``.
    Each cell of a table is one: nothing is said from one to the next.
    """

    source: Source
    view: View
    section: tuple[Passage, ...]
    title: Passage | SuppliedPassage | None
    lead: Passage | SuppliedPassage | None
    published: Moment | None
    body: tuple[Block, ...]
    sign_off: SignOff | None
    attachments: tuple[Passage, ...]
    related: tuple[Passage, ...]
    segments: tuple[Segment, ...]
    rules: tuple[str, ...]
    running: tuple[tuple[Role, int, int], ...]
    words: OwnWords = field(default_factory=OwnWords)


def told(segments: Iterable[Segment], body: Iterable[Block]) -> Iterator[tuple[Role, Span]]:
    """The segments in which facts may stand, in order; for a row of a table, its cells."""
    cells = [cell.span for block in body if isinstance(block, Table) for row in block.rows for cell in row]
    at = 0
    for segment in segments:
        if segment.role is Role.TABLE_ROW:
            while at < len(cells) and cells[at][1] <= segment.span[1]:
                yield segment.role, cells[at]
                at += 1
        elif segment.role in RUNNING:
            yield segment.role, segment.span


RUNNING = frozenset({Role.TITLE, Role.LEAD, Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_ROW, Role.CAPTION})
