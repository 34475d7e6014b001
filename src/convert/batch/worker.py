"""One document from its file to its outputs, in whatever process it happens."""

from __future__ import annotations

import errno
import os
from collections import Counter
from importlib import import_module
from pathlib import Path
from time import perf_counter, time_ns
from typing import TYPE_CHECKING

from convert import atomic, pipeline, plugins
from convert.batch import shards
from convert.batch.fields import counted
from convert.batch.pictures import assets_of
from convert.batch.rehearsal import rehearse
from convert.batch.settings import has_sidecar, rule_of
from convert.batch.task import Fault, Outcome, Output, Remark, Stat, State
from convert.digests import sha256
from convert.errors import (
    ConvertError,
    ExportError,
    InputError,
    InvalidRecord,
    NotAnArticle,
    OutputError,
    UsageError,
    reason,
)
from convert.pipeline import Hints
from convert.source import SIDECAR
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from convert.article import Article
    from convert.batch.task import Settings, Task
    from convert.findings import Finding

MOST_REMARKS = 20
"""Findings of one document that the journal keeps in full; all are counted."""
YOUNG = 50_000_000
"""Nanoseconds within which a file may change again without its time showing it."""

_FAULTS: tuple[tuple[type[ConvertError], Fault], ...] = (
    (NotAnArticle, Fault.NOT_AN_ARTICLE),
    (InvalidRecord, Fault.INVALID_RECORD),
    (ExportError, Fault.EXPORT),
    (OutputError, Fault.OUTPUT),
    (UsageError, Fault.OPTIONS),
    (InputError, Fault.INPUT),
)
_FATAL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})
NEXT = {Fault.NOT_AN_ARTICLE: "add --skip-non-articles where that is expected"}
"""The way out where that of a single conversion is none in a batch."""
_PREPARED: dict[str, Settings] = {}


def prepare(settings: Mapping[str, Settings]) -> None:
    """Load, before any worker is forked, all that every document needs; the settings by their hashes."""
    import_module("hashlib")  # before anything is hashed: see digests
    _PREPARED.update(settings)
    for name in plugins.names(plugins.READERS):
        plugins.reader(name)
    rehearse()
    for one in {one for each in settings.values() for one in each.formats}:
        getattr(plugins.exporter(one.name, dict(one.options)), "warm", lambda: None)()


def convert_prepared(task: Task) -> Outcome:
    """``convert`` under the settings that this process was prepared with."""
    return convert(task, _PREPARED[rule_of(task.settings)])


def convert(task: Task, settings: Settings) -> Outcome:
    """What became of one document: whatever goes wrong is an outcome, except MemoryError and exits."""
    begun = perf_counter()
    outcome = Outcome(id=task.id, settings=task.settings, state=State.FAILED)
    try:
        data, stat = _bytes(task, settings)
        outcome = outcome._replace(stat=stat, sha256=sha256(data))
        if outcome.sha256 == task.known:
            return outcome._replace(state=State.DONE, unchanged=True)
        outcome = _converted(task, data, settings, outcome)
    except MemoryError:
        raise
    except ConvertError as error:
        outcome = _failed(outcome, error, settings)
    except Exception as error:  # noqa: BLE001 - a plugin may raise anything
        what = f"{type(error).__name__}: {error}"[:500]
        outcome = outcome._replace(fault=Fault.BUG, message=what, advice="please report it")
    return outcome._replace(seconds=perf_counter() - begun)


def _bytes(task: Task, settings: Settings) -> tuple[bytes, Stat | None]:
    """The input's bytes, and the state of its file if that can be trusted to show a later change."""
    if task.data is not None:
        return task.data, task.stat
    for _ in range(3):
        try:
            with open(task.path, "rb") as file:  # noqa: PTH123 - paths are strings here
                before = os.fstat(file.fileno())
                if before.st_size > settings.largest:
                    raise InputError(f"larger than {settings.largest} bytes", next="raise --max-size")
                data = file.read(before.st_size + 1)  # a file that grows is seen to; room for the largest costs time
                after = os.fstat(file.fileno())
        except FileNotFoundError as error:
            raise InputError("vanished before it was read", next="run the same command again") from error
        except OSError as error:
            raise InputError(f"cannot be read: {reason(error)}") from error
        if Stat.of(before) == Stat.of(after) and len(data) == after.st_size:
            young = time_ns() - after.st_ctime_ns < YOUNG
            return data, None if young else Stat.of(after)
    raise InputError("changes while it is read", next="run the same command again when it is at rest")


