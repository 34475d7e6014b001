"""Pictures by the names that articles give them, from the folders that the user named; our fonts and templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class PictureFault(StrEnum):
    """Why a figure has no picture."""

    NOT_GIVEN = "not-given"
    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A normalised picture: sRGB JPEG or PNG bytes without EXIF; width and height in pixels."""

    media_type: str
    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPicture:
    """Why there is none, and a sentence that says so."""

    fault: PictureFault
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The folders in which an article's pictures are looked up; without folders every picture is NOT_GIVEN."""

    folders: tuple[Path, ...] = ()

    def picture(self, name: str) -> Picture | NoPicture:
        """The picture that an article calls ``name``. Never raises; never leaves the folders."""
        if not self.folders or not name:
            return NoPicture(fault=PictureFault.NOT_GIVEN, message="no folder of pictures was given")
        raise NotImplementedError
