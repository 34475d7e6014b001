"""A draft whose pieces are claimed to the Document that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role, SignOff
from convert.findings import NO_TITLE, UNREAD_TEXT
from convert.lexicon.chrome import wording
from convert.outline.blocks import blocks, part
from convert.outline.cover import cover
from convert.outline.document import Document, told
from convert.outline.sections import named
from convert.outline.supplied import lead, published, title
from convert.outline.wording import bare

if TYPE_CHECKING:
    from convert.article import Passage
    from convert.outline.draft import Draft


def assemble(draft: Draft) -> Document:
    """The Document of a draft; what is wanting is said in the draft's findings."""
    decided = cover(draft.pieces, draft.view)
    segments = tuple(segment for segment, _ in decided)
    body = tuple(blocks(draft.pieces, draft.view))
    index = draft.view.index
    document = Document(
        source=draft.source,
        view=draft.view,
        section=_section(draft),
        title=title(draft, _first(draft, Role.TITLE)),
        lead=lead(draft, _first(draft, Role.LEAD)),
        published=published(draft),
        body=body,
        sign_off=_sign_off(draft),
        attachments=_all(draft, Role.ATTACHMENT),
        related=_all(draft, Role.RELATED),
        segments=segments,
        rules=tuple(rule for _, rule in decided),
        running=tuple((role, index(start), index(end)) for role, (start, end) in told(segments, body)),
        words=draft.habits.words,
    )
    _say(draft, document)
    return document


def _say(draft: Draft, document: Document) -> None:
    if document.title is None:
        draft.say(NO_TITLE, "no line above the running text is a title")
    for piece in draft.pieces:
        if piece.role is None or piece.role is Role.UNREAD:
            draft.say(UNREAD_TEXT, f"no rule knew {piece.text[:60]!r}", piece)


def _all(draft: Draft, role: Role) -> tuple[Passage, ...]:
    return tuple(draft.view.passage(piece.start, piece.end) for piece in draft.of_role(role))


def _first(draft: Draft, role: Role) -> Passage | None:
    """The first piece of a role, with those joined to it."""
    found = draft.of_role(role)
    if not found:
        return None
    last = found[0]
    for piece in found[1:]:
        if not piece.joined:
            break
        last = piece
    return draft.view.passage(found[0].start, last.end)


def _section(draft: Draft) -> tuple[Passage, ...]:
    """The sections, outermost first; a breadcrumb's last step is none where it is the article itself."""
    found: list[Passage] = []
    for piece in draft.of_role(Role.SECTION):
        if piece.parts:
            found += part(piece, draft.view, "crumb")
        else:
            start, stop = named(piece.text)
            found.append(draft.view.passage(piece.start + start, piece.start + stop))
    titles = {piece.bare for piece in draft.of_role(Role.TITLE)} | wording().steps
    return tuple(passage for passage in found if bare(passage.text) not in titles)


def _sign_off(draft: Draft) -> SignOff | None:
    pieces = draft.of_role(Role.SIGN_OFF)
    if not pieces:
        return None
    return SignOff(
        authors=tuple(found for piece in pieces for found in part(piece, draft.view, "author")),
        agency=next((found for piece in pieces for found in part(piece, draft.view, "agency")), None),
        source=next((found for piece in pieces for found in part(piece, draft.view, "source")), None),
    )
