"""A temporary folder goes with its process, and what a killed one left goes with the next."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.batch.yard import ROOT

SAMPLE = ROOT / "samples/hoi-nghi-trien-khai-cai-cach-hanh-chinh.txt"
MADE = "import os, sys; from convert import temporary; print(temporary.folder(), flush=True); sys.stdin.read()"


def started(temporary: Path, code: str = MADE) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "TMPDIR": str(temporary)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> Path:
    assert process.stdout is not None
    return Path(process.stdout.readline().strip())


def test_it_is_gone_when_the_process_ends(tmp_path: Path) -> None:
    process = started(tmp_path)
    assert said(process).is_dir()
    process.communicate("")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_goes_with_the_next_and_what_is_in_use_stays(tmp_path: Path) -> None:
    killed, lives = started(tmp_path), started(tmp_path)
    left, used = said(killed), said(lives)
    killed.kill()
    killed.communicate()
    started(tmp_path).communicate("")
    assert not left.exists()
    assert used.is_dir()
    lives.communicate("")
    assert list(tmp_path.iterdir()) == []


def test_a_forked_process_leaves_it_to_the_one_that_made_it(tmp_path: Path) -> None:
    forks = MADE.replace("sys.stdin.read()", "os.fork() and (os.wait(), print(flush=True), sys.stdin.read())")
    process = started(tmp_path, forks)
    made = said(process)
    said(process)
    assert made.is_dir()
    process.communicate("")
    assert not made.exists()


def test_nobody_elses_folder_is_taken_for_ours(tmp_path: Path) -> None:
    (tmp_path / "portaldoc-tmp-of-mine").mkdir()
    (tmp_path / "portaldoc-tmp-of-mine" / "bai.txt").write_text("...")
    started(tmp_path).communicate("")
    assert [path.name for path in tmp_path.rglob("*")] == ["portaldoc-tmp-of-mine", "bai.txt"]


DIES = """; import pathlib
for name in "abc": (pathlib.Path(os.environ["TMPDIR"]).glob("*/").__next__() / name).touch()
counted = iter(range({removals}))
sys.addaudithook(lambda event, _: event in ("os.remove", "os.rmdir") and next(counted, None) is None and os._exit(9))
"""


@pytest.mark.parametrize("removals", range(5))
def test_a_process_killed_while_it_removes_its_folder_leaves_what_the_next_removes(
    tmp_path: Path, removals: int
) -> None:
    dies = started(tmp_path, MADE.replace("; sys.stdin.read()", DIES.format(removals=removals)))
    dies.communicate("")
    assert dies.returncode == 9
    assert len(list(tmp_path.glob("*/*"))) == 4 - removals
    started(tmp_path).communicate("")
    assert list(tmp_path.iterdir()) == []


def test_a_process_killed_before_its_folder_had_a_lock_leaves_nothing_either(tmp_path: Path) -> None:
    (tmp_path / "portaldoc-tmp-a1b2c3d4").mkdir()
    started(tmp_path).communicate("")
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_leaves_nothing(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    convert = [sys.executable, "-m", "convert", "convert", str(SAMPLE), "-o", str(tmp_path / "a.pdf")]
    subprocess.run(convert, env={**os.environ, "TMPDIR": str(temporary)}, capture_output=True, check=True)
    assert list(temporary.iterdir()) == []
