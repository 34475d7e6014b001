"""Settings to the hash that says whether a document must be done again."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from convert import __version__, plugins
from convert.values import fields

if TYPE_CHECKING:
    from convert.batch.task import Settings
    from convert.pipeline import Hints

VERSION = __version__


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
    lines = [sorted(habits.chrome), sorted(habits.sections), sorted(habits.sign_offs), habits.dates]
    words = {kind: getattr(habits.words, kind) for kind in fields(type(habits.words))}
    return [hints.url, hints.published, hints.encoding, [*lines, words]]


def fingerprint(description: dict[str, Any]) -> str:
    """The hash of a description, short enough to stand in every row of the journal."""
    return hashlib.sha256(json.dumps(description, sort_keys=True).encode()).hexdigest()[:16]
