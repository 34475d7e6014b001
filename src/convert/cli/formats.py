"""`portaldoc formats`: every installed plugin, as tables."""

from __future__ import annotations

import textwrap
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from convert import plugins
from convert.cli.options import called, fields_of
from convert.cli.outputs import put

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = """\b
Examples:
  portaldoc formats
  portaldoc convert bai.txt --to pdf --set pdf.KEY=VALUE -o bai.pdf"""


def command() -> None:
    """List what can be read, written and checked."""
    put("".join(f"{line}\n" for line in _lines()))


def _lines() -> Iterator[str]:
    yield "Formats of results (--to):"
    for name in plugins.names(plugins.EXPORTERS):
        exporter = plugins.plugin_class(plugins.EXPORTERS, name)
        yield f"  {name:<8} {exporter.suffix:<8} {exporter.media_type}"
        yield from _options(name, exporter)
    yield "\nFormats of inputs (--from):"
    yield from _described(plugins.READERS)
    yield "\nChecks of records:"
    yield from _described(plugins.CHECKS)


def _described(group: str) -> Iterator[str]:
    for name in plugins.names(group):
        said = (plugins.plugin_class(group, name).__doc__ or "").strip().partition("\n")[0].replace("``", "`")
        begin = f"  {name:<10} "
        yield textwrap.fill(f"{begin}{said}", width=79, subsequent_indent=" " * len(begin), break_on_hyphens=False)


def _options(name: str, exporter: type[Any]) -> Iterator[str]:
    kinds = fields_of(exporter)
    defaults = {field.name: field.default for field in fields(exporter)} if kinds else {}
    for key, kind in kinds.items():
        default = defaults[key]
        yield f"           --set {name}.{key}={called(kind)}" + (
            "" if default in (None, ()) else f"  (default {default})"
        )
