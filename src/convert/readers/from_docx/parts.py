"""A DOCX file to the XML of its parts, within bounds."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

from convert.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_PART = 64 * 1024 * 1024
"""Bytes that one part may unpack to."""
MOST_PARTS = 10_000
DEEPEST = 500
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
_NEXT = "open it in an office program and save it again as DOCX"


def parts(name: str, data: bytes) -> tuple[ET.Element, ET.Element | None, ET.Element | None]:
    """The document, its relationships and its numbering. Raises InputError where the file is no DOCX, or a bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_PARTS:
                raise InputError(f"more than {MOST_PARTS} files in the archive", where=name, next=_NEXT)
            document = _part(archive, "word/document.xml", name)
            if document is None:
                what = "a ZIP archive but no DOCX: it has no word/document.xml"
                raise InputError(what, where=name, next="give text, HTML, DOCX or a record")
            relationships = _part(archive, "word/_rels/document.xml.rels", name)
            return document, relationships, _part(archive, "word/numbering.xml", name)
    except (*_BROKEN, ValueError) as error:
        raise InputError(f"not a readable DOCX: {_said(error)}", where=name, next=_NEXT) from error


def part(name: str, data: bytes, path: str) -> ET.Element | None:
    """One more part, or None where there is none. Raises InputError as ``parts`` does."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _part(archive, path, name)
    except (*_BROKEN, ValueError) as error:
        raise InputError(f"not a readable DOCX: {_said(error)}", where=name, next=_NEXT) from error


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


def _part(archive: zipfile.ZipFile, path: str, name: str) -> ET.Element | None:
    try:
        info = archive.getinfo(path)
    except KeyError:
        return None
    with archive.open(info) as packed:
        data = packed.read(LARGEST_PART + 1) if info.file_size <= LARGEST_PART else b""
    if info.file_size > LARGEST_PART or len(data) > LARGEST_PART:
        raise InputError(f"{path} unpacks to more than {LARGEST_PART // 2**20} MiB", where=name, next=_NEXT)
    return _parsed(data, path, name)


def _parsed(data: bytes, path: str, name: str) -> ET.Element:
    """The root of a part. A document type is refused, and so is what could hide one: another encoding than UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8", where=name, next=_NEXT) from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text or "\0" in text:
        raise InputError(f"{path} has a document type, which no DOCX has", where=name, next=_NEXT)
    try:
        root = ET.fromstring(text.encode())  # noqa: S314 - no document type, no entities
    except (ET.ParseError, LookupError) as error:  # an encoding that nobody knows
        raise InputError(f"{path} is broken XML: {error}", where=name, next=_NEXT) from error
    level = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return root
    raise InputError(f"{path} nests more than {DEEPEST} elements deep", where=name, next=_NEXT)


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
