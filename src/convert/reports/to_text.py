"""A report to lines that people and editors read: ``path:line:col: CODE message``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import Severity, one_line

if TYPE_CHECKING:
    from convert.validate import Located, Report


def to_text(report: Report) -> str:
    """One line a finding; nothing where there is none."""
    lines = [f"{line_of(located)}\n" for located in report.findings]
    if report.hidden:
        lines.append(f"… and {report.hidden} more (see --max-findings)\n")
    return "".join(lines)


def line_of(located: Located) -> str:
    """One finding as one line, whatever stands in a file's name: no break of the line, no command to a terminal."""
    place, code = located.place, located.finding.code
    mark = "" if code.severity is Severity.ERROR else f"{code.severity}: "
    return one_line(f"{located.path}:{place.line}:{place.column}: {code.id} {mark}{located.finding.message}")


def summary(report: Report) -> str:
    """The run in one line: ``3 errors, 1 warning in 2 files; 40 records judged``."""
    judged = f"{counted(report.records, 'record')} judged"
    known = f", {report.known} known by the baseline" if report.known else ""
    if not report.counts.total():
        return f"nothing to say; {judged}{known}"
    found = ", ".join(counted(report.counts[severity], severity) for severity in Severity if report.counts[severity])
    return f"{found} in {counted(report.files, 'file')}; {judged}{known}"


def counted(number: int, noun: str) -> str:
    """``1 record``, ``2 records``."""
    return f"{number} {noun}{'s' * (number != 1)}"
