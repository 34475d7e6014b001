"""What was discussed, where the text lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import Read

if TYPE_CHECKING:
    from convert.article import Passage
    from convert.outline import Document


def find(document: Document) -> Read[tuple[Passage, ...]]:
    """What was discussed, where the text lists it."""
    del document
    return Read(())
