"""The record inside a document: as the text that goes in, and out of a DOCX or a PDF again."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from convert import contract

if TYPE_CHECKING:
    from convert.article import Article

RECORD_NAME = "record.json"
_UNSAFE = re.compile("[\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def record_text(article: Article) -> str:
    r"""The canonical JSON of a record, with what XML and UTF-8 forbid written as ``\uXXXX``: the same value.

    Raises InvalidRecord where the record breaks its schema.
    """
    text = json.dumps(contract.checked(article), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
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
