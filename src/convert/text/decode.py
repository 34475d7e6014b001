"""Bytes to text, and what to call their encoding."""

from __future__ import annotations

import codecs

from convert.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", None),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of ``data`` without its byte-order mark, and the encoding's name.

    ``utf-8``, ``utf-8-sig`` (with a mark), ``utf-16-le`` and ``utf-16-be`` (by their marks). Raises InputError.
    """
    for mark, label, codec in _MARKS:
        if codec and data.startswith(mark):
            return _strictly(data[len(mark) :], codec, name), label
    return _strictly(data, "utf-8", name), "utf-8"


def _strictly(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"not {codec} text: byte {error.start} is {data[error.start]:#04x}",
            where=name,
            next="save the file as UTF-8",
        ) from error
