"""Document: a source read as an article, before any fact is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from convert.article import (
        Block,
        Moment,
        Passage,
        Segment,
        SignOff,
        SuppliedPassage,
    )
    from convert.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Segments that cover the source, and the parts of the article that they make. Fields as in Article."""

    source: Source
    section: tuple[Passage, ...]
    title: Passage | SuppliedPassage | None
    lead: Passage | SuppliedPassage | None
    published: Moment | None
    body: tuple[Block, ...]
    sign_off: SignOff | None
    attachments: tuple[Passage, ...]
    related: tuple[Passage, ...]
    segments: tuple[Segment, ...]
