"""One run of the command line: arguments to an exit code, every failure to one line on standard error."""

from __future__ import annotations

import errno
import os
import signal
import sys

import typer

from convert.cli import outputs
from convert.cli.app import application
from convert.cli.said import failed, say
from convert.errors import ConvertError, Exit, UsageError

BUG = "this is a bug in portaldoc"


def run(args: list[str]) -> int:
    """The exit code of a command line. Nothing is raised, nothing printed but what the command prints."""
    signal.signal(signal.SIGTERM, _terminated)
    try:
        code = _invoked(args)
        outputs.flush()
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except ConvertError as error:
        return failed(error)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG and error.filename is not None:
            return failed(UsageError(f"{os.fsdecode(error.filename)[:80]}…: a path longer than the system allows"))
        return failed(outputs.unprinted(error)) if error.filename is None else _bug(error, args)
    except Exception as error:  # noqa: BLE001 - the one translator
        return _bug(error, args)
    if code in (Exit.INTERRUPTED, Exit.TERMINATED):
        say(f"{Exit(code).name.lower()}; what was written before is whole")
    return code


def _terminated(number: int, frame: object) -> None:
    """End as an interrupt does, cleaning up on the way."""
    del frame
    say("terminated; what was written before is whole")
    raise SystemExit(128 + number)


def _invoked(args: list[str]) -> int:
    try:
        return int(application().main(args, prog_name="portaldoc", standalone_mode=False) or 0)
    except typer.TyperException as error:
        return _misused(error)


def _misused(error: typer.TyperException) -> int:
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" and context is not None:
        print(context.get_help(), file=sys.stderr)
        return Exit.USAGE
    what = error.format_message() if hasattr(error, "format_message") else str(error)
    path = context.command_path if context else "portaldoc"
    say(f"{what.rstrip('.')}; see `{path} --help`")
    return Exit.USAGE


def _bug(error: Exception, args: list[str]) -> int:
    if "--debug" in args or "-vv" in args:
        import traceback  # noqa: PLC0415 - only for a bug

        traceback.print_exception(error)
    say(f"{BUG}: {type(error).__name__}: {error}; please report it with what `portaldoc --debug …` prints")
    return Exit.BUG
