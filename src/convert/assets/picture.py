"""What a figure can have: a picture in one safe form, or a reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


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
