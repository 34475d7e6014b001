"""Which findings count: by code, and by code for some paths."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from convert.errors import UsageError, nearest, suggestion
from convert.findings import CATALOGUE
from convert.patterns import pattern
from convert.validate.located import as_shown
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from convert.findings import Code

_FAMILY = pattern(r"PD\d{0,3}\Z")


@value
class Selection:
    """Codes by id (``PD411``), beginning of one (``PD4``) or name (``span-not-its-words``).

    With ``select``, only those count; ``ignore`` never do; ``per_path`` pairs a pattern (``archive/*``; ``*`` goes
    over slashes too) with what is ignored in the files that match; ``named`` is a file's path as the patterns have it.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_path: tuple[tuple[str, tuple[str, ...]], ...] = ()
    named: Callable[[str], str] = as_shown

    def keeps(self, code: Code, path: str) -> bool:
        """Whether a finding of this code in this file counts."""
        if self.select and not _among(code, self.select):
            return False
        if _among(code, self.ignore):
            return False
        return not any(
            _among(code, ignored) and fnmatchcase(self.named(path), pattern) for pattern, ignored in self.per_path
        )


def _among(code: Code, wanted: Iterable[str]) -> bool:
    return any(code.name == item or code.id.startswith(item) for item in wanted)


def without_code(selected: Iterable[str], given: Iterable[Code]) -> tuple[str, ...]:
    """What of a selection none of the given codes is meant by."""
    known = tuple(given)
    return tuple(word for word in selected if not any(_among(code, (word,)) for code in known))


def codes(words: Iterable[str]) -> tuple[str, ...]:
    """Codes as somebody wrote them, ``PD4,PD202`` too. Raises UsageError for one that names no code."""
    found = tuple(code for word in words for code in word.replace(",", " ").split())
    for code in found:
        if not (_FAMILY.match(code) and any(known.startswith(code) for known in CATALOGUE)) and code not in _names():
            near = nearest(code, [*CATALOGUE, *_names()])
            raise UsageError(f"{code!r} is no code", next=suggestion(near, "see `portaldoc explain`"))
    return found


def _names() -> frozenset[str]:
    return frozenset(code.name for code in CATALOGUE.values())
