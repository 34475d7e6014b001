"""Figures with something in them, and credits that their captions hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from convert.article import Figure, Role
from convert.checks.quotations import quoted
from convert.findings import CREDIT_OUTSIDE_CAPTION, EMPTY_FIGURE, NO_CAPTION, Code, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Segment


class FigureCheck:
    """A figure has a picture or a caption; the caption keeps the credit's words; a missing caption is worth knowing."""

    codes: ClassVar[tuple[Code, ...]] = (NO_CAPTION, CREDIT_OUTSIDE_CAPTION, EMPTY_FIGURE)

    def check(self, article: Article) -> Iterator[Finding]:
        """At most one finding a figure, the gravest."""
        for index, block in enumerate(article.body):
            if isinstance(block, Figure):
                yield from _figure(f"/body/{index}", block, article.segments)


def _figure(pointer: str, figure: Figure, segments: tuple[Segment, ...]) -> Iterator[Finding]:
    if figure.credit and not _holds(figure, figure.credit.span):
        yield Finding(
            code=CREDIT_OUTSIDE_CAPTION,
            message=f"the credit {quoted(figure.credit.text)} is no part of the caption",
            span=figure.credit.span,
            pointer=f"{pointer}/credit",
        )
    elif not figure.image and not figure.caption and not _has_mark(figure, segments):
        yield Finding(
            code=EMPTY_FIGURE, message="a figure without picture and caption", span=figure.span, pointer=pointer
        )
    elif figure.image and not figure.caption:
        yield Finding(
            code=NO_CAPTION,
            message=f"{quoted(figure.image.text)} has no caption",
            span=figure.span,
            pointer=f"{pointer}/caption",
        )


def _has_mark(figure: Figure, segments: tuple[Segment, ...]) -> bool:
    """Whether a picture's mark without a name (``[img]``) stands there."""
    return any(segment.role is Role.IMAGE and segment.span == figure.span for segment in segments)


def _holds(figure: Figure, span: tuple[int, int]) -> bool:
    caption = figure.caption
    return caption is not None and caption.span[0] <= span[0] and span[1] <= caption.span[1]
