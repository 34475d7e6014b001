"""What goes wrong around a batch costs what it must and nothing else."""

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.batch.yard import accounted, article, articles, batch, command, environment, manifest, results, rows

DEEDS = {
    "hang": "time-limit",
    "crash": "crash",
    "exit": "crash",
    "quit": "crash",
    "eat": "memory-limit",
    "raise": "bug",
}


def mischievous(folder: Path, *deeds: str) -> None:
    for deed in deeds:
        (folder / f"{deed}.txt").write_text(f"{article(1)}\n[{deed}]\n", encoding="utf-8")


def test_a_plugin_that_misbehaves_costs_its_own_documents(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 20), tmp_path / "out"
    mischievous(source, *DEEDS, "print", "once")
    done = batch(source, "-o", out, "--to", "json,mischief", "--timeout", "2", MISCHIEF_MARK=str(tmp_path / "mark"))
    assert done.returncode == 7, done.stderr
    lines = {Path(name).stem: line for name, line in manifest(out).items()}
    assert {stem: line["reason"]["kind"] for stem, line in lines.items() if line["status"] == "failed"} == DEEDS
    assert "SIGSEGV" in lines["crash"]["reason"]["message"]
    assert lines["print"]["findings"]["PD605"] == 1
    assert lines["once"]["findings"]["PD606"] == 1
    accounted(out, 28)
    for deed in DEEDS:
        (source / f"{deed}.txt").write_text(article(5), encoding="utf-8")
    assert batch(source, "-o", out, "--to", "json,mischief").returncode == 0
    accounted(out, 28)


def test_a_reader_that_cannot_look_at_a_file_costs_that_file(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    (source / "choosy.txt").write_text(article(4), encoding="utf-8")
    done = batch(source, "-o", out)
    assert done.returncode == 7
    assert "bai/choosy.txt: RuntimeError: " in done.stderr
    assert "4 inputs: 3 done, 1 failed" in done.stderr
    accounted(out, 4)


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_run_goes_on_to_the_same_result(tmp_path: Path, seed: int) -> None:
    killed_at_random(tmp_path, articles(tmp_path / "bai", 80), kills=2, seed=seed)


def killed_at_random(tmp_path: Path, source: Path, *, kills: int, seed: int) -> None:
    inputs = sum(path.is_file() for path in source.rglob("*"))
    undisturbed, out = tmp_path / "undisturbed", tmp_path / "out"
    before = time.monotonic()
    assert batch(source, "-o", undisturbed, "--to", "json,txt").returncode == 0
    whole = time.monotonic() - before
    moments = random.Random(seed)  # noqa: S311 - any moment will do
    for _ in range(kills):
        started = subprocess.Popen(command(source, "-o", out, "--to", "json,txt"), env=environment(), stderr=-3)
        time.sleep(moments.uniform(0.1, whole))
        started.kill()
        started.wait()
        wanted, there = results(undisturbed), results(out)
        reports = {"manifest.jsonl", "report.html"}
        assert {path: there[path] for path in there.keys() - reports}.items() <= wanted.items()
    assert batch(source, "-o", out, "--to", "json,txt").returncode == 0
    accounted(out, inputs)
    assert results(out) == results(undisturbed)
    assert f"{inputs} unchanged" in batch(source, "-o", out, "--to", "json,txt").stderr


def workers_of(pid: int) -> Iterator[int]:
    """The processes below a run: its nursery and the nursery's workers."""
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield int(child)
        yield from workers_of(int(child))


def test_killed_workers_cost_nothing(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 60), tmp_path / "out"
    for path in list(source.rglob("*.txt"))[:8]:
        path.write_text(path.read_text(encoding="utf-8") + "\n[slow]\n", encoding="utf-8")
    started = subprocess.Popen(command(source, "-o", out, "--to", "json,mischief"), env=environment(), stderr=-3)
    for _ in range(3):
        time.sleep(0.5)
        for pid in list(workers_of(started.pid)) if started.poll() is None else ():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
    assert started.wait(60) == 0
    accounted(out, 60)
    assert {line["status"] for line in manifest(out).values()} == {"done"}


def test_a_full_disk_stops_the_run_and_room_lets_it_go_on(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 200), tmp_path / "out"
    out.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(out)], check=False, stderr=-3)
    if mounted.returncode:
        pytest.skip("a small file system cannot be mounted here")
    try:
        full = batch(source, "-o", out)
        assert full.returncode == 6, full.stderr
        assert "Traceback" not in full.stderr
        subprocess.run(["mount", "-o", "remount,size=64m", str(out)], check=True)
        assert batch(source, "-o", out).returncode == 0
        accounted(out, 200)
    finally:
        subprocess.run(["umount", str(out)], check=True)


def test_a_journal_that_is_removed_meanwhile_is_said(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    mischievous(source, "slow")
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "mischief"), env=environment(), stderr=subprocess.PIPE, text=True
    )
    while not list(out.rglob("*.mischief")):
        time.sleep(0.01)
    (out / ".portaldoc" / "journal.sqlite").unlink()
    assert "journal.sqlite: was removed meanwhile" in started.communicate(timeout=60)[1]
    assert started.returncode == 6


