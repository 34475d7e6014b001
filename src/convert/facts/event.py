"""The main event that the article reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import Read

if TYPE_CHECKING:
    from convert.article import Event
    from convert.outline import Document


def find(document: Document) -> Read[Event | None]:
    """The main event that the article reports."""
    del document
    return Read(None)
