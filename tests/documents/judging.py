"""What is wrong with a PDF or a DOCX, by structure: our own checks, which need no program beside Python."""

from __future__ import annotations

import collections
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import page as page_validation
import pikepdf
from lxml import etree

from convert.article import Article
from convert.embedded import record_bytes, source_bytes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
PROFILES = (page_validation.ValidationProfile.PDF_A_3A, page_validation.ValidationProfile.PDF_UA_1)


def pdf_problems(data: bytes, article: Article) -> list[str]:
    """Every broken promise of a PDF, in words."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [*_rules(data), *_properties(pdf, article), *_attachments(pdf, article), *_fonts(pdf), *_images(pdf)]


def _rules(data: bytes) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.pdf")
        path.write_bytes(data)
        for profile in PROFILES:
            for failure in page_validation.validate_pdf(str(path), profile=profile).failures:
                if "STREAM-LENGTH" not in failure.rule_id:  # miscounts a stream whose last byte happens to be a CR
                    yield f"rule {failure.rule_id}"


def _properties(pdf: pikepdf.Pdf, article: Article) -> Iterator[str]:
    if str(pdf.Root.get("/Lang", "")) != article.language:
        yield "language"
    if article.title and str(pdf.docinfo.get("/Title", "")) != article.title.text:
        yield "title"
    with pdf.open_outline() as outline:
        if article.title and [item.title for item in outline.root][:1] != [article.title.text]:
            yield "bookmark"
    for sheet in pdf.pages:
        if [round(float(side)) for side in sheet.mediabox] != [0, 0, 595, 842]:
            yield "sheet"


def _attachments(pdf: pikepdf.Pdf, article: Article) -> Iterator[str]:
    files = {str(spec.AFRelationship): spec.EF.F.read_bytes() for spec in pdf.Root.get("/AF", [])}
    if len(pdf.Root.get("/AF", [])) != 2:
        yield "associated files"
    if files.get("/Data") != record_bytes(article):
        yield "record"
    if files.get("/Source") != source_bytes(article):
        yield "source"


def _fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
            if "Tinos" not in str(one.FontName):
                yield f"font {one.FontName}"
            if "/FontFile2" not in one:
                yield "font not embedded"


def _images(pdf: pikepdf.Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
            if bool(one.get("/Interpolate", False)):
                yield "interpolated picture"
            if "/SMask" in one:
                yield "picture with alpha"


def docx_problems(data: bytes, article: Article) -> list[str]:
    """Every broken promise of a DOCX, in words."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
        dates = {entry.date_time for entry in archive.infolist()}
    main = etree.fromstring(parts["word/document.xml"])
    return [
        *_zip(names, dates),
        *_related(parts),
        *_styles(main, etree.fromstring(parts["word/styles.xml"])),
        *_fields(main),
        *_drawings(main),
        *_inside(parts, article),
        *_core(parts),
    ]


def _zip(names: list[str], dates: set[tuple[int, int, int, int, int, int]]) -> Iterator[str]:
    if names[0] != "[Content_Types].xml":
        yield "content types are not first"
    if len(set(names)) < len(names):
        yield "a name twice"
    if dates != {(1980, 1, 1, 0, 0, 0)}:
        yield "dates"


def _related(parts: dict[str, bytes]) -> Iterator[str]:
    """Relationships that lead nowhere, ids that no relationship has."""
    relations = list(etree.fromstring(parts["word/_rels/document.xml.rels"]).iter(RELATION))
    for one in relations:
        target = one.get("Target")
        place = target.removeprefix("../") if target.startswith("../") else f"word/{target}"
        if one.get("TargetMode") != "External" and place not in parts:
            yield f"nothing at {target}"
    known = {one.get("Id") for one in relations}
    prefix = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
    used = {
        value
        for element in etree.fromstring(parts["word/document.xml"]).iter()
        for key, value in element.attrib.items()
        if key.startswith(prefix)
    }
    yield from (f"no relationship {id_}" for id_ in sorted(used - known))
    types = etree.fromstring(parts["[Content_Types].xml"])
    suffixes = {one.get("Extension") for one in types if one.get("Extension")}
    named = {one.get("PartName").lstrip("/") for one in types if one.get("PartName")}
    yield from (
        f"no type for {name}"
        for name in parts
        if name not in named and name.rpartition(".")[2] not in suffixes and name != "[Content_Types].xml"
    )
    yield from (f"a type for nothing: {name}" for name in sorted(named - parts.keys()))


ALLOWED = {W + tag for tag in ("rStyle", "b", "bCs", "i", "iCs")}


def _styles(main: etree._Element, styles: etree._Element) -> Iterator[str]:
    defined = {style.get(W + "styleId") for style in styles.iter(W + "style")}
    used = {one.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for one in main.iter(W + tag)}
    yield from (f"no style {id_}" for id_ in sorted(used - defined))
    for paragraph in main.iter(W + "p"):
        if paragraph.find(f"{W}pPr/{W}pStyle") is None:
            yield "a paragraph without a style"
    direct = {child.tag for one in main.iter(W + "rPr") for child in one} - ALLOWED
    direct |= {child.tag for one in main.iter(W + "pPr") for child in one} - {W + "pStyle"}
    yield from (f"formatted directly: {etree.QName(tag).localname}" for tag in sorted(direct))
    fonts = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
    if fonts is None or set(fonts.attrib.values()) != {"Times New Roman"}:
        yield "default fonts"


def _fields(main: etree._Element) -> Iterator[str]:
    steps = [one.get(W + "fldCharType") for one in main.iter(W + "fldChar")]
    if steps != ["begin", "separate", "end"] * (len(steps) // 3):
        yield "a field without end"
    numbers = [
        paragraph.findall(f"{W}r/{W}t")[1].text
        for paragraph in main.iter(W + "p")
        if paragraph.find(f"{W}r/{W}instrText") is not None
    ]
    if numbers != [str(number) for number in range(1, len(numbers) + 1)]:
        yield f"numbers of captions: {numbers}"


def _drawings(main: etree._Element) -> Iterator[str]:
    drawings = list(main.iter(DRAWN))
    yield from ("no alternative text" for drawing in drawings if not drawing.get("descr", "").strip())
    ids = collections.Counter(drawing.get("id") for drawing in drawings)
    yield from (f"id {id_} twice" for id_, times in ids.items() if times > 1)


def _inside(parts: dict[str, bytes], article: Article) -> Iterator[str]:
    items = [
        etree.fromstring(data)
        for name, data in parts.items()
        if name.startswith("customXml/item") and "Props" not in name
    ]
    ours = [item.text for item in items if item.tag == "{urn:portaldoc:article:1}record"]
    if [json.loads(text or "null") for text in ours] != [json.loads(record_bytes(article))]:
        yield "record"
    if f">{article.source.sha256}<".encode() not in parts["docProps/custom.xml"]:
        yield "hash"


def _core(parts: dict[str, bytes]) -> Iterator[str]:
    for element in etree.fromstring(parts["docProps/core.xml"]):
        if len(element.text or "") > 255:
            yield f"{etree.QName(element).localname} is too long"
