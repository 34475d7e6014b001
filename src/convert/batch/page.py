"""The journal to ``report.html``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

from convert import __version__, atomic
from convert.batch.rows import is_shard
from convert.reports import batch_html

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from convert.batch.journal import Journal
    from convert.batch.rows import Line
    from convert.batch.task import Settings

FILE = "report.html"


def write(journal: Journal, settings: Iterable[Settings], *, out: Path, scratch: Path) -> None:
    """Write the page. Like the manifest it says nothing of times."""
    formats = tuple(dict.fromkeys(name for one in settings for name in _formats(one)))
    page = batch_html.to_html(map(_row, journal.lines()), generator=f"portaldoc {__version__}", formats=formats)
    atomic.write_parts(out / FILE, (part.encode("utf-8", "backslashreplace") for part in page), scratch=scratch)


def _formats(settings: Settings) -> tuple[str, ...]:
    return (*(one.name for one in settings.formats), *(("jsonl",) if settings.shards else ()))


def _row(line: Line) -> batch_html.Row:
    return batch_html.Row(
        source=line.source,
        state=line.state,
        fault=line.fault,
        message=f"{line.message}; {line.advice}" if line.advice else line.message,
        codes=line.codes,
        fields=line.fields,
        outputs=tuple(_link(one.path, line.line) for one in line.outputs if one.settings == line.settings),
    )


def _link(path: str, line: int | None) -> tuple[str, str]:
    """What a result is called and where it is; of a record among many also its line."""
    name = os.path.splitext(path)[1].removeprefix(".")
    return f"{name}:{line}" if is_shard(path) else name, quote_from_bytes(os.fsencode(path))
