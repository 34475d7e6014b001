"""A call that dies or hangs costs itself alone."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from tests.batch import jobs

from convert.batch.nursery import Upbringing
from convert.batch.pool import Died, Pool, TimedOut


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[Pool]:
    with made(tmp_path) as pool:
        yield pool


def made(scratch: Path, seconds: float = 30, **options: Any) -> Pool:
    upbringing = Upbringing(warm=None, scratch=scratch, memory=300 << 20, growth=options.pop("growth", 200 << 20))
    return Pool(2, upbringing=upbringing, seconds=seconds, **options)


def values(futures: list[Future[Any]]) -> list[Any]:
    return [future.result(timeout=60).value for future in futures]


def test_calls_are_answered(pool: Pool) -> None:
    assert values([pool.submit(jobs.double, n) for n in range(500)]) == [2 * n for n in range(500)]


def test_what_a_call_raises_is_raised(pool: Pool) -> None:
    with pytest.raises(ValueError, match="no 3"):
        pool.submit(jobs.fail, 3).result(timeout=60)
    assert values([pool.submit(jobs.double, 1)]) == [2]


@pytest.mark.parametrize(
    ("deed", "argument", "cause"),
    [(jobs.crash, 1, "SIGSEGV"), (jobs.leave, 0, "status 0"), (jobs.leave, 7, "status 7")],
)
def test_a_death_costs_its_own_call_only(pool: Pool, deed: Callable[[int], int], argument: int, cause: str) -> None:
    before = [pool.submit(jobs.double, n) for n in range(40)]
    bad = pool.submit(deed, argument)
    after = [pool.submit(jobs.double, n) for n in range(40)]
    with pytest.raises(Died, match=cause):
        bad.result(timeout=60)
    assert values(before + after) == [2 * n for n in range(40)] * 2


def test_a_hanging_call_is_ended_with_what_it_started(tmp_path: Path) -> None:
    with made(tmp_path, seconds=1.5) as pool:
        bad = pool.submit(jobs.orphan, str(tmp_path / "pid"))
        good = [pool.submit(jobs.double, n) for n in range(100)]
        with pytest.raises(TimedOut, match=r"1\.5 s"):
            bad.result(timeout=60)
        assert values(good) == [2 * n for n in range(100)]
        assert not alive(int((tmp_path / "pid").read_text()))


def alive(pid: int) -> bool:
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0]
        except OSError:
            return False
        if state == "Z":
            return False
        time.sleep(0.02)
    return True


def test_too_much_memory_is_an_error_of_the_call(pool: Pool) -> None:
    with pytest.raises(MemoryError):
        pool.submit(jobs.swallow, 400).result(timeout=60)
    assert values([pool.submit(jobs.swallow, 100)]) == [100 << 20]


def test_what_is_printed_comes_with_the_value(pool: Pool) -> None:
    printed = pool.submit(jobs.shout, "xin chào").result(timeout=60)
    assert printed.text.count("xin chào") == 2
    assert pool.submit(jobs.double, 1).result(timeout=60).text == ""


def test_an_exit_is_an_exception(pool: Pool) -> None:
    with pytest.raises(SystemExit):
        pool.submit(jobs.quit_politely, 0).result(timeout=60)


def test_workers_are_replaced_after_a_number_of_calls(tmp_path: Path) -> None:
    with made(tmp_path, recycle=10) as pool:
        pids = values([pool.submit(jobs.process, n) for n in range(100)])
    assert len(set(pids)) >= 10
    assert not list(tmp_path.glob("worker-*"))


def test_a_worker_that_grows_is_replaced(tmp_path: Path) -> None:
    with made(tmp_path, growth=20 << 20) as pool:
        pids = [pool.submit(jobs.grow, 30).result(timeout=60).value for _ in range(4)]
    assert len(set(pids)) == 4


def test_a_call_larger_than_a_pipe_arrives(pool: Pool) -> None:
    big = "x" * (4 << 20)
    futures: list[Future[Any]] = [pool.submit(jobs.double, 1)] + [pool.submit(len, big) for _ in range(6)]
    assert values(futures) == [2, *[len(big)] * 6]


def test_a_killed_pool_answers_everything_that_was_asked(tmp_path: Path) -> None:
    pool = made(tmp_path)
    futures = [pool.submit(jobs.hang, n) for n in range(5)]
    while not pool.pids():
        time.sleep(0.01)
    pool.kill()
    assert all(future.done() for future in futures)
    assert not [pid for pid in pool.pids() if alive(pid)]


def test_a_worker_killed_from_outside_is_replaced(pool: Pool) -> None:
    pid = pool.submit(jobs.process, 0).result(timeout=60).value
    os.kill(pid, 9)
    assert not alive(pid)
    assert values([pool.submit(jobs.double, n) for n in range(20)]) == [2 * n for n in range(20)]
