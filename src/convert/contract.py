"""The published schema as law: Article to JSON and back, and what breaks it."""

from __future__ import annotations

import json
from dataclasses import fields
from functools import cache
from importlib.resources import files
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, cast, get_args, get_origin, get_type_hints

from convert.article import SCHEMA_ID, Article, Figure, Heading, ListBlock, Paragraph, Table
from convert.errors import InvalidRecord
from convert.findings import SCHEMA_VIOLATION, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from jsonschema import Draft202012Validator

SCHEMA_FILE = "article.v1.schema.json"

BLOCKS: dict[str, type] = {kind.type: kind for kind in (Paragraph, Heading, ListBlock, Table, Figure)}


@cache
def schema_text() -> str:
    """The schema as published, byte for byte, as UTF-8 text."""
    return files("convert.schemas").joinpath(SCHEMA_FILE).read_text(encoding="utf-8")


@cache
def schema() -> dict[str, Any]:
    """The schema as a JSON value; callers must not change it."""
    return cast("dict[str, Any]", json.loads(schema_text()))


@cache
def _is_valid() -> Callable[[object], bool]:
    import jsonschema_rs  # noqa: PLC0415 - compiled code, wanted only where a record leaves

    return jsonschema_rs.Draft202012Validator(schema()).is_valid


@cache
def _reporter() -> Draft202012Validator:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - wanted only where a record is broken

    return Draft202012Validator(schema())


def is_valid(record: object) -> bool:
    """Whether a JSON value keeps the schema."""
    return _is_valid()(record)


def violations(record: object) -> Iterator[Finding]:
    """What in a JSON value breaks the schema, in document order, each at its JSON Pointer."""
    if is_valid(record):
        return
    for error in sorted(
        _reporter().iter_errors(cast("Any", record)), key=lambda e: [str(part) for part in e.absolute_path]
    ):
        yield Finding(code=SCHEMA_VIOLATION, message=error.message, pointer=pointer(error.absolute_path))


def pointer(path: object) -> str:
    """A path of keys and indices as an RFC 6901 JSON Pointer."""
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in cast("Any", path))
    return "".join(f"/{part}" for part in parts)


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast("Any", kind)))


def _dumped(value: Any) -> Any:
    kind: Any = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple:
        return [_dumped(item) for item in value]
    if hasattr(kind, "__dataclass_fields__"):
        record = {name: _dumped(getattr(value, name)) for name in _names(kind)}
        return {"type": kind.type, **record} if kind.__name__ in _BLOCK_NAMES else record
    return value.value if hasattr(value, "value") else value


_BLOCK_NAMES = frozenset(kind.__name__ for kind in BLOCKS.values())


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
    first = [
        f"{finding.pointer or '/'}: {finding.message}" for _, finding in zip(range(3), violations(record), strict=False)
    ]
    return InvalidRecord(
        f"the record breaks {SCHEMA_ID}: {' | '.join(first)}",
        where=name,
        next="`portaldoc validate` lists every violation",
    )


def encode(article: Article) -> bytes:
    """The record as canonical JSON: indent of 2, keys in schema order, UTF-8, one final newline."""
    return to_json(checked(article))


def to_json(record: Mapping[str, Any]) -> bytes:
    """A JSON value in the one form in which records are written."""
    text = json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
    return text.encode("utf-8", "surrogatepass") + b"\n"


def load(record: Mapping[str, Any], *, name: str = "record") -> Article:
    """The Article of a JSON value; ``load(dump(article)) == article``.

    Raises InvalidRecord where the value breaks the schema.
    """
    if not is_valid(record):
        raise _invalid(record, name)
    return cast("Article", _loaded(Article, record))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _loaded(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _loaded(_member(get_args(kind), value), value)
    if origin is tuple:
        members = get_args(kind)
        if members[-1] is Ellipsis:
            return tuple(_loaded(members[0], item) for item in value)
        return tuple(value)
    if hasattr(kind, "__dataclass_fields__"):
        hints = _hints(kind)
        return kind(**{name: _loaded(hints[name], value[name]) for name in _names(kind)})
    return value if kind in (str, int, float, bool) else kind(value)


def _member(members: tuple[Any, ...], value: Any) -> Any:
    """The member of a union that a JSON value is, as the schema has already made sure."""
    present = [member for member in members if member is not NoneType]
    if isinstance(value, dict) and "type" in value:
        return BLOCKS[value["type"]]
    if isinstance(value, dict) and len(present) > 1:
        return next(member for member in present if (_hints(member)["span"] is NoneType) == (value["span"] is None))
    return type(value) if len(present) > 1 else present[0]