def _converted(task: Task, data: bytes, settings: Settings, outcome: Outcome) -> Outcome:
    name = _readable(os.path.basename(task.inside or task.path))  # noqa: PTH119 - paths are strings here
    read = pipeline.read(name, data, reader=settings.reader, hints=_hints(task, settings))
    traces: dict[str, str] = {}
    held = pipeline.pictures_in(name, data, reader=settings.reader)
    assets = replace(assets_of(task.path, task.inside, settings, traces), held=held)
    findings = [*read.findings]
    made: list[tuple[str, bytes]] = []
    for one in settings.formats:
        exported = pipeline.export(read.value, one.name, assets, dict(one.options))
        findings += exported.findings
        made.append((f"{task.name}{one.suffix}", exported.value))
    line = shards.line_of(read.value) if settings.shards else None
    outputs = tuple(_written(path, content, settings) for path, content in made)
    if line is not None:
        outputs += (_spooled(task.id, line, settings),)
    done = _done(outcome, read.value, tuple(findings), outputs)
    return done._replace(pictures=tuple(traces.items()))


def _hints(task: Task, settings: Settings) -> Hints:
    """What the user says of every input, and what the sidecar beside this one says."""
    said = settings.hints or Hints()
    if not has_sidecar(task.settings):
        return said
    beside = Path(task.path).with_suffix(SIDECAR)
    try:
        data = beside.read_bytes()
    except OSError as error:
        raise InputError(f"{beside.name} cannot be read: {reason(error)}") from error
    from convert.sidecar import hints  # noqa: PLC0415 - only where there is one

    try:
        return said.over(hints(data, beside.name))
    except UsageError as error:
        raise UsageError(f"{beside.name}: {error.what}", next=error.next) from error


def _done(outcome: Outcome, article: Article, findings: tuple[Finding, ...], outputs: tuple[Output, ...]) -> Outcome:
    found = findings[:MOST_REMARKS]
    return outcome._replace(
        state=State.DONE,
        outputs=outputs,
        remarks=tuple(Remark(code=one.code.id, message=one.message, span=one.span) for one in found),
        codes=tuple(sorted(Counter(one.code.id for one in findings).items())),
        fields=counted(article),
    )


def _written(path: str, content: bytes, settings: Settings) -> Output:
    atomic.write(settings.out / path, content, scratch=settings.scratch, durable=settings.durable)
    return Output(path=path, sha256=sha256(content), size=len(content))


def _spooled(document: int, line: bytes, settings: Settings) -> Output:
    path = shards.spool(settings.out, document)
    atomic.write(path, line, scratch=settings.scratch, durable=settings.durable)
    return Output(path=shards.name_of(document), sha256=sha256(line), size=len(line))


def _failed(outcome: Outcome, error: ConvertError, settings: Settings) -> Outcome:
    fault = next((fault for kind, fault in _FAULTS if isinstance(error, kind)), Fault.BUG)
    skip = fault is Fault.NOT_AN_ARTICLE and settings.skip_non_articles
    cause = error.__cause__
    return outcome._replace(
        state=State.SKIPPED if skip else State.FAILED,
        fault=fault,
        message=error.what,
        advice=NEXT.get(fault, error.next or ""),
        fatal=fault is Fault.OUTPUT and isinstance(cause, OSError) and cause.errno in _FATAL,
    )


def _readable(name: str) -> str:
    """A file name as text that can be encoded, as the record keeps it."""
    return os.fsencode(name).decode("utf-8", "replace")
