"""Whatever a text says, ``validate`` finds no error in the record that ``convert`` makes of it."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.validate.making import SAMPLES, judged

from convert import contract, pipeline
from convert.errors import NotAnArticle
from convert.pipeline import Hints

HEAD = "HỘI NGHỊ SƠ KẾT CÔNG TÁC\n\nSáng ngày 05/6/2023, Sở Nông nghiệp tỉnh Lâm Xuân tổ chức hội nghị sơ kết.\n\n"
SAID = (
    "Quy mô GDP cả nước đạt 10,2 triệu tỷ đồng, tăng 5%.",
    "Hội nghị trao 12345678901234567890 đồng và 99.999.999 tỷ đồng cho xã.",
    "Hội nghị trao 10000000000000000000000000000001 tỷ đồng cho xã.",
    "Tỷ lệ đạt 31,2214293441631785% kế hoạch.",
    "Dự hội nghị có HƠN 99 KỸ SƯ của xã, KHOẢNG 30 người và hơn\u200b 40 đại\u200b biểu.",
    "Hơn 250 đoàn xe đi qua. Dự hội nghị có hơn 250 đoàn viên, thanh niên tiêu biểu.",
    "Ông Lò Văn Ngo\u0323\u0303, Chủ tịch UBND xã Mây phát biểu. Ông Lò Văn Ngọ nói.",
    "Bà Phan Thị Nghị, Chủ tịch UBND xã Mây phát biểu. Bà Phan Thị Nghi\u0323\u0300 nói.",
    "Hội nghị diễn ra trong hai ngày 5 và 6/6.",
    "**Độc lập - Tự do - Hạnh phúc lúc 8 giờ 30 *",
)
STRANGE = (
    *("\u200b", "\u0303", "\u0323", "\u00a0", "\u3000", "\t", "\n", "**", "*", "|", "(", ")", "“", "\ufeff", "İ", "٣"),
    *(" hơn ", "KHOẢNG ", "99999999999999999999", "0,1234567890123456789", " triệu tỷ ", "0001", "31/12", " và 1/1"),
)
DATES = st.sampled_from((None, "2023-06-07", "1900-01-01", "9999-12-31"))


@cache
def bases() -> tuple[str, ...]:
    return (*(path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))), *(HEAD + said for said in SAID))


def errors(text: str, published: str | None = None) -> list[str]:
    """What ``validate`` calls wrong with the record of a text."""
    hints = Hints(keep=True, published=published, by_published="--published")
    try:
        record = contract.encode(pipeline.read("bai.txt", text.encode(), hints=hints).value)
    except NotAnArticle:
        return []
    found = (located.finding for located in judged(record))
    return [f"{one.code.id} {one.pointer}: {one.message}" for one in found if one.code.severity == "error"]


@pytest.mark.parametrize("said", SAID)
def test_a_record_is_valid(said: str) -> None:
    assert errors(HEAD + said) == []


def test_a_number_that_json_keeps_is_kept_and_another_left_out_with_a_finding() -> None:
    kept, left = (pipeline.read("bai.txt", (HEAD + said).encode()) for said in SAID[:2])
    assert kept.value.quantities[0].value == 10_200_000_000_000_000
    assert [one.value for one in left.value.quantities] == [99_999_999_000_000_000]
    assert [one.code.id for one in left.findings].count("PD340") == 1


def test_the_year_of_a_last_day_is_that_of_the_first_and_shows_it() -> None:
    event = pipeline.read("bai.txt", (HEAD + SAID[8]).encode()).value.event
    assert event
    assert event.start
    assert event.end
    assert event.end.value == "2023-06-06"
    assert [(one.part, one.span) for one in event.end.inferred] == [("year", event.start.span)]


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A sample with a few accidents: something put in, said twice, left out, put in capitals, on one line."""
    text = draw(st.sampled_from(bases()))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from((1, 3, 12, 60, 200))))
        part = text[start:end]
        put = draw(st.sampled_from((part * 2, "", part.upper(), part.lower(), part.replace("\n", " "), *STRANGE)))
        text = text[:start] + put + text[end:]
    return text


@settings(max_examples=60, deadline=None)
@given(text=broken(), published=DATES)
def test_so_is_that_of_a_broken_text(text: str, published: str | None) -> None:
    assert errors(text, published) == []
