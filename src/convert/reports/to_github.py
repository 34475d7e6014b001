"""A report to GitHub's workflow commands, within its limits, and to the summary page of a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import Severity, one_line
from convert.reports.to_text import counted, line_of, summary

if TYPE_CHECKING:
    from convert.validate import Located, Report

MOST_ANNOTATIONS = 10
"""GitHub keeps ten annotations of a step and drops the rest without a word."""

MOST_ROWS = 500
"""A step's summary may have 1 MiB."""

_ESCAPED = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def to_github(report: Report) -> str:
    """The gravest findings as annotations, then one that counts the rest; what is not annotated stands in the log."""
    found = sorted(
        report.findings, key=lambda located: (list(Severity).index(located.finding.code.severity), located.key)
    )
    if not report.hidden and len(found) <= MOST_ANNOTATIONS:
        return "".join(map(_annotation, found))
    shown, rest = found[: MOST_ANNOTATIONS - 1], found[MOST_ANNOTATIONS - 1 :]
    more = f"{counted(len(rest) + report.hidden, 'more finding')}: {summary(report)}"
    log = "".join(_logged(line_of(located)) for located in rest)
    return "".join(map(_annotation, shown)) + f"::{_COMMANDS[_gravest(rest)]}::{_data(more)}\n" + log


def to_step_summary(report: Report) -> str:
    """Markdown for ``$GITHUB_STEP_SUMMARY``: the counts, and a table of the findings."""
    lines = [f"### portaldoc validate\n\n{_cell(summary(report))}\n"]
    if report.findings:
        lines.append("\n| where | code | message |\n|---|---|---|\n")
        lines += [_row(located) for located in report.findings[:MOST_ROWS]]
    left = len(report.findings) - MOST_ROWS + report.hidden
    if left > 0:
        lines.append(f"\n… and {left} more\n")
    return "".join(lines)


def _gravest(found: list[Located]) -> Severity:
    return found[0].finding.code.severity if found else Severity.ERROR


def _annotation(located: Located) -> str:
    code, place = located.finding.code, located.place
    where = f"file={_property(located.path)},line={place.line},col={place.column}"
    title = _property(f"{code.id} {code.name}")
    return f"::{_COMMANDS[code.severity]} {where},title={title}::{_data(located.finding.message)}\n"


def _shown(char: str) -> str:
    return _ESCAPED.get(char) or one_line(char)


def _data(text: str) -> str:
    return "".join(map(_shown, text))


def _logged(line: str) -> str:
    """A line of the log that is no command, though a file be called as one."""
    return f"{'./' if line.startswith('::') else ''}{line}\n"


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _row(located: Located) -> str:
    code = located.finding.code
    where = f"{located.path}:{located.place.line}"
    return f"| {_cell(where)} | {code.id} {code.name} ({code.severity}) | {_cell(located.finding.message[:300])} |\n"


def _cell(text: str) -> str:
    """Words of others in a table of Markdown: neither a cell's end nor markup."""
    return "".join(f"\\{c}" if c in "\\|`*_[]<>#" else c for c in text)