def test_a_folder_that_cannot_be_written_is_said_at_once(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    out.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(out)], check=False, stderr=-3)
    if mounted.returncode:
        pytest.skip("a read-only file system cannot be mounted here")
    try:
        done = batch(source, "-o", out)
    finally:
        subprocess.run(["umount", str(out)], check=True)
    assert done.returncode == 6
    assert "read-only file system" in done.stderr
    assert batch(source, "-o", source / "01" / "bai-1.txt").returncode == 2


def test_a_batch_on_a_read_only_disk_is_read(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    out.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(out)], check=False, stderr=-3).returncode:
        pytest.skip("a file system cannot be mounted here")
    try:
        batch(source, "-o", out)
        subprocess.run(["mount", "-o", "remount,ro", str(out)], check=True)
        assert batch("--status", "-o", out).stdout.startswith("3 inputs: 3 done\n")
        assert batch("--verify", "-o", out).returncode == 0
        assert "3 with nothing to do" in batch(source, "-o", out, "--dry-run").stderr
        assert batch(source, "-o", out).returncode == 6
    finally:
        subprocess.run(["umount", str(out)], check=True)


def test_inputs_that_vanish_or_change_meanwhile_are_accounted_for(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 60), tmp_path / "out"
    mischievous(source, "slow")
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "json,mischief", "-j", "1"), env=environment(), stderr=-3
    )
    while not (out / ".portaldoc" / "journal.sqlite").exists():
        time.sleep(0.002)
    shutil.rmtree(source / "09")
    for number in range(8, 60, 10):
        (source / "08" / f"bai-{number}.txt").write_text(article(1000 + number), encoding="utf-8")
    started.wait(60)
    accounted(out, len(manifest(out)))
    again = batch(source, "-o", out, "--to", "json,mischief")
    assert again.returncode == 0, again.stderr
    for number in range(8, 60, 10):
        assert f"thứ {1000 + number}" in (out / "08" / f"bai-{number}.json").read_text(encoding="utf-8")
    assert {line["status"] for line in manifest(out).values()} <= {"done", "gone"}


def test_an_input_that_grows_while_it_is_read_is_read_whole_in_the_end(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 3), tmp_path / "out"
    growing, rests = source / "01" / "bai-1.txt", threading.Event()

    def grow() -> None:
        with growing.open("a", encoding="utf-8") as file:
            while not rests.is_set():
                file.write("Hội nghị nghe thêm một báo cáo về phong trào đọc sách.\n\n")
                file.flush()
                time.sleep(0.0002)

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        first = batch(source, "-o", out)
        accounted(out, 3)
    finally:
        rests.set()
        writer.join()
    assert first.returncode == 0 or "bai-1.txt: changes while it is read\n" in first.stderr
    assert batch(source, "-o", out).returncode == 0
    record = json.loads((out / "01" / "bai-1.json").read_text(encoding="utf-8"))
    assert record["source"]["sha256"] == hashlib.sha256(growing.read_bytes()).hexdigest()
    accounted(out, 3)


def test_names_of_every_nastiness(tmp_path: Path) -> None:
    source, out = tmp_path / "bai", tmp_path / "out"
    source.mkdir()
    nasty = [
        b"xu\xe2\xff.txt",
        "hội nghị\nhai dòng.txt".encode(),
        b"-rf.txt",
        b"a b'c\"d$e`f;g|h&i*.txt",
        "\u202etxt.exe.txt".encode(),
        b"%2e%2e%2f.txt",
        b"CON.txt",
        b"x" * 250 + b".txt",
        ("ộ" * 83 + ".txt").encode(),
        b"....txt",
        "🙂.txt".encode(),
        b"<script>alert(1)<.txt",
    ]
    folder = os.fsencode(source)
    for number, name in enumerate(nasty):
        with open(os.path.join(folder, name.lstrip(b".") if name == b"....txt" else name), "wb") as file:  # noqa: PTH118, PTH123 - paths are bytes
            file.write(article(number).encode())
    done = batch(source, "-o", out, "--to", "json,txt")
    assert done.returncode == 0, done.stderr
    assert rows(out, "SELECT count(*) FROM document WHERE state = 'done'") == [(len(nasty),)]
    assert sum(path.suffix == ".json" for path in out.rglob("*")) == len(nasty)
    assert not list((out / ".portaldoc" / "scratch").iterdir())
    assert f"{len(nasty)} unchanged" in batch(source, "-o", out, "--to", "json,txt").stderr
    assert "<script>alert" not in (out / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("by", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_twice_interrupted_it_stops_now(tmp_path: Path, by: signal.Signals, code: int) -> None:
    source, out = articles(tmp_path / "bai", 4), tmp_path / "out"
    (source / "zz").mkdir()
    mischievous(source / "zz", "hang")
    hangs = tmp_path / "hangs"
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "json,mischief", "-j", "1"),
        env=environment(MISCHIEF_HANGS=str(hangs)),
        stderr=subprocess.PIPE,
    )
    while not hangs.exists() or len(list(out.rglob("*.mischief"))) < 4:
        time.sleep(0.01)
    started.send_signal(by)
    time.sleep(0.3)
    assert started.poll() is None
    started.send_signal(by)
    started.communicate(timeout=20)
    assert started.returncode == code
    accounted(out, 5)
    (source / "zz" / "hang.txt").write_text(article(1), encoding="utf-8")
    assert batch(source, "-o", out, "--to", "json,mischief").returncode == 0
    accounted(out, 5)
