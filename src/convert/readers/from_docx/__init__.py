"""An article in a word processor's DOCX to Source: a paragraph a line, and marks for what the styles say."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from convert.digests import sha256
from convert.findings import MOJIBAKE_HEALED, Finding, Read
from convert.source import Mark, MarkKind, Source
from convert.text.decode import may_be_mojibake
from convert.text.kinds import begins

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET
    from collections.abc import Iterator

    from convert.readers.from_docx.lines import Body, Line

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_NO_LIST = "-"

__all__ = ["DocxReader"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxReader:
    """Reads an article pasted into a word processor; macros, links and external parts are never followed."""

    name: ClassVar[str] = "docx"

    def accepts(self, name: str, head: bytes) -> bool:
        """Whether the name is that of a DOCX file, or has no suffix and the bytes begin an archive."""
        suffix = PurePath(name).suffix.lower()
        return suffix in (".docx", ".docm") or (not suffix and begins(head) == self.name)

    def read(self, name: str, data: bytes) -> Read[Source]:
        """The document's text and marks. Raises InputError where it is no DOCX, or unpacks to too much."""
        from convert.readers.from_docx.lines import Body  # noqa: PLC0415 - XML, only for DOCX
        from convert.readers.from_docx.notes import beside  # noqa: PLC0415 - XML, only for DOCX
        from convert.readers.from_docx.parts import Package  # noqa: PLC0415 - XML, only for DOCX

        package = Package(name, data)
        document, relationships, numbering = package.parts()
        body = Body(targets=_targets(relationships), counting=_counting(numbering))
        body.read(document)
        _numbered(body.lines)
        beside(body, relationships, package.part)
        findings = tuple(_healed(body))
        _promoted(body.lines)
        text, marks = _laid_out(body.lines)
        source = Source(
            name=PurePath(name).name,
            media_type=MEDIA_TYPE,
            encoding="utf-8",
            sha256=sha256(data),
            text=text,
            marks=marks,
        )
        return Read(source, findings)

    def pictures(self, name: str, data: bytes) -> dict[str, bytes | None]:
        """The pictures that the document holds, by the names that its text has for them; None where several have one.

        Those that cannot be unpacked are empty. Raises InputError as ``read`` does.
        """
        from convert.readers.from_docx.lines import Body  # noqa: PLC0415 - XML, only for DOCX
        from convert.readers.from_docx.parts import Package, members  # noqa: PLC0415 - XML, only for DOCX

        document, relationships, _ = Package(name, data).parts()
        body = Body(targets=_targets(relationships), counting=frozenset())
        body.read(document)
        places = {name: [posixpath.join("/word", place)[1:] for place in held] for name, held in body.held.items()}
        found = members(data, (place for held in places.values() if len(held) == 1 for place in held))
        return {name: found.get(held[0], b"") if len(held) == 1 else None for name, held in places.items()}


def _targets(relationships: ET.Element | None) -> dict[str, str]:
    """Where the parts that the document names by id lie."""
    if relationships is None:
        return {}
    return {item.get("Id", ""): item.get("Target", "") for item in relationships}


def _counting(numbering: ET.Element | None) -> frozenset[str]:
    """The ids of the lists whose first level shows 1, 2, 3."""
    from convert.readers.from_docx.parts import inside, tag_of, value_of  # noqa: PLC0415 - XML, only for DOCX

    def said(element: ET.Element, tag: str) -> str:
        return value_of(next(inside(element, tag), None))

    def starts(element: ET.Element, tag: str) -> bool:
        return all(value_of(found) == "1" for found in islice(inside(element, tag), 1))

    if numbering is None:
        return frozenset()
    plain = {
        value_of(abstract, "abstractNumId")
        for abstract in inside(numbering, "abstractNum")
        if said(abstract, "numFmt") == "decimal"
        and said(abstract, "lvlText") in ("%1.", "%1)", "%1")
        and starts(abstract, "start")
    }
    lists = (item for item in numbering if tag_of(item) == "num" and starts(item, "startOverride"))
    return frozenset(value_of(item, "numId") for item in lists if said(item, "abstractNumId") in plain)


def _numbered(lines: list[Line]) -> None:
    """Say of the items of a list that it is ordered, where it shows 1, 2, 3 and nothing stands between them."""
    from convert.readers.from_docx.lines import PARTED  # noqa: PLC0415 - XML, only for DOCX

    def list_of(line: Line) -> str:
        return (line.value or "") if _is_item(line) else _NO_LIST

    parted = {list_of(line).rstrip(PARTED) for line in lines if list_of(line).endswith(PARTED)}
    runs = [(key, list(run)) for key, run in groupby(lines, lambda line: list_of(line).rstrip(PARTED))]
    times = Counter(key for key, _ in runs)
    ordered = False
    for key, run in runs:
        ordered = key not in ("", _NO_LIST) and times[key] == 1 and key not in parted and not ordered
        for line in filter(_is_item, run):
            line.value = "ordered" if ordered else None


def _is_item(line: Line) -> bool:
    return line.kind is MarkKind.LIST_ITEM


def _healed(body: Body) -> Iterator[Finding]:
    """Heal what stands in old encodings without a font that says so, in place; what was healed."""
    if body.old:
        before, after = next((pair for pair in body.old if not pair[0].isascii()), body.old[0])
        message = f"{len(body.old)} runs in fonts of an old encoding read: {before[:60]!r} as {after[:60]!r}"
        yield Finding(code=MOJIBAKE_HEALED, message=message)
    words = [line.text for line in body.lines]
    if may_be_mojibake("\n".join(words).encode("utf-8", "replace")):
        from convert.text import detect  # noqa: PLC0415 - clean text never needs it

        if mended := detect.unscrambled(words):
            for line, text in zip(body.lines, words, strict=True):
                line.text = text if not line.cells else line.text
            yield mended.finding(MOJIBAKE_HEALED, "\n".join(words))


def _promoted(lines: list[Line]) -> None:
    """The first line, where it is a heading and no line is the title, is the title."""
    first = next((line for line in lines if line.kind is not MarkKind.CHROME), None)
    if first and first.kind is MarkKind.HEADING and all(line.kind is not MarkKind.TITLE for line in lines):
        first.kind, first.value = MarkKind.TITLE, None


def _laid_out(lines: list[Line]) -> tuple[str, tuple[Mark, ...]]:
    """The lines joined, and the marks of each."""
    marks: list[Mark] = []
    at = 0
    for line in lines:
        if line.kind is not None:
            marks.append(Mark(kind=line.kind, span=(at, at + len(line.text)), value=line.value))
            cells = (Mark(kind=MarkKind.TABLE_CELL, span=(at + start, at + end)) for start, end in line.cells)
            marks.extend(cells)
        at += len(line.text) + 1
    return "".join(f"{line.text}\n" for line in lines), tuple(marks)
