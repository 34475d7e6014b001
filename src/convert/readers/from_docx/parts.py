"""A DOCX file to the XML of its parts, within bounds."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from convert.errors import InputError
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_PART = 64 * 1024 * 1024
"""Bytes that the parts that are read may unpack to."""
MOST_PARTS = 10_000
MOST_TAGS = 1_000_000
"""Opening and closing: 150 pages that Word cut into runs by the word, a thousand as others write them."""
DEEPEST = 200
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
_PARTED = "give the article in a document of its own"
_NEXT = "open it in an office program and save it again as DOCX"


@state
class Package:
    """A DOCX whose parts are read within bounds, for all that are read together.

    ``room`` is how many bytes they may still unpack to, ``tags`` how many tags or attributes they may still hold.
    """

    name: str
    data: bytes
    room: int = field(default_factory=lambda: LARGEST_PART)
    tags: int = field(default_factory=lambda: MOST_TAGS)

    def parts(self) -> tuple[ET.Element, ET.Element | None, ET.Element | None]:
        """The document, its relationships, its numbering. Raises InputError where the file is no DOCX, or a bomb."""
        document = self.part("word/document.xml")
        if document is None:
            what = "a ZIP archive but no DOCX: it has no word/document.xml"
            raise InputError(what, where=self.name, next="give text, HTML, DOCX or a record")
        return document, self.part("word/_rels/document.xml.rels"), self.part("word/numbering.xml")

    def part(self, path: str) -> ET.Element | None:
        """One part, or None where there is none. Raises InputError as ``parts`` does."""
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                if len(archive.infolist()) > MOST_PARTS:
                    raise InputError(f"more than {MOST_PARTS} files in the archive", where=self.name, next=_NEXT)
                return self._parsed(self._unpacked(archive, path), path) if path in archive.NameToInfo else None
        except (*_BROKEN, ValueError) as error:
            raise InputError(f"not a readable DOCX: {_said(error)}", where=self.name, next=_NEXT) from error

    def _unpacked(self, archive: zipfile.ZipFile, path: str) -> bytes:
        info = archive.getinfo(path)
        with archive.open(info) as packed:
            data = packed.read(self.room + 1) if info.file_size <= self.room else b""
        if info.file_size > self.room or len(data) > self.room:
            what = f"{path} and the parts before it unpack to more than {LARGEST_PART // 2**20} MiB"
            raise InputError(what, where=self.name, next=_NEXT)
        self.room -= len(data)
        return data

    def _parsed(self, data: bytes, path: str) -> ET.Element:
        """The root of a part. A document type is refused, and so is what could hide one: another encoding than UTF-8.

        So are more tags than any article has, before a tree is built that takes a hundred times their bytes.
        """
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InputError(f"{path} is not UTF-8", where=self.name, next=_NEXT) from error
        if "<!DOCTYPE" in text or "<!ENTITY" in text or "\0" in text:
            raise InputError(f"{path} has a document type, which no DOCX has", where=self.name, next=_NEXT)
        self.tags -= max(text.count("<"), text.count("="))
        if self.tags < 0:
            raise InputError(f"more than {MOST_TAGS:,} tags in its parts, up to {path}", where=self.name, next=_PARTED)
        try:
            root = ET.fromstring(text.encode())  # noqa: S314 - no document type, no entities
        except (ET.ParseError, LookupError) as error:  # an encoding that nobody knows
            raise InputError(f"{path} is broken XML: {error}", where=self.name, next=_NEXT) from error
        level = [root]
        for _ in range(DEEPEST):
            level = [child for element in level for child in element]
            if not level:
                return root
        raise InputError(f"{path} nests more than {DEEPEST} elements deep", where=self.name, next=_NEXT)


def members(data: bytes, paths: Iterable[str]) -> dict[str, bytes]:
    """The bytes of parts by their paths; without those that are not there, broken, or too large together."""
    found: dict[str, bytes] = {}
    room = LARGEST_PART
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for path in paths:
            with suppress(KeyError, *_BROKEN):
                with archive.open(path) as packed:
                    content = packed.read(room + 1)
                if len(content) <= room:
                    found[path] = content
                    room -= len(content)
    return found


def _said(error: Exception) -> str:
    return "it is encrypted" if "encrypted" in str(error) else (str(error) or type(error).__name__).splitlines()[0]


def tag_of(element: ET.Element) -> str:
    """An element's local name: transitional and strict documents differ in their namespaces alone."""
    return element.tag.rpartition("}")[2]


def value_of(element: ET.Element | None, attribute: str = "val") -> str:
    """An attribute by its local name; empty where there is none."""
    if element is None:
        return ""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == attribute), "")


def inside(element: ET.Element, tag: str) -> Iterator[ET.Element]:
    """Every element of a local name in another, in document order."""
    return (found for found in element.iter() if tag_of(found) == tag)
