"""Article to JSON by the published schema, and back."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from itertools import islice
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

import orjson

from convert.article import (
    SCHEMA_ID,
    Article,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Passage,
    Span,
    SuppliedPassage,
    Table,
)
from convert.errors import InvalidRecord
from convert.patterns import pattern
from convert.schema import is_valid, violations
from convert.values import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

BLOCKS: dict[str, type] = {kind.type: kind for kind in (Paragraph, Heading, ListBlock, Table, Figure)}


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return fields(cast("Any", kind))


_PLAIN = frozenset({str, int, float, bool, NoneType})
_TAGGED = frozenset(BLOCKS.values())


def _dumped(value: Any) -> Any:
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return list(value) if value and type(value[0]) is int else [_dumped(item) for item in value]
    if issubclass(kind, StrEnum):
        return value.value
    if kind is Passage:
        return {"text": value.text, "span": list(value.span)}
    record = {"type": kind.type} if kind in _TAGGED else {}
    for name in _names(kind):
        part = getattr(value, name)
        record[name] = part if type(part) in _PLAIN else list(part) if name == "span" else _dumped(part)
    return record


def dump(article: Article) -> dict[str, Any]:
    """The record as a JSON value: dicts in the schema's key order, lists, strings, numbers, None."""
    return cast("dict[str, Any]", _dumped(article))


def checked(article: Article) -> dict[str, Any]:
    """The record as a JSON value that keeps the schema.

    Raises InvalidRecord, with the first violations, where it does not: every record that leaves has passed here.
    """
    record = dump(article)
    if not is_valid(record):
        raise _invalid(record, article.source.name)
    return record


def _invalid(record: object, name: str) -> InvalidRecord:
    first = [f"{finding.pointer or '/'}: {finding.message}" for finding in islice(violations(record), 3)]
    return InvalidRecord(
        f"the record breaks {SCHEMA_ID}: {' | '.join(first)}",
        where=name,
        next="`portaldoc validate` lists every violation",
    )


def encode(article: Article) -> bytes:
    """The record as canonical JSON: indent of 2, keys in schema order, UTF-8, one final newline."""
    return to_json(checked(article))


def to_json(record: Mapping[str, Any], *, indent: bool = True) -> bytes:
    """A JSON value in the one form in which records are written; on one line where not to be indented.

    UTF-8; a lone surrogate, which UTF-8 has no bytes for, is written as its escape.
    """
    option = orjson.OPT_APPEND_NEWLINE | (orjson.OPT_INDENT_2 if indent else 0)
    try:
        return orjson.dumps(record, option=option)
    except orjson.JSONEncodeError:  # a lone surrogate, or an integer of more than 64 bits
        lines = {"indent": 2} if indent else {"separators": (",", ":")}
        text = json.dumps(record, ensure_ascii=False, allow_nan=False, **cast("Any", lines)) + "\n"
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


_SURROGATE = pattern("[\ud800-\udfff]")


def load(record: Mapping[str, Any], *, name: str = "record") -> Article:
    """The Article of a JSON value; ``load(dump(article)) == article``.

    Raises InvalidRecord where the value breaks the schema.
    """
    if not is_valid(record):
        raise _invalid(record, name)
    return loaded(record)


def loaded(record: Mapping[str, Any]) -> Article:
    """The Article of a JSON value that is known to keep the schema."""
    return cast("Article", _loader(Article)(record))


_Loader: TypeAlias = "Callable[[Any], Any]"


@cache
def _loader(kind: Any) -> _Loader:
    """From the JSON value of a type to its object: the type is read once, not with every record."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _union_loader(kind)
    if kind == Span:
        return _span
    if origin is tuple:
        item = _loader(get_args(kind)[0])
        return tuple if item is _same else lambda values: tuple(map(item, values))
    if hasattr(kind, "_spec"):
        return _object_loader(kind)
    if issubclass(kind, StrEnum):
        return {member.value: member for member in kind}.__getitem__
    return int if kind is int else _same


def _same(value: Any) -> Any:
    return value


def _span(value: list[int | float]) -> Span:
    """JSON Schema calls 29.0 an integer; offsets must be ones."""
    start, end = value
    return (start, end) if type(start) is int and type(end) is int else (int(start), int(end))


def _object_loader(kind: Any) -> _Loader:
    hints = get_type_hints(kind)
    loaders = {name: _loader(hints[name]) for name in _names(kind)}
    made = [(name, member) for name, member in loaders.items() if member is not _same]

    def load_object(value: dict[str, Any]) -> Any:
        members = dict(value)
        for name, member in made:
            members[name] = member(members[name])
        return kind(**members)

    return load_object


def _union_loader(kind: Any) -> _Loader:
    members = tuple(member for member in get_args(kind) if member is not NoneType)
    if set(members) <= {str, int, float, bool}:
        return _same
    choose = _block if Figure in members else _said if len(members) > 1 else _loader(members[0])
    return lambda value: None if value is None else choose(value)


def _block(value: dict[str, Any]) -> Any:
    members = dict(value)
    return _loader(BLOCKS[members.pop("type")])(members)


def _said(value: dict[str, Any]) -> Passage | SuppliedPassage:
    return cast("Passage | SuppliedPassage", _loader(SuppliedPassage if value["span"] is None else Passage)(value))
