"""Normal form C as Unicode has it, also where a letter wears ten thousand marks."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.text import fold

FLOODED = st.lists(st.sampled_from("aáế \u0301\u0323\u0344\u0316\u05b0\u20d0\u3099か\u1161\u1100\u200b"), min_size=40)


@given(FLOODED, FLOODED)
def test_it_is_normal_form_c(some: list[str], others: list[str]) -> None:
    text = "".join(some * 20 + others * 20)
    assert fold.nfc(text) == unicodedata.normalize("NFC", text)


def test_marks_are_handed_over_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unicodedata sorts them one by one: a hundred thousand take it half a minute."""
    handed: list[str] = []

    def normalize(form: str, text: str) -> str:
        handed.append(text)
        return form

    monkeypatch.setattr(unicodedata, "normalize", normalize)
    fold.nfc("a" + "\u0301\u0323" * 50_000)
    marks = handed[0].removeprefix("a")
    assert len(marks) == 100_000
    assert all(unicodedata.combining(one) <= unicodedata.combining(other) for one, other in pairwise(marks))
