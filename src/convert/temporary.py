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
        if _locked(made):
            atexit.register(_removed, made, os.getpid())
            return made


def _locked(made: Path) -> bool:
    """Take hold of a new folder, unless another process has just taken it for left."""
    try:
        handle = os.open(made / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except FileNotFoundError:
        return False
    with suppress(BlockingIOError):
        _lock(handle)
        if (made / LOCK).exists():
            return True
    os.close(handle)
    return False


def _sweep(parent: Path) -> None:
    """Remove what killed processes have left: the system lets go of a lock when the last that holds it is gone.

    A folder of ours that has no lock is empty: it was just made, or all but removed.
    """
    for left in parent.glob(f"{PREFIX}*"):
        with suppress(OSError):
            left.rmdir()
        with suppress(OSError):  # at work, another user's, or just removed by another process
            handle = os.open(left / LOCK, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                _lock(handle)
                _emptied(left)
            finally:
                os.close(handle)


def _lock(handle: int) -> None:
    """Raises BlockingIOError where another process holds the lock."""
    import fcntl  # noqa: PLC0415 - only where a folder is made

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _removed(made: Path, owner: int) -> None:
    """Forked processes leave the folder to the one that made it."""
    if os.getpid() == owner:
        with suppress(OSError):
            _emptied(made)


def _emptied(folder: Path) -> None:
    """Remove a folder, its lock last, so that one killed in the middle of it leaves what the next removes."""
    for inside in folder.iterdir():
        if inside.name != LOCK:
            shutil.rmtree(inside) if inside.is_dir() and not inside.is_symlink() else inside.unlink()
    shutil.rmtree(folder)
