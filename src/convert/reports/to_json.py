"""A report to JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from convert import __version__
from convert.findings import Severity

if TYPE_CHECKING:
    from convert.validate import Located, Report


def to_json(report: Report) -> str:
    """One object: ``summary`` and ``findings``, each finding flat, with an indent of 1."""
    value = {
        "generator": f"portaldoc {__version__}",
        "summary": {
            "files": len(report.paths),
            "records": report.records,
            **{f"{severity}s": report.counts[severity] for severity in Severity},
            "hidden": report.hidden,
            "known": report.known,
        },
        "findings": [_finding(located) for located in report.findings],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _finding(located: Located) -> dict[str, Any]:
    code = located.finding.code
    return {
        "path": located.path,
        "line": located.place.line,
        "column": located.place.column,
        "code": code.id,
        "name": code.name,
        "severity": code.severity.value,
        "message": located.finding.message,
        "pointer": located.finding.pointer,
        "span": located.finding.span,
    }
