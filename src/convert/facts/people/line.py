"""A stretch of text as words with offsets, and what a sequence of them can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import WORD, beginnings, sequences

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_ENDS = frozenset(".!?…")
_TITLES = (
    "pgs",
    "gs",
    "ts",
    "ths",
    "bs",
    "ks",
    "ls",
    "kts",
    "ds",
    "cn",
    "ht",
    "đđ",
    "nt",
    "ns",
    "lm",
    "nsnd",
    "nsưt",
    "ngnd",
    "ngưt",
)
_ABBREVIATIONS = frozenset(
    {*_TITLES, "tp", "tx", "tt", "mr", "mrs", "ms", "dr", "st", "q", "p", "h", "x", "đ", "ttnd", "ttưt"}
)
_OPENING = frozenset("“\"'‘(")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of ``text[start:end]``: as written, in small letters, what each may begin, where each stands."""

    text: str
    words: list[str]
    low: list[str]
    masks: list[int]
    starts: list[int]
    ends: list[int]

    def matched(self, index: int, groups: int) -> int:
        """Where the longest sequence of these groups that begins at a word ends, else 0."""
        if not self.masks[index] & groups:
            return 0
        low = self.low
        for rest, mask in sequences()[low[index]]:
            if mask & groups:
                end = index + 1 + len(rest)
                if not rest or tuple(low[index + 1 : end]) == rest:
                    return end
        return 0

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.words[index][0].isupper()

    def joined(self, index: int) -> bool:
        """Whether nothing but white space parts a word from the one before."""
        return self.text[self.ends[index - 1] : self.starts[index]].isspace()

    def __len__(self) -> int:
        return len(self.words)


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The sentences of a stretch."""
    found = list(WORD.finditer(text, start, end))
    words = [match[0] for match in found]
    first = 0
    for index, word in enumerate(words):
        if word in _ENDS and _is_end(words, index):
            yield _line(text, found[first : index + 1])
            first = index + 1
    if first < len(words):
        yield _line(text, found[first:])


def _line(text: str, found: list[re.Match[str]]) -> Line:
    words = [match[0] for match in found]
    low = [word.lower() for word in words]
    known = beginnings().get
    masks = [known(word, 0) for word in low]
    return Line(text, words, low, masks, [match.start() for match in found], [match.end() for match in found])


def _is_end(words: list[str], index: int) -> bool:
    if index + 1 == len(words):
        return True
    after = words[index + 1]
    if not (after[0].isupper() or after[0].isdigit() or after in _OPENING or after in "-+•*"):
        return False
    before = words[index - 1] if index else ""
    return words[index] != "." or not (before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper()))
