"""Lists, trees and journals that mean no good, or have met with an accident."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
from tests.batch.yard import accounted, article, articles, batch, command, environment, manifest, results


def statuses(out: Path) -> dict[str, str]:
    return {name.partition("/")[2] or name: line["status"] for name, line in manifest(out).items()}


def test_a_list_from_windows(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bài viết", 3), tmp_path / "out"
    listed = tmp_path / "list.txt"
    lines = "".join(f"{path}\r\n" for path in sorted(source.rglob("*.txt")))
    listed.write_bytes(b"\xef\xbb\xbf" + lines.encode() + b"\r\n")
    assert "3 inputs: 3 done" in batch(f"@{listed}", "-o", out).stderr
    accounted(out, 3)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_a_list_in_utf_16_lists_the_same_and_nothing_else(tmp_path: Path, encoding: str) -> None:
    source, out = articles(tmp_path / "bài viết", 3), tmp_path / "out"
    lines = "".join(f"{path}\r\n" for path in sorted(source.rglob("*.txt")))
    (tmp_path / "list.txt").write_text(lines if encoding == "utf-16" else f"\ufeff{lines}", encoding=encoding)
    assert "3 inputs: 3 done" in batch(f"@{tmp_path}/list.txt", "-o", out).stderr


def test_a_folder_with_nothing_in_it_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "bai").mkdir()
    for _ in range(2):
        done = batch(tmp_path / "bai", "-o", tmp_path / "out", "--jsonl")
        assert done.returncode == 0
        assert done.stderr == "portaldoc: 0 inputs\n"
    assert (tmp_path / "out" / "manifest.jsonl").read_bytes() == b""
    assert batch("--status", "--verify", "-o", tmp_path / "out").returncode == 0
    articles(tmp_path / "bai", 1)
    assert "1 input: 1 done" in batch(tmp_path / "bai", "-o", tmp_path / "out").stderr


def test_inputs_called_like_the_batchs_own_files(tmp_path: Path) -> None:
    source = tmp_path / "bai"
    source.mkdir()
    for name in ("manifest.jsonl", "records-00000.jsonl"):
        (source / name).write_text(json.dumps({"text": article(1)}))
    (source / "report.html").mkdir()
    (source / "report.html" / "a.txt").write_text(article(2), encoding="utf-8")
    named = [source / name for name in ("manifest.jsonl", "records-00000.jsonl", "report.html")]
    done = batch(*named, "-o", tmp_path / "out", "--jsonl", "--to", "txt")
    assert done.returncode == 0, done.stderr
    assert "manifest.jsonl~/line-0000001.txt" in results(tmp_path / "out")
    assert len(manifest(tmp_path / "out")) == 3


def test_a_folder_that_comes_under_the_name_of_a_result_goes_beside_it(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 1), tmp_path / "out"
    batch(source, "-o", out)
    (source / "01" / "bai-1.json").mkdir()
    (source / "01" / "bai-1.json" / "b.txt").write_text(article(2), encoding="utf-8")
    assert batch(source, "-o", out).returncode == 0
    assert {"01/bai-1.json", "01/bai-1.json~/b.json"} < set(results(out))
    accounted(out, 2)


def test_a_line_of_a_list_that_would_fill_the_memory_is_a_failure(tmp_path: Path) -> None:
    good = json.dumps({"text": article(1)})
    (tmp_path / "texts.jsonl").write_text(f'{good}\n{{"text": "{"a" * 5_000_000}"}}\n{good}\n{"x" * 5_000_000}')
    done = batch(tmp_path / "texts.jsonl", "-o", tmp_path / "out", "--max-size", "1M")
    assert "texts.jsonl/line-0000002.txt: line 2 is longer than 4000000 bytes" in done.stderr
    assert "4 inputs: 2 done, 2 failed" in done.stderr
    assert "  raise --max-size\n" in done.stderr


def test_names_that_would_steer_a_terminal_are_printed_as_escapes(tmp_path: Path) -> None:
    source, out = tmp_path / "bai", tmp_path / "out"
    source.mkdir()
    (source / "a\nb\x1b[31m.txt").write_text(article(1), encoding="utf-8")
    (source / "c\t\x1b]0;.txt").touch()
    shown = batch(source, "-o", out, "--dry-run").stdout
    assert shown.splitlines()[0] == r"new	bai/a\nb\x1b[31m.txt	a\nb\x1b[31m.json"
    batch(source, "-o", out)
    (out / "a\nb\x1b[31m.json").unlink()
    said = batch("--status", "--verify", "-o", out).stdout
    assert r"failed: bai/c\t\x1b]0;.txt: the text is empty" in said.splitlines()
    assert r"missing: a\nb\x1b[31m.json" in said.splitlines()
    assert "\x1b" not in shown + said


@pytest.mark.parametrize(
    "taken", [".portaldoc", ".portaldoc/scratch", ".portaldoc/lock/x", ".portaldoc/journal.sqlite/x"]
)
def test_what_stands_in_the_place_of_the_batchs_own_is_said(tmp_path: Path, taken: str) -> None:
    source, there = articles(tmp_path / "bai", 1), tmp_path / "out" / taken
    there.parent.mkdir(parents=True)
    there.write_text("theirs")
    done = batch(source, "-o", tmp_path / "out")
    assert done.returncode == 6
    assert taken.removesuffix("/x") in done.stderr
    assert "--force" not in done.stderr
    assert there.read_text() == "theirs"


def test_an_empty_name_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = articles(tmp_path / "bai", 1)
    monkeypatch.chdir(tmp_path)
    done = batch(source, "-o", "")
    assert done.stderr == "portaldoc: --output: an empty name; name a folder\n"
    assert done.returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["bai"]


def test_a_tree_deeper_than_a_path_may_be_long_costs_what_lies_that_deep(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 2)
    handle = os.open(source, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("x" * 250, dir_fd=handle)
        inner = os.open("x" * 250, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = inner
    os.close(handle)
    done = batch(source, "-o", tmp_path / "out")
    assert "3 inputs: 2 done, 1 failed" in done.stderr
    assert "the folder cannot be read: file name too long" in done.stderr
    accounted(tmp_path / "out", 3)


def test_texts_with_broken_lines_and_one_name_twice(tmp_path: Path) -> None:
    out, listed = tmp_path / "out", tmp_path / "texts.jsonl"
    good = [json.dumps({"id": "a", "text": article(number)}).encode() for number in range(2)]
    bad = [
        b"{",
        b"[]",
        b'{"id": "b", "text": 7}',
        b'{"text": "x"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"id": {}, "text": ""}',
    ]
    listed.write_bytes(b"\r\n".join([*good, b"", *bad]) + b"\n" + good[0][:40])
    done = batch(listed, "-o", out, "--id-field", "id")
    assert done.returncode == 7
    assert "Traceback" not in done.stderr
    accounted(out, 10)
    assert sorted(path for path in results(out) if path.endswith(".json")) == ["a#2.json", "a.json"]
    (tmp_path / "marked.jsonl").write_bytes(b"\xef\xbb\xbf" + good[0] + b"\n")
    assert batch(tmp_path / "marked.jsonl", "-o", tmp_path / "marked").returncode == 0


def test_a_pipe_is_skipped_and_nobody_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    done = batch(tmp_path / "pipe.txt", "-o", tmp_path / "out")
    assert "PD602" in done.stderr
    accounted(tmp_path / "out", 1)


def journal(out: Path) -> Path:
    return out / ".portaldoc" / "journal.sqlite"


def test_a_journal_that_is_damaged_or_newer_is_said(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out)
    db = sqlite3.connect(journal(out))
    db.execute("PRAGMA user_version = 99")
    db.close()
    newer = batch(source, "-o", out)
    assert newer.returncode == 3
    assert "the journal has format 99" in newer.stderr
    for data in (b"no database, but text of some length " * 40, journal(out).read_bytes()[:3000]):
        journal(out).write_bytes(data)
        for suffix in ("-wal", "-shm"):
            Path(f"{journal(out)}{suffix}").unlink(missing_ok=True)
        before = results(out)
        for arguments in ((source, "-o", out), ("--status", "-o", out), ("--verify", "-o", out)):
            damaged = batch(*arguments)
            assert damaged.returncode in {3, 6}, damaged.stderr
            assert "journal" in damaged.stderr
            assert "Traceback" not in damaged.stderr
            assert "bug" not in damaged.stderr
        assert results(out) == before


@pytest.mark.parametrize("pragma", ["user_version", "journal_mode=WAL"])
def test_a_run_killed_before_its_journal_held_anything_was_none(tmp_path: Path, pragma: str) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    journal(out).parent.mkdir(parents=True)
    db = sqlite3.connect(journal(out))
    db.execute(f"PRAGMA {pragma}")
    db.close()
    for asked in ("--status", "--verify", "--retry-failed"):
        done = batch(asked, "-o", out)
        assert done.returncode == 3
        assert "holds no journal of a batch" in done.stderr
    assert "2 inputs: 2 new" in batch(source, "-o", out, "--dry-run").stderr
    assert "2 inputs: 2 done" in batch(source, "-o", out).stderr


def test_somebody_elses_database_is_left_as_it_is(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    journal(out).parent.mkdir(parents=True)
    db = sqlite3.connect(journal(out))
    db.executescript("CREATE TABLE notes (said TEXT); INSERT INTO notes VALUES ('mine');")
    db.close()
    before = journal(out).read_bytes()
    for asked in ((source,), ("--status",), ("--verify",), (source, "--dry-run")):
        done = batch(*asked, "-o", out)
        assert done.returncode == 3
        assert "is no journal of a batch; put it aside" in done.stderr
    assert journal(out).read_bytes() == before


def test_a_batch_that_was_moved_goes_on(tmp_path: Path) -> None:
    source, out, moved = articles(tmp_path / "bai", 5), tmp_path / "out", tmp_path / "moved"
    batch(source, "-o", out)
    shutil.copytree(out, moved)
    assert "5 unchanged" in batch(source, "-o", moved).stderr
    shutil.rmtree(moved / "01")
    (moved / "manifest.jsonl").unlink()
    assert "1 done, 4 unchanged" in batch(source, "-o", moved).stderr
    assert results(moved) == results(out)
    shutil.rmtree(moved / ".portaldoc")
    unknown = batch(source, "-o", moved)
    assert unknown.returncode == 7
    assert unknown.stderr.count("exists already and is not this batch's") == 3
    assert {path: hash_ for path, hash_ in results(moved).items() if "/" in path} == {
        path: hash_ for path, hash_ in results(out).items() if "/" in path
    }


def test_reports_that_a_kill_kept_from_being_written_are_written_next_time(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out)
    old = (out / "manifest.jsonl").read_bytes()
    (source / "01" / "bai-1.txt").write_text(article(8), encoding="utf-8")
    batch(source, "-o", out)
    new = (out / "manifest.jsonl").read_bytes()
    (out / "manifest.jsonl").write_bytes(old)
    db = sqlite3.connect(journal(out))
    db.execute("UPDATE run SET ended = NULL WHERE id = 2")
    db.commit()
    db.close()
    assert "3 unchanged" in batch(source, "-o", out).stderr
    assert (out / "manifest.jsonl").read_bytes() == new


def test_a_list_that_is_a_pipe_with_a_name_is_told_and_nobody_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list")
    done = batch(f"@{tmp_path}/list", "-o", tmp_path / "out")
    assert done.returncode == 3
    assert f"list: is a pipe; read it with @/dev/stdin < {tmp_path}/list" in done.stderr
    source = articles(tmp_path / "bai", 2)
    listed = "\n".join(map(str, sorted(source.rglob("*.txt"))))
    given = subprocess.run(
        command("@/dev/stdin", "-o", tmp_path / "out"), input=listed, capture_output=True, text=True, check=False
    )
    assert "2 inputs: 2 done" in given.stderr


@pytest.mark.parametrize(("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted_while_it_looks_for_inputs_it_ends(tmp_path: Path, by: signal.Signals, code: int) -> None:
    reading, writing = os.pipe()
    listed = command(f"@/dev/fd/{reading}", "-o", tmp_path / "out")
    started = subprocess.Popen(listed, env=environment(), stderr=subprocess.PIPE, text=True, pass_fds=(reading,))
    while not journal(tmp_path / "out").exists():
        time.sleep(0.01)
    time.sleep(0.2)
    started.send_signal(by)
    said = started.communicate(timeout=20)[1]
    os.close(reading)
    os.close(writing)
    assert started.returncode == code
    assert "Traceback" not in said
