"""Bare given names of a text to the people whom they call: "Hứa Minh Cương … Cương đã thông đồng"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.gathering import Named
from convert.facts.people.vocabulary import Group, bearers, sequences, units
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Span

_BODIES = Group.OPEN_BODY | Group.CLOSED_BODY | Group.HEAD | Group.UNIT | Group.HONORIFIC
_BEFORE = pattern(r"(?:^|[\s“\"(])([^\W_]*)[,:]? ?\Z")
_AFTER = pattern(
    r"(?:[,.;)](?=[\s”\"]|\Z)| (?:và|cùng|đã|đang|sẽ|vẫn|cũng|lại|còn|là|có|bị|được|cho|nói|kể|khai|bảo|không|chưa|mới"
    r"|tự|thường|liền|bèn|nhận|đến|về|ra|vào|đi)(?!\w))"
)
_STARTS = pattern(r"(?:\A|[.!?…”\"]\s+|\n)\Z")
_DEEDS = (" đã ", " bị ", " khai ")
_REACH = 24
_MOST = 24


def called(text: str, stretches: list[Span], names: list[Named]) -> Iterator[Named]:
    """The places where someone without a post is called by the given name alone, outside the names already found."""
    givens = _givens(names)
    if not 0 < len(givens) <= _MOST:
        return
    taken = {offset for one in names for offset in range(*one.span)}
    for start, end in stretches:
        for given in givens:
            at = text.find(given, start, end)
            while at >= 0:
                stop = at + len(given)
                if at not in taken and _stands_alone(text, at, stop):
                    yield Named(words=(given.lower(),), span=(at, stop), titles=(), posts=(), sure=True)
                at = text.find(given, stop, end)


def _givens(names: list[Named]) -> list[str]:
    """Given names of those of whom no post is said, without words that name bodies and places too."""
    full = {one.words for one in names if one.sure and len(one.words) > 2}
    posted = {one.words for one in names if one.posts}
    found = {words[-1] for words in full - posted} - {words[-1] for words in posted}
    return [given.capitalize() for given in sorted(found) if not _names_else(given)]


def _names_else(given: str) -> bool:
    node = sequences(given)
    return given in units() or bool(node and node.groups & _BODIES)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word is no part of a longer name, of a place, of the first words of a sentence."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is None or not _AFTER.match(text, end):
        return False
    word = before[1]
    if not word:
        return not _STARTS.search(text, max(0, start - _REACH), start) or text.startswith(_DEEDS, end)
    return word.isdigit() or (word.islower() and word not in bearers())
