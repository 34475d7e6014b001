"""What the tests have workers do."""

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path


def double(number: int) -> int:
    return 2 * number


def fail(number: int) -> int:
    raise ValueError(f"no {number}")


def hang(number: int) -> int:
    while number >= 0:
        time.sleep(0.05)
    return number


def crash(number: int) -> int:
    return ctypes.string_at(number)[0]


def leave(status: int) -> int:
    os._exit(status)


def quit_politely(status: int) -> int:
    sys.exit(status)


def swallow(megabytes: int) -> int:
    return len(bytearray(megabytes << 20))


def shout(text: str) -> int:
    os.write(1, text.encode())
    sys.stderr.write(text)
    return len(text)


def process(_: int) -> int:
    return os.getpid()


def grow(megabytes: int) -> int:
    KEPT.append(bytearray(os.urandom(1 << 20) * megabytes))
    return os.getpid()


def orphan(path: str) -> int:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(path).write_text(str(child.pid))
    return hang(0)


KEPT: list[bytearray] = []
