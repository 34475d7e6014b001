"""A house's own DOCX or DOTX to a template: its header, footer, sheet and styles kept, what is missing added."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lxml import etree

from convert.errors import ExportError
from convert.findings import STYLE_CREATED, Finding, Read
from convert.wordml.template import Related, Template, marked, ours

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LARGEST = 64 * 1024 * 1024
_MAIN = "officeDocument"
_STYLES = "styles"
_DROPPED = frozenset(
    {"image", "hyperlink", "comments", "commentsExtended", "commentsIds", "people", "aFChunk", "subDocument"}
)
_OWN = frozenset({"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/custom.xml"})
_BLANK_SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1417" \
w:left="1701" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'


@lru_cache(maxsize=4)
def house(data: bytes, chosen: tuple[str, ...] = ()) -> Read[Template]:
    """The template in a file's bytes. ``chosen`` names styles for roles: ``Lead=Trích yếu``.

    Raises ExportError where the file is no DOCX, is encrypted, has macros, or lacks a style that was chosen.
    """
    parts = _opened(data)
    main = _main_part(parts)
    related = tuple(_relations(parts, main))
    kept = tuple(one for one in related if one.external is False and _kind(one) not in _DROPPED)
    names = _reachable(parts, main, kept)
    types = _types(parts)
    styles_part = next((_target(main, one) for one in kept if _kind(one) == _STYLES), None)
    if styles_part is None or styles_part not in parts:
        raise _broken("has no styles")
    styled = _styled(parts[styles_part], chosen)
    held = {name: parts[name] for name in sorted(names)} | {styles_part: styled.value.xml}
    template = Template(
        parts=held,
        types={name: type_ for name, type_ in types.overrides.items() if name in names},
        defaults=types.defaults,
        related=kept,
        styles=styled.value.ids,
        section=_section(parts[main]),
        foots=marked(held),
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


def _tree(data: bytes) -> Any:
    """The XML of a part; nothing outside it is fetched, no entity expanded. Raises ExportError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _broken("holds broken XML") from error


def _relations(parts: Mapping[str, bytes], of: str) -> Iterator[Related]:
    folder, name = posixpath.split(of)
    held = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    for one in _tree(held).iter(f"{_PACKAGE}Relationship") if held else ():
        yield Related(
            id=one.get("Id", ""),
            type=one.get("Type", ""),
            target=one.get("Target", ""),
            external=one.get("TargetMode") == "External",
        )


def _kind(one: Related) -> str:
    return one.type.rpartition("/")[2]


def _target(of: str, one: Related) -> str:
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(of), one.target)).lstrip("/")


def _main_part(parts: Mapping[str, bytes]) -> str:
    main = next((_target("", one) for one in _relations(parts, "") if _kind(one) == _MAIN), "")
    if main not in parts or posixpath.dirname(main) != "word":
        raise _broken("is no Word document")
    return main


def _reachable(parts: Mapping[str, bytes], main: str, kept: tuple[Related, ...]) -> set[str]:
    """What the sheet, header, footer and styles need: the words of the template's own body leave nothing behind."""
    names = {"docProps/app.xml"} & parts.keys()
    waiting = [_target(main, one) for one in kept]
    while waiting:
        name = waiting.pop()
        if name in names or name not in parts or name == main or name in _OWN:
            continue
        names.add(name)
        folder, base = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        names |= {relations} & parts.keys()
        waiting += [_target(name, one) for one in _relations(parts, name) if not one.external]
    return names


@dataclass(frozen=True, slots=True)
class _Types:
    defaults: dict[str, str]
    overrides: dict[str, str]


def _types(parts: Mapping[str, bytes]) -> _Types:
    tree = _tree(parts.get("[Content_Types].xml", b""))
    defaults = {one.get("Extension", "").lower(): one.get("ContentType", "") for one in tree.iter(f"{_TYPES}Default")}
    overrides = {
        one.get("PartName", "").lstrip("/"): one.get("ContentType", "") for one in tree.iter(f"{_TYPES}Override")
    }
    return _Types(defaults, overrides)


def _section(main: bytes) -> str:
    """The last section: sheet, margins, header and footer."""
    sections = _tree(main).findall(f"{_W}body/{_W}sectPr")
    return str(etree.tostring(sections[-1], encoding="unicode", with_tail=False)) if sections else _BLANK_SECTION


@dataclass(frozen=True, slots=True)
class _Styles:
    xml: bytes
    ids: dict[str, str]


def _styled(held: bytes, chosen: tuple[str, ...]) -> Read[_Styles]:
    """The house's styles, with those of ours that it lacks; ids by our names for the roles."""
    tree = _tree(held)
    theirs = {_name(style): style.get(f"{_W}styleId", "") for style in tree.iter(f"{_W}style")}
    ids = {role: theirs[name] for role, name in _chosen(chosen, theirs).items()}
    ids |= {name: theirs[name.casefold()] for name in ours().styles if name not in ids and name.casefold() in theirs}
    missing = [name for name in ours().styles if name not in ids]
    taken = set(theirs.values())
    ids |= {name: _free(ours().styles[name], taken) for name in missing}
    for style in _tree(ours().parts["word/styles.xml"]).iter(f"{_W}style"):
        if style.find(f"{_W}name").get(f"{_W}val") in missing:
            tree.append(_renamed(style, ids))
    xml = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    message = f"created in the house's template, which has none of these names: {', '.join(missing)}"
    return Read(_Styles(xml, ids), (Finding(code=STYLE_CREATED, message=message),) if missing else ())


def _name(style: Any) -> str:
    named = style.find(f"{_W}name")
    return "" if named is None else str(named.get(f"{_W}val", "")).casefold()


def _free(id_: str, taken: set[str]) -> str:
    while id_ in taken:
        id_ = f"Portaldoc{id_}"
    return id_


def _renamed(style: Any, ids: Mapping[str, str]) -> Any:
    """One of our styles with ids as they are in the house's template."""
    by_ours = {own: ids[name] for name, own in ours().styles.items()}
    style.set(f"{_W}styleId", by_ours[style.get(f"{_W}styleId")])
    style.attrib.pop(f"{_W}default", None)
    for tag in ("basedOn", "next"):
        for one in style.iter(f"{_W}{tag}"):
            one.set(f"{_W}val", by_ours[one.get(f"{_W}val")])
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
