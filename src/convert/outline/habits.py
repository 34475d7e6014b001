"""What one portal does that others do not: lines and names to add to the vocabulary."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """A portal's own lines, in lower case and without punctuation at their ends (``wording.bare``).

    ``chrome``: lines that are chrome. ``sections``: names of sections. ``sign_offs``: names that sign articles.
    """

    chrome: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    sign_offs: frozenset[str] = frozenset()
