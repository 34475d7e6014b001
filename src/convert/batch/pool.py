"""An executor whose calls cannot hurt each other: one that dies or hangs costs itself alone."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from collections import deque
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec

from convert.batch.nursery import END, NUMBER, SPAWN, UNKNOWN, Reply, Upbringing, capture_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

P = ParamSpec("P")

AHEAD = 0.05
"""Seconds of work that a worker is given in advance, so that it need not wait for this process."""
MOST_AHEAD = 32
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


class _Call(NamedTuple):
    future: Future[Any]
    data: bytes
    begun: bool = False


class _Worker:
    """A worker as its supervisor sees it: the calls it was given, the first of which it is working on."""

    def __init__(self, pid: int, pipe: Connection) -> None:
        self.pid = pid
        self.pipe = pipe
        self.calls: deque[_Call] = deque()
        self.deadline = 0.0
        self.answered = 0
        self.weary = False


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
        self._upbringing = upbringing
        self._waiting: deque[_Call] = deque()
        self._workers: list[_Worker] = []
        self._pace = 1.0
        self._closing = False
        self._killed = False
        self._lock = threading.Lock()
        self._bell, self._ringer = socket.socketpair()
        self._nursery = _Nursery(upbringing, kept)
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
            self._waiting.append(_Call(future, data))
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
        return tuple(worker.pid for worker in self._workers)

    def _ring(self) -> None:
        with suppress(OSError):
            self._ringer.send(b"!")

    def _supervise(self) -> None:
        try:
            while not self._killed and not (self._closing and not self._waiting and not self._busy()):
                self._feed()
                self._listen()
            self._finish(Died("the run was ended"))
        except BaseException as error:  # noqa: BLE001 - nobody else is there to hear it
            self._finish(BrokenExecutor(f"the workers cannot go on: {error}"))

    def _busy(self) -> bool:
        return any(worker.calls for worker in self._workers)

    def _finish(self, error: Exception) -> None:
        with self._lock:
            self._closing = True
            left = [*self._waiting]
            self._waiting.clear()
        for worker in self._workers:
            left += worker.calls
            worker.pipe.close()
        self._nursery.close()
        for worker in self._workers:
            capture_of(self._upbringing.scratch, worker.pid).unlink(missing_ok=True)
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
            for worker in [*self._workers]:
                if not self._waiting:
                    return
                self._give(worker, room)
            while self._waiting and len(self._workers) < self._jobs:
                worker = self._nursery.worker()
                self._workers.append(worker)
                self._give(worker, room)

    def _give(self, worker: _Worker, room: int) -> None:
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

    def _batch(self, worker: _Worker, room: int) -> list[_Call]:
        """The next calls for a worker. One that works reads nothing, so what it gets ahead must fit its pipe."""
        batch: list[_Call] = []
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
        """Wait for an answer, a death, a deadline or a new call, and act on it."""
        pipes: dict[Any, _Worker] = {worker.pipe: worker for worker in self._workers}
        nearest = min((worker.deadline for worker in self._workers if worker.calls), default=None)
        timeout = None if nearest is None else max(0.0, nearest - monotonic())
        for ready in wait([self._bell, *pipes], timeout):
            if ready is self._bell:
                self._bell.recv(4096)
            else:
                self._hear(pipes[ready])
        for worker in [*self._workers]:
            if worker.calls and monotonic() > worker.deadline:
                self._bury(worker, TimedOut(f"took longer than {self._seconds:g} s"))
            elif not worker.calls and (worker.weary or worker.answered >= self._recycle):
                self._release(worker)

    def _hear(self, worker: _Worker) -> None:
        try:
            while True:
                reply: Reply = pickle.loads(worker.pipe.recv_bytes())  # noqa: S301 - from our own worker
                self._take(worker, reply)
                if not worker.pipe.poll():
                    return
        except (EOFError, OSError):
            self._bury(worker, None)

    def _take(self, worker: _Worker, reply: Reply) -> None:
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

    def _bury(self, worker: _Worker, error: Lost | None) -> None:
        """Take a worker away. The call it was working on is lost; those it had not begun go back to the queue."""
        self._workers.remove(worker)
        status = self._nursery.end(worker.pid)
        captured = capture_of(self._upbringing.scratch, worker.pid)
        printed = _tail(captured)
        captured.unlink(missing_ok=True)
        worker.pipe.close()
        if worker.calls:
            lost = worker.calls.popleft()
            lost.future.set_exception(error or Died(_cause(status), printed))
        self._waiting.extendleft(call._replace(begun=True) for call in reversed(worker.calls))

    def _release(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.pipe.close()
        self._nursery.end(worker.pid)
        capture_of(self._upbringing.scratch, worker.pid).unlink(missing_ok=True)


class _Nursery:
    """The process that forks the workers; started again where somebody has killed it."""

    def __init__(self, upbringing: Upbringing, kept: tuple[int, ...]) -> None:
        self._upbringing = upbringing
        self._kept = kept
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._start()

    def _start(self) -> None:
        ours, theirs = socket.socketpair()
        descriptors = (theirs.fileno(), *self._kept)
        code = f"import sys; sys.path[:] = {sys.path!r}; from convert.batch.nursery import serve; serve{descriptors}"
        scratch = self._upbringing.scratch
        scratch.mkdir(parents=True, exist_ok=True)
        with (scratch / "nursery.out").open("wb") as captured:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter
                [sys.executable, "-c", code],
                stdin=subprocess.DEVNULL,
                stdout=captured,
                stderr=captured,
                pass_fds=descriptors,
                start_new_session=True,
            )
        theirs.close()
        data = pickle.dumps(tuple(self._upbringing))
        ours.sendall(NUMBER.pack(len(data)) + data)
        self._control = ours

    def worker(self) -> _Worker:
        """A new worker. Raises BrokenExecutor where there can be none."""
        said = ""
        for _ in range(2):
            with suppress(OSError):
                assert self._control is not None  # noqa: S101 - set by _start
                self._control.sendall(SPAWN + bytes(NUMBER.size))
                data, descriptors, _, _ = socket.recv_fds(self._control, NUMBER.size, 1)
                if descriptors:
                    return _Worker(NUMBER.unpack(data)[0], Connection(descriptors[0]))
            said = _tail(self._upbringing.scratch / "nursery.out")
            self.close()
            self._start()
        raise BrokenExecutor(f"the process that makes them does not start{': ' if said else ''}{said}")

    def end(self, pid: int) -> int:
        """End a worker; its status, or UNKNOWN."""
        with suppress(OSError):
            assert self._control is not None  # noqa: S101 - set by _start
            self._control.sendall(END + NUMBER.pack(pid))
            if len(data := self._control.recv(NUMBER.size)) == NUMBER.size:
                return int(NUMBER.unpack(data)[0])
        with suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
        return UNKNOWN

    def close(self) -> None:
        """Hang up: the nursery ends its workers and itself."""
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        (self._upbringing.scratch / "nursery.out").unlink(missing_ok=True)


def _cause(status: int) -> str:
    if status == UNKNOWN:
        return "the worker died"
    if status < 0:
        with suppress(ValueError):
            return f"the worker died by {signal.Signals(-status).name}"
    return f"the worker exited with status {status}"


def _tail(path: Path) -> str:
    """The last line that was printed, or the first that says what was fatal."""
    try:
        lines = path.read_bytes()[-4000:].decode("utf-8", "replace").split("\n")
    except OSError:
        return ""
    said = [line.strip() for line in lines if line.strip()]
    fatal = [line for line in said if line.startswith("Fatal Python error")]
    return (fatal or said or [""])[0 if fatal else -1][:300]
