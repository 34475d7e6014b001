"""A page plan and a template to the bytes of a DOCX (ECMA-376 Part 2): the same bytes on every run."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC
from typing import TYPE_CHECKING

from convert.article import SCHEMA_ID
from convert.page.words import shortened
from convert.wordml import measure
from convert.wordml.body import Writer, escape
from convert.wordml.template import FOOT_MARK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from convert.article import Article
    from convert.assets import Picture
    from convert.page.parts import Page
    from convert.wordml.template import Template

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_FORMATS = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = "application/vnd.openxmlformats-officedocument"
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_SUFFIXES = {"image/jpeg": "jpeg", "image/png": "png"}
_LONGEST_PROPERTY = 255
_STORED = (".jpeg", ".png")

_OWN_TYPES = {
    "word/document.xml": f"{_WORD}.wordprocessingml.document.main+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
_RECORD_TYPES = {
    "docProps/custom.xml": f"{_WORD}.custom-properties+xml",
    "customXml/itemProps{n}.xml": f"{_WORD}.customXmlProperties+xml",
}


def package(page: Page, article: Article, record: str, pictures: Mapping[int, Picture], template: Template) -> bytes:
    """The DOCX. ``record`` is the text that travels inside."""
    item = _free_item(template.parts)
    return _written(
        page,
        pictures,
        template,
        item,
        {
            "docProps/custom.xml": _custom(article).encode(),
            f"customXml/item{item}.xml": f'{_XML}<record xmlns="{SCHEMA_ID}">{escape(record)}</record>'.encode(),
            f"customXml/itemProps{item}.xml": _item_properties().encode(),
            f"customXml/_rels/item{item}.xml.rels": _item_relations(item).encode(),
        },
    )


def blank(page: Page, template: Template) -> bytes:
    """A DOCX of a page that no record stands behind."""
    return _written(page, {}, template, None, {})


def _written(
    page: Page, pictures: Mapping[int, Picture], template: Template, item: int | None, inside: Mapping[str, bytes]
) -> bytes:
    writer = Writer(template.styles, pictures, measure.heights(page.parts, pictures), template.column)
    body = writer.body(page.parts)
    document = f"{_XML}<w:document {_W} {_R} {_WP}><w:body>{body}{template.section}</w:body></w:document>"
    foot = escape("".join(run.text for run in page.foot)).encode()
    media = {id_: _media_name(number, pictures[number]) for id_, number in writer.shown.items()}
    return zipped(
        {
            "[Content_Types].xml": _types(template, item).encode(),
            "_rels/.rels": _package_relations(template, item).encode(),
            "word/document.xml": document.encode(),
            "word/_rels/document.xml.rels": _relations(template, writer, media, item).encode(),
            **template.parts,
            **{name: template.parts[name].replace(FOOT_MARK.encode(), foot) for name in template.foots},
            "docProps/core.xml": _core(page).encode(),
            **inside,
            **{f"word/{media[id_]}": pictures[number].data for id_, number in writer.shown.items()},
        }
    )


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A zip in the given order, with one fixed date."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_STORED if name.endswith(_STORED) else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, data)
    return stream.getvalue()


def _free_item(names: Iterable[str]) -> int:
    """The first number that no customXml part of the template has: a name twice in a zip is a broken file."""
    taken = set(names)
    return next(number for number in range(1, len(taken) + 2) if f"customXml/item{number}.xml" not in taken)


def _media_name(number: int, picture: Picture) -> str:
    return f"media/portaldoc{number}.{_SUFFIXES[picture.media_type]}"


def _types(template: Template, item: int | None) -> str:
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        **{suffix: media_type for media_type, suffix in _SUFFIXES.items()},
    }
    own = {**_OWN_TYPES, **({name.format(n=item): type_ for name, type_ in _RECORD_TYPES.items()} if item else {})}
    entries = "".join(f'<Default Extension="{name}" ContentType="{type_}"/>' for name, type_ in defaults.items())
    entries += "".join(
        f'<Override PartName="/{name}" ContentType="{type_}"/>' for name, type_ in {**template.types, **own}.items()
    )
    return f'{_XML}<Types xmlns="{_PACKAGE}/content-types">{entries}</Types>'


def _relation(id_: str, type_: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{id_}" Type="{type_}" Target="{escape(target)}"{mode}/>'


def _listed(relations: Iterable[str]) -> str:
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(relations)}</Relationships>'


def _package_relations(template: Template, item: int | None) -> str:
    relations = [
        _relation("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
        _relation("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ]
    if item:
        relations.append(_relation("rId3", f"{_OFFICE}/custom-properties", "docProps/custom.xml"))
    if "docProps/app.xml" in template.parts:
        relations.append(_relation("rId4", f"{_OFFICE}/extended-properties", "docProps/app.xml"))
    return _listed(relations)


def _relations(template: Template, writer: Writer, media: Mapping[str, str], item: int | None) -> str:
    return _listed(
        [
            *(_relation(one.id, one.type, one.target, external=one.external) for one in template.related),
            *([_relation("portaldocRecord", f"{_OFFICE}/customXml", f"../customXml/item{item}.xml")] if item else []),
            *(_relation(id_, f"{_OFFICE}/hyperlink", href, external=True) for href, id_ in writer.links.items()),
            *(_relation(id_, f"{_OFFICE}/image", name) for id_, name in media.items()),
        ]
    )


def _item_relations(item: int) -> str:
    return _listed([_relation("rId1", f"{_OFFICE}/customXmlProps", f"itemProps{item}.xml")])


def _item_properties() -> str:
    return (
        f'{_XML}<ds:datastoreItem ds:itemID="{{6C0E8E2B-1A7D-4C55-9E0B-7D706F727461}}"'
        ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{SCHEMA_ID}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def _core(page: Page) -> str:
    """Core properties, each at most 255 characters (ECMA-376 Part 2, 11)."""
    date = page.date.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    language = "vi-VN" if page.language == "vi" else page.language
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_property(page.name)}</dc:title><dc:creator>{_property('; '.join(page.authors))}</dc:creator>"
        f"<dc:description>{_property(page.description)}</dc:description><dc:language>{language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified></cp:coreProperties>'
    )


def _property(text: str) -> str:
    return escape(shortened(text, _LONGEST_PROPERTY))


def _custom(article: Article) -> str:
    values = {
        "portaldoc.schema": article.schema,
        "portaldoc.source.sha256": article.source.sha256,
        "portaldoc.source.text_sha256": article.source.text_sha256,
    }
    properties = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), 2)
    )
    return (
        f'{_XML}<Properties xmlns="{_FORMATS}/custom-properties"'
        f' xmlns:vt="{_FORMATS}/docPropsVTypes">{properties}</Properties>'
    )
