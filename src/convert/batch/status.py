"""A batch that was run to what its journal says of it, and whether its outputs are still what was written."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from convert.batch import shards
from convert.batch.journal import Journal
from convert.batch.rows import is_shard
from convert.batch.summary import sum_of
from convert.batch.task import State
from convert.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from convert.batch.rows import Record


class Wrong(NamedTuple):
    """An output that is not what was written: ``missing``, ``changed``, ``moved``, ``added`` or ``unreadable``.

    ``place`` is its path below OUT; of a record among many with its line and the input that it is of.
    """

    place: str
    what: str


def lines(out: Path) -> Iterator[str]:
    """How a batch stands. Raises InputError where there is none."""
    journal = Journal(out)
    try:
        states = journal.states()
        beside = states.pop(State.BESIDE, 0)
        yield sum_of(sum(states.values()), [(states.get(state, 0), state.value) for state in State], beside)
        if last := journal.last_run():
            version, options, ended = last
            formats = list(dict.fromkeys(one[0] for each in options for one in each["formats"]))
            if any(each.get("said", {}).get("jsonl") for each in options):
                formats.insert(0, "json in shards")
            made = ", ".join(formats) or "nothing"
            yield f"last run: portaldoc {version}, to {made}, {ended or 'killed, or still at work'}"
        for line in journal.lines("state = 'failed'"):
            yield f"failed: {line.source}: {line.message}"
    finally:
        journal.close()


def last_said(out: Path) -> dict[str, Any]:
    """What the last run was told, as `Order.said` had it. Raises InputError where there is no batch."""
    journal = Journal(out)
    try:
        last = journal.last_run()
    finally:
        journal.close()
    return dict(last[1][0].get("said", {})) if last and last[1] else {}


def wrong(out: Path) -> Iterator[Wrong]:
    """Every output whose bytes are no longer those that were written."""
    journal = Journal(out)
    try:
        for line in journal.lines("outputs != '[]'"):
            for one in line.outputs:
                if not is_shard(one.path) and (what := _fault(out / one.path, one.sha256)):
                    yield Wrong(one.path, what)
        for documents in sorted(set(map(shards.sharing, journal.in_shards())), key=min):
            yield from _wrong_lines(out, shards.name_of(documents.start), list(journal.shard(documents)))
    finally:
        journal.close()


def _wrong_lines(out: Path, name: str, records: list[Record]) -> Iterator[Wrong]:
    """What is not as it was written in one file of many records."""
    if not (out / name).exists():
        yield Wrong(name, "missing")
        return
    placed = {one.line: one for one in records if one.line}
    yield from (Wrong(f"{name} ({one.source})", "missing") for one in records if not one.line)
    try:
        for line, what in shards.wrong(out / name, {number: one.sha256 for number, one in placed.items()}):
            yield Wrong(f"{name}:{line} ({placed[line].source})" if line in placed else f"{name}:{line}", what)
    except InputError:
        yield Wrong(name, "unreadable")


def _fault(path: Path, sha256: str) -> str | None:
    try:
        with path.open("rb") as file:
            same = hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "unreadable"
    return None if same else "changed"
