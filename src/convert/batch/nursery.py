"""A warm process that forks workers on request, so that each starts with everything loaded and nothing shared.

It is a process of its own, started fresh and without threads, because forking a process that has threads is not safe.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import shutil
import signal
import socket
import struct
import sys
import tempfile
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SPAWN, END = b"S", b"E"
NUMBER = struct.Struct("!q")
UNKNOWN = -(1 << 31)
"""The status of a worker that somebody else has reaped."""


class Upbringing(NamedTuple):
    """What a nursery is told once. ``warm`` loads what every call needs; memory in bytes above what is loaded."""

    warm: Callable[[], object] | None
    scratch: Path
    memory: int
    growth: int


class Reply(NamedTuple):
    """What came of one call. ``weary``: the worker has grown, and should be replaced."""

    value: Any
    error: BaseException | None
    printed: str
    weary: bool


def serve(descriptor: int, *kept: int) -> None:
    """Fork a worker for every SPAWN, end one for every END, until the other side hangs up; then end them all.

    ``kept`` are descriptors that stay open as long as any worker lives: the lock of the folder they write to. Workers
    leave without cleaning up, so what libraries put into temporary files (fonts) goes where the next run sweeps.
    """
    for held in kept:
        os.set_inheritable(held, False)  # noqa: FBT003 - takes no keyword
    control = socket.socket(fileno=descriptor)
    upbringing = _told(control)
    tempfile.tempdir = tempfile.mkdtemp(prefix="nursery-", dir=upbringing.scratch)
    with suppress(Exception):
        (upbringing.warm or (lambda: None))()
    gc.collect()
    gc.freeze()
    children: set[int] = set()
    with suppress(OSError):
        while asked := control.recv(1 + NUMBER.size):
            if asked[:1] == SPAWN:
                children.add(_forked(control, upbringing))
            else:
                pid = NUMBER.unpack(asked[1:])[0]
                children.discard(pid)
                control.sendall(NUMBER.pack(ended(pid)))
    for pid in children:
        ended(pid)
    shutil.rmtree(tempfile.tempdir, ignore_errors=True)
    os._exit(0)


def ended(pid: int) -> int:
    """Kill a worker with everything that it started; the status it had, or died with."""
    with suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    try:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    except ChildProcessError:
        return UNKNOWN


def _told(control: socket.socket) -> Upbringing:
    length = NUMBER.unpack(_exactly(control, NUMBER.size))[0]
    return Upbringing(*pickle.loads(_exactly(control, length)))  # noqa: S301 - from the process that started this one


def _exactly(control: socket.socket, length: int) -> bytes:
    data = b""
    while len(data) < length:
        if not (part := control.recv(length - len(data))):
            os._exit(0)
        data += part
    return data


def _forked(control: socket.socket, upbringing: Upbringing) -> int:
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        control.close()
        try:
            _Worker(Connection(theirs.detach()), upbringing).live()
        finally:
            os._exit(1)
    theirs.close()
    socket.send_fds(control, [NUMBER.pack(pid)], [ours.fileno()])
    ours.close()
    return pid


class _Worker:
    """One process that answers calls, one after another, until its pipe closes."""

    def __init__(self, pipe: Connection, upbringing: Upbringing) -> None:
        os.setsid()
        self.pipe = pipe
        self.memory = upbringing.memory
        self.growth = upbringing.growth
        self.captured = _capture(upbringing.scratch)
        faulthandler.enable(self.captured)
        self.meter = _Meter()
        self.born = self.meter.resident()

    def live(self) -> None:
        while True:
            try:
                calls = self.pipe.recv()
            except (EOFError, OSError):
                os._exit(0)
            for data in calls:
                self.answer(data)

    def answer(self, data: bytes) -> None:
        value, error = None, None
        self.meter.limit(self.memory)
        try:
            call, arguments = pickle.loads(data)  # noqa: S301 - from the process that started this one
            value = call(*arguments)
        except BaseException as caught:  # noqa: BLE001 - whatever it is, it is the caller's
            error = caught.with_traceback(None)
        weary = isinstance(error, MemoryError) or self.meter.resident() - self.born > self.growth
        self.send(Reply(value, error, self.printed(), weary))

    def send(self, reply: Reply) -> None:
        try:
            data = pickle.dumps(reply)
        except Exception:  # noqa: BLE001 - a plugin's own exception may refuse to travel
            what = RuntimeError(f"{type(reply.error or reply.value).__name__}: {reply.error or 'a value'}"[:500])
            data = pickle.dumps(reply._replace(value=None, error=what))
        self.pipe.send_bytes(data)

    def printed(self) -> str:
        """What was printed since the last call: the head of it."""
        for stream in (sys.stdout, sys.stderr):
            with suppress(Exception):
                stream.flush()
        if not os.fstat(self.captured).st_size:
            return ""
        data = os.pread(self.captured, 2000, 0)
        os.ftruncate(self.captured, 0)
        os.lseek(self.captured, 0, os.SEEK_SET)
        return data.decode("utf-8", "replace")


def capture_of(scratch: Path, pid: int) -> Path:
    """Where a worker's standard output and error go."""
    return scratch / f"worker-{pid}.out"


def _capture(scratch: Path) -> int:
    """Send what is printed to a file, so that it spoils no pipe and can be shown when the worker dies."""
    scratch.mkdir(parents=True, exist_ok=True)
    path = capture_of(scratch, os.getpid())
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC, 0o666)
    for stream in (1, 2):
        os.dup2(handle, stream)
    return handle


class _Meter:
    """The memory of this process, and a limit on it, where the system can tell (Linux)."""

    def __init__(self) -> None:
        self.page = os.sysconf("SC_PAGE_SIZE")
        try:
            self.statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            self.statm = -1

    def _pages(self, column: int) -> int:
        return int(os.pread(self.statm, 200, 0).split()[column]) if self.statm >= 0 else 0

    def resident(self) -> int:
        """Bytes in memory."""
        return self._pages(1) * self.page

    def limit(self, more: int) -> None:
        """Let the heap grow by ``more`` bytes from here, then raise MemoryError."""
        if self.statm >= 0 and more:
            import resource  # noqa: PLC0415 - not on every system

            hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
            soft = self._pages(5) * self.page + more
            if hard != resource.RLIM_INFINITY:
                soft = min(soft, hard)
            resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
