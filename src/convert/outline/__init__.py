"""The line grammar: source text to segments and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.outline.document import Document

if TYPE_CHECKING:
    from convert.findings import Read
    from convert.source import Source

__all__ = ["Document", "outline"]


def outline(source: Source) -> Read[Document]:
    """The source as a Document. Raises NotAnArticle."""
    raise NotImplementedError
