"""Emoji on paper: in colour, as an outline, or as a box that a finding names; never nothing, never a silent box."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents.emoji_fonts import EMOJI, write_font

ROOT = Path(__file__).parents[2]
MAKE = f"""
import json, sys
from tests.documents.judging import pdf_problems
from tests.documents.writing import Draft
from convert.assets import Assets
from convert.exporters.to_pdf import PdfExporter
article = Draft().title("Giao lưu").paragraph("Chúc mừng {EMOJI} nhé.").article()
made = PdfExporter().export(article, Assets())
open(sys.argv[1], "wb").write(made.value)
said = [(one.code.id, one.message) for one in made.findings]
print(json.dumps([said, [one for one in pdf_problems(made.value, article) if one.startswith("rule")]]))
"""


def made(folder: Path, *fonts: str) -> tuple[dict[str, str], list[str], bytes]:
    """Findings, broken rules and the PDF, on a machine that has these fonts alone."""
    (folder / "fonts").mkdir()
    for kind in fonts:
        write_font(folder / "fonts" / f"{kind}.ttf", kind)
    scaled = '<include ignore_missing="yes">/etc/fonts/conf.d/10-scale-bitmap-fonts.conf</include>'
    place = f"{scaled}<dir>{folder / 'fonts'}</dir><cachedir>{folder / 'cache'}</cachedir>"
    (folder / "fonts.conf").write_text(f'<?xml version="1.0"?><fontconfig>{place}</fontconfig>', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", MAKE, str(folder / "a.pdf")],
        capture_output=True,
        check=True,
        env={**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf"), "PYTHONPATH": str(ROOT)},
    )
    said, rules = json.loads(done.stdout)
    return dict(said), rules, (folder / "a.pdf").read_bytes()


def read(data: bytes) -> str:
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("kind", ["layers", "layers alone", "bitmap", "svg"])
def test_an_emoji_is_drawn_in_its_font_or_is_a_box_that_is_said(tmp_path: Path, kind: str) -> None:
    said, rules, data = made(tmp_path, kind)
    assert rules == []
    if "PD504" in said:
        assert kind.startswith("layers")
        assert "U+1F389" in said["PD504"]
        assert "Chúc mừng □ nhé." in read(data)
    else:
        assert "Tests Emoji" in said["PD505"]
        assert f"Chúc mừng {EMOJI} nhé." in read(data)
        assert is_painted(data)


def test_without_a_font_an_emoji_is_a_box_that_is_said(tmp_path: Path) -> None:
    said, rules, data = made(tmp_path)
    assert rules == []
    assert "U+1F389" in said["PD504"]
    assert "Chúc mừng □ nhé." in read(data)


def is_painted(data: bytes) -> bool:
    """Whether something stands between the words before and after the emoji."""
    words = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True
    ).stdout.decode()
    line = next(one for one in words.splitlines() if EMOJI in one)
    left, top, right, bottom = (
        float(line.split(f'{edge}="')[1].split('"')[0]) for edge in ("xMin", "yMin", "xMax", "yMax")
    )
    box = [f"{value * 2:.0f}" for value in (left, top, right - left, bottom - top)]
    crop = ["-x", box[0], "-y", box[1], "-W", box[2], "-H", box[3]]
    grey = subprocess.run(
        ["pdftoppm", "-r", "144", "-gray", "-l", "1", *crop, "-"], input=data, capture_output=True, check=True
    ).stdout
    return min(grey[-200:]) < 200
