"""A house's own DOCX or DOTX to a template: its header, footer, sheet and styles kept, what is missing added."""

from __future__ import annotations

import io
import zipfile
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import docx
from docx.oxml import parse_xml
from lxml import etree

from convert.errors import ExportError
from convert.findings import STYLE_CREATED, Finding, Read
from convert.wordml.hair import LEFT, NAMES
from convert.wordml.package import zipped
from convert.wordml.template import COLUMN, Related, Template, marked, ours

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.opc.part import Part
    from docx.opc.rel import _Relationship

_TYPES = "[Content_Types].xml"
_LARGEST = 64 * 1024 * 1024
_STYLES = "styles"
_EMU = 635  # in a twentieth of a point
_DROPPED = frozenset(
    {"image", "hyperlink", "comments", "commentsExtended", "commentsIds", "people", "aFChunk", "subDocument"}
)
_MEASURED = frozenset((*NAMES.values(), *LEFT.values()))
"""Styles that are of use where the letters are as wide as ours: a template has them that was made from ours."""
_BLANK_SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1417" \
w:left="1701" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'


@lru_cache(maxsize=4)
def house(data: bytes, chosen: tuple[str, ...] = ()) -> Read[Template]:
    """The template in a file's bytes. ``chosen`` names styles for roles: ``Lead=Trích yếu``.

    Raises ExportError where the file is no DOCX, is encrypted, has macros, or lacks a style that was chosen.
    """
    parts = _opened(data)
    try:
        return _read(parts, chosen)
    except etree.XMLSyntaxError as error:
        raise _broken("holds broken XML") from error
    except (KeyError, ValueError, AttributeError, TypeError) as error:  # python-docx says it in all these ways
        raise _broken("is no Word document, or lacks a part that it names") from error


def _read(packed: dict[str, bytes], chosen: tuple[str, ...]) -> Read[Template]:
    document = _document(packed)
    kept = [one for one in document.part.rels.values() if not one.is_external and _kind(one) not in _DROPPED]
    sheet = next((one.target_part for one in kept if _kind(one) == _STYLES), None)
    if sheet is None:
        raise _broken("has no styles")
    styled = _styled(document, chosen)
    parts = _reachable(document, kept)
    names = sorted({one.partname.membername for one in parts} | {one.partname.rels_uri.membername for one in parts})
    held = {name: packed[name] for name in names if name in packed} | {sheet.partname.membername: sheet.blob}
    template = Template(
        parts=held,
        types={one.partname.membername: one.content_type for one in parts},
        related=tuple(Related(id=one.rId, type=one.reltype, target=one.target_ref) for one in kept),
        styles=styled.value,
        section=_section(document),
        foots=marked(held),
        column=_column(document),
    )
    return Read(template, styled.findings)


def _broken(what: str, next_: str = "open it in Word and save it as .docx again") -> ExportError:
    return ExportError(f"the template {what}", where="docx.template", next=next_)


def _opened(data: bytes) -> dict[str, bytes]:
    """The parts by name. Raises ExportError."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise _broken("is encrypted, or in Word's old format", "save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise _broken("is encrypted", "save it without a password")
            if sum(entry.file_size for entry in entries) > _LARGEST:
                raise _broken(f"unpacks to more than {_LARGEST >> 20} MB")
            parts = {entry.filename: archive.read(entry) for entry in entries if not entry.is_dir()}
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, zlib.error) as error:
        raise _broken("is no DOCX, or a broken one") from error
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in parts) or (
        b"macroEnabled" in parts.get("[Content_Types].xml", b"")
    ):
        raise _broken("holds macros", "save it as .docx or .dotx, which hold none")
    return parts


def _document(parts: dict[str, bytes]) -> Document:
    """What python-docx reads in the parts, also in those of a DOTX; nothing outside them is fetched."""
    types = parts[_TYPES].replace(b".template.main+xml", b".document.main+xml")
    document = docx.Document(io.BytesIO(zipped({**parts, _TYPES: types})))
    if document.part.partname.baseURI != "/word":
        raise _broken("is no Word document")
    return document


def _kind(one: _Relationship) -> str:
    return one.reltype.rpartition("/")[2]


def _reachable(document: Document, kept: list[_Relationship]) -> list[Part]:
    """What the sheet, header, footer and styles need: the words of the template's own body leave nothing behind."""
    found = [part for part in document.part.package.iter_parts() if part.partname == "/docProps/app.xml"]
    waiting = [one.target_part for one in kept]
    while waiting:
        part = waiting.pop()
        if part not in found and part is not document.part:
            found.append(part)
            waiting += [one.target_part for one in part.rels.values() if not one.is_external]
    return found


def _section(document: Document) -> str:
    """The last section: sheet, margins, header and footer."""
    section = document.element.body.sectPr
    return _BLANK_SECTION if section is None else str(etree.tostring(section, encoding="unicode", with_tail=False))


def _column(document: Document) -> int:
    """How wide the text of the last section is, in twentieths of a point."""
    if document.element.body.sectPr is None:
        return COLUMN
    section = document.sections[-1]
    width, left, right = section.page_width, section.left_margin, section.right_margin
    if width is None or left is None or right is None or width <= left + right:
        return COLUMN
    return (width - left - right) // _EMU


def _styled(document: Document, chosen: tuple[str, ...]) -> Read[dict[str, str]]:
    """The ids of styles by our names for the roles; those that the house lacks are added to its own."""
    held = document.styles.element
    theirs = {str(style.name_val or "").casefold(): str(style.styleId or "") for style in held.style_lst}
    ids = {role: theirs[name] for role, name in _chosen(chosen, theirs).items()}
    ids |= {name: theirs[name.casefold()] for name in ours().styles if name not in ids and name.casefold() in theirs}
    missing = [name for name in ours().styles if name not in ids and name not in _MEASURED]
    taken = set(theirs.values())
    ids |= {name: _free(ours().styles[name], taken) for name in missing}
    for style in parse_xml(ours().parts["word/styles.xml"]).style_lst:
        if style.name_val in missing:
            held.append(_renamed(style, ids))
    message = f"created in the house's template, which has none of these names: {', '.join(missing)}"
    return Read(ids, (Finding(code=STYLE_CREATED, message=message),) if missing else ())


def _free(id_: str, taken: set[str]) -> str:
    while id_ in taken:
        id_ = f"Portaldoc{id_}"
    return id_


def _renamed(style: Any, ids: Mapping[str, str]) -> Any:
    """One of our styles with ids as they are in the house's template."""
    by_ours = {own: ids[name] for name, own in ours().styles.items() if name in ids}
    style.styleId = by_ours[style.styleId]
    style.default = None
    for one in (style.basedOn, style.next):
        if one is not None:
            one.val = by_ours[one.val]
    return style


def _chosen(chosen: tuple[str, ...], theirs: Mapping[str, str]) -> dict[str, str]:
    """Roles to the names that somebody chose for them. Raises ExportError where one of them is not there."""
    pairs = {}
    for written in chosen:
        role, equals, name = (part.strip() for part in written.partition("="))
        known = {own.casefold(): own for own in ours().styles}
        if not equals or role.casefold() not in known:
            raise ExportError(
                f"{written!r} names no role",
                where="docx.styles",
                next=f"write ROLE=STYLE; roles: {', '.join(known.values())}",
            )
        if name.casefold() not in theirs:
            raise ExportError(
                f"the template has no style {name!r}", where="docx.styles", next="look at its styles in Word"
            )
        pairs[known[role.casefold()]] = name.casefold()
    return pairs
