"""The published schema as law: whether a JSON value keeps it, and what breaks it."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from convert.findings import SCHEMA_VIOLATION, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jsonschema_rs import Draft202012Validator, ValidationError

SCHEMA_FILE = "article.v1.schema.json"
CONFIG_FILE = "config.v1.schema.json"
MOST_VIOLATIONS = 100
"""How many violations of one record are listed: a hostile record has as many as it likes."""


@cache
def schema_text(file: str = SCHEMA_FILE) -> str:
    """A schema as published, byte for byte, as UTF-8 text: the record's, or another file of ``schemas/``."""
    return Path(import_module("convert.schemas").__path__[0], file).read_bytes().decode()


@cache
def schema(file: str = SCHEMA_FILE) -> dict[str, Any]:
    """The schema as a JSON value; callers must not change it."""
    return cast("dict[str, Any]", json.loads(schema_text(file)))


@cache
def validator(file: str = SCHEMA_FILE) -> Draft202012Validator:
    """The compiled schema. References outside it are never followed: ``offline``."""
    import jsonschema_rs  # noqa: PLC0415 - compiled code, wanted only where a record leaves or comes

    return jsonschema_rs.Draft202012Validator(schema(file), offline=True)


def is_valid(record: object) -> bool:
    """Whether a JSON value keeps the schema."""
    try:
        return validator().is_valid(record)
    except UnicodeEncodeError:
        return validator().is_valid(_encodable(record))


def violations(record: object, file: str = SCHEMA_FILE) -> Iterator[Finding]:
    """What in a JSON value breaks a schema, each at its JSON Pointer; at most MOST_VIOLATIONS of them."""
    try:
        if validator(file).is_valid(record):
            return
        errors = validator(file).iter_errors(record)
    except UnicodeEncodeError:
        errors = validator(file).iter_errors(_encodable(record))
    yield from islice((finding for error in errors for finding in _findings(error)), MOST_VIOLATIONS)


def _encodable(record: object) -> object:
    """The JSON value with a question mark for each lone surrogate, which the validator cannot print."""
    return json.loads(json.dumps(record, ensure_ascii=False).encode(errors="replace"))


def _findings(error: ValidationError) -> Iterator[Finding]:
    if error.kind.name == "additionalProperties":
        for name in error.kind.value:
            yield _violation(f"unknown property {_shown(name)}", [*error.instance_path, name])
    else:
        yield _violation(_said(error.kind.name, error.kind.value, error.instance), error.instance_path)


def _violation(message: str, path: Iterable[str | int]) -> Finding:
    return Finding(code=SCHEMA_VIOLATION, message=message, pointer=pointer(path))


def _shown(value: object) -> str:
    """A JSON value in at most some 60 characters: containers by their size, long text by its beginning."""
    if isinstance(value, dict):
        return f"an object of {len(value)} properties"
    if isinstance(value, list):
        return f"an array of {len(value)} items"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:56]}…{text[-1]}"


_EXPECTED: dict[str, Callable[[Any], str]] = {
    "type": " or ".join,
    "const": _shown,
    "enum": lambda values: f"one of {', '.join(map(str, values))}",
    "pattern": lambda value: f"text like {_shown(value)}",
    "minLength": lambda value: f"at least {value} character{'s' * (value != 1)}",
    "minItems": lambda value: f"at least {value} item{'s' * (value != 1)}",
    "minimum": lambda value: f"{value} or more",
    "maximum": lambda value: f"{value} or less",
}


def _said(keyword: str, wanted: Any, found: Any) -> str:
    """One violation in words: what was expected, and what stands there instead."""
    match keyword:
        case "required":
            return f"property {_shown(wanted)} is missing"
        case "uniqueItems":
            return "expected every item once, found one twice"
        case "falseSchema":
            return f"expected nothing more here, found {_shown(found)}"
        case _:
            expected = _EXPECTED[keyword](wanted) if keyword in _EXPECTED else f"{keyword} {_shown(wanted)}"
            return f"expected {expected}, found {_shown(found)}"


def pointer(path: Iterable[str | int]) -> str:
    """A path of keys and indices as an RFC 6901 JSON Pointer."""
    return "".join(f"/{escaped(str(part))}" for part in path)


def escaped(name: str) -> str:
    """A key as a JSON Pointer has it."""
    return name.replace("~", "~0").replace("/", "~1")


def unescaped(name: str) -> str:
    """A key from a JSON Pointer."""
    return name.replace("~1", "/").replace("~0", "~")


def known_at(names: Iterable[str], file: str) -> tuple[str, ...]:
    """The properties that a schema knows of the object at a path of keys; none where it leaves them open."""
    part = schema(file)
    for name in names:
        part = part.get("properties", {}).get(name, {})
    return tuple(part.get("properties", ()))
