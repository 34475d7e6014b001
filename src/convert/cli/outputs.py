"""Results to where the user wants them: standard output, one file, or a folder of files."""

from __future__ import annotations

import errno
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from convert import atomic
from convert.cli.said import opened
from convert.errors import Exit, OutputError, UsageError, reason
from convert.values import value

if TYPE_CHECKING:
    from convert.plugins import Exporter

STANDARD_OUTPUT = "-"
_OUTPUTS = (None, STANDARD_OUTPUT, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
_STREAM = re.compile(r"(?:/dev/fd|/proc/self/fd)/(\d+)")


@value
class Target:
    """Where the results of one command go. Neither path: standard output."""

    file: Path | None = None
    folder: Path | None = None
    force: bool = False


def names_a_folder(output: str) -> bool:
    """Whether an output is a folder by itself: it exists as one, or ends in ``/``."""
    return output.endswith(("/", os.sep)) or _is_folder(Path(output))


def target(output: str | None, *, results: int, force: bool) -> Target:
    """Where ``results`` results go. Raises UsageError, OutputError where they cannot all go there."""
    if output == "":
        raise UsageError("an empty name", where="--output", next="name a file, a folder, or - for standard output")
    if output in _OUTPUTS or output is None:
        if results > 1:
            raise UsageError(f"{results} results do not fit on standard output", next="name a folder with -o FOLDER/")
        return Target()
    if results > 1 or names_a_folder(output):
        if os.path.lexists(output.rstrip("/")) and not _is_folder(Path(output)):
            raise OutputError("is no folder", where=output, next="name a folder with -o")
        return Target(folder=Path(output), force=force)
    return Target(file=Path(output), force=force)


def place(stem: str, exporter: type[Exporter], inputs: tuple[Path, ...], to: Target) -> Path | None:
    """Where one result goes; None is standard output. Raises OutputError where it may not be written there."""
    path = to.folder / f"{stem}{exporter.suffix}" if to.folder else to.file
    if path is None:
        return None
    if any(_same(path, given) for given in inputs):
        raise OutputError("is an input itself", where=str(path), next="write somewhere else with -o")
    if _is_folder(path):
        raise OutputError("is a folder", where=str(path), next="name a file, or remove it")
    if not to.force and os.path.lexists(path) and _regular(path):
        raise OutputError("exists already", where=str(path), next="add --force to replace it")
    if to.file and not path.parent.is_dir():
        raise OutputError(f"there is no folder {str(path.parent)!r}", where=str(path), next="make it first")
    return path


def _is_folder(path: Path) -> bool:
    """Whether a path is a folder. Raises OutputError where the system cannot say: too long a name, a closed folder."""
    try:
        return path.is_dir()
    except OSError as error:
        raise atomic.output_error(error, path) from error


def _same(place: Path, given: Path) -> bool:
    try:
        return place.samefile(given)
    except OSError:
        return False


def _regular(place: Path) -> bool:
    """Whether a path is a file, or a link to nothing: no device, pipe or open file, which go on from what they hold."""
    return _stream(place) is None and (place.is_file() or not place.exists())


def _stream(place: Path) -> int | None:
    """The descriptor that a path is a name of."""
    found = _STREAM.fullmatch("/dev/fd/2" if str(place) == "/dev/stderr" else str(place))
    return int(found[1]) if found else None


def is_text(media_type: str) -> bool:
    """Whether a terminal can show a result."""
    return media_type.startswith("text/") or media_type.endswith(("json", "+xml"))


def write(place: Path | None, data: bytes, *, to: Target) -> None:
    """Write one result, whole or not at all. Raises OutputError."""
    if place is None:
        put(data)
    elif not _regular(place):
        _poured(place, data)
    else:
        atomic.write(resolved(place) if place.is_symlink() else place, data, replace=to.force)


def resolved(place: Path) -> Path:
    """A path without links. Raises OutputError where they lead in a circle."""
    try:
        return place.resolve()
    except RuntimeError as error:
        raise OutputError("cannot be written: its links lead in a circle", where=str(place)) from error


def _poured(place: Path, data: bytes) -> None:
    """Into a device, a pipe or an open file, which a rename would take the place of."""
    stream = _stream(place)
    try:
        with place.open("wb") if stream is None else os.fdopen(os.dup(stream), "wb") as opened:
            opened.write(data)
    except OSError as error:
        raise atomic.output_error(error, place) from error


def put(result: str | bytes) -> None:
    """A result on standard output, as UTF-8 whatever the locale, half a surrogate as its escape. Raises OutputError."""
    view = memoryview(result.encode("utf-8", "backslashreplace") if isinstance(result, str) else result)
    try:
        while view:
            view = view[sys.stdout.buffer.write(view) :]  # unbuffered, it may take a part
    except OSError as error:
        raise unprinted(error) from error
    flush()


def open_standard_output() -> None:
    """Where it is closed, what is printed fails, and no file of the work is opened in its place."""
    if sys.stdout is None:
        sys.stdout = opened(1, os.O_RDONLY)


def flush() -> None:
    """Make sure that standard output has what was printed. Raises OutputError."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise unprinted(error) from error


def unprinted(error: OSError) -> OutputError:
    """What the system said of standard output.

    Raises SystemExit where its reader has read enough (``| head``): that is no one to complain to.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes once more at its end
    if error.errno == errno.EPIPE:
        raise SystemExit(Exit.OUTPUT) from error
    if error.errno == errno.EBADF:
        return OutputError("is closed", where="standard output", next="name a file with -o")
    return OutputError(f"cannot be written: {reason(error)}", where="standard output")
