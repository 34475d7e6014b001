"""What was discussed, where the text lists it: ``các vấn đề như: …; …``, or a list below such words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import Read
from convert.lexicon import any_of, per_vocabulary, words
from convert.patterns import pattern
from convert.text.phrases import Phrases
from convert.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from convert.article import Passage
    from convert.outline import Document

Stretch = tuple[int, int]

_NUMBER = r"\(?[0-9]{1,2}[.)/](?![0-9])"
_MARK = pattern(rf"(?:[-–+•*▪●]|{_NUMBER}|\(?[a-zđ][.)]) ?")
_NUMBERED = pattern(rf"{_NUMBER} ?")
_LONGEST_LIST = 3000


def find(document: Document) -> Read[tuple[Passage, ...]]:
    """Each topic as written, in order, without marks and final punctuation."""
    text = document.view.text
    stretches = [(role, start, end) for role, start, end in document.running if role is not Role.CAPTION]
    found: list[Stretch] = []
    for at, (role, start, end) in enumerate(stretches):
        if not any(noun in text[start:end] for noun in words("events", "topics", "nouns")):
            continue
        if role is Role.HEADING and _introduces(text, start, end):
            found += _items_below(text, stretches[at + 1 :])
        if role is Role.TITLE or not any(mark in text[start:end] for mark in (":", ";", " như ")):
            continue
        for sentence in sentences(text, start, end):
            found += _topics(text, *sentence)
        if role is not Role.HEADING and text[start:end].rstrip().endswith(":") and _introduces(text, start, end):
            found += _items_below(text, stretches[at + 1 :])
    return Read(tuple(document.view.passage(*topic) for topic in found))


@per_vocabulary
@cache
def _introduction() -> re.Pattern[str]:
    nouns = any_of(words("events", "topics", "nouns"))
    return pattern(
        rf"(?<!\w){nouns}(?:(?=[ :,])[^.;:\n]{{0,60}}?(?::| như(?: sau)?:?| gồm(?: có)?:?)"
        r"| chính:| về:| về(?= [^.:;\n]{4,120}; )) ?(?=[\w(])"
    )


@per_vocabulary
@cache
def _verbs() -> Phrases:
    return Phrases(words("events", "topics", "verbs"), folded=True)


def _topics(text: str, start: int, end: int) -> Iterator[Stretch]:
    end = min(end, start + _LONGEST_LIST)
    said = _introduction().search(text, start, end)
    if not said or not _verbs().first(text, max(start, said.start() - 200), said.start()):
        return
    close = said.end() + len(text[said.end() : end].rstrip(" .…;,!?"))
    listed = list(_split(text, said.end(), close, "; "))
    at_least = 2 if ":" in said[0] else 3
    if len(listed) == 1 and (":" in said[0] or " như" in said[0]):
        listed = list(_split(text, said.end(), close, ", "))
        listed = listed if all(len(text[slice(*topic)].partition(" (")[0].split()) <= 12 for topic in listed) else []
    if len(listed) >= at_least:
        yield from listed


def _split(text: str, start: int, end: int, mark: str) -> Iterator[Stretch]:
    for piece in _pieces(text[start:end], mark):
        inner = piece.strip(" .…;,")
        if inner:
            begin = start + piece.index(inner)
            close = begin + len(inner)
            begin += 3 if inner.startswith("và ") else 0
            numbered = _NUMBERED.match(text, begin, close)
            begin = numbered.end() if numbered else begin
            if begin < close:
                yield begin, close
        start += len(piece) + len(mark)


def _pieces(words: str, mark: str) -> Iterator[str]:
    """The words cut at a mark, where it does not stand in brackets."""
    whole: list[str] = []
    depth = 0
    for piece in words.split(mark):
        whole.append(piece)
        depth += piece.count("(") - piece.count(")")
        if depth <= 0:
            yield mark.join(whole)
            whole, depth = [], 0
    if whole:
        yield mark.join(whole)


def _introduces(text: str, start: int, end: int) -> bool:
    """Whether a line that ends in a colon says that topics follow."""
    last = list(sentences(text, start, end))[-1]
    nouns = re.search(any_of(words("events", "topics", "nouns")), text[slice(*last)])
    return bool(nouns and _verbs().first(text, *last))


def _items_below(text: str, below: Sequence[tuple[Role, int, int]]) -> Iterator[Stretch]:
    for role, start, end in below:
        mark = _MARK.match(text, start, end)
        if role is not Role.LIST_ITEM or not mark:
            return
        inner = text[mark.end() : end].rstrip(" .…;,")
        if inner:
            yield mark.end(), mark.end() + len(inner)
