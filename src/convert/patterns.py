"""Regular expressions that are compiled when they are first used: most articles need half of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, AnyStr, cast

if TYPE_CHECKING:
    from re import Pattern


class _Later:
    """A pattern that becomes itself at its first use, and then costs no more than any other."""

    def __init__(self, source: Any, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = re.compile(self._source, self._flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn"):
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def pattern(source: AnyStr, flags: int = 0) -> Pattern[AnyStr]:
    """``re.compile(source, flags)``, put off until the pattern is used; a wrong pattern fails there."""
    return cast("Pattern[AnyStr]", _Later(source, flags))
