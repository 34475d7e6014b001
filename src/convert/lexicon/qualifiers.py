"""The qualifiers, by themselves: the units take as long to be made ready as all checks."""

from __future__ import annotations

from functools import cache

from convert.article import Qualifier
from convert.lexicon import listed, plain_table
from convert.text.qualifiers import Qualifiers


@cache
def qualifiers() -> Qualifiers:
    """Every word that may stand before a number and what it means."""
    said = plain_table("units")["qualifiers"]
    return Qualifiers({word: Qualifier(name) for name, entries in said.items() for word in listed(entries)})
