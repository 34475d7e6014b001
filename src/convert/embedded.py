"""The record inside a document: as the text that goes in, and out of a DOCX or a PDF again."""

from __future__ import annotations

import io
import json
import logging
import zipfile
import zlib
from typing import TYPE_CHECKING

from convert import contract
from convert.article import SCHEMA_ID
from convert.errors import InputError
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.article import Article

RECORD_NAME = "record.json"
_LARGEST = 256 * 1024 * 1024
"""Bytes that are unpacked of one file in search of a record."""
_MOST_TAGS = 1000
"""A part that holds a record is one element; a tree of millions takes gigabytes."""
_ITEM = pattern(r"customXml/item\d*\.xml")
_UNSAFE = pattern("[\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def record_text(article: Article) -> str:
    r"""The canonical JSON of a record, with what XML and UTF-8 forbid written as ``\uXXXX``: the same value.

    Raises InvalidRecord where the record breaks its schema.
    """
    text = contract.encode(article).decode()
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) if _UNSAFE.search(text) else text


def record_bytes(article: Article) -> bytes:
    """``record_text`` as UTF-8."""
    return record_text(article).encode()


def source_bytes(article: Article) -> bytes:
    """``source.text`` in its own encoding, where Python knows it and the text fits, else in UTF-8."""
    source = article.source
    try:
        return source.text.encode(source.encoding)
    except (LookupError, UnicodeEncodeError):
        return source.text.encode("utf-8", "surrogatepass")


def record_in(data: bytes, name: str) -> Article:
    """The record inside a DOCX or a PDF, as it was put there.

    Raises InputError where there is none, or the file is broken or neither; InvalidRecord where it breaks its schema.
    """
    if data.startswith(b"PK"):
        found: str | bytes | None = _in_docx(data, name)
    elif b"%PDF-" in data[:1024]:
        found = _in_pdf(data, name)
    else:
        raise InputError("is neither a DOCX nor a PDF", where=name, next="name a file that portaldoc made")
    if found is None:
        raise InputError("holds no record", where=name, next="only documents that portaldoc made carry one")
    try:
        record = json.loads(found)
    except (ValueError, RecursionError) as error:
        raise InputError("holds a broken record", where=name, next="convert the article again") from error
    return contract.load(record, name=name)


def _in_docx(data: bytes, name: str) -> str | None:
    """The text of the customXml part of our namespace; Word may have renamed it."""
    import xml.etree.ElementTree as ET  # noqa: PLC0415 - wanted only by `extract`

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            left = _LARGEST
            for entry in archive.infolist():
                if _ITEM.fullmatch(entry.filename) and entry.file_size <= left:
                    left -= entry.file_size
                    content = archive.read(entry)
                    if content.count(b"<") > _MOST_TAGS:
                        continue
                    root = ET.fromstring(content)  # noqa: S314 - expat caps entities, fetches none
                    if root.tag == f"{{{SCHEMA_ID}}}record":
                        return root.text or ""
    except (
        zipfile.BadZipFile,
        ET.ParseError,
        LookupError,
        OSError,
        EOFError,
        RuntimeError,
        ValueError,
        zlib.error,
    ) as error:
        raise InputError("is a broken DOCX", where=name, next="check that it was copied whole") from error
    return None


def _in_pdf(data: bytes, name: str) -> bytes | None:
    """The attachment ``record.json``."""
    from pypdf import PdfReader  # noqa: PLC0415 - wanted only by `extract`
    from pypdf.errors import DependencyError  # noqa: PLC0415 - as above

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it warns of is said by our own errors
    try:
        reader = PdfReader(io.BytesIO(data))
        return next((file.content for file in reader.attachment_list if file.name == RECORD_NAME), None)
    except DependencyError as error:
        raise InputError("is encrypted", where=name, next="save it without a password") from error
    except Exception as error:
        raise InputError("is a broken PDF", where=name, next="check that it was copied whole") from error
