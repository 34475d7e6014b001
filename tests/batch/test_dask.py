"""A batch on a Dask cluster of this machine: a scheduler and two workers, one of which dies in the middle."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.batch.yard import accounted, articles, batch, command, environment, manifest, results

distributed: Any = pytest.importorskip("distributed", reason="the extra portaldoc[dask] is not installed")


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and the processes of its two workers."""
    known = folder / "scheduler.json"
    base = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
    processes = [started([*base, "--no-dashboard", "--scheduler-file", str(known)], folder)]
    try:
        while not (known.exists() and known.read_text().strip()):
            assert processes[0].poll() is None
            time.sleep(0.05)
        address = json.loads(known.read_text())["address"].removeprefix("tcp://")
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--no-nanny", "--nthreads", "1"]
        worker += ["--no-dashboard", "--host", "127.0.0.1", "--local-directory", str(folder)]
        processes += [started(worker, folder), started(worker, folder)]
        yield address, processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def started(arguments: list[str], folder: Path) -> subprocess.Popen[bytes]:
    environ = environment(TMPDIR=str(folder))
    return subprocess.Popen(arguments, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def test_a_cluster_that_loses_a_worker_does_the_same(tmp_path: Path) -> None:
    source, out, home = articles(tmp_path / "bai", 200), tmp_path / "out", tmp_path / "home"
    (source / "trong.txt").write_text("")
    (source / "chet.txt").write_text((source / "01" / "bai-1.txt").read_text() + "\n[crash]\n")
    with cluster(tmp_path) as (address, workers):
        wait_for_workers(address)
        run = subprocess.Popen(
            command(source, "-o", out, "--to", "json,mischief", "--engine", f"dask://{address}"), env=environment()
        )
        while len(list(out.rglob("*.json"))) < 20:
            assert run.poll() is None
            time.sleep(0.01)
        workers[0].kill()
        assert run.wait(120) == 7
    assert [name for name, line in manifest(out).items() if line["status"] != "done"] == [
        "bai/chet.txt",
        "bai/trong.txt",
    ]
    batch(source, "-o", home, "--to", "json,mischief")
    assert results(home) == results(out)
    # What a lost worker had begun to write lies in the scratch folder until the next run.
    assert batch(source, "-o", out, "--to", "json,mischief").returncode == 7
    accounted(out, 202)
    assert results(home) == results(out)


def wait_for_workers(address: str) -> None:
    with distributed.Client(f"tcp://{address}", set_as_default=False) as client:
        client.wait_for_workers(2, timeout=60)


def test_no_scheduler_is_said(tmp_path: Path) -> None:
    source = articles(tmp_path / "bai", 1)
    done = batch(source, "-o", tmp_path / "out", "--engine", "dask://127.0.0.1:1")
    assert done.returncode == 3
    assert "no scheduler answers" in done.stderr
    assert batch(source, "-o", tmp_path / "out", "--engine", "ray").returncode == 2
