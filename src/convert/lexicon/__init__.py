"""The vocabulary: the lists of ``lists/``, which are data alone, to words and patterns.

A portal may add words of its own (``own``): what is made of the vocabulary is remembered ``per_vocabulary``.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

from convert.lexicon.own import OwnWords, per_vocabulary, speaking, with_own

__all__ = ["OwnWords", "any_of", "listed", "per_vocabulary", "plain_table", "speaking", "table", "words"]


def plain_table(name: str) -> dict[str, Any]:
    """One vocabulary file, in the view's spelling (NFC, ``ủy``; a test sees to it); callers must not change it."""
    return vars(import_module(f"convert.lexicon.lists.{name}"))


@per_vocabulary
@cache
def table(name: str) -> dict[str, Any]:
    """One vocabulary file with the portal's own words; to be asked for while they hold (``speaking``)."""
    return with_own(name, plain_table(name))


@per_vocabulary
@cache
def words(name: str, *path: str) -> tuple[str, ...]:
    """A list of a vocabulary file, as ``words("events", "kinds")``."""
    node: Any = table(name)
    for step in path:
        node = node[step]
    return listed(node)


def listed(entries: str | list[str]) -> tuple[str, ...]:
    """The entries of a list: an array, or text (read faster) with an entry a line and ``#`` before remarks."""
    lines = entries.splitlines() if isinstance(entries, str) else entries
    return tuple(line for line in lines if line and not line.startswith("#"))


def any_of(choices: tuple[str, ...], *, capital: bool = False) -> str:
    """A pattern for any of the choices, the longest first; ``capital`` lets each begin with a capital letter too."""
    ordered = sorted(choices, key=lambda choice: (-len(choice), choice))
    return f"(?:{'|'.join(_either_case(choice) if capital else re.escape(choice) for choice in ordered)})"


def _either_case(word: str) -> str:
    first = word[0]
    if first.lower() == first.upper():
        return re.escape(word)
    return f"[{first.upper()}{first.lower()}]{re.escape(word[1:])}"
