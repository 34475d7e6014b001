"""A package of one module and one line of pyproject.toml adds a format, and everything knows it."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from convert.conformance import broken_promises


def portaldoc(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "convert", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(
        command, cwd=installed.parent, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def test_the_format_is_listed_with_its_options(installed: Path) -> None:
    listed = portaldoc(installed, "formats").stdout
    assert "csv      .csv     text/csv" in listed
    assert "--set csv.delimiter=TEXT" in listed


def test_the_format_is_picked_by_name_by_suffix_and_with_options(installed: Path) -> None:
    by_name = portaldoc(installed, "convert", "bai.txt", "--to", "csv")
    assert by_name.stdout.startswith("name,positions\n"), by_name.stderr
    assert portaldoc(installed, "convert", "bai.txt", "-o", "a.csv", "--set", "csv.delimiter=|").returncode == 0
    assert (installed.parent / "a.csv").read_text(encoding="utf-8").startswith("name|positions\n")


def test_the_kit_finds_nothing_to_complain_of(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))
    assert broken_promises("exporter", import_module("portaldoc_csv").CsvExporter) == ()


def test_two_packages_with_one_format_are_both_named(installed: Path) -> None:
    theirs = installed / "other_csv-2.0.dist-info"
    theirs.mkdir()
    (theirs / "entry_points.txt").write_text("[portaldoc.exporters]\ncsv = other:Csv\n", encoding="utf-8")
    done = portaldoc(installed, "convert", "bai.txt", "--to", "csv")
    assert (done.returncode, done.stderr) == (
        2,
        "portaldoc: the format 'csv' is registered by other_csv and portaldoc_csv; uninstall one of them\n",
    )


def test_a_package_that_cannot_be_imported_is_named_and_stops_nobody_else(installed: Path) -> None:
    (installed / "portaldoc_csv.py").write_text("import nowhere_to_be_found\n", encoding="utf-8")
    done = portaldoc(installed, "convert", "bai.txt", "--to", "csv")
    assert done.returncode == 2
    assert "the format 'csv' of portaldoc_csv cannot be imported: ModuleNotFoundError" in done.stderr
    assert portaldoc(installed, "convert", "bai.txt", "--to", "json").returncode == 0


@pytest.mark.parametrize("flags", [[], ["--debug"]])
def test_a_bug_is_one_line_and_a_traceback_only_where_asked_for(installed: Path, flags: list[str]) -> None:
    module = installed / "portaldoc_csv.py"
    module.write_text(module.read_text(encoding="utf-8").replace("del assets", "1 / 0"), encoding="utf-8")
    done = portaldoc(installed, *flags, "convert", "bai.txt", "-o", "a.csv")
    assert done.returncode == 70
    assert "bug" in done.stderr
    assert ("Traceback" in done.stderr) is bool(flags)
    assert not (installed.parent / "a.csv").exists()
