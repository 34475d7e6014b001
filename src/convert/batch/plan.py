"""Inputs and the journal to a plan: what is new, changed or failed, under names that never meet."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from enum import StrEnum
from functools import cache, partial
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from convert import plugins
from convert.batch import names, shards
from convert.batch.found import kind_beside
from convert.batch.pictures import assets_of
from convert.batch.rows import is_shard
from convert.batch.settings import under
from convert.batch.task import Fault, Outcome, Remark, State, Task
from convert.errors import ConvertError
from convert.findings import NO_READER
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from convert.batch.found import Found
    from convert.batch.inputs import Inputs
    from convert.batch.journal import Journal
    from convert.batch.rows import Entry, Written
    from convert.batch.settings import Rule, Rules
    from convert.batch.task import Settings


class Verdict(StrEnum):
    """What a run will do with an input."""

    NEW = "new"
    CHANGED = "changed"
    AGAIN = "again"
    NOTHING = "nothing"
    SKIP = "skip"
    BESIDE = "beside"
    FAIL = "fail"

    @property
    def is_work(self) -> bool:
        """Whether a worker must look at it."""
        return self in (Verdict.NEW, Verdict.CHANGED, Verdict.AGAIN)


_STATES = {Verdict.SKIP: State.SKIPPED, Verdict.BESIDE: State.BESIDE, Verdict.FAIL: State.FAILED}
_UNTRIED = {state: verdict for verdict, state in _STATES.items()}


class Row(NamedTuple):
    """One input of the plan.

    ``id``: its number in the journal; ``known``: the hash under which what is written for it still holds; ``hash``: of
    all that it is converted under.
    """

    found: Found
    entry: Entry | None
    verdict: Verdict
    name: str | None = None
    known: str | None = None
    fault: Fault | None = None
    message: str = ""
    advice: str = ""
    remark: Remark | None = None
    hash: str = ""
    settings: Settings | None = None
    id: int = 0

    @property
    def results(self) -> tuple[str, ...]:
        """The files below OUT that it is written to."""
        files = tuple(f"{self.name}{suffix}" for suffix in self.suffixes)
        return (shards.name_of(self.id), *files) if self.settings and self.settings.shards else files

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of its results."""
        return tuple(one.suffix for one in self.settings.formats) if self.settings else ()

    @property
    def out(self) -> str:
        """The folder of the batch."""
        return str(self.settings.out) if self.settings else ""


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

    def count(self, *verdicts: Verdict) -> int:
        """How many inputs have one of these verdicts."""
        return sum(row.verdict in verdicts for row in self.rows)

    def idle(self, state: State) -> int:
        """How many inputs have nothing to do and are in this state."""
        idle = (row.entry for row in self.rows if row.verdict is Verdict.NOTHING)
        return sum(entry is not None and entry.state is state for entry in idle)

    @property
    def skipped(self) -> int:
        """How many inputs are skipped, in this run or as in the one before."""
        return self.count(Verdict.SKIP) + self.idle(State.SKIPPED)

    @property
    def beside(self) -> int:
        """How many are no inputs, but what articles are shown or read with."""
        return self.count(Verdict.BESIDE) + self.idle(State.BESIDE)

    @property
    def documents(self) -> int:
        """How many inputs are documents, whichever run did them: all that have a name for results or cannot be done."""
        named = sum(row.name is not None for row in self.rows if row.verdict is Verdict.NOTHING)
        return named + self.count(Verdict.NEW, Verdict.CHANGED, Verdict.AGAIN, Verdict.FAIL)


def made(inputs: Inputs, entries: Iterable[Entry], rules: Rules, redo: Redo) -> Plan:
    """The plan of a run; nothing is written, so that it can be shown before anything happens."""
    known = {entry.place: entry for entry in entries}
    new = count(1 + max((entry.id for entry in known.values()), default=0))
    judged = (_judged(found, known.get(found.place), rules.of(found), redo) for found in inputs.found)
    draft = [row._replace(id=row.entry.id if row.entry else next(new)) for row in judged]
    suffixes = rules.suffixes()
    given = _given_names(draft, inputs, known, suffixes)
    edited = cache(partial(_edited, _placed(known.values())))
    rows = tuple(_checked(row, given, redo, edited) if row.verdict.is_work else row for row in draft)
    return Plan(inputs=inputs, rows=rows, gone=tuple(_gone(inputs, known)))


