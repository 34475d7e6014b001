"""A picture's name to a file in the user's folders: by listing them, never by joining the name to a path."""

from __future__ import annotations

import os
import stat
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from convert.assets.normalise import normalised
from convert.assets.picture import NoPicture, Picture, PictureFault
from convert.errors import nearest
from convert.patterns import pattern
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from convert.assets.held import Held

_LARGEST_FILE = 100 * 1024 * 1024
_ODD = pattern("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_PLACE = pattern(r"[A-Za-z]:|[a-z][a-z0-9+.-]*://|data:|.*[/\\]")
_SUFFIX = {"jpeg": "jpg", "jpe": "jpg", "jfif": "jpg", "tiff": "tif"}


@value
class Assets:
    """The folders in which an article's pictures are looked up; without folders every picture is NOT_GIVEN.

    Earlier folders win, then what the input itself holds (``held``); ``near`` folders (that nobody named: beside the
    article) come last. Only files directly inside a folder count. ``traces``, where there is one, is told the state of
    every picture when it is first asked for.
    """

    folders: tuple[Path, ...] = ()
    near: tuple[Path, ...] = ()
    held: Held | None = None
    traces: dict[str, str] | None = None

    def picture(self, name: str) -> Picture | NoPicture:
        """The picture that an article calls ``name``. Never raises; never leaves the folders."""
        if self.traces is not None and name not in self.traces:
            self.traces[name] = self.trace(name)
        if not (self.folders or self.near or self.held):
            return _none(PictureFault.NOT_GIVEN, "no folder of pictures was given")
        if _ODD.search(name) or _PLACE.match(name) or name in {"", ".", ".."}:
            return _none(PictureFault.REFUSED, f"{_shown(name)} is not a plain file name")
        held = self.held.picture(name) if self.held else None
        if held and isinstance(_found(name, self.folders), NoPicture):
            return held if isinstance(held, Picture) else _none(held.fault, f"{_shown(name)} {held.message}")
        found = _found(name, (*self.folders, *self.near))
        return found if isinstance(found, NoPicture) else _read(found, name)

    def trace(self, name: str) -> str:
        """What tells one state of a picture from another without opening it; the same while it is not to be had."""
        found = _found(name, (*self.folders, *self.near))
        if isinstance(found, NoPicture):
            return found.fault.value
        try:
            status = found.stat()
        except OSError:
            return PictureFault.UNREADABLE.value
        return f"{found}:{status.st_size}:{status.st_mtime_ns}:{status.st_ctime_ns}"


def beside(article: Path) -> tuple[Path, ...]:
    """Where an article's pictures are without being named: its folder, and the one a browser saves with a page."""
    saved = article.with_name(f"{article.stem}_files")
    there = os.path.isdir(saved)  # noqa: PTH112 - Path.is_dir raises where the name is longer than the system allows
    return (article.parent, saved) if there and not saved.is_symlink() else (article.parent,)


def _none(fault: PictureFault, message: str) -> NoPicture:
    return NoPicture(fault=fault, message=message)


def _shown(name: str) -> str:
    """A name that may be printed anywhere: no odd character survives, no length surprises."""
    cleaned = _ODD.sub("\N{REPLACEMENT CHARACTER}", name)
    return f"“{cleaned[:80]}…”" if len(cleaned) > 80 else f"“{cleaned}”"


def _exact(name: str) -> str:
    return name


def _caseless(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _loose(name: str) -> str:
    """Letters and digits alone, without accents, query strings, and ways to write ``jpg``."""
    stem, dot, suffix = _caseless(name).partition("?")[0].rpartition(".")
    plain = unicodedata.normalize("NFD", (stem if dot else suffix).replace("đ", "d"))
    letters = "".join(letter for letter in plain if letter.isalnum())
    return f"{letters}.{_SUFFIX.get(suffix, suffix)}" if dot else letters


_WAYS: tuple[Callable[[str], str], ...] = (_exact, _caseless, _loose)


def _found(name: str, folders: tuple[Path, ...]) -> Path | NoPicture:
    listings = [(folder, _listed(folder)) for folder in folders]
    for place, way in enumerate(_WAYS):
        wanted = way(name)
        for folder, listing in listings:
            candidates = listing.known(place).get(wanted, ())
            if len(candidates) > 1:
                shown = ", ".join(_shown(candidate) for candidate in candidates[:4])
                return _none(PictureFault.AMBIGUOUS, f"{_shown(name)} may be {shown}")
            if candidates:
                return folder / candidates[0]
    near = _suggestion(name, [listing for _, listing in listings])
    return _none(PictureFault.MISSING, f"{_shown(name)} is not in the folder of pictures{near}")


class _Listing:
    """The names in a folder, sorted, and for each way of looking what it makes of them, when it is first asked."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self._known: dict[int, dict[str, list[str]]] = {}

    def known(self, place: int) -> dict[str, list[str]]:
        if place not in self._known:
            made = self._known[place] = {}
            for name in self.names:
                made.setdefault(_WAYS[place](name), []).append(name)
        return self._known[place]


def _listed(folder: Path) -> _Listing:
    try:
        found = folder.stat()
        return _listing(folder, found.st_ino, found.st_mtime_ns, found.st_ctime_ns)
    except OSError:
        return _Listing([])


@lru_cache(maxsize=32)
def _listing(folder: Path, *identity: int) -> _Listing:
    """One state of a folder, kept while a batch runs: thousands of articles share one, and a name is looked up once."""
    del identity
    return _Listing(sorted(entry.name for entry in folder.iterdir()))


def _suggestion(name: str, listings: list[_Listing]) -> str:
    """The nearest name of the same kind of file."""
    wanted = _loose(name)
    _, dot, suffix = wanted.rpartition(".")
    kind = dot and dot + suffix
    alike = {
        key: names[0] for one in listings for key, names in one.known(len(_WAYS) - 1).items() if key.endswith(kind)
    }
    near = nearest(wanted, islice(alike, 5000), cutoff=0.75)
    return f"; did you mean {_shown(alike[near])}?" if near else ""


def _read(path: Path, name: str) -> Picture | NoPicture:
    """The file as a picture; a link that leaves its folder, a device, a directory or a pipe is refused unopened."""
    try:
        inside = path.resolve().parent == path.parent.resolve()
        status = path.stat()
    except (OSError, RuntimeError):  # Python before 3.13 says RuntimeError of a link that leads to itself
        return _none(PictureFault.UNREADABLE, f"{_shown(name)} cannot be read")
    if not inside:
        return _none(PictureFault.REFUSED, f"{_shown(name)} is a link that leaves the folder of pictures")
    if not stat.S_ISREG(status.st_mode):
        return _none(PictureFault.REFUSED, f"{_shown(name)} is not a file")
    if status.st_size > _LARGEST_FILE:
        return _none(PictureFault.REFUSED, f"{_shown(name)} is larger than {_LARGEST_FILE >> 20} MB")
    kept = _normalised(path, status.st_size, status.st_mtime_ns, status.st_ino)
    return kept if isinstance(kept, Picture) else _none(kept.fault, f"{_shown(name)} {kept.message}")


@lru_cache(maxsize=48)
def _normalised(path: Path, *identity: int) -> Picture | NoPicture:
    """One file's picture, kept while a batch runs: neighbours share pictures, and one article has several formats."""
    del identity
    try:
        return normalised(path.read_bytes())
    except OSError:
        return _none(PictureFault.UNREADABLE, "cannot be read")
