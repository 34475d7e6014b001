"""What the user named to inputs, and inputs to bytes: the one place where the command line opens articles."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from convert import plugins
from convert.errors import InputError, UsageError, nearest, reason, suggestion
from convert.pipes import is_pipe
from convert.source import SIDECAR
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from convert.pipeline import Hints

STANDARD_INPUT = "-"
SIZES = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}
HEAD = 4096
_PART = 1 << 20
_SMALL = 50_000_000
_LARGEST = 1 << 60


@value
class Input:
    """One article as the user named it. ``path`` is its file, None for standard input.

    ``stem`` names its results; ``folder`` is its folder, where it was named by that.
    """

    shown: str
    stem: str
    path: Path | None
    folder: Path | None = None

    @property
    def name(self) -> str:
        """The file's name as the record keeps it: what is no Unicode in it is U+FFFD."""
        return readable(self.path.name if self.path else self.stem)

    @property
    def home(self) -> Path:
        """Where the search for ``portaldoc.toml`` begins."""
        return self.path.parent if self.path else Path()


def readable(name: str) -> str:
    """A file name as text that can be encoded."""
    return os.fsencode(name).decode("utf-8", "replace")


def stem_of(argument: str) -> str:
    """What the results of an argument are called; nothing is opened."""
    if argument == STANDARD_INPUT:
        return "stdin"
    path = Path(argument)
    if _is_folder(path):
        return path.resolve().name or "article"
    return path.stem


def located(argument: str) -> Input:
    """The input that an argument names; a folder stands for the one article in it. Raises InputError."""
    if argument == STANDARD_INPUT:
        return Input(shown="standard input", stem="stdin", path=None)
    if not argument:
        raise InputError("an empty name", where="INPUT", next="name a file, a folder, or - for standard input")
    path = Path(argument)
    if not _is_folder(path):
        return Input(shown=argument, stem=path.stem, path=path)
    return Input(shown=argument, stem=stem_of(argument), path=_only_article(path, argument), folder=path)


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises where the name is longer than the system allows


def _only_article(folder: Path, shown: str) -> Path:
    try:
        files = sorted(entry for entry in folder.iterdir() if entry.is_file() and not entry.name.startswith("."))
        articles = [file for file in files if _is_article(file)]
    except OSError as error:
        raise _unreadable(error, shown) from error
    if len(articles) == 1:
        return articles[0]
    if not articles:
        raise InputError("the folder holds no article", where=shown, next="name a file")
    some = ", ".join(file.name for file in articles[:3]) + (", …" if len(articles) > 3 else "")
    raise InputError(
        f"the folder holds {len(articles)} articles ({some})",
        where=shown,
        next="name one of them, or convert the folder with `portaldoc batch`",
    )


def _is_article(file: Path) -> bool:
    with file.open("rb") as opened:
        head = opened.read(HEAD)
    return plugins.is_claimed(file.name, head)


def read(entry: Input, limit: int) -> bytes:
    """The bytes of an input, at most ``limit`` of them. Raises InputError."""
    try:
        if entry.path is None:
            if sys.stdin is None:
                raise InputError("is closed", where=entry.shown, next="name a file")
            return _limited(sys.stdin.buffer, entry.shown, limit)
        if is_pipe(entry.path):
            raise InputError("is a pipe", where=entry.shown, next=f"read it with - < {entry.shown}")
        with entry.path.open("rb") as opened:
            _small_enough(os.fstat(opened.fileno()), entry.shown, limit)
            return _limited(opened, entry.shown, limit)
    except OSError as error:
        raise _unreadable(error, entry.shown) from error


def sidecar(entry: Input) -> Hints:
    """What the sidecar beside an input says; nothing where there is none. Raises InputError, UsageError."""
    from convert.pipeline import Hints  # noqa: PLC0415 - a batch needs it in its workers only

    beside = entry.path.with_suffix(SIDECAR) if entry.path else None
    if beside is None or not os.path.isfile(beside):  # noqa: PTH113 - as above
        return Hints()
    from convert.sidecar import hints  # noqa: PLC0415 - only where there is one

    try:
        return hints(beside.read_bytes(), beside.name)
    except OSError as error:
        raise _unreadable(error, str(beside)) from error


def _small_enough(status: os.stat_result, shown: str, limit: int) -> None:
    if stat.S_ISREG(status.st_mode) and status.st_size > limit:
        raise _too_large(f"{_amount(status.st_size)} is", shown, limit)


def _limited(opened: BinaryIO, shown: str, limit: int) -> bytes:
    parts, left = [], limit + 1
    while left and (part := opened.read(min(left, _PART))):
        parts.append(part)
        left -= len(part)
    if not left:
        raise _too_large("the input is", shown, limit)
    return b"".join(parts)


def small_file(path: Path, shown: str, *, otherwise: str | None = None) -> bytes:
    """The bytes of a file that is no article, but a template, a style sheet, a config. Raises InputError."""
    if is_pipe(path):
        raise InputError("is a pipe", where=shown, next=otherwise or "name a file")
    try:
        with path.open("rb") as opened:
            data = opened.read(_SMALL + 1)
    except OSError as error:
        raise InputError(f"cannot be read: {reason(error)}", where=shown, next=otherwise) from error
    if len(data) > _SMALL:
        raise InputError(f"the file is more than {_amount(_SMALL)}", where=shown, next="name another")
    return data


def _too_large(what: str, shown: str, limit: int) -> InputError:
    return InputError(f"{what} more than the limit of {_amount(limit)}", where=shown, next="raise it with --max-size")


def _unreadable(error: OSError, shown: str) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("no such file or folder", where=shown, next=_nearest(Path(shown)))
    return InputError(f"cannot be read: {reason(error)}", where=shown, next=None)


def _nearest(path: Path) -> str:
    try:
        near = nearest(path.name, (entry.name for entry in path.parent.iterdir()), cutoff=0.8)
    except OSError:
        return f"there is no folder {str(path.parent)!r} either; check the path"
    return suggestion(near and str(path.parent / near), "check the path")


def size(written: str, option: str) -> int:
    """A number of bytes from ``20000000``, ``500k``, ``20M``, ``1G`` (powers of ten). Raises UsageError."""
    number, unit = written.strip().lower().removesuffix("b"), ""
    if number and number[-1] in SIZES:
        number, unit = number[:-1], number[-1]
    if not (number.isascii() and number.isdigit() and len(number) < 1000 and int(number)):
        raise UsageError(f"{written[:80]!r} is no size", where=option, next="write it like 500k, 20M or 1G")
    return min(int(number) * SIZES[unit], _LARGEST)


def _amount(count: int) -> str:
    return (
        next(f"{count / SIZES[unit]:.4g} {unit.upper()}B" for unit in "gmk" if count >= SIZES[unit])
        if (count >= 1000)
        else f"{count} bytes"
    )


def clashes(arguments: Iterable[str]) -> tuple[str, ...]:
    """The first arguments whose results would have one name, also where case or Unicode form is all that differs."""
    import unicodedata  # noqa: PLC0415 - only for several inputs

    seen: dict[str, str] = {}
    for argument in arguments:
        key = unicodedata.normalize("NFC", stem_of(argument)).casefold()
        if key in seen:
            return seen[key], argument
        seen[key] = argument
    return ()


def suffix_of(path: str) -> str:
    """The suffix of a path, with its dot, in lower case."""
    return PurePath(path).suffix.lower()
