"""Arguments in, exit code out; one file a command; the only place that prints."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading
from contextlib import suppress
from typing import NoReturn


def main() -> None:
    """Run the command line."""
    gc.set_threshold(200_000)  # start-up makes many objects and no garbage: the default spends a tenth of it looking
    try:
        from convert.cli.run import run  # noqa: PLC0415 - an interrupt while importing is an interrupt too

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    _leave(code)


def _leave(code: int) -> NoReturn:
    """End the process: what is registered for its end is run, and nothing is taken apart piece by piece.

    Taking 200 modules apart takes as long as reading an article. Where threads run, the interpreter ends them.
    """
    if threading.active_count() > 1:
        sys.exit(code)
    atexit._run_exitfuncs()  # noqa: SLF001 - there is no public way to have it without the rest
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # its reader is gone, it was closed, it never was
            stream.flush()
    os._exit(code)
