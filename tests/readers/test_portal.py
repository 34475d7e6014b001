"""A portal's own habits in `portaldoc.toml`, and `portaldoc trace`, which shows what to teach."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from convert.cli.run import run

TEXT = (
    "Nhịp sống bản làng\n"
    "Trang tin đã kết nối hệ thống Mây Thảo\n"
    "Hội nghị khuyến nông huyện Mường Thảo năm nay bàn chuyện vườn ươm\n"
    "Lên trang 8g05 ngày 6~10~2019\n\n"
    "Sáng ngày 5/10, tại nhà văn hóa xã Bản Lúa, UBND huyện Mường Thảo tổ chức hội nghị khuyến nông.\n\n"
    "Phát biểu tại hội nghị, bà Lò Thị Sương đề nghị các xã giữ vững diện tích lúa nước, mở rộng vườn ươm.\n\n"
    "tổ tin bài bản xa\n"
)
HABITS = """
[portal]
chrome = ["Trang tin đã kết nối hệ thống Mây Thảo"]
sections = ["Nhịp sống bản làng"]
sign_offs = ["Tổ tin bài bản xa"]
dates = ["Lên trang {hour}g{minute} ngày {day}~{month}~{year}"]
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bai.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_habits_are_taught_by_the_nearest_config(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article.with_name("portaldoc.toml").write_text(HABITS, encoding="utf-8")
    assert run(["convert", str(article)]) == 0
    record = json.loads(capsys.readouterr().out)
    assert [part["text"] for part in record["section"]] == ["Nhịp sống bản làng"]
    assert record["title"]["text"].startswith("Hội nghị khuyến nông")
    assert record["published"]["value"] == "2019-10-06T08:05+07:00"
    assert record["published"]["text"] == "Lên trang 8g05 ngày 6~10~2019"
    assert record["sign_off"]["agency"]["text"] == "tổ tin bài bản xa"
    assert record["event"]["start"]["value"] == "2019-10-05"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[convert]\nto = 2019-10-06", "convert.to: expected array"),
        ("[portal]\nchrom = []", 'unknown property "chrom"'),
        ("[portal]\nchrome = 'x'", "portal.chrome: expected array"),
        ("[portal]\ndates = ['{day}/{month}']", "portal.dates.0: expected text like"),
    ],
)
def test_wrong_habits_are_refused_with_their_key(
    article: Path, table: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    article.with_name("portaldoc.toml").write_text(table, encoding="utf-8")
    assert run(["convert", str(article)]) == 2
    assert said in capsys.readouterr().err


def test_trace_shows_every_line_its_role_its_rule_and_where_it_went(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.with_name("portaldoc.toml").write_text(HABITS, encoding="utf-8")
    assert run(["trace", str(article)]) == 0
    rows = [line.split(None, 4) for line in capsys.readouterr().out.splitlines()]
    assert rows[0] == ["line", "role", "rule", "became", "words"]
    assert [row[0] for row in rows[1:]] == ["1", "2", "3", "4", "6", "8", "10"]
    assert rows[2][1:4] == ["chrome", "chrome-own", "-"]
    assert rows[3][1:4:2] == ["title", "/title"]
    assert rows[4][1:4] == ["published", "stamp-own", "/published"]
    assert rows[6][1:4:2] == ["paragraph", "/body/0"]


def test_trace_shows_only_the_roles_asked_for_and_whole_lines(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["trace", str(article), "--role", "paragraph", "--full"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert any(row.endswith("mở rộng vườn ươm.") for row in rows)
    assert {row.split()[1] for row in rows[1:]} == {"paragraph"}
    assert run(["trace", str(article), "--role", "led"]) == 2


def test_trace_shows_what_is_no_article_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "loi.txt"
    path.write_text("404 Not Found\n\nKhông tìm thấy trang\n", encoding="utf-8")
    assert run(["trace", str(path)]) == 0
    shown = capsys.readouterr()
    assert "404 Not Found" in shown.out
    assert "no article" in shown.err


def test_what_is_no_article_is_kept_when_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "loi.txt"
    path.write_text("404 Not Found\n\nKhông tìm thấy trang\n", encoding="utf-8")
    assert run(["convert", str(path)]) == 4
    assert run(["convert", str(path), "--keep"]) == 0
    assert json.loads(capsys.readouterr().out)["source"]["text"].startswith("404")
