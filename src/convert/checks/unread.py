"""What the outline could not read, said again from the record alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from convert.article import Role
from convert.findings import LEGAL_INSIDE, NO_TITLE, UNREAD_TEXT, Code, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article


class UnreadCheck:
    """A record keeps no findings: those that it still shows are derived."""

    codes: ClassVar[tuple[Code, ...]] = (NO_TITLE, UNREAD_TEXT, LEGAL_INSIDE)

    def check(self, article: Article) -> Iterator[Finding]:
        """The title that is not there, a legal document inside, every stretch that no rule knew."""
        if article.title is None:
            yield Finding(code=NO_TITLE, message="no line above the running text is a title", pointer="/title")
        yield from _legal(article)
        for index, segment in enumerate(article.segments):
            if segment.role is Role.UNREAD:
                words = article.source.text[slice(*segment.span)]
                yield Finding(
                    code=UNREAD_TEXT,
                    message=f"no rule knew {words[:60]!r}",
                    span=segment.span,
                    pointer=f"/segments/{index}",
                )


def _legal(article: Article) -> Iterator[Finding]:
    for index, segment in enumerate(article.segments):
        if segment.role is Role.LEGAL_DOCUMENT:
            words = article.source.text[slice(*segment.span)]
            yield Finding(
                code=LEGAL_INSIDE,
                message=f"a legal document stands inside, from {words[:60]!r}",
                span=segment.span,
                pointer=f"/segments/{index}",
            )
            return
