"""A pipe with a name is refused, since it may wait for ever; one that the shell opens is read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "tiep-cong-dan-dinh-ky-thang-sau.txt"


@pytest.mark.parametrize("command", [("convert",), ("trace",), ("convert", "--to", "json")])
def test_a_pipe_with_a_name_is_an_error(tmp_path: Path, command: tuple[str, ...]) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    done = subprocess.run(
        [sys.executable, "-m", "convert", *command, str(pipe)], capture_output=True, text=True, timeout=20, check=False
    )
    assert done.returncode == 3
    assert done.stderr == f"portaldoc: {pipe}: is a pipe; read it with - < {pipe}\n"


def test_a_pipe_of_the_shell_is_read() -> None:
    script = f"{sys.executable} -m convert convert <(cat {SAMPLE}) --from text --to json"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr
    assert '"title"' in done.stdout


def test_records_in_a_pipe_with_a_name_are_a_finding(tmp_path: Path) -> None:
    for name in ("one.json", "many.jsonl"):
        os.mkfifo(tmp_path / name)
    done = subprocess.run(
        [sys.executable, "-m", "convert", "validate", str(tmp_path)],
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert done.stdout.count("cannot be read: it is a pipe; give it to standard input") == 2


@pytest.mark.parametrize("given", [("validate", "--baseline"), ("validate", "--config"), ("convert", "--config")])
def test_nobody_waits_for_a_config_that_is_a_pipe_with_a_name(tmp_path: Path, given: tuple[str, str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = subprocess.run(
        [sys.executable, "-m", "convert", given[0], str(SAMPLE), given[1], str(tmp_path / "pipe")],
        capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert "pipe: is a pipe" in done.stderr


def test_what_is_registered_for_the_end_is_run_and_what_it_prints_arrives() -> None:
    script = "import atexit; from convert.cli import main; atexit.register(print, 'x' * 100_000); main()"
    done = subprocess.run([sys.executable, "-c", script, "--version"], capture_output=True, timeout=20, check=False)
    assert done.returncode == 0
    assert done.stdout.endswith(b"x" * 100_000 + b"\n")


def test_a_thread_that_works_still_is_waited_for() -> None:
    script = (
        "import threading, time; from convert.cli import main; "
        "threading.Thread(target=lambda: (time.sleep(0.3), print('done'))).start(); main()"
    )
    done = subprocess.run([sys.executable, "-c", script, "--version"], capture_output=True, timeout=20, check=False)
    assert done.returncode == 0
    assert b"done" in done.stdout.splitlines()


def test_the_help_of_a_closed_output_ends_quietly() -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m convert --help >&-"], capture_output=True, timeout=20, check=False
    )
    assert b"Traceback" not in done.stderr
