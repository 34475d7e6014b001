"""What is said to a human: one line each, on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from convert.findings import one_line

if TYPE_CHECKING:
    from convert.errors import ConvertError, Exit


def failed(error: ConvertError) -> Exit:
    """Say what failed, on one line; the exit code."""
    say(str(error))
    return error.exit_code


def say(line: str) -> None:
    """One line on standard error; what cannot be printed is shown as its escape."""
    if sys.stderr:
        print(f"portaldoc: {one_line(line)}", file=sys.stderr)
