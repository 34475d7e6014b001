"""A title and a sentence to what the event is and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Passage
from convert.facts.event.vocabulary import phrases
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.facts.event.scene import Scene
    from convert.outline import Document

_NAME_ENDS = pattern(
    r"[.;:(\n]|, (?=\w+ (?:có|đã|được|do|với|tại|dưới))|[,;]? với sự"
    r"| (?:do|tại|dưới sự|với sự|nhân dịp|được tổ chức|diễn ra|đã|vừa|sẽ) "
)
_HAPPENS = pattern(r"(?:[ ,]+(?:đã|vừa|sẽ|chính thức|long trọng|khai mạc|diễn ra|được tổ chức|vào|trong|lúc|từ))+$")
_VENUES = ("Trung tâm ", "trung tâm ", "Nhà ", "Phòng ", "phòng ", "Cung ")
_RESULT = pattern(
    r": [^:]{2,80} (?:vô địch|lên ngôi|đăng quang|(?:giành|đoạt|đạt) (?:giải|ngôi|chức|cúp|huy chương|HC))(?!\w)"
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
            return view.passage(*kind), _without_stop(document, title, kind[1])
    said, scene = next(((kind, scene) for scene in told if (kind := _said(view.text, scene))), (None, told[0]))
    if title and phrases("acts").first(view.text, *_view_span(document, title)):
        return (view.passage(*said) if said else None), _without_stop(document, title)
    return (view.passage(*said), view.passage(*_name(view.text, said, scene))) if said else (None, None)


def _said(text: str, scene: Scene) -> tuple[int, int] | None:
    """The kind that a sentence names: its subject, else what follows the date, else what stands before it."""
    after = scene.when.full_end if scene.when else scene.start
    subject = phrases("kinds").at(text, scene.start)
    if subject:
        return scene.start, subject
    return _kind(text, after, scene.end) or _kind(text, scene.start, after)


def is_notice(document: Document) -> bool:
    """Whether the title announces, orders or plans."""
    title = document.title.text if document.title else ""
    return phrases("notices").at(title, 0) is not None


def _view_span(document: Document, title: Passage) -> tuple[int, int]:
    return document.view.index(title.span[0]), document.view.index(title.span[1])


def _kind(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The first word for an event that is no part of a venue's name: ``Trung tâm Hội nghị``."""
    kinds = phrases("kinds").all(text, start, end)
    return next((kind for kind in kinds if not text.endswith(_VENUES, start, kind[0])), None)


def _name(text: str, kind: tuple[int, int], scene: Scene) -> tuple[int, int]:
    """From the kind to where the clause turns to date, place, hosts or guests."""
    limit = min(scene.end, kind[1] + _LONGEST)
    if scene.when and kind[1] < scene.when.start < limit:
        limit = scene.when.start
    ends = _NAME_ENDS.search(text, kind[1], limit)
    name = text[kind[0] : ends.start() if ends else limit]
    return kind[0], kind[0] + len(_HAPPENS.sub("", name.rstrip(" ,")).rstrip(" ,"))


def _without_stop(document: Document, title: Passage, kind: int | None = None) -> Passage:
    """The title without its last marks; behind a kind, without the result that a colon leads to."""
    text = document.view.text
    start, end = _view_span(document, title)
    colon = text.find(": ", kind, end) if kind else -1
    if colon > 0 and _RESULT.search(text, colon, end):
        end = colon
    return document.view.passage(start, start + len(text[start:end].rstrip(" .…,;:")))
