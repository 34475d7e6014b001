"""`portaldoc.toml` to the defaults that it gives: the nearest one, from the input's folder upward."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert.cli.inputs import small_file
from convert.errors import InputError, UsageError
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convert.cli.options import Setting
    from convert.outline import Habits

NAME = "portaldoc.toml"


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
    except OSError:
        return Config()
    return _nearest(start)


@cache
def _nearest(folder: Path) -> Config:
    """The config of a folder or of the nearest one above; several inputs of one folder look once."""
    for place in (folder, *folder.parents):
        if (place / NAME).is_file():
            return _read(place / NAME)
    return Config()


@cache
def _read(path: Path) -> Config:
    import tomllib  # noqa: PLC0415 - only where there is a file

    if not os.path.lexists(path):
        raise InputError("no such file", where=str(path), next="check the path given with --config")
    try:
        table = tomllib.loads(small_file(path, str(path)).decode())
    except (ValueError, RecursionError) as error:
        raise UsageError(f"not TOML: {error}", where=str(path), next="mend it there") from error
    try:
        return Config(path=path, table=_lawful(path, table))
    except (ValueError, RecursionError) as error:  # nested too deep, a number too long
        raise UsageError(f"no config: {error}", where=str(path), next="mend it there") from error


def _lawful(path: Path, table: dict[str, Any]) -> dict[str, Any]:
    import json  # noqa: PLC0415 - only where there is a file

    from convert.schema import CONFIG_FILE, violations  # noqa: PLC0415 - only where there is a file

    plain = json.loads(json.dumps(table, default=str))  # TOML has dates, JSON Schema has none
    for finding in violations(plain, CONFIG_FILE):
        key = (finding.pointer or "").removeprefix("/").replace("/", ".")
        raise UsageError(f"{key}: {finding.message}" if key else finding.message, where=str(path), next="mend it there")
    return table
