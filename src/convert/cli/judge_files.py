"""Files of records to what is found in each, on as many cores as pay."""

from __future__ import annotations

import zlib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from convert.cli import records
from convert.cli.forked import cores, forked
from convert.findings import UNREADABLE_FILE, Finding
from convert.schema import validator
from convert.validate.judge import Judgement, judge
from convert.validate.located import Located
from convert.validate.places import Place
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.validate.judge import Rules

CHUNK = 32
"""Records that a worker judges before it reports: reports are small, turns are cheap."""

WORTH_FORKING = 100
"""Records from which a second process pays."""

ORDINARY = 15_000
"""Bytes of an ordinary record, for guessing how many a file of lines holds."""

Found: TypeAlias = "tuple[str, int, Judgement]"
"""Path as shown, line, and what was found there."""

GOOD = Judgement()


@value
class Work:
    """Which files to judge, by what; ``lines``: all have a record a line; ``jobs``: processes, 0 for what pays."""

    rules: Rules
    paths: tuple[str, ...]
    lines: bool = False
    jobs: int = 0


def findings_of(work: Work, *, with_identity: bool) -> Iterator[Found]:
    """Every record's judgement, in the order of the files and their lines."""
    validator()
    single: list[str] = []
    for path in work.paths:
        if work.lines or records.is_lines(path) or path == records.STDIN:
            yield from _files(work, single, with_identity=with_identity)
            single = []
            yield from _lines(work, path, with_identity=with_identity)
        else:
            single.append(path)
    yield from _files(work, single, with_identity=with_identity)


def _files(work: Work, paths: list[str], *, with_identity: bool) -> Iterator[Found]:
    """Files of one record each."""
    jobs = _jobs(work, len(paths))
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]

    def judged(number: int, jobs: int) -> Iterator[list[Found]]:
        for chunk in islice(chunks, number, None, jobs):
            yield [_slim(_file(path, work.rules), with_identity=with_identity) for path in chunk]

    for found in forked(judged, jobs):
        yield from found


def _lines(work: Work, path: str, *, with_identity: bool) -> Iterator[Found]:
    """A file with a record a line; every worker reads it all and judges its share."""
    jobs = 1 if path == records.STDIN else _jobs(work, _size(path) // ORDINARY)

    def judged(number: int, jobs: int) -> Iterator[list[Found]]:
        for index, chunk in enumerate(_chunks(_file_lines(path))):
            if index % jobs == number:
                yield [_slim(_line(found, path, work.rules), with_identity=with_identity) for found in chunk]

    for found in forked(judged, jobs):
        yield from found


def _jobs(work: Work, count: int) -> int:
    jobs = work.jobs or (cores() if count >= WORTH_FORKING else 1)
    return max(1, min(jobs, -(-count // CHUNK)))


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _slim(found: Found, *, with_identity: bool) -> Found:
    """What has to cross from a worker: of a good record almost nothing."""
    path, line, judgement = found
    if not judgement.findings and not with_identity:
        return path, line, GOOD
    return found


def _file(path: str, rules: Rules) -> Found:
    shown = records.shown(path)
    try:
        with records.opened(path) as stream:
            return shown, 1, judge(records.whole(stream), shown, rules)
    except (OSError, EOFError, zlib.error) as error:
        return shown, 1, Judgement((unreadable(shown, 1, error),))


Line: TypeAlias = "tuple[int, bytes | Exception]"


def _file_lines(path: str) -> Iterator[Line]:
    """Every line that holds something; where the file cannot be read on, why."""
    line = 0
    try:
        with records.opened(path) as stream:
            for found in records.stdin_records(stream) if path == records.STDIN else records.lines(stream):
                line = found[0]
                yield found
    except (OSError, EOFError, zlib.error) as error:
        yield line + 1, error


def _chunks(found: Iterator[Line]) -> Iterator[list[Line]]:
    while chunk := list(islice(found, CHUNK)):
        yield chunk


def _line(found: Line, path: str, rules: Rules) -> Found:
    line, data = found
    shown = records.shown(path)
    if isinstance(data, Exception):
        return shown, line, Judgement((unreadable(shown, line, data),))
    return shown, line, judge(data, shown, rules, line=line)


def unreadable(path: str, line: int, error: Exception) -> Located:
    """A file that cannot be read, or not on from a line, as a finding."""
    said = (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
    finding = Finding(code=UNREADABLE_FILE, message=f"cannot be read: {said}", pointer="")
    return Located(path=path, place=Place(line, 1), finding=finding)
