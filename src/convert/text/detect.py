"""Bytes or text in an unknown old encoding to Vietnamese, where the syllables prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import Finding
from convert.patterns import pattern
from convert.text.charsets import OLD, old_text, windows_bytes
from convert.text.misread import PAGES, marks_again, may_be_misread, reread, utf8
from convert.text.syllables import is_syllable, share, told
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from convert.findings import Code

PROOF = 0.9
"""The share of telling words that must be Vietnamese syllables."""
LEAD = 0.05
"""How far the best reading must stand before the next."""
FEWEST = 3
"""With fewer telling words nothing is proved of a whole text."""

_LINE = pattern(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@value
class Reading:
    """One way to read bytes: the share of its telling words that are Vietnamese, and how many there are."""

    charset: str
    text: str
    share: float
    words: int


def best_charset(data: bytes) -> tuple[Reading | None, tuple[Reading, ...]]:
    """The one reading that the syllables prove, or None; and every reading that is possible, the likeliest first."""
    return _best(_readings(data, OLD, old_text))


def _readings(data: bytes, charsets: Iterable[str], decoded: Callable[[bytes, str], str | None]) -> tuple[Reading, ...]:
    found = []
    for charset in charsets:
        if (text := decoded(data, charset)) is not None:
            words = told(text)
            found.append(Reading(charset=charset, text=text, share=share(words), words=words.total()))
    return tuple(sorted(found, key=lambda reading: -reading.share))


def _best(readings: tuple[Reading, ...]) -> tuple[Reading | None, tuple[Reading, ...]]:
    if not readings or readings[0].share < PROOF or readings[0].words < FEWEST:
        return None, readings
    alike = [reading for reading in readings[1:] if readings[0].share - reading.share < LEAD]
    return (None if any(reading.text != readings[0].text for reading in alike) else readings[0]), readings


def as_words(readings: tuple[Reading, ...]) -> str:
    """The candidates in words, for a message: ``: tcvn3 72 %, viscii 40 %``."""
    likely = [f"{reading.charset} {reading.share:.0%}" for reading in readings if reading.share >= 0.3]
    return f": {', '.join(likely)} of the words would be Vietnamese" if likely else ""


@value
class Mended:
    """Lines that stood in an old encoding inside a text in UTF-8: which, and the first before and after."""

    charset: str
    lines: tuple[int, ...]
    before: str
    after: str

    def finding(self, code: Code, text: str) -> Finding:
        """What was mended, at the first of the lines."""
        start = text.index(self.after)
        many = f"{len(self.lines)} lines" if len(self.lines) > 1 else "1 line"
        message = (
            f"{many} in {self.charset} inside the UTF-8 text, the first line {self.lines[0] + 1}: "
            f"{self.before[:60]!r} read as {self.after[:60]!r}"
        )
        return Finding(code=code, message=message, span=(start, start + len(self.after)))


def mixed_text(data: bytes) -> tuple[str, Mended] | None:
    """Bytes of which some lines are Vietnamese in UTF-8 and all others provably one old encoding; else None."""
    lines = _LINE.findall(data)
    decoded = [utf8(line) for line in lines]
    if share(told("".join(line or "" for line in decoded))) < PROOF:
        return None
    odd = tuple(index for index, line in enumerate(decoded) if line is None)
    best, _ = best_charset(b"".join(lines[index] for index in odd))
    if best is None:
        return None
    for index in odd:
        decoded[index] = old_text(lines[index], best.charset)
    first = lines[odd[0]].decode("latin-1").strip()
    after = (decoded[odd[0]] or "").strip()
    return "".join(line or "" for line in decoded), Mended(charset=best.charset, lines=odd, before=first, after=after)


_DECODED = 0.75
"""The share for UTF-8, of which most words could not be decoded by chance."""
_SAMPLE = 200
"""So many lines tell in what encoding all were misread."""
_BEYOND_ASCII = pattern("[^\x00-\x7f]")
_SIGN = pattern("[\u00a1-\u00bf]")
_BEYOND = pattern("[^\x00-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")


def unscrambled(lines: list[str]) -> Mended | None:
    """What was mended in ``lines``, in place: old encodings read as Windows-1252, or UTF-8 read as any such encoding.

    UTF-8 may have been misread more than once. A word of it that lost a byte stays as it is.
    """
    return _utf8_again(lines) or _old_again(lines) or _marks_again(lines)


def _marks_again(lines: list[str]) -> Mended | None:
    """Marks alone, in lines whose words are as they should be."""
    read = {index: text for index, line in enumerate(lines) if (text := marks_again(line)) != line}
    return _put(lines, read, f"UTF-8 misread as {PAGES[0]}")


def _utf8_again(lines: list[str]) -> Mended | None:
    """UTF-8 that was misread, by the encoding in which the first of it gives the most syllables."""
    if not may_be_misread("\n".join(lines)):
        return None
    odd = [index for index, line in enumerate(lines) if not line.isascii()]
    readings = {page: _reading(lines, odd[:_SAMPLE], page) for page in PAGES}
    page = max(readings, key=lambda page: readings[page].share * readings[page].words)
    if not _is_utf8(readings[page]):
        return None
    read = {index: text for index in odd if (text := reread(lines[index], page)) is not None}
    return _put(lines, _better(lines, read), f"UTF-8 misread as {page}")


def _reading(lines: list[str], odd: list[int], page: str) -> Reading:
    text = "\n".join(text for index in odd if (text := reread(lines[index], page)) is not None)
    words = told(text)
    return Reading(charset="utf-8", text=text, share=share(words), words=words.total())


def _old_again(lines: list[str]) -> Mended | None:
    """Old encodings that were read as Windows-1252."""
    odd = [index for index, line in enumerate(lines) if _is_odd(line)]
    raws = {index: windows_bytes(lines[index]) or b"" for index in odd}
    best = _best(_readings(b"\n".join(raws.values()), OLD, old_text))[0]
    if best is None:
        return None
    read = {index: text for index in odd if (text := old_text(raws[index], best.charset)) is not None}
    return _put(lines, _better(lines, read), best.charset)


def _better(lines: list[str], read: dict[int, str]) -> dict[int, str]:
    return {index: text for index, text in read.items() if _is_better(text, lines[index])}


def _put(lines: list[str], read: dict[int, str], charset: str) -> Mended | None:
    """Put what was read in its place."""
    if not read:
        return None
    first = min(read)
    before, after = lines[first].strip(), read[first].strip()
    for index, text in read.items():
        lines[index] = text
    return Mended(charset=charset, lines=tuple(read), before=before, after=after)


def _is_utf8(reading: Reading) -> bool:
    """Whether bytes are UTF-8 beyond doubt: two letters that by chance would be no UTF-8, and nearly only syllables."""
    many = len(_BEYOND_ASCII.findall(reading.text)) > 1
    return reading.charset == "utf-8" and many and reading.words > 0 and reading.share >= _DECODED


def _is_better(text: str, line: str) -> bool:
    """Whether a line reads better when mended: more syllables, or as many and no signs inside its words."""
    new, old = told(text), told(line)
    if share(new) != share(old):
        return share(new) > share(old)
    return _SIGN.search("".join(old)) is not None and _SIGN.search("".join(new)) is None


def _is_odd(line: str) -> bool:
    if line.isascii() or _BEYOND.search(line):
        return False
    return not all(is_syllable(word) for word in told(line))
