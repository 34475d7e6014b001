"""A temporary folder that goes when its process ends, or, where that was killed, when the next one makes its own."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

PREFIX = "portaldoc-tmp-"
LOCK = "portaldoc.lock"


def folder() -> Path:
    """A new folder of this process and those that it forks; it is removed when this one ends."""
    _sweep(Path(tempfile.gettempdir()))
    while True:
        made = Path(tempfile.mkdtemp(prefix=PREFIX))
        handle = os.open(made / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        with suppress(BlockingIOError):  # another process may just have taken it for left
            _lock(handle)
            if (made / LOCK).exists():
                atexit.register(_removed, made, os.getpid())
                return made
        os.close(handle)


def _sweep(parent: Path) -> None:
    """Remove what killed processes have left: the system lets go of a lock when the last that holds it is gone."""
    for left in parent.glob(f"{PREFIX}*"):
        with suppress(OSError):  # at work, another user's, or just removed by another process
            handle = os.open(left / LOCK, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                _lock(handle)
                shutil.rmtree(left, ignore_errors=True)
            finally:
                os.close(handle)


def _lock(handle: int) -> None:
    """Raises BlockingIOError where another process holds the lock."""
    import fcntl  # noqa: PLC0415 - only where a folder is made

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _removed(made: Path, owner: int) -> None:
    """Forked processes leave the folder to the one that made it."""
    if os.getpid() == owner:
        shutil.rmtree(made, ignore_errors=True)
