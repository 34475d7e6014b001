"""Archives, lists and journals that mean no good, or have met with an accident."""

import bz2
import gzip
import io
import json
import lzma
import os
import shutil
import signal
import sqlite3
import subprocess
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.batch.yard import accounted, article, articles, batch, command, environment, manifest, results

LARGE = b" " * (70 << 20)
PACKINGS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def sized(name: str, data: bytes) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    return info


def statuses(out: Path) -> dict[str, str]:
    return {name.partition("/")[2] or name: line["status"] for name, line in manifest(out).items()}


def test_a_zip_of_every_trick(tmp_path: Path) -> None:
    out = tmp_path / "out"
    special, link = zipfile.ZipInfo("fifo.txt"), zipfile.ZipInfo("link.txt")
    special.create_system = link.create_system = 3
    special.external_attr, link.external_attr = 0o010644 << 16, 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", LARGE)
        archive.writestr("ok.txt", article(1))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("ok.txt", article(2))
        archive.writestr("OK.txt", article(3))
        archive.writestr("ok.txt/inside.txt", article(4))
        archive.writestr("x\\..\\..\\up.txt", article(5))
        archive.writestr("C:\\drive.txt", article(6))
        archive.writestr("again.zip", b"PK")
        archive.writestr(special, b"")
        archive.writestr(link, "/etc/passwd")
    assert batch(tmp_path / "a.zip", "-o", out).returncode == 7
    accounted(out, 10)
    assert statuses(out) == {
        "bomb.txt": "failed",
        "ok.txt": "done",
        "ok#2.txt": "done",
        "OK.txt": "done",
        "ok.txt/inside.txt": "done",
        "x\\\\..\\\\..\\\\up.txt": "failed",
        "C:\\\\drive.txt": "failed",
        "again.zip": "skipped",
        "fifo.txt": "skipped",
        "link.txt": "skipped",
    }
    assert not list(tmp_path.rglob("*up*"))
    assert not list(tmp_path.rglob("*drive*"))


def test_what_a_browser_saved_with_a_page_is_no_article_in_an_archive_either(tmp_path: Path) -> None:
    page = f"<h1>Tin</h1><p>{article(3)}</p>"
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("x/trang_files/khung.html", "x/trang_files/a/b.htm", "x/trang.html", "rieng_files/bai.html"):
            archive.writestr(name, page)
    with tarfile.open(tmp_path / "b.tar", "w") as tape:
        for name in ("./trang_files/khung.html", "./trang.htm"):
            tape.addfile(sized(name, page.encode()), io.BytesIO(page.encode()))
    assert batch(tmp_path / "a.zip", tmp_path / "b.tar", "-o", tmp_path / "out").returncode == 0
    assert {name: line["status"] for name, line in manifest(tmp_path / "out").items() if "trang_files" in name} == {
        f"{tmp_path.name}/{name}": "beside"
        for name in ("a.zip/x/trang_files/khung.html", "a.zip/x/trang_files/a/b.htm", "b.tar/trang_files/khung.html")
    }
    accounted(tmp_path / "out", 6)
    assert len(list((tmp_path / "out").rglob("*.json"))) == 3


