"""The words after a number to the unit that they name: a vocabulary first, the shape of the language where it ends."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from convert.patterns import pattern
from convert.text.letters import UPPER
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class UnitKind(Enum):
    """What a unit measures. A GUESS is a noun that no vocabulary holds."""

    SYMBOL = auto()
    MONEY = auto()
    DURATION = auto()
    PEOPLE = auto()
    THING = auto()
    GUESS = auto()


@value(kw_only=False)
class Unit:
    """A unit that ends at ``end`` of the text; ``words`` is its name as written."""

    words: str
    end: int
    kind: UnitKind

    @property
    def is_measured(self) -> bool:
        """Whether it measures, and counts no things one by one."""
        return self.kind in (UnitKind.SYMBOL, UnitKind.MONEY)


_WORD = pattern(r"[^\W\d_]+")
_GUESS = pattern(rf"(?:([A-ZĐ]{{2,6}})|([^\W\d_{UPPER}][^\W\d_]*)(?: ([^\W\d_]+))?)(?![^\W_])")
_QUOTED = pattern(rf" [“\"]([{UPPER}][^\W\d_]*(?: [^\W\d_]+){{1,6}})[”\"]")
_LONGEST = 48


def told_as(unit: str | None) -> str:
    """What two sayings of one number have in common: ``120 hội viên`` is told again as ``120 hội viên trẻ``."""
    return (unit or "").partition(" ")[0]


def _reckoned(words: Iterable[str]) -> re.Pattern[str]:
    any_of = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return pattern(rf"(?:/(?:{any_of})(?!\w)){{1,3}}")


class Units:
    """A vocabulary of units, looked up by first word."""

    def __init__(
        self,
        kinds: Mapping[UnitKind, Iterable[str]],
        *,
        together: Iterable[str] = (),
        per: Iterable[str] = (),
        stops: Iterable[str] = (),
    ) -> None:
        symbols = sorted(
            (word for kind in (UnitKind.SYMBOL, UnitKind.MONEY) for word in kinds[kind]), key=len, reverse=True
        )
        any_symbol = "|".join(map(re.escape, symbols))
        self._symbol = pattern(rf" ?({any_symbol})(?:(?<=[%‰])|(?!\w))")
        self._money = frozenset(kinds[UnitKind.MONEY])
        self._by_first: dict[str, list[tuple[str, UnitKind]]] = {}
        for kind in (UnitKind.DURATION, UnitKind.PEOPLE, UnitKind.THING):
            for phrase in kinds[kind]:
                self._by_first.setdefault(phrase.split()[0].lower(), []).append((phrase.lower(), kind))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda entry: -len(entry[0]))
        self._in_lists = frozenset(together)
        another = "|".join(re.escape(word) for word in sorted(self._in_lists, key=len, reverse=True)) or "(?!)"
        self._together = pattern(rf"(?:(?:, | và |/)(?>{another})(?!\w)(?! [{UPPER}])){{1,4}}")
        measures = [*symbols, *kinds[UnitKind.DURATION]]
        self._per_measure = _reckoned(measures)
        self._per_any = _reckoned([*measures, *per])
        self._stops = frozenset(stops)

    def at(self, text: str, start: int) -> Unit | None:
        """The unit that begins at ``start``, a space before it allowed; None where no counted noun stands there.

        What it is reckoned by is read with it, though the unit is what is counted: ``đồng`` of ``đồng/người/năm``.
        """
        unit = self._counted(text, start)
        if unit is None or not text.startswith("/", unit.end):
            return unit
        per = (self._per_any if unit.is_measured else self._per_measure).match(text, unit.end)
        if per is None:
            return unit
        kind = UnitKind.THING if unit.kind is UnitKind.PEOPLE else unit.kind
        return Unit(unit.words, per.end(), kind)

    def _counted(self, text: str, start: int) -> Unit | None:
        noun = self._noun(text, start)
        found = self._symbol.match(text, start)
        if found and (not noun or found.end() >= noun.end):
            words = found[1]
            return Unit(words, found.end(), UnitKind.MONEY if words in self._money else UnitKind.SYMBOL)
        return noun or self._guess(text, start)

    def _noun(self, text: str, start: int) -> Unit | None:
        if text[start : start + 1] != " ":
            return None
        start += 1
        first = _WORD.match(text, start)
        if not first:
            return None
        after = text[start : start + _LONGEST].lower()
        for phrase, kind in self._by_first.get(first[0].lower(), ()):
            if after.startswith(phrase) and not after[len(phrase) : len(phrase) + 1].isalnum():
                if phrase in self._in_lists and text[start].isupper():
                    return None
                end = start + len(phrase)
                if phrase in self._in_lists and (more := self._together.match(text, end)):
                    end = more.end()
                return Unit(text[start:end], end, kind)
        return None

    def _guess(self, text: str, start: int) -> Unit | None:
        if text[start : start + 1] != " ":
            return None
        if text.startswith(("“", '"'), start + 1):
            named = _QUOTED.match(text, start)
            return Unit(named[1], named.end(), UnitKind.GUESS) if named else None
        found = _GUESS.match(text, start + 1)
        if not found or found[2] in self._stops:
            return None
        if found[1]:
            return Unit(found[1], found.end(), UnitKind.GUESS)
        second = found[3]
        end = found.end(3) if second and second[0].islower() and second not in self._stops else found.end(2)
        return Unit(text[start + 1 : end], end, UnitKind.GUESS)
