"""`--set EXPORTER.KEY=VALUE` and the same in `portaldoc.toml` to the fields of an exporter."""

from __future__ import annotations

import dataclasses
import os
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from convert import plugins
from convert.cli.inputs import small_file
from convert.errors import UsageError
from convert.values import value

EPOCH = "SOURCE_DATE_EPOCH"
TRUTHS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
WORDS: dict[Any, str] = {bool: "true|false", int: "NUMBER", float: "NUMBER", bytes: "FILE", Path: "FILE"}


@value
class Setting:
    """A value that somebody gave to an option of an exporter; ``said`` is how, for messages.

    ``home`` is the folder in which a value that names a file is looked up.
    """

    exporter: str
    key: str
    value: object
    said: str
    home: Path = Path()


def parsed(written: str) -> Setting:
    """A setting from ``docx.template=house.docx``. Raises UsageError."""
    name, equals, value = written.partition("=")
    exporter, dot, key = name.partition(".")
    if not (equals and dot and exporter and key):
        raise UsageError(f"{written!r} is no setting", where="--set", next="write it like docx.template=house.docx")
    return Setting(exporter=exporter, key=key, value=value, said=f"--set {name}")


def fields_of(exporter: type[Any]) -> dict[str, Any]:
    """The options of an exporter: the type of each."""
    if not dataclasses.is_dataclass(exporter):
        return {}
    hints = get_type_hints(exporter)
    return {field.name: hints[field.name] for field in dataclasses.fields(exporter) if field.init}


def options(exporter: str, settings: tuple[Setting, ...]) -> dict[str, Any]:
    """The options of an exporter that settings fill; later ones win. Raises UsageError, InputError."""
    mine = [setting for setting in settings if setting.exporter == exporter]
    if not mine:
        return {}
    known = fields_of(plugins.plugin_class(plugins.EXPORTERS, exporter))
    return {_known(setting, known): _typed(known[setting.key], setting) for setting in mine}


def filled(name: str, settings: tuple[Setting, ...]) -> dict[str, Any]:
    """The options of an exporter; one that asks for ``source_date_epoch`` gets the environment's."""
    mine = options(name, settings)
    if EPOCH in os.environ and EPOCH.lower() in fields_of(plugins.plugin_class(plugins.EXPORTERS, name)):
        mine.setdefault(EPOCH.lower(), _epoch(os.environ[EPOCH]))
    return mine


def _epoch(written: str) -> int:
    if not (written.isascii() and written.isdigit()):
        raise UsageError(f"{written!r} is no number of seconds", where=EPOCH, next="unset it or set it to a number")
    return int(written)


def _known(setting: Setting, known: dict[str, Any]) -> str:
    if setting.key not in known:
        what = f"the format {setting.exporter!r} has no option {setting.key!r}"
        raise UsageError(
            what, where=setting.said, next=plugins.suggestion(setting.key, known) if known else "it has none"
        )
    return setting.key


def _typed(kind: Any, setting: Setting) -> Any:
    """The value as the type of its field."""
    members = [member for member in _members(kind) if member is not NoneType]
    for member in members:
        value = _as(member, setting)
        if value is not None:
            return value
    raise UsageError(f"{setting.value!r} is not {called(kind)}", where=setting.said)


def _members(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


def _as(kind: Any, setting: Setting) -> Any:
    """The value as one type; None where it is not of that type."""
    value = setting.value
    if kind in (bytes, Path):
        return _file(kind, setting)
    if kind is bool:
        return value if isinstance(value, bool) else TRUTHS.get(str(value).lower())
    if get_origin(kind) is Literal:
        return value if value in get_args(kind) else None
    if get_origin(kind) is tuple:
        items = value.split(",") if isinstance(value, str) else value
        return tuple(str(item).strip() for item in items) if isinstance(items, list) else None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return _called_with(kind, value)


def _called_with(kind: Any, value: str | float) -> Any:
    try:
        return kind(value)
    except (ValueError, OverflowError):
        return None


def _file(kind: Any, setting: Setting) -> Any:
    if not isinstance(setting.value, str):
        return None
    if "\0" in setting.value:
        return None
    path = setting.home / setting.value
    if kind is Path:
        return path
    return small_file(path, f"{setting.said}={setting.value}")


def called(kind: Any) -> str:
    """A type in words that a user knows."""
    members = [member for member in _members(kind) if member is not NoneType]
    if len(members) > 1:
        return " or ".join(called(member) for member in members)
    kind = members[0]
    if get_origin(kind) is Literal:
        return "|".join(str(choice) for choice in get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(str(item.value) for item in kind)
    if get_origin(kind) is tuple:
        return "LIST"
    return WORDS.get(kind, "TEXT")


def distinct(formats: tuple[str, ...]) -> tuple[str, ...]:
    """The formats. Raises UsageError where two have one suffix, and so one file."""
    names: dict[str, str] = {}
    for name in formats:
        suffix = plugins.plugin_class(plugins.EXPORTERS, name).suffix
        if name != (other := names.setdefault(suffix, name)):
            raise UsageError(f"{other} and {name} are both written as {suffix}", next="convert to one at a time")
    return formats
