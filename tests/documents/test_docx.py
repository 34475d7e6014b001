from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree
from tests.documents.drawing import encoded, hall
from tests.documents.judging import W, docx_problems
from tests.documents.writing import Draft

from convert.article import Article
from convert.assets import Assets
from convert.errors import ExportError
from convert.exporters.to_docx import DocxExporter
from convert.findings import Read
from convert.page.pictures import found as pictures_of
from convert.page.plan import plan
from convert.typeset import flow
from convert.typeset.fetching import ClosedFetcher
from convert.typeset.printing import Job
from convert.wordml import measure
from convert.wordml.package import zipped
from convert.wordml.starter import starter

ROOT = Path(__file__).parents[2]


def made(article: Article, assets: Assets | None = None, **options: Any) -> Read[bytes]:
    return DocxExporter(**options).export(article, assets or Assets())


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def text(data: bytes) -> str:
    main = etree.fromstring(parts(data)["word/document.xml"])
    return "\n".join("".join(p.itertext(W + "t")) for p in main.iter(W + "p")).replace("\u00a0", " ")


def test_a_docx_keeps_every_promise(article: Article, pictures: Assets) -> None:
    one = made(article, pictures)
    assert docx_problems(one.value, article) == []
    assert one.findings == ()
    assert docx.Document(io.BytesIO(one.value)).core_properties.language == "vi-VN"


@pytest.mark.parametrize("draft", [Draft(), Draft().title("Họp"), Draft().figure(None, "Chú thích").heading(3, "Cuối")])
def test_however_little_there_is(draft: Draft) -> None:
    assert docx_problems(made(draft.article()).value, draft.article()) == []


