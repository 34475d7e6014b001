"""The batch's memory: what became of every input, in SQLite, safe against a kill at any moment."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from convert.batch import rows
from convert.batch.rows import Entry, Line, Record, Written
from convert.batch.task import State
from convert.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from convert.batch.found import Found
    from convert.batch.task import Outcome, Stat

FORMAT = 3
"""``PRAGMA user_version`` of the journals that this version writes. It reads those of lower ones, and lifts them."""
_LIFTED = {
    1: "ALTER TABLE document ADD COLUMN pictures TEXT NOT NULL DEFAULT '{}'; UPDATE run SET options='['||options||']';",
    2: "ALTER TABLE document ADD COLUMN line INTEGER;",
}

FOLDER = ".portaldoc"
FILE = "journal.sqlite"


class NoJournal(InputError):  # noqa: N818 - what was found
    """No batch was ever begun there."""


class Journal:
    """One open journal. Raises OutputError where it cannot be used, InputError where it is none, NoJournal without."""

    def __init__(self, out: Path, *, create: bool = False) -> None:
        self.path = out / FOLDER / FILE
        missing = NoJournal("holds no journal of a batch", where=str(out), next="name the OUT of a batch")
        if not create and not self.path.exists():
            raise missing
        with self._translated():
            if create:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            self._db = _opened(self.path, create=create)
            try:
                there = self._prepare(create=create)
            except BaseException:
                self._db.close()
                raise
        if not there:
            self._db.close()
            raise missing
        self.run = 0

    @property
    def is_new(self) -> bool:
        """Whether no run was ever begun."""
        return self.last_run() is None

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _prepare(self, *, create: bool) -> bool:
        """Whether there are tables; they are made, and those of an older version lifted."""
        found: int = self._db.execute("PRAGMA user_version").fetchone()[0]
        if found > FORMAT:
            raise InputError(
                f"the journal has format {found}, this version knows {FORMAT}",
                where=str(self.path),
                next="use the version that wrote it, or another OUT",
            )
        if found == 0 and self._db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
            raise InputError("is no journal of a batch", where=str(self.path), next="put it aside, or use another OUT")
        if create:
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            if found == 0:
                self._script(files("convert.batch").joinpath("schema.sql").read_text(encoding="utf-8"))
        if 0 < found < FORMAT:
            self._script("".join(_LIFTED[number] for number in range(found, FORMAT)))
        self._db.create_function("kept", 2, rows.kept, deterministic=True)
        return create or found > 0

    def _script(self, sql: str) -> None:
        """Make the tables what this version knows, or leave them as they are."""
        self._db.executescript(f"BEGIN IMMEDIATE; {sql} PRAGMA user_version={FORMAT}; COMMIT;")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.OperationalError, OSError) as error:
            said = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
            raise OutputError(
                f"the journal cannot be used: {said.lower()}",
                where=str(self.path),
                next="see to the disk and run the same command again: what is done stays done",
            ) from error
        except sqlite3.DatabaseError as error:
            raise InputError(
                f"the journal is damaged: {error}", where=str(self.path), next="put it aside and use another OUT"
            ) from error

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._translated():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def begin(self, version: str, settings: str, options: str) -> None:
        """Start a run under these settings."""
        with self._transaction() as db:
            cursor = db.execute(
                "INSERT INTO run (version, settings, options) VALUES (?, ?, ?)", (version, settings, options)
            )
            self.run = cursor.lastrowid or 0

    def end(self, how: str) -> None:
        """Say how the run ended. Raises OutputError where nobody will find it, since the journal was removed."""
        if not self.path.exists():
            raise OutputError("was removed meanwhile", where=str(self.path), next="run again, into another OUT")
        with self._transaction() as db:
            db.execute("UPDATE run SET ended=? WHERE id=?", (how, self.run))

    def last_run(self) -> tuple[str, list[dict[str, Any]], str | None] | None:
        """Version, options (of each folder that had its own) and end of the last run; None before the first."""
        with self._translated():
            row = self._db.execute("SELECT version, options, ended FROM run ORDER BY id DESC LIMIT 1").fetchone()
        return (row[0], json.loads(row[1]), row[2]) if row else None

    def entries(self) -> Iterator[Entry]:
        """Every document, in the order of first sight."""
        with self._translated():
            for row in self._db.execute(f"SELECT {rows.ENTRY} FROM document ORDER BY id"):  # noqa: S608 - a constant
                yield rows.entry(row)

    def lines(self, where: str = "1") -> Iterator[Line]:
        """Every document as reports show it, by source."""
        with self._translated():
            for row in self._db.execute(f"SELECT {rows.LINE} FROM document WHERE {where} ORDER BY source, id"):  # noqa: S608 - constants
                yield rows.line(row)

    def shard(self, documents: range) -> Iterator[Record]:
        """The records in a file of many, given the ids of the documents that share it; by id."""
        with self._translated():
            sql = "SELECT id, source, line, outputs FROM document WHERE id BETWEEN ? AND ? ORDER BY id"
            for id_, source, line, outputs in self._db.execute(sql, (documents.start, documents.stop - 1)):
                for one in map(Written._make, json.loads(outputs)):
                    if rows.is_shard(one.path):
                        yield Record(id_, source, line, one.sha256)

    def in_shards(self, where: str = "1") -> list[int]:
        """The documents that have a record in a file of many."""
        with self._translated():
            sql = f"SELECT id, outputs FROM document WHERE instr(outputs, '\"records-') AND {where} ORDER BY id"  # noqa: S608 - constants
            found = self._db.execute(sql)
            return [id_ for id_, outputs in found if any(rows.is_shard(one[0]) for one in json.loads(outputs))]

    def place(self, lines: Iterable[tuple[int, int | None]]) -> None:
        """Say in which line of their files of many records stand: (id, line from 1, or None where it is lost)."""
        with self._transaction() as db:
            db.executemany("UPDATE document SET line=? WHERE id=?", ((line, id_) for id_, line in lines))

    def codes(self) -> Iterator[tuple[int, dict[str, int]]]:
        """(id, how often each code was found) of every document that has findings."""
        with self._translated():
            for id_, codes in self._db.execute("SELECT id, codes FROM document WHERE codes != '{}'"):
                yield id_, json.loads(codes)

    def states(self) -> dict[State, int]:
        """How many documents are in each state."""
        with self._translated():
            found = self._db.execute("SELECT state, count(*) FROM document GROUP BY state").fetchall()
        return {State(state): count for state, count in found}

    def enter(self, documents: Iterable[tuple[int, Found, str, str | None]]) -> None:
        """Take up new documents: (id, found, source as shown, name)."""
        with self._transaction() as db:
            db.executemany(
                "INSERT INTO document (id, place, path, inside, source, name, state, run) VALUES (?,?,?,?,?,?,?,?)",
                (
                    (id_, *map(rows.data, (found.place, found.path, found.inside)), source, rows.data(name),
                     found.state, self.run)
                    for id_, found, source, name in documents
                ),
            )  # fmt: skip

    def plan(self, claims: Iterable[tuple[int, str]]) -> None:
        """Mark documents as work, with the suffixes that their outputs may have from now on."""
        with self._transaction() as db:
            db.executemany("UPDATE document SET state='planned', claims=? WHERE id=?", ((c, i) for i, c in claims))

    def rename(self, names: Iterable[tuple[int, str]]) -> None:
        """Give documents that had no name one."""
        with self._transaction() as db:
            db.executemany("UPDATE document SET name=? WHERE id=?", ((rows.data(n), i) for i, n in names))

    def gone(self, ids: Iterable[int]) -> None:
        """Mark documents whose inputs are no longer there; what was made of them stays."""
        with self._transaction() as db:
            db.executemany("UPDATE document SET state='gone' WHERE id=?", ((i,) for i in ids))

    def touch(self, stats: Iterable[tuple[int, Stat | None]]) -> None:
        """The inputs' files look different, but their bytes are the same."""
        with self._transaction() as db:
            changed = ((*(stat or (None, None, None)), i) for i, stat in stats)
            db.executemany("UPDATE document SET state='done', size=?, mtime=?, ctime=? WHERE id=?", changed)

    def settle(self, outcomes: Iterable[Outcome]) -> None:
        """Write down what became of documents; one transaction."""
        with self._transaction() as db:
            db.executemany(rows.SETTLE, (rows.settled(outcome, self.run) for outcome in outcomes))


def _opened(path: Path, *, create: bool) -> sqlite3.Connection:
    """The database. One on a disk that cannot be written to is taken as it is, unless somebody else is writing it."""
    if create or os.access(path.parent, os.W_OK):
        return sqlite3.connect(path, isolation_level=None, timeout=10)
    at_rest = not path.with_name(f"{path.name}-wal").exists()
    address = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if at_rest else ''}"
    return sqlite3.connect(address, uri=True, isolation_level=None, timeout=10)
