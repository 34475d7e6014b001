"""The units to the grammar by which numbers are read."""

from __future__ import annotations

from functools import cache

from convert.lexicon import per_vocabulary, words
from convert.lexicon.qualifiers import qualifiers
from convert.text.numbers import Grammar
from convert.text.phrases import Endings
from convert.text.units import UnitKind, Units


@per_vocabulary
@cache
def grammar() -> Grammar:
    """Units, words that number or rank, and qualifiers, compiled once."""
    kinds = {
        UnitKind.SYMBOL: "symbols",
        UnitKind.MONEY: "money",
        UnitKind.DURATION: "durations",
        UnitKind.PEOPLE: "people",
        UnitKind.THING: "things",
    }
    return Grammar(
        units=Units(
            {kind: words("units", name) for kind, name in kinds.items()},
            together=words("units", "together"),
            per=words("units", "per"),
            stops=words("units", "stops"),
        ),
        always_named=Endings(words("units", "numbered", "always")),
        usually_named=Endings(words("units", "numbered", "usually")),
        qualifiers=qualifiers(),
    )
