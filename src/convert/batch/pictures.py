"""An article's file to the pictures that it may show, with a note of which were asked for and how they stood."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from convert.assets import Assets, beside
from convert.values import value

if TYPE_CHECKING:
    from convert.assets import NoPicture, Picture
    from convert.batch.task import Settings


@value
class Noted(Assets):
    """Assets that remember, of every picture, in which state it was when it was first asked for."""

    states: dict[str, str] = field(default_factory=dict)

    def picture(self, name: str) -> Picture | NoPicture:
        """The picture, and a note of it."""
        if name not in self.states:
            self.states[name] = self.trace(name)
        return Assets.picture(self, name)


def assets_of(path: str, inside: str | None, settings: Settings) -> Noted:
    """The folders of pictures that the user named, and what lies beside the article; nothing lies beside a member."""
    return Noted(folders=settings.assets, near=() if inside is not None else beside(Path(path)))
