"""A stretch of text as words with offsets, and what a sequence of them can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import WORD, beginnings, sequences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.vocabulary import Node

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
_OPENING = frozenset("“\"'‘(-+•*")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a sentence of ``text``: as written, in small letters, what each may begin, where each begins."""

    text: str
    words: list[str]
    low: list[str]
    masks: list[int]
    starts: list[int]

    def matched(self, index: int, groups: int) -> int:
        """Where the longest sequence of these groups that begins at a word ends, else 0."""
        if not self.masks[index] & groups:
            return 0
        low = self.low
        node: Node | None = sequences().get(low[index])
        end = 0
        while node is not None:
            index += 1
            if node.groups & groups:
                end = index
            node = node.after.get(low[index]) if node.after and index < len(low) else None
        return end

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.words[index][0].isupper()

    def joined(self, index: int) -> bool:
        """Whether nothing but white space parts a word from the one before."""
        return self.text[self.end(index - 1) : self.starts[index]].isspace()

    def end(self, index: int) -> int:
        """The offset in ``text`` at which a word ends."""
        return self.starts[index] + len(self.words[index])

    def __len__(self) -> int:
        return len(self.words)


def lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The sentences of a stretch."""
    words: list[str] = []
    starts: list[int] = []
    for match in WORD.finditer(text, start, end):
        words.append(match[0])
        starts.append(match.start())
    low = [word.lower() for word in words]
    known = beginnings().get
    masks = [known(word, 0) for word in low]
    first = 0
    for index, word in enumerate(words):
        if word in _ENDS and _is_end(words, starts, index):
            last = index + 1
            yield Line(text, words[first:last], low[first:last], masks[first:last], starts[first:last])
            first = last
    if first < len(words):
        yield Line(text, words[first:], low[first:], masks[first:], starts[first:])


def _is_end(words: list[str], starts: list[int], index: int) -> bool:
    if index + 1 == len(words):
        return True
    after = words[index + 1]
    if not (after[0].isupper() or after[0].isdigit() or after in _OPENING):
        return False
    if after[0].isdigit() and starts[index + 1] == starts[index] + 1:
        return False
    before = words[index - 1] if index else ""
    return words[index] != "." or not (before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper()))
