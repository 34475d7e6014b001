"""The README's round, as it is printed there, and its program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_round_prints_what_the_readme_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    command = tmp_path / "portaldoc"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m convert "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LANG": "C.UTF-8", "HOME": str(tmp_path)}
    for block in re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        for typed, printed in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE):
            done = subprocess.run(
                ["bash", "-c", f"{typed} 2>&1"],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            )
            pattern = "(?s:.*)".join(map(re.escape, printed.rstrip("\n").split("…")))
            assert re.fullmatch(pattern, done.stdout.rstrip("\n")), f"{typed}\n{done.stdout}"


def test_the_program_runs(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    (program,) = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Phan Trọng Nghị" in done.stdout
    assert (tmp_path / "bai.pdf").read_bytes().startswith(b"%PDF")


def test_the_exit_codes_are_those_of_the_program() -> None:
    from convert.errors import Exit  # noqa: PLC0415 - beside its one use

    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}
    assert listed == {int(code) for code in Exit}
