"""What `convert` says of an article and its record alone proves, `validate` says of the record too, word for word."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal, TypeAlias

import pytest
from tests.validate.making import SAMPLES, judged

from convert import contract, pipeline
from convert.findings import Finding

DERIVED = {"PD201", "PD202", "PD301", "PD302", "PD320", "PD321", "PD340"}
ARTICLE = """Tin hoạt động

Xã Đồi Mơ họp quý IV
(06/10/2019)

Sáng 5/10/2019, UBND xã Đồi Mơ tổ chức hội nghị triển khai công tác quý IV.

{said}

Hoài Thử
"""
SAID = [
    ("PD320", "Bà Lường Thị Khuê và ông Lò Văn Thử đến dự."),
    (
        "PD321",
        "Chủ tịch UBND xã Lò Văn Thử chủ trì hội nghị.\n\nPhó Chủ tịch UBND xã Lò Văn Thử phát biểu, rồi trả lời.",
    ),
    ("PD340", "Xã đã thu 1.23.4 tỷ đồng, vượt 12,5,3% kế hoạch; họp ngày 15.10.2019 với 40 đại biểu."),
]
Said: TypeAlias = "list[tuple[str, str, tuple[int, int] | None]]"


def said(findings: list[Finding]) -> Said:
    chosen = (finding for finding in findings if finding.code.id in DERIVED)
    return sorted((finding.code.id, finding.message, finding.span) for finding in chosen)


def both(name: str, data: bytes) -> tuple[Said, Said]:
    """What is said of an article when it is read, and of its record afterwards."""
    read = pipeline.read(name, data)
    return said(list(read.findings)), said([one.finding for one in judged(contract.encode(read.value))])


@pytest.mark.parametrize(("code", "words"), SAID)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_doubt_is_said_of_the_record_too(code: str, words: str, form: Literal["NFC", "NFD"]) -> None:
    told, derived = both("bai.txt", unicodedata.normalize(form, ARTICLE.format(said=words)).encode())
    assert code in {one[0] for one in told}
    assert derived == told


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_else_is_said_of_a_record(path: Path) -> None:
    told, derived = both(path.name, path.read_bytes())
    assert derived == told
