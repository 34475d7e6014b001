"""The words right before a number to how exact it is: ``hơn``, ``gần``, ``ít nhất``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.text.phrases import Endings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from convert.article import Qualifier


class Qualifiers:
    """A vocabulary of such words, in any case: the reader of numbers and its check have it in common."""

    def __init__(self, meanings: Mapping[str, Qualifier]) -> None:
        self._meanings = meanings
        self._endings = Endings(meanings, folded=True)

    def before(self, left: str) -> tuple[str, Qualifier] | None:
        """The qualifier at the end of what stands before a number, as written, and what it means."""
        words = self._endings.of(left[:-1]) if left.endswith(" ") else None
        return (words, self._meanings[words.lower()]) if words else None
