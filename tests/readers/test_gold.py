"""Real articles as pages in five layouts, decomposed, in TCVN3 as bytes and as mojibake: at most 0.02 worse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from tests.readers.test_html import BLOCKS, laid_out
from tests.readers.test_text import TABLES, encoded

from convert import contract, pipeline
from convert.text.charsets import windows_text

ROOT = Path(__file__).parents[2]
FOLDERS = [Path(os.environ.get("PORTALDOC_SHARED", ROOT.parent / "shared")), ROOT.parents[1] / "shared"]
SHARED = next((folder for folder in FOLDERS if (folder / "score" / "score.py").is_file()), None)
pytestmark = pytest.mark.skipif(SHARED is None, reason="the gold articles are not here: ../shared")

_TCVN3 = "".join(map(chr, range(128))) + "".join(TABLES["tcvn3"]["rows"].values())


def tcvn3(text: str) -> bytes:
    composed = unicodedata.normalize("NFC", text)
    return encoded("".join(char if {char, char.lower()} & set(_TCVN3) else "?" for char in composed), "tcvn3")


def page(layout: str, text: str, title: str) -> bytes:
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    place = next(n for n, line in enumerate(lines) if unicodedata.normalize("NFC", line) == title)
    return laid_out(layout, lines[:place], lines[place], lines[place + 1 :]).encode()


def plain(text: str, title: str) -> bytes:
    del title
    return text.encode()


def pages(layout: str) -> Callable[[str, str], bytes]:
    return lambda text, title: page(layout, text, title)


VARIANTS: dict[str, tuple[str, Callable[[str, str], bytes]]] = {
    "text": ("txt", plain),
    "decomposed": ("txt", lambda text, _: unicodedata.normalize("NFD", text).encode()),
    "tcvn3": ("txt", lambda text, _: tcvn3(text)),
    "mojibake": ("txt", lambda text, _: windows_text(tcvn3(text)).encode()),
    **{layout: ("html", pages(layout)) for layout in BLOCKS},
}


@cache
def scores(variant: str, folder: Path) -> dict[str, float]:
    assert SHARED is not None
    gold = SHARED / "gold" / "binhdinh"
    suffix, made = VARIANTS[variant]
    out = folder / variant
    out.mkdir()
    for raw in sorted((gold / "raw").glob("*.txt")):
        title = json.loads((gold / "gold" / f"{raw.stem}.json").read_text(encoding="utf-8"))["title"]
        record = pipeline.read(f"{raw.stem}.{suffix}", made(raw.read_text(encoding="utf-8"), title))
        (out / f"{raw.stem}.json").write_bytes(contract.encode(record.value))
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(gold / "gold"), str(out), "--json"]
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)["fields"]
    found = {name: part.get("accuracy", part.get("f1", part.get("share"))) for name, part in said.items()}
    return {name: value for name, value in found.items() if isinstance(value, int | float) and name != "unread"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gold")


@pytest.mark.parametrize("variant", [variant for variant in VARIANTS if variant != "text"])
def test_a_variant_scores_like_the_text(variant: str, folder: Path) -> None:
    text, other = scores("text", folder), scores(variant, folder)
    assert {name: value for name, value in text.items() if other[name] < value - 0.02} == {}
