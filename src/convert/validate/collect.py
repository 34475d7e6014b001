"""Judgements, one after another, to the report of a run."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from convert.validate.across import Across
from convert.validate.baseline import fingerprint
from convert.validate.located import Located, Report, ordered
from convert.validate.select import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convert.findings import Severity
    from convert.validate.baseline import Known
    from convert.validate.judge import Judgement


class Collector:
    """Keeps what counts and no more than ``most`` of it; memory does not grow with the number of good records."""

    def __init__(
        self, *, selection: Selection | None = None, known: Known | None = None, most: int = 1000, across: bool = False
    ) -> None:
        self._selection = selection or Selection()
        self._known: Known = Counter(known or {})
        self._most = most
        self._across = Across() if across else None
        self._kept: list[Located] = []
        self._counts: Counter[Severity] = Counter()
        self._codes: Counter[str] = Counter()
        self._known_found = 0
        self._records = 0

    def add(self, judgement: Judgement, path: str, line: int) -> None:
        """Take in what was found in the record at this place."""
        self._records += 1
        if judgement.findings:
            self._take(judgement.findings)
        if self._across and judgement.identity:
            self._take(self._across.findings(judgement.identity, path, line))

    def _take(self, findings: Iterable[Located]) -> None:
        for located in findings:
            if not self._selection.keeps(located.finding.code, located.path):
                continue
            if self._known[fingerprint(located)] > 0:
                self._known[fingerprint(located)] -= 1
                self._known_found += 1
                continue
            self._counts[located.finding.code.severity] += 1
            self._codes[located.finding.code.id] += 1
            if len(self._kept) < self._most:
                self._kept.append(located)

    def report(self, paths: Iterable[str]) -> Report:
        """Everything, sorted."""
        return Report(
            findings=ordered(self._kept),
            paths=tuple(paths),
            records=self._records,
            hidden=self._counts.total() - len(self._kept),
            known=self._known_found,
            counts=self._counts,
            codes=self._codes,
        )
