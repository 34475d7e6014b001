"""The judge that stands beside the repository, where it and its programs are there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.documents.drawing import encoded, hall

from convert import contract
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter

PROGRAMS = ("qpdf", "pdftoppm", "pandoc", "node")


@pytest.mark.parametrize("with_pictures", [True, False])
def test_the_seed_is_accepted(
    shared: Path, shared_record: dict[str, Any], tmp_path: Path, *, with_pictures: bool
) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing or "OOXML_VALIDATOR" not in os.environ:
        pytest.skip(f"not installed: {', '.join(missing) or 'the validator that OOXML_VALIDATOR names'}")
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
