"""One run at a time in one OUT."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from convert import atomic
from convert.batch.journal import FOLDER
from convert.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0
"""Seconds to wait for the workers of a run that was killed."""


@contextmanager
def held(out: Path) -> Iterator[int]:
    """Hold the folder; the descriptor keeps it held in whatever process has it open.

    Raises OutputError, naming the process, where another run holds it, or where the folder cannot be written to.
    """
    atomic.folder(out / FOLDER)
    try:
        handle = os.open(out / FOLDER / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise atomic.output_error(error, out / FOLDER / "lock") from error
    try:
        _take(handle, out)
        _sign(handle, out)
        yield handle
    finally:
        os.close(handle)


def _sign(handle: int, out: Path) -> None:
    try:
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
    except OSError as error:
        raise atomic.output_error(error, out) from error


def _take(handle: int, out: Path) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.pread(handle, 20, 0).decode("ascii", "ignore")
            if _lives(owner) or time.monotonic() > until:
                raise OutputError(
                    f"another run works in this folder{f' (process {owner})' if owner else ''}",
                    where=str(out),
                    next="wait until it is done, or use another OUT",
                ) from None
            time.sleep(0.05)
        else:
            return


def _lives(owner: str) -> bool:
    try:
        os.kill(int(owner), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True
