"""Decoded text and what is known of it before anyone reads it as an article."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from convert.digests import text_sha256
from convert.values import field, value

if TYPE_CHECKING:
    from convert.article import Span, Supplied


SIDECAR = ".meta.toml"
"""The suffix of the file in which a person says what the article beside it does not."""


TEXT = "text"
"""The value of a paragraph's mark that is no caption, though a picture stands above it."""


class MarkKind(StrEnum):
    """What the markup of a page said of a stretch of its text."""

    SECTION = "section"
    TITLE = "title"
    LEAD = "lead"
    PUBLISHED = "published"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    IMAGE = "image"
    ALT = "alt"
    CAPTION = "caption"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    TABLE_CELL = "table_cell"
    LINK = "link"
    ATTACHMENT = "attachment"
    RELATED = "related"
    CHROME = "chrome"
    NOTE = "note"


@value
class Mark:
    """A hint from markup.

    ``value`` is a heading's level, a list's "ordered", a link's target, a time's ISO form, ``TEXT`` of a paragraph.
    """

    kind: MarkKind
    span: Span
    value: str | None = None


@value
class Source:
    """One input, decoded: what a reader hands to the outline.

    ``text`` is the decoded text, unchanged (plain text) or extracted (HTML, DOCX); spans index its code points.
    ``marks`` are sorted by span; plain text has none.
    """

    name: str
    media_type: str
    encoding: str
    sha256: str
    text: str
    url: str | None = None
    marks: tuple[Mark, ...] = ()
    supplied: tuple[Supplied, ...] = ()
    text_sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text_sha256", text_sha256(self.text))
