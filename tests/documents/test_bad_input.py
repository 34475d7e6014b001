"""Articles that nobody should write, and somebody will."""

from __future__ import annotations

import io
import json
import re
import subprocess
from html import unescape

import html5lib
import pikepdf
import pytest
from markdown_it import MarkdownIt
from tests.documents.judging import docx_problems, pdf_problems
from tests.documents.test_other_formats import html_problems
from tests.documents.writing import Draft

from convert import contract, plugins
from convert.article import Article, Passage, Table
from convert.assets import Assets
from convert.errors import InvalidRecord
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.markup import Markup
from convert.page.parts import Run
from convert.page.words import printable, stretches
from convert.values import replace

WORD = "Nghiêng" * 43
LONG = "Về việc tổ chức lễ phát động phong trào đọc sách " * 41


def long_words() -> Draft:
    draft = Draft().section(WORD).title(WORD).lead(WORD).paragraph(f"{WORD} {WORD}").heading(1, WORD)
    return draft.items(WORD).table((WORD, WORD, WORD), ("a", WORD, "b")).figure("a.jpg", WORD).signed(WORD)


def tall_box() -> Draft:
    draft = Draft().paragraph("Sáng 5/10 tại xã. " + "; ".join(f"Người Thứ{n}, Trưởng phòng {n}." for n in range(80)))
    draft.event("Sáng 5/10", "2020-10-05", "xã")
    return draft.chairs(*(("ông", f"Người Thứ{number}", f"Trưởng phòng {number}.") for number in range(80)))


def wide_table() -> Draft:
    return Draft().table(*(tuple(f"ô {row}.{column}" for column in range(14)) for row in range(60)))


BAD = {
    "a title of 2,000 characters": Draft().title(LONG.strip()).paragraph("Đoạn văn."),
    "words of 300 characters": long_words(),
    "a word of 4,000 characters": Draft().title("Họp").paragraph("Nghiêng" * 600).paragraph("&a<́" * 1000),
    "a paragraph of 50,000 characters": Draft().title("Họp").paragraph("Bàn việc KT-XH của huyện. " * 2000),
    "an empty body": Draft().title("Không có gì"),
    "control characters": Draft().title("Họp\x00\x08\x0b\x1f dân").paragraph("a\x7f\x85\x9fb").figure("a\x01.jpg"),
    "lone surrogates": Draft().title("Họp \ud800dân\udfff").signed("\udc80"),
    "marks of direction": Draft().title("\u202eHọp dân\u202c").paragraph("\u200fabc\u200e \u2067abc\u2069 \u061cabc"),
    "noncharacters": Draft().title("Họp\ufffe\uffff\ufdd0 dân"),
    "a wide table": wide_table(),
    "a long list": Draft().items(*(f"{number}. Mục thứ {number} của danh sách" for number in range(1, 200))),
    "a tall box of facts": tall_box(),
}


FOREIGN = {
    "emoji": Draft().title("Chúc mừng \U0001f389\U0001f44f\U0001f3fd").paragraph("\U0001f1fb\U0001f1f3 vô địch"),
    "Chinese and Lao": Draft().title("Đoàn 中华人民共和国 thăm").paragraph("Thủ đô ວຽງຈັນ của nước bạn"),
}


def words_of(text: str) -> str:
    """What a document may say of a text: neither what is forbidden nor white space."""
    return "".join(unescape(printable(text)).split())


@pytest.mark.parametrize("name", [*BAD, *FOREIGN])
def test_the_other_formats_are_what_they_should_be_and_say_every_word(name: str) -> None:
    article = (BAD | FOREIGN)[name].article()
    shown = {one: exported(one, article) for one in ("html", "md", "jsonld", "txt", "json")}
    assert html_problems(shown["html"]) == []
    read = {
        "html": "".join(html5lib.parse(shown["html"]).itertext()),
        "md": "".join(html5lib.parse(MarkdownIt("commonmark").render(shown["md"].split("---\n", 2)[2])).itertext()),
        "txt": shown["txt"],
        "jsonld": "".join(filter(None, map(json.loads(shown["jsonld"]).get, ("headline", "articleBody")))),
    }
    said = [article.title.text if article.title else "", *(getattr(block, "text", "") for block in article.body)]
    for one, text in read.items():
        assert [words for words in map(words_of, said) if words not in words_of(text)] == [], one
    assert contract.load(json.loads(shown["json"])) == article


def exported(name: str, article: Article) -> str:
    return plugins.exporter(name).export(article, Assets()).value.decode("utf-8")


def rules(problems: list[str]) -> list[str]:
    """Without what the record itself makes impossible: a title with forbidden characters is not repeated as it is."""
    return [problem for problem in problems if problem not in {"title", "bookmark"}]


@pytest.mark.parametrize("letter", ["x", "&", "a\u0301", "ا"])
def test_a_line_of_the_sheet_is_sought_in_a_thousand_letters_at_most(letter: str) -> None:
    words = Markup(sheet=True).words((Run(letter * 5000),))
    assert unescape(words.replace("<wbr>", "")) == letter * 5000
    assert max(len(unescape(part)) for part in words.split("<wbr>")) <= 1001


