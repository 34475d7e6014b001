"""The line grammar: source text to segments and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.errors import NotAnArticle
from convert.findings import Read
from convert.outline import body, captions, chrome, head, images, lead, marked, published, sign_off
from convert.outline.assemble import assemble
from convert.outline.document import Document
from convert.outline.draft import Draft
from convert.text.view import view

if TYPE_CHECKING:
    from convert.source import Source

__all__ = ["Document", "outline"]

RULES = (
    marked.marked,
    images.images,
    head.breadcrumbs,
    chrome.chrome,
    published.published,
    sign_off.sign_off,
    head.head,
    captions.captions,
    lead.lead,
    lead.repeats,
    body.lists,
    body.headings,
    body.paragraphs,
)
"""Every rule claims what it knows and leaves the rest to those after it."""


def outline(source: Source, *, keep: bool = False) -> Read[Document]:
    """The source as a Document. Raises NotAnArticle, unless ``keep``."""
    draft = Draft.of(source, view(source.text))
    if not draft.pieces and not keep:
        raise NotAnArticle("the text is empty", where=source.name, next="give the text of an article")
    for rule in RULES:
        rule(draft)
    document = assemble(draft)
    return Read(document, tuple(draft.findings))
