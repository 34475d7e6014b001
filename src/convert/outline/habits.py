"""What one portal does that others do not: lines and names to add to the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from convert.errors import UsageError
from convert.lexicon import OwnWords
from convert.outline.wording import bare
from convert.text.view import view
from convert.values import field, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NEEDED = ("{day}", "{month}", "{year}")


@value
class Habits:
    """A portal's own lines, in lower case and without punctuation at their ends (``wording.bare``).

    ``chrome``: lines that are chrome. ``keep``: lines that are body, whole or by the label before their colon.
    ``sections``: names of sections. ``sign_offs``: names that sign articles.
    ``dates``: forms of the publication date, as written, with ``{day} {month} {year} {hour} {minute}`` in their places.
    ``words``: what its articles say that no list knows.
    """

    chrome: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    sign_offs: frozenset[str] = frozenset()
    dates: tuple[str, ...] = ()
    words: OwnWords = field(default_factory=OwnWords)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Habits:
        """Habits as a person writes them down under these names (``[portal]``), in any case and normal form.

        Raises UsageError where a date form lacks its day, month or year, or says a part twice.
        """
        return cls(
            chrome=_compared(table.get("chrome", ())),
            keep=_compared(table.get("keep", ())),
            sections=_compared(table.get("sections", ())),
            sign_offs=_compared(table.get("sign_offs", ())),
            dates=tuple(map(_form, table.get("dates", ()))),
            words=OwnWords(**{kind: tuple(map(_entry, said)) for kind, said in table.get("words", {}).items()}),
        )


def _form(written: str) -> str:
    """A form of the date in which each part has its one place."""
    form = view(written).text
    for place in ("{day}", "{month}", "{year}", "{hour}", "{minute}"):
        times = form.count(place)
        if times > 1 or (times < 1 and place in _NEEDED):
            raise UsageError(f"dates: {place} stands {times} times in {written!r}", next="say each part of a date once")
    return form


def _entry(words: str) -> str:
    return " ".join(view(words).text.split())


def _compared(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(bare(view(line).text) for line in lines)
