"""Five times the text is five times the work, whatever is repeated in it."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any, cast

import pytest

from convert.errors import InputError
from convert.pipeline import Hints, read
from convert.readers.from_html.inline import between

HEAD = """HỘI NGHỊ SƠ KẾT CÔNG TÁC

Sáng ngày 05/6/2023, Sở Nông nghiệp tỉnh Lâm Xuân tổ chức hội nghị sơ kết.
"""
REPEATED = (
    "ngày 05 tháng 6 năm 2023, ",
    "tháng 6/2023 ",
    "05/6/2023 ",
    "từ ngày 5 đến ngày 6/7, ",
    "đồng chí Nguyễn Văn An, ",
    "Chủ tịch, Bí thư Tỉnh ủy, ",
    "Quyết định số 12/QĐ-UBND ",
    "ai đó tổ chức, ",
    " - huyện Sơn Nam",
    ", Thể thao",
    "10-5%",
    "1,2 tỷ đồng, ",
    "đồng chí\n",
    "đồng chí và các đại biểu dự hội nghị ở xã\n",
    "P.V\n",
    "Ảnh: An\n",
    "| a | b |\n",
    "1. a\n",
    "- a\n",
    "Phó ",
    "nguyên Phó ",
    "(Nguyễn Văn An) ",
)


COPYING = ("casefold", "encode", "lower", "partition", "replace", "rpartition", "split", "splitlines", "upper")


def days(times: int) -> str:
    return "".join(f"Ngày {day % 28 + 1}/{day % 12 + 1}, họp. " for day in range(times))


def test_steps_grow_as_a_chronicle_does() -> None:
    once, fivefold = (steps(HEAD + days(times)) for times in (200, 1_000))
    assert fivefold < 5.5 * once


def steps(text: str) -> int:
    """How many lines of the product run to read a text."""
    read("a.txt", text.encode(), hints=Hints(keep=True))  # vocabularies are loaded
    done = 0

    def traced(frame: Any, event: str, _: Any) -> Any:
        nonlocal done
        done += event == "line"
        return traced if "convert" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(traced)
    try:
        read("b.txt", f"{text}.".encode(), hints=Hints(keep=True))
    finally:
        sys.settrace(before)
    return done


def work(text: str, name: str = "a.txt") -> int:
    """What it takes to read a text: functions called, generators resumed, and every 64 letters copied."""
    done = 0

    def counted(frame: Any, event: str, called: Any) -> None:
        del frame
        nonlocal done
        if event == "call":
            done += 1
        elif event == "c_call":
            owner = called.__self__ if called.__name__ in COPYING else ""
            done += 1 + (len(owner) // 64 if isinstance(owner, str) else 0)

    sys.setprofile(counted)
    try:
        read(name, text.encode(), hints=Hints(keep=True))
    finally:
        sys.setprofile(None)
    return done


@pytest.mark.parametrize("words", REPEATED)
def test_work_grows_as_the_text_does(words: str) -> None:
    _, once, fivefold = (work(HEAD + words * (letters // len(words))) for letters in (100, 2_000, 10_000))
    assert fivefold < 5.2 * once


MARKUP = (
    "<ruby>a<rt>b</rt>",
    "<p>một<br>hai</p>",
    "<span>a</span><b>b</b>",
    "<x-a>a",
    "<td>a",
    "<img src=a.jpg alt=An>",
)


@pytest.mark.parametrize("words", MARKUP)
def test_work_grows_as_the_page_does(words: str) -> None:
    _, once, fivefold = (work(f"<p>{HEAD}</p>{words * times}", "a.html") for times in (20, 300, 1_500))
    assert fivefold < 5.2 * once


def test_of_a_neighbour_that_holds_the_rest_of_the_page_the_beginning_is_read() -> None:
    looked_at = 0

    class Node(SimpleNamespace):
        tag = "-text"
        next = None

        @property
        def first_child(self) -> Node:
            nonlocal looked_at
            looked_at += 1
            return Node(text_content="a", attributes={})

    between(cast("Any", Node(tag="i", attributes={})), cast("Any", Node(tag="ruby", attributes={})))
    assert looked_at < 100


@pytest.mark.parametrize(
    "words",
    [
        "<details><summary>a",
        "<select><optgroup>a",
        "<div>a",
        "<x-y><p>a</p>",
        "<o:p/><p>a</p>",
        "<a><b>",
        "<rt>a",
        "<rp>",
    ],
)
def test_a_page_that_nests_without_end_is_refused(words: str) -> None:
    with pytest.raises(InputError, match=r"HTML elements are nested|style elements are open"):
        read("a.html", (HEAD + words * 50_000).encode())


def test_what_closes_itself_nests_nothing() -> None:
    drawn = "<svg>" + "<path d='M0 0'/><circle r='1' />" * 50_000 + "</svg>"
    got = read("a.html", f"{drawn}<p>Sau hình vẽ.</p>".encode(), hints=Hints(keep=True))
    assert got.value.source.text.strip() == "Sau hình vẽ."
