"""`portaldoc formats`: every installed plugin, as a table."""

from __future__ import annotations

from convert import plugins


def command() -> None:
    """List what can be read, written and checked."""
    for group in (plugins.READERS, plugins.EXPORTERS, plugins.CHECKS):
        print(group.removeprefix("portaldoc."), " ".join(plugins.names(group)))
