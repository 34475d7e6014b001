"""Findings to lines on standard error: a count by code, or each one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from convert.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from convert.article import Article
    from convert.findings import Finding

WEIGHT = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


def lines(findings: Sequence[Finding], shown: str, article: Article, *, each: bool) -> Iterator[str]:
    """What to say of the findings of one input, which the user calls ``shown``."""
    if not findings:
        return
    if each:
        yield from (f"{shown}{_place(finding, article)}: {_called(finding)}: {finding.message}" for finding in findings)
    else:
        yield f"{shown}: {', '.join(_counted(findings))}; -v shows each"


def _counted(findings: Sequence[Finding]) -> Iterator[str]:
    """Every code once, with its count; the heaviest first."""
    first = {finding.code.id: finding for finding in findings}
    counts = Counter(finding.code.id for finding in findings)
    for code in sorted(counts, key=lambda code: (-WEIGHT[first[code].code.severity], code)):
        times = f"{counts[code]} × " if counts[code] > 1 else ""
        yield f"{times}{_called(first[code])}"


def _called(finding: Finding) -> str:
    return f"{finding.code.id} {finding.code.name} ({finding.code.severity})"


def _place(finding: Finding, article: Article) -> str:
    """Line and column where the record keeps the file's own text, else the offset in the text it extracted."""
    if finding.span is None:
        return f" {finding.pointer}" if finding.pointer else ""
    start, text = finding.span[0], article.source.text
    if article.source.media_type != "text/plain":
        return f" [{start}]"
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return f":{line}:{column}"


def reaches(found: Iterable[Severity], level: Severity | None) -> bool:
    """Whether one of the severities weighs at least as much as ``level``."""
    return level is not None and any(WEIGHT[severity] >= WEIGHT[level] for severity in found)
