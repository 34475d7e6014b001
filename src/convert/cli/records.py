"""Paths, folders, globs and standard input to the bytes of records, each with its line."""

from __future__ import annotations

import errno
import glob
import os
import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from convert.errors import InputError
from convert.pipes import is_pipe
from convert.validate.parse import LARGEST_RECORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STDIN = "-"
_RECORDS = (".json", ".jsonl", ".ndjson")
_LINES = (".jsonl", ".ndjson")
_MANIFEST, _JOURNAL = "manifest.jsonl", ".portaldoc"


def found(inputs: Iterable[str]) -> list[str]:
    """The files that the arguments name, once each, sorted; a folder gives the records below it.

    Raises InputError for a name that is neither there nor a pattern.
    """
    paths = {path: None for name in inputs for path in _named(name)}
    return sorted(paths, key=shown)


@cache
def shown(path: str) -> str:
    """A path as findings name it: relative to the current folder where it lies below it, with slashes."""
    if path == STDIN:
        return "<stdin>"
    relative = os.path.relpath(path)
    return Path(path if relative.startswith("..") else relative).as_posix()


def seen_from(folder: Path) -> Callable[[str], str]:
    """What turns a path as findings name it into the one from a folder, with slashes, wherever one stands."""
    home = os.path.realpath(folder)

    @cache
    def there(parent: str) -> str:
        return os.path.relpath(os.path.realpath(parent), home)

    def seen(path: str) -> str:
        if path == shown(STDIN):
            return path
        parent, name = os.path.split(path)
        return (Path(there(parent)) / name).as_posix()

    return seen


def is_lines(path: str) -> bool:
    """Whether a file holds a record a line, by its name."""
    return path.removesuffix(".gz").endswith(_LINES)


def _named(name: str) -> Iterable[str]:
    if name == STDIN:
        return [name]
    if Path(name).is_dir():
        return _below(name)
    if os.path.lexists(name):
        return [os.path.normpath(name)]
    if glob.has_magic(name):
        paths = glob.glob(name, recursive=True)  # noqa: PTH207 - the pattern may be absolute
        return [path for path in paths if not Path(path).is_dir()]
    raise InputError("no such file or folder", where=name)


def _below(folder: str) -> Iterator[str]:
    """Records in a folder and below, hidden ones left out; links to folders are not followed, so none can loop.

    The manifest of a batch lists records and is none.
    """
    for parent, folders, files in os.walk(folder):
        if _JOURNAL in folders and _MANIFEST in files:
            files.remove(_MANIFEST)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.removesuffix(".gz").endswith(_RECORDS) and not name.startswith("."):
                yield os.path.normpath(f"{parent}/{name}")


@contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """The file's bytes, unpacked where it is gzipped. Raises OSError, EOFError or zlib.error where it is damaged."""
    if path == STDIN:
        yield sys.stdin.buffer
    elif is_pipe(path):
        raise OSError(errno.ESPIPE, "it is a pipe; give it to standard input")
    elif path.endswith(".gz"):
        import gzip  # noqa: PLC0415 - most records are not packed

        with gzip.open(path, "rb") as packed:
            yield cast("IO[bytes]", packed)
    else:
        with Path(path).open("rb") as stream:
            yield stream


def whole(stream: IO[bytes], already: bytes = b"") -> bytes:
    """The one record of a stream; no more of it than shows that it is too large."""
    return already + stream.read(LARGEST_RECORD + 1 - len(already))


def lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Every record of a stream with a record a line, with its line's number; of a line too long, its beginning."""
    number = 0
    while line := stream.readline(LARGEST_RECORD + 1):
        number += 1
        if not line.endswith(b"\n") and len(line) > LARGEST_RECORD:
            _skip_line(stream)
        if not line.isspace():
            yield number, line


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def stdin_records(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """A record a line where the first line is one, else the one record of the stream."""
    first = stream.readline(LARGEST_RECORD + 1)
    if _is_record(first):
        yield 1, first
        yield from ((number + 1, line) for number, line in lines(stream))
    else:
        yield 1, whole(stream, first)


def _is_record(line: bytes) -> bool:
    import json  # noqa: PLC0415 - only for standard input

    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
