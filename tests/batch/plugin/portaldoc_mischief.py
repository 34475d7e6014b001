"""A plugin that does what plugins should not, where an article asks for it: the tests' own."""

import ctypes
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from convert.findings import Read


@dataclass(frozen=True, slots=True, kw_only=True)
class Mischief:
    """Writes ``well``, unless the text names a deed."""

    name: ClassVar[str] = "mischief"
    suffix: ClassVar[str] = ".mischief"
    media_type: ClassVar[str] = "text/plain"

    def export(self, article: Any, assets: Any) -> Read[bytes]:
        del assets
        text = article.source.text
        for deed, act in DEEDS.items():
            if f"[{deed}]" in text:
                act()
        return Read(b"well\n")


class Choosy:
    """Takes nothing, and cannot even look at what is called ``choosy``."""

    name = "choosy"

    def accepts(self, name: str, head: bytes) -> bool:
        if name.startswith("choosy"):
            raise RuntimeError(f"{len(head)} bytes")
        return False

    def read(self, name: str, data: bytes) -> Any:
        raise NotImplementedError(name, data)


def hang() -> None:
    if "MISCHIEF_HANGS" in os.environ:
        Path(os.environ["MISCHIEF_HANGS"]).touch()
    while True:
        time.sleep(1)


def crash() -> None:
    ctypes.string_at(1)


def once() -> None:
    mark = Path(os.environ["MISCHIEF_MARK"])
    if not mark.exists():
        mark.touch()
        os._exit(3)


def slow() -> None:
    time.sleep(0.4)


def full() -> None:
    raise RuntimeError("mischief")


DEEDS = {
    "hang": hang,
    "crash": crash,
    "exit": lambda: os._exit(0),
    "quit": lambda: sys.exit(0),
    "eat": lambda: bytearray(3 << 30),
    "print": lambda: sys.stdout.write("nói to\n"),
    "raise": full,
    "once": once,
    "slow": slow,
}
