"""Inputs and the journal to a plan: what is new, changed or failed, under names that never meet."""

from __future__ import annotations

import hashlib
import os
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from convert import plugins
from convert.batch import names
from convert.batch.task import Fault, Outcome, Remark, State, Task
from convert.findings import NO_READER
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from convert.batch.found import Found
    from convert.batch.inputs import Inputs
    from convert.batch.journal import Entry, Journal
    from convert.batch.task import Settings


class Verdict(StrEnum):
    """What a run will do with an input."""

    NEW = "new"
    CHANGED = "changed"
    AGAIN = "again"
    NOTHING = "nothing"
    SKIP = "skip"
    FAIL = "fail"

    @property
    def is_work(self) -> bool:
        """Whether a worker must look at it."""
        return self in (Verdict.NEW, Verdict.CHANGED, Verdict.AGAIN)


class Row(NamedTuple):
    """One input of the plan. ``known``: the hash under which what is written for it still holds."""

    found: Found
    entry: Entry | None
    verdict: Verdict
    name: str | None = None
    known: str | None = None
    fault: Fault | None = None
    message: str = ""
    advice: str = ""
    remark: Remark | None = None
    settings: str = ""


@value
class Redo:
    """Which documents are done though nothing has changed, or not done though something has."""

    everything: bool = False
    only_failed: bool = False


@value
class Plan:
    """Every input with what will become of it, and the documents whose inputs are gone."""

    inputs: Inputs
    rows: tuple[Row, ...]
    gone: tuple[int, ...]
    suffixes: tuple[str, ...] = field(default=())

    def count(self, *verdicts: Verdict) -> int:
        """How many inputs have one of these verdicts."""
        return sum(row.verdict in verdicts for row in self.rows)


def made(inputs: Inputs, entries: Iterable[Entry], settings: Settings, fingerprint: str, redo: Redo) -> Plan:
    """The plan of a run; nothing is written, so that it can be shown before anything happens."""
    known = {entry.place: entry for entry in entries}
    suffixes = tuple(one.suffix for one in settings.formats)
    draft = [
        _judged(found, known.get(found.place), settings, under(fingerprint, found), redo) for found in inputs.found
    ]
    given = _given_names(draft, inputs, known, suffixes)
    rows = tuple(_checked(row, given, suffixes, settings, redo) if row.verdict.is_work else row for row in draft)
    return Plan(inputs=inputs, rows=rows, gone=tuple(_gone(inputs, known)), suffixes=suffixes)


def under(fingerprint: str, found: Found) -> str:
    """The hash of all that an input is converted under: the run's settings and its own sidecar."""
    return f"{fingerprint}-{found.beside}" if found.beside else fingerprint


def _judged(found: Found, entry: Entry | None, settings: Settings, under: str, redo: Redo) -> Row:
    return _verdict(found, entry, settings, under, redo)._replace(settings=under)


def _verdict(found: Found, entry: Entry | None, settings: Settings, under: str, redo: Redo) -> Row:
    if found.state is not State.PLANNED:
        verdict = Verdict.FAIL if found.state is State.FAILED else Verdict.SKIP
        return Row(found, entry, verdict, fault=found.fault, message=found.message, remark=found.remark)
    if redo.only_failed and (entry is None or entry.state is not State.FAILED):
        return Row(found, entry, Verdict.NOTHING, entry.name if entry else None)
    settled = entry is not None and entry.state in (State.DONE, State.SKIPPED)
    if entry and settled and entry.settings == under and not redo.everything:
        return _unless_changed(found, entry, settings)
    if (entry is None or entry.name is None) and not _is_document(found, settings):
        return _no_reader(found, entry)
    return Row(found, entry, Verdict.AGAIN, entry.name) if entry else Row(found, None, Verdict.NEW)


def _unless_changed(found: Found, entry: Entry, settings: Settings) -> Row:
    whole = all(
        os.path.lexists(f"{settings.out}/{one.path}") for one in entry.outputs() if one.settings == entry.settings
    )
    if whole and found.stat == entry.stat:
        return Row(found, entry, Verdict.NOTHING, entry.name)
    if entry.name is None and not _is_document(found, settings):
        return _no_reader(found, entry)
    return Row(found, entry, Verdict.CHANGED, entry.name, known=entry.sha256 if whole else None)


def _no_reader(found: Found, entry: Entry | None) -> Row:
    message = f"no reader takes {os.path.basename(found.place)!r}"
    return Row(found, entry, Verdict.SKIP, remark=Remark.of(NO_READER, message))


