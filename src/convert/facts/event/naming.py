"""A title and a sentence to what the event is and what it is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Passage
from convert.facts.event.vocabulary import phrases

if TYPE_CHECKING:
    from convert.facts.event.scene import Scene
    from convert.outline import Document

_NAME_ENDS = re.compile(
    r"[.;:(\n]|, (?=\w+ (?:có|đã|được|do|với|tại|dưới))| (?:do|tại|dưới sự|với sự|nhân dịp|được tổ chức|diễn ra) "
    r"|[,;]? với sự"
)
_LONGEST = 300


def named(document: Document, told: tuple[Scene, ...]) -> tuple[Passage | None, Passage | None]:
    """Kind and name of the event: the title is the name where it says what the event is."""
    title = document.title if isinstance(document.title, Passage) else None
    view = document.view
    if title:
        start, end = view.index(title.span[0]), view.index(title.span[1])
        kind = _kind(view.text, start, end)
        if kind:
            return view.passage(*kind), _without_stop(document, title)
    said, end = next(((kind, scene.end) for scene in told if (kind := _said(view.text, scene))), (None, 0))
    if title and phrases("acts").first(view.text, *_view_span(document, title)):
        return (view.passage(*said) if said else None), _without_stop(document, title)
    return (view.passage(*said), view.passage(*_name(view.text, said, end))) if said else (None, None)


def _said(text: str, scene: Scene) -> tuple[int, int] | None:
    """The kind that a sentence names, rather after its date than before."""
    after = scene.when.full_end if scene.when else scene.start
    return _kind(text, after, scene.end) or _kind(text, scene.start, after)


def is_notice(document: Document) -> bool:
    """Whether the title announces, orders or plans."""
    title = document.title.text if document.title else ""
    return phrases("notices").at(title, 0) is not None


def _view_span(document: Document, title: Passage) -> tuple[int, int]:
    return document.view.index(title.span[0]), document.view.index(title.span[1])


def _kind(text: str, start: int, end: int) -> tuple[int, int] | None:
    return phrases("kinds").first(text, start, end)


def _name(text: str, kind: tuple[int, int], limit: int) -> tuple[int, int]:
    """From the kind to where the clause turns to place, hosts or guests."""
    ends = _NAME_ENDS.search(text, kind[1], min(limit, kind[1] + _LONGEST))
    return kind[0], len(text[: ends.start() if ends else min(limit, kind[1] + _LONGEST)].rstrip(" ,"))


def _without_stop(document: Document, title: Passage) -> Passage:
    start, end = _view_span(document, title)
    return document.view.passage(start, start + len(document.view.text[start:end].rstrip(" .…,;:")))
