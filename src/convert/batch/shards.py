"""Records to JSON Lines, a thousand documents a file, whatever order they were done in and however often a run died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert import atomic
from convert.batch.journal import FOLDER
from convert.batch.rows import is_shard
from convert.digests import sha256
from convert.errors import InputError, OutputError, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from convert.article import Article
    from convert.batch.journal import Journal
    from convert.batch.rows import Record

DOCUMENTS = 1000
"""Documents whose records share a file, by their number in the journal, so that a record never moves."""


def name_of(document: int) -> str:
    """The file that holds a document's record."""
    return f"records-{(document - 1) // DOCUMENTS:05}.jsonl"


def sharing(document: int) -> range:
    """The documents whose records share a file with this one's."""
    first = document - (document - 1) % DOCUMENTS
    return range(first, first + DOCUMENTS)


def line_of(article: Article) -> bytes:
    """The record on one line, keys in the schema's order, with its line feed."""
    from convert import contract  # noqa: PLC0415 - wanted by workers only

    return contract.to_json(contract.checked(article), indent=False)


def spool(out: Path, document: int) -> Path:
    """Where a record waits until its file is put together."""
    return out / FOLDER / "records" / str(document)


def assemble(journal: Journal, out: Path, scratch: Path) -> None:
    """Put the records that wait into their files, and say in which line each stands. Raises OutputError."""
    folder = out / FOLDER / "records"
    waiting = [int(path.name) for path in folder.iterdir() if path.name.isdigit()] if folder.is_dir() else []
    for documents in sorted({sharing(id_) for id_ in (*waiting, *journal.in_shards("line IS NULL"))}, key=min):
        _put_together(journal, out, scratch, documents)
    for document in waiting:
        spool(out, document).unlink(missing_ok=True)


def _put_together(journal: Journal, out: Path, scratch: Path, documents: range) -> None:
    """Write one file: of each document the record that waits, else the one that was there."""
    path = out / name_of(documents.start)
    old = {sha256(line): line for line in lines_in(path)}
    records = {one.id: _waiting(out, one) or old.get(one.sha256) for one in journal.shard(documents)}
    lines = {id_: line for id_, line in records.items() if line is not None}
    if lines:
        atomic.write_parts(path, lines.values(), scratch=scratch)
    at = {id_: number for number, id_ in enumerate(lines, 1)}
    journal.place((id_, at.get(id_)) for id_ in records)


def claimed(journal: Journal, out: Path) -> None:
    """Raises OutputError where a file that would be written is there and the journal knows nothing of it."""
    foreign = {path.name for path in out.glob("records-*.jsonl") if is_shard(path.name)}
    if foreign and (unknown := foreign - {name_of(id_) for id_ in journal.in_shards()}):
        raise OutputError(
            "exists already and is not this batch's",
            where=str(out / min(unknown)),
            next="move it away, or use another OUT",
        )


def _waiting(out: Path, record: Record) -> bytes | None:
    try:
        line = spool(out, record.id).read_bytes()
    except FileNotFoundError:
        return None
    return line if sha256(line) == record.sha256 else None


def lines_in(path: Path) -> Iterator[bytes]:
    """The lines of a file of records; none where there is no file. Raises InputError where it cannot be read."""
    try:
        with path.open("rb") as file:
            yield from file
    except FileNotFoundError:
        return
    except OSError as error:
        raise InputError(f"cannot be read: {reason(error)}", where=str(path)) from error


def wrong(path: Path, written: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """(line, ``missing``, ``changed``, ``moved`` or ``added``) of every line of a file that is not as it was written.

    ``written`` are the SHA-256 of its lines, by their numbers from 1.
    """
    there = dict(enumerate(map(sha256, lines_in(path)), 1))
    for number, digest in written.items():
        if there.get(number) != digest:
            yield number, "moved" if digest in there.values() else "changed" if number in there else "missing"
    yield from ((number, "added") for number in there if number not in written)
