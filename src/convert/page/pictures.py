"""The figures of a page to the pictures that were found for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.assets import NoPicture, Picture, PictureFault
from convert.findings import PICTURE_MISSING, PICTURES_NOT_GIVEN, Finding, Read
from convert.page import parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from convert.assets import Assets

COLUMN_MM = 160.0
_LEAST_PPI = 160.0


def found(page: parts.Page, assets: Assets) -> Read[dict[int, Picture]]:
    """The picture of each figure's number; a figure without one is a finding, and a placeholder on the page."""
    pictures: dict[int, Picture] = {}
    missing: list[tuple[parts.Picture, NoPicture]] = []
    not_given = 0
    for figure in page.parts:
        if not isinstance(figure, parts.Picture):
            continue
        picture = assets.picture(figure.name) if figure.name else None
        if isinstance(picture, Picture):
            pictures[figure.number] = picture
        elif picture is None or picture.fault is PictureFault.NOT_GIVEN:
            not_given += 1
        else:
            missing.append((figure, picture))
    if not (assets.folders or pictures) and all(lost.fault is PictureFault.MISSING for _, lost in missing):
        # Nobody named a folder and the article's own holds none of its pictures: they were not given.
        not_given, missing = not_given + len(missing), []
    findings = [_missing(figure, lost) for figure, lost in missing]
    if not_given:
        findings.append(_not_given(not_given))
    return Read(pictures, tuple(findings))


def _not_given(count: int) -> Finding:
    what = "1 figure has" if count == 1 else f"{count} figures have"
    return Finding(code=PICTURES_NOT_GIVEN, message=f"{what} no picture to show")


def _missing(figure: parts.Picture, picture: NoPicture) -> Finding:
    return Finding(code=PICTURE_MISSING, message=f"{figure.label}: {picture.message}")


def firsts(pictures: Mapping[int, Picture]) -> dict[int, int]:
    """For each figure's number the number of the first that shows the same picture, which documents hold once."""
    seen: dict[bytes, int] = {}
    return {number: seen.setdefault(picture.data, number) for number, picture in pictures.items()}


def size_mm(picture: Picture, height: float) -> tuple[float, float]:
    """Width and height in mm: as high as asked, where neither the column nor 160 pixels an inch forbid it."""
    height = min(height, picture.height / _LEAST_PPI * 25.4, COLUMN_MM * picture.height / picture.width)
    return round(height * picture.width / picture.height, 2), round(height, 2)
