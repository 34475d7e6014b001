"""This machine's processes as an engine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from convert.batch.nursery import Upbringing
from convert.batch.pool import MOST_AHEAD, Pool

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from pathlib import Path

    from convert.batch.task import Outcome, Settings, Task

GROWTH = 96 << 20
"""Bytes that a worker may grow before it is replaced: layout engines keep some of every document."""


class Local:
    """``jobs`` processes that isolate documents from each other; the pool packs its own chunks."""

    chunk = 1

    def __init__(self, settings: Mapping[str, Settings], jobs: int, *, kept: tuple[int, ...] = ()) -> None:
        self.window = jobs * (MOST_AHEAD + 2)
        self._pool = pool(settings, jobs, kept)

    def submit(self, tasks: tuple[Task, ...]) -> Future[Any]:
        """Have one task done."""
        return self._pool.submit(converted, tasks)

    def close(self, *, kill: bool = False) -> None:
        """Let the workers go, or end them now."""
        if kill:
            self._pool.kill()
        else:
            self._pool.shutdown()


def pool(settings: Mapping[str, Settings], jobs: int, kept: tuple[int, ...] = (), captured: Path | None = None) -> Pool:
    """A pool whose workers are forked when everything that these settings, by their hashes, need is loaded.

    What they print goes to ``captured``, a folder of this machine.
    """
    one = next(iter(settings.values()))
    upbringing = Upbringing(
        warm=partial(prepared, settings),
        scratch=captured or one.scratch,
        memory=one.megabytes << 20,
        growth=GROWTH,
    )
    return Pool(jobs, upbringing=upbringing, seconds=one.seconds, kept=kept)


def prepared(settings: Mapping[str, Settings]) -> None:
    """What a nursery loads before it forks."""
    from convert.batch import worker  # noqa: PLC0415 - wanted in workers only, not in the process that leads them

    worker.prepare(settings)


def converted(tasks: tuple[Task, ...]) -> tuple[Outcome, ...]:
    """What a worker does with the tasks it is given."""
    from convert.batch import worker  # noqa: PLC0415 - as above

    return tuple(worker.convert_prepared(task) for task in tasks)
