"""A list of texts, one JSON object a line, to inputs."""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import TYPE_CHECKING, Any, BinaryIO

from convert.batch.archives import numbered
from convert.batch.found import Found, failed
from convert.batch.task import Stat
from convert.errors import InputError, reason
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".jsonl", ".ndjson")
_PART = 1 << 20


@value
class Columns:
    """The fields of a line that hold the text and its name; without ``id`` the name is the line's number.

    A line of more than ``longest`` bytes is not read.
    """

    text: str = "text"
    id: str | None = None
    longest: int = 256_000_000


def is_list(name: str) -> bool:
    """Whether a file's name is that of a list of texts."""
    return name.lower().endswith(SUFFIXES)


def lines(path: str, columns: Columns) -> Iterator[Found]:
    """The texts of a list, in its order. A line that is no text is a failure of its own."""
    try:
        at = Stat.of(os.stat(path))
        for name, value in _named(path, columns):
            place = f"{path}/{name}"
            if isinstance(value, InputError):
                yield failed(place, value.what, path=path, inside=name, advice=value.next)
            else:
                yield Found(place=place, path=path, inside=name, stat=at, named=True)
    except OSError as error:
        yield failed(path, f"cannot be read: {reason(error)}")


def contents(
    path: str, wanted: frozenset[str], largest: int, columns: Columns
) -> Iterator[tuple[str, bytes | InputError]]:
    """The wanted texts as UTF-8, in the order of the list. Raises InputError where the list cannot be read."""
    try:
        for name, value in _named(path, columns):
            if name not in wanted:
                continue
            data = value if isinstance(value, InputError) else value.encode("utf-8", "surrogatepass")
            if isinstance(data, bytes) and len(data) > largest:
                data = InputError(f"larger than {largest} bytes", where=name, next="raise --max-size")
            yield name, data
    except OSError as error:
        raise InputError(f"cannot be read: {reason(error)}", where=path) from error


def _named(path: str, columns: Columns) -> Iterator[tuple[str, str | InputError]]:
    seen: Counter[str] = Counter()
    with open(path, "rb") as file:
        for number, line in enumerate(_lines(file, columns.longest), 1):
            if line.strip():
                name, value = _line(line, number, columns)
                seen[name] += 1
                yield numbered(name, seen[name]), value


def _lines(file: BinaryIO, longest: int) -> Iterator[bytes]:
    """The lines; of one that is too long no more than shows it."""
    while line := file.readline(longest + 1):
        rest = line
        while not rest.endswith(b"\n") and (rest := file.readline(_PART)):
            pass
        yield line


def _line(line: bytes, number: int, columns: Columns) -> tuple[str, str | InputError]:
    name = f"line-{number:07}.txt"
    if len(line) > columns.longest:
        return name, InputError(f"line {number} is longer than {columns.longest} bytes", next="raise --max-size")
    try:
        value: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        return name, InputError(f"line {number} is no JSON: {error}")
    table = value if isinstance(value, dict) else {}
    if columns.id is not None:
        if not isinstance(table.get(columns.id), str | int):
            return name, InputError(f"line {number} has no name in {columns.id!r}", next="name the field: --id-field")
        name = _safe(str(table[columns.id]))
    if not isinstance(table.get(columns.text), str):
        return name, InputError(f"line {number} has no text in {columns.text!r}", next="name the field: --text-field")
    return name, table[columns.text]


def _safe(name: str) -> str:
    """An id as one component of a path that has the suffix of a text."""
    plain = "".join("_" if char in "/\\:\0" or not char.isprintable() else char for char in name).strip(". ")
    return f"{plain or '_'}.txt"
