"""The body of a DOCX to its lines: a paragraph, a picture or a row of a table each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.patterns import pattern
from convert.readers.from_docx.parts import inside, tag_of, value_of
from convert.source import MarkKind
from convert.text.charsets import old_text, windows_bytes
from convert.text.suffixes import PICTURE
from convert.values import field, state

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

_PICTURE = pattern(rf"{PICTURE}$", re.IGNORECASE)
_HEADING = pattern(r"(?:heading|tiêuđề|tieude|u)(?P<level>[1-6])$", re.IGNORECASE)
_OLD_FONT = pattern(r"\.vn(?P<tcvn>[a-z ]{1,30})|(?P<vni>vni-)", re.IGNORECASE)
_LONGEST_CELL = 400
_SILENT = frozenset(
    {"Fallback", "instrText", "del", "delText", "moveFrom", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr"}
)
"""What nobody reads: codes, properties, deleted words, and what is drawn once more for old programs."""
_LAYOUT = frozenset({"tbl", "tr", "blip", "imagedata"})
"""What stands in no cell of a table of words."""
_ASIDE = frozenset({"txbxContent", "footnoteReference", "endnoteReference"})
_SYMBOLS = {0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0xE0: "→", 0xFC: "✓", 0xA8: "◆", 0x6F: "□", 0x2D: "-"}
"""What Symbol and Wingdings draw, of what articles use as bullets and arrows."""
PARTED = "+"
"""Behind the list of an item of several lines."""
_TEXT = {"tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "cr": "\n"}


@state
class Line:
    """One line and what the markup says of it; ``cells`` are offsets in the line.

    ``value`` of an item is its list, where that shows 1, 2, 3.
    """

    text: str
    kind: MarkKind | None = None
    value: str | None = None
    cells: tuple[tuple[int, int], ...] = ()


@state
class Body:
    """Reads a document's body. ``targets`` are the relationships by id, ``counting`` the lists that show 1, 2, 3.

    ``held`` gathers where the pictures that the document holds lie, by the names that they get: at several places where
    several pictures have one name. ``noted``: the notes that the text asks for, in order: ``footnote 2``.
    """

    targets: dict[str, str]
    counting: frozenset[str]
    lines: list[Line] = field(default_factory=list)
    old: list[tuple[str, str]] = field(default_factory=list)
    held: dict[str, set[str]] = field(default_factory=dict)
    noted: list[str] = field(default_factory=list)

    def read(self, root: ET.Element) -> None:
        """Read paragraphs and tables in document order, looking through what holds them."""
        stack = [root]
        while stack:
            element = stack.pop()
            tag = tag_of(element)
            if tag == "p":
                self.lines += _parted(self.paragraph(element)) if len(element) else ()
            elif tag == "tr":
                stack.extend(reversed(self.row(element)))
            elif tag not in _SILENT:
                stack.extend(reversed(element))

    def row(self, row: ET.Element) -> list[ET.Element]:
        """Read a row of a table as one line; the cells are given back where the table is but a means of layout."""
        cells = [cell for cell in row if tag_of(cell) == "tc"]
        if len(cells) < 2 or any(tag_of(found) in _LAYOUT for cell in cells for found in cell.iter()):
            return cells
        texts = [" ".join(line.text for line in self.paragraph(cell)) if len(cell) else "" for cell in cells]
        if max(map(len, texts)) > _LONGEST_CELL:
            return cells
        at, spans = 0, []
        for place, (cell, text) in enumerate(zip(cells, texts, strict=True)):
            spans.append((at, at + len(text)))
            texts[place] += "\t" * _more_columns(cell)
            at += len(texts[place]) + 1
        if any(texts):
            filled = tuple((start, end) for start, end in spans if start < end)
            self.lines.append(Line("\t".join(texts).rstrip("\t"), MarkKind.TABLE_ROW, cells=filled))
        return []

    def paragraph(self, paragraph: ET.Element) -> list[Line]:
        """A paragraph's lines: its text, parted at line breaks, its pictures where they stand, then its text boxes."""
        found: list[Line] = []
        boxes: list[Line] = []
        words: list[str] = []
        said: list[str] = []
        kind, value = self.kind(paragraph)

        def end() -> None:
            lines = filter(None, map(str.strip, "".join(words).split("\n")))
            found.extend(Line(line, kind, value) for line in lines)
            words.clear()

        for element in _walk(paragraph):
            tag = tag_of(element)
            if tag == "t":
                words.append(element.text or "")
            elif tag == "r":
                words.extend(self.run(element))
            elif tag == "br":
                words.append("\n")
            elif tag == "sym":
                words.append(symbol(value_of(element, "char")))
            elif tag in ("blip", "imagedata"):
                end()
                found.append(Line(self.picture(element, said), MarkKind.IMAGE))
                said.clear()
            elif tag in ("docPr", "cNvPr"):
                said += [value_of(element, "name"), value_of(element, "descr")]
            elif tag in _ASIDE:
                boxes += self.aside(element, tag)
            else:
                words.append(_TEXT.get(tag, ""))
        end()
        return found + boxes

    def aside(self, content: ET.Element, tag: str) -> list[Line]:
        """The lines of a text box, which parts no sentence of the paragraph that holds it; of a note, where it is."""
        if tag != "txbxContent":
            self.noted.append(f"{tag.removesuffix('Reference')} {value_of(content, 'id')}")
            return []
        inner = Body(self.targets, self.counting, old=self.old, held=self.held, noted=self.noted)
        inner.read(content)
        return inner.lines

    def run(self, run: ET.Element) -> list[str]:
        """The text of a run whose font says that it is in an old encoding; else nothing, and its parts are read."""
        properties = (item for child in run if tag_of(child) == "rPr" for item in child)
        fonts = next((item for item in properties if tag_of(item) == "rFonts"), None)
        font = _OLD_FONT.match(value_of(fonts, "ascii") or value_of(fonts, "hAnsi")) if fonts is not None else None
        if font is None:
            return []
        texts = [child for child in run if tag_of(child) == "t"]
        raw = windows_bytes("".join(text.text or "" for text in texts))
        text = old_text(raw, "vni" if font["vni"] else "tcvn3") if raw else None
        if text is None or raw is None:
            return []
        if font["tcvn"] and font["tcvn"].strip().lower().endswith("h"):
            text = text.upper()
        self.old.append((raw.decode("latin-1"), text))
        for part in texts:
            part.text = ""
        return [text]

    def kind(self, paragraph: ET.Element) -> tuple[MarkKind | None, str | None]:
        """What the paragraph's style says it is."""
        properties = {tag_of(item): item for child in paragraph if tag_of(child) == "pPr" for item in child}
        style = value_of(properties.get("pStyle"))
        if style.lower() in ("title", "tiêuđề", "tieude"):
            return MarkKind.TITLE, None
        if found := _HEADING.match(style):
            return MarkKind.HEADING, found["level"]
        if style.lower() in ("caption", "chúthích", "chuthich"):
            return MarkKind.CAPTION, None
        if style.lower().startswith(("listbullet", "listnumber")):
            return MarkKind.LIST_ITEM, style if "number" in style.lower() else None
        listed = properties.get("numPr")
        number = next(inside(listed, "numId"), None) if listed is not None else None
        if number is not None and value_of(number) != "0":
            level = value_of(next(inside(listed, "ilvl"), None)) if listed is not None else ""
            counts = value_of(number) in self.counting and level in ("", "0")
            return MarkKind.LIST_ITEM, value_of(number) if counts else None
        return None, None

    def picture(self, blip: ET.Element, said: list[str]) -> str:
        """A picture's file name: as it was inserted, where the document remembers, else as it is stored."""
        target = self.targets.get(value_of(blip, "embed") or value_of(blip, "link") or value_of(blip, "id"), "")
        said = [value_of(blip, "title"), *said]
        names = [text.replace("\\", "/").rpartition("/")[2].strip() for text in said]
        pictures = [name for name in names if _PICTURE.search(name) and "\n" not in name]
        name = pictures[0] if pictures else target.rpartition("/")[2] or "[img]"
        if target and not value_of(blip, "link"):
            self.held.setdefault(name, set()).add(target)
        return name


def _parted(lines: list[Line]) -> list[Line]:
    """The lines of a paragraph: of an item, several are told from several items."""
    for line in lines if len(lines) > 1 else ():
        if line.kind is MarkKind.LIST_ITEM and line.value:
            line.value += PARTED
    return lines


def _more_columns(cell: ET.Element) -> int:
    """Over how many columns beyond its own a cell reaches."""
    said = next(
        (value_of(item) for child in cell if tag_of(child) == "tcPr" for item in child if tag_of(item) == "gridSpan"),
        "",
    )
    return min(max(int(said), 1), 60) - 1 if said.isdecimal() and len(said) < 5 else 0


def symbol(code: str) -> str:
    """A sign of a symbol font, by its code in hex: what the common ones look like, others as they are stored."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    known = _SYMBOLS.get(number & 0xFF if 0xF000 <= number <= 0xF0FF else -1)
    return known or (chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number <= 0xFFFD else "")


def _walk(paragraph: ET.Element) -> list[ET.Element]:
    """What stands in a paragraph, in order, without what is said twice or deleted; text boxes whole."""
    found: list[ET.Element] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if tag_of(element) not in _SILENT:
            found.append(element)
            stack.extend(reversed(element) if tag_of(element) != "txbxContent" else ())
    return found
