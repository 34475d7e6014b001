from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.documents.writing import Draft

from convert import contract, embedded, plugins
from convert.article import Article
from convert.assets import Assets
from convert.embedded import record_bytes, record_in
from convert.errors import InputError, InvalidRecord
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


def repacked(article: Article, **parts: bytes) -> bytes:
    """A DOCX with other customXml parts: their names without folder and suffix, and what is in them."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, Assets()).value)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        others = {f"customXml/{name}.xml": data for name, data in parts.items()}
        for name in [name for name in old.namelist() if name not in others]:
            new.writestr(name, old.read(name))
        for name, data in others.items():
            new.writestr(name, data)
    return stream.getvalue()


RECORD = b'<record xmlns="urn:portaldoc:article:1">%s</record>'
ENTITIES = b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">%s]>' + RECORD % b"&b;%s"
LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10 if n else b"ha" * 10) for n in range(12))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b" " * 300_000_000, "no record"),
        (RECORD % (b"[" * 100_000), "broken record"),
        (RECORD % (b"9" * 100_000), "broken record"),
        (RECORD % b"<a/>", "broken record"),
        (ENTITIES % (b"", b""), "broken DOCX"),
        (ENTITIES % (LAUGHS, b"&l11;"), "broken DOCX"),
        (b"<record", "broken DOCX"),
        (b"<record/>", "no record"),
        (RECORD % (b"<a/>" * 3_000_000), "no record"),
    ],
    ids=range(9),
)
def test_a_docx_made_to_break_us_is_one_line_too(article: Article, data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as caught:
        record_in(repacked(article, item1=data), "a.docx")
    assert "root:" not in str(caught.value)


def test_what_is_unpacked_in_search_of_a_record_is_bounded(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    data = repacked(article, item1=b"<a/>", item2=RECORD % record_bytes(article).replace(b"&", b"&amp;"))
    assert record_in(data, "a.docx") == article
    monkeypatch.setattr(embedded, "_LARGEST", len(record_bytes(article)))
    with pytest.raises(InputError, match="no record"):
        record_in(data, "a.docx")


def tampered(article: Article, spoil: Callable[[pikepdf.Object, pikepdf.Pdf], None], **options: Any) -> bytes:
    """A PDF whose attached record somebody changed."""
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(PdfExporter().export(article, Assets()).value)) as pdf:
        spoil(next(spec for spec in pdf.Root.AF if str(spec.AFRelationship) == "/Data"), pdf)
        pdf.save(stream, **options)
    return stream.getvalue()


def flate(data: bytes) -> Callable[[pikepdf.Object, pikepdf.Pdf], None]:
    return lambda spec, _: spec.EF.F.write(data, filter=pikepdf.Name.FlateDecode)


def endless(_: pikepdf.Object, pdf: pikepdf.Pdf) -> None:
    names = pdf.Root.Names.EmbeddedFiles
    names.Kids = pikepdf.Array([names])
    del names.Names


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        (flate(zlib.compress(b" " * 300_000_000, 9)), "broken PDF"),
        (flate(b"no stream"), "broken"),
        (lambda spec, _: spec.EF.F.write(b"\xff\xfe{"), "broken record"),
        (lambda spec, _: spec.EF.F.write(b"{}", filter=pikepdf.Name.Unheard), "broken PDF"),
        (endless, "no record"),
    ],
    ids=range(5),
)
def test_a_pdf_made_to_break_us_is_one_line_too(
    article: Article, spoil: Callable[[pikepdf.Object, pikepdf.Pdf], None], what: str
) -> None:
    with pytest.raises(InputError, match=what):
        record_in(tampered(article, spoil), "a.pdf")


def test_the_name_that_an_attachment_gives_itself_leads_nowhere(article: Article, tmp_path: Path) -> None:
    def renamed(spec: pikepdf.Object, _: pikepdf.Pdf) -> None:
        spec.UF = spec.F = pikepdf.String(f"../..{tmp_path}/record.json")

    assert record_in(tampered(article, renamed), "a.pdf") == article
    assert list(tmp_path.iterdir()) == []


def test_a_record_that_somebody_changed_is_judged_by_its_schema(article: Article) -> None:
    with pytest.raises(InvalidRecord):
        record_in(tampered(article, lambda spec, _: spec.EF.F.write(b"{}")), "a.pdf")
    with pytest.raises(InvalidRecord):
        record_in(repacked(article, item1=RECORD % b"[]"), "a.docx")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=20), end=st.floats(0.3, 1))
def test_a_damaged_file_gives_the_record_or_a_line_that_says_so(
    article: Article, places: list[tuple[float, int]], end: float
) -> None:
    for exporter in (DocxExporter(), PdfExporter()):
        data = bytearray(made_once(article, exporter))
        for place, byte in places:
            data[int(place * len(data))] = byte
        with contextlib.suppress(InputError, InvalidRecord):
            assert record_in(bytes(data[: int(end * len(data))]), "a").source.name == article.source.name


@cache
def made_once(article: Article, exporter: DocxExporter | PdfExporter) -> bytes:
    return exporter.export(article, Assets()).value


def test_libreoffice_saves_the_record_along(article: Article, pictures: Assets, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    (tmp_path / "a.docx").write_bytes(DocxExporter().export(article, pictures).value)
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    for kind in ("docx", "docx:MS Word 2007 XML"):
        command = ["soffice", "--headless", home, "--convert-to", kind, "--outdir", "out", "a.docx"]
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
        assert record_in((tmp_path / "out" / "a.docx").read_bytes(), "a.docx") == article


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