def _judged(found: Found, entry: Entry | None, rule: Rule, redo: Redo) -> Row:
    hash_ = under(rule, found)
    return _verdict(found, entry, rule, hash_, redo)._replace(hash=hash_, settings=rule.settings)


def _verdict(found: Found, entry: Entry | None, rule: Rule, hash_: str, redo: Redo) -> Row:
    if found.state is not State.PLANNED:
        return _untried(found, entry)
    if redo.only_failed and (entry is None or entry.state is not State.FAILED):
        return Row(found, entry, Verdict.NOTHING, entry.name if entry else None)
    settled = entry is not None and entry.state in (State.DONE, State.SKIPPED, State.BESIDE)
    if entry and settled and entry.settings == hash_ and not redo.everything:
        return _unless_changed(found, entry, rule.settings)
    if (entry is None or entry.name is None) and not _is_document(found, rule.settings):
        return _no_reader(found, entry)
    return Row(found, entry, Verdict.AGAIN, entry.name) if entry else Row(found, None, Verdict.NEW)


def _untried(found: Found, entry: Entry | None) -> Row:
    verdict, said = _UNTRIED[found.state], found.message
    return Row(found, entry, verdict, fault=found.fault, message=said, advice=found.advice, remark=found.remark)


def _unless_changed(found: Found, entry: Entry, settings: Settings) -> Row:
    results = (one for one in entry.outputs() if one.settings == entry.settings)
    whole = all(_stands(one, entry, settings.out) for one in results) and not _has_other_pictures(
        found, entry, settings
    )
    if whole and found.stat == entry.stat:
        return Row(found, entry, Verdict.NOTHING, entry.name)
    if entry.name is None and not _is_document(found, settings):
        return _no_reader(found, entry)
    return Row(found, entry, Verdict.CHANGED, entry.name, known=entry.sha256 if whole else None)


def _stands(one: Written, entry: Entry, out: Path) -> bool:
    """Whether a result is where it was written; a record of a run that was killed may wait still for its file."""
    if is_shard(one.path) and entry.line is None:
        return shards.spool(out, entry.id).exists()
    return os.path.lexists(f"{out}/{one.path}")


def _has_other_pictures(found: Found, entry: Entry, settings: Settings) -> bool:
    """Whether a picture that the article asked for has come, gone or changed since."""
    traces = entry.traces()
    if not traces:
        return False
    assets = assets_of(found.path, found.inside, settings)
    return any(assets.trace(name) != state for name, state in traces.items())


def _no_reader(found: Found, entry: Entry | None) -> Row:
    name = os.path.basename(found.place)
    if kind := kind_beside(name):
        return Row(found, entry, Verdict.BESIDE, message=f"{name!r} is a {kind}")
    message = f"no reader takes {name!r}"
    return Row(found, entry, Verdict.SKIP, remark=Remark.of(NO_READER, message))


def _is_document(found: Found, settings: Settings) -> bool:
    """Whether a file that the user did not name himself is one that some reader takes: by name, else by its head."""
    if found.named or settings.reader:
        return True
    name = os.path.basename(found.place)
    try:
        if plugins.is_claimed(name, b""):
            return True
        if found.inside is not None:
            return False
        with open(found.path, "rb") as file:
            return plugins.is_claimed(name, file.read(4096))
    except ConvertError:
        raise
    except Exception:  # noqa: BLE001 - a plugin may raise anything; whoever reads the document says what
        return True


def _given_names(
    draft: list[Row], inputs: Inputs, known: Mapping[str, Entry], suffixes: tuple[str, ...]
) -> dict[str, str]:
    nameless = [row.found.place for row in draft if row.verdict.is_work and row.name is None]
    if not nameless:
        return {}
    taken = {place: entry.name for place, entry in known.items() if entry.name is not None}
    return names.assign(((place, inputs.below(place)) for place in nameless), suffixes, taken)


