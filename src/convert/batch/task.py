"""What a batch hands to a worker, and what comes back."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from convert.values import value

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from convert.findings import Code
    from convert.pipeline import Hints


class State(StrEnum):
    """What became of an input. BESIDE: it is none, but what an article is shown or read with."""

    PLANNED = "planned"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    BESIDE = "beside"
    GONE = "gone"


class Fault(StrEnum):
    """Why an input failed."""

    INPUT = "input"
    NOT_AN_ARTICLE = "not-an-article"
    INVALID_RECORD = "invalid-record"
    EXPORT = "export"
    OUTPUT = "output"
    OPTIONS = "options"
    TIME = "time-limit"
    MEMORY = "memory-limit"
    CRASH = "crash"
    BUG = "bug"


class Stat(NamedTuple):
    """A file as it stood when it was looked at: another size or time says that it must be read again."""

    size: int
    mtime_ns: int
    ctime_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> Stat:
        """The part of a stat result that tells one content from another."""
        return cls(found.st_size, found.st_mtime_ns, found.st_ctime_ns)


class Output(NamedTuple):
    """One file that a document became: its path below OUT, the SHA-256 and size in bytes of what was written."""

    path: str
    sha256: str
    size: int


@value
class Format:
    """An exporter by name, the suffix of its files, and its options."""

    name: str
    suffix: str
    options: tuple[tuple[str, Any], ...] = ()


@value
class Settings:
    """How every document of a run is converted; part of the journal's hash where it changes what is written."""

    out: Path
    formats: tuple[Format, ...]
    reader: str | None = None
    hints: Hints | None = None
    assets: tuple[Path, ...] = ()
    shards: bool = False
    skip_non_articles: bool = False
    durable: bool = False
    seconds: float = 180.0
    megabytes: int = 1024
    largest: int = 64_000_000

    @property
    def scratch(self) -> Path:
        """Where temporary files stand: on the same file system as the outputs, emptied before every run."""
        return self.out / ".portaldoc" / "scratch"


class Task(NamedTuple):
    """One document to convert.

    ``path`` is its file; ``inside`` the member of an archive or list of texts, whose bytes then come as ``data``
    with the archive's ``stat``. ``name`` is its output below OUT, without suffix. ``settings`` is the hash of all that
    it is converted under. ``known`` is the hash under which its outputs still hold: the same again needs no work.
    """

    id: int
    source: str
    path: str
    name: str
    settings: str
    inside: str | None = None
    data: bytes | None = None
    stat: Stat | None = None
    known: str | None = None


class Remark(NamedTuple):
    """A finding as the journal keeps it: the code's id, the message, the span in the source."""

    code: str
    message: str
    span: tuple[int, int] | None = None

    @classmethod
    def of(cls, code: Code, message: str) -> Remark:
        """A remark of the batch's own."""
        return cls(code=code.id, message=message)


class Outcome(NamedTuple):
    """What became of one document.

    ``fields`` counts what was found, by field of the record; ``pictures`` are those that were looked for: (name that
    the article gives, state in which it was found).
    """

    id: int
    settings: str
    state: State
    fault: Fault | None = None
    message: str = ""
    advice: str = ""
    sha256: str | None = None
    stat: Stat | None = None
    outputs: tuple[Output, ...] = ()
    remarks: tuple[Remark, ...] = ()
    codes: tuple[tuple[str, int], ...] = ()
    fields: tuple[tuple[str, int], ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()
    unchanged: bool = False
    fatal: bool = False
    seconds: float = 0.0
