"""Fonts of the tests' own that know one emoji, U+1F389, in each way that fonts hold coloured letters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fontTools.colorLib.builder import buildCOLR, buildCPAL
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables.sbixGlyph import Glyph as Bitmap
from fontTools.ttLib.tables.sbixStrike import Strike
from tests.documents.drawing import encoded, hall

EMOJI = "\U0001f389"
FAMILY = "Tests Emoji"
GLYPHS = (".notdef", "party", "back", "front")
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g id="glyph1"><path fill="#c00" d="M0-900H900V0H0z"/></g></svg>'


def _square(side: int) -> Any:
    pen = TTGlyphPen(None)
    if side:
        pen.moveTo((0, 0))
        for corner in ((0, side), (side, side), (side, 0)):
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def _plain(side: int) -> FontBuilder:
    """A font whose emoji has an outline of this side, or none at 0."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(GLYPHS))
    builder.setupCharacterMap({ord(EMOJI): "party"})
    builder.setupGlyf(dict(zip(GLYPHS, map(_square, (700, side, 900, 500)), strict=True)))
    builder.setupHorizontalMetrics(dict.fromkeys(GLYPHS, (1000, 0)))
    builder.setupHorizontalHeader(ascent=900, descent=-100)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    return builder


def write_font(path: Path, kind: str) -> None:
    """A font of a kind: ``layers`` (COLR 0), ``layers alone`` (the letter itself is empty), ``bitmap``, ``svg``."""
    builder = _plain(0 if kind == "layers alone" else 900)
    font = builder.font
    if kind.startswith("layers"):
        font["COLR"] = buildCOLR({"party": [("back", 0), ("front", 1)]})
        font["CPAL"] = buildCPAL([[(1, 0.8, 0, 1), (0.8, 0, 0, 1)]])
    elif kind == "bitmap":
        font["sbix"] = newTable("sbix")
        strike = font["sbix"].strikes[128] = Strike(ppem=128, resolution=72)
        picture = encoded(hall(128, 128), "PNG")
        strike.glyphs = {name: Bitmap(glyphName=name) for name in GLYPHS}
        strike.glyphs["party"] = Bitmap(
            glyphName="party", graphicType="png ", imageData=picture, originOffsetX=0, originOffsetY=0
        )
    else:
        font["SVG "] = newTable("SVG ")
        font["SVG "].docList = [(SVG, 1, 1)]
    builder.save(path)
