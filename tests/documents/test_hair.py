"""Words with a hyphen stay whole at the ends of a DOCX's lines: paragraphs that would tear one are set a hair apart."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import docx
import pytest
from fontTools.ttLib import TTFont
from tests.documents.judging import docx_problems
from tests.documents.writing import Draft

from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.page.parts import Line, Page, Run, Style
from convert.page.widths import wide
from convert.values import replace
from convert.wordml.hair import LEFT, NAMES, hair, is_stretched
from convert.wordml.measure import SETTINGS
from convert.wordml.package import blank
from convert.wordml.template import ours

SENTENCE = """Ủy ban nhân dân huyện nghe báo cáo kết quả thực hiện nhiệm vụ và bàn việc xây dựng đường liên xã, các thôn
tiếp tục rà soát hộ nghèo, chương trình được triển khai đồng bộ, người dân phấn khởi góp công làm kênh"""
WORDS = SENTENCE.split()
HYPHENED = ("KT-XH", "18-NQ/TW", "2021-2025", "UBND-HĐND", "123/2020/NĐ-CP")
STYLES = (Style.TITLE, Style.LEAD, Style.BODY, Style.HEADING_1, Style.HEADING_2)
FACES = {
    "Regular": {},
    "Bold": {"bold": True},
    "Italic": {"italic": True},
    "BoldItalic": {"bold": True, "italic": True},
}


def said(number: int) -> str:
    """Three lines of words, and one with a hyphen at a place that no two numbers share."""
    words = [WORDS[(number * 7 + place * (1 + number % 5)) % len(WORDS)] for place in range(24 + number % 11)]
    words.insert(4 + number % 19, HYPHENED[number % len(HYPHENED)])
    return " ".join(words)


TEXTS = tuple(map(said, range(150)))


@pytest.mark.parametrize("face", FACES)
def test_letters_are_as_wide_as_in_the_font(face: str) -> None:
    font = TTFont(files("convert").joinpath("fonts", f"Tinos-{face}.ttf"))
    names, widths = font.getBestCmap(), font["hmtx"]
    vietnamese = {
        unicodedata.normalize("NFC", letter + tone)
        for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
        for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    }
    for letter in {*map(chr, range(0x20, 0x7F)), *vietnamese, *"đĐ–—“”‘’…°²³\u00a0"}:
        assert abs(wide(letter, 1000, **FACES[face]) * 72 / 25.4 - widths[names[ord(letter)]][0] / 2.048) < 1, letter


@pytest.mark.parametrize("style", STYLES)
def test_what_is_set_a_hair_apart_is_little_and_seldom(style: Style) -> None:
    steps = [hair(text, SETTINGS[style]) for text in TEXTS]
    assert 0 < sum(step != 0 for step in steps) < len(steps) / 5
    assert {*steps} <= {0, *NAMES}


@pytest.mark.parametrize(
    "text", ["", "a-b", "không có gạch nối " * 40, "kinh tế - xã hội " * 40, "- " * 3000, "a-" * 3000]
)
def test_a_text_that_tears_no_word_is_left_alone(text: str) -> None:
    assert hair(text, SETTINGS[Style.BODY]) == 0


def test_letters_stay_what_they_are() -> None:
    torn = next(text for text in TEXTS if hair(text, SETTINGS[Style.BODY]))
    data = DocxExporter().export(Draft().title("Họp").paragraph(torn).article(), Assets()).value
    paragraph = docx.Document(io.BytesIO(data)).paragraphs[1]
    assert paragraph.text == torn
    assert paragraph.runs[0].style.name == NAMES[hair(torn, SETTINGS[Style.BODY])]


ADDRESS = "https://dichvucong.khevang.example.vn/thu-tuc/linh-vuc/dat-dai"


@pytest.mark.parametrize(
    ("text", "stretched"),
    [
        (f"Người dân xem thêm tại cổng dịch vụ công {ADDRESS} để biết chi tiết về hồ sơ.", True),
        (f"Xem {ADDRESS} để biết.", False),
        (
            f"Người dân xem thêm về hồ sơ và thời hạn giải quyết tại cổng dịch vụ công của tỉnh, địa chỉ {ADDRESS}.",
            False,
        ),
        ("Người dân xem thêm tại cổng dịch vụ công " * 9, False),
        ("a" * 3000, False),
    ],
)
def test_a_paragraph_that_an_address_would_tear_apart_is_not_justified(text: str, *, stretched: bool) -> None:
    assert is_stretched(text, SETTINGS[Style.BODY]) is stretched
    article = Draft().title("Họp").paragraph(text).paragraph("Hết.").article()
    data = DocxExporter().export(article, Assets()).value
    paragraph = docx.Document(io.BytesIO(data)).paragraphs[1]
    assert paragraph.style is not None
    assert paragraph.style.name == (LEFT["Body Text"] if stretched else "Body Text")
    assert paragraph.text == " ".join(text.split())
    assert docx_problems(data, article) == []


def test_a_house_whose_letters_nobody_measured_gets_no_such_styles() -> None:
    stream = io.BytesIO()
    docx.Document().save(stream)
    torn = next(text for text in TEXTS if hair(text, SETTINGS[Style.BODY]))
    exporter = DocxExporter(template=stream.getvalue())
    made = docx.Document(io.BytesIO(exporter.export(Draft().paragraph(torn).article(), Assets()).value))
    assert not {style.name for style in made.styles} & {*NAMES.values(), *LEFT.values()}


def torn_lines(style: Style, folder: Path, styles: dict[str, str]) -> int:
    """How many lines of LibreOffice's end within a word."""
    page = Page(
        language="vi",
        name="a",
        authors=(),
        description="",
        date=datetime(2000, 1, 1, tzinfo=UTC),
        parts=tuple(Line(style=style, words=(Run(text),)) for text in TEXTS),
        foot=(),
    )
    (folder / "a.docx").write_bytes(blank(page, replace(ours(), styles=styles)))
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/home", "--convert-to", "pdf", "a.docx"]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    text = subprocess.run(["pdftotext", "-layout", "a.pdf", "-"], cwd=folder, capture_output=True, check=True).stdout
    return len(re.findall(r"\w-$", text.decode(), re.MULTILINE))


def test_libreoffice_tears_hardly_any(tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    own = dict(ours().styles)
    without = {name: id_ for name, id_ in own.items() if name not in {*NAMES.values()}}
    torn = sum(torn_lines(style, tmp_path, without) for style in STYLES)
    assert torn > 10
    assert sum(torn_lines(style, tmp_path, own) for style in STYLES) <= torn / 10
