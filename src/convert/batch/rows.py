"""Rows of the journal to what the plan and the reports need of a document, and outcomes to rows."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from convert.batch.task import Fault, Stat, State

if TYPE_CHECKING:
    from convert.batch.task import Outcome


class Written(NamedTuple):
    """An output as the journal knows it: path below OUT, SHA-256, size in bytes, hash of the settings."""

    path: str
    sha256: str
    size: int
    settings: str


class Entry(NamedTuple):
    """A document as the plan needs it. ``written`` and ``pictures`` are JSON: most are never looked into."""

    id: int
    place: str
    path: str
    inside: str | None
    source: str
    name: str | None
    claims: str
    state: State
    settings: str
    stat: Stat | None
    sha256: str | None
    written: str
    pictures: str
    line: int | None

    def outputs(self) -> list[Written]:
        """What was written for it, under whatever settings."""
        return [Written(*one) for one in json.loads(self.written)]

    def traces(self) -> dict[str, str]:
        """The pictures that it asked for, and the state in which each was then."""
        return dict(json.loads(self.pictures)) if self.pictures != "{}" else {}


class Record(NamedTuple):
    """A record in a file of many: whose it is, its line from 1 (None: it is not there), its SHA-256."""

    id: int
    source: str
    line: int | None
    sha256: str


class Line(NamedTuple):
    """A document as reports show it."""

    id: int
    source: str
    state: State
    sha256: str | None
    fault: Fault | None
    message: str
    advice: str
    outputs: list[Written]
    codes: dict[str, int]
    fields: dict[str, int]
    settings: str
    line: int | None


ENTRY = """id, place, path, inside, source, name, claims, state, settings, size, mtime, ctime, sha256, outputs,
 pictures, line"""
LINE = "id, source, state, sha256, fault, message, advice, outputs, codes, fields, settings, line"
SETTLE = """UPDATE document SET state=:state, settings=:settings, size=:size, mtime=:mtime, ctime=:ctime,
 sha256=:sha256, fault=:fault, message=:message, advice=:advice,
 outputs=CASE outputs WHEN '[]' THEN :outputs ELSE kept(outputs, :outputs) END, remarks=:remarks, codes=:codes,
 line=CASE WHEN :spooled THEN NULL ELSE line END,
 fields=:fields, pictures=:pictures, seconds=:seconds, run=:run WHERE id=:id"""
"""What becomes of a document; SQLite is given ``kept``. A record that is new is in no file of many yet."""
SHARD = re.compile(r"records-\d{5,}\.jsonl")
"""What files of many records are called, and nothing else of a batch."""


def is_shard(path: str) -> bool:
    """Whether an output is a line in a file of many."""
    return SHARD.fullmatch(path) is not None


def kept(before: str, now: str) -> str:
    """What is written now, and what was written before in formats that were not asked for this time; all JSON."""
    written = json.loads(now)
    paths = {one[0] for one in written}
    return _json([*written, *(one for one in json.loads(before) if one[0] not in paths)])


def settled(outcome: Outcome, run: int) -> dict[str, Any]:
    """An outcome as SETTLE takes it."""
    size, mtime, ctime = outcome.stat or (None, None, None)
    return {
        "spooled": any(is_shard(one.path) for one in outcome.outputs),
        "id": outcome.id,
        "state": outcome.state,
        "settings": outcome.settings,
        "size": size,
        "mtime": mtime,
        "ctime": ctime,
        "sha256": outcome.sha256,
        "fault": outcome.fault,
        "message": outcome.message.encode("utf-8", "backslashreplace").decode(),
        "advice": outcome.advice,
        "outputs": _json([(one.path, one.sha256, one.size, outcome.settings) for one in outcome.outputs]),
        "remarks": _json([(one.code, one.message, one.span) for one in outcome.remarks]),
        "codes": _json(dict(outcome.codes)),
        "fields": _json(dict(outcome.fields)),
        "pictures": _json(dict(outcome.pictures)),
        "seconds": outcome.seconds,
        "run": run,
    }


_json = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def data(text: str | None) -> bytes | None:
    """A path as the journal keeps it."""
    return None if text is None else os.fsencode(text)


def _text(data: bytes | None) -> str | None:
    return None if data is None else os.fsdecode(data)


def entry(row: tuple[Any, ...]) -> Entry:
    """A row of ENTRY."""
    id_, place, path, inside, source, name, claims, state, settings, size, mtime, ctime, *rest = row
    stat = None if size is None else Stat(size, mtime, ctime)
    paths = os.fsdecode(place), os.fsdecode(path), _text(inside)
    return Entry(id_, *paths, source, _text(name), claims, State(state), settings, stat, *rest)


def line(row: tuple[Any, ...]) -> Line:
    """A row of LINE."""
    id_, source, state, sha256, fault, message, advice, outputs, codes, fields, settings, at = row
    written = [Written(*one) for one in json.loads(outputs)]
    what = Fault(fault) if fault else None
    found = json.loads(codes), json.loads(fields)
    return Line(id_, source, State(state), sha256, what, message, advice, written, *found, settings, at)
