"""What a figure can have: a picture in one safe form, or a reason why there is none."""

from __future__ import annotations

from enum import StrEnum

from convert.values import field, value


class PictureFault(StrEnum):
    """Why a figure has no picture."""

    NOT_GIVEN = "not-given"
    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    REFUSED = "refused"
    UNREADABLE = "unreadable"


@value
class Picture:
    """A normalised picture: sRGB JPEG or PNG bytes without EXIF; width and height in pixels."""

    media_type: str
    width: int
    height: int
    data: bytes = field(repr=False)


@value
class NoPicture:
    """Why there is none, and a sentence that says so."""

    fault: PictureFault
    message: str
