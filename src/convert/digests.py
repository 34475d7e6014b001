"""The one hash of what was read and written: SHA-256 (FIPS 180-4) in lower-case hex."""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_SMALL = 50_000
"""Bytes up to which the interpreter's own code is as good: ``hashlib`` loads OpenSSL, which takes longer than that.

Where it is loaded, as in the workers of a batch, it is seven times as fast.
"""


@lru_cache(maxsize=1)  # a plain file is hashed as bytes and as text, which are the same
def sha256(data: bytes) -> str:
    """The SHA-256 of bytes."""
    hashed: str = _maker(small=len(data) <= _SMALL)(data).hexdigest()
    return hashed


def text_sha256(text: str) -> str:
    """The SHA-256 of a text as UTF-8; a lone surrogate counts as the three bytes that it would be."""
    return sha256(text.encode("utf-8", "surrogatepass"))


@cache
def _maker(*, small: bool) -> Callable[[bytes], Any]:
    """Where SHA-256 is, by the name that this version of Python has for it."""
    for module in ("_sha2", "_sha256") if small and "hashlib" not in sys.modules else ():
        try:
            own: Callable[[bytes], Any] = import_module(module).sha256
        except ImportError:
            continue
        return own
    import hashlib  # noqa: PLC0415 - see _SMALL

    return hashlib.sha256
