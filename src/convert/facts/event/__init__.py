"""The one main event that an article reports: what, when, where, held by whom; None for notices, plans, policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Event
from convert.facts.event.naming import is_notice, named
from convert.facts.event.organizers import organizers
from convert.facts.event.place import place
from convert.facts.event.scene import scenes
from convert.facts.event.when import calendar_findings, when
from convert.findings import Read

if TYPE_CHECKING:
    from convert.outline import Document

__all__ = ["find"]


def find(document: Document) -> Read[Event | None]:
    """The main event, and what is doubtful about the dates of the whole text."""
    doubts = calendar_findings(document)
    told = () if is_notice(document) else scenes(document)
    if not told:
        return Read(None, doubts)
    view = document.view
    time = when(document, told)
    venue = place(document, told)
    kind, name = named(document, told)
    held_by = organizers(document, told, venue)
    if not (time.start and time.start.value) and kind is None and not held_by:
        return Read(None, doubts)
    event = Event(
        kind=kind,
        name=name,
        start=time.start,
        end=time.end,
        parts_of_day=time.parts,
        place=view.passage(*venue) if venue else None,
        organizers=tuple(view.passage(*body) for body in held_by),
    )
    return Read(event, (*time.findings, *doubts))
