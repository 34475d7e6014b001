"""Findings that are known and pass, as a file that a repository keeps."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

from convert.errors import InputError
from convert.validate.located import as_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from convert.validate.located import Located

Known: TypeAlias = "Counter[tuple[str, str, str]]"
"""How often each finding is known, by path from the baseline's folder, code, message: lines move, words stay."""

VERSION = 1


def fingerprint(located: Located, named: Callable[[str], str] = as_shown) -> tuple[str, str, str]:
    """What a finding is known by; ``named`` is a path as the baseline has it."""
    return named(located.path), located.finding.code.id, located.finding.message


def write_baseline(findings: Iterable[Located], named: Callable[[str], str] = as_shown) -> str:
    """The baseline file that knows these findings: sorted JSON, one finding an object."""
    known = Counter(fingerprint(located, named) for located in findings)
    listed = [
        {"path": path, "code": code, "message": message, "count": count}
        for (path, code, message), count in sorted(known.items())
    ]
    return json.dumps({"baseline": VERSION, "findings": listed}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(text: str, name: str) -> Known:
    """The findings that a baseline file knows. Raises InputError."""
    try:
        value = json.loads(text)
        return _known(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(
            "not a baseline of this version", where=name, next="make it again with --write-baseline"
        ) from None


def _known(value: Any) -> Known:
    if value["baseline"] != VERSION:
        raise ValueError(value["baseline"])
    known: Known = Counter()
    for item in value["findings"]:
        known[str(item["path"]), str(item["code"]), str(item["message"])] += int(item.get("count", 1))
    return known
