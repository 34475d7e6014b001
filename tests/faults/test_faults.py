"""What the system does to a run: full disks, closed folders, signals, closed streams. Nothing is left half done."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from convert import atomic

ARTICLE = "Xã Đồi Mơ họp\n(06/10/2019)\n\nUBND xã Đồi Mơ tổ chức hội nghị về cải cách hành chính.\n"
MORE = "\nÔng Lò Văn Thử, Chủ tịch UBND xã, chủ trì hội nghị.\n"
COMMAND = f'"{sys.executable}" -m convert convert'

LIMITED = "export PYTHONDONTWRITEBYTECODE=1; ulimit -f 4;"
"""No file over 4 KiB; nor may Python write its byte code then, which it would leave cut short."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bai.txt").write_text(ARTICLE + MORE * 200, encoding="utf-8")
    (tmp_path / "out").mkdir()
    return tmp_path


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", script], cwd=folder, capture_output=True, text=True, timeout=60, check=False)


def left_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_file_larger_than_the_limit_leaves_nothing(folder: Path) -> None:
    done = run(f"{LIMITED} {COMMAND} bai.txt -o out/", folder)
    assert (done.returncode, done.stderr.count("\n")) == (6, 1), done.stderr
    assert "out/bai.json: cannot be written: file too large" in done.stderr
    assert left_in(folder / "out") == []


def test_what_stood_there_stands_there_still(folder: Path) -> None:
    (folder / "out/bai.json").write_text("mine", encoding="utf-8")
    assert run(f"{LIMITED} {COMMAND} bai.txt -o out/ --force", folder).returncode == 6
    assert (folder / "out/bai.json").read_text(encoding="utf-8") == "mine"
    assert left_in(folder / "out") == ["bai.json"]


@pytest.fixture
def full_disk(folder: Path) -> Iterator[Path]:
    disk = folder / "disk"
    disk.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can be mounted only by root, and not in every container")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_leaves_nothing(folder: Path, full_disk: Path) -> None:
    done = run(f"{COMMAND} bai.txt -o disk/", folder)
    assert done.returncode == 6
    assert "disk/bai.json: cannot be written: no space left on device; free some space" in done.stderr
    assert left_in(full_disk) == []


def test_a_folder_that_cannot_be_written(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0o555)
    target = "closed" if os.geteuid() else "/sys"  # no mode stops root
    if target == "/sys" and not Path(target).is_mount():
        pytest.skip("root can write everywhere here: /sys is not mounted")
    done = run(f"{COMMAND} bai.txt --to json -o {target}/bai.json", folder)
    assert (done.returncode, done.stderr.count("\n")) == (6, 1), done.stderr
    assert f"portaldoc: {target}/bai.json: cannot be written: " in done.stderr


def test_an_input_that_cannot_be_read(folder: Path) -> None:
    done = run(f"{COMMAND} /proc/self/mem -o out/ --from text", folder)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1), done.stderr
    assert "portaldoc: /proc/self/mem: cannot be read: " in done.stderr


def read_by(process: subprocess.Popen[str], reading: int, writing: int) -> None:
    """Wait until the process has begun to read a pipe, of which it will never see the end."""
    os.write(writing, b"T")
    while fcntl.ioctl(reading, termios.FIONREAD, bytes(4)) != bytes(4):
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [(signal.SIGINT, 130, "portaldoc: interrupted"), (signal.SIGTERM, 143, "portaldoc: terminated")],
)
def test_a_signal_in_the_middle_leaves_nothing(folder: Path, number: int, code: int, said: str) -> None:
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "convert", "convert", f"/dev/fd/{reading}", "-o", "out/"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True, pass_fds=(reading,)) as process:
        read_by(process, reading, writing)
        process.send_signal(number)
        _, stderr = process.communicate(timeout=60)
    os.close(reading)
    os.close(writing)
    assert (process.returncode, stderr.count("\n")) == (code, 1), stderr
    assert stderr.startswith(said)
    assert left_in(folder / "out") == []


def test_an_interrupt_while_writing_leaves_nothing(tmp_path: Path) -> None:
    def parts() -> Iterator[bytes]:
        yield b"{"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        atomic.write_parts(tmp_path / "bai.json", parts())
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    ("stream", "code", "said"),
    [
        ("<&-", 3, "portaldoc: standard input: is closed; name a file\n"),
        (">&-", 6, "portaldoc: standard output: is closed; name a file with -o\n"),
    ],
)
def test_a_closed_stream(folder: Path, stream: str, code: int, said: str) -> None:
    done = run(f"{COMMAND} - {stream} < bai.txt" if stream == ">&-" else f"{COMMAND} - {stream}", folder)
    assert (done.returncode, done.stderr) == (code, said)


