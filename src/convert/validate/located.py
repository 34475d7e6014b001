"""Findings with the file, line and column they stand at, and all of a run's together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from convert.validate.places import Place, places
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convert.findings import Finding, Severity
    from convert.validate.baseline import Known

SNIPPET = 120
"""Code points of the source that a report quotes."""


@value
class Region:
    """Where in ``source.text`` a finding's words stand; ``name`` is the source's file name.

    Lines and columns count from 1, ``end`` is the place after the last character; ``offset`` and ``length`` are in code
    points.
    """

    name: str
    start: Place
    end: Place
    offset: int
    length: int
    snippet: str


@value
class Located:
    """One finding at its place: ``path`` is relative and POSIX where it can be."""

    path: str
    place: Place
    finding: Finding
    region: Region | None = None

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """What reports sort by."""
        return self.path, self.place.line, self.place.column, self.finding.code.id, self.finding.message


@value
class Report:
    """What a run found, sorted.

    ``hidden`` counts the findings beyond ``--max-findings``, ``known`` those that the baseline knows, ``counts`` and
    ``codes`` all others by severity and by code; ``files`` counts where these stand, ``records`` what was judged.
    ``missed`` are the findings that the baseline knows and that were not there.
    """

    findings: tuple[Located, ...]
    paths: tuple[str, ...] = ()
    records: int = 0
    hidden: int = 0
    known: int = 0
    files: int = 0
    missed: Known = field(default_factory=Counter)
    counts: Counter[Severity] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)


def as_shown(path: str) -> str:
    """A path as findings show it, for what knows files by the same paths."""
    return path


def region(name: str, text: str, span: tuple[int, int] | None) -> Region | None:
    """The region of a span that lies in the text, else None."""
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        return None
    start, end = span
    at = places(text, span)
    return Region(
        name=name,
        start=at[start],
        end=at[end],
        offset=start,
        length=end - start,
        snippet=text[start : min(end, start + SNIPPET)],
    )


def ordered(findings: Iterable[Located]) -> tuple[Located, ...]:
    """Findings by path, line, column, code, words."""
    return tuple(sorted(findings, key=lambda located: located.key))
