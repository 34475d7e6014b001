"""Judgements, one after another, to the report of a run."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from convert.validate.across import Across
from convert.validate.baseline import fingerprint
from convert.validate.located import Located, Report, as_shown, ordered
from convert.validate.select import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from convert.findings import Severity
    from convert.validate.baseline import Known
    from convert.validate.judge import Judgement


class Collector:
    """Keeps what counts and no more than ``most`` of it; memory does not grow with the number of good records.

    ``known`` passes; ``known_as`` is a path as it has it.
    """

    def __init__(
        self,
        *,
        selection: Selection | None = None,
        known: Known | None = None,
        known_as: Callable[[str], str] = as_shown,
        most: int = 1000,
        across: bool = False,
    ) -> None:
        self._selection = selection or Selection()
        self._known: Known = Counter(known or {})
        self._known_as = known_as
        self._most = most
        self._across = Across() if across else None
        self._kept: list[Located] = []
        self._files: set[str] = set()
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
            if self._is_known(located):
                self._known_found += 1
                continue
            self._files.add(located.path)
            self._counts[located.finding.code.severity] += 1
            self._codes[located.finding.code.id] += 1
            if len(self._kept) < self._most:
                self._kept.append(located)

    def _is_known(self, located: Located) -> bool:
        """Whether the baseline knows this finding, and not only as often as it was there already."""
        if not self._known:
            return False
        key = fingerprint(located, self._known_as)
        if self._known[key] <= 0:
            return False
        self._known[key] -= 1
        return True

    def report(self, paths: Iterable[str]) -> Report:
        """Everything, sorted."""
        return Report(
            findings=ordered(self._kept),
            paths=tuple(paths),
            records=self._records,
            hidden=self._counts.total() - len(self._kept),
            known=self._known_found,
            files=len(self._files),
            missed=+self._known,
            counts=self._counts,
            codes=self._codes,
        )
