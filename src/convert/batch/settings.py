"""Settings of each folder to the hash that says whether a document must be done again."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from convert import __version__, plugins
from convert.digests import sha256
from convert.values import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from convert.batch.found import Found
    from convert.batch.task import Settings
    from convert.pipeline import Hints

VERSION = __version__


class Rule(NamedTuple):
    """Settings, and the hash that says of a document whether it was converted under them."""

    hash: str
    settings: Settings


class Rules:
    """Which settings hold for which input: those of the folder that its file lies in, asked for once a folder."""

    def __init__(self, settings_in: Callable[[str], Settings], inputs: Iterable[Found] = ()) -> None:
        self._settings_in = settings_in
        self._folders: dict[str, Rule] = {}
        self._hashes: dict[Settings, str] = {}
        for one in inputs:
            self.of(one)

    def of(self, one: Found) -> Rule:
        """The rule of an input. Raises what ``settings_in`` raises."""
        folder = os.path.dirname(one.path)
        rule = self._folders.get(folder)
        if rule is None:
            rule = self._folders[folder] = self._made(self._settings_in(folder))
        return rule

    def _made(self, settings: Settings) -> Rule:
        if settings not in self._hashes:
            self._hashes[settings] = fingerprint(described(settings))
        return Rule(self._hashes[settings], settings)

    def by_hash(self) -> dict[str, Settings]:
        """All settings, by their hashes."""
        return {hash_: settings for settings, hash_ in self._hashes.items()}

    def suffixes(self) -> tuple[str, ...]:
        """The suffixes that results may have, whatever the folder."""
        return tuple(dict.fromkeys(one.suffix for settings in self._hashes for one in settings.formats))


def under(rule: Rule, one: Found) -> str:
    """The hash of all that an input is converted under: its folder's settings and its own sidecar."""
    return f"{rule.hash}-{one.beside}" if one.beside else rule.hash


def rule_of(under: str) -> str:
    """The settings' part of such a hash."""
    return under.partition("-")[0]


def has_sidecar(under: str) -> bool:
    """Whether such a hash is that of an input with a sidecar."""
    return "-" in under


def described(settings: Settings) -> dict[str, Any]:
    """What changes the bytes that are written: formats with their options, reader, hints, pictures, versions."""
    return {
        "formats": [
            [one.name, one.suffix, {key: str(value) for key, value in one.options}] for one in settings.formats
        ],
        "from": settings.reader,
        "hints": _said(settings.hints) if settings.hints else None,
        "assets": [str(folder) for folder in settings.assets],
        "jsonl": settings.shards,
        "skip_non_articles": settings.skip_non_articles,
        "portaldoc": VERSION,
        "plugins": plugins.versions(),
    }


def _said(hints: Hints) -> list[Any]:
    """What is said of every input, sets in order."""
    habits = hints.habits
    if habits is None:
        return [hints.url, hints.published, hints.encoding, None]
    named = (habits.chrome, habits.keep, habits.sections, habits.sign_offs)
    lines = [*map(sorted, named), habits.dates]
    words = {kind: getattr(habits.words, kind) for kind in fields(type(habits.words))}
    return [hints.url, hints.published, hints.encoding, [*lines, words]]


def fingerprint(description: dict[str, Any]) -> str:
    """The hash of a description, short enough to stand in every row of the journal."""
    return sha256(json.dumps(description, sort_keys=True).encode())[:16]
