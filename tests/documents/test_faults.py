"""Each check of judging.py catches a fault made on purpose: a check that never fires proves nothing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pikepdf
import pytest
from tests.documents.judging import docx_problems, pdf_problems

from convert.article import Article
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.wordml.package import zipped


@pytest.fixture(scope="module")
def pdf(article: Article, pictures: Assets) -> bytes:
    return PdfExporter().export(article, pictures).value


@pytest.fixture(scope="module")
def docx(article: Article, pictures: Assets) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, pictures).value)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def untagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot
    del pdf.Root.MarkInfo


def unnamed_ua(pdf: pikepdf.Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1", b"<pdfuaid:part>9")
    pdf.Root.Metadata = pdf.make_stream(data, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def no_alternative(pdf: pikepdf.Pdf) -> None:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure":
            del one.Alt


def other_language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = pikepdf.String("en")


def other_title(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = "untitled"


def no_bookmarks(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.clear()


def letter_sheet(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].mediabox = pikepdf.Array([0, 0, 612, 792])


def one_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF = pikepdf.Array([pdf.Root.AF[0]])


def other_record(pdf: pikepdf.Pdf) -> None:
    spec = next(spec for spec in pdf.Root.AF if str(spec.AFRelationship) == "/Data")
    spec.EF.F.write(b"{}")


def other_source(pdf: pikepdf.Pdf) -> None:
    spec = next(spec for spec in pdf.Root.AF if str(spec.AFRelationship) == "/Source")
    spec.EF.F.write(b"tin")


def foreign_font(pdf: pikepdf.Pdf) -> None:
    descriptor = next(one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one)
    descriptor.FontName = pikepdf.Name("/ABCDEF+DejaVu")


def no_font_file(pdf: pikepdf.Pdf) -> None:
    del next(one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/FontFile2" in one).FontFile2


def interpolated(pdf: pikepdf.Pdf) -> None:
    image = next(one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image")
    image.Interpolate = True


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (untagged, "rule "),
        (unnamed_ua, "rule "),
        (no_alternative, "rule "),
        (other_language, "language"),
        (other_title, "title"),
        (no_bookmarks, "bookmark"),
        (letter_sheet, "sheet"),
        (one_file, "associated files"),
        (other_record, "record"),
        (other_source, "source"),
        (foreign_font, "font "),
        (no_font_file, "font not embedded"),
        (interpolated, "interpolated picture"),
    ],
)
def test_a_fault_in_a_pdf_is_caught(
    pdf: bytes, article: Article, spoil: Callable[[pikepdf.Pdf], None], problem: str
) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        spoil(opened)
        opened.save(stream)
    assert any(found.startswith(problem) for found in pdf_problems(stream.getvalue(), article))


DOCUMENT, RELATIONS, TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"


Fault = tuple[str, bytes, bytes, str]


@pytest.mark.parametrize(
    "fault",
    [
        (DOCUMENT, b'w:val="Lead"', b'w:val="Sapo"', "no style Sapo"),
        (DOCUMENT, b'<w:pPr><w:pStyle w:val="Lead"/></w:pPr>', b"", "a paragraph without a style"),
        (DOCUMENT, b"<w:b/>", b'<w:sz w:val="40"/>', "formatted directly: sz"),
        (
            DOCUMENT,
            b'<w:pStyle w:val="Lead"/>',
            b'<w:pStyle w:val="Lead"/><w:jc w:val="left"/>',
            "formatted directly: jc",
        ),
        (DOCUMENT, b'<w:fldChar w:fldCharType="end"/>', b"", "a field without end"),
        (DOCUMENT, b"<w:t>2</w:t>", b"<w:t>3</w:t>", "numbers of captions"),
        (DOCUMENT, b' descr="', b' title="', "no alternative text"),
        (DOCUMENT, b'<wp:docPr id="2"', b'<wp:docPr id="1"', "id 1 twice"),
        (DOCUMENT, b'r:embed="portaldocImage1"', b'r:embed="gone"', "no relationship gone"),
        (RELATIONS, b"media/portaldoc1.jpeg", b"media/gone.jpeg", "nothing at media/gone.jpeg"),
        (TYPES, b'Extension="jpeg"', b'Extension="jpg"', "no type for word/media/portaldoc1.jpeg"),
        (TYPES, b"/word/settings.xml", b"/word/gone.xml", "a type for nothing"),
        ("word/styles.xml", b'w:cs="Times New Roman"', b'w:cs="Arial"', "default fonts"),
        ("customXml/item1.xml", b"portaldoc 0.1.0", b"portaldoc 0.9.9", "record"),
        ("docProps/custom.xml", b"lpwstr>", b"lpwstr>0", "hash"),
        ("docProps/core.xml", b"<dc:title>", b"<dc:title>" + b"x" * 255, "title is too long"),
    ],
)
def test_a_fault_in_a_docx_is_caught(docx: dict[str, bytes], article: Article, fault: Fault) -> None:
    part, old, new, problem = fault
    assert old in docx[part]
    spoiled = zipped({**docx, part: docx[part].replace(old, new, 1 if old != b"lpwstr>" else -1)})
    assert any(found.startswith(problem) for found in docx_problems(spoiled, article))


def test_a_fault_in_the_zip_is_caught(docx: dict[str, bytes], article: Article) -> None:
    assert "content types are not first" in docx_problems(zipped(dict(reversed(docx.items()))), article)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in docx.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(zipfile.ZipInfo(DOCUMENT, (2026, 1, 1, 0, 0, 0)), docx[DOCUMENT])
    assert {"a name twice", "dates"} <= set(docx_problems(stream.getvalue(), article))