def test_a_closed_standard_error_changes_nothing_else(folder: Path) -> None:
    done = run(f"{COMMAND} nowhere.txt 2>&-", folder)
    assert (done.returncode, done.stdout, done.stderr) == (3, "", "")


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8", "tr_TR.UTF-8"])
def test_the_locale_changes_no_byte(folder: Path, locale: str) -> None:
    run(f"{COMMAND} bai.txt -o plain.json", folder)
    script = f"LC_ALL={locale} PYTHONUTF8=0 PYTHONIOENCODING=ascii TZ=Asia/Tokyo {COMMAND} bai.txt | cmp - plain.json"
    assert run(script, folder).stderr == ""


@pytest.mark.parametrize("output", ["out/", f"{'y' * 300}.json"])
def test_a_name_that_is_too_long_once_it_has_a_suffix(folder: Path, output: str) -> None:
    stem = "x" * 251
    (folder / f"{stem}.txt").write_text(ARTICLE, encoding="utf-8")
    done = run(f"{COMMAND} {stem}.txt -o {output}", folder)
    assert done.returncode == 6, done.stderr
    assert "file name too long; give it a shorter name" in done.stderr
    assert left_in(folder / "out") == []


def test_a_run_of_capitals_is_read_once(folder: Path) -> None:
    (folder / "bai.txt").write_text(ARTICLE + MORE + "A" * 500_000, encoding="utf-8")
    done = run(f"{COMMAND} bai.txt -o out/", folder)  # read from each capital to the end it would take an hour
    assert done.returncode == 0, done.stderr


BATCH = COMMAND.replace("-m convert convert", "-m convert batch")


@pytest.mark.parametrize("stream", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("script", "code"),
    [
        (f"{COMMAND} bai.txt -o out/bai.json", 0),
        (f"{COMMAND} bai.txt -o out/ --to json,pdf", 0),
        (f"{BATCH} bai.txt -o out --progress json", 0),
        (f"{BATCH} bai.txt -o out", 0),
    ],
)
def test_the_work_is_done_where_nobody_hears_of_it(folder: Path, script: str, code: int, stream: str) -> None:
    done = run(f"{script} {stream}", folder)
    assert (done.returncode, done.stderr) == (code, "")
    assert "bai.json" in left_in(folder / "out")


@pytest.mark.parametrize("stream", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(("script", "code"), [(f"{COMMAND} nowhere.txt", 3), (f"{COMMAND} --nonsense", 2)])
def test_the_code_is_the_failures_own_where_nobody_hears_of_it(
    folder: Path, script: str, code: int, stream: str
) -> None:
    assert run(f"{script} {stream}", folder).returncode == code


def test_a_working_folder_that_is_gone_is_called_so(folder: Path) -> None:
    done = run(f"mkdir gone; cd gone; rmdir ../gone; {BATCH} ../bai.txt -o out", folder)
    assert (done.returncode, "standard output" in done.stderr, "bug" in done.stderr) == (3, False, False), done.stderr


def test_a_temporary_file_that_cannot_grow_is_not_standard_outputs_fault(folder: Path) -> None:
    done = run(f"export PYTHONDONTWRITEBYTECODE=1; ulimit -f 3; {COMMAND} bai.txt -o out/bai.pdf", folder)
    assert done.returncode in {5, 6}, done.stderr
    assert "standard output" not in done.stderr
    assert "file too large" in done.stderr
    assert left_in(folder / "out") == []


@pytest.mark.parametrize("files", [8, 12])
def test_too_few_open_files_are_told_with_the_way_out(folder: Path, files: int) -> None:
    done = run(f"ulimit -n {files}; {BATCH} bai.txt -o out -j 4", folder)
    what = "portaldoc: more files are open than the system allows; raise `ulimit -n`, or lower --jobs\n"
    assert (done.returncode, done.stderr) == (6, what)


@pytest.mark.parametrize("command", [f"{COMMAND} --to json --force", BATCH])
def test_an_output_that_is_a_link_to_itself_cannot_be_written(folder: Path, command: str) -> None:
    done = run(f"ln -s loop loop; {command} bai.txt -o loop", folder)
    assert (done.returncode, done.stderr.count("\n")) == (6, 1), done.stderr
    assert "loop: cannot be written: " in done.stderr
