"""`portaldoc.toml` to the defaults that it gives: the nearest one, from the input's folder upward."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert.cli.inputs import small_file
from convert.errors import InputError, UsageError
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.cli.options import Setting
    from convert.outline import Habits

NAME = "portaldoc.toml"
_TOKEN = re.compile(
    r'''"""(?:\\.|[^\\])*?"""|\'{3}.*?\'{3}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[][{}\n]''', re.DOTALL
)
"""What tells where a statement of TOML ends: its strings and comments, brackets and line breaks."""


@value
class Config:
    """What one file says; ``path`` is None where there is no file. Keys as in ``schemas/config.v1.schema.json``."""

    path: Path | None = None
    table: dict[str, Any] = field(default_factory=dict)

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats of the results where none are asked for."""
        return tuple(self.table.get("convert", {}).get("to", ()))

    @property
    def images(self) -> tuple[Path, ...]:
        """The folders of pictures where none are named."""
        return self.folders(self.table.get("convert", {}).get("images", ()))

    @property
    def settings(self) -> tuple[Setting, ...]:
        """The options of exporters."""
        from convert.cli.options import Setting  # noqa: PLC0415 - options look plugins up, settings are rarely there

        return tuple(
            Setting(
                exporter=exporter,
                key=key,
                value=value,
                said=f"{self.path}: exporters.{exporter}.{key}",
                home=self._home,
            )
            for exporter, keys in self.table.get("exporters", {}).items()
            for key, value in keys.items()
        )

    @property
    def validate(self) -> dict[str, Any]:
        """The defaults of `portaldoc validate`, by their keys."""
        return dict(self.table.get("validate", {}))

    @property
    def habits(self) -> Habits:
        """What the portal does that others do not."""
        from convert.outline import Habits  # noqa: PLC0415 - what commands without articles do without

        try:
            return Habits.of(self.table.get("portal", {}))
        except UsageError as error:
            raise UsageError(error.what, where=f"{self.path}: portal", next="mend it there") from error

    def folders(self, named: Iterable[str]) -> tuple[Path, ...]:
        """Paths that the file names, from its own folder."""
        return tuple(self._home / name for name in named)

    @property
    def _home(self) -> Path:
        return self.path.parent if self.path else Path()


def config_for(home: Path, named: Path | None = None) -> Config:
    """The config of an input in the folder ``home``: the one named, else the nearest upward, else an empty one."""
    if named:
        return _read(named)
    try:
        start = home.resolve()
    except (OSError, RuntimeError):  # links in a circle
        return Config()
    return _nearest(start)


@cache
def _nearest(folder: Path) -> Config:
    """The config of a folder or of the nearest one above; several inputs of one folder look once."""
    for place in (folder, *folder.parents):
        if os.path.isfile(place / NAME):  # noqa: PTH113 - Path.is_file raises where the path is longer than may be
            return _read(place / NAME)
    return Config()


@cache
def _read(path: Path) -> Config:
    import tomllib  # noqa: PLC0415 - only where there is a file

    if not os.path.lexists(path):
        raise InputError("no such file", where=str(path), next="check the path given with --config")
    try:
        text = small_file(path, str(path)).decode()
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"not TOML: {error}", where=str(path), next="mend it there") from error
    try:
        return Config(path=path, table=_lawful(path, text, table))
    except (ValueError, RecursionError) as error:  # nested too deep, a number too long
        raise UsageError(f"no config: {error}", where=str(path), next="mend it there") from error


def _lawful(path: Path, text: str, table: dict[str, Any]) -> dict[str, Any]:
    import json  # noqa: PLC0415 - only where there is a file

    from convert.schema import CONFIG_FILE, known_at, unescaped, violations  # noqa: PLC0415 - only where there is a file

    plain = json.loads(json.dumps(table, default=str))  # TOML has dates, JSON Schema has none
    for finding in violations(plain, CONFIG_FILE):
        names = [unescaped(name) for name in (finding.pointer or "").split("/")[1:]]
        what = f"{'.'.join(names)}: {finding.message}" if names else finding.message
        line = _line_of(names, text)
        known = known_at(names[:-1], CONFIG_FILE) if "unknown property" in finding.message else ()
        raise UsageError(
            what,
            where=f"{path}:{line}",
            next=f"known there: {', '.join(known)}" if known else "mend it there",
        )
    return table


def _line_of(names: list[str], text: str) -> int:
    """The line from 1 on which a key begins: that of the first statement with which the TOML, read so far, has it.

    The parser knows the places of errors only.
    """
    import tomllib  # noqa: PLC0415 - only where there is a file

    ends = [0, *_ends(text), len(text)]
    first = bisect_left(ends, True, key=lambda end: _has(tomllib.loads(text[:end]), names))
    return text.count("\n", 0, ends[first - 1]) + 1


def _ends(text: str) -> Iterator[int]:
    """Where statements of TOML end: the line breaks outside of strings, comments and brackets."""
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in "[{") - (token[0] in "]}")
        if token[0] == "\n" and not depth:
            yield token.end()


def _has(value: Any, names: list[str]) -> bool:
    for name in names:
        if isinstance(value, list):
            value = {str(index): item for index, item in enumerate(value)}
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return True
