"""The judge that stands beside the repository, where it and its programs are there."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.documents.drawing import encoded, hall
from tests.documents.test_accept_faults import JUDGE, PROGRAMS, written

from convert import contract, read
from convert.article import Figure
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter

ROOT = Path(__file__).parents[2]
SAMPLES = ("samples/*.txt", "samples/pages/*", "samples/old-encodings/*", "samples/valid/*")


@pytest.mark.parametrize("with_pictures", [True, False])
def test_the_seed_is_accepted(
    shared: Path, shared_record: dict[str, Any], tmp_path: Path, *, with_pictures: bool
) -> None:
    installed()
    article = contract.load(shared_record)
    if with_pictures:
        for place, figure in enumerate(block for block in shared_record["body"] if block["type"] == "figure"):
            (tmp_path / figure["image"]["text"]).write_bytes(encoded(hall(1200, 800, place)))
    assets = Assets(folders=(tmp_path,) if with_pictures else ())
    paths = [tmp_path / name for name in ("a.pdf", "a.docx", "a.json")]
    paths[0].write_bytes(PdfExporter().export(article, assets).value)
    paths[1].write_bytes(DocxExporter().export(article, assets).value)
    paths[2].write_text(json.dumps(shared_record), encoding="utf-8")
    for path in paths:
        os.utime(path, (1_600_000_000, 1_600_000_000))
    judge = [sys.executable, str(shared / "accept" / "accept.py"), *map(str, paths), "--no-office"]
    done = subprocess.run(judge, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def installed() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing or "OOXML_VALIDATOR" not in os.environ:
        pytest.skip(f"not installed: {', '.join(missing) or 'the validator that OOXML_VALIDATOR names'}")


@pytest.mark.soak
@pytest.mark.parametrize("with_pictures", [True, False])
def test_every_sample_and_the_articles_beside_the_repository_are_accepted(
    shared: Path, tmp_path: Path, *, with_pictures: bool
) -> None:
    installed()
    paths = [path for pattern in SAMPLES for path in sorted(ROOT.glob(pattern)) if path.suffix != ".toml"]
    paths += sorted((shared / "gold").glob("*/raw/*.txt"))
    asked = []
    for place, path in enumerate(paths):
        article = read(path.name, path.read_bytes()).value
        folder = tmp_path / f"{place}"
        folder.mkdir()
        for number, figure in enumerate(one for one in article.body if isinstance(one, Figure) and one.image):
            name = figure.image.text if figure.image else ""
            if with_pictures and name.endswith((".jpg", ".JPG", ".jpeg")) and "/" not in name:
                (folder / name).write_bytes(encoded(hall(1600 - 400 * (number % 2), 900 + 300 * (number % 3), number)))
        assets = Assets(folders=(folder,) if with_pictures else ())
        pdf, word = (exporter.export(article, assets).value for exporter in (PdfExporter(), DocxExporter()))
        with zipfile.ZipFile(io.BytesIO(word)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        asked.append(["*", *written(tmp_path, f"{place}-made", pdf, parts, contract.encode(article))])
    command = [sys.executable, "-c", JUDGE, str(shared / "accept")]
    said = "\n".join(map(json.dumps, asked))
    done = subprocess.run(command, input=said, capture_output=True, text=True, check=True)
    found = dict(zip((path.name for path in paths), map(json.loads, done.stdout.splitlines()), strict=True))
    failed = {name: [one for one in judged if one[1] == "FAIL"] for name, judged in found.items()}
    assert {name: faults for name, faults in failed.items() if faults} == {}
