"""Files that have no end of their own."""

from __future__ import annotations

import os
import stat


def is_pipe(path: str | os.PathLike[str]) -> bool:
    """Whether a file would wait, perhaps for ever, for whoever writes into it; a pipe of the shell's has a writer."""
    if os.fspath(path).startswith(("/dev/fd/", "/proc/self/fd/", "/dev/stdin")):
        return False
    try:
        return stat.S_ISFIFO(os.stat(path).st_mode)  # noqa: PTH116 - a Path is not always at hand
    except (OSError, ValueError):
        return False
