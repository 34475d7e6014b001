"""A web page to Source: the text a block a line, and marks for what the markup said of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from convert.article import Supplied
from convert.digests import sha256
from convert.errors import InputError
from convert.findings import DAMAGED_ENTITIES, MOJIBAKE_HEALED, Finding, Read
from convert.patterns import pattern
from convert.source import Mark, Source
from convert.text.decode import Decoded, decode, may_be_mojibake
from convert.text.kinds import begins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

    from convert.readers.from_html.article import Found
    from convert.readers.from_html.head import PageHead
    from convert.readers.from_html.page import Page

MOST_LINES = 200_000
SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".aspx", ".php", ".jsp"})
_CHARSET = pattern(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_-]{1,30})", re.IGNORECASE)
_WESTERN = frozenset({"windows-1252", "iso-8859-1", "latin1", "us-ascii", "cp1252"})

__all__ = ["HtmlReader"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlReader:
    """Reads a page saved from a browser or crawled; fetches nothing. ``encoding`` decides where the bytes do not."""

    name: ClassVar[str] = "html"
    encoding: str | None = None

    def accepts(self, name: str, head: bytes) -> bool:
        """Whether the name is that of a web page, or says nothing (no suffix, ``.txt``) and its bytes begin one."""
        suffix = PurePath(name).suffix.lower()
        return suffix in SUFFIXES or (suffix in ("", ".txt") and begins(head) == self.name)

    def read(self, name: str, data: bytes) -> Read[Source]:
        """The page's text and marks. Raises InputError where the bytes are no text or nest absurdly."""
        from convert.readers.from_html import article, head, inline, page, walk  # noqa: PLC0415 - the parser, only for pages

        got = _decoded(data, name, self.encoding)
        tree = _parsed(got.value.text, name)
        said = head.head_of(tree)
        old = got.value.encoding == "tcvn3" or any(item.code is MOJIBAKE_HEALED for item in got.findings)
        read = page.Page()
        if tree.body is not None:
            read = walk.page_of(tree.body, capitals=old, apart=inline.apart(tree))
        if len(read.lines) > MOST_LINES:
            raise InputError(f"{len(read.lines)} blocks of text are no article", where=name, next="split the page")
        findings = (*got.findings, *_mended(read))
        found = article.find(read, said)
        text, marks = _laid_out(read, found)
        source = Source(
            name=PurePath(name).name,
            media_type="text/html",
            encoding=got.value.encoding,
            sha256=sha256(data),
            text=text,
            url=said.url.value if said.url else None,
            marks=marks,
            supplied=tuple(_supplied(read, said, found)),
        )
        return Read(source, findings)


def _decoded(data: bytes, name: str, encoding: str | None) -> Read[Decoded]:
    """Old encodings have no name that pages could give: only Western ones are believed, where nothing is proved."""
    try:
        return decode(data, name, encoding)
    except InputError:
        from convert.text.charsets import windows_text  # noqa: PLC0415 - clean text never needs it

        declared = _CHARSET.search(data[:4096])
        if encoding is None and declared and declared[1].decode().lower() in _WESTERN and b"\0" not in data:
            return Read(Decoded(text=windows_text(data), encoding="windows-1252"))
        raise


def _parsed(text: str, name: str) -> LexborHTMLParser:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - compiled code, only for pages

    from convert.readers.from_html.guard import guarded  # noqa: PLC0415 - only for pages

    return LexborHTMLParser(guarded(text.encode("utf-8", "replace"), name))


def _mended(page: Page) -> Iterator[Finding]:
    """Heal damaged entities, and old encodings that stood as entities, in place; what was healed."""
    from convert.text import detect  # noqa: PLC0415 - clean text never needs it
    from convert.text.entities import healed  # noqa: PLC0415 - only for pages

    first, count = None, 0
    for line in page.lines:
        text, entity = healed(line.text)
        if entity and not line.cells:
            line.text = text
            first, count = first or entity, count + 1
    if first:
        message = f"damaged entities healed in {count} line{'s' * (count > 1)}, the first {first!r}"
        yield Finding(code=DAMAGED_ENTITIES, message=message)
    words = [line.text for line in page.lines]
    if may_be_mojibake("\n".join(words).encode("utf-8", "replace")) and (mended := detect.unscrambled(words)):
        for line, text in zip(page.lines, words, strict=True):
            line.text = text
        yield mended.finding(MOJIBAKE_HEALED, "\n".join(words))


def _laid_out(page: Page, found: Found) -> tuple[str, tuple[Mark, ...]]:
    """The lines joined, and the marks of each."""
    from convert.readers.from_html.marking import marks  # noqa: PLC0415 - only for pages

    starts: list[int] = []
    at = 0
    for line in page.lines:
        starts.append(at)
        at += len(line.text) + 1
    text = "\n".join(line.text for line in page.lines) + "\n" * bool(page.lines)
    return text, tuple(marks(page, found, starts))


def _supplied(page: Page, head: PageHead, found: Found) -> Iterator[Supplied]:
    """What the head alone says: the date always, the title where the text has none."""
    from convert.readers.from_html import article  # noqa: PLC0415 - the parser, only for pages

    if head.url:
        yield Supplied(field="url", value=head.url.value, by=head.url.by)
    if head.published:
        yield Supplied(field="published", value=head.published.value, by=head.published.by)
    if found.title is None and (title := article.told_title(page, head, found)):
        yield Supplied(field="title", value=title.value, by=title.by)
