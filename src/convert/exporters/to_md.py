"""A record as CommonMark 0.31 with YAML front matter, for site generators and wikis."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert.findings import Read
from convert.page.parts import FactBox, Grid, Items, Line, Picture, Style, Words
from convert.page.plan import plan
from convert.page.words import printable
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Article
    from convert.assets import Assets
    from convert.page.parts import Part

_SPECIAL = pattern(r"[\\`*_\[\]<>&|~$^]")
_AT_START = pattern(r"(?:[-+=#]|\d{1,9}(?=[.)]))")
_HEADS = {Style.TITLE: "# ", Style.HEADING_1: "## ", Style.HEADING_2: "### ", Style.HEADING_3: "#### "}


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkdownExporter:
    """CommonMark; the front matter holds title, authors, date, section, source. Tables are HTML: CommonMark has none.

    Pictures are named by their file names, as the article names them.
    """

    name: ClassVar[str] = "md"
    suffix: ClassVar[str] = ".md"
    media_type: ClassVar[str] = "text/markdown"

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as Markdown."""
        del assets
        page = plan(article)
        blocks = [_block(part) for part in page.value.parts]
        text = "\n".join((*_front(article), "", "\n\n".join(filter(None, blocks)))) + "\n"
        return Read(text.encode(), page.findings)


def _front(article: Article) -> Iterator[str]:
    """YAML 1.2 by way of JSON strings, which are YAML."""
    signed = article.sign_off
    names = [passage.text for passage in (*signed.authors, signed.agency) if passage] if signed else []
    yield "---"
    if article.title:
        yield f"title: {_quoted(article.title.text)}"
    if article.lead:
        yield f"description: {_quoted(article.lead.text)}"
    if article.published and article.published.value:
        yield f"date: {_quoted(article.published.value)}"
    if names:
        yield f"authors: [{', '.join(map(_quoted, names))}]"
    if article.section:
        yield f"categories: [{', '.join(_quoted(passage.text) for passage in article.section)}]"
    yield f"lang: {article.language}"
    yield f"source: {_quoted(article.source.url or article.source.name)}"
    yield f"source_sha256: {_quoted(article.source.sha256)}"
    yield "---"


def _quoted(text: str) -> str:
    return json.dumps(printable(text), ensure_ascii=False)


def _block(part: Part) -> str:
    match part:
        case Line():
            return _line(part)
        case Items():
            if part.numbered:
                return "\n".join(f"{number}. {_words(item) or '&nbsp;'}" for number, item in enumerate(part.items, 1))
            return "\n".join(_item(_words(item)) for item in part.items)
        case Grid():
            return _table(part.rows, part.headed)
        case FactBox():
            rows = (f"- **{_escaped(fact.label)}:** {'; '.join(map(_words, fact.values))}" for fact in part.facts)
            return "\n".join((f"**{_escaped(part.heading)}**", "", *rows))
        case Picture():
            return _picture(part)


def _item(words: str) -> str:
    """An item of a list; the source's own dash is the mark that Markdown wants."""
    if words.startswith("\\- "):
        words = _begun(words.removeprefix("\\- ").lstrip())
    return f"- {words or '&nbsp;'}"


def _line(line: Line) -> str:
    words = _words(line.words)
    match line.style:
        case Style.LEAD | Style.SIGN_OFF:
            return f"**{words}**" if words else ""
        case Style.SECTION | Style.PUBLISHED:
            return f"*{words}*" if words else ""
        case Style.TAIL_HEADING:
            return f"## {words}"
        case style if style in _HEADS:
            return _HEADS[style] + words
    return words


def _words(words: Words) -> str:
    text = "".join(_run(run.text, strong=run.strong, emphasis=run.emphasis, href=run.href) for run in words)
    return _begun(text)


def _begun(text: str) -> str:
    """Words at the beginning of a line, where a dash is no dash."""
    return _AT_START.sub(_behind_backslash, text, count=1) if _AT_START.match(text) else text


def _behind_backslash(found: re.Match[str]) -> str:
    """A mark that would begin a list, a heading or a rule; of a number, its stop does."""
    return found[0] + "\\" if found[0].isdigit() else "\\" + found[0]


def _run(text: str, *, strong: bool, emphasis: bool, href: str | None) -> str:
    if href:
        return f"<{href}>" if not re.search(r"[\s<>]", href) else _escaped(text)
    marks = ("**" if strong else "") + ("*" if emphasis else "")
    return f"{marks}{_escaped(text)}{marks[::-1]}" if text.strip() else text


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\" + found[0], text)


def _table(rows: Iterable[tuple[Words, ...]], headed: int) -> str:
    from html import escape  # noqa: PLC0415 - articles with tables are few

    lines = ["<table>"]
    for number, row in enumerate(rows):
        tag = "th" if number < headed else "td"
        cells = "".join(f"<{tag}>{escape(''.join(run.text for run in cell))}</{tag}>" for cell in row)
        lines.append(f"<tr>{cells}</tr>")
    return "\n".join((*lines, "</table>"))


def _picture(picture: Picture) -> str:
    caption = f"{picture.label}. {picture.caption}" if picture.caption else picture.label
    if picture.name is None:
        return f"*{_escaped(caption)}*"
    name = re.sub(r"[<>\\]", lambda found: "\\" + found[0], picture.name)
    return f"![{_escaped(picture.alternative)}](<{name}>)\n\n*{_escaped(caption)}*"
