"""Inputs to output names that never collide, on any file system, and never change once given."""

from __future__ import annotations

import os
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from convert.batch.rows import is_shard
from convert.digests import sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

RESERVED = ("manifest.jsonl", "report.html", ".portaldoc")
LONGEST = 255
"""Bytes in one component of a path, on every file system in use."""


def folded(path: str) -> str:
    """What a file system that ignores case and Unicode form would take the path for."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def short_hash(key: str, length: int = 8) -> str:
    """The first hex digits of the SHA-256 of an input's path."""
    return sha256(os.fsencode(key))[:length]


def _stem(file: str) -> str:
    """The name without its last suffix; a dot at its end is none."""
    stem, suffix = os.path.splitext(file)
    return file if suffix == "." else stem


@dataclass(slots=True)
class _Claim:
    """An input that wants a name: the higher the level, the longer and the surer the name."""

    key: str
    path: str
    level: int = 0

    def name(self) -> str:
        folder, _, file = self.path.rpartition("/")
        stem = _stem(file) if self.level == 0 else file
        if self.level >= 2:
            stem += f"~{short_hash(self.key, 8 if self.level == 2 else 64)}"
        return f"{folder}/{stem}" if folder else stem


def assign(
    wanted: Iterable[tuple[str, str]], suffixes: Sequence[str], taken: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The output name, without suffix, of every input: ``{key: name}``.

    ``wanted`` are (key, path in the mirrored tree) pairs, ``taken`` the names that other keys hold already.
    A name is the path without its last suffix; where two would meet, all of them take their full names, and those that
    still meet add ``~`` and a short hash of their keys. The order of ``wanted`` does not matter.
    """
    held = {folded(name) for name in RESERVED}
    for name in (taken or {}).values():
        held.update(_outputs(name, suffixes))
    folder = cache(partial(_folder, held))
    claims = [_Claim(key, _in(folder, path)) for key, path in wanted]
    folders = {folded(folder) for claim in claims for folder in _parents(claim.path)}
    while losers := list(_losers(claims, suffixes, held | folders)):
        for claim in losers:
            claim.level += 1
    return {claim.key: _fitted(claim, suffixes) for claim in claims}


def _in(folder: Callable[[str], str], path: str) -> str:
    """A path in the mirrored tree, below a folder that can be there."""
    parent, slash, file = path.rpartition("/")
    return f"{folder(parent)}{slash}{file}"


def _folder(held: set[str], path: str) -> str:
    """A folder of the mirrored tree; where a file of the batch has its name, it adds ``~``."""
    parent, slash, last = path.rpartition("/")
    made = f"{_folder(held, parent)}/{last}" if slash else last
    while folded(made) in held or is_shard(folded(made)):
        made += "~"
    return made


def _outputs(name: str, suffixes: Sequence[str]) -> list[str]:
    whole = folded(name)
    return [whole + suffix for suffix in suffixes or ("",)]


def _parents(path: str) -> Iterator[str]:
    end = path.rfind("/")
    while end > 0:
        yield path[:end]
        end = path.rfind("/", 0, end)


def _losers(claims: list[_Claim], suffixes: Sequence[str], held: set[str]) -> Iterator[_Claim]:
    """The claims that cannot keep the name they have now; among equals all of the lowest level lose."""
    rivals: defaultdict[str, list[_Claim]] = defaultdict(list)
    lost: set[int] = set()
    for claim in claims:
        outputs = _outputs(claim.name(), suffixes)
        if not held.isdisjoint(outputs) or any(map(is_shard, outputs)):
            lost.add(id(claim))
        for output in outputs:
            rivals[output].append(claim)
    for group in rivals.values():
        if len(group) > 1:
            lowest = min(claim.level for claim in group)
            lost.update(id(claim) for claim in group if claim.level == lowest)
    return (claim for claim in claims if id(claim) in lost)


def _fitted(claim: _Claim, suffixes: Sequence[str]) -> str:
    """The claim's name, its last component cut where the file system could not hold it with its suffix."""
    folder, slash, file = claim.name().rpartition("/")
    room = LONGEST - max(map(len, suffixes), default=0)
    if len(os.fsencode(file)) <= room:
        return claim.name()
    end = f"~{short_hash(claim.key)}"
    cut = os.fsencode(file)[: room - len(end)].decode("utf-8", "ignore")
    return f"{folder}{slash}{cut}{end}"