def test_a_member_without_a_name_is_a_failure_and_the_others_go_on(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        nameless = zipfile.ZipInfo("x")
        nameless.filename = ""
        archive.writestr(nameless, article(1))
        archive.writestr("b.txt", article(2))
        archive.writestr("large.txt", "x" * 20_000)
    said = batch(tmp_path / "a.zip", "-o", tmp_path / "out", "--max-size", "10k").stderr
    assert "3 inputs: 1 done, 2 failed" in said
    assert "the member '' has no name" in said
    assert "large.txt: larger than 10000 bytes; raise --max-size" in said or "  raise --max-size" in said
    accounted(tmp_path / "out", 3)


def test_names_that_a_path_makes_one_are_told_apart_in_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number, name in enumerate(("x/b.txt", "x//b.txt", "./x/./b.txt", "./c.txt"), 1):
            archive.writestr(name, article(number))
    assert batch(tmp_path / "a.zip", "-o", tmp_path / "out").returncode == 0
    accounted(tmp_path / "out", 4)
    assert len(list((tmp_path / "out").rglob("*.json"))) == 4
    assert batch("--verify", "-o", tmp_path / "out").returncode == 0


def test_names_in_a_zip_are_utf_8_also_where_it_does_not_say_so(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("Tháng 3/hội nghị.txt", article(1))
        archive.writestr("café.txt", article(2))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + flags + 1] &= ~8
    plain = bytes(data).replace("café".encode(), "caf\N{BOX DRAWINGS LIGHT VERTICAL}x".encode("cp437"))
    (tmp_path / "a.zip").write_bytes(plain)
    batch(tmp_path / "a.zip", "-o", tmp_path / "out")
    assert set(statuses(tmp_path / "out")) == {"Tháng 3/hội nghị.txt", "caf\N{BOX DRAWINGS LIGHT VERTICAL}x.txt"}


def test_a_zip_that_needs_a_password(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", article(1))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    done = batch(tmp_path / "a.zip", "-o", tmp_path / "out")
    assert "a.zip/a.txt: the member cannot be read: a password is needed" in done.stderr


def test_a_zip_whose_names_are_not_the_utf8_that_it_says_is_a_failure(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("tệp.txt", article(1))
    (tmp_path / "a.zip").write_bytes((tmp_path / "a.zip").read_bytes().replace("ệ".encode(), b"\xff" * 3))
    (tmp_path / "b.txt").write_text(article(2), encoding="utf-8")
    done = batch(tmp_path, "-o", tmp_path / "out")
    assert "a.zip: the archive cannot be read" in done.stderr
    assert sorted(statuses(tmp_path / "out").values()) == ["done", "failed"]


def test_a_member_packed_by_lzma_that_was_damaged_is_a_failure(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", article(1) * 20)
        archive.writestr("b.txt", article(2))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[60:100] = bytes(40)
    (tmp_path / "a.zip").write_bytes(data)
    done = batch(tmp_path / "a.zip", "-o", tmp_path / "out")
    assert "a.zip/a.txt: the member cannot be read" in done.stderr
    assert statuses(tmp_path / "out") == {"a.txt": "failed", "b.txt": "done"}


def test_a_tar_of_every_trick(tmp_path: Path) -> None:
    out, tape = tmp_path / "out", tmp_path / "a.tar"
    kinds = (tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.LNKTYPE, tarfile.SYMTYPE)
    with tarfile.open(tape, "w") as archive:
        for number, kind in enumerate(kinds):
            info = tarfile.TarInfo(f"special-{number}.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        for name in ("/abs.txt", "../up.txt", "a/../../b.txt", "./ok.txt", "ok.txt"):
            info = tarfile.TarInfo(name)
            info.size = len(article(1).encode())
            archive.addfile(info, io.BytesIO(article(1).encode()))
    assert batch(tape, "-o", out).returncode == 7
    accounted(out, 10)
    assert sorted(statuses(out).values()) == ["done"] * 2 + ["failed"] * 3 + ["skipped"] * 5
    assert sorted(path for path in results(out) if path.endswith(".json")) == ["ok#2.json", "ok.json"]


@pytest.mark.parametrize("cut", [1024 * 5, 1024 * 5 + 100, 1024 * 5 + 512, 1024 * 5 + 800])
@pytest.mark.parametrize("packing", ["", ".gz", ".bz2", ".xz"])
def test_a_tar_that_was_cut_is_a_failure_and_gives_what_it_has(tmp_path: Path, cut: int, packing: str) -> None:
    out, path, whole = tmp_path / "out", tmp_path / f"a.tar{packing}", io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for number in range(10):
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = len(article(number).encode())
            archive.addfile(info, io.BytesIO(article(number).encode()))
    path.write_bytes(PACKINGS[packing](whole.getvalue()[:cut]))
    done = batch(path, "-o", out, "--dry-run")
    assert "the archive cannot be read" in done.stdout
    assert done.stdout.count("new\t") == 5 + (cut > 5500)


@pytest.mark.parametrize("damage", ["cut", "overwritten"])
@pytest.mark.parametrize("packing", [".gz", ".bz2", ".xz"])
def test_a_packed_tar_that_was_damaged_is_a_failure(tmp_path: Path, packing: str, damage: str) -> None:
    out, path = tmp_path / "out", tmp_path / f"a.tar{packing}"
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for number in range(40):
            data = article(number).encode() + os.urandom(400).hex().encode()
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    packed = PACKINGS[packing](whole.getvalue())
    middle = len(packed) // 2
    path.write_bytes(packed[:-9] if damage == "cut" else packed[:middle] + bytes(40) + packed[middle + 40 :])
    done = batch(path, "-o", out)
    assert done.returncode == 7
    assert "the archive cannot be read" in done.stderr
    accounted(out, len(manifest(out)))


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
