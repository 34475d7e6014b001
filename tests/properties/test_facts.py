"""Whatever the order of the lines: every fact stands in the source at its span, whatever clock and zone say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert import contract, pipeline
from convert.errors import NotAnArticle
from convert.text.dates import dates
from convert.text.fold import fold
from convert.text.numerals import numeral

LINES = (
    "Hội nghị triển khai công tác thủy lợi xã Đồi Mơ",
    "(20/10/2019)",
    "Sáng ngày 5/10, tại Nhà văn hóa xã, UBND xã Đồi Mơ phối hợp với Hội Nông dân huyện tổ chức hội nghị thủy lợi.",
    "Từ ngày 28/9 đến 02/10, Đảng ủy - UBND xã tổ chức lớp tập huấn cho 120 hội viên tại thôn 3, xã Đồi Mơ.",
    "Dự hội nghị có ông Lò Văn Thử, Chủ tịch UBND xã; cùng 230/235 đại biểu và hơn 1,5 triệu lượt khách.",
    "Thực hiện Quyết định số 1234/QĐ-TTg ngày 20/3/2016 của Thủ tướng Chính phủ và Nghị quyết số 12 của Bộ Chính trị.",
    "Các đại biểu thảo luận về các vấn đề như: giữ nước; sửa kênh, mương; thu gom rác thải…",
    "Hội nghị thảo luận các nội dung: (1) giữ nước; 2. ; 10.000 cây; (3)",
    "Tổng vốn 1 tỷ 200 triệu đồng, tăng 10-15%, đạt từ 8,5 - 9% trở lên; 1.23.4 tỷ đồng; 37.000m2.",
    "Ngày 31/2, thứ Ba, ngày 15/5/2019, mùng 5 tháng Giêng, trực 24/7, sáng nay, tối qua.",
    "Báo cáo 9 tháng đầu năm 2019, nhiệm kỳ 2015-2020, quý I/2020.",
    "UY\u0309 ban nha\u0302n da\u0302n\u200b huyện\u00a0tổ\u00a0chức Lê\u0303 hội ngày 5/10 với 12\u00a0đại biểu dự.",
    "5/10/ 4.4.4.4 99/99/9999 0/0 1/0 người 00 %",
    "Cổng TTĐT tỉnh",
    "",
)
CLOCKS = ({"TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8"}, {"TZ": "America/Los_Angeles", "LC_ALL": "C"})


@given(st.lists(st.sampled_from(LINES), min_size=2, max_size=14))
def test_every_fact_stands_in_the_source(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        record = contract.dump(pipeline.read("bai.txt", text.encode()).value)
    except NotAnArticle:
        return
    for passage in passages({name: record[name] for name in FACTS}):
        start, end = passage["span"]
        assert fold(record["source"]["text"][start:end]) == passage["text"]
        assert passage["text"]


FACTS = ("event", "attendance", "topics", "references", "quantities")


def passages(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if isinstance(node.get("text"), str) and node.get("span"):
            yield node
        for value in node.values():
            yield from passages(value)
    elif isinstance(node, list):
        for value in node:
            yield from passages(value)


@given(
    st.lists(st.sampled_from([" ", "ngày ", "/", "-", ".", ",", "5", "31", "10", "2019", "tháng ", " đến ", "sáng "]))
)
def test_dates_never_overlap(pieces: list[str]) -> None:
    last = 0
    for written in dates("".join(pieces)):
        assert last <= written.start < written.end <= written.full_end
        last = written.full_end


@given(st.integers(0, 10**12))
def test_a_grouped_number_is_itself(number: int) -> None:
    assert numeral(f"{number:,}".replace(",", ".")) == number
    assert numeral(f"{number}") == number


@given(st.text("0123456789.,", max_size=50))
def test_any_figures_are_read_or_refused(figures: str) -> None:
    value = numeral(figures)
    assert value is None or value >= 0


@pytest.mark.parametrize("environment", CLOCKS, ids=["Hanoi", "Los Angeles"])
def test_clock_and_locale_say_nothing(environment: dict[str, str]) -> None:
    program = (
        "import sys; from convert import contract, pipeline\n"
        "read = pipeline.read('bai.txt', sys.stdin.buffer.read())\n"
        "sys.stdout.buffer.write(contract.encode(read.value))"
    )
    text = "\n\n".join((LINES[0], LINES[2], LINES[4], LINES[8])).encode()
    done = subprocess.run(
        [sys.executable, "-c", program], input=text, env={**os.environ, **environment}, capture_output=True, check=True
    )
    assert done.stdout == contract.encode(pipeline.read("bai.txt", text).value)
