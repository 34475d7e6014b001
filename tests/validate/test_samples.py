"""Every folder of samples/invalid says what it should, and an independent validator agrees about the schema."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from convert.cli.run import run

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
SCHEMA = ROOT / "schemas" / "article.v1.schema.json"
OF_THE_SCHEMA = {"PD401", "PD402", "PD406", "PD408"}
STRICTER = {"PD403", "PD404", "PD405"}
"""What JSON libraries let pass, each in its own way."""

FOLDERS = sorted((SAMPLES / "invalid").iterdir())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_sample_says_what_it_should(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(folder)
    arguments = folder / "arguments.txt"
    extra = arguments.read_text(encoding="utf-8").split() if arguments.exists() else []
    code = run(["validate", ".", "--format", "text", *extra])
    said = capsysbinary.readouterr().out.decode()
    assert f"{said}exit {code}\n" == (folder / "expected.txt").read_text(encoding="utf-8")
    assert f": {folder.name} " in said


def test_the_valid_sample_has_nothing_to_say(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["validate", str(SAMPLES / "valid")]) == 0
    assert capsysbinary.readouterr().out == b""


def test_another_validator_with_our_schema_file_judges_alike() -> None:
    """check-jsonschema on every sample at once: what it fails we fail by the schema, and the other way round."""
    paths = sorted(path for folder in FOLDERS for path in folder.glob("*.json"))
    command = [
        str(Path(sys.executable).parent / "check-jsonschema"),
        "--output-format",
        "json",
        "--schemafile",
        str(SCHEMA),
    ]
    files = map(str, (*paths, *(SAMPLES / "valid").iterdir()))
    done = subprocess.run([*command, *files], capture_output=True, check=False)
    said = json.loads(done.stdout)
    failed = {Path(error["filename"]) for error in (*said["errors"], *said["parse_errors"])}
    lenient = {path for path in paths if path.parent.name in STRICTER}
    assert failed - lenient == {path for path in paths if OF_THE_SCHEMA & codes_in(path)} - lenient


def codes_in(path: Path) -> set[str]:
    said = (path.parent / "expected.txt").read_text(encoding="utf-8")
    return {line.split()[1] for line in said.splitlines() if line.startswith(f"{path.name}:")}
