"""Workers as their supervisor sees them: asked of the nursery, given calls, and buried with what they said last."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
from collections import deque
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, NamedTuple

from convert.batch.nursery import END, NUMBER, SPAWN, UNKNOWN, Upbringing, capture_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future
    from pathlib import Path


class Call(NamedTuple):
    """What a worker is asked. ``begun``: it was given to a worker before, and its future cannot be cancelled."""

    future: Future[Any]
    data: bytes
    begun: bool = False


class Worker:
    """One process: the calls that it was given, the first of which it is working on, and until when it may."""

    def __init__(self, pid: int, pipe: Connection) -> None:
        self.pid = pid
        self.pipe = pipe
        self.calls: deque[Call] = deque()
        self.deadline = 0.0
        self.answered = 0
        self.weary = False


class Nursery:
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

    def worker(self) -> Worker:
        """A new worker. Raises BrokenExecutor where there can be none."""
        said = ""
        for _ in range(2):
            with suppress(OSError):
                assert self._control is not None  # noqa: S101 - set by _start
                self._control.sendall(SPAWN + bytes(NUMBER.size))
                data, descriptors, _, _ = socket.recv_fds(self._control, NUMBER.size, 1)
                if descriptors:
                    return Worker(NUMBER.unpack(data)[0], Connection(descriptors[0]))
            said = _tail(self._upbringing.scratch / "nursery.out")
            self.close()
            self._start()
        raise BrokenExecutor(f"the process that makes them does not start{': ' if said else ''}{said}")

    def end(self, worker: Worker) -> tuple[str, str]:
        """End a worker: how it had died, if it had, and the last that it printed."""
        worker.pipe.close()
        cause = _cause(self._ended(worker.pid))
        captured = capture_of(self._upbringing.scratch, worker.pid)
        printed = _tail(captured)
        captured.unlink(missing_ok=True)
        return cause, printed

    def _ended(self, pid: int) -> int:
        """The status of a worker that is no more, or UNKNOWN."""
        with suppress(OSError):
            assert self._control is not None  # noqa: S101 - set by _start
            self._control.sendall(END + NUMBER.pack(pid))
            if len(data := self._control.recv(NUMBER.size)) == NUMBER.size:
                return int(NUMBER.unpack(data)[0])
        with suppress(OSError):
            os.killpg(pid, signal.SIGKILL)
        return UNKNOWN

    def close(self, workers: Iterable[Worker] = ()) -> None:
        """Hang up: the nursery ends its workers and itself."""
        for worker in workers:
            worker.pipe.close()
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            try:
                self._process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        for worker in workers:
            capture_of(self._upbringing.scratch, worker.pid).unlink(missing_ok=True)
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
