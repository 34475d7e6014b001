"""What a DOCX keeps beside its text: notes, comments, and the lines at the head and the foot of its pages."""

from __future__ import annotations

import posixpath
from itertools import islice
from typing import TYPE_CHECKING

from convert.readers.from_docx.lines import Body, Line
from convert.readers.from_docx.parts import value_of
from convert.source import MarkKind

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import Callable, Iterator

    Part = Callable[[str], ET.Element | None]

_KINDS = ("header", "footer", "footnotes", "endnotes", "comments")
_MOST = 40
"""How many heads and feet of pages are read; a document has three of each in every section."""


def beside(body: Body, relationships: ET.Element | None, part: Part) -> None:
    """Put heads of pages before the body's lines, notes, feet of pages and comments behind them.

    Heads, feet and comments are the file's, not the article's. Notes come in the order in which the text asks for them.
    """
    places = {kind: list(_places(relationships, kind)) for kind in _KINDS}
    notes = list(_notes(body, places, part))
    heads, feet, comments = (_edges(body, places[kind], part) for kind in ("header", "footer", "comments"))
    body.lines[:] = [*heads, *body.lines, *notes, *feet, *comments]


def _places(relationships: ET.Element | None, kind: str) -> Iterator[str]:
    for item in relationships if relationships is not None else ():
        if item.get("Type", "").endswith(f"/{kind}") and item.get("TargetMode") != "External":
            yield posixpath.join("/word", item.get("Target", ""))[1:]


def _notes(body: Body, places: dict[str, list[str]], part: Part) -> Iterator[Line]:
    known: dict[str, ET.Element] = {}
    for kind in ("footnote", "endnote") if body.noted else ():
        for place in places[f"{kind}s"][:1]:
            root = part(place)
            for note in root if root is not None else ():
                known.setdefault(f"{kind} {value_of(note, 'id')}", note)
    for name in dict.fromkeys(body.noted):
        if name in known:
            for line in _lines(body, known[name]):
                line.kind, line.value, line.cells = MarkKind.NOTE, None, ()
                yield line


def _edges(body: Body, places: list[str], part: Part) -> list[Line]:
    said: dict[str, Line] = {}
    for root in map(part, islice(places, _MOST)):
        for line in _lines(body, root) if root is not None else ():
            if line.kind is not MarkKind.IMAGE:
                said.setdefault(line.text, Line(line.text, MarkKind.CHROME))
    return list(said.values())


def _lines(body: Body, root: ET.Element) -> list[Line]:
    """The lines of one part, whose pictures are named elsewhere."""
    inner = Body({}, frozenset(), old=body.old)
    inner.read(root)
    return inner.lines
