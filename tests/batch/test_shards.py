"""Records that share files: where each stands, and what is not as it was written."""

import hashlib
import json
import sqlite3
import subprocess
import time
from pathlib import Path

from tests.batch.yard import article, articles, batch, command, environment, manifest, results, rows

SHARD = "records-00000.jsonl"


def placed(out: Path) -> dict[str, int]:
    """The line of every input's record; each is what the manifest says."""
    lines = (out / SHARD).read_bytes().splitlines(keepends=True)
    found = {}
    for name, line in manifest(out).items():
        for one in line["outputs"]:
            assert one["path"] == SHARD
            assert hashlib.sha256(lines[one["line"] - 1]).hexdigest() == one["sha256"]
            assert json.loads(lines[one["line"] - 1])["source"]["name"] == Path(name).name
            found[name] = one["line"]
    assert sorted(found.values()) == list(range(1, len(lines) + 1))
    return found


def test_records_go_into_shards_that_a_kill_does_not_spoil(tmp_path: Path) -> None:
    source, out, whole = articles(tmp_path / "bai", 90), tmp_path / "out", tmp_path / "whole"
    (source / "blank.txt").write_text("")
    assert batch(source, "-o", whole, "--jsonl").returncode == 7
    started = subprocess.Popen(command(source, "-o", out, "--jsonl"), env=environment(), stderr=-3)
    while not list(out.glob(".portaldoc/records/*")):
        time.sleep(0.01)
    started.kill()
    started.wait()
    assert batch(source, "-o", out, "--jsonl").returncode == 7
    assert results(out) == results(whole)
    assert [path for path in results(out) if "records" in path] == [SHARD]
    assert len(placed(out)) == 90
    (source / "01" / "bai-1.txt").write_text(article(777), encoding="utf-8")
    (source / "blank.txt").unlink()
    assert "1 done, 89 unchanged" in batch(source, "-o", out, "--jsonl").stderr
    assert "lần thứ 777" in (out / SHARD).read_text(encoding="utf-8")
    assert batch("--verify", "-o", out).returncode == 0
    (out / "records-00009.jsonl").write_text("theirs")
    assert batch(source, "-o", out, "--jsonl").returncode == 6


def test_a_record_that_comes_later_moves_the_lines_below_it(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 4), tmp_path / "out"
    (source / "02" / "bai-2.txt").write_text("")
    batch(source, "-o", out, "--jsonl")
    assert placed(out) == {"bai/01/bai-1.txt": 1, "bai/03/bai-3.txt": 2, "bai/04/bai-4.txt": 3}
    (source / "02" / "bai-2.txt").write_text(article(2), encoding="utf-8")
    batch(source, "-o", out, "--jsonl")
    assert placed(out) == {f"bai/0{number}/bai-{number}.txt": number for number in range(1, 5)}
    assert batch("--verify", "-o", out).returncode == 0


def test_verify_says_which_line_of_a_shard_is_not_what_was_written(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 5), tmp_path / "out"
    batch(source, "-o", out, "--jsonl", "--to", "txt")
    lines = (out / SHARD).read_bytes().splitlines(keepends=True)
    (out / SHARD).write_bytes(b"".join([lines[1], lines[0], b"{}\n", lines[3]]))
    (out / "05" / "bai-5.txt").unlink()
    wrong = batch("--verify", "-o", out)
    assert wrong.returncode == 1
    assert wrong.stdout.splitlines() == [
        "missing: 05/bai-5.txt",
        f"moved: {SHARD}:1 (bai/01/bai-1.txt)",
        f"moved: {SHARD}:2 (bai/02/bai-2.txt)",
        f"changed: {SHARD}:3 (bai/03/bai-3.txt)",
        f"missing: {SHARD}:5 (bai/05/bai-5.txt)",
    ]
    (out / SHARD).write_bytes(b"".join([*lines, b"{}\n"]))
    assert f"added: {SHARD}:6\n" in batch("--verify", "-o", out).stdout
    (out / SHARD).unlink()
    assert batch("--verify", "-o", out).stdout.splitlines()[1:] == [f"missing: {SHARD}"]


def test_a_shard_that_was_edited_is_not_overwritten(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out, "--jsonl")
    whole = (out / SHARD).read_bytes()
    edited = whole + b'{"theirs": true}\n'
    (out / SHARD).write_bytes(edited)
    assert "3 unchanged" in batch(source, "-o", out, "--jsonl").stderr
    articles(source, 1, first=4)
    done = batch(source, "-o", out, "--jsonl")
    assert done.returncode == 7
    assert f"bai/04/bai-4.txt: '{SHARD}' was changed after it was written" in done.stderr
    assert "keep a copy of it and run with --force" in done.stderr
    assert (out / SHARD).read_bytes() == edited
    assert batch(source, "-o", out, "--jsonl", "--force").returncode == 0
    assert (out / SHARD).read_bytes().startswith(whole)
    assert len(placed(out)) == 4


def test_records_that_somebody_has_taken_out_are_made_again(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out, "--jsonl")
    whole = (out / SHARD).read_bytes()
    (out / SHARD).write_bytes(whole.splitlines(keepends=True)[0])
    articles(source, 1, first=4)
    batch(source, "-o", out, "--jsonl")
    assert "2 done, 2 unchanged" in batch(source, "-o", out, "--jsonl").stderr
    assert (out / SHARD).read_bytes().startswith(whole)
    (out / SHARD).unlink()
    assert "4 done" in batch(source, "-o", out, "--jsonl").stderr
    assert (out / SHARD).read_bytes().startswith(whole)
    assert len(placed(out)) == 4


def test_the_plan_names_the_shards_that_it_would_write(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 1002), tmp_path / "out"
    (source / "a.bin").write_bytes(bytes(9))
    shown = batch(source, "-o", out, "--dry-run", "--jsonl", "--to", "json,txt").stdout.splitlines()
    assert shown[0] == "skip\tbai/a.bin\tno reader takes 'a.bin'"
    assert shown[1] == f"new\tbai/00/bai-10.txt\t{SHARD}, 00/bai-10.txt"
    assert [line.partition("\t")[2].split("\t")[1].partition(",")[0] for line in shown[-4:]] == [
        SHARD,
        *["records-00001.jsonl"] * 3,
    ]
    assert not out.exists()


def test_a_journal_that_knew_no_lines_is_lifted(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out, "--jsonl")
    before = results(out)
    db = sqlite3.connect(out / ".portaldoc" / "journal.sqlite")
    db.executescript("ALTER TABLE document DROP COLUMN line; PRAGMA user_version = 2; UPDATE run SET ended = NULL")
    db.close()
    assert "3 unchanged" in batch(source, "-o", out, "--jsonl").stderr
    assert results(out) == before
    assert rows(out, "SELECT line FROM document ORDER BY id") == [(1,), (2,), (3,)]


def test_a_failed_document_keeps_the_record_that_it_had(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out, "--jsonl")
    before = (out / SHARD).read_bytes()
    (source / "02" / "bai-2.txt").write_text("")
    assert batch(source, "-o", out, "--jsonl").returncode == 7
    assert (out / SHARD).read_bytes() == before
    assert batch("--verify", "-o", out).returncode == 0
