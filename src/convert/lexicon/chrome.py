"""The lines that portals wrap around an article, from ``chrome.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def vocabulary() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole lines and openings, both in lower case without punctuation at their ends."""
    said = tomllib.loads(files("convert.lexicon").joinpath("chrome.toml").read_text(encoding="utf-8"))
    return frozenset(said["lines"]), tuple(said["openings"])


@cache
def openings() -> dict[str, tuple[str, ...]]:
    """The openings by their first word."""
    table: dict[str, tuple[str, ...]] = {}
    for opening in vocabulary()[1]:
        first = opening.partition(" ")[0]
        table[first] = (*table.get(first, ()), opening)
    return table
