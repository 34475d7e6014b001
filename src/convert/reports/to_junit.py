"""A report to JUnit XML, which every CI server shows as tests: a file is a test case."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from convert.findings import Severity, one_line
from convert.reports.to_text import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from convert.validate import Located, Report


def to_junit(report: Report) -> str:
    """One suite; a file with errors has failed; warnings and notes are its output."""
    by_path = {path: list(found) for path, found in groupby(report.findings, key=lambda located: located.path)}
    paths = sorted({*report.paths, *by_path})
    cases = [_case(path, by_path.get(path, ())) for path in paths]
    failures = sum(any(_is_error(located) for located in by_path.get(path, ())) for path in paths)
    counts = f'tests="{len(paths)}" failures="{failures}" errors="0"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="portaldoc" {counts}>\n<testsuite name="portaldoc validate" {counts} skipped="0">\n'
        f"{''.join(cases)}</testsuite>\n</testsuites>\n"
    )


def _is_error(located: Located) -> bool:
    return located.finding.code.severity is Severity.ERROR


def _case(path: str, found: Sequence[Located]) -> str:
    opening = f'<testcase classname="portaldoc.validate" name={quoteattr(one_line(path))}'
    if not found:
        return f"{opening}/>\n"
    errors = [located for located in found if _is_error(located)]
    others = [located for located in found if not _is_error(located)]
    said = f"<system-out>{_lines(others)}</system-out>\n" if others else ""
    return f"{opening}>\n{_failure(errors)}{said}</testcase>\n"


def _failure(errors: Sequence[Located]) -> str:
    """One failure a case: the common schema allows more, but servers show the first alone."""
    if not errors:
        return ""
    first = errors[0].finding
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    kind = quoteattr(f"{first.code.id} {first.code.name}")
    return f"<failure type={kind} message={quoteattr(first.message + more)}>{_lines(errors)}</failure>\n"


def _lines(found: Sequence[Located]) -> str:
    return escape(printable_lines(found))


def printable_lines(found: Sequence[Located]) -> str:
    """The findings as text, one a line, with nothing in them that XML cannot hold."""
    return "\n".join(one_line(line_of(located)) for located in found)
