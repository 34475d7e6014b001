"""The work of a plan, done by an executor, written down as it is done."""

from __future__ import annotations

import signal
from collections import Counter
from concurrent.futures import BrokenExecutor, Future
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from convert.batch.pool import Lost, Printed, TimedOut
from convert.batch.task import Fault, Outcome, Remark, State, Task
from convert.errors import ConvertError
from convert.findings import PLUGIN_PRINTED, SECOND_TRY
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from convert.batch.journal import Journal

TICK = 0.2
"""Seconds between looks at the clock and at the user."""
WRITE_EVERY = 0.5
MOST_UNWRITTEN = 256
MOST_BYTES = 64 << 20


class Ended(StrEnum):
    """How a run ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


class Engine(Protocol):
    """Where documents are converted. ``submit`` takes up to ``chunk`` tasks; at most ``window`` calls are out."""

    chunk: int
    window: int

    def submit(self, tasks: tuple[Task, ...]) -> Future[Any]:
        """Have tasks done; the future holds their outcomes."""

    def close(self, *, kill: bool = False) -> None:
        """Let the workers go, or end them now."""


class Watch(Protocol):
    """Who looks on: is told of every outcome, and once every TICK seconds."""

    def see(self, outcome: Outcome) -> None:
        """One document is settled."""

    def tick(self) -> None:
        """Time has passed."""

    def close(self) -> None:
        """The run is over."""


@dataclass(slots=True)
class Interrupt:
    """How often the user has asked to stop: once finishes what runs, twice ends it; where nothing runs, once does."""

    times: int = 0
    runs: bool = False
    by: signal.Signals = signal.SIGINT

    def __call__(self, by: int = signal.SIGINT, *_: object) -> None:
        """Ask once more; fits ``signal.signal``.

        Raises KeyboardInterrupt, or SystemExit where it was no Ctrl-C, where there is nothing to finish.
        """
        self.times += 1
        self.by = signal.Signals(by)
        if not self.runs:
            raise KeyboardInterrupt if self.by == signal.SIGINT else SystemExit(128 + by)


@value
class Policy:
    """When a run gives up: at so many failures, or at such a share of ``total`` documents."""

    most_failures: float = float("inf")

    def gives_up(self, failures: int) -> bool:
        """Whether that was one failure too many."""
        return failures > self.most_failures


@dataclass(slots=True)
class Run:
    """One run through a plan's tasks; ``go`` does it."""

    journal: Journal
    engine: Engine
    policy: Policy
    watch: Watch
    interrupt: Interrupt
    contents: Callable[[list[Task]], Iterator[Task | Outcome]]
    states: Counter[State] = field(default_factory=Counter)
    fatal: Outcome | None = None
    _answers: SimpleQueue[tuple[tuple[Task, ...], Future[Any]]] = field(default_factory=SimpleQueue)
    _asked: dict[Future[Any], int] = field(default_factory=dict)
    _unwritten: list[Outcome] = field(default_factory=list)
    _suspects: list[Task] = field(default_factory=list)
    _written_at: float = field(default_factory=monotonic)

    def go(self, tasks: list[Task]) -> Ended:
        """Do the tasks: everything in parallel, then those whose workers were lost, each once more and alone."""
        self.interrupt.runs = True
        try:
            self._all(self._chunks(self.contents(tasks)))
            for task in self._suspects:
                if self._stops():
                    break
                self._alone(task)
            self._write()
        finally:
            self.interrupt.runs = False
            self.watch.close()
            self.engine.close(kill=bool(self._asked))
        return self._how()

    def _how(self) -> Ended:
        if self.interrupt.times:
            return Ended.INTERRUPTED
        return Ended.STOPPED if self._stops() else Ended.COMPLETE

    def _stops(self) -> bool:
        return bool(self.interrupt.times or self.fatal or self.policy.gives_up(self.states[State.FAILED]))

    def _chunks(self, tasks: Iterator[Task | Outcome]) -> Iterator[tuple[Task, ...]]:
        """The tasks in chunks; what could not be read out of an archive is settled on the way."""
        chunk: list[Task] = []
        for one in tasks:
            if isinstance(one, Outcome):
                self._settle(one)
                continue
            chunk.append(one)
            if len(chunk) == self.engine.chunk:
                yield tuple(chunk)
                chunk = []
        if chunk:
            yield tuple(chunk)

    def _all(self, chunks: Iterator[tuple[Task, ...]]) -> None:
        while True:
            while self._has_room() and not self._stops() and (chunk := next(chunks, None)):
                self._ask(chunk)
            if not self._asked:
                return
            if self._stops():
                for future in [*self._asked]:
                    future.cancel()
            if self.interrupt.times > 1:
                self._write()
                return
            self._hear()

    def _has_room(self) -> bool:
        """Whether more may be out: so many calls, and of what travels with them (members of archives) so many bytes."""
        return len(self._asked) < self.engine.window and (not self._asked or sum(self._asked.values()) < MOST_BYTES)

    def _ask(self, chunk: tuple[Task, ...]) -> None:
        future = self.engine.submit(chunk)
        self._asked[future] = sum(len(task.data or b"") for task in chunk)
        future.add_done_callback(lambda done: self._answers.put((chunk, done)))

    def _hear(self) -> None:
        """Take one answer, or find that time has passed."""
        with suppress(Empty):
            chunk, future = self._answers.get(timeout=TICK)
            self._asked.pop(future, None)
            if not future.cancelled():
                self._answered(chunk, future)
        if len(self._unwritten) >= MOST_UNWRITTEN or monotonic() - self._written_at > WRITE_EVERY:
            self._write()
        self.watch.tick()

    def _answered(self, chunk: tuple[Task, ...], future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, Lost):
            self._suspects += chunk
        elif isinstance(error, BrokenExecutor):
            raise ConvertError(str(error), next="what is done stays done: run the same command again") from error
        elif error is not None:
            for task in chunk:
                self._settle(raised(task, error))
        else:
            for outcome in outcomes(future.result()):
                self._settle(outcome)

    def _alone(self, task: Task) -> None:
        """The second and last try, while nothing else runs."""
        future = self.engine.submit((task,))
        self._asked[future] = 0
        while not future.done() and self.interrupt.times < 2:
            with suppress(TimeoutError):
                future.exception(timeout=TICK)
            self.watch.tick()
        if not future.done():
            return
        self._asked.pop(future, None)
        if error := future.exception():
            self._settle(raised(task, error))
        else:
            for outcome in outcomes(future.result()):
                self._settle(remarked(outcome, Remark.of(SECOND_TRY, "the first try was cut short")))

    def _settle(self, outcome: Outcome) -> None:
        self.states[outcome.state] += 1
        if outcome.fatal and self.fatal is None:
            self.fatal = outcome
        self._unwritten.append(outcome)
        self.watch.see(outcome)

    def _write(self) -> None:
        self._written_at = monotonic()
        if self._unwritten:
            self.journal.settle(one for one in self._unwritten if not one.unchanged)
            self.journal.touch((one.id, one.stat) for one in self._unwritten if one.unchanged)
            self._unwritten = []


