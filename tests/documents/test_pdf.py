from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from tests.documents.judging import pdf_problems
from tests.documents.writing import Draft, reading_day

from convert.article import Article
from convert.assets import Assets
from convert.exporters.to_pdf import PdfExporter
from convert.findings import Read
from convert.page import pictures as page_pictures
from convert.page.plan import plan
from convert.typeset import flow, printing
from convert.typeset.fetching import ClosedFetcher

ROOT = Path(__file__).parents[2]


def pdf(article: Article, assets: Assets | None = None, **options: Any) -> Read[bytes]:
    return PdfExporter(**options).export(article, assets or Assets())


def codes(made: Read[bytes]) -> list[str]:
    return [finding.code.id for finding in made.findings]


def text(data: bytes) -> str:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def pages(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as opened:
        return len(opened.pages)


def test_a_pdf_is_archival_accessible_and_carries_its_record(article: Article, pictures: Assets) -> None:
    made = pdf(article, pictures)
    assert pdf_problems(made.value, article) == []
    assert made.findings == ()


def test_a_pdf_without_pictures_keeps_every_promise_too(article: Article) -> None:
    made = pdf(article)
    assert pdf_problems(made.value, article) == []
    assert codes(made) == ["PD503"]


def test_an_article_without_a_title_whose_headings_begin_low() -> None:
    article = Draft().heading(3, "Thấp").paragraph("Đoạn văn.").heading(1, "Cao").article()
    assert pdf_problems(pdf(article).value, article) == []


def test_an_article_of_nothing_at_all() -> None:
    article = Draft().article()
    assert pdf_problems(pdf(article).value, article) == []


def test_the_same_record_gives_the_same_bytes_in_another_process(article: Article, pictures: Assets) -> None:
    program = (
        "import sys; from convert.assets import Assets; from convert.exporters.to_pdf import PdfExporter;"
        "from tests.documents.writing import Draft, reading_day; from pathlib import Path;"
        "PdfExporter().export(Draft().title('Bài khác').article(), Assets());"
        "a = reading_day().article(url='https://sonkhe.example.vn/tin/doc-sach');"
        "sys.stdout.buffer.write(PdfExporter().export(a, Assets(folders=(Path(sys.argv[1]),))).value)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(pictures.folders[0])],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "America/Lima", "LC_ALL": "C", "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout == pdf(article, pictures).value


def test_dates_are_the_articles_or_source_date_epoch(article: Article) -> None:
    for epoch, date in ((None, "D:20211112162000+07'00"), (0, "D:19700101000000+00'00")):
        with pikepdf.open(io.BytesIO(pdf(article, source_date_epoch=epoch).value)) as opened:
            assert str(opened.docinfo["/CreationDate"]) == str(opened.docinfo["/ModDate"]) == date


def test_invisible_marks_are_in_the_text_though_nothing_is_drawn() -> None:
    article = Draft().title("Họp\u200b dân xã").paragraph("Đồi\u200bThông và Lũng\u00adMây.").article()
    made = pdf(article)
    assert pdf_problems(made.value, article) == []
    assert "Đồi\u200bThông" in text(made.value)
    assert made.findings == ()


def test_a_letter_that_no_font_has_is_a_finding_and_no_silent_box() -> None:
    article = Draft().title("Chữ \U0001ffff\U00010ffd và \ue123 lạ").article()
    made = pdf(article)
    assert "PD504" in codes(made)
    assert not [problem for problem in pdf_problems(made.value, article) if problem.startswith("rule")]
    assert "□" in text(made.value)


def test_a_house_style_sheet_comes_after_ours(article: Article) -> None:
    plain, large = pdf(article), pdf(article, css=b"p { margin-bottom: 60mm !important }")
    assert pages(large.value) > pages(plain.value)
    assert pdf_problems(large.value, article) == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "https://example.vn/a.css", "data:text/css,p%7B%7D", "a.css", "font:../OFL.txt"]
)
def test_a_style_sheet_cannot_fetch_what_it_was_not_given(article: Article, address: str) -> None:
    made = pdf(article, css=f'@import url("{address}"); .lead {{ background: url("{address}") }}'.encode())
    assert "PD506" in codes(made)
    assert b"root:" not in made.value


def test_words_of_the_article_are_never_markup() -> None:
    article = Draft().title("<img src=file:///etc/passwd> & <b>").paragraph('"><script>x</script>').article()
    made = pdf(article)
    assert codes(made) == []
    assert "<img src=file:///etc/passwd> & <b>" in text(made.value)


