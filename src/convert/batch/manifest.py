"""The journal to ``manifest.jsonl``: one line an input, whatever became of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from convert import atomic
from convert.batch.rows import is_shard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from convert.batch.journal import Journal
    from convert.batch.rows import Line

FILE = "manifest.jsonl"
AT_ONCE = 500


def write(journal: Journal, out: Path, scratch: Path) -> None:
    """Write the manifest, sorted by input. It says nothing of times, so that the same batch gives the same bytes."""
    atomic.write_parts(out / FILE, _parts(journal), scratch=scratch)


def _parts(journal: Journal) -> Iterator[bytes]:
    waiting: list[str] = []
    for line in journal.lines():
        waiting.append(json.dumps(described(line), ensure_ascii=False, separators=(",", ":")))
        if len(waiting) == AT_ONCE:
            yield _encoded(waiting)
            waiting = []
    yield _encoded(waiting)


def _encoded(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def described(line: Line) -> dict[str, Any]:
    """One input as the manifest has it."""
    failed = None
    if line.fault is not None or line.message:
        failed = {"kind": line.fault, "message": line.message, "next": line.advice or None}
    return {
        "input": line.source,
        "status": line.state,
        "sha256": line.sha256,
        "outputs": [
            {
                "path": one.path,
                **({"line": line.line} if is_shard(one.path) else {}),
                "sha256": one.sha256,
                "bytes": one.size,
            }
            for one in line.outputs
            if one.settings == line.settings
        ],
        "findings": line.codes,
        "fields": line.fields,
        "reason": failed,
    }
