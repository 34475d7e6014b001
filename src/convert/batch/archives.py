"""Archives of pages: what is in them, and the bytes of each, without ever writing a member to disk."""

from __future__ import annotations

import bz2
import lzma
import os
import stat
import tarfile
import zipfile
import zlib
from collections import Counter
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, BinaryIO, NamedTuple, cast

from convert.batch.found import Found, failed, saved_with, skipped
from convert.batch.task import Stat, State
from convert.batch.walk import HIDDEN, pages_of
from convert.errors import InputError
from convert.findings import HIDDEN_FILE, LINK_NOT_FOLLOWED, SPECIAL_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

ENCRYPTED = 1
"""The bit of a zip member's flags that says so (APPNOTE.TXT 4.4.4)."""
UTF8_NAME = 1 << 11
"""The bit that says that a member's name is UTF-8 (as above); without it zipfile reads CP437."""
SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_SAYS_MORE = (
    *(tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE),
    *(tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK),
)
"""Members of a tar that are headers: what they hold is said of the next one."""
_LONGEST_HEADER = 1 << 20
_BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    UnicodeError,
)


class _Member(NamedTuple):
    """A member as either kind of archive has it. ``kind`` is ``""`` for a regular file, else what it is."""

    name: str
    size: int
    kind: str
    read: Callable[[int], bytes]


def is_archive(name: str) -> bool:
    """Whether a file's name is that of an archive that can be opened."""
    return name.lower().endswith(SUFFIXES)


def members(path: str) -> Iterator[Found]:
    """What an archive holds, in its own order; an archive that cannot be read is one failure.

    Nothing is extracted, so nothing can be written where it should not be; members whose names leave the archive are
    failures all the same, because their outputs would.
    """
    found = list(_members(path))
    names = {one.inside for one in found if one.inside}
    for one in found:
        page = _page_of(one.inside, names) if one.inside and one.state is State.PLANNED else ""
        yield saved_with(page, one.place, path=path, inside=one.inside) if page else one


def _page_of(member: str, names: set[str]) -> str:
    """The page with which a browser has saved a member; empty where there is none."""
    parts = member.split("/")[:-1]
    folders = ("/".join(parts[:depth]) for depth in range(1, len(parts) + 1) if parts[depth - 1].endswith("_files"))
    return next((os.path.basename(page) for one in folders for page in pages_of(one) if page in names), "")


def _members(path: str) -> Iterator[Found]:
    seen: Counter[str] = Counter()
    try:
        at = Stat.of(os.stat(path))
        with _opened(path) as inside:
            for member in inside:
                seen[member.name] += 1
                yield _found(path, at, member, numbered(member.name, seen[member.name]))
    except _BROKEN as error:
        yield failed(path, f"the archive cannot be read: {error}")


def numbered(name: str, times: int) -> str:
    """The name of the first, second, … of one name; its suffix stays what it was."""
    stem, suffix = os.path.splitext(name)
    return name if times == 1 else f"{stem}#{times}{suffix}"


def _found(path: str, at: Stat, member: _Member, name: str) -> Found:
    place = f"{path}/{name}"
    parts = name.replace("\\", "/").split("/")
    if not parts[-1]:
        return failed(f"{place}~", f"the member {name!r} has no name", path=path, inside=name)
    if name.startswith(("/", "\\")) or ".." in parts or "\0" in name or parts[0].endswith(":"):
        safe = f"{path}/{name.encode('unicode_escape').decode().replace('/', '_')}"
        return failed(safe, f"the member {name!r} would leave the archive", path=path, inside=name)
    if "link" in member.kind:
        return skipped(place, LINK_NOT_FOLLOWED, f"{name!r} is a {member.kind} in an archive", path=path, inside=name)
    if member.kind:
        return skipped(place, SPECIAL_FILE, f"{name!r} is a {member.kind}", path=path, inside=name)
    if any(part.startswith(HIDDEN) for part in parts) or parts[0] == "__MACOSX":
        return skipped(place, HIDDEN_FILE, f"{name!r} is hidden", path=path, inside=name)
    return Found(place=place, path=path, inside=name, stat=at)


