"""The journal to ``report.html``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.batch import atomic

if TYPE_CHECKING:
    from convert.batch.journal import Journal
    from convert.batch.task import Settings

FILE = "report.html"


def write(journal: Journal, settings: Settings) -> None:
    """Write the page."""
    del journal
    atomic.write(settings.out / FILE, b"", scratch=settings.scratch)
