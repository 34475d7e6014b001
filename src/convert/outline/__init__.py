"""The line grammar: source text to segments and blocks.

A source becomes pieces, one a line; each rule claims the pieces that it knows, and leaves the rest to the rules after
it. The order is that of certainty: what markup said, what stands alone by its form, then what its place tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.errors import NotAnArticle
from convert.findings import KEPT, LEGAL_INSIDE, Read
from convert.outline.assemble import assemble
from convert.outline.captions import captions
from convert.outline.chrome import chrome
from convert.outline.contacts import contacts, kept
from convert.outline.dates import published, stamps
from convert.outline.document import Document
from convert.outline.draft import Draft
from convert.outline.habits import Habits
from convert.outline.head import head
from convert.outline.headings import headings
from convert.outline.images import images
from convert.outline.lead import lead, repeats
from convert.outline.legal import legal
from convert.outline.lists import lists
from convert.outline.markdown import emphasis, front_matter
from convert.outline.marked import marked
from convert.outline.notes import notes
from convert.outline.own_dates import own_dates
from convert.outline.paragraphs import paragraphs
from convert.outline.refusal import refusal
from convert.outline.sections import breadcrumbs
from convert.outline.sign_off import sign_off
from convert.outline.tables import tables
from convert.outline.tail import after_footer, among_widgets, attachments, comments, related, rest
from convert.outline.wrapped import wrapped
from convert.text.view import view

if TYPE_CHECKING:
    from convert.source import Source

__all__ = ["Document", "Habits", "outline"]

BY_FORM = (
    *(marked, kept, front_matter, emphasis, images, tables, legal),
    *(breadcrumbs, chrome, attachments, comments, related),
)
BY_PLACE = (
    *(contacts, wrapped, own_dates, stamps, notes, after_footer, among_widgets, sign_off, head),
    *(published, captions, rest, lead, repeats),
)
BODY = (lists, headings, paragraphs)
RULES = BY_FORM + BY_PLACE + BODY


def outline(source: Source, *, keep: bool = False, habits: Habits | None = None) -> Read[Document]:
    """The source as a Document.

    Raises NotAnArticle where it is empty, a listing page, a digest, a bare legal document, an error or login page or
    spam, unless ``keep``: then that is a finding.
    """
    draft = Draft.of(source, view(source.text), habits or Habits())
    for rule in BY_FORM:
        rule(draft)
    reason = refusal(draft)
    if reason and not keep:
        raise NotAnArticle(reason, where=source.name, next="`--keep` gives its record all the same")
    for rule in BY_PLACE + BODY:
        rule(draft)
    if reason:
        draft.say(KEPT, f"no article, kept all the same: {reason}")
    elif document := draft.of_role(Role.LEGAL_DOCUMENT):
        draft.say(LEGAL_INSIDE, f"a legal document stands inside, from {document[0].text[:60]!r}", document[0])
    return Read(assemble(draft), tuple(draft.findings))
