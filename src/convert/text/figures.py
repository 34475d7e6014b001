"""Where the figures of a text stand: one pass that dates, numbers and citations all start from."""

from __future__ import annotations

from functools import lru_cache

from convert.patterns import pattern

_NEXT = pattern(r"[^0-9]*+([0-9]++)")


@lru_cache(maxsize=4)
def figures(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of all rows of digits, in order. Linear; the last texts are remembered."""
    found: list[tuple[int, int]] = []
    position = 0
    while digits := _NEXT.match(text, position):
        found.append(digits.span(1))
        position = digits.end()
    return tuple(found)