def test_pages_after_the_first_are_numbered_above() -> None:
    draft = Draft().title("Dài")
    for number in range(40):
        draft.paragraph(f"Đoạn thứ {number}. " + "Chữ nối chữ thành một đoạn văn dài vừa phải. " * 6)
    data = pdf(draft.article()).value
    for number in range(1, pages(data) + 1):
        done = subprocess.run(
            [
                "pdftotext",
                "-f",
                str(number),
                "-l",
                str(number),
                "-x",
                "0",
                "-y",
                "0",
                "-W",
                "595",
                "-H",
                "56",
                "-",
                "-",
            ],
            input=data,
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().split() == ([str(number)] if number > 1 else [])


def test_justified_lines_end_at_the_margin_whatever_letters_stand_beside_a_space() -> None:
    words = (
        "Ông Tòng A Tủa, Trưởng Ban Tổ chức Văn phòng Ủy ban; bà Vừ A Vảng, Phó Trưởng Ban An toàn giao thông Tỉnh. "
    )
    draft = Draft().lead(words * 3)
    for number in range(12):
        draft.paragraph("A " * number + words * 4)
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf(draft.article()).value, capture_output=True, check=True
    )
    edges = [float(piece.split('"')[1]) for piece in done.stdout.decode().split("xMax=")[1:]]
    assert max(edges) < 190 * 72 / 25.4 + 0.3


def test_no_line_ends_after_its_first_word_where_only_a_space_is_too_much_for_it() -> None:
    ends = ("nhà văn hóa thôn", "số 42/NQ-CP về việc", "giai đoạn 2021-2025 ở xã", "của Ban Chỉ đạo KT-XH tỉnh")
    draft = Draft()
    for number in range(240):
        width = "".join("ilmn"[(number >> shift) % 4] for shift in range(6))
        draft.paragraph(f"Dòng{number} hội nghị sơ kết công tác {width} năm, đại biểu thảo luận {ends[number % 4]} cũ.")
    raw = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf(draft.article()).value, capture_output=True, check=True
    )
    lines = raw.stdout.decode().splitlines()
    assert len([line for line in lines if line.startswith("Dòng")]) == 240
    assert [line for line in lines if line.startswith("Dòng") and " " not in line.strip()] == []


def test_a_last_page_is_not_left_with_two_lines() -> None:

    forgotten = []
    for count in range(40, 64):
        draft = Draft().title("Vừa tràn trang")
        for number in range(count):
            draft.paragraph(f"Dòng {number}.")
        job = printing.Job(page=plan(draft.article()).value, pictures={}, fetcher=ClosedFetcher({}), css=())
        document = job.laid_out()
        if len(document.pages) > 1 and flow.filled(document)[-1] < 0.1:
            forgotten.append(count)
    assert forgotten == []


def illustrated(count: int, assets: Assets) -> printing.Job:
    draft = reading_day()
    for number in range(count):
        draft.figure(f"doc sach {number % 5 + 1}.jpg", "Chú thích " * (number + 1))
        draft.paragraph("Chữ nối chữ thành một đoạn văn dài vừa phải, đủ ba bốn dòng trên trang. " * (number % 4 + 1))
    page = plan(draft.article(), epoch=0).value
    found = page_pictures.found(page, assets).value
    held = {f"image:{number}": (one.media_type, one.data) for number, one in found.items()}
    return printing.Job(page=page, pictures=found, fetcher=ClosedFetcher(held), css=())


@pytest.mark.parametrize("count", range(1, 12, 2))
def test_pictures_leave_no_holes(count: int, pictures: Assets) -> None:
    assert [share for share in flow.filled(illustrated(count, pictures).laid_out())[:-1] if share < 0.75] == []


@pytest.mark.parametrize("above", range(16, 36, 4))
def test_the_repeated_head_of_a_table_is_counted_once(above: int) -> None:
    draft = Draft().section("Tin").title("Bảng")
    for number in range(above):
        draft.paragraph(f"Dòng {number}.")
    draft.table(*((f"Xã {row}", "12") for row in range(24)))
    job = printing.Job(page=plan(draft.article()).value, pictures={}, fetcher=ClosedFetcher({}), css=())
    document = job.set({})
    counted = printing.flow_of(document, {})
    assert len(document.pages) == 2
    assert len(counted.strips) == 3 + above + 24  # the section has a line below it
    expected = [1 - page.blank / counted.room for page in counted.pages({})]
    assert expected[0] == pytest.approx(flow.filled(document)[0], abs=0.04)  # a row


@pytest.mark.parametrize("height", [52.0, 74.0, 90.0])
def test_counting_agrees_with_laying_out(height: float, pictures: Assets) -> None:
    job = illustrated(9, pictures)
    document = job.set(dict.fromkeys(job.pictures, 74.0))
    asked = dict.fromkeys(job.pictures, height)
    counted = printing.flow_of(document, job.pictures)
    expected = [1 - page.blank / counted.room for page in counted.pages(asked)]
    shares = flow.filled(job.set(asked))
    assert len(shares) == len(expected)
    assert max(abs(one - other) for one, other in zip(shares, expected, strict=True)) < 0.06  # a line and its space


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere libraries are sought in other ways")
def test_no_compiler_is_run_to_find_libraries() -> None:
    program = (
        "import subprocess, sys\n"
        "subprocess.Popen = lambda *words, **how: sys.exit(str(words))\n"
        "import convert.typeset.printing, ctypes.util\n"
        "assert ctypes.util.find_library.__module__ == 'ctypes.util'"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_link_whose_address_holds_years_is_one_element() -> None:
    article = (
        Draft().title("Họp").paragraph("Xem https://khesay.example.vn/tin?nam=2021-2025&so=18-NQ/TW nhé.").article()
    )
    assert pdf_problems(PdfExporter().export(article, Assets()).value, article) == []
