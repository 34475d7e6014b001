"""Archives that mean no good, or have met with an accident."""

import bz2
import gzip
import io
import lzma
import os
import shlex
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.batch.yard import accounted, article, batch, command, manifest, results

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


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_a_tar_whose_header_would_fill_the_memory_is_a_failure(tmp_path: Path, kind: bytes) -> None:
    header = tarfile.TarInfo("bomb")
    header.type, header.size = kind, 700_000_000
    with gzip.open(tmp_path / "a.tar.gz", "wb", compresslevel=1) as file:
        file.write(header.tobuf(tarfile.GNU_FORMAT))
        for _ in range(700):
            file.write(bytes(1_000_000))
    limited = f"ulimit -v 1000000; {shlex.join(command(tmp_path / 'a.tar.gz', '-o', tmp_path / 'out'))}"
    done = subprocess.run(["bash", "-c", limited], capture_output=True, text=True, check=False)
    assert "a.tar.gz: the archive cannot be read: a header of 700000000 bytes" in done.stderr
    assert done.returncode == 7
