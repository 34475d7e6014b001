"""What the user named (folders, patterns, lists, archives, files) to inputs, each once."""

from __future__ import annotations

import codecs
import glob
import os
from dataclasses import field
from typing import TYPE_CHECKING

from convert.batch import archives, texts
from convert.batch.found import Found, failed
from convert.batch.names import short_hash
from convert.batch.task import Stat
from convert.batch.texts import Columns
from convert.batch.walk import Choice, regular, walk
from convert.errors import InputError, UsageError, reason
from convert.pipes import is_pipe
from convert.source import SIDECAR
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@value
class Inputs:
    """The inputs in the order in which they were named, and the folder below which the outputs mirror them."""

    root: str
    found: tuple[Found, ...]

    def below(self, place: str) -> str:
        """An input's path in the mirrored tree."""
        return place[len(self.root) :].lstrip("/") if place.startswith(self.root) else place.lstrip("/")

    def source(self, place: str) -> str:
        """An input as reports show it: the root's own name and the path below it."""
        shown = "/".join(part for part in (os.path.basename(self.root), self.below(place)) if part)
        return shown.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@value
class Search:
    """How inputs are looked for: patterns, the fields of lists of texts, and what is no input: OUT, and what is its."""

    choice: Choice = field(default_factory=Choice)
    columns: Columns = field(default_factory=Columns)
    without: frozenset[str] = frozenset()


def gathered(arguments: Sequence[str], search: Search) -> Inputs:
    """Every input. Raises InputError where one that was named does not exist, UsageError where nothing was named."""
    roots: list[str] = []
    found: dict[str, Found] = {}
    for argument in arguments:
        for path, sure in _paths(argument):
            if not sure and os.path.realpath(path) in search.without:
                continue
            root, inputs = _opened(path, search, sure=sure)
            roots.append(root)
            for one in inputs:
                found.setdefault(one.place, _with_sidecar(one))
    if not roots:
        raise UsageError("no input", next="name a folder, a file, a pattern, an archive or @list.txt")
    return Inputs(root=os.path.commonpath(roots), found=tuple(found.values()))


def _paths(argument: str) -> Iterator[tuple[str, bool]]:
    """The paths that an argument stands for, and whether a missing one is the whole command's error."""
    if os.path.lexists(argument):
        yield argument, True
    elif argument.startswith("@"):
        yield from ((line, False) for line in _listed(argument[1:]))
    elif glob.has_magic(argument):
        matches = sorted(glob.iglob(argument, recursive=True))
        if not matches:
            raise InputError("no file matches this pattern", where=argument)
        yield from ((match, False) for match in matches)
    elif argument == "-":
        raise InputError("reads no standard input", where="batch", next="@/dev/stdin is a list of paths there")
    else:
        raise InputError("does not exist", where=argument or "an empty name", next="check the path")


def _listed(path: str) -> list[str]:
    """The paths that a file lists: one a line, or ended by NUL as by ``find -print0``."""
    if is_pipe(path):
        raise InputError("is a pipe", where=path, next=f"read it with @/dev/stdin < {path}")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"cannot be read: {reason(error)}", where=path) from error
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "replace").encode()
    lines = data.split(b"\0") if b"\0" in data else data.removeprefix(codecs.BOM_UTF8).splitlines()
    return [os.fsdecode(line) for line in lines if line.strip()]


def _opened(path: str, search: Search, *, sure: bool) -> tuple[str, Iterator[Found]]:
    """The folder that an input stands for in the mirrored tree, and what is in it."""
    if os.path.isdir(path):
        root = os.path.realpath(path)
        return root, _walked(root, search)
    parent = os.path.realpath(os.path.dirname(path) or ".")
    place = os.path.join(parent, os.path.basename(path))
    if archives.is_archive(path) and os.path.isfile(path):
        return place, archives.members(place)
    if texts.is_list(path) and os.path.isfile(path):
        return place, texts.lines(place, search.columns)
    try:
        return parent, iter((replace(regular(place, os.stat(place)), named=True),))
    except OSError as error:
        what = "a link to nowhere" if os.path.islink(place) else reason(error)
        if sure:
            raise InputError(what, where=path) from error
        return parent, iter((failed(place, what),))


def _with_sidecar(one: Found) -> Found:
    """The input, with what tells one state of its sidecar from another."""
    if one.inside is not None or one.stat is None:
        return one
    try:
        found = os.stat(os.path.splitext(one.path)[0] + SIDECAR)
    except OSError:
        return one
    return replace(one, beside=short_hash(str(Stat.of(found))))


def _walked(root: str, search: Search) -> Iterator[Found]:
    """A folder's inputs; archives in it are opened."""
    for one in walk(root, search.choice, without=search.without):
        if one.path != one.place or not archives.is_archive(one.path) or one.stat is None:
            yield replace(one, named=True) if search.choice.include and one.stat else one
        else:
            yield from archives.members(one.path)
