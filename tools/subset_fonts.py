"""Whole Tinos faces to the four subsets in src/convert/fonts: python tools/subset_fonts.py FOLDER.

FOLDER is the unpacked npm package @expo-google-fonts/tinos (0.4.2 made what is here).
Kept: Latin, Vietnamese, Greek letters, punctuation, currencies, arrows, common signs, kerning, marks. Left out: hints,
which no PDF keeps; kerning beside a space, which the spaces of a justified line undo, so that the line grows too long.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

from convert.typeset.letters import FIRST_PRIVATE, INVISIBLE

UNICODES = (
    "U+0020-007E,U+00A0-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+01CD-01DC,U+01FC-01FF,U+0218-021B,U+02BB-02BC,"
    "U+02C6-02C7,U+02D8-02DD,U+0300-0304,U+0306-030C,U+031B,U+0323,U+0327-0328,U+0370-03FF,U+1E00-1EFF,U+2000-206F,"
    "U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-215F,U+2190-2195,U+2200-222B,U+2248,U+2260-2265,U+25A0-25CF,U+2713,"
    "U+FB01-FB02,U+FFFD"
)
FACES = {
    "400Regular/Tinos_400Regular.ttf": "Tinos-Regular.ttf",
    "400Regular_Italic/Tinos_400Regular_Italic.ttf": "Tinos-Italic.ttf",
    "700Bold/Tinos_700Bold.ttf": "Tinos-Bold.ttf",
    "700Bold_Italic/Tinos_700Bold_Italic.ttf": "Tinos-BoldItalic.ttf",
}
OUT = Path(__file__).parents[1] / "src" / "convert" / "fonts"


def drop_kerning_of_spaces(font: TTFont) -> None:
    """Leave no pair of which one is a space; this font has pairs of single glyphs alone (GPOS 2, format 1)."""
    spaces = {font.getBestCmap()[code] for code in (0x20, 0xA0)}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for pairs in (table for table in lookup.SubTable if lookup.LookupType == 2):
            kept = [
                (first, sets)
                for first, sets in zip(pairs.Coverage.glyphs, pairs.PairSet, strict=True)
                if first not in spaces
            ]
            pairs.Coverage.glyphs, pairs.PairSet = [list(column) for column in zip(*kept, strict=True)]
            for one in pairs.PairSet:
                one.PairValueRecord = [pair for pair in one.PairValueRecord if pair.SecondGlyph not in spaces]


def add_empty_glyphs(font: TTFont) -> None:
    """An empty glyph at a private code point for each invisible mark: see convert/typeset/letters.py."""
    glyphs, metrics = font["glyf"], font["hmtx"]
    for place in range(len(INVISIBLE)):
        name = f"invisible{place}"
        glyphs[name] = Glyph()
        metrics[name] = (0, 0)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[FIRST_PRIVATE + place] = name


def main(folder: Path) -> None:
    """Write the four subsets and their licence."""
    for whole, part in FACES.items():
        subset.main(
            [
                str(folder / whole),
                f"--unicodes={UNICODES}",
                "--layout-features=kern,mark,mkmk,ccmp,locl",
                "--no-hinting",
                "--desubroutinize",
                "--name-IDs=0,1,2,3,4,5,6,13,14",
                f"--output-file={OUT / part}",
            ]
        )
        font = TTFont(OUT / part, recalcTimestamp=False)
        drop_kerning_of_spaces(font)
        add_empty_glyphs(font)
        font.save(OUT / part)
    shutil.copyfile(folder / "LICENSE_FONT", OUT / "OFL.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
