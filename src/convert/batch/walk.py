"""A folder to the inputs below it, with everything that is none accounted for."""

from __future__ import annotations

import os
import stat
from dataclasses import field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING
from unicodedata import normalize

from convert.batch.found import Found, failed, saved_with, skipped
from convert.batch.task import Stat
from convert.errors import reason
from convert.findings import HIDDEN_FILE, LINK_NOT_FOLLOWED, SPECIAL_FILE
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator


HIDDEN = (".", "~$")
"""What names of files begin with that are no documents: hidden ones, and the marks of those that Word has open."""


@value
class Choice:
    """Which files of a folder are meant: patterns as in a shell; one with a slash matches the path below the folder."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, path: str) -> bool:
        """Whether a file, by its path below the folder, is meant."""
        return (not self.include or self.names(path)) and not any(_matches(path, one) for one in self.exclude)

    def names(self, path: str) -> bool:
        """Whether the user asked for this file by a pattern."""
        return any(_matches(path, one) for one in self.include)

    def prunes(self, folder: str) -> bool:
        """Whether a whole folder is left out."""
        return any(_matches(folder, one.rstrip("/")) for one in self.exclude)


def _matches(path: str, pattern: str) -> bool:
    subject = path if "/" in pattern else path.rpartition("/")[2]
    return fnmatchcase(normalize("NFC", subject), normalize("NFC", pattern))


@value
class _Folder:
    """A folder on the way; ``page``: what it holds was saved with that page."""

    path: str
    below: str
    chain: frozenset[str] = field(default=frozenset())
    linked: bool = False
    page: str = ""


def walk(root: str, choice: Choice, *, without: frozenset[str] = frozenset()) -> Iterator[Found]:
    """Every file below ``root`` (absolute, resolved), sorted by name, depth last; ``without`` are paths left out.

    Links that stay in the tree are followed, one deep; FIFOs, devices, hidden files and other links are skipped with a
    finding; links that point nowhere and folders that cannot be read are failures.
    """
    waiting = [_Folder(path=root, below="", chain=frozenset({root}))]
    while waiting:
        folder = waiting.pop()
        inner: list[_Folder] = []
        for entry in _entries(folder.path):
            if isinstance(entry, Found):
                yield entry
                continue
            for got in _look(entry, folder, choice, root):
                if got.path in without:
                    continue
                if isinstance(got, Found):
                    yield got
                else:
                    inner.append(got)
        waiting += reversed(inner)


def _entries(folder: str) -> list[os.DirEntry[str] | Found]:
    try:
        with os.scandir(folder) as entries:
            return [*sorted(entries, key=lambda entry: entry.name)]
    except OSError as error:
        return [failed(folder, f"the folder cannot be read: {reason(error)}")]


def _look(entry: os.DirEntry[str], folder: _Folder, choice: Choice, root: str) -> Iterator[Found | _Folder]:
    below = f"{folder.below}/{entry.name}" if folder.below else entry.name
    try:
        is_folder = entry.is_dir(follow_symlinks=False)
        if choice.prunes(below) if is_folder else not choice.takes(below):
            return
        if entry.name.startswith(HIDDEN) and not choice.names(below):
            yield skipped(entry.path, HIDDEN_FILE, f"{entry.name!r} is hidden")
        elif entry.is_symlink():
            yield from _link(entry, folder, below, root)
        elif is_folder:
            chain, page = folder.chain | {entry.path}, folder.page or _page_of(entry.path)
            yield _Folder(path=entry.path, below=below, chain=chain, linked=folder.linked, page=page)
        elif folder.page and not choice.names(below):
            yield saved_with(folder.page, entry.path)
        else:
            yield regular(entry.path, entry.stat(follow_symlinks=False))
    except FileNotFoundError:
        yield failed(entry.path, "vanished while the folder was read")
    except OSError as error:
        yield failed(entry.path, f"cannot be looked at: {reason(error)}")


def pages_of(folder: str) -> tuple[str, ...]:
    """The pages whose pictures, styles and frames a browser would have saved in a folder of this name."""
    stem = folder.removesuffix("_files")
    return () if stem == folder else tuple(f"{stem}{suffix}" for suffix in (".html", ".htm"))


def _page_of(folder: str) -> str:
    return next((os.path.basename(page) for page in pages_of(folder) if os.path.isfile(page)), "")


def regular(path: str, found: os.stat_result) -> Found:
    """A file as an input, unless it is no regular file."""
    if not stat.S_ISREG(found.st_mode):
        return skipped(path, SPECIAL_FILE, f"{os.path.basename(path)!r} is a {_kind(found.st_mode)}")
    return Found(place=path, path=path, stat=Stat.of(found))


def _kind(mode: int) -> str:
    kinds = ((stat.S_ISFIFO, "FIFO"), (stat.S_ISSOCK, "socket"), (stat.S_ISBLK, "device"), (stat.S_ISCHR, "device"))
    return next((name for test, name in kinds if test(mode)), "special file")


def _link(entry: os.DirEntry[str], folder: _Folder, below: str, root: str) -> Iterator[Found | _Folder]:
    target = os.path.realpath(entry.path)
    shown = os.readlink(entry.path)
    if target in folder.chain:
        yield skipped(entry.path, LINK_NOT_FOLLOWED, f"{entry.name!r} links to {shown!r}, a folder that holds it")
    elif target != root and not target.startswith(root.rstrip("/") + "/"):
        if os.path.lexists(target):
            yield skipped(entry.path, LINK_NOT_FOLLOWED, f"{entry.name!r} links to {shown!r}, outside of the tree")
        else:
            yield failed(entry.path, f"a link to {shown!r}, which does not exist")
    elif not os.path.exists(entry.path):
        yield failed(entry.path, f"a link to {shown!r}, which does not exist")
    elif os.path.isdir(target):
        if folder.linked:
            yield skipped(entry.path, LINK_NOT_FOLLOWED, f"{entry.name!r} is a link below a link")
        else:
            yield _Folder(path=entry.path, below=below, chain=folder.chain | {target}, linked=True)
    else:
        yield regular(entry.path, entry.stat())
