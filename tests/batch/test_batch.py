"""What a batch does with its inputs, run as a user would run it."""

import io
import json
import os
import signal
import subprocess
import tarfile
import time
import unicodedata
import zipfile
from pathlib import Path

import pytest
from tests.batch.yard import accounted, article, articles, batch, command, environment, manifest, results, rows


def test_a_folder_is_mirrored_and_a_second_run_does_nothing(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 23), tmp_path / "out"
    first = batch(source, "-o", out, "--to", "json,txt")
    assert first.returncode == 0, first.stderr
    assert "23 inputs: 23 done" in first.stderr
    assert (out / "03" / "bai-13.json").is_file()
    assert (out / "03" / "bai-13.txt").is_file()
    accounted(out, 23)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.json*")}
    time.sleep(0.06)
    second = batch(source, "-o", out, "--to", "json,txt")
    assert "23 inputs: 23 unchanged" in second.stderr
    assert before == {path: path.stat().st_mtime_ns for path in out.rglob("*.json*")}


def test_what_libraries_put_into_temporary_files_is_gone_afterwards(tmp_path: Path) -> None:
    source, out, temporary = articles(tmp_path / "bai", 3), tmp_path / "out", tmp_path / "tmp"
    temporary.mkdir()
    left = out / ".portaldoc" / "scratch" / "nursery-of-a-run-that-was-killed"
    left.mkdir(parents=True)
    (left / "font").write_bytes(b"...")
    done = batch(source, "-o", out, "--to", "pdf", TMPDIR=str(temporary))
    assert "3 inputs: 3 done" in done.stderr
    assert list(temporary.iterdir()) == []
    assert list(left.parent.iterdir()) == []


def test_only_what_is_new_changed_or_missing_is_done(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 10), tmp_path / "out"
    batch(source, "-o", out)
    (source / "01" / "bai-1.txt").write_text(article(77), encoding="utf-8")
    os.utime(source / "02" / "bai-2.txt")
    articles(source, 1, first=40)
    (out / "03" / "bai-3.json").unlink()
    again = batch(source, "-o", out)
    assert "11 inputs: 4 done, 7 unchanged" in again.stderr
    assert '"77' not in (out / "02" / "bai-2.json").read_text(encoding="utf-8")
    accounted(out, 11)
    assert "11 done" in batch(source, "-o", out, "--force").stderr
    assert "11 done" in batch(source, "-o", out, "--to", "json,txt").stderr


def test_a_failure_is_tried_again_and_the_rest_is_not(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 5), tmp_path / "out"
    bad = source / "05" / "bai-5.txt"
    bad.write_bytes(b"")
    first = batch(source, "-o", out)
    assert first.returncode == 7
    assert "1 failed: no article" in first.stderr
    assert manifest(out)["bai/05/bai-5.txt"]["status"] == "failed"
    accounted(out, 5)
    bad.write_text(article(5), encoding="utf-8")
    again = batch("--retry-failed", "-o", out)
    assert again.returncode == 0, again.stderr
    assert "1 input: 1 done" in again.stderr
    accounted(out, 5)
    assert batch(source, "-o", out).stderr.count("5 unchanged") == 1


def test_failures_are_tried_again_as_the_run_before_was_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    (tmp_path / "house.css").write_text("p { color: #123456 }")
    lines = [json.dumps(line) for line in ({"bài": article(1), "số": 7}, {"số": 8}, {"bài": " ", "số": 9})]
    (tmp_path / "texts.jsonl").write_text("\n".join(lines))
    monkeypatch.chdir(tmp_path)
    told = ["--to", "html,json", "--set", "html.css=house.css", "--text-field", "bài", "--id-field", "số"]
    assert batch("texts.jsonl", "-o", out, *told, "--skip-non-articles").returncode == 7
    (tmp_path / "texts.jsonl").write_text("\n".join([lines[0], json.dumps({"số": 8, "bài": article(8)}), lines[2]]))
    monkeypatch.chdir("/")
    for _ in range(2):
        again = batch("--retry-failed", "-o", out)
    assert "no document of this batch has failed" in again.stderr
    assert "#123456" in (out / "8.html").read_text(encoding="utf-8")
    assert (out / "8.json").exists()
    assert batch("--retry-failed", "-o", tmp_path / "other").returncode == 3


