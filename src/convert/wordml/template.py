"""What a DOCX is before an article is written into it: ours, or a house's."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from convert.patterns import pattern
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping

DOCUMENT = "word/document.xml"
FOOT_MARK = "{{nguồn}}"
COLUMN = 9071
"""Our own text's width, 160 mm, in twentieths of a point."""
_STYLE = pattern(r'<w:style [^>]*w:styleId="([^"]+)"[^>]*><w:name w:val="([^"]+)"/>')
_SECTION = pattern(r"<w:sectPr.*</w:sectPr>", re.DOTALL)

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_OURS = (
    "word/styles.xml",
    "word/settings.xml",
    "word/header.xml",
    "word/header-first.xml",
    "word/footer.xml",
    "word/footer-first.xml",
    "docProps/app.xml",
)


@value
class Related:
    """A relationship of the main part: id, type, target (relative to ``word/``)."""

    id: str
    type: str
    target: str
    external: bool = False


@value
class Template:
    """The parts that stay as they are, by name; ids of styles by name; what stands after the last paragraph.

    ``foots`` are the parts among them that say FOOT_MARK, where the foot of the page goes; ``column`` is how wide the
    text is, in twentieths of a point.
    """

    parts: Mapping[str, bytes]
    types: Mapping[str, str]
    related: tuple[Related, ...]
    styles: Mapping[str, str]
    section: str
    foots: tuple[str, ...] = ()
    column: int = COLUMN


@cache
def ours() -> Template:
    """The template that is built in: slim, A4, Times New Roman, vi-VN."""
    folder = files("convert").joinpath("templates", "docx")
    parts = {name: folder.joinpath(name).read_bytes() for name in _OURS}
    return Template(
        parts=parts,
        types={
            "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "word/styles.xml": f"{_WORD}.styles+xml",
            "word/settings.xml": f"{_WORD}.settings+xml",
            "word/header.xml": f"{_WORD}.header+xml",
            "word/header-first.xml": f"{_WORD}.header+xml",
            "word/footer.xml": f"{_WORD}.footer+xml",
            "word/footer-first.xml": f"{_WORD}.footer+xml",
        },
        related=(
            Related(id="rId1", type=f"{_OFFICE}/styles", target="styles.xml"),
            Related(id="rId2", type=f"{_OFFICE}/settings", target="settings.xml"),
            Related(id="rId3", type=f"{_OFFICE}/header", target="header.xml"),
            Related(id="rId4", type=f"{_OFFICE}/header", target="header-first.xml"),
            Related(id="rId5", type=f"{_OFFICE}/footer", target="footer.xml"),
            Related(id="rId6", type=f"{_OFFICE}/footer", target="footer-first.xml"),
        ),
        styles=style_ids(parts["word/styles.xml"].decode()),
        section=section_of(folder.joinpath(DOCUMENT).read_text(encoding="utf-8")),
        foots=marked(parts),
    )


def marked(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """The parts that ask for the foot of the page."""
    mark = FOOT_MARK.encode()
    return tuple(name for name, data in parts.items() if mark in data)


def style_ids(styles_xml: str) -> dict[str, str]:
    """The ids of our own styles by their names."""
    return {name: id_ for id_, name in _STYLE.findall(styles_xml)}


def section_of(document_xml: str) -> str:
    """The last section of our own document: sheet, margins, header and footer."""
    found = _SECTION.search(document_xml)
    return found[0] if found else ""
