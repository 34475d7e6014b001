"""UTF-8 that somebody read in an encoding of one byte a letter, once or more often, to what it was."""

from __future__ import annotations

import re
from functools import cache

from convert.patterns import pattern
from convert.text.syllables import is_syllable

PAGES = ("windows-1252", "windows-1250", "windows-1258", "windows-1251", "iso-8859-15", "mac-roman", "cp850", "cp437")
"""The encodings in which programs read bytes whose encoding they were not told, the commonest first."""
_MOST_TIMES = 3
_TOKEN = pattern(r"[^ ]+| +")
_BLANKED = pattern(rb"\xc3(?=$|[.,;:!?)])")
_MARKS = pattern(
    "\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    '|(?:(?<=[^\\W_])|(?<=[^\\W_]{2}[.,;:!?)\u201d\u2026"]))\u00c2\u00a0'
)
"""Quotes, dashes and blanks that do not break, misread as Windows-1252: letters in and behind which no word is."""
_ALONE = pattern("(?<=[ \u00a0])\u00c2\u00a0")
"""A blank beside a blank, or the letter of that name: misread in a line where others are."""
_ENDS = frozenset({"o", "i", "n", "nh", "ng", "u", "y", "m", "p", "t", "c"})
"""What stands behind ``à`` in a syllable and is no word."""


@cache
def _bytes_of(page: str) -> dict[int, int]:
    """The byte of each letter of an encoding, of the controls that it leaves open theirs; 256 for all that it lacks."""
    letters = {letter: byte for byte in range(0x80, 0x100) if (letter := bytes([byte]).decode(page, "ignore"))}
    lacks = dict.fromkeys(range(160, 256), 256)
    return (
        {number: number for number in range(0x80, 0xA0)} | lacks | {ord(letter): at for letter, at in letters.items()}
    )


def may_be_misread(text: str) -> bool:
    """Whether letters stand side by side that are the beginning of a letter in UTF-8, read in one of ``PAGES``."""
    return any(pair.search(text) for pair in _pairs())


@cache
def _pairs() -> tuple[re.Pattern[str], ...]:
    """A first byte and one that goes on, as the letters that they are read as: of two bytes, and of three."""
    return tuple(
        pattern(f"[{_letters(first)}][{_letters(second)}]")
        for first, second in (
            (b"\xc3\xc4\xc5\xc6\xcc", bytes(range(0x80, 0xC0))),
            (b"\xe1\xe2", b"\xba\xbb\x80"),
        )
    )


def _letters(data: bytes) -> str:
    read = (bytes([byte]).decode(page, "ignore") or chr(byte) for byte in data for page in PAGES)
    return re.escape("".join(sorted(set(read))))


def raw(text: str, page: str) -> bytes | None:
    """The bytes of which ``text`` is the reading in an encoding of one byte a letter; None where it cannot be."""
    try:
        return text.translate(_bytes_of(page)).encode("latin-1")
    except UnicodeEncodeError:
        return None


def reread(line: str, page: str) -> str | None:
    """The line as it was in UTF-8, word by word where bytes were lost: such words stay. None where it was not so."""
    if (text := _decoded(line, page)) is not None:
        return _again(text, page)
    words = _TOKEN.findall(line)
    told = [word for word in words if not word.isascii()]
    healed = {word: _word(word, page) for word in set(told)}
    if not told or sum(healed[word] is None for word in told) * 3 > len(told):
        return None
    return _joined([healed.get(word) or word for word in words], words)


def marks_again(line: str) -> str:
    """The line with marks that were misread, in words that were not, as they were."""
    told = _MARKS.sub(lambda found: _decoded(found[0], PAGES[0]) or found[0], line)
    return _ALONE.sub("\u00a0", told) if told != line else line


def _word(word: str, page: str) -> str | None:
    """A word in UTF-8; ``à`` whose second byte, a blank that does not break, became a plain blank."""
    if (text := _decoded(word, page)) is not None:
        return _again(text, page)
    data = raw(word, page)
    return utf8(_BLANKED.sub("à".encode(), data)) if data and b"\xc3" in data else None


def _joined(healed: list[str], words: list[str]) -> str:
    """The words again; what a blank inside ``à`` cut off (``đà o``) is put back where it makes a syllable."""
    for index in range(len(healed) - 2):
        word, blank, end = healed[index : index + 3]
        bare = end.rstrip(".,;:!?)”")
        if word.endswith("à") and not words[index].endswith("à") and blank == " " and bare in _ENDS:
            syllable = re.split(r"[^\w]", word)[-1] + bare
            healed[index + 1] = "" if is_syllable(syllable) else blank
    return "".join(healed)


def _again(text: str, page: str) -> str:
    """The text, read once more as long as it can be UTF-8 misread: right text has letters that it then cannot have."""
    for _ in range(_MOST_TIMES - 1):
        once_more = next((read for tried in (page, *PAGES) if (read := _decoded(text, tried)) is not None), None)
        if once_more is None:
            break
        text = once_more
    return text


def _decoded(text: str, page: str) -> str | None:
    """The text in UTF-8, where its letters are the reading of bytes that are UTF-8 and say more than ASCII."""
    data = raw(text, page)
    read = utf8(data) if data else None
    return None if read is None or read.isascii() else read


def utf8(data: bytes) -> str | None:
    """The text of bytes; None where they are no UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