def printed(article: Article) -> str:
    data = PdfExporter().export(article, Assets()).value
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def test_a_text_wider_than_pango_can_measure_is_printed_to_the_end() -> None:
    words = " ".join(["W" * 90] * 1300)
    assert printed(Draft().lead(words).article()).count("W") == words.count("W")


@pytest.mark.parametrize("length", [1, 7, 12, 500])
def test_stretches_hold_every_letter_once(length: int) -> None:
    words = (
        Run("Họp bàn về "),
        Run("https://sonkhe.example.vn", href="x"),
        Run(f" a{chr(0x301) * 40} "),
        Run("hết", strong=True),
    )
    parts = list(stretches(words, length))
    assert "".join(run.text for part in parts for run in part) == "".join(run.text for run in words)
    assert {run.href for part in parts for run in part if "sonkhe" in run.text} <= {"x"}
    assert max(sum(len(run.text) for run in part) for part in parts) <= length + 40
    assert all(not run.text.startswith(chr(0x301)) for part in parts for run in part)


@pytest.mark.parametrize("name", BAD)
def test_a_pdf_stays_archival(name: str) -> None:
    article = BAD[name].article()
    assert rules(pdf_problems(PdfExporter().export(article, Assets()).value, article)) == []


@pytest.mark.parametrize("name", BAD)
def test_a_docx_stays_valid(name: str) -> None:
    article = BAD[name].article()
    assert docx_problems(DocxExporter().export(article, Assets()).value, article) == []


@pytest.mark.parametrize("name", BAD)
def test_nothing_sticks_out_of_the_column(name: str) -> None:
    data = PdfExporter().export(BAD[name].article(), Assets()).value
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    edges = [float(piece.split('"')[1]) for piece in done.stdout.decode().split("xMax=")[1:]]
    assert max(edges, default=0) <= 190.5 * 72 / 25.4


def test_a_tall_box_begins_on_the_page_that_it_stands_on() -> None:
    data = PdfExporter().export(BAD["a tall box of facts"].article(), Assets()).value
    done = subprocess.run(["pdftotext", "-l", "1", "-", "-"], input=data, capture_output=True, check=True)
    assert "Người Thứ20" in done.stdout.decode()


@pytest.mark.parametrize("rows", [(), ((),)])
@pytest.mark.parametrize("exporter", [PdfExporter(), DocxExporter()], ids=["pdf", "docx"])
def test_a_table_without_cells_is_an_invalid_record(
    exporter: PdfExporter | DocxExporter, rows: tuple[tuple[Passage, ...], ...]
) -> None:
    article = replace(Draft().title("Họp").article(), body=(Table(rows=rows, span=(0, 3)),))
    with pytest.raises(InvalidRecord, match="/body/0/rows"):
        exporter.export(article, Assets())


def test_two_hundred_figures(pictures: Assets) -> None:
    draft = Draft().title("Hai trăm ảnh")
    for number in range(200):
        draft.figure(f"doc sach {number % 5 + 1}.{'png' if number % 5 == 1 else 'jpg'}", f"Chú thích của ảnh {number}")
    article = draft.article()
    pdf = PdfExporter().export(article, pictures)
    assert pdf_problems(pdf.value, article) == []
    assert docx_problems(DocxExporter().export(article, pictures).value, article) == []
    assert len(pdf.value) < 3_000_000


@pytest.mark.parametrize(
    "words",
    [
        "Đoàn đại biểu 中华人民共和国 đến thăm",
        "Thủ đô ວຽງຈັນ của nước bạn",
        "Chúc mừng \U0001f389\U0001f44f\U0001f3fd nhé",
    ],
)
def test_foreign_letters_are_drawn_or_said_to_be_missing(words: str) -> None:
    article = Draft().title("Giao lưu").paragraph(words).article()
    made = PdfExporter().export(article, Assets())
    codes = {finding.code.id for finding in made.findings}
    assert codes
    assert codes <= {"PD504", "PD505"}
    assert not [problem for problem in pdf_problems(made.value, article) if problem.startswith("rule")]
    assert no_silent_box(made.value)


def no_silent_box(data: bytes) -> bool:
    """Whether no font draws its glyph 0, the box for letters that it lacks."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tables = [
            one.ToUnicode.read_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/ToUnicode" in one
        ]
    return not any(re.search(rb"\n<0000> <(?!ffff>)", table) for table in tables)


def test_every_vietnamese_letter_is_in_our_font() -> None:
    import unicodedata  # noqa: PLC0415 - only here

    letters = {
        unicodedata.normalize("NFC", case + tone)
        for base in "aăâeêioôơuưyđ"
        for case in (base, base.upper())
        for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
        if base != "đ" or not tone
    }
    assert len(letters) == 146
    words = " ".join(sorted(letters))
    draft = Draft().title(words).lead(words).paragraph(words).published(words, "2021-01-01").signed(words)
    article: Article = draft.article()
    made = PdfExporter().export(article, Assets())
    assert made.findings == ()
    assert pdf_problems(made.value, article) == []
