"""Arguments in, exit code out; one file a command; the only place that prints."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line."""
    gc.set_threshold(200_000)  # start-up makes many objects and no garbage: the default spends a tenth of it looking
    try:
        from convert.cli.run import run  # noqa: PLC0415 - an interrupt while importing is an interrupt too

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    gc.freeze()  # the interpreter looks for garbage on its way out, which takes another tenth and frees nothing
    sys.exit(code)
