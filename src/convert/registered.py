"""Entry points of installed distributions, read from their files: importlib.metadata takes longer than an article."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class EntryPoint(NamedTuple):
    """One line of an ``entry_points.txt``: ``name = module:attribute``, and the distribution that says so."""

    group: str
    name: str
    value: str
    distribution: str

    def load(self) -> object:
        """What the entry point names, imported."""
        module, _, attributes = self.value.partition("[")[0].strip().partition(":")
        found: object = import_module(module.strip())
        for attribute in filter(None, attributes.strip().split(".")):
            found = getattr(found, attribute)
        return found


@cache
def entry_points(prefix: str) -> tuple[EntryPoint, ...]:
    """Every entry point of a group that begins with ``prefix``, sorted; a distribution counts where it is first found.

    Source: the entry points specification of the Python Packaging User Guide.
    """
    found: dict[str, tuple[EntryPoint, ...]] = {}
    for folder in sys.path:
        for distribution, path in _distributions(folder):
            if distribution not in found:
                found[distribution] = tuple(_declared(path, distribution, prefix))
    return tuple(sorted(point for points in found.values() for point in points))


def _distributions(folder: str) -> Iterator[tuple[str, str]]:
    """The distributions of one folder of ``sys.path``: the name of each, and where its entry points would be."""
    with suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if entry.name.endswith((".dist-info", ".egg-info")):
                name = entry.name.removesuffix(".egg-info").partition("-")[0].lower()
                yield name, os.path.join(entry.path, "entry_points.txt")  # noqa: PTH118 - a hundred Path objects are what this file is there to save


def _declared(path: str, distribution: str, prefix: str) -> Iterator[EntryPoint]:
    try:
        with open(path, "rb") as opened:  # noqa: PTH123 - as above
            text = opened.read()
    except OSError:
        return
    if f"[{prefix}".encode() not in text:
        return
    group = ""
    for line in map(str.strip, text.decode("utf-8", "replace").splitlines()):
        if line.startswith("["):
            group = line.strip("[]").strip()
        elif group.startswith(prefix) and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield EntryPoint(group, name.strip(), value.strip(), distribution)
