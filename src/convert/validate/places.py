"""JSON text to the line and column of what stands at a pointer, and to what JSON parsers let pass."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

from convert.findings import DUPLICATE_KEY, LONE_SURROGATE, MALFORMED_JSON, NESTED_TOO_DEEP, NUMBER_OUT_OF_RANGE
from convert.patterns import pattern
from convert.schema import escaped
from convert.values import state, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.findings import Code

DEEPEST = 64
"""Levels of nesting that a record may have; the schema uses ten."""

MOST_PROBLEMS = 100
"""How many problems of one record are listed."""

LARGEST = 2**53 - 1
"""The largest integer that every JSON reader keeps exactly (RFC 8259, section 6)."""

_TOKEN = pattern(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[{}\[\],]|[^\s{}\[\]:,"]++', re.DOTALL)
_SURROGATE = pattern("[\ud800-\udfff]")
_ALIEN = frozenset({"NaN", "Infinity", "-Infinity"})


@value(kw_only=False)
class Place:
    """Where in a file: line and column from 1, columns in code points."""

    line: int = 1
    column: int = 1


@value(kw_only=False)
class Problem:
    """What is wrong with the JSON text itself, and at which offset."""

    code: Code
    message: str
    offset: int
    pointer: str


@state
class _Container:
    """An object or array that is open: ``keys`` is None for an array; ``key`` is the member whose value comes."""

    pointer: str
    keys: set[str] | None
    key: str | None = None
    index: int = 0


def problems(text: str) -> list[Problem]:
    """What is wrong with text that is JSON but for its depth and its constants; one pass, without recursion.

    Stops where the nesting passes DEEPEST, or after MOST_PROBLEMS.
    """
    found: list[Problem] = []
    pointer, offset = "", 0
    stack: list[_Container] = []
    for token in _TOKEN.finditer(text):
        mark, offset = token[0], token.start()
        top = stack[-1] if stack else None
        if mark in "}]":
            del stack[-1:]
        elif mark == ",":
            _next(top)
        elif mark[0] == '"' and top and top.keys is not None and top.key is None:
            _key(found, top, mark, offset)
        else:
            pointer = _value(found, top, mark, offset)
            if mark in "{[":
                stack.append(_Container(pointer, set() if mark == "{" else None))
            if len(stack) > DEEPEST or len(found) >= MOST_PROBLEMS:
                break
    if len(stack) > DEEPEST:
        found.append(Problem(NESTED_TOO_DEEP, f"nested deeper than {DEEPEST} levels", offset, pointer[:80]))
    return found


def _next(top: _Container | None) -> None:
    if top:
        top.key = None
        top.index += 1


def _key(found: list[Problem], top: _Container, mark: str, offset: int) -> None:
    name = str(json.loads(mark, strict=False))
    top.key = escaped(name)
    pointer = f"{top.pointer}/{top.key}"
    if top.keys is not None and name in top.keys:
        found.append(Problem(DUPLICATE_KEY, f"the key {mark[:60]} stands here a second time", offset, pointer))
    if top.keys is not None:
        top.keys.add(name)
    found.extend(_string_problems(mark, offset, pointer))


def _value(found: list[Problem], top: _Container | None, mark: str, offset: int) -> str:
    """The pointer of the value that begins here."""
    pointer = f"{top.pointer}/{top.index if top.keys is None else top.key}" if top else ""
    if mark[0] == '"':
        found.extend(_string_problems(mark, offset, pointer))
    elif mark[0] in "-0123456789NI":
        found.extend(_number_problems(mark, offset, pointer))
    return pointer


def _string_problems(mark: str, offset: int, pointer: str) -> Iterator[Problem]:
    if "\\u" in mark and _SURROGATE.search(json.loads(mark, strict=False)):
        yield Problem(LONE_SURROGATE, "half of a surrogate pair stands alone: no character", offset, pointer)


def _number_problems(mark: str, offset: int, pointer: str) -> Iterator[Problem]:
    if mark in _ALIEN:
        yield Problem(MALFORMED_JSON, f"{mark} is no JSON number", offset, pointer)
    elif (len(mark) > 15 or "e" in mark.lower()) and abs(float(mark)) > LARGEST:
        yield Problem(NUMBER_OUT_OF_RANGE, f"{_shortened(mark)} is beyond 2^53-1", offset, pointer)


def _shortened(mark: str) -> str:
    return mark if len(mark) <= 24 else f"{mark[:12]}… ({len(mark)} digits)"


_Tree: TypeAlias = "dict[str, _Tree]"
_DECODER = json.JSONDecoder(strict=False)
_BLANK = pattern(r"[ \t\n\r]*+")


def offsets(text: str, pointers: Iterable[str]) -> dict[str, int]:
    """Where in JSON text each pointer stands: a member at its key, an item and the root at the value.

    A pointer that leads nowhere is left out. What no pointer leads through is skipped at the decoder's speed.
    """
    tree: _Tree = {}
    for pointer in pointers:
        branch = tree
        for name in pointer.split("/")[1:]:
            branch = branch.setdefault(name, {})
    start = _after_blank(text, 0)
    found = {"": start}
    _walk(text, start, tree, "", found)
    return found


def _walk(text: str, at: int, tree: _Tree, pointer: str, found: dict[str, int]) -> None:
    """Note where the branches of the tree stand in the container that begins at ``at``."""
    is_object = text[at] == "{"
    left, index = len(tree), 0
    at = _after_blank(text, at + 1)
    while left and text[at] not in "]}":
        key, place = str(index), at
        if is_object:
            name, at = _DECODER.raw_decode(text, at)
            key, at = escaped(name), _after_blank(text, _after_blank(text, at) + 1)
        if key in tree:
            left -= 1
            found[f"{pointer}/{key}"] = place
            if tree[key] and text[at] in "[{":
                _walk(text, at, tree[key], f"{pointer}/{key}", found)
        at = _after_blank(text, _DECODER.raw_decode(text, at)[1])
        at = _after_blank(text, at + 1) if text[at] == "," else at
        index += 1


def _after_blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def places(text: str, wanted: Iterable[int]) -> dict[int, Place]:
    """The line and column of each offset; one pass, however many there are."""
    found: dict[int, Place] = {}
    line, reached = 1, 0
    for offset in sorted(set(wanted)):
        line += text.count("\n", reached, offset)
        reached = offset
        found[offset] = Place(line, offset - text.rfind("\n", 0, offset))
    return found
