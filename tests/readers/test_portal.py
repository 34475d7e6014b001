"""A portal's own habits in `portaldoc.toml`, and `portaldoc trace`, which shows what to teach."""

from __future__ import annotations

import importlib
import json
import multiprocessing
import pkgutil
import warnings
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from convert import contract, facts, lexicon, pipeline
from convert.cli.run import run
from convert.lexicon import own
from convert.outline import Habits
from convert.pipeline import Hints

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


@pytest.mark.parametrize("line", ["tổ tin bài bản xa", "(Tổ  tin bài bản xa.)", "TỔ TIN BÀI BẢN XA ./."])
def test_a_signature_of_the_portals_own_is_reported_whole(line: str) -> None:
    hints = Hints(habits=Habits.of({"sign_offs": ["Tổ tin bài bản xa"]}))
    record = pipeline.read("bai.txt", TEXT.replace("tổ tin bài bản xa", line).encode(), hints=hints).value
    assert record.sign_off is not None
    assert record.sign_off.agency is not None
    assert record.sign_off.agency.text.casefold() == "tổ tin bài bản xa"


@pytest.mark.parametrize("entry", ["Đường dây nóng", "đường  dây nóng:", "Đường dây nóng: 0900.111.222 (ngày và đêm)"])
def test_a_line_that_the_portal_keeps_is_body_whole_or_by_its_label(entry: str) -> None:
    line = "Đường dây nóng: 0900.111.222 (ngày và đêm)"
    text = f"{TEXT}\nTrang thông tin điện tử xã Bản Lúa\n{line}\nBản quyền thuộc xã Bản Lúa\n".encode()

    def body(habits: Habits) -> list[object]:
        record = pipeline.read("bai.txt", text, hints=Hints(habits=habits)).value
        return [getattr(block, "text", None) for block in record.body]

    assert line in body(Habits.of({"keep": [entry]}))
    assert line not in body(Habits())


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[convert]\nto = 2019-10-06", "convert.to: expected array"),
        ("[portal]\nchrom = []", 'unknown property "chrom"'),
        ("[portal]\nchrome = 'x'", "portal.chrome: expected array"),
        ("[portal]\nkeep = 'x'", "portal.keep: expected array"),
        ("[portal]\nkeep = ['']", "portal.keep.0: expected"),
        ("[portal]\ndates = ['{day}/{month}']", "portal.dates.0: expected text like"),
        ("[portal.words]\npost = ['trưởng buôn']", 'portal.words.post: unknown property "post"'),
        ("[portal.words]\nposts = 'trưởng buôn'", "portal.words.posts: expected array"),
        ("[portal.words]\nsurnames = ['Hai Tiếng']", "portal.words.surnames.0: expected text like"),
        ("[portal.words]\nplaces = ['']", "portal.words.places.0: expected text like"),
    ],
)
def test_wrong_habits_are_refused_with_their_key(
    article: Path, table: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    article.with_name("portaldoc.toml").write_text(table, encoding="utf-8")
    assert run(["convert", str(article)]) == 2
    assert said in capsys.readouterr().err


SAID = (
    "Mở cửa rừng ở Mường Thảo\n\n"
    "Sáng 5/10/2019, Tổ hợp rừng Mường Thảo tổ chức hội mở cửa rừng tại bến Trần Hạ Long.\n\n"
    "Tại lễ khai mạc, khăm bản Zyâr Thị Mẩy, trưởng lũng Bản Lúa phát biểu, trao 120 gùi giống cho các hộ. "
    "Đoàn đi qua Trần Hạ Vân trước khi trời tối.\n"
)


def words_of(**words: list[str]) -> Any:
    hints = Hints(habits=Habits.of({"words": words}))
    return contract.dump(pipeline.read("bai.txt", SAID.encode(), hints=hints).value)


def people_of(record: Any) -> dict[str, list[str]]:
    return {who["name"]["text"]: [post["text"] for post in who["positions"]] for who in record["people"]}


def test_words_of_the_place_are_added_to_the_vocabulary() -> None:
    plain = words_of()
    named = {"surnames": ["Zyâr"], "honorifics": ["Khăm bản"]}
    assert people_of(words_of(**named))["Zyâr Thị Mẩy"] == []
    assert people_of(words_of(**named, posts=["TRƯỞNG LŨNG"]))["Zyâr Thị Mẩy"] == ["trưởng lũng Bản Lúa"]
    assert "Zyâr Thị Mẩy" not in people_of(plain)
    assert "Trần Hạ Vân" in people_of(plain)
    assert "Trần Hạ Vân" not in people_of(words_of(places=["Trần Hạ Vân"]))
    assert [found["unit"] for found in words_of(units=["gùi"])["quantities"]] == ["gùi"]
    assert [found["unit"] for found in plain["quantities"]] != ["gùi"]
    assert words_of(events=["hội mở cửa rừng"])["event"]["kind"]["text"] == "hội mở cửa rừng"
    organizers = words_of(bodies=["Tổ hợp rừng"], events=["hội mở cửa rừng"])["event"]["organizers"]
    assert [body["text"] for body in organizers] == ["Tổ hợp rừng Mường Thảo"]
    assert words_of() == plain


def test_portals_that_read_at_the_same_time_do_not_share_their_words() -> None:
    wanted = {kind: words_of(**{kind: ["gùi"]}) for kind in ("units", "events")}
    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(lambda kind: (kind, words_of(**{kind: ["gùi"]})), ("units", "events") * 20))
    assert all(record == wanted[kind] for kind, record in got)


def test_a_process_forked_while_a_thread_reads_does_not_wait_for_it() -> None:
    speaking, done = Event(), Event()

    def speak() -> None:
        with own.speaking(own.OwnWords(units=("gùi",))):
            speaking.set()
            done.wait()

    with ThreadPoolExecutor(1) as pool, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python's own, of forking beside threads
        pool.submit(speak)
        speaking.wait()
        child = multiprocessing.get_context("fork").Process(target=words_of)
        child.start()
        child.join(30)
        child.kill()
        done.set()
    assert child.exitcode == 0


def test_what_is_made_of_the_vocabulary_is_forgotten_when_other_words_hold() -> None:
    apart = {
        "convert.facts.people.posting._key",
        "convert.lexicon.chrome.wording",
        "convert.lexicon.qualifiers.qualifiers",
    }
    walked = (pkgutil.walk_packages(made.__path__, f"{made.__name__}.") for made in (facts, lexicon))
    kept = set()
    for module in (lexicon.__name__, *(found.name for found in chain(*walked))):
        for name, one in vars(importlib.import_module(module)).items():
            if hasattr(one, "cache_clear") and one.__module__ == module:
                kept.add(f"{module}.{name}")
                assert one.cache_clear in own._forget or f"{module}.{name}" in apart, f"{module}.{name}"  # noqa: SLF001
    assert apart <= kept


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
