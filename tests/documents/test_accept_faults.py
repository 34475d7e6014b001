"""Every check of the judge beside the repository catches a fault that was made for it, and lets the sound pair pass."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

import pikepdf
import pytest
from tests.documents import test_faults as faults
from tests.documents.drawing import encoded, hall
from tests.documents.writing import reading_day

from convert import contract
from convert.article import Article, DatePart, DateRule, Inference
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.wordml.package import zipped

PROGRAMS = ("qpdf", "pdftoppm", "pdffonts", "pandoc", "node")
MADE = 1_600_000_000
"""When the files were made, as the judge sees them: 2020-09-13T12:26:40Z."""
JUDGE = """
import json, sys, tempfile
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import accept
for line in sys.stdin:
    name, *paths = json.loads(line)
    with tempfile.TemporaryDirectory() as scratch:
        pdf, docx, record = map(Path, paths)
        case = accept.Case(accept.Pdf(pdf), accept.Docx(docx), accept.Record(record), Path(scratch))
        found = [accept.outcome(entry, case) for entry in accept.CHECKS if name in ("*", entry.name)]
        print(json.dumps([[one.check.name, one.status, one.problems] for one in found]), flush=True)
"""
Parts: TypeAlias = dict[str, bytes]


def judged() -> Article:
    """A plain article, with a date whose year was inferred."""
    draft = reading_day()
    evidence = Inference(part=DatePart.YEAR, span=draft.within("12/11/2021").span, rule=DateRule.PUBLICATION_DATE)
    return draft.event(
        "Sáng 12/11", "2021-11-12", "Nhà văn hóa huyện Sơn Khê", "UBND huyện", inferred=(evidence,)
    ).article()


DOCUMENT, STYLES, CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"


def swapped(part: str, old: str, new: str) -> Callable[[Parts], Parts]:
    """The parts with some XML of one replaced; it must be there."""

    def spoil(parts: Parts) -> Parts:
        spoiled = re.sub(old.encode(), new.encode(), parts[part], count=0, flags=re.DOTALL)
        assert spoiled != parts[part], old
        return {**parts, part: spoiled}

    return spoil


def littered(parts: Parts) -> Parts:
    return {**parts, "docProps/thumbnail.jpeg": parts["word/media/portaldoc1.jpeg"]}


def with_exif(parts: Parts) -> Parts:
    from PIL import Image  # noqa: PLC0415 - only here

    exif = Image.Exif()
    exif[0x010F] = "Camera"
    return {**parts, "word/media/portaldoc1.jpeg": encoded(hall(900, 600, 1), exif=exif)}


def out_of_order(parts: Parts) -> Parts:
    return dict(reversed(parts.items()))


IN_DOCX: dict[str, Callable[[Parts], Parts]] = {
    "docx.valid": swapped(DOCUMENT, "<w:body>", "<w:body><w:bogus/>"),
    "docx.zip": out_of_order,
    "docx.no-litter": littered,
    "docx.compatibility": swapped("word/settings.xml", 'w:val="15"', 'w:val="12"'),
    "docx.properties": swapped(CORE, "vi-VN", "en-US"),
    "docx.no-clock": swapped(CORE, "2021-11-12T09:20:00Z", "2020-09-13T12:26:40Z"),
    "docx.record": swapped("customXml/item1.xml", "portaldoc 0.1.0", "portaldoc 0.9.9"),
    "docx.identity": swapped("docProps/custom.xml", "lpwstr>[0-9a-f]{8}", "lpwstr>01234567"),
    "docx.styles-exist": swapped(DOCUMENT, 'w:val="Lead"', 'w:val="Sapo"'),
    "docx.styled": swapped(DOCUMENT, '<w:pPr><w:pStyle w:val="Lead"/></w:pPr>', ""),
    "docx.no-direct-formatting": swapped(DOCUMENT, "<w:b/>", '<w:sz w:val="40"/>'),
    "docx.defaults": swapped(STYLES, 'w:cs="Times New Roman"', 'w:cs="Arial"'),
    "docx.sheet": swapped(DOCUMENT, 'w:w="11906"', 'w:w="12240"'),
    "docx.page-numbers": swapped("word/header.xml", " PAGE ", " NUMPAGES "),
    "docx.fields": swapped(DOCUMENT, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', ""),
    "docx.outline": swapped(STYLES, '<w:outlineLvl w:val="0"/>', ""),
    "docx.letters": swapped(DOCUMENT, "Chủ trì có", "Chu\u0309 trì có"),
    "docx.words": swapped(DOCUMENT, "Chủ trì có ông", "Chủ trì ông"),
    "docx.reading-order": swapped(DOCUMENT, r"(<w:p><w:pPr><w:pStyle w:val=.Lead.*?</w:p>)(.*)(<w:sectPr)", r"\2\1\3"),
    "docx.section": swapped(DOCUMENT, "Tin hoạt động", "Tin"),
    "docx.facts": swapped(
        DOCUMENT,
        r"<w:tbl>.*?</w:tbl>",
        "",
    ),
    "docx.inferred": swapped(DOCUMENT, "suy ra ", "năm "),
    "docx.caption-numbers": swapped(DOCUMENT, "<w:t>2</w:t>", "<w:t>3</w:t>"),
    "docx.captions": swapped(DOCUMENT, "giới thiệu những", "giới thiệu"),
    "docx.kept-together": swapped(STYLES, r'(w:styleId="Figure">.*?)<w:keepNext/>', r"\1"),
    "docx.alt-text": swapped(DOCUMENT, ' descr="[^"]*"', ' descr=""'),
    "docx.media": with_exif,
    "both.pictures": swapped(DOCUMENT, r"<w:drawing>.*?</w:drawing>", ""),
}


def broken(data: bytes) -> bytes:
    return data.replace(b"endstream", b"endstrxxx", 1)


def changed(spoil: Callable[[pikepdf.Pdf], None], data: bytes) -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        spoil(pdf)
        pdf.save(stream)
    return stream.getvalue()


def of_the_clock(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = "D:20200913122640Z"


IN_PDF: dict[str, Callable[[bytes], bytes]] = {
    "pdf.archival": partial(changed, faults.no_font_file),
    "pdf.accessible": partial(changed, faults.no_alternative),
    "pdf.sound": broken,
    "pdf.sheet": partial(changed, faults.letter_sheet),
    "pdf.language": partial(changed, faults.other_language),
    "pdf.title": partial(changed, faults.other_title),
    "pdf.bookmarks": partial(changed, faults.no_bookmarks),
    "pdf.no-clock": partial(changed, of_the_clock),
    "pdf.attachments": partial(changed, faults.one_file),
    "pdf.record": partial(changed, faults.other_record),
    "pdf.source": partial(changed, faults.other_source),
    "pdf.fonts-embedded": partial(changed, faults.no_font_file),
}

IN_STYLE = {
    "pdf.one-family": "figcaption { font-family: 'DejaVu Sans' }",
    "pdf.times-metrics": "html, body, p { font-family: 'DejaVu Sans' }",
    "pdf.type-size": "* { font-size: 10pt !important }",
    "pdf.letters": ".title::after { content: '\\fffd' }",
    "pdf.words": ".lead { display: none }",
    "pdf.reading-order": ".lead { display: none }",
    "pdf.sign-off": ".sign-off { display: none }",
    "pdf.facts": ".facts { display: none }",
    "pdf.inferred": ".facts em { display: none }",
    "pdf.not-a-decree": ".title::before { content: 'Độc lập - Tự do - Hạnh phúc '; display: block }",
    "pdf.page-numbers": "@page { @top-center { content: none } }",
    "pdf.margins": "@page { margin-left: 20mm }",
    "pdf.blank-foot": "figure { break-before: page }",
    "pdf.pictures": "figure img { width: 12mm !important; height: 8mm !important }",
}

EMPTY_PAGE = '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
IN_OFFICE: dict[str, Callable[[Parts], Parts]] = {
    "office.opens": lambda parts: {**parts, DOCUMENT: b"<w:document"},
    "office.pages": swapped(DOCUMENT, "<w:sectPr", EMPTY_PAGE * 4 + "<w:sectPr"),
    "office.words": swapped(DOCUMENT, "Sáng 12/11, tại", "Tại"),
    "office.one-family": swapped(
        STYLES, '(w:styleId="Title">.*?<w:rPr>)', r'\1<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans"/>'
    ),
}


def written(folder: Path, name: str, pdf: bytes, docx: Parts, record: bytes) -> list[str]:
    """The paths of a pair and its record, as the judge is given them."""
    paths = [folder / f"{name}.{suffix}" for suffix in ("pdf", "docx", "json")]
    for path, data in zip(paths, (pdf, zipped(docx), record), strict=True):
        path.write_bytes(data)
        os.utime(path, (MADE, MADE))
    return list(map(str, paths))


@pytest.mark.soak
def test_each_check_of_the_judge_catches_the_fault_made_for_it(shared: Path, pictures: Assets, tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing or "OOXML_VALIDATOR" not in os.environ:
        pytest.skip(f"not installed: {', '.join(missing) or 'the validator that OOXML_VALIDATOR names'}")
    article = judged()
    record = contract.encode(article)
    pdf = PdfExporter().export(article, pictures).value
    with zipfile.ZipFile(io.BytesIO(DocxExporter().export(article, pictures).value)) as archive:
        docx = {name: archive.read(name) for name in archive.namelist()}
    office = IN_OFFICE if shutil.which("soffice") else {}
    pairs: dict[str, tuple[bytes, Parts]] = {
        "*": (pdf, docx),
        **{name: (pdf, spoil(docx)) for name, spoil in (IN_DOCX | office).items()},
        **{name: (spoil(pdf), docx) for name, spoil in IN_PDF.items()},
        **{
            name: (PdfExporter(css=css.encode()).export(article, pictures).value, docx)
            for name, css in IN_STYLE.items()
        },
    }
    asked = [[name, *written(tmp_path, str(place), *pair, record)] for place, (name, pair) in enumerate(pairs.items())]
    said = "\n".join(map(json.dumps, asked))
    command = [sys.executable, "-c", JUDGE, str(shared / "accept")]
    done = subprocess.run(command, input=said, capture_output=True, text=True, check=True)
    (sound, *spoiled) = (json.loads(line) for line in done.stdout.splitlines())
    skipped = set() if office else {name for name, _, _ in sound if name.startswith("office.")}
    assert [one for one in sound if one[1] != "PASS" and one[0] not in skipped] == []
    assert {name for name, _, _ in sound} - skipped == {*pairs} - {"*"}
    assert {name for found in spoiled for name, status, _ in found if status != "FAIL"} == set()
