"""`portaldoc trace`: every line of an article, what it is, by which rule, and where in the record it went."""

from __future__ import annotations

import re
import shutil
import sys
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from convert.cli import config, inputs, outputs, told
from convert.cli.said import say
from convert.errors import UsageError
from convert.findings import one_line
from convert.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article
    from convert.outline import Document

EXAMPLES = """\b
Examples:
  portaldoc trace bai.txt
  portaldoc trace trang.html --role chrome,unread       only these
  portaldoc trace bai.txt --full | less                 whole lines

What is wrongly kept or dropped can be taught: see [portal] in portaldoc.toml."""
Place = tuple[int, int, str]
"""A span and the JSON Pointer of what stands there."""
_HEADS = ("line", "role", "rule", "became", "words")
_SHOWN = 60
"""How many characters of a line are shown, fewer on a narrow terminal, but never fewer than _LEAST."""
_LEAST = 20


def command(
    article: str = typer.Argument(
        ..., metavar="INPUT", help="A file, a folder of one article, or - for standard input."
    ),
    roles: str = typer.Option("", "--role", metavar="ROLE,…", help="Only lines of these roles.  [default: all]"),
    full: bool = typer.Option(False, "--full", help="Show whole lines, not only how they begin."),
    reader: str | None = typer.Option(None, "--from", "-f", metavar="READER", help="Read the input as this format."),
    encoding: str | None = typer.Option(None, metavar="NAME", help="Decode the input as this."),
    config_file: Path | None = typer.Option(
        None, "--config", metavar="FILE", help="The portal's habits.  [default: the nearest portaldoc.toml]"
    ),
    max_size: str = typer.Option("20M", metavar="SIZE", help="Refuse larger inputs."),
) -> None:
    """Show each line of an article, its role, and the rule.

    One row a segment: the line where it begins, its role, the rule, what it became in the record, and its words. What
    is no article is shown all the same, and why it is none is said on standard error.
    """
    from convert import pipeline  # noqa: PLC0415 - what --help does without
    from convert.article import Article  # noqa: PLC0415 - likewise

    wanted = _roles(roles)
    entry = inputs.located(article)
    habits = config.config_for(entry.home, config_file).habits
    hints = replace(inputs.sidecar(entry), encoding=encoding, habits=habits, keep=True)
    data = inputs.read(entry, inputs.size(max_size, "--max-size"))
    source = pipeline.source_of(entry.name, data, reader=reader, hints=hints)
    if isinstance(source.value, Article):
        raise UsageError("a record has been read already", where=entry.shown, next="trace the article it was made of")
    document = pipeline.outline_of(source.value, hints)
    record = pipeline.record_of(document)
    rows = [row for row in _rows(document.value, record.value) if not wanted or row[1] in wanted]
    outputs.put("".join(_table(rows, full=full)))
    for line in told.lines(list(source.findings + record.findings), entry.shown, record.value, each=True):
        say(line)


def _roles(written: str) -> frozenset[str]:
    from convert.article import Role  # noqa: PLC0415 - what --help does without

    named = frozenset(name.strip() for name in written.split(",") if name.strip())
    if unknown := sorted(named - set(Role)):
        raise UsageError(f"unknown role {unknown[0]!r}", where="--role", next=f"choose from {', '.join(Role)}")
    return named


def _rows(document: Document, article: Article) -> Iterator[tuple[str, ...]]:
    """Line, role, rule, pointer and words of every segment."""
    text = document.source.text
    places = sorted(_places(article))
    breaks = [found.end() for found in re.finditer(r"\r\n|\r|\n", text)]
    for segment, rule in zip(document.segments, document.rules, strict=True):
        start, end = segment.span
        words = one_line(" ".join(text[start:end].split()))
        yield str(bisect_right(breaks, start) + 1), segment.role.value, rule, _became(places, start, end), words


def _became(places: list[Place], start: int, end: int) -> str:
    """The part of the record around a segment, else the first inside it."""
    before = bisect_right(places, start, key=lambda place: place[0]) - 1
    if before >= 0 and places[before][1] >= end:
        return places[before][2]
    after = places[before + 1] if before + 1 < len(places) else None
    return after[2] if after and after[1] <= end else "-"


def _places(article: Article) -> Iterator[Place]:
    """Span and JSON Pointer of whatever the outline made; the facts lie inside."""
    for name in ("title", "lead", "published"):
        if (part := getattr(article, name)) is not None and part.span is not None:
            yield (*part.span, f"/{name}")
    for name in ("section", "attachments", "related", "body"):
        for number, part in enumerate(getattr(article, name)):
            yield (*part.span, f"/{name}/{number}")
    if article.sign_off is not None:
        signed = article.sign_off
        for part in (*signed.authors, signed.agency, signed.source):
            if part is not None:
                yield (*part.span, "/sign_off")


def _table(rows: list[tuple[str, ...]], *, full: bool) -> Iterator[str]:
    """The rows under each other, the last column whole or cut; on a terminal a row is a line of it."""
    every = [_HEADS, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(4)]
    longest = _SHOWN
    if sys.stdout.isatty():
        longest = max(_LEAST, min(_SHOWN, shutil.get_terminal_size().columns - sum(widths) - 2 * len(widths)))
    for row in every:
        shown = row[4] if full or len(row[4]) <= longest else row[4][: longest - 1] + "…"
        first = row[0].rjust(widths[0])
        others = "  ".join(row[column].ljust(widths[column]) for column in (1, 2, 3))
        yield f"{first}  {others}  {shown}".rstrip() + "\n"