def outcomes(value: Any) -> tuple[Outcome, ...]:
    """What a call gave: outcomes; what its worker printed meanwhile is remarked."""
    if not isinstance(value, Printed):
        return tuple(value)
    said = value.text.strip()
    if not said:
        return tuple(value.value)
    first = said.splitlines()[0][:200]
    return tuple(remarked(one, Remark.of(PLUGIN_PRINTED, f"printed: {first!r}")) for one in value.value)


def remarked(outcome: Outcome, remark: Remark) -> Outcome:
    """The outcome with one remark more."""
    codes = Counter(dict(outcome.codes))
    codes[remark.code] += 1
    return outcome._replace(remarks=(*outcome.remarks, remark), codes=tuple(sorted(codes.items())))


def raised(task: Task, error: BaseException) -> Outcome:
    """The failure of a document whose conversion came back with no outcome."""
    if isinstance(error, TimedOut):
        fault, what, advice = Fault.TIME, str(error), "raise --timeout"
    elif isinstance(error, Lost):
        fault, what, advice = Fault.CRASH, str(error), "see whether a plugin or the document is to blame"
        what += f": {error.printed}" if error.printed else ""
    elif isinstance(error, MemoryError):
        fault, what, advice = Fault.MEMORY, "needs more memory than it may have", "raise --memory"
    else:
        fault, what, advice = Fault.CRASH, f"{type(error).__name__}: {error}"[:500], "a plugin tried to end the process"
    return Outcome(id=task.id, settings=task.settings, state=State.FAILED, fault=fault, message=what, advice=advice)
