from __future__ import annotations

import io
import zipfile

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents.writing import Draft

from convert import contract, plugins
from convert.article import Article
from convert.assets import Assets
from convert.embedded import record_in
from convert.errors import InputError
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.wordml.starter import starter

ANYTHING = st.text(st.characters(codec=None), min_size=1, max_size=60).filter(str.strip)


@pytest.mark.parametrize("exporter", [DocxExporter(), PdfExporter()], ids=["docx", "pdf"])
def test_the_record_comes_out_as_it_went_in(article: Article, exporter: DocxExporter | PdfExporter) -> None:
    assert record_in(exporter.export(article, Assets()).value, "a") == article


@pytest.mark.parametrize("exporter", [DocxExporter(), PdfExporter()], ids=["docx", "pdf"])
def test_a_record_with_characters_that_xml_forbids_too(exporter: DocxExporter | PdfExporter) -> None:
    article = Draft().title("a\x00\x1f\x7f\x85\ud800\ufffe\U0001f600\u2028 ]]> </record> \\ud800").article()
    assert record_in(exporter.export(article, Assets()).value, "a") == article


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=ANYTHING, words=ANYTHING, caption=ANYTHING)
def test_whatever_the_words_every_exporter_takes_them(title: str, words: str, caption: str) -> None:
    article = Draft().title(title).paragraph(words).figure("a.jpg", caption).article()
    for name in plugins.names(plugins.EXPORTERS):
        if name != "pdf":
            assert plugins.exporter(name).export(article, Assets()).value
    assert record_in(DocxExporter().export(article, Assets()).value, "a") == article


@settings(max_examples=8, deadline=None)
@given(title=ANYTHING, words=ANYTHING)
def test_whatever_the_words_the_pdf_takes_them(title: str, words: str) -> None:
    article = Draft().title(title).paragraph(words).article()
    assert record_in(PdfExporter().export(article, Assets()).value, "a") == article


def test_word_may_rename_the_part_that_holds_the_record(article: Article) -> None:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, Assets()).value)) as old,
        zipfile.ZipFile(stream, "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name.replace("customXml/item1.xml", "customXml/item7.xml"), old.read(name))
    assert record_in(stream.getvalue(), "a") == article


def test_a_pdf_that_another_program_saved_again_still_holds_it(article: Article) -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(PdfExporter().export(article, Assets()).value)) as pdf:
        pdf.save(stream, linearize=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert record_in(stream.getvalue(), "a") == article


def locked() -> bytes:
    stream = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(stream, encryption=pikepdf.Encryption(owner="a", user="b"))
    return stream.getvalue()


def empty() -> bytes:
    stream = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "neither"),
        (b"Tin tuc", "neither"),
        (b"PK\x03\x04", "broken DOCX"),
        (starter(), "no record"),
        (starter()[:-40], "broken DOCX"),
        (b"%PDF-1.7\n", "broken PDF"),
        (empty(), "no record"),
        (empty()[:300], "broken PDF"),
        (locked(), "encrypted"),
    ],
    ids=range(9),
)
def test_what_holds_no_record_says_so(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as caught:
        record_in(data, "a.pdf")
    assert caught.value.where == "a.pdf"
    assert caught.value.next


def test_the_seed_comes_out_as_it_went_in(shared_record: dict[str, object]) -> None:
    article = contract.load(shared_record)
    for exporter in (DocxExporter(), PdfExporter()):
        assert contract.dump(record_in(exporter.export(article, Assets()).value, "a")) == shared_record
