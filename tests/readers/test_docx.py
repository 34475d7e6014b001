"""Word processor documents: read like the text that was pasted into them; bombs and tricks refused."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Cm
from PIL import Image

from convert import contract, pipeline
from convert.article import Paragraph, Role
from convert.assets import Assets, NoPicture, Picture, PictureFault
from convert.errors import InputError
from convert.readers.from_docx import DocxReader, parts
from convert.source import MarkKind, Source

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LEAD = "Sáng ngày 12/9/2022, tại nhà văn hóa xã Bản Lúa, UBND huyện Mường Thảo tổ chức hội nghị khuyến nông."
BODY = "Phát biểu tại hội nghị, bà Lò Thị Sương đề nghị các xã giữ vững diện tích lúa nước, mở rộng vườn ươm."


def saved(document: Any) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def package(document: str, **more: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
        for name, text in more.items():
            archive.writestr(f"word/{name}.xml", text)
    return target.getvalue()


def body(inner: str) -> bytes:
    return package(f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>')


def source_of(data: bytes) -> Source:
    return DocxReader().read("bai.docx", data).value


def marked(source: Source, kind: MarkKind) -> list[str]:
    return [source.text[slice(*mark.span)] for mark in source.marks if mark.kind is kind]


def picture() -> io.BytesIO:
    target = io.BytesIO()
    Image.new("RGB", (8, 6), "teal").save(target, "PNG")
    return target


def article() -> bytes:
    document = docx.Document()
    document.add_heading("Hội nghị khuyến nông huyện Mường Thảo", 0)
    document.add_paragraph(LEAD)
    document.add_picture(picture(), width=Cm(4))
    document.add_paragraph("Quang cảnh hội nghị", style="Caption")
    document.add_paragraph(BODY)
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Xã", "Diện tích", "Bản Lúa", "12 ha"), strict=True):  # noqa: SLF001
        cell.text = text
    document.add_paragraph("vườn chè", style="List Bullet")
    document.add_paragraph("Minh Châu")
    return saved(document)


def test_a_document_is_read_as_its_paragraphs_pictures_and_rows() -> None:
    source = source_of(article())
    lines = source.text.splitlines()
    assert lines[:2] == ["Hội nghị khuyến nông huyện Mường Thảo", LEAD]
    assert lines[3:] == ["Quang cảnh hội nghị", BODY, "Xã\tDiện tích", "Bản Lúa\t12 ha", "vườn chè", "Minh Châu"]
    assert marked(source, MarkKind.TITLE) == lines[:1]
    assert marked(source, MarkKind.IMAGE) == lines[2:3]
    assert marked(source, MarkKind.CAPTION) == ["Quang cảnh hội nghị"]
    assert marked(source, MarkKind.TABLE_CELL) == ["Xã", "Diện tích", "Bản Lúa", "12 ha"]


def test_its_record_is_the_article() -> None:
    record = contract.dump(pipeline.read("bai.docx", article()).value)
    assert record["title"]["text"] == "Hội nghị khuyến nông huyện Mường Thảo"
    assert record["lead"]["text"] == LEAD
    assert [block["type"] for block in record["body"]] == ["figure", "paragraph", "table", "list"]
    assert record["body"][0]["caption"]["text"] == "Quang cảnh hội nghị"
    assert record["sign_off"]["authors"][0]["text"] == "Minh Châu"


def test_breaks_tabs_deletions_fields_and_doubles_are_read_as_a_person_sees_them() -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    source = source_of(
        body(
            f"<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r>"
            f"<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
            f'<mc:AlternateContent xmlns:mc="{mc}"><mc:Choice><w:p><w:r><w:t>bốn</w:t></w:r></w:p></mc:Choice>'
            f"<mc:Fallback><w:p><w:r><w:t>bốn</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
        )
    )
    assert source.text == "một\nhai\tba\nbốn\n"


def test_pages_end_lines_moved_words_stand_once_and_signs_and_raised_figures_are_kept() -> None:
    source = source_of(
        body(
            "<w:p><w:r><w:t>Một</w:t><w:br w:type='page'/><w:t>hai</w:t></w:r></w:p>"
            "<w:p><w:moveFrom><w:r><w:t>ba</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>ba</w:t></w:r></w:moveTo></w:p>"
            "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0E0'/><w:t> 40 m</w:t></w:r>"
            "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r></w:p>"
        )
    )
    assert source.text == "Một\nhai\nba\n→ 40 m2\n"


@pytest.mark.parametrize(
    ("font", "text", "read"),
    [
        (".VnTime", "Héi nghÞ", "Hội nghị"),
        (".VnTimeH", "Héi nghÞ", "HỘI NGHỊ"),
        ("VNI-Times", "Hoäi nghò", "Hội nghị"),
        ("Times New Roman", "Hội nghị", "Hội nghị"),
    ],
)
def test_the_font_says_which_old_encoding_a_run_is_in(font: str, text: str, read: str) -> None:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>'
    assert source_of(body(f"<w:p><w:r>{fonts}<w:t>{text}</w:t></w:r></w:p>")).text == f"{read}\n"


def bomb() -> bytes:
    return package("<a>" + " " * (parts.LARGEST_PART + 1) + "</a>")


def lying() -> bytes:
    data = bomb()
    size = (parts.LARGEST_PART + 8).to_bytes(4, "little")
    return data.replace(size, (100).to_bytes(4, "little"))


ENTITIES = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 nothing", "not a readable DOCX"),
        (package("<a>"), "broken XML"),
        (package(ENTITIES), "document type"),
        (package('<?xml version="1.0" encoding="utf-16"?><a/>'), "broken XML"),
        (package('<?xml version="1.0" encoding="rot13"?><a/>'), "broken XML"),
        (package('<?xml version="1.0" encoding="ebcdic-x"?><a/>'), "broken XML"),
        (article()[:-400], "not a readable DOCX"),
        (b"", "not a readable DOCX"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        source_of(data)


def test_an_archive_that_is_no_document_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(InputError, match=r"no word/document\.xml"):
        source_of(target.getvalue())


@pytest.mark.parametrize("data", [bomb, lying])
def test_a_bomb_is_refused_before_it_is_unpacked(data: Any) -> None:
    with pytest.raises(InputError):
        source_of(data())


@pytest.mark.parametrize("part", ["<w:p/>", "<w:r><w:t/></w:r>", "<w:p w:a='' w:b='' w:c=''/>"])
def test_a_tree_that_would_fill_the_memory_is_refused_before_it_is_built(part: str) -> None:
    with pytest.raises(InputError, match=r"more than 1,000,000 tags .* up to word/document\.xml"):
        source_of(body(part * 1_100_000))


def test_the_parts_have_one_measure_together(monkeypatch: pytest.MonkeyPatch) -> None:
    document = f'<w:document xmlns:w="{W}"><w:body>{"<w:p/>" * 400}</w:body></w:document>'
    data = package(document, numbering="<a>" + "<b/>" * 400 + "</a>")
    assert source_of(data).text == ""
    monkeypatch.setattr(parts, "MOST_TAGS", 500)
    with pytest.raises(InputError, match="numbering"):
        source_of(data)
    monkeypatch.setattr(parts, "MOST_TAGS", 1000)
    monkeypatch.setattr(parts, "LARGEST_PART", 3000)
    with pytest.raises(InputError, match="numbering"):
        source_of(data)


def looks(data: bytes) -> int:
    """How many lines of the product run to read a document."""
    done = 0

    def traced(frame: Any, event: str, _: Any) -> Any:
        nonlocal done
        done += event == "line"
        return traced if "convert" in frame.f_code.co_filename else None

    sys.settrace(traced)
    try:
        source_of(data)
    finally:
        sys.settrace(None)
    return done


@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ("<w:r>", "</w:r>"),
        ('<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>', "</w:r>"),
        ("<w:tr><w:tc/><w:tc>", "</w:tc></w:tr>"),
        ("<w:txbxContent>", "</w:txbxContent>"),
    ],
)
def test_what_is_nested_is_read_once(opened: str, closed: str) -> None:
    def nested(depth: int) -> bytes:
        inner = opened * depth + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1500 + closed * depth
        return body(inner if "tr" in opened else f"<w:p>{inner}</w:p>")

    assert looks(nested(40)) < 1.5 * looks(nested(2))


def test_depth_and_length_do_no_harm() -> None:
    with pytest.raises(InputError, match="deep"):
        source_of(body("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000))
    with pytest.raises(InputError, match="deep"):
        source_of(body("<w:sdt>" * 300 + "</w:sdt>" * 300))
    assert len(source_of(body("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 20_000)).text) == 40_000


def named(document: Any, name: str, colour: str) -> None:
    """A picture that was inserted under a name."""
    target = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(target, "PNG")
    target.seek(0)
    document.add_picture(target, width=Cm(4))
    shown = document.paragraphs[-1]._p.find(f".//{{{PICTURE}}}cNvPr")  # noqa: SLF001 - python-docx has no name for it
    shown.set("name", name)


PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def test_pictures_inside_are_shown() -> None:
    document = docx.Document()
    document.add_paragraph("Hội nghị khuyến nông huyện Mường Thảo")
    document.add_paragraph(LEAD)
    named(document, "hinh le.jpg", "teal")
    document.add_paragraph("Đại biểu tham quan vườn ươm")
    document.add_paragraph(BODY)
    data = saved(document)
    article = pipeline.read("bai.docx", data).value
    held = pipeline.pictures_in("bai.docx", data)
    page = pipeline.export(article, "html", Assets(held=held))
    assert page.value.count(b"data:image/") == 1
    assert page.findings == ()
    assert pipeline.export(article, "html", Assets()).findings[0].code.id == "PD503"


def test_pictures_inside_that_share_a_name_are_told_of_and_none_is_guessed() -> None:
    document = docx.Document()
    document.add_paragraph(LEAD)
    for colour in ("teal", "red"):
        named(document, "anh.png", colour)
        document.add_paragraph(BODY)
    data = saved(document)
    assert DocxReader().pictures("bai.docx", data) == {"anh.png": None}
    held = pipeline.pictures_in("bai.docx", data)
    assert held
    found = held.picture("anh.png")
    assert isinstance(found, NoPicture)
    assert found.fault is PictureFault.AMBIGUOUS


def test_a_folder_that_was_named_wins_over_the_document(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(LEAD)
    named(document, "anh.png", "teal")
    Image.new("RGB", (7, 5), "red").save(tmp_path / "anh.png")
    held = pipeline.pictures_in("bai.docx", saved(document))
    found = Assets(folders=(tmp_path,), held=held).picture("anh.png")
    beside = Assets(near=(tmp_path,), held=held).picture("anh.png")
    assert isinstance(found, Picture)
    assert isinstance(beside, Picture)
    assert (found.width, beside.width) == (7, 40)


def test_a_picture_that_is_not_there_is_unreadable_and_not_taken_for_several() -> None:
    document = docx.Document()
    document.add_paragraph(LEAD)
    named(document, "anh.png", "teal")
    whole, torn = io.BytesIO(saved(document)), io.BytesIO()
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(torn, "w") as new:
        for part in old.namelist():
            if not part.startswith("word/media/"):
                new.writestr(part, old.read(part))
    held = pipeline.pictures_in("bai.docx", torn.getvalue())
    assert held
    found = held.picture("anh.png")
    assert isinstance(found, NoPicture)
    assert found.fault is PictureFault.UNREADABLE


def test_text_holds_no_pictures() -> None:
    assert pipeline.pictures_in("bai.txt", LEAD.encode()) is None


BOX = (
    "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:drawing><wp:docPr xmlns:wp='d' name='Text Box 2'/>"
    "<w:txbxContent><w:p><w:pPr><w:pStyle w:val='Caption'/></w:pPr><w:r><w:t>Trong khung</w:t></w:r></w:p>"
    "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t>"
    "</w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_a_text_box_stands_behind_the_paragraph_that_holds_it_and_parts_no_sentence() -> None:
    source = source_of(body(f"<w:p><w:r><w:t>Đoạn </w:t></w:r>{BOX}<w:r><w:t>văn.</w:t></w:r></w:p><w:p/>"))
    assert source.text == "Đoạn văn.\nTrong khung\n"
    assert marked(source, MarkKind.CAPTION) == ["Trong khung"]


def test_what_was_deleted_or_was_so_before_a_change_is_not_read() -> None:
    was = (
        "<w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:pPrChange>"
    )
    picture = "<w:del><w:r><w:drawing><a:blip xmlns:a='a' r:embed='x' xmlns:r='r'/></w:drawing></w:r></w:del>"
    text = "<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:t>bớt</w:t><w:delText>bỏ</w:delText></w:r></w:del>"
    source = source_of(body(f"<w:p><w:pPr>{was}</w:pPr>{text}{picture}</w:p>"))
    assert source.text == "thêm\n"
    assert source.marks == ()


def noted(sign: str = "Minh Châu") -> bytes:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = ("header", "footer", "footnotes", "endnotes", "comments")
    links = "".join(f"<Relationship Id='r{p}' Type='{kinds}/{p}' Target='{p}1.xml'/>" for p in parts)

    def p(text: str) -> str:
        return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"

    def root(kind: str, inner: str) -> str:
        return f"<w:{kind} xmlns:w='{W}'>{inner}</w:{kind}>"

    asked = "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r>"
    lines = p("Hội nghị khuyến nông huyện Mường Thảo") + p(LEAD) + f"<w:p><w:r><w:t>{BODY}</w:t></w:r>{asked}</w:p>"
    more = {
        "header1": root("hdr", p("UBND huyện Mường Thảo")),
        "footer1": root("ftr", p("Trang 1")),
        "footnotes1": root(
            "footnotes",
            f"<w:footnote w:id='2'>{p('Số liệu đến hết tháng 8.')}</w:footnote>"
            f"<w:footnote w:id='3'>{p('Không ai hỏi đến.')}</w:footnote>",
        ),
        "comments1": root("comments", f"<w:comment w:id='0'>{p('Xem lại số liệu, ký: Lan.')}</w:comment>"),
        "endnotes1": root("endnotes", f"<w:endnote w:id='1'>{p('Theo Phòng Thống kê.')}</w:endnote>"),
    }
    target = io.BytesIO(package(f"<w:document xmlns:w='{W}'><w:body>{lines}{p(sign)}</w:body></w:document>", **more))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{links}</Relationships>")
    return target.getvalue()


def test_notes_stand_below_the_article_and_heads_and_feet_of_pages_and_comments_around_it() -> None:
    article = pipeline.read("bai.docx", noted()).value
    assert article.source.text.splitlines()[0] == "UBND huyện Mường Thảo"
    assert article.source.text.splitlines()[-5:] == [
        "Minh Châu",
        "Số liệu đến hết tháng 8.",
        "Theo Phòng Thống kê.",
        "Trang 1",
        "Xem lại số liệu, ký: Lan.",
    ]
    assert article.segments[-1].role is Role.CHROME
    assert article.title is not None
    assert article.title.text == "Hội nghị khuyến nông huyện Mường Thảo"
    assert article.sign_off is not None
    assert [author.text for author in article.sign_off.authors] == ["Minh Châu"]
    assert [block.text for block in article.body if isinstance(block, Paragraph)] == [
        BODY,
        "Số liệu đến hết tháng 8.",
        "Theo Phòng Thống kê.",
    ]


LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def ordered(*paragraphs: str, form: str = "decimal", text: str = "%1.", start: str = "1", over: str = "") -> list[bool]:
    """Whether each list is ordered; ``1 words`` is an item of list 1, ``1.1 words`` one of its second level."""
    shown = []
    for paragraph in paragraphs:
        list_, _, words = paragraph.partition(" ")
        number, _, level = list_.partition(".")
        listed = f'<w:pPr><w:numPr><w:ilvl w:val="{level or 0}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        shown.append(
            f"<w:p>{listed * number.isdigit()}<w:r><w:t>{words.replace('|', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p>"
        )
    lists = f'<w:abstractNum w:abstractNumId="7">{LEVEL.format(form=form, text=text, start=start)}</w:abstractNum>'
    lists += "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="7"/>{over}</w:num>' for n in (1, 2))
    document = f'<w:document xmlns:w="{W}"><w:body>{"".join(shown)}</w:body></w:document>'
    source = source_of(package(document, numbering=f'<w:numbering xmlns:w="{W}">{lists}</w:numbering>'))
    return [mark.value == "ordered" for mark in source.marks if mark.kind is MarkKind.LIST_ITEM]


def test_a_list_of_words_own_numbers_is_ordered_where_it_shows_1_2_3() -> None:
    assert ordered("1 một", "1 hai") == [True, True]
    assert ordered("1 một", "1 hai", "x đoạn văn", "2 ba", "2 bốn") == [True, True, True, True]
    assert ordered("1 một", "1 hai", text="%1)") == [True, True]
    for how in ({"form": "bullet"}, {"form": "lowerLetter"}, {"text": "Điều %1."}, {"start": "4"}):
        assert ordered("1 một", "1 hai", **how) == [False, False]
    assert ordered("1 một", "1 hai", over='<w:lvlOverride><w:startOverride w:val="3"/></w:lvlOverride>') == [False] * 2


def test_a_list_that_is_parted_is_not_since_its_numbers_go_on() -> None:
    assert ordered("1 một", "x đoạn văn", "1 hai") == [False, False]
    assert ordered("1 một", "1.1 nhỏ", "1 hai") == [False, False, False]
    assert ordered("1 một|giải thích", "1 hai") == [False, False, False]
    assert ordered("1 một", "1 hai", "2 ba") == [True, True, False]
