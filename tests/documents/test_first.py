from __future__ import annotations

import io
import zipfile

import pikepdf

from convert.article import Article
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter


def test_a_pdf_is_tagged_and_carries_the_record(article: Article) -> None:
    with pikepdf.open(io.BytesIO(PdfExporter().export(article, Assets()).value)) as pdf:
        assert set(pdf.attachments) == {"record.json", "source.txt"}
        assert bool(pdf.Root.MarkInfo.Marked)


def test_a_docx_has_no_name_twice_and_the_types_first(article: Article) -> None:
    with zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, Assets()).value)) as archive:
        names = archive.namelist()
    assert names[0] == "[Content_Types].xml"
    assert len(names) == len(set(names))