def test_the_same_record_gives_the_same_bytes_in_another_process(article: Article, pictures: Assets) -> None:
    program = (
        "import sys; from convert.assets import Assets; from convert.exporters.to_docx import DocxExporter;"
        "from tests.documents.writing import reading_day; from pathlib import Path;"
        "a = reading_day().article(url='https://sonkhe.example.vn/tin/doc-sach');"
        "sys.stdout.buffer.write(DocxExporter().export(a, Assets(folders=(Path(sys.argv[1]),))).value)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(pictures.folders[0])],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/Lima", "LC_ALL": "C", "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout == made(article, pictures).value


def test_a_title_of_two_thousand_characters_is_cut_in_the_properties_alone() -> None:
    words = "Hội nghị " * 222
    article = Draft().title(words.strip()).article()
    one = made(article).value
    assert docx_problems(one, article) == []
    assert words.strip() in text(one)


def test_dates_are_the_articles_or_source_date_epoch(article: Article) -> None:
    for epoch, date in ((None, datetime(2021, 11, 12, 9, 20, tzinfo=UTC)), (0, datetime(1970, 1, 1, tzinfo=UTC))):
        core = docx.Document(io.BytesIO(made(article, source_date_epoch=epoch).value)).core_properties
        assert core.created == core.modified == date


def test_page_numbers_stand_in_the_header_but_not_on_page_1(article: Article) -> None:
    data = made(article).value
    section = docx.Document(io.BytesIO(data)).sections[0]
    assert section.different_first_page_header_footer
    assert b" PAGE " in parts(data)["word/header.xml"]
    assert b" PAGE " not in parts(data)["word/header-first.xml"]
    assert "Nguồn: Phòng Văn hóa huyện" in section.footer.paragraphs[0].text
    assert section.footer.paragraphs[0].text == section.first_page_footer.paragraphs[0].text


def test_the_sheet_is_the_decrees(article: Article) -> None:
    section = docx.Document(io.BytesIO(made(article).value)).sections[0]
    sides = (section.page_width, section.page_height, section.top_margin, section.right_margin, section.bottom_margin)
    assert [round(side.mm) for side in (*sides, section.left_margin) if side] == [210, 297, 20, 20, 25, 30]


def test_words_of_the_article_are_never_markup() -> None:
    article = Draft().title("</w:t> & <w:p>").paragraph("x ]]> y").figure('a".jpg', "«' \"»").article()
    one = made(article)
    assert docx_problems(one.value, article) == []
    assert text(one.value).startswith("</w:t> & <w:p>")


def test_what_is_signed_stays_with_the_words_above_it() -> None:
    opened = docx.Document(
        io.BytesIO(made(Draft().paragraph("Một.").paragraph("Hai.").signed("Thu Hạ").article()).value)
    )
    styles = [paragraph.style for paragraph in opened.paragraphs]
    assert [style.name for style in styles if style] == ["Body Text", "Body Text Last", "Sign-off"]
    assert styles[1] is not None
    assert styles[1].paragraph_format.keep_with_next


def test_one_picture_shown_twice_has_two_ids(pictures: Assets) -> None:
    article = Draft().figure("doc sach 1.jpg").figure("doc sach 1.jpg").article()
    data = made(article, pictures).value
    assert docx_problems(data, article) == []
    assert [name for name in parts(data) if name.startswith("word/media/")] == ["word/media/portaldoc1.jpeg"]


def test_lines_of_text_are_counted_as_a_real_layout_breaks_them() -> None:
    words = "Ủy ban nhân dân tỉnh giao Sở Nông nghiệp phối hợp với các đơn vị liên quan, rà soát 1.246 hộ và báo cáo. "
    draft = Draft()
    for number in range(1, 30):
        draft.paragraph((words * 9)[: 37 * number].strip())
    page = plan(draft.article()).value
    document = Job(page=page, pictures={}, fetcher=ClosedFetcher({}), css=()).set({})
    set_ = [round(sum(strip.pieces) / (14 * 1.3 * 96 / 72)) for strip in flow.strips(document)]
    counted = [round(sum(strip.pieces) / (14 * 1.15 * 1.15 * 96 / 72)) for strip in measure.strips(page.parts, {})]
    assert len(set_) == len(counted) == 29
    off = [ours - theirs for ours, theirs in zip(counted, set_, strict=True) if ours != theirs]
    assert len(off) <= 2, off
    assert {*off} <= {-1, 1}


def test_pictures_of_a_docx_leave_no_holes_either(tmp_path: Path) -> None:
    draft = Draft().title("Họp")
    for number in range(6):
        (tmp_path / f"{number}.jpg").write_bytes(encoded(hall(1200, 800, number)))
        draft.paragraph("Hội nghị nghe báo cáo kết quả. " * 20).figure(f"{number}.jpg", "Quang cảnh")
    page = plan(draft.signed("Thu Hạ").article()).value
    found = pictures_of(page, Assets(folders=(tmp_path,))).value
    asked = measure.heights(page.parts, found)
    counted = measure.flow(page.parts, found)
    assert asked.keys() == found.keys()
    assert [one for one in list(counted.pages(asked))[:-1] if one.blank > 0.2 * counted.room] == []
    assert [one for one in list(counted.pages(dict.fromkeys(found, 68.0)))[:-1] if one.blank > 0.2 * counted.room]


# house templates


def house(change: dict[str, bytes | None] | None = None, base: bytes | None = None) -> bytes:
    held: dict[str, bytes | None] = {**parts(base or starter()), **(change or {})}
    return zipped({name: data for name, data in held.items() if data is not None})


def unstyled() -> bytes:
    """The relationships of our template without the one to the styles."""
    return re.sub(rb'<Relationship [^>]*/styles"[^>]*/>', b"", parts(starter())["word/_rels/document.xml.rels"])


def foreign() -> bytes:
    """A template that was not made from ours: US Letter, its own header, its own Title, a customXml part."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ỦY BAN NHÂN DÂN HUYỆN SƠN KHÊ"
    document.add_paragraph("Chữ cũ trong mẫu")
    document.styles.add_style("Trích yếu", 1)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_our_own_template_changes_nothing(article: Article, pictures: Assets) -> None:
    one = made(article, pictures, template=starter())
    assert one.findings == ()
    assert docx_problems(one.value, article) == []
    assert text(one.value) == text(made(article, pictures).value)
    assert parts(one.value)["word/footer.xml"] == parts(made(article, pictures).value)["word/footer.xml"]


def test_a_house_template_keeps_its_header_sheet_and_styles(article: Article, pictures: Assets) -> None:
    one = made(article, pictures, template=foreign())
    assert [finding.code.id for finding in one.findings] == ["PD507"]
    assert "Lead" in one.findings[0].message
    assert "Title" not in one.findings[0].message
    assert [p for p in docx_problems(one.value, article) if p != "default fonts"] == []
    opened = docx.Document(io.BytesIO(one.value))
    assert opened.sections[0].header.paragraphs[0].text == "ỦY BAN NHÂN DÂN HUYỆN SƠN KHÊ"
    assert round(opened.sections[0].page_width.inches if opened.sections[0].page_width else 0, 1) == 8.5
    assert "Chữ cũ" not in text(one.value)
    title = next(p for p in opened.paragraphs if p.style and p.style.name == "Title")
    assert article.title
    assert title.text.replace("\u00a0", " ") == article.title.text


def test_tables_and_pictures_are_no_wider_than_a_houses_text(article: Article, tmp_path: Path) -> None:
    (tmp_path / "doc sach 1.jpg").write_bytes(encoded(hall(1600, 500)))
    opened = docx.Document(io.BytesIO(made(article, Assets(folders=(tmp_path,)), template=foreign()).value))
    section = opened.sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert section.right_margin is not None
    room = section.page_width - section.left_margin - section.right_margin
    assert room < 155 * 36000
    widths = [sum(column.width or 0 for column in table.columns) for table in opened.tables]
    assert len(widths) == 2
    assert max(widths) <= room + 36000
    assert [shape.width <= room + 36000 for shape in opened.inline_shapes] == [True]


def test_a_role_can_be_given_a_style_by_name(article: Article) -> None:
    one = made(article, template=foreign(), styles=("Lead=Trích yếu",))
    opened = docx.Document(io.BytesIO(one.value))
    assert article.lead
    assert [p.text for p in opened.paragraphs if p.style and p.style.name == "Trích yếu"] == [article.lead.text]


@pytest.mark.parametrize(
    ("said", "what"), [("Leed=Trích yếu", "no role"), ("Lead=Trích", "no style"), ("x", "no role")]
)
def test_a_style_that_is_not_there_is_an_error(article: Article, said: str, what: str) -> None:
    with pytest.raises(ExportError, match=what):
        made(article, template=foreign(), styles=(said,))


def test_a_dotx_is_a_template_too(article: Article) -> None:
    types = parts(starter())["[Content_Types].xml"]
    dotx = types.replace(b"document.main+xml", b"template.main+xml")
    one = made(article, template=house({"[Content_Types].xml": dotx}))
    assert docx_problems(one.value, article) == []
    assert b"template.main" not in parts(one.value)["[Content_Types].xml"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "no DOCX"),
        (b"PK\x03\x04 and then nothing", "no DOCX"),
        (starter()[:4000], "no DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "encrypted"),
        (house({"word/vbaProject.bin": b"\0"}), "macros"),
        (house({"word/document.xml": b"<w:document"}), "broken XML"),
        (house({"word/styles.xml": None}), "lacks a part"),
        (house({"word/_rels/document.xml.rels": unstyled()}), "no styles"),
        (house({"_rels/.rels": None}), "no Word document"),
        (house({"word/document.xml": b"<a/>"}), "no Word document"),
        (house({"word/styles.xml": b"<a/>"}), "no Word document"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "no Word document"),
        (
            house(
                {
                    "[Content_Types].xml": parts(starter())["[Content_Types].xml"].replace(
                        b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main"
                    )
                }
            ),
            "macros",
        ),
    ],
    ids=range(13),
)
def test_an_unfit_template_is_one_line_that_says_why(article: Article, data: bytes, what: str) -> None:
    with pytest.raises(ExportError, match=what) as caught:
        made(article, template=data)
    assert caught.value.next
    assert "\n" not in str(caught.value)


def test_an_encrypted_zip_is_refused(article: Article) -> None:
    data = bytearray(starter())
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    with pytest.raises(ExportError, match="encrypted"):
        made(article, template=bytes(data))


def test_entities_of_a_template_are_not_expanded(article: Article) -> None:
    bomb = b'<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    styles = parts(starter())["word/styles.xml"]
    evil = styles.replace(b"<w:styles", bomb + b"<w:styles", 1).replace(b"<w:docDefaults>", b"&b;<w:docDefaults>", 1)
    try:
        one = made(article, template=house({"word/styles.xml": evil}))
    except ExportError:
        return
    assert b"root:" not in b"".join(parts(one.value).values())