def _checked(row: Row, given: Mapping[str, str], redo: Redo, edited: Callable[[Path, range], bool]) -> Row:
    """The row with its name, or the failure that its outputs would overwrite what is not theirs."""
    name = row.name or given[row.found.place]
    why = next(filter(None, (_conflict(row, f"{name}{suffix}", suffix, redo) for suffix in row.suffixes)), None)
    if row.settings and row.settings.shards and not redo.everything and not why:
        why = _changed_since(shards.name_of(row.id)) if edited(row.settings.out, shards.sharing(row.id)) else None
    if why:
        return row._replace(verdict=Verdict.FAIL, name=name, fault=Fault.OUTPUT, message=why[0], advice=why[1])
    return row._replace(name=name)


def _changed_since(path: str) -> tuple[str, str]:
    return f"{path!r} was changed after it was written", "keep a copy of it and run with --force"


def _placed(entries: Iterable[Entry]) -> Mapping[range, list[Entry]]:
    """The documents whose records stand in files of many, by those that share a file."""
    placed: defaultdict[range, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.line:
            placed[shards.sharing(entry.id)].append(entry)
    return placed


def _edited(placed: Mapping[range, list[Entry]], out: Path, documents: range) -> bool:
    """Whether somebody has changed or added lines in a file of many records since it was written."""
    entries = placed.get(documents, ())
    written = {entry.line or 0: one.sha256 for entry in entries for one in entry.outputs() if is_shard(one.path)}
    path = out / shards.name_of(documents.start)
    return any(what in ("changed", "added") for _, what in shards.wrong(path, written))


def _conflict(row: Row, path: str, suffix: str, redo: Redo) -> tuple[str, str] | None:
    """Why a file must not be overwritten: the journal does not know it, or somebody has changed it since."""
    entry, place = row.entry, f"{row.out}/{path}"
    if not os.path.lexists(place):
        return None
    if entry is None or suffix not in entry.claims.split("\n"):
        return f"{path!r} exists already and is not this batch's", "move it away, or use another OUT"
    if entry.state is State.PLANNED or redo.everything:
        return None
    if any(one.path == path and one.sha256 != _hash(place) for one in entry.outputs()):
        return _changed_since(path)
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


def entered(plan: Plan, journal: Journal) -> list[Task]:
    """Write the plan down, so that a kill forgets nothing; the work in the order of the inputs."""
    new = [row for row in plan.rows if row.entry is None]
    journal.enter((row.id, row.found, plan.inputs.source(row.found.place), row.name) for row in new)
    journal.rename((row.id, row.name) for row in plan.rows if row.entry and row.name and row.entry.name is None)
    journal.gone(plan.gone)
    journal.settle(_settled(row) for row in plan.rows if row.verdict in _STATES)
    work = [row for row in plan.rows if row.verdict.is_work]
    journal.plan((row.id, _claims(row)) for row in work)
    return [_task(row, plan.inputs.source(row.found.place)) for row in work]


def _claims(row: Row) -> str:
    old = row.entry.claims.split("\n") if row.entry and row.entry.claims else []
    return "\n".join(dict.fromkeys((*old, *row.suffixes)))


def _settled(row: Row) -> Outcome:
    remarks = (row.remark,) if row.remark else ()
    return Outcome(
        id=row.id,
        settings=row.hash,
        state=_STATES[row.verdict],
        fault=row.fault,
        message=row.message or (row.remark.message if row.remark else ""),
        advice=row.advice,
        stat=row.found.stat,
        remarks=remarks,
        codes=tuple((remark.code, 1) for remark in remarks),
    )


def _task(row: Row, source: str) -> Task:
    name = row.name or ""
    found = row.found
    return Task(
        id=row.id,
        settings=row.hash,
        source=source,
        path=found.path,
        name=name,
        inside=found.inside,
        stat=found.stat,
        known=row.known,
    )
