"""A record as plain text, one paragraph a line, for reading, indexing and diffing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert.findings import Read
from convert.page.parts import FactBox, Grid, Items, Line, Picture, Words
from convert.page.plan import plan

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets
    from convert.page.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class TextExporter:
    """The words of the page, UTF-8, a blank line between blocks, one final newline."""

    name: ClassVar[str] = "txt"
    suffix: ClassVar[str] = ".txt"
    media_type: ClassVar[str] = "text/plain"

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as text."""
        del assets
        page = plan(article)
        blocks = [*map(_block, page.value.parts), said(page.value.foot)]
        return Read(("\n\n".join(filter(None, blocks)) + "\n").encode(), page.findings)


def said(words: Words) -> str:
    """The words of runs."""
    return "".join(run.text for run in words)


def _block(part: Part) -> str:
    match part:
        case Line():
            return said(part.words)
        case Items():
            return "\n".join(map(said, part.marked))
        case Grid():
            return "\n".join("\t".join(map(said, row)) for row in part.rows)
        case FactBox():
            return "\n".join((f"{part.heading}:", *(_fact(fact.label, fact.values) for fact in part.facts)))
        case Picture():
            name = f" ({part.name})" if part.name else ""
            return f"[{part.label}{name}{f': {part.caption}' if part.caption else ''}]"


def _fact(label: str, values: tuple[Words, ...]) -> str:
    return f"  {label}: " + "; ".join(map(said, values))
