"""What the text says, what its page's head says, and what a person says, to the one that counts.

The text wins over the page's head, except for ``published``; a person wins over both; a disagreement is
a finding. A person says it by a flag (``--published``) or in a sidecar file (``bai.meta.toml``).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from convert.article import DatePart, DateRule, Inference, Moment, Role, SuppliedPassage
from convert.findings import SUPPLIED_DIFFERS, SUPPLIED_UNREAD
from convert.outline.blocks import part
from convert.outline.wording import bare
from convert.source import SIDECAR
from convert.text.fold import fold
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.article import Passage, Supplied
    from convert.outline.draft import Draft


_MINUTE = 60


def title(draft: Draft, read: Passage | None) -> Passage | SuppliedPassage | None:
    """The title that counts."""
    return _words(draft, "title", read)


def lead(draft: Draft, read: Passage | None) -> Passage | SuppliedPassage | None:
    """The lead that counts."""
    return _words(draft, "lead", read)


def _words(draft: Draft, field: str, read: Passage | None) -> Passage | SuppliedPassage | None:
    said = _said(draft, field)
    if said is None or not fold(said.value):
        return read
    if read is not None and bare(read.text) == bare(fold(said.value)):
        return read
    if read is not None:
        draft.point(SUPPLIED_DIFFERS, f"{field}: the text says {read.text!r}, {said.by} {said.value!r}", read.span)
    return SuppliedPassage(text=fold(said.value)) if read is None or _is_person(said) else read


def published(draft: Draft) -> Moment | None:
    """The publication date that counts: the supplied one, unless the text says the same or more."""
    read = _read(draft)
    said = _said(draft, "published")
    if said is None:
        return read
    value = _value(said)
    if value is None:
        draft.point(SUPPLIED_UNREAD, f"published by {said.by}: {said.value!r} is no date", None)
        return read
    if read is not None and read.value is not None:
        if read.value.startswith(value) or _is_one_moment(read.value, value):
            return read
        if not value.startswith(read.value):
            draft.point(
                SUPPLIED_DIFFERS, f"published: the text says {read.text!r}, {said.by} {said.value!r}", read.span
            )
    inferred = Inference(part=DatePart.ALL, span=None, rule=DateRule.SUPPLIED)
    return Moment(value=value, text=None, span=None, inferred=(inferred,))


def _is_one_moment(said: str, other: str) -> bool:
    """Whether two dates with a clock are one, however a page's head writes it: with seconds, in another time zone."""
    if "T" not in said or "T" not in other:
        return False
    one, two = (datetime.fromisoformat(value) for value in (said, other))
    return abs((one - two).total_seconds()) < _MINUTE


def _read(draft: Draft) -> Moment | None:
    for piece in draft.of_role(Role.PUBLISHED):
        passage = next(part(piece, draft.view, "date"), None) or draft.view.passage(piece.start, piece.end)
        said = stamp(piece.value or piece.text) or stamp(piece.text)
        if said is not None and said.value is not None:
            return Moment(value=said.value, text=passage.text, span=passage.span)
    return None


def _value(said: Supplied) -> str | None:
    found = stamp(fold(said.value))
    return found.value if found else None


def _said(draft: Draft, field: str) -> Supplied | None:
    """What was supplied for a field: what a person said, else what the page's head says first."""
    found = [said for said in draft.source.supplied if said.field == field]
    return next((said for said in found if _is_person(said)), found[0] if found else None)


def _is_person(said: Supplied) -> bool:
    return said.by.startswith("--") or said.by.endswith(SIDECAR)
