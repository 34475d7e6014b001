"""Bytes of the encodings before Unicode to Vietnamese text, by the tables of ``charsets.toml``."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from convert.patterns import pattern
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

OLD = ("tcvn3", "vni", "viscii", "vps", "windows-1258")
"""Their names, the commonest first."""

_SHOUTED = pattern(r"[^\W\d_]+")
_TONED = "áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
_LOWERED = pattern(
    rf"(?:\A|(?<=[.!?…] )|(?<=[.!?…:]\n)|(?<=\n\n)|(?<=[.!?…:]\r\n)|(?<=\n\r\n))[{_TONED}](?=\w)"
    r"|\bủ(?=y (?:ban|viên)\b)|(?<=\()ả(?=nh ?:)|(?<=[Cc]hâu )á\b|(?<=Đông Nam )á\b"
)
"""Where a small letter that shares its code with the capital is the capital: sentences begin with it, or the word."""


def old_text(data: bytes, charset: str) -> str | None:
    """The bytes read in one of ``OLD``; None where a byte has no meaning there."""
    text = _decoder(charset)(data)
    return None if text is None or "\ufffd" in text else text


@cache
def _decoder(charset: str) -> Callable[[bytes], str | None]:
    if charset == "windows-1258":
        return _windows_1258
    entry = _tables()[charset]
    return _Pairs.of(entry).decode if "codes" in entry else _Bytes.of(entry, shared=charset != "viscii").decode


@cache
def _tables() -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where a text is no Unicode

    return tomllib.loads(files("convert.text").joinpath("charsets.toml").read_text(encoding="utf-8"))


def _windows_1258(data: bytes) -> str | None:
    try:
        return data.decode("cp1258")
    except UnicodeDecodeError:
        return None


@value(kw_only=False)
class _Bytes:
    """One letter a byte. Where capitals share the byte of the small letter, a word in capitals tells them."""

    table: str
    shared: bool

    @classmethod
    def of(cls, entry: dict[str, Any], *, shared: bool) -> _Bytes:
        letters = [chr(byte) for byte in range(128)] + list("".join(entry["rows"].values()))
        for byte, letter in entry.get("single", {}).items():
            letters[int(byte, 16)] = letter
        return cls("".join(letters), shared)

    def decode(self, data: bytes) -> str:
        text = data.decode("latin-1").translate(self.table)
        if not self.shared:
            return text
        return _LOWERED.sub(lambda found: found[0].upper(), _SHOUTED.sub(_shouted, text))


def _shouted(found: re.Match[str]) -> str:
    """A word whose plain letters are all capitals, in capitals: the old fonts drew both with one code."""
    word = found[0]
    plain = [letter for letter in word if letter.isascii()]
    if len(plain) > 1 and all(letter.isupper() for letter in plain):
        return word.upper()
    return word


@value(kw_only=False)
class _Pairs:
    """A letter is one or two characters of Windows-1252; the case of the first is the letter's."""

    letters: dict[str, str]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, entry: dict[str, Any]) -> _Pairs:
        small = dict(zip(entry["codes"].split(), entry["letters"].split(), strict=True))
        known = dict(small)
        for code, letter in small.items():
            known |= {code[0].upper() + code[1:]: letter.upper(), code.upper(): letter.upper()}
            known[code[0] + code[1:].upper()] = letter
        by_length = sorted(known, key=lambda code: (-len(code), code))
        return cls(known, pattern("|".join(map(re.escape, by_length))))

    def decode(self, data: bytes) -> str | None:
        return self.pattern.sub(lambda found: self.letters[found[0]], windows_text(data))


def windows_text(data: bytes) -> str:
    """The bytes as Windows-1252, the five that it leaves open as Latin-1 has them."""
    return data.decode("latin-1").translate(_WINDOWS)


def windows_bytes(text: str) -> bytes | None:
    """The bytes of which ``text`` is the reading as Windows-1252 or Latin-1; None where it cannot be."""
    try:
        return text.translate(_LATIN).encode("latin-1")
    except UnicodeEncodeError:
        return None


_WINDOWS = {byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in b"\x81\x8d\x8f\x90\x9d"}
_LATIN = {ord(letter): byte for byte, letter in _WINDOWS.items()}