def contents(path: str, wanted: frozenset[str], largest: int) -> Iterator[tuple[str, bytes | InputError]]:
    """The bytes of the wanted members, in the archive's order, read one at a time; or why one cannot be had.

    Members of more than ``largest`` bytes are refused before they fill the memory. Raises InputError where the
    archive itself cannot be read to its end.
    """
    seen: Counter[str] = Counter()
    try:
        with _opened(path) as inside:
            for member in inside:
                seen[member.name] += 1
                name = numbered(member.name, seen[member.name])
                if name in wanted:
                    yield name, _bytes(member, largest)
    except _BROKEN as error:
        raise InputError(f"the archive cannot be read: {error}", where=path) from error


def _bytes(member: _Member, largest: int) -> bytes | InputError:
    try:
        data = member.read(largest + 1) if member.size <= largest else b""
    except _BROKEN as error:
        return InputError(f"the member cannot be read: {error}", where=member.name)
    if max(member.size, len(data)) > largest:
        return InputError(f"larger than {largest} bytes", where=member.name, next="raise --max-size")
    return data


@contextmanager
def _opened(path: str) -> Iterator[Iterator[_Member]]:
    if path.lower().endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            yield _zipped(archive)
    else:
        with (
            open(path, "rb") as file,
            _unpacked(file) as stream,
            tarfile.open(fileobj=stream, mode="r|", tarinfo=_Header) as tape,
        ):
            yield _taped(tape)
            while stream.read(1 << 20):  # what packs the tape says only at its end whether it is whole
                pass


def _unpacked(file: BinaryIO) -> IO[bytes]:
    """What a packed file holds. Reading raises where it was cut, which tarfile's own unpacking does not."""
    head = file.read(6)
    file.seek(0)
    if head.startswith(b"\x1f\x8b"):
        import gzip  # noqa: PLC0415 - most batches hold no archive; zipfile has the others

        return cast("IO[bytes]", gzip.open(file))
    if head.startswith(b"BZh"):
        return cast("IO[bytes]", bz2.open(file))
    if head == b"\xfd7zXZ\0":
        return cast("IO[bytes]", lzma.open(file))
    return file


class _Header(tarfile.TarInfo):
    """A header that is there whole, or the archive was cut: tarfile would take the cut for the end.

    One that says the name of the next member is no longer than names are: tarfile would take it into memory whole.
    """

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        if len(buf) < tarfile.BLOCKSIZE:
            raise tarfile.ReadError("it was cut: its end is missing")
        header = super().frombuf(buf, encoding, errors)
        if header.type in _SAYS_MORE and header.size > _LONGEST_HEADER:
            raise tarfile.ReadError(f"a header of {header.size} bytes")
        return header


def _zipped(archive: zipfile.ZipFile) -> Iterator[_Member]:
    for info in archive.infolist():
        if info.filename.endswith("/"):  # its own is_dir fails where there is no name
            continue

        def read(limit: int, info: zipfile.ZipInfo = info) -> bytes:
            if info.flag_bits & ENCRYPTED:
                raise RuntimeError("a password is needed")
            with archive.open(info) as file:
                return file.read(limit)

        yield _Member(_plain(_zip_name(info)), info.file_size, _zip_kind(info.external_attr >> 16), read)


def _plain(name: str) -> str:
    """A name as it would stand on disk, where ``a//b`` and ``./a/b`` are ``a/b``."""
    parts = [part for part in name.split("/") if part not in {"", "."}]
    return "/" * name.startswith("/") + "/".join(parts)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """A member's name: many packers write UTF-8 and do not say so."""
    if info.flag_bits & UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _zip_kind(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "symbolic link"
    return "special file" if stat.S_IFMT(mode) not in (0, stat.S_IFREG) else ""


def _taped(tape: tarfile.TarFile) -> Iterator[_Member]:
    for info in tape:
        if info.isdir():
            continue

        def read(limit: int, info: tarfile.TarInfo = info) -> bytes:
            file = tape.extractfile(info)
            return file.read(limit) if file else b""

        yield _Member(_plain(info.name), info.size, _tar_kind(info), read)


def _tar_kind(info: tarfile.TarInfo) -> str:
    if info.isreg():
        return ""
    if info.issym() or info.islnk():
        return "symbolic link" if info.issym() else "hard link"
    return "FIFO" if info.isfifo() else "device"
