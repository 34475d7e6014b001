"""Long runs: many kills, many files, flat memory."""

import re
import subprocess
import time
from pathlib import Path

import pytest
from tests.batch.test_faults import killed_at_random, workers_of
from tests.batch.yard import accounted, article, articles, batch, command, environment, manifest

pytestmark = pytest.mark.soak


def test_twenty_kills_at_random_moments(tmp_path: Path) -> None:
    killed_at_random(tmp_path, articles(tmp_path / "bai", 400), kills=20, seed=7)


def test_ten_thousand_tiny_files_and_one_large(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 10_000), tmp_path / "out"
    large = article(1) + "\n\n".join(f"Đoạn văn số {number} nói về mùa gặt ở Bến Lau." for number in range(360_000))
    (source / "large.txt").write_text(large[:17_000_000], encoding="utf-8")
    assert (source / "large.txt").stat().st_size > 20_000_000
    done = batch(source, "-o", out)
    accounted(out, 10_001)
    assert {line["status"] for line in manifest(out).values()} == {"done"}, done.stderr
    assert "10001 unchanged" in batch(source, "-o", out).stderr


def test_memory_of_each_process_stays_flat(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 5000), tmp_path / "out"
    started = subprocess.Popen(
        command(source, "-o", out, "--to", "json,docx", "--progress", "json"), env=environment(), stderr=-3
    )
    seen: list[tuple[int, dict[str, int]]] = []
    while started.poll() is None:
        time.sleep(0.25)
        try:
            nursery, *workers = workers_of(started.pid)
            kilobytes = {
                "leads": resident(started.pid),
                "forks": resident(nursery),
                "works": max(map(resident, workers)),
            }
        except (OSError, ValueError):
            continue
        seen.append((sum(1 for _ in out.rglob("*.docx")), kilobytes))
    for process in ("leads", "forks", "works"):
        early = max(kilobytes[process] for done, kilobytes in seen if 250 <= done <= 1000)
        late = max(kilobytes[process] for done, kilobytes in seen if done > 4000)
        assert late < early * 1.1, (process, seen)


def resident(pid: int) -> int:
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) if found else 0


def test_records_fill_several_shards(tmp_path: Path) -> None:
    source, out = articles(tmp_path / "bai", 2500), tmp_path / "out"
    assert batch(source, "-o", out, "--jsonl").returncode == 0
    counts = [len(path.read_bytes().splitlines()) for path in sorted(out.glob("records-*.jsonl"))]
    assert counts == [1000, 1000, 500]
    assert "2500 unchanged" in batch(source, "-o", out, "--jsonl").stderr
