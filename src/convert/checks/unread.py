"""What the outline could not read, said again from the record alone."""

from __future__ import annotations

from itertools import islice
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
        legal = _segments(article, Role.LEGAL_DOCUMENT, LEGAL_INSIDE, "a legal document stands inside, from")
        yield from islice(legal, 1)
        yield from _segments(article, Role.UNREAD, UNREAD_TEXT, "no rule knew")


def _segments(article: Article, role: Role, code: Code, what: str) -> Iterator[Finding]:
    for index, segment in enumerate(article.segments):
        if segment.role is role:
            words = article.source.text[slice(*segment.span)]
            message = f"{what} {words[:60]!r}"
            yield Finding(code=code, message=message, span=segment.span, pointer=f"/segments/{index}")