def test_a_failure_tried_alone_goes_where_it_would_have_gone(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    texts = source / "02" / "texts.jsonl"
    texts.write_text("{}")
    (source / "01" / "rong.txt").write_text("")
    batch(source, texts, "-o", out)
    texts.write_text(json.dumps({"text": article(7)}))
    (source / "01" / "rong.txt").write_text(article(8), encoding="utf-8")
    shown = batch("--retry-failed", "-o", out, "--dry-run")
    assert shown.stdout.splitlines() == [
        "again\tbai/01/rong.txt\t01/rong.json",
        "again\tbai/02/texts.jsonl/line-0000001.txt\t02/texts.jsonl/line-0000001.json",
    ]
    texts.parent.joinpath("bai-2.txt").unlink()
    assert batch("--retry-failed", "-o", out).returncode == 0
    assert {"01/rong.json", "02/texts.jsonl/line-0000001.json"} < set(results(out))


@pytest.mark.parametrize("named", [["bai"], ["bai/0*"], ["bai", "bai/01"], ["."]])
def test_what_a_batch_wrote_among_its_inputs_is_no_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    articles(tmp_path / "bai", 2)
    out = "." if named == ["."] else "bai"
    batch(*named, "-o", out, "--to", "json,html")
    again = batch(*named, "-o", out, "--to", "json,html")
    assert (again.returncode, again.stderr.splitlines()[0]) == (0, "portaldoc: 2 inputs: 2 unchanged")
    assert batch(*named, "-o", out, "--dry-run").stdout.count("\n") == 2
    assert len(manifest(tmp_path / out)) == 2


def test_a_page_that_is_no_article_may_be_skipped(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    (source / "blank.txt").write_text(" \n")
    assert batch(source, "-o", out, "--skip-non-articles").returncode == 0
    assert manifest(out)["bai/blank.txt"]["status"] == "skipped"


def test_names_that_meet_are_told_apart_and_never_change(tmp_path: Path) -> None:
    source, out = tmp_path / "bai", tmp_path / "out"
    source.mkdir()
    for name in ("a.txt", "B.txt", "b.txt", *(unicodedata.normalize(form, "hội.txt") for form in ("NFC", "NFD"))):
        (source / name).write_text(article(len(name)), encoding="utf-8")
    batch(source, "-o", out)
    first = results(out)
    assert "a.json" in first
    (source / "a.md").write_text(article(3), encoding="utf-8")
    batch(source, "-o", out)
    assert set(results(out)) - set(first) == {"a.md.json"}
    accounted(out, 6)


def test_what_the_journal_does_not_know_is_not_overwritten(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    theirs = out / "01" / "bai-1.json"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs")
    for force in ((), ("--force",)):
        done = batch(source, "-o", out, *force)
        assert done.returncode == 7
        assert "exists already" in done.stderr
        assert theirs.read_text() == "theirs"
    theirs.unlink()
    assert batch(source, "-o", out).returncode == 0
    accounted(out, 3)
    theirs.write_text("edited by hand")
    (source / "01" / "bai-1.txt").write_text(article(9), encoding="utf-8")
    assert "was changed after it was written" in batch(source, "-o", out).stderr
    assert theirs.read_text() == "edited by hand"
    assert batch(source, "-o", out, "--force").returncode == 0
    accounted(out, 3)


def test_verify_and_status(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    batch(source, "-o", out)
    assert batch("--verify", "-o", out).returncode == 0
    (out / "01" / "bai-1.json").write_text("x")
    (out / "02" / "bai-2.json").unlink()
    wrong = batch("--verify", "-o", out)
    assert wrong.returncode == 1
    assert wrong.stdout.splitlines() == ["changed: 01/bai-1.json", "missing: 02/bai-2.json"]
    assert batch("--status", "-o", out).stdout.startswith("3 inputs: 3 done\nlast run: portaldoc ")
    assert batch("--status", "-o", tmp_path).returncode == 3


def test_links_pipes_and_hidden_files_are_accounted_for(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    elsewhere = articles(tmp_path / "elsewhere", 1)
    (source / "outside").symlink_to(elsewhere)
    (source / "loop").symlink_to(source)
    (source / "nowhere.txt").symlink_to("nothing.txt")
    (source / "same.txt").symlink_to("01/bai-1.txt")
    (source / ".hidden.txt").write_text(article(1), encoding="utf-8")
    (source / "anh.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    os.mkfifo(source / "pipe.txt")
    done = batch(source, "-o", out)
    assert done.returncode == 7
    status = {name.removeprefix("bai/"): line["status"] for name, line in manifest(out).items()}
    assert status == {
        "01/bai-1.txt": "done",
        "02/bai-2.txt": "done",
        "same.txt": "done",
        "nowhere.txt": "failed",
        "outside": "skipped",
        "loop": "skipped",
        ".hidden.txt": "skipped",
        "anh.jpg": "beside",
        "pipe.txt": "skipped",
    }
    codes = [code for line in manifest(out).values() for code in line["findings"] if code.startswith("PD6")]
    assert sorted(codes) == ["PD601", "PD601", "PD602", "PD604"]


def test_include_and_exclude(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 12), tmp_path / "out"
    batch(source, "-o", out, "--include", "bai-1*.txt", "--exclude", "02")
    assert sorted(manifest(out)) == ["bai/00/bai-10.txt", "bai/01/bai-1.txt", "bai/01/bai-11.txt"]


def test_out_inside_of_the_input_is_no_input(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 2)
    for _ in range(2):
        assert batch(source, "-o", source / "out").returncode == 0
    accounted(source / "out", 2)


def test_archives_are_read_without_being_unpacked(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with zipfile.ZipFile(tmp_path / "trang.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"x/bai-{number}.txt", article(number))
        archive.writestr("../escape.txt", article(7))
        archive.writestr("/absolute.txt", article(8))
        archive.writestr("anh.jpg", b"\xff\xd8")
    with tarfile.open(tmp_path / "trang.tar.gz", "w:gz") as tape:
        for number in range(3):
            data = article(number).encode()
            info = tarfile.TarInfo(f"y/bai-{number}.txt")
            info.size = len(data)
            tape.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("y/link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tape.addfile(link)
    done = batch(tmp_path / "trang.zip", tmp_path / "trang.tar.gz", "-o", out)
    assert done.returncode == 7
    assert "9 inputs: 6 done, 2 failed, 1 skipped; 1 file beside them (pictures, sidecars, configs)\n" in done.stderr
    assert sorted(path for path in results(out) if path.endswith(".json")) == [
        *(f"trang.tar.gz/y/bai-{number}.json" for number in range(3)),
        *(f"trang.zip/x/bai-{number}.json" for number in range(3)),
    ]
    accounted(out, 10)
    assert not list(tmp_path.glob("**/escape*"))
    again = batch(tmp_path / "trang.zip", tmp_path / "trang.tar.gz", "-o", out)
    assert "6 unchanged" in again.stderr


def test_a_broken_archive_is_one_failure(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2), tmp_path / "out"
    (source / "hong.zip").write_bytes(b"PK\x03\x04 not really")
    assert batch(source, "-o", out).returncode == 7
    accounted(out, 3)


def test_texts_of_a_list_are_named_by_their_id(tmp_path: Path) -> None:
    lines = [{"id": f"bai/{number}", "noi_dung": article(number)} for number in range(3)]
    listed = tmp_path / "texts.jsonl"
    listed.write_text("".join(json.dumps(line) + "\n" for line in lines) + "{broken\n" + '{"id": 7}\n')
    out = tmp_path / "out"
    done = batch(listed, "-o", out, "--text-field", "noi_dung", "--id-field", "id")
    assert done.returncode == 7
    assert sorted(path for path in results(out) if path.endswith(".json")) == [f"bai_{n}.json" for n in range(3)]
    accounted(out, 5)


def test_lists_of_paths_and_patterns(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 5), tmp_path / "out"
    listed = tmp_path / "list.txt"
    listed.write_text(f"{source}/01/bai-1.txt\n{source}/02/bai-2.txt\n{source}/missing.txt\n")
    done = batch(f"@{listed}", f"{source}/0[34]/*.txt", "-o", out)
    assert done.returncode == 7
    assert sum(line["status"] == "done" for line in manifest(out).values()) == 4
    accounted(out, 5)
    assert batch(tmp_path / "nichts", "-o", out).returncode == 3
    assert batch(f"{tmp_path}/*.nothing", "-o", out).returncode == 3


def test_dry_run_writes_nothing(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 2)
    shown = batch(source, "-o", tmp_path / "out", "--dry-run", "--to", "json,pdf")
    assert shown.stdout.splitlines()[0] == "new\tbai/01/bai-1.txt\t01/bai-1.json, 01/bai-1.pdf"
    assert shown.stderr == "portaldoc: 2 inputs: 2 new\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("policy", [("--on-error", "stop"), ("--max-failures", "3"), ("--max-failures", "2%")])
def test_a_run_stops_where_it_was_told_to(tmp_path: Path, policy: tuple[str, str]) -> None:
    source, out = articles(tmp_path / "bai", 150), tmp_path / "out"
    for number in range(1, 120):
        (source / f"{number % 10:02}" / f"bai-{number}.txt").write_text("")
    done = batch(source, "-o", out, *policy, "-j", "1")
    assert done.returncode == 7
    assert "left" in done.stderr
    accounted(out, 150)
    assert any(line["status"] == "planned" for line in manifest(out).values())
    assert batch(source, "-o", out, "--skip-non-articles").returncode == 0
    accounted(out, 150)


def test_a_share_of_failures_is_of_the_documents_in_every_run(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 10), tmp_path / "out"
    for number in range(40):
        (source / f"anh-{number}.jpg").touch()
        (source / f"bang-{number}.xls").touch()
        (source / f".hidden-{number}").touch()
    for number in (1, 2, 3):
        (source / f"0{number}" / f"bai-{number}.txt").write_text("")
    for _ in range(3):
        assert "portaldoc: stopped after 3 failures, as" in batch(source, "-o", out, "--max-failures", "20%").stderr
        assert "stopped" not in batch(source, "-o", out, "--max-failures", "30%").stderr


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 40)
    outs = [tmp_path / f"out{jobs}" for jobs in (1, 3)]
    for jobs, out in zip((1, 3), outs, strict=True):
        assert batch(source, "-o", out, "-j", jobs, "--to", "json,docx").returncode == 0
    assert results(outs[0]) == results(outs[1])


def test_two_runs_into_one_folder_are_told(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 5), tmp_path / "out"
    for path in source.rglob("*.txt"):
        path.write_text(path.read_text(encoding="utf-8") + "\n[slow]\n", encoding="utf-8")
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "mischief", "-j", "1"), env=environment(), stderr=subprocess.DEVNULL
    )
    try:
        while not (out / ".portaldoc" / "journal.sqlite").exists():
            time.sleep(0.005)
        other = batch(source, "-o", out)
    finally:
        assert started.wait(60) == 0
    assert other.returncode == 6
    assert "another run works in this folder" in other.stderr


@pytest.mark.parametrize(("by", "code", "name"), [("SIGINT", 130, "interrupted"), ("SIGTERM", 143, "terminated")])
def test_interrupted_once_it_finishes_what_runs(tmp_path: Path, by: str, code: int, name: str) -> None:
    source, out = articles(tmp_path / "bai", 30), tmp_path / "out"
    for path in source.rglob("*.txt"):
        path.write_text(path.read_text(encoding="utf-8") + "\n[slow]\n", encoding="utf-8")
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "mischief"), env=environment(), stderr=subprocess.PIPE, text=True
    )
    while not list(out.rglob("*.mischief")):
        time.sleep(0.01)
    started.send_signal(signal.Signals[by])
    said = started.communicate(timeout=60)[1]
    assert started.returncode == code
    assert said.endswith(f"portaldoc: {name}; what was written before is whole\n")
    assert "the same command goes on with the" in said
    accounted(out, 30)
    states = {line["status"] for line in manifest(out).values()}
    assert states == {"done", "planned"}
    assert rows(out, "SELECT ended FROM run") == [("interrupted",)]
    assert batch(source, "-o", out, "--to", "mischief").returncode == 0
    accounted(out, 30)


def test_the_habits_of_a_portal_hold_in_a_batch_and_another_habit_is_another_run(tmp_path: Path) -> None:
    source, out, said = articles(tmp_path / "bai", 2), tmp_path / "out", tmp_path / "portaldoc.toml"
    said.write_text('[portal]\nchrome = ["Góc bạn đọc Bến Lau"]\n', encoding="utf-8")
    one = source / "01" / "bai-1.txt"
    one.write_text(article(1) + "\nGóc bạn đọc Bến Lau\n", encoding="utf-8")
    batch(source, "-o", out)
    record = json.loads((out / "01" / "bai-1.json").read_text(encoding="utf-8"))
    start = record["source"]["text"].index("Góc bạn đọc")
    assert {"span": [start, start + 19], "role": "chrome"} in record["segments"]
    assert "2 unchanged" in batch(source, "-o", out).stderr
    said.write_text('[portal]\nchrome = ["Góc đọc"]\n', encoding="utf-8")
    assert "2 done" in batch(source, "-o", out).stderr
    record = json.loads((out / "01" / "bai-1.json").read_text(encoding="utf-8"))
    assert {"span": [start, start + 19], "role": "chrome"} not in record["segments"]
    said.write_text('[portal]\nchrome = ["Góc đọc"]\n[portal.words]\nunits = ["gùi"]\n', encoding="utf-8")
    assert "2 done" in batch(source, "-o", out).stderr


def test_what_lies_about_articles_is_no_failure(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 1), tmp_path / "out"
    (source / "trang.html").write_text(f"<h1>Tin</h1><p>{article(3)}</p>", encoding="utf-8")
    (source / "trang_files").mkdir()
    for name in ("trang_files/saved_resource.html", "~$bai.docx"):
        (source / name).write_text("<html></html>", encoding="utf-8")
    (source / "rieng_files").mkdir()
    (source / "rieng_files" / "bai.txt").write_text(article(4), encoding="utf-8")
    (source / "01" / "bai-1.meta.toml").write_text('published = "2021-03-12"\n', encoding="utf-8")
    (source / "01" / "Ảnh.JPG").write_bytes(b"\xff\xd8\xff\xe0")
    (source / "portaldoc.toml").touch()
    (source / "bang.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    done = batch(source, "-o", out)
    assert done.returncode == 0
    beside = "; 4 files beside them (pictures, sidecars, configs)"
    assert f"5 inputs: 3 done, 2 skipped{beside}\n" in done.stderr
    assert "1 × PD603" in done.stderr
    assert f"5 inputs: 3 unchanged, 2 skipped{beside}\n" in batch(source, "-o", out).stderr
    assert f"5 inputs: 3 done, 2 skipped{beside}\n" in batch("--status", "-o", out).stdout
    foreseen = batch(source, "-o", out, "--dry-run").stderr
    assert f"5 inputs: 3 with nothing to do, 2 to be skipped{beside}\n" in foreseen
    found = {name: line["status"] for name, line in manifest(out).items()}
    assert found == {
        "bai/01/Ảnh.JPG": "beside",
        "bai/01/bai-1.meta.toml": "beside",
        "bai/bang.xls": "skipped",
        "bai/portaldoc.toml": "beside",
        "bai/01/bai-1.txt": "done",
        "bai/rieng_files/bai.txt": "done",
        "bai/trang.html": "done",
        "bai/trang_files/saved_resource.html": "beside",
        "bai/~$bai.docx": "skipped",
    }
    named = batch(source, "-o", tmp_path / "named", "--include", "saved_resource.html")
    assert "no article" in named.stderr


def test_a_sidecar_that_says_what_it_cannot_is_named_with_what_it_can(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 1)
    (source / "01" / "bai-1.meta.toml").write_text('title = "Tin"', encoding="utf-8")
    done = batch(source, "-o", tmp_path / "out")
    assert 'bai-1.txt: bai-1.meta.toml: title: unknown property "title"' in done.stderr
    assert "it may say url, published, province" in done.stderr


def test_each_failure_has_the_advice_that_is_its_own(tmp_path: Path) -> None:
    source = tmp_path / "bai"
    source.mkdir()
    (source / "a.docx").write_bytes(b"PK")
    (source / "b.txt").write_bytes(bytes(range(256)) * 20)
    said = batch(source, "-o", tmp_path / "out").stderr
    assert "a.docx: not a readable DOCX: File is not a zip file; open it in" in said
    assert "save it as UTF-8 or name one with --encoding\n" in said
    (source / "b.txt").unlink()
    said = batch(source, "-o", tmp_path / "out").stderr
    assert "a.docx: not a readable DOCX: File is not a zip file\nportaldoc:   open it in" in said
