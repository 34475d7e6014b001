"""One run of the command line: arguments to an exit code, every failure to one line on standard error."""

from __future__ import annotations

import errno
import os
import signal

import typer

from convert.cli import outputs
from convert.cli.app import application
from convert.cli.said import failed, open_standard_error, say, tell
from convert.errors import ConvertError, Exit, InputError, OutputError, UsageError, reason

BUG = "this is a bug in portaldoc"


def run(args: list[str]) -> int:
    """The exit code of a command line. Nothing is raised, nothing printed but what the command prints."""
    open_standard_error()
    outputs.open_standard_output()
    try:
        return _ran(args)
    finally:
        tell("")  # what progress could not say waits still


def _ran(args: list[str]) -> int:
    signal.signal(signal.SIGTERM, _terminated)
    try:
        code = _invoked(args)
        outputs.flush()
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except ConvertError as error:
        return failed(error)
    except OSError as error:
        told = _told(error)
        return failed(told) if told else _bug(error, args)
    except Exception as error:  # noqa: BLE001 - the one translator
        return _bug(error, args)
    if code in (Exit.INTERRUPTED, Exit.TERMINATED):
        say(f"{Exit(code).name.lower()}; what was written before is whole")
    return code


def _told(error: OSError) -> ConvertError | None:
    """What the system refused, where it is no bug of ours: a limit that was reached, a folder that is gone."""
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return OutputError("more files are open than the system allows", next="raise `ulimit -n`, or lower --jobs")
    if error.filename is not None:
        what = f"{os.fsdecode(error.filename)[:80]}…: a path longer than the system allows"
        return UsageError(what) if error.errno == errno.ENAMETOOLONG else None
    if error.errno in (errno.ENOSPC, errno.EBADF):  # files say their names: it was the help, which Typer prints
        return outputs.unprinted(error)
    try:
        os.getcwd()  # noqa: PTH109 - only whether there is one
    except OSError:
        return InputError("is gone", where="the working folder", next="go to a folder that exists")
    return OutputError(f"the system refused to go on: {reason(error)}", next="free some space, or raise `ulimit`")


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
        tell(f"{context.get_help()}\n")
        return Exit.USAGE
    what = error.format_message() if hasattr(error, "format_message") else str(error)
    path = context.command_path if context else "portaldoc"
    say(f"{what.rstrip('.')}; see `{path} --help`")
    return Exit.USAGE


def _bug(error: Exception, args: list[str]) -> int:
    if "--debug" in args or "-vv" in args:
        import traceback  # noqa: PLC0415 - only for a bug

        tell("".join(traceback.format_exception(error)))
    say(f"{BUG}: {type(error).__name__}: {error}; please report it with what `portaldoc --debug …` prints")
    return Exit.BUG
