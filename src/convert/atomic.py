"""Bytes to a file that is there whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from convert.errors import OutputError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

T = TypeVar("T")

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
_ADVICE = {
    errno.ENOSPC: "free some space and run the same command again",
    errno.EDQUOT: "raise the quota or free some space, and run the same command again",
    errno.EROFS: "choose a folder that can be written to",
    errno.EACCES: "choose a folder that can be written to",
    errno.ENAMETOOLONG: "give it a shorter name",
}


def write(path: Path, data: bytes, *, scratch: Path | None = None, replace: bool = True, durable: bool = False) -> None:
    """``write_parts`` of a single part."""
    write_parts(path, (data,), scratch=scratch, replace=replace, durable=durable)


def write_parts(
    path: Path, parts: Iterable[bytes], *, scratch: Path | None = None, replace: bool = True, durable: bool = False
) -> None:
    """Write a file so that nobody ever sees a part of it: a temporary file, then a rename.

    The temporary file stands in ``scratch`` (default: beside ``path``; it must be the same file system). Folders that
    are missing are made. ``replace=False`` never overwrites; ``durable`` waits until the disk has it.
    Raises OutputError, and leaves no temporary file.
    """
    temporary = (scratch or path.parent) / f".portaldoc-{os.urandom(8).hex()}.tmp"
    try:
        _written(_in_folder(temporary, lambda: _opened(temporary)), parts, durable=durable)
        _in_folder(path, lambda: temporary.replace(path) if replace else _linked(temporary, path))
        if durable:
            _settled(path.parent)
    except BaseException as error:  # an interrupt leaves nothing either
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise output_error(error, path) from error
        raise


def folder(path: Path) -> None:
    """Make a folder, where there is none, with those above it. Raises OutputError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OutputError("is no folder", where=str(path), next="move it away, or write elsewhere") from error
    except OSError as error:
        raise output_error(error, path) from error


def output_error(error: OSError, path: Path) -> OutputError:
    """What the system said of a file that could not be written, with the way out."""
    if isinstance(error, FileExistsError):
        return OutputError("exists already", where=str(path), next="add --force to replace it")
    return OutputError(f"cannot be written: {reason(error)}", where=str(path), next=_ADVICE.get(error.errno or 0))


def _in_folder(path: Path, step: Callable[[], T]) -> T:
    """Do it, and where the folder is missing make the folder and do it again: most often it is there."""
    try:
        return step()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return step()


def _opened(temporary: Path) -> int:
    return os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)


def _written(handle: int, parts: Iterable[bytes], *, durable: bool) -> None:
    with open(handle, "wb", buffering=0) as file:
        for part in parts:
            view = memoryview(part)
            while view:
                view = view[file.write(view) :]
        if durable:
            os.fsync(handle)


def _linked(temporary: Path, path: Path) -> None:
    """Give the file its name only where nothing has it: a link, unlike a rename, refuses to replace."""
    try:
        os.link(temporary, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o666))
        temporary.replace(path)
        return
    temporary.unlink()


def _settled(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
