"""An executor whose calls cannot hurt each other: one that dies or hangs costs itself alone."""

from __future__ import annotations

import pickle
import select
import socket
import threading
import time
from collections import deque
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec

from convert.batch.workers import Call, Nursery, Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from convert.batch.nursery import Reply, Upbringing

P = ParamSpec("P")

AHEAD = 0.05
"""Seconds of work that a worker is given in advance, so that it need not wait for this process."""
MOST_AHEAD = 32
NAP = 0.02
"""Seconds that this process leaves answers lying where every worker has more to do than that."""
PIPE = 48 << 10
"""Bytes that are surely taken by a pipe that nobody reads."""


class Lost(Exception):  # noqa: N818 - what happened to the worker
    """A call that has no answer, because its worker is gone. ``printed`` is the end of what the worker printed."""

    def __init__(self, what: str, printed: str = "") -> None:
        super().__init__(what)
        self.printed = printed


class Died(Lost):
    """The worker ended by itself: a crash, an exit, a kill from outside."""


class TimedOut(Lost):
    """The worker was ended because the call took longer than it may."""


class Printed(NamedTuple):
    """A call's value with what it printed."""

    value: Any
    text: str


class Pool(Executor):
    """``jobs`` forked processes, a time limit in seconds and a memory limit in bytes for each call.

    A future holds ``Printed``, or raises what the call raised, or ``Died`` or ``TimedOut``. Workers are replaced after
    ``recycle`` calls, or when they have grown by the upbringing's ``growth``. ``kept`` are descriptors that stay open
    while any of them lives. Calls and values travel by pickle.
    """

    def __init__(
        self,
        jobs: int,
        *,
        upbringing: Upbringing,
        seconds: float,
        recycle: int = 500,
        kept: tuple[int, ...] = (),
    ) -> None:
        self._jobs = jobs
        self._seconds = seconds
        self._recycle = recycle
        self._waiting: deque[Call] = deque()
        self._workers: dict[int, Worker] = {}
        self._pace = 1.0
        self._closing = False
        self._killed = False
        self._rung = False
        self._lock = threading.Lock()
        self._bell, self._ringer = socket.socketpair()
        self._ready = select.poll()
        self._ready.register(self._bell, select.POLLIN)
        self._nursery = Nursery(upbringing, kept)
        self._thread = threading.Thread(target=self._supervise, name="portaldoc-pool", daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[P, object], /, *args: P.args, **kwargs: P.kwargs) -> Future[Any]:
        """Have a call done by a worker. ``kwargs`` are not supported."""
        if kwargs:
            raise TypeError("calls take positional arguments only")
        data = pickle.dumps((fn, args))
        with self._lock:
            if self._closing:
                raise RuntimeError("the pool is shut down")
            future: Future[Any] = Future()
            self._waiting.append(Call(future, data))
        self._ring()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 - Executor's
        """Take no more calls; end when the last is done. ``cancel_futures`` forgets those that wait."""
        with self._lock:
            self._closing = True
            if cancel_futures:
                for call in self._waiting:
                    call.future.cancel()
        self._ring()
        if wait:
            self._thread.join()

    def kill(self) -> None:
        """End every worker now. Calls that run raise Died."""
        self._killed = True
        self.shutdown(cancel_futures=True)

    def pids(self) -> tuple[int, ...]:
        """The processes at work."""
        return tuple(worker.pid for worker in [*self._workers.values()])

    def _ring(self) -> None:
        """Wake the supervisor, unless it is about to look anyway."""
        if not self._rung:
            self._rung = True
            with suppress(OSError):
                self._ringer.send(b"!")

    def _supervise(self) -> None:
        try:
            while not self._killed:
                self._feed()
                if self._closing and not self._waiting and not self._busy():
                    break
                if self._is_ahead():
                    time.sleep(NAP)
                self._listen()
            self._finish(Died("the run was ended"))
        except BaseException as error:  # noqa: BLE001 - nobody else is there to hear it
            self._finish(BrokenExecutor(f"the workers cannot go on: {error}"))

    def _busy(self) -> bool:
        return any(worker.calls for worker in self._workers.values())

    def _is_ahead(self) -> bool:
        """Whether every worker has work for longer than a nap, so that nobody waits for this process."""
        enough = 2 * NAP / self._pace
        return len(self._workers) == self._jobs and all(len(one.calls) > enough for one in self._workers.values())

    def _finish(self, error: Exception) -> None:
        with self._lock:
            self._closing = True
            left = [*self._waiting]
            self._waiting.clear()
        for worker in self._workers.values():
            left += worker.calls
        self._nursery.close([*self._workers.values()])
        for call in left:
            if call.future.running() or (not call.future.done() and call.future.set_running_or_notify_cancel()):
                call.future.set_exception(error)
        self._workers.clear()
        self._bell.close()
        self._ringer.close()

    def _feed(self) -> None:
        """Give waiting calls to workers: the idle first, and to each as much as keeps it busy for a moment."""
        depth = max(1, min(MOST_AHEAD, int(AHEAD / self._pace)))
        for room in (1, 1 + depth):
            for worker in self._workers.values():
                if not self._waiting:
                    return
                self._give(worker, room)
            while self._waiting and len(self._workers) < self._jobs:
                self._give(self._hired(), room)

    def _hired(self) -> Worker:
        worker = self._nursery.worker()
        self._workers[worker.pipe.fileno()] = worker
        self._ready.register(worker.pipe, select.POLLIN)
        return worker

    def _give(self, worker: Worker, room: int) -> None:
        if worker.weary:
            return
        batch = self._batch(worker, min(room, self._recycle - worker.answered))
        if not batch:
            return
        if not worker.calls:
            worker.deadline = monotonic() + self._seconds
        try:
            worker.pipe.send([call.data for call in batch])
        except OSError:
            self._waiting.extendleft(call._replace(begun=True) for call in reversed(batch))
            worker.weary = True
            return
        worker.calls.extend(batch)

    def _batch(self, worker: Worker, room: int) -> list[Call]:
        """The next calls for a worker. One that works reads nothing, so what it gets ahead must fit its pipe."""
        batch: list[Call] = []
        load = sum(len(call.data) for call in worker.calls)
        while self._waiting and len(worker.calls) + len(batch) < room:
            load += len(self._waiting[0].data)
            if load > PIPE and (worker.calls or batch):
                break
            call = self._waiting.popleft()
            if call.begun or call.future.set_running_or_notify_cancel():
                batch.append(call)
        return batch

    def _listen(self) -> None:
        """Wait for an answer, a death, a deadline or a new call, and act on all that there is."""
        nearest = min((worker.deadline for worker in self._workers.values() if worker.calls), default=None)
        patience = None if nearest is None else max(0.0, nearest - monotonic()) * 1000
        while ready := self._ready.poll(patience):
            for descriptor, _ in ready:
                if worker := self._workers.get(descriptor):
                    self._hear(worker)
                else:
                    self._bell.recv(4096)
                    self._rung = False
            patience = 0
        now = monotonic()
        for worker in [*self._workers.values()]:
            if worker.calls and now > worker.deadline:
                self._bury(worker, TimedOut(f"took longer than {self._seconds:g} s"))
            elif not worker.calls and (worker.weary or worker.answered >= self._recycle):
                self._ended(worker)

    def _hear(self, worker: Worker) -> None:
        try:
            reply: Reply = pickle.loads(worker.pipe.recv_bytes())  # noqa: S301 - from our own worker
        except (EOFError, OSError):
            self._bury(worker, None)
        else:
            self._take(worker, reply)

    def _take(self, worker: Worker, reply: Reply) -> None:
        call = worker.calls.popleft()
        now = monotonic()
        took = now - (worker.deadline - self._seconds)
        self._pace += 0.1 * (max(took, 1e-6) - self._pace) if self._pace < 1 else max(took, 1e-6) - self._pace
        worker.deadline = now + self._seconds
        worker.answered += 1
        worker.weary = worker.weary or reply.weary
        if reply.error is not None:
            call.future.set_exception(reply.error)
        else:
            call.future.set_result(Printed(reply.value, reply.printed))

    def _bury(self, worker: Worker, error: Lost | None) -> None:
        """Take a worker away. The call it was working on is lost; those it had not begun go back to the queue."""
        cause, printed = self._ended(worker)
        if worker.calls:
            lost = worker.calls.popleft()
            lost.future.set_exception(error or Died(cause, printed))
        self._waiting.extendleft(call._replace(begun=True) for call in reversed(worker.calls))

    def _ended(self, worker: Worker) -> tuple[str, str]:
        self._ready.unregister(worker.pipe)
        del self._workers[worker.pipe.fileno()]
        return self._nursery.end(worker)
