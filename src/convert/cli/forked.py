"""Work on several cores: forked processes that each take every n-th part and send back what they found, in order."""

from __future__ import annotations

import gc
import os
import pickle
import struct
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from convert.errors import ConvertError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

_LENGTH = struct.Struct("<Q")
MOST_JOBS = 8


def cores() -> int:
    """How many processes are worth starting; 1 where processes cannot be forked safely."""
    if sys.platform != "linux":
        return 1
    return min(len(os.sched_getaffinity(0)), MOST_JOBS)


def forked(work: Callable[[int, int], Iterator[T]], jobs: int) -> Iterator[T]:
    """What ``work(k, jobs)`` yields for every k below ``jobs``, in turns: the first of each, then the second of each.

    A process pool would take longer to import than a thousand records take to judge. A worker that is ahead waits in
    its pipe, so that memory stays flat; an exception in one is raised here.
    """
    if jobs == 1:
        yield from work(0, 1)
        return
    gc.freeze()
    workers = [_started(work, number, jobs) for number in range(jobs)]
    try:
        yield from _in_turns([stream for _, stream in workers])
    finally:
        failed = _ended(workers)
    if failed:
        raise ConvertError("a worker process died before its end", next="free some memory, or try --jobs 1")


def _ended(workers: list[tuple[int, BinaryIO]]) -> bool:
    """Wait for every worker, with all their pipes closed first: none then waits for a reader; whether one failed."""
    for _, stream in workers:
        stream.close()
    statuses = [os.waitpid(pid, 0)[1] for pid, _ in workers]
    return any(statuses)


def _started(work: Callable[[int, int], Iterator[Any]], number: int, jobs: int) -> tuple[int, BinaryIO]:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, os.fdopen(reading, "rb")
    os.close(reading)
    gc.set_threshold(100_000)  # records make no cycles worth looking for every 700 objects
    _run(work, number, jobs, writing)
    raise AssertionError("the child has left")  # pragma: no cover


def _run(work: Callable[[int, int], Iterator[Any]], number: int, jobs: int, writing: int) -> None:
    """The child's whole life; it leaves without the parent's clean-up, whatever happens."""
    try:
        with os.fdopen(writing, "wb") as stream, suppress(BrokenPipeError):
            try:
                for value in work(number, jobs):
                    _send(stream, (True, value))
            except Exception as error:  # noqa: BLE001 - it is raised again in the parent
                _send(stream, (False, error))
    finally:
        os._exit(0)


def _send(stream: BinaryIO, value: object) -> None:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(_LENGTH.pack(len(data)) + data)


def _in_turns(streams: list[BinaryIO]) -> Iterator[Any]:
    open_ones = list(streams)
    while open_ones:
        for stream in tuple(open_ones):
            header = stream.read(_LENGTH.size)
            if not header:
                open_ones.remove(stream)
                continue
            is_value, value = pickle.loads(stream.read(_LENGTH.unpack(header)[0]))  # noqa: S301 - our own child wrote it
            if not is_value:
                raise value
            yield value
