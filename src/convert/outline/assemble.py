"""A draft whose pieces are claimed to the Document that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import DatePart, DateRule, Inference, Moment, Role, SignOff, SuppliedPassage
from convert.findings import NO_TITLE, UNREAD_TEXT
from convert.outline.blocks import blocks, part
from convert.outline.cover import cover
from convert.outline.document import Document
from convert.text.fold import fold
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.article import Passage
    from convert.outline.draft import Draft, Piece


def assemble(draft: Draft) -> Document:
    """The Document of a draft; what is wanting is said in the draft's findings."""
    view = draft.view
    decided = cover(draft.pieces, view)
    title = _first(draft, Role.TITLE) or _supplied(draft, "title")
    if title is None:
        draft.say(NO_TITLE, "no line above the running text is a title")
    for piece in draft.pieces:
        if piece.role is None or piece.role is Role.UNREAD:
            draft.say(UNREAD_TEXT, f"no rule knew {piece.text[:60]!r}", piece)
    return Document(
        source=draft.source,
        view=view,
        section=_section(draft),
        title=title,
        lead=_first(draft, Role.LEAD),
        published=_published(draft),
        body=tuple(blocks(draft.pieces, view)),
        sign_off=_sign_off(draft),
        attachments=_all(draft, Role.ATTACHMENT),
        related=_all(draft, Role.RELATED),
        segments=tuple(segment for segment, _ in decided),
        rules=tuple(rule for _, rule in decided),
    )


def _of(draft: Draft, role: Role) -> list[Piece]:
    return [piece for piece in draft.pieces if piece.role is role]


def _all(draft: Draft, role: Role) -> tuple[Passage, ...]:
    return tuple(draft.view.passage(piece.start, piece.end) for piece in _of(draft, role))


def _first(draft: Draft, role: Role) -> Passage | None:
    found = _of(draft, role)
    if not found:
        return None
    last = found[0]
    for piece in found[1:]:
        if not piece.joined:
            break
        last = piece
    return draft.view.passage(found[0].start, last.end)


def _supplied(draft: Draft, field: str) -> SuppliedPassage | None:
    """What the page's head says of a field that the text does not."""
    said = next((item for item in draft.source.supplied if item.field == field), None)
    return SuppliedPassage(text=fold(said.value)) if said else None


def _section(draft: Draft) -> tuple[Passage, ...]:
    found: list[Passage] = []
    for piece in _of(draft, Role.SECTION):
        if piece.parts:
            found += part(piece, draft.view, "crumb")
        else:
            found.append(draft.view.passage(piece.start, piece.end))
    return tuple(found)


def _published(draft: Draft) -> Moment | None:
    said = next((item for item in draft.source.supplied if item.field == "published"), None)
    if said is not None and (read := stamp(said.value)) is not None and read.value is not None:
        supplied = Inference(part=DatePart.ALL, span=None, rule=DateRule.SUPPLIED)
        return Moment(value=read.value, text=None, span=None, inferred=(supplied,))
    for piece in _of(draft, Role.PUBLISHED):
        found = stamp(piece.text)
        passage = next(part(piece, draft.view, "date"), None)
        if found and passage:
            return Moment(value=found.value, text=passage.text, span=passage.span)
    return None


def _sign_off(draft: Draft) -> SignOff | None:
    pieces = _of(draft, Role.SIGN_OFF)
    if not pieces:
        return None
    return SignOff(
        authors=tuple(found for piece in pieces for found in part(piece, draft.view, "author")),
        agency=next((found for piece in pieces for found in part(piece, draft.view, "agency")), None),
        source=next((found for piece in pieces for found in part(piece, draft.view, "source")), None),
    )
