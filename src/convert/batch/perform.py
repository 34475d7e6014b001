"""One batch from what was asked for to what became of it."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter
from dataclasses import field
from functools import partial
from typing import TYPE_CHECKING, Any

from convert import atomic
from convert.batch import contents, lock, manifest, page, plan, settings, shards
from convert.batch.inputs import Inputs, Search, gathered
from convert.batch.journal import FOLDER, Journal, NoJournal
from convert.batch.plan import Plan, Redo, Verdict
from convert.batch.run import Ended, Interrupt, Policy, Run
from convert.batch.settings import Rules
from convert.batch.task import State
from convert.errors import UsageError
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path
    from typing import Self

    from convert.batch.rows import Entry, Line
    from convert.batch.run import Engine, Watch
    from convert.batch.task import Outcome, Settings


@value
class Order:
    """What a batch was asked to do.

    ``settings`` are those of the whole, ``settings_in`` those of the inputs in a folder. ``engine`` makes the workers,
    given all settings by their hashes and the lock of OUT. ``said`` is the command line, for runs that go on from it.
    """

    arguments: tuple[str, ...]
    settings: Settings
    engine: Callable[[Mapping[str, Settings], int], Engine]
    settings_in: Callable[[str], Settings]
    search: Search = field(default_factory=Search)
    redo: Redo = field(default_factory=Redo)
    said: dict[str, Any] = field(default_factory=dict)
    most_failures: float = float("inf")
    most_failures_share: float | None = None


@value
class Result:
    """What became of a batch. ``failures`` and ``codes`` are those of all its inputs, whichever run they are from."""

    plan: Plan
    ended: Ended
    worked: Counter[State]
    failures: tuple[Line, ...]
    codes: Counter[str]
    fatal: Outcome | None = None


def planned(order: Order) -> Plan:
    """The plan alone; nothing is written. Raises InputError, UsageError."""
    out = order.settings.out
    rules = Rules(order.settings_in)
    try:
        journal = Journal(out)
    except NoJournal:
        return plan.made(gathered(order.arguments, _search(order, ())), (), rules, order.redo)
    try:
        return plan.made(_inputs(order, journal), journal.entries(), rules, order.redo)
    finally:
        journal.close()


def performed(order: Order, watch: Callable[[int, int], Watch], interrupt: Interrupt) -> Result:
    """Do the batch. ``watch`` is told how many documents are work, of how many inputs.

    Raises ConvertError where nothing can be done at all: no input, OUT not writable, another run at work.
    """
    out = order.settings.out
    with lock.held(out) as held:
        journal = Journal(out, create=True)
        try:
            _swept(order.settings.scratch)
            shards.assemble(journal, out, order.settings.scratch)
            if order.settings.shards:
                shards.claimed(journal, out)
            return _performed(order, journal, held, watch, interrupt)
        finally:
            journal.close()


def _performed(
    order: Order, journal: Journal, held: int, watch: Callable[[int, int], Watch], interrupt: Interrupt
) -> Result:
    inputs = _inputs(order, journal)
    rules = Rules(order.settings_in, inputs.found)
    with _Crew(order, rules, held) as crew:
        if journal.is_new and inputs.found:
            crew.come()
        made = plan.made(inputs, journal.entries(), rules, order.redo)
        before = journal.last_run()
        _begun(journal, rules, order.said)
        tasks = plan.entered(made, journal)
        watching = watch(len(tasks), len(made.rows))
        ended, run = Ended.COMPLETE, None
        if tasks:
            run = Run(
                journal=journal,
                engine=crew.come(),
                policy=_policy(order, made.documents),
                watch=watching,
                interrupt=interrupt,
                contents=partial(contents.filled, columns=order.search.columns, largest=order.settings.largest),
            )
            ended = run.go(tasks)
    if run is None or run.fatal is None:
        shards.assemble(journal, order.settings.out, order.settings.scratch)
    was_told = before is not None and before[2] is not None
    if (run is None or run.fatal is None) and not (was_told and _is_idle(order, made)):
        manifest.write(journal, out=order.settings.out, scratch=order.settings.scratch)
        page.write(journal, rules.by_hash().values(), out=order.settings.out, scratch=order.settings.scratch)
    journal.end(ended)
    return _result(made, journal, run, ended)


class _Crew:
    """The workers of a run: called early where there will surely be work, so that they get ready meanwhile."""

    def __init__(self, order: Order, rules: Rules, held: int) -> None:
        self._make = partial(order.engine, rules.by_hash(), held)
        self._engine: Engine | None = None

    def come(self) -> Engine:
        """The workers, called now if they were not before."""
        if self._engine is None:
            self._engine = self._make()
        return self._engine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._engine is not None:
            self._engine.close()


def _begun(journal: Journal, rules: Rules, said: dict[str, Any]) -> None:
    """Start a run under the settings of all folders."""
    described = [{**settings.described(one), "said": said} for one in rules.by_hash().values()]
    journal.begin(settings.VERSION, ",".join(rules.by_hash()), json.dumps(described, sort_keys=True))


def _inputs(order: Order, journal: Journal) -> Inputs:
    """What was named; where only failures are done again and nothing was named, their inputs, mirrored as before."""
    search = _search(order, journal.entries())
    if order.arguments or not order.redo.only_failed:
        return gathered(order.arguments, search)
    failed = [entry for entry in journal.entries() if entry.state is State.FAILED and os.path.lexists(entry.path)]
    if not failed:
        raise UsageError("no document of this batch has failed", where=str(order.settings.out))
    inputs = gathered(tuple(dict.fromkeys(entry.path for entry in failed)), search)
    roots = {_root_of(entry) for entry in failed}
    root = roots.pop() if len(roots) == 1 else None
    return replace(inputs, root=root) if root else inputs


def _root_of(entry: Entry) -> str | None:
    """The folder below which an input was mirrored; None where its name could not be shown as it is."""
    below = "/" + entry.source.partition("/")[2]
    return entry.place.removesuffix(below) if entry.place.endswith(below) else None


def _search(order: Order, entries: Iterable[Entry]) -> Search:
    """How inputs are looked for: OUT is none, nor what the batch wrote there, where inputs may lie in OUT."""
    out = os.path.realpath(order.settings.out)
    without = {out}
    if any(_may_meet(argument, out) for argument in order.arguments):
        without |= {f"{out}/{name}" for name in (FOLDER, manifest.FILE, page.FILE)}
        for entry in entries:
            without |= {f"{out}/{entry.name}{suffix}" for suffix in entry.claims.split("\n") if entry.claims}
    return Search(choice=order.search.choice, columns=order.search.columns, without=frozenset(without))


def _may_meet(argument: str, out: str) -> bool:
    """Whether an argument is OUT, lies in it, or is a pattern or a list, which may name what does."""
    return not os.path.lexists(argument) or f"{os.path.realpath(argument)}/".startswith(f"{out}/")


def _policy(order: Order, documents: int) -> Policy:
    share = order.most_failures_share
    return Policy(most_failures=order.most_failures if share is None else share * documents)


def _swept(scratch: Path) -> None:
    """An empty folder for what is half done: what a run that was killed has left is removed."""
    atomic.folder(scratch)
    for left in scratch.iterdir():
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _is_idle(order: Order, made: Plan) -> bool:
    """Whether manifest and report, where the run before came to write them, still say all there is."""
    out = order.settings.out
    nothing = made.count(Verdict.NOTHING, Verdict.SKIP, Verdict.BESIDE) == len(made.rows) and not made.gone
    return nothing and (out / manifest.FILE).exists() and (out / page.FILE).exists()


def _result(made: Plan, journal: Journal, run: Run | None, ended: Ended) -> Result:
    ids = {row.id for row in made.rows}
    codes: Counter[str] = Counter()
    for id_, found in journal.codes():
        if id_ in ids:
            codes.update(found)
    return Result(
        plan=made,
        ended=ended,
        worked=Counter(run.states) if run else Counter(),
        failures=tuple(line for line in journal.lines("state = 'failed'") if line.id in ids),
        codes=codes,
        fatal=run.fatal if run else None,
    )
