"""Five times the text is five times the work, whatever is repeated in it."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from convert.pipeline import Hints, read

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
    "10-5%",
    "1,2 tỷ đồng, ",
    "đồng chí\n",
    "đồng chí và các đại biểu dự hội nghị ở xã\n",
    "P.V\n",
    "Ảnh: An\n",
    "| a | b |\n",
    "1. a\n",
    "- a\n",
)


COPYING = ("casefold", "encode", "lower", "partition", "replace", "rpartition", "split", "splitlines", "upper")


def work(text: str) -> int:
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
        read("a.txt", text.encode(), hints=Hints(keep=True))
    finally:
        sys.setprofile(None)
    return done


@pytest.mark.parametrize("words", REPEATED)
def test_work_grows_as_the_text_does(words: str) -> None:
    _, once, fivefold = (work(HEAD + words * (letters // len(words))) for letters in (100, 2_000, 10_000))
    assert fivefold < 5.2 * once
