"""The baseline that a user named to what it knows, what it knows in vain, and the file that is written of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.cli import outputs, records
from convert.cli.inputs import small_file
from convert.cli.said import say
from convert.errors import Exit, InputError, OutputError
from convert.reports.to_text import summary
from convert.validate.baseline import read_baseline, write_baseline

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from convert.findings import Code
    from convert.validate import Report
    from convert.validate.baseline import Known
    from convert.validate.select import Selection


def read(path: Path) -> Known:
    """What a baseline knows. Raises InputError."""
    try:
        return read_baseline(small_file(path, str(path), otherwise="see --write-baseline").decode(), str(path))
    except UnicodeDecodeError:
        raise InputError("not UTF-8", where=str(path)) from None


def write(report: Report, path: Path) -> Exit:
    """Write what was found as the baseline. Raises OutputError."""
    if not path.parent.exists():
        raise OutputError(f"there is no folder {str(path.parent)!r}", where=str(path), next="make it first")
    to = outputs.target(str(path), results=1, force=True)
    if to.folder:
        raise OutputError("is a folder", where=str(path), next="name a file")
    outputs.write(to.file, write_baseline(report.findings, records.seen_from(path.parent)).encode(), to=to)
    say(f"{path}: {summary(report)}")
    return Exit.DONE


def say_missed(report: Report, path: Path, looked_for: Mapping[str, Code], selection: Selection) -> None:
    """Say how much a baseline knows in vain: of files that are gone, or that were judged and have it no more."""
    judged = set(map(records.seen_from(path.parent), report.paths))

    def is_gone(name: str, code: str) -> bool:
        if code not in looked_for or not selection.keeps(looked_for[code], str(path.parent / name)):
            return False
        return name in judged or not (name == records.shown(records.STDIN) or (path.parent / name).exists())

    gone = sum(count for (name, code, _), count in report.missed.items() if is_gone(name, code))
    if gone:
        they = "1 of its findings is" if gone == 1 else f"{gone} of its findings are"
        say(f"{path}: {they} no longer there; make it again with --write-baseline")