def _is_document(found: Found, settings: Settings) -> bool:
    """Whether a file that the user did not name himself is one that some reader takes: by name, else by its head."""
    if found.named or settings.reader:
        return True
    name = os.path.basename(found.place)
    if plugins.is_claimed(name, b""):
        return True
    if found.inside is not None:
        return False
    try:
        with open(found.path, "rb") as file:
            return plugins.is_claimed(name, file.read(4096))
    except OSError:
        return True


def _given_names(
    draft: list[Row], inputs: Inputs, known: Mapping[str, Entry], suffixes: tuple[str, ...]
) -> dict[str, str]:
    nameless = [row.found.place for row in draft if row.verdict.is_work and row.name is None]
    if not nameless:
        return {}
    taken = {place: entry.name for place, entry in known.items() if entry.name is not None}
    return names.assign(((place, inputs.below(place)) for place in nameless), suffixes, taken)


def _checked(row: Row, given: Mapping[str, str], suffixes: tuple[str, ...], settings: Settings, redo: Redo) -> Row:
    """The row with its name, or the failure that its outputs would overwrite what is not theirs."""
    name = row.name or given[row.found.place]
    for suffix in suffixes:
        if why := _conflict(row.entry, f"{name}{suffix}", suffix, settings, redo):
            return row._replace(verdict=Verdict.FAIL, name=name, fault=Fault.OUTPUT, message=why[0], advice=why[1])
    return row._replace(name=name)


def _conflict(entry: Entry | None, path: str, suffix: str, settings: Settings, redo: Redo) -> tuple[str, str] | None:
    """Why a file must not be overwritten: the journal does not know it, or somebody has changed it since."""
    if not os.path.lexists(f"{settings.out}/{path}"):
        return None
    if entry is None or suffix not in entry.claims.split("\n"):
        return f"{path!r} exists already and is not this batch's", "move it away, or use another OUT"
    if entry.state is State.PLANNED or redo.everything:
        return None
    if any(one.path == path and one.sha256 != _hash(f"{settings.out}/{path}") for one in entry.outputs()):
        return f"{path!r} was changed after it was written", "keep a copy of it and run with --force"
    return None


def _hash(path: str) -> str | None:
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _gone(inputs: Inputs, known: Mapping[str, Entry]) -> Iterator[int]:
    here = {found.place for found in inputs.found}
    files = {found.path for found in inputs.found}
    for place, entry in known.items():
        if place in here or entry.state is State.GONE:
            continue
        if (entry.inside is not None and entry.path in files) or not os.path.lexists(entry.path):
            yield entry.id


def entered(plan: Plan, journal: Journal) -> tuple[list[Task], frozenset[int]]:
    """Write the plan down, so that a kill forgets nothing.

    Returns the work in the order of the inputs, and the ids of all inputs.
    """
    new = [row for row in plan.rows if row.entry is None]
    places = (row.found.place for row in new)
    ids = dict(
        zip(
            places,
            journal.enter((row.found, plan.inputs.source(row.found.place), row.name) for row in new),
            strict=True,
        )
    )
    numbered = [(row.entry.id if row.entry else ids[row.found.place], row) for row in plan.rows]
    journal.rename((id_, row.name) for id_, row in numbered if row.entry and row.name and row.entry.name is None)
    journal.gone(plan.gone)
    journal.settle(_settled(id_, row) for id_, row in numbered if row.verdict in (Verdict.SKIP, Verdict.FAIL))
    work = [(id_, row) for id_, row in numbered if row.verdict.is_work]
    journal.plan((id_, _claims(row, plan.suffixes)) for id_, row in work)
    tasks = [_task(id_, row, plan.inputs.source(row.found.place)) for id_, row in work]
    return tasks, frozenset(id_ for id_, _ in numbered)


def _claims(row: Row, suffixes: tuple[str, ...]) -> str:
    old = row.entry.claims.split("\n") if row.entry and row.entry.claims else []
    return "\n".join(dict.fromkeys((*old, *suffixes)))


def _settled(id_: int, row: Row) -> Outcome:
    remarks = (row.remark,) if row.remark else ()
    return Outcome(
        id=id_,
        settings=row.settings,
        state=State.SKIPPED if row.verdict is Verdict.SKIP else State.FAILED,
        fault=row.fault,
        message=row.message or (row.remark.message if row.remark else ""),
        advice=row.advice,
        stat=row.found.stat,
        remarks=remarks,
        codes=tuple((remark.code, 1) for remark in remarks),
    )


def _task(id_: int, row: Row, source: str) -> Task:
    name = row.name or ""
    found = row.found
    return Task(
        id=id_,
        settings=row.settings,
        source=source,
        path=found.path,
        name=name,
        inside=found.inside,
        stat=found.stat,
        known=row.known,
    )
