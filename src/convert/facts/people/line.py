"""A stretch of text as words with offsets, and what a sequence of them can be."""

from __future__ import annotations

from itertools import accumulate, chain
from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import pieces
from convert.patterns import pattern
from convert.text.letters import UPPER
from convert.values import state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.vocabulary import Node

_UPPER = UPPER + "ĀĆČĒĘĚĢĪĶŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"  # Vietnam's, and those of its guests
_REACH = 160
_END = pattern(rf"[.!?…](?=\s*[{_UPPER}“\"'‘(\-+•*]|\s+\d|\s*\Z)")
_LAST_WORD = pattern(r"[^\W\d_]+\Z")
# Bounded: each capital of a long run of them begins a word, and would read the run to its end.
_PAIR = pattern(rf"[{_UPPER}]\w{{0,30}}\s+[{_UPPER}]")
# Without two capitals in a row and without one of these a sentence names nobody.
_HINTS = (
    *(
        "í thư",
        "hủ tịch",
        "iám đốc",
        "Thủ tướng",
        "Bộ trưởng",
        "Trưởng ban",
        "Trưởng Ban",
        "Trưởng đoàn",
        "Phó T",
        "Phó B",
        "Phó t",
    ),
    *("ồng chí ", " ông ", "Ông ", " bà ", "Bà ", " anh ", "Anh ", " chị ", "Chị "),
)
_MAY_LIST = pattern(r"\s*(?:Dự|Tham|Cùng|Đến|Về|Tới|Ngoài|Phía|Đại diện|Đồng thời|Bên cạnh|Qua đó)")
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
    {*_TITLES, "tp", "tx", "tt", "mr", "mrs", "ms", "dr", "st", "q", "p", "h", "x", "đ", "ttnd", "ttưt", "uv", "uvt"}
    | {"t", "bt", "pbt", "ct", "pct", "gđ", "pgđ"}
)
_LONGEST = max(map(len, _ABBREVIATIONS)) + 1
"""As much of a word as tells whether it is one of these."""


@state
class Line:
    """Words of a sentence of ``text``: as written, in small letters, what each may begin, where each begins."""

    text: str
    words: list[str]
    low: list[str]
    masks: list[int]
    nodes: list[Node]
    starts: list[int]

    def matched(self, index: int, groups: int) -> int:
        """Where the longest sequence of these groups that begins at a word ends, else 0."""
        if not self.masks[index] & groups:
            return 0
        node: Node | None = self.nodes[index]
        low = self.low
        end = 0
        while node is not None:
            index += 1
            if node.groups & groups:
                end = index
            node = node.after.get(low[index]) if node.after and index < len(low) else None
        return end

    def groups(self, index: int, end: int) -> int:
        """All groups of the sequence that begins at a word and ends at ``end``."""
        node = self.nodes[index]
        for word in self.low[index + 1 : end]:
            node = node.after[word]
        return node.groups

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


def lines(text: str, start: int, end: int) -> Iterator[Line | None]:
    """The sentences of a stretch, in order; None for one that cannot tell anything of people.

    What follows the last possible name at a distance is left out: only the further deeds of long sentences.
    """
    for first, last in _sentences(text, start, end):
        anchor = -1
        for match in _PAIR.finditer(text, first, last):
            anchor = match.end()
        if last - max(anchor, first) > _REACH or anchor < 0:
            anchor = _hinted(text, max(first, anchor), last, anchor)
        if anchor >= 0 or _MAY_LIST.match(text, first, last):
            reach = text.find(" ", anchor + _REACH, last) if anchor >= 0 else -1
            yield _line(text, first, reach if reach > 0 else last)
        else:
            yield None


def _hinted(text: str, start: int, end: int, anchor: int) -> int:
    """The last place where a word tells of someone, no earlier than ``anchor``."""
    for hint in _HINTS:
        anchor = max(anchor, text.rfind(hint, start, end))
    return anchor


def _line(text: str, start: int, end: int) -> Line:
    said = text[start:end].strip()
    columns = zip(*chain.from_iterable(map(pieces, said.split())), strict=True)
    words, low, masks, nodes, widths = map(list, columns)
    starts = list(accumulate(widths, initial=text.index(words[0], start)))
    if starts.pop() - starts[0] != len(said) + 1:
        starts = _starts(text, words, start)
    return Line(text, words, low, masks, nodes, starts)


def _starts(text: str, words: list[str], start: int) -> list[int]:
    """Where words begin that more than one space parts."""
    starts: list[int] = []
    for word in words:
        start = text.index(word, start)
        starts.append(start)
        start += len(word)
    return starts


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _END.finditer(text, start, end):
        before = _LAST_WORD.search(text, max(start, match.start() - _LONGEST), match.start())
        word = before[0] if before else ""
        if match[0] == "." and (word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())):
            continue
        yield start, match.end()
        start = match.end()
    if start < end:
        yield start, end
