"""Bytes to text, and what to call their encoding."""

from __future__ import annotations

import codecs
import re

from convert.errors import InputError, UsageError
from convert.findings import CONTROL_CHARACTERS, MIXED_ENCODINGS, MOJIBAKE_HEALED, OLD_ENCODING, Finding, Read
from convert.patterns import pattern
from convert.text.kinds import binary_kind
from convert.values import value

UNICODE = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", None),
    (codecs.BOM_UTF32_BE, "utf-32-be", None),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_FOREIGN = pattern(b"\xc3[%b]" % b"".join(letter.encode()[1:] for letter in "ñöðßÞøäÜ"))
_MISREAD_MARKS = ("â€".encode(), "Â\u00a0".encode())


@value
class Decoded:
    """Text without its byte-order mark, and the encoding in which it stood."""

    text: str
    encoding: str


def decode(data: bytes, name: str, encoding: str | None = None) -> Read[Decoded]:
    """The text of ``data``, unchanged but for mojibake healed with a finding.

    ``encoding`` decides; without it a byte-order mark does, then UTF-8, then the proof that the words of one of the
    old encodings are Vietnamese. Raises InputError where nothing fits, UsageError where ``encoding`` is unknown.
    """
    if (kind := binary_kind(data)) is not None:
        raise InputError(f"not text but {kind}", where=name, next="give the article as text, HTML, DOCX or a record")
    if encoding is not None:
        return _as_told(data, name, encoding.lower().replace("_", "-"))
    for mark, label, codec in _MARKS:
        if data.startswith(mark):
            return _read(_strictly(data[len(mark) :], codec or label, name), label, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _without_mark(data, name, error)
    if "\0" in text and (wide := _wide(data)):
        return _read(_strictly(data, wide, name), wide, name)
    got = _read(text, "utf-8", name)
    return _unscrambled(got) if may_be_mojibake(data) else got


def may_be_mojibake(utf8: bytes) -> bool:
    """Whether a text may hold old encodings misread as Windows-1252: it has letters that Vietnamese never uses.

    A few searches for bytes, so that clean text pays nothing: U+0080 to U+00BF except NBSP, or one of ñöðßÞøäÜ, or the
    beginning of a quote or dash.
    """
    strange = utf8.count(b"\xc2") > utf8.count(b"\xc2\xa0") or _FOREIGN.search(utf8) is not None
    return strange or any(mark in utf8 for mark in _MISREAD_MARKS)


def _unscrambled(got: Read[Decoded]) -> Read[Decoded]:
    from convert.text import detect  # noqa: PLC0415 - clean text never needs it

    lines = re.split("(?<=\n)", got.value.text)
    mended = detect.unscrambled(lines)
    if mended is None:
        return got
    text = "".join(lines)
    finding = mended.finding(MOJIBAKE_HEALED, text)
    return Read(Decoded(text=text, encoding=got.value.encoding), (finding, *got.findings))


def _read(text: str, encoding: str, name: str) -> Read[Decoded]:
    """The text with a finding where NUL characters stand in it. Raises InputError where they are many: no text."""
    nuls = text.count("\0")
    if not nuls:
        return Read(Decoded(text=text, encoding=encoding))
    if nuls * 100 > len(text):
        raise InputError("not text but binary data: full of NUL bytes", where=name, next="give the article as text")
    first = text.index("\0")
    message = f"{nuls} NUL character{'s' * (nuls > 1)} in the text, kept; the first on line {_line(text, first)}"
    finding = Finding(code=CONTROL_CHARACTERS, message=message, span=(first, first + 1))
    return Read(Decoded(text=text, encoding=encoding), (finding,))


def _line(text: str, offset: int) -> int:
    return len(text[: offset + 1].splitlines())


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of its ASCII letters, blanks and line ends is NUL."""
    even, odd = data[:8192:2].count(0), data[1:8192:2].count(0)
    half = min(len(data), 8192) // 2
    if len(data) % 2 or max(even, odd) * 3 < half or min(even, odd) * 50 > half:
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    letters = data[:8192].decode(codec, "replace")
    return codec if sum(letter.isprintable() or letter in "\r\n\t" for letter in letters) * 10 > 9 * half else None


def _strictly(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise InputError(f"not {codec} text: {_place(data, error)}", where=name, next="save it as UTF-8") from error


def _place(data: bytes, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"byte {error.start} (line {line}) is {data[error.start]:#04x}"


def _as_told(data: bytes, name: str, encoding: str) -> Read[Decoded]:
    from convert.text import charsets  # noqa: PLC0415 - clean text never needs it

    if encoding in UNICODE or encoding in ("utf8", "utf-16"):
        codec = {"utf-8-sig": "utf-8", "utf8": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)
        mark = next((mark for mark, _, marked in _MARKS if marked == codec and data.startswith(mark)), b"")
        label = "utf-8-sig" if mark == codecs.BOM_UTF8 else codec
        return _read(_strictly(data[len(mark) :], codec, name), label, name)
    if encoding not in charsets.OLD:
        raise UsageError(f"unknown encoding {encoding!r}", next=f"choose from {', '.join((*UNICODE, *charsets.OLD))}")
    text = charsets.old_text(data, encoding)
    if text is None:
        raise InputError(f"not {encoding} text: it has bytes that stand for nothing there", where=name)
    return _read(text, encoding, name)


def _without_mark(data: bytes, name: str, error: UnicodeDecodeError) -> Read[Decoded]:
    from convert.text import detect  # noqa: PLC0415 - clean text never needs it

    if wide := _wide(data):
        return _read(_strictly(data, wide, name), wide, name)
    if data.count(0) * 100 > len(data):
        raise InputError("not text but binary data: full of NUL bytes", where=name, next="give the article as text")
    if mixed := detect.mixed_text(data):
        text, mended = mixed
        got = _read(text, "utf-8", name)
        return Read(got.value, (mended.finding(MIXED_ENCODINGS, text), *got.findings))
    best, tried = detect.best_charset(data)
    if best is None:
        what = f"neither UTF-8 ({_place(data, error)}) nor surely one old encoding{detect.as_words(tried)}"
        raise InputError(what, where=name, next="save it as UTF-8 or name one with --encoding")
    message = f"the bytes are no UTF-8; read as {best.charset}: {best.share:.0%} of {best.words} words are Vietnamese"
    got = _read(best.text, best.charset, name)
    return Read(got.value, (Finding(code=OLD_ENCODING, message=message), *got.findings))
