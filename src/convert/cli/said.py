"""What is said to a human: one line each, on standard error."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from convert.findings import one_line

if TYPE_CHECKING:
    from typing import TextIO

    from convert.errors import ConvertError, Exit


def failed(error: ConvertError) -> Exit:
    """Say what failed, on one line; the exit code."""
    say(str(error))
    return error.exit_code


def say(line: str) -> None:
    """One line on standard error; what cannot be printed is shown as its escape."""
    tell(f"portaldoc: {one_line(line)}\n")


def tell(text: str) -> None:
    """Text on standard error. Where nobody can hear it (a full disk, a closed pipe) the work goes on unheard."""
    try:
        if sys.stderr:
            sys.stderr.write(text)
            sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())  # Python flushes once more at its end


def open_standard_error() -> None:
    """Where it is closed it leads nowhere, so that no file of the work is opened in its place."""
    if sys.stderr is None:
        sys.stderr = opened(2, os.O_WRONLY)


def opened(descriptor: int, flags: int) -> TextIO:
    """A closed standard stream, led to the null device for as long as the process lives."""
    null = os.open(os.devnull, flags)
    os.dup2(null, descriptor)
    if null != descriptor:
        os.close(null)
    return open(descriptor, "w", encoding="utf-8", closefd=False)
