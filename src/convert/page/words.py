"""The record's words to words that a page may hold."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from convert.article import Article, Role
from convert.findings import CHARACTERS_DROPPED, Finding
from convert.page.parts import Run, Words
from convert.patterns import pattern
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORBIDDEN = pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]"
)
_LINE_END = pattern(r"[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
ADDRESS = pattern(r"https?://[^\s<>\"“”]{1,2000}")
_UNSEEN = frozenset({Role.CHROME, Role.DUPLICATE, Role.LEGAL_DOCUMENT, Role.UNREAD})


def printable(text: str) -> str:
    """The words without what XML forbids, C1 controls, noncharacters, lone surrogates and overrides of direction.

    They are on one line, as a record's words are; in one that was edited by hand they may not be.
    """
    if _LINE_END.search(text):
        text = " ".join(text.split())
    return _FORBIDDEN.sub("", text) if _FORBIDDEN.search(text) else text


def quoted(text: str) -> str:
    """Words of the source's text as a record keeps words: composed, with one space between them."""
    return printable(" ".join(unicodedata.normalize("NFC", text).split()))


def dropped(article: Article) -> tuple[Finding, ...]:
    """One finding, where words of the article hold characters that no document may."""
    text = article.source.text
    if not _FORBIDDEN.search(text):
        return ()
    places = [
        found.start()
        for segment in article.segments
        if segment.role not in _UNSEEN
        for found in _FORBIDDEN.finditer(text, *segment.span)
    ]
    if not places:
        return ()
    kinds = ", ".join(sorted({f"U+{ord(text[place]):04X}" for place in places})[:8])
    message = f"left out of the document, since no document may hold them: {len(places)} characters ({kinds})"
    return (Finding(code=CHARACTERS_DROPPED, message=message, span=(places[0], places[0] + 1)),)


def plain(text: str) -> Words:
    """The words in one run."""
    return (Run(printable(text)),)


def linked(text: str) -> Words:
    """The words, with the web addresses among them as links."""
    runs, end = [], 0
    for found in ADDRESS.finditer(text := printable(text)):
        address = found[0].rstrip(".,;:!?)]'")
        runs += [Run(text[end : found.start()]), Run(address, href=address)]
        end = found.start() + len(address)
    return tuple(run for run in (*runs, Run(text[end:])) if run.text)


def shortened(text: str, length: int) -> str:
    """At most ``length`` characters, cut after a whole word where there is one, with an ellipsis."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    end = text.rfind(" ", length // 2, length)
    return (cut[:end] if end >= 0 else cut).rstrip(" ,;:") + "…"


def stretches(words: Words, length: int) -> Iterator[Words]:
    """The runs in stretches of ``length`` characters at most, parted after a space; where there is none, anywhere.

    A letter keeps its marks, however many they are.
    """
    held: list[Run] = []
    room = length
    for run in words:
        start = 0
        while len(run.text) - start > room:
            end = run.text.rfind(" ", start, start + room) + 1
            if not end and not held:
                end = _after_marks(run.text, start + room)
            yield (*held, replace(run, text=run.text[start:end])) if end else tuple(held)
            held, room, start = [], length, end or start
        held.append(replace(run, text=run.text[start:]))
        room -= len(run.text) - start
    yield tuple(held)


def _after_marks(text: str, place: int) -> int:
    while place < len(text) and unicodedata.combining(text[place]):
        place += 1
    return place


_SHORTEST_END, _LONGEST_END, _LEAST = 8, 24, 40


def ending(text: str, before: int = 0) -> int:
    """Where the last words of a text begin that should not be parted: one short word on a last line looks lost.

    ``before`` is how many characters of the paragraph stand before ``text``. 0 where the text is short, or its last
    word long.
    """
    place = text.rfind(" ", 0, -_SHORTEST_END) + 1
    return place if place and before + len(text) >= _LEAST and len(text) - place <= _LONGEST_END else 0


def capital(text: str) -> str:
    """The words with a capital at the beginning."""
    return text[:1].upper() + text[1:]


_ISO = pattern(r"(?:(?P<year>\d{4})|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?:T(?P<clock>\d\d:\d\d))?")


def date_parts(value: str) -> dict[str, str]:
    """The known parts of an ISO 8601 date: year, month, day as plain numbers, clock as ``07:45``."""
    found = _ISO.match(value)
    known = found.groupdict() if found else {}
    return {name: part if name == "clock" else str(int(part)) for name, part in known.items() if part}


def date_words(value: str) -> str:
    """An ISO 8601 date of the record as Vietnamese writes it: ``14/5/2019``, ``5/2019``, ``năm 2019``."""
    parts = date_parts(value)
    if not parts:
        return value
    date = "/".join(parts[name] for name in ("day", "month", "year") if name in parts)
    words = date if "month" in parts else f"năm {date}"
    return f"{parts['clock']} {words}" if "clock" in parts else words
