"""A contract that changed without a new version fails here: the schema, its words left out, against a snapshot."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from convert.schema import schema

SNAPSHOT = Path(__file__).parent / "article.v1.snapshot.json"
WORDS = {"title", "description", "examples"}


def law(value: Any, *, is_map: bool = False) -> Any:
    """A schema without what only explains it; the names of properties are no keywords."""
    if isinstance(value, dict):
        kept = {name: member for name, member in value.items() if is_map or name not in WORDS}
        return {
            name: law(member, is_map=not is_map and name in ("properties", "$defs")) for name, member in kept.items()
        }
    return [law(item) for item in value] if isinstance(value, list) else value


def test_the_contract_changes_only_with_a_new_version() -> None:
    changed = "the contract changed: give the schema a new version, and a file and a snapshot of its own"
    assert law(schema()) == json.loads(SNAPSHOT.read_bytes()), changed


def test_a_changed_contract_would_be_seen() -> None:
    other = json.loads(json.dumps(schema()))
    del other["properties"]["title"]
    assert law(other) != law(schema())
