"""Our own articles as pages and in old encodings give the records of their text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from tests.readers.test_html import COMPARED, MENU, record_of, words_of

from convert import pipeline
from convert.errors import NotAnArticle

SAMPLES = Path(__file__).parents[2] / "samples"
PLAIN = str.maketrans({"“": '"', "”": '"', "–": "-", "…": "...", "\u00a0": " ", "\u200b": None})


@pytest.mark.parametrize("page", sorted((SAMPLES / "pages").glob("*.html")), ids=lambda page: page.stem)
def test_a_page_gives_the_record_of_its_text(page: Path) -> None:
    plain = record_of("bai.txt", (SAMPLES / f"{page.stem}.txt").read_text(encoding="utf-8-sig"))
    paged = record_of(page.name, page.read_text(encoding="utf-8"))
    for field in COMPARED:
        assert words_of(paged[field]) == words_of(plain[field]), field


@pytest.mark.parametrize("file", sorted((SAMPLES / "old-encodings").iterdir()), ids=lambda file: file.name)
def test_a_file_in_an_old_encoding_is_its_text(file: Path) -> None:
    stem, charset, _ = file.name.split(".")
    article = pipeline.read(file.name, file.read_bytes())
    text = unicodedata.normalize("NFC", (SAMPLES / f"{stem}.txt").read_text(encoding="utf-8-sig")).translate(PLAIN)
    assert unicodedata.normalize("NFC", article.value.source.text) == text
    assert article.value.source.encoding == charset
    assert "PD101" in {finding.code.id for finding in article.findings}


LISTING = "".join(
    f"<div class='item'><h3><a href='/tin-{n}'>Xã Bản Lúa mở hội vườn ươm lần thứ {n} với nhiều giống cây</a></h3>"
    f"<span class=date>{n}/9/2019</span><p>Sáng ngày {n}/9, tại nhà văn hóa xã, hội vườn ươm đã mở với...</p></div>"
    for n in range(2, 12)
)


@pytest.mark.parametrize(
    "body",
    [
        LISTING + "<div class=pager>1 2 3 4 5 »</div>",
        "<h1>404 Not Found</h1><p>Không tìm thấy trang bạn yêu cầu</p>",
        "<form><h2>Đăng nhập</h2><p>Tên đăng nhập</p><p>Mật khẩu</p><p>Quên mật khẩu?</p></form>",
        "",
    ],
    ids=["listing", "error", "login", "empty"],
)
def test_a_page_that_is_no_article_is_refused(body: str) -> None:
    page = f"<title>Trang tin Mường Thảo</title><nav><ul>{MENU}</ul></nav><div class=main>{body}</div>"
    with pytest.raises(NotAnArticle):
        pipeline.read("trang.html", page.encode())
