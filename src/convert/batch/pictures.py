"""An article's file to the pictures that it may show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from convert.assets import Assets, beside

if TYPE_CHECKING:
    from convert.batch.task import Settings


def assets_of(path: str, inside: str | None, settings: Settings, traces: dict[str, str] | None = None) -> Assets:
    """The folders of pictures that the user named, and what lies beside the article; nothing lies beside a member."""
    near = () if inside is not None else beside(Path(path))
    return Assets(folders=settings.assets, near=near, traces=traces)
