"""Records to JSON Lines, a thousand documents a file, whatever order they were done in and however often a run died."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

from convert import atomic
from convert.batch.journal import FOLDER
from convert.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from convert.article import Article
    from convert.batch.journal import Journal
    from convert.batch.rows import Written

DOCUMENTS = 1000
"""Documents whose records share a file, by their number in the journal, so that a record never moves."""


def name_of(document: int) -> str:
    """The file that holds a document's record."""
    return f"records-{(document - 1) // DOCUMENTS:05}.jsonl"


def is_shard(path: str) -> bool:
    """Whether an output is a line in a file of many."""
    return path.startswith("records-") and path.endswith(".jsonl")


def line_of(article: Article) -> bytes:
    """The record on one line, keys in the schema's order, with its line feed."""
    from convert import contract  # noqa: PLC0415 - wanted by workers only

    return contract.to_json(contract.checked(article), indent=False)


def spool(out: Path, document: int) -> Path:
    """Where a record waits until its file is put together."""
    return out / FOLDER / "records" / str(document)


def assemble(journal: Journal, out: Path, scratch: Path) -> None:
    """Put the records that wait into their files. Raises OutputError where such a file is not this batch's."""
    folder = out / FOLDER / "records"
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name.isdigit():
            waiting[name_of(int(path.name))].append(int(path.name))
    for name, documents in sorted(waiting.items()):
        lines = list(_lines(journal, out, name))
        if lines:
            atomic.write_parts(out / name, lines, scratch=scratch)
        for document in documents:
            spool(out, document).unlink(missing_ok=True)


def claimed(journal: Journal, out: Path) -> None:
    """Raises OutputError where a file that would be written is there and the journal knows nothing of it."""
    foreign = {path.name for path in out.glob("records-*.jsonl")}
    if foreign and (unknown := foreign - journal.shards()):
        raise OutputError(
            "exists already and is not this batch's",
            where=str(out / min(unknown)),
            next="move it away, or use another OUT",
        )


def _lines(journal: Journal, out: Path, name: str) -> Iterator[bytes]:
    """The lines of a file, by document: the record that waits, else the one that was there."""
    old = {_hash(line): line for line in lines_in(out / name)}
    for document, written in journal.shard(name):
        line = _waiting(out, document, written) or old.get(written.sha256)
        if line is not None:
            yield line


def _waiting(out: Path, document: int, written: Written) -> bytes | None:
    try:
        line = spool(out, document).read_bytes()
    except FileNotFoundError:
        return None
    return line if _hash(line) == written.sha256 else None


def lines_in(path: Path) -> Iterator[bytes]:
    """The lines of a file of records; none where there is no file."""
    try:
        with path.open("rb") as file:
            yield from file
    except FileNotFoundError:
        return


def hashes_in(path: Path) -> frozenset[str]:
    """The SHA-256 of every line of a file of records."""
    return frozenset(map(_hash, lines_in(path)))


def _hash(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
