"""Work on several cores gives what one core gives, in order, and never hangs."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator, Iterator
from itertools import islice
from pathlib import Path
from typing import cast

import pytest
from tests.validate.making import VALID

from convert.cli.forked import forked
from convert.cli.run import run
from convert.errors import ConvertError, InputError


def numbers(worker: int, jobs: int) -> Iterator[int]:
    yield from islice(range(101), worker, None, jobs)


def heavy(worker: int, jobs: int) -> Iterator[bytes]:
    del jobs
    for _ in range(100):
        yield bytes([worker]) * 100_000


def failing(worker: int, jobs: int) -> Iterator[int]:
    yield from range(jobs)
    if worker:
        raise InputError("no more", where="a.json")


def dying(worker: int, jobs: int) -> Iterator[int]:
    yield jobs
    if worker:
        os.kill(os.getpid(), 9)
    yield jobs


@pytest.mark.parametrize("jobs", [1, 2, 3, 7])
def test_the_order_is_that_of_one_process(jobs: int) -> None:
    assert list(forked(numbers, jobs)) == list(range(101))


def test_an_error_in_a_worker_is_the_error_here() -> None:
    with pytest.raises(InputError, match="no more"):
        list(forked(failing, 3))


def test_a_worker_that_dies_is_not_taken_for_one_that_is_done() -> None:
    with pytest.raises(ConvertError, match="died"):
        list(forked(dying, 2))


def test_a_reader_that_stops_early_does_not_hang() -> None:
    with contextlib.closing(cast("Generator[bytes]", forked(heavy, 4))) as results:
        assert next(results)[:1] == b"\0"


def test_the_command_says_the_same_with_any_number_of_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    for index in range(90):
        text = VALID.read_text(encoding="utf-8")
        Path(f"{index:03}.json").write_text(text.replace("trồng chè", "trồng mía", index % 3), encoding="utf-8")
    said = []
    for jobs in ("1", "2", "3"):
        run(["validate", ".", "--format", "json", "--across", "--jobs", jobs])
        said.append(capsysbinary.readouterr().out)
    assert said[0] == said[1] == said[2]
    assert b"PD411" in said[0]
