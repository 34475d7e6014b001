"""A vocabulary of phrases to where they stand in a text: looked up word by word, so that its size costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = pattern(r"[^\W\d_]+")


class Phrases:
    """Phrases of whole words, the longest first; ``folded`` ones match in any case."""

    def __init__(self, phrases: Iterable[str], *, folded: bool = False) -> None:
        known = {phrase.lower() if folded else phrase for phrase in phrases}
        self._folded = folded
        self._longest = max(map(len, known), default=0) + 1
        self._by_first: dict[str, list[str]] = {}
        for phrase in known:
            first = _WORD.match(phrase)
            if first:
                self._by_first.setdefault(first[0], []).append(phrase)
        for choices in self._by_first.values():
            choices.sort(key=lambda phrase: (-len(phrase), phrase))

    def at(self, text: str, start: int) -> int | None:
        """Where the longest phrase that begins at ``start`` ends; None where none does."""
        word = _WORD.match(text, start)
        return self._end(text, start, word[0]) if word else None

    def all(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Every phrase of ``text[start:end]``, in order, none inside another."""
        position = start
        for word in _WORD.finditer(text, start, end):
            if word.start() >= position and (stop := self._end(text, word.start(), word[0])) and stop <= end:
                yield word.start(), stop
                position = stop

    def first(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """The first phrase of ``text[start:end]``."""
        return next(self.all(text, start, end), None)

    def _end(self, text: str, start: int, first: str) -> int | None:
        choices = self._by_first.get(first.lower() if self._folded else first)
        if not choices:
            return None
        after = text[start : start + self._longest]
        if self._folded:
            after = after.lower()
        for phrase in choices:
            if after.startswith(phrase) and not after[len(phrase) : len(phrase) + 1].isalnum():
                return start + len(phrase)
        return None


class Endings:
    """Phrases of whole words that may end a text, the longest first; ``folded`` ones match in any case."""

    def __init__(self, phrases: Iterable[str], *, folded: bool = False) -> None:
        self._folded = folded
        self._by_last: dict[str, list[str]] = {}
        for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
            self._by_last.setdefault(phrase[-1], []).append(phrase)

    def of(self, text: str) -> str | None:
        """The longest phrase that ends a text, as the text has it."""
        known = text.lower() if self._folded else text  # as long as the text but for a letter like "İ"
        for phrase in self._by_last.get(known[-1:], ()):
            before = len(text) - len(phrase)
            if known.endswith(phrase) and not (before and (text[before - 1].isalnum() or text[before - 1] == "_")):
                return text[before:]
        return None
