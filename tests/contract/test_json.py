"""Records are written in one form: that of the standard library's JSON with an indent of 2."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert import contract, pipeline
from convert.errors import InvalidRecord
from convert.values import replace

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(1e-4, 1e15) | st.floats(-1e15, -1e-4) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=100, deadline=None)
@given(record=st.dictionaries(st.text(max_size=5), VALUES, max_size=4))
def test_the_form_is_that_of_the_standard_library(record: dict[str, Any]) -> None:
    assert contract.to_json(record) == json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"


def test_a_lone_surrogate_is_written_as_its_escape_so_that_the_file_is_utf_8() -> None:
    written = contract.to_json({"text": "a\ud800ấ"})
    assert written.decode() == '{\n  "text": "a\\ud800ấ"\n}\n'
    assert json.loads(written) == {"text": "a\ud800ấ"}


def test_a_record_with_a_lone_surrogate_is_read_and_written() -> None:
    article = pipeline.read("bai.txt", "Xã Đồi Mơ họp\n\nUBND xã tổ chức hội nghị.\n".encode()).value
    record = contract.dump(article)
    record["source"]["name"] = "\ud800"
    again = pipeline.read("bai.json", json.dumps(record).encode()).value
    assert again.source.name == "\ud800"
    assert rb'"name": "\ud800"' in contract.encode(again)


def test_a_number_that_is_none_is_refused() -> None:
    article = pipeline.read("bai.txt", "Xã Đồi Mơ họp\n\nHội nghị có 45 đại biểu tham dự.\n".encode()).value
    wrong = replace(article, quantities=(replace(article.quantities[0], value=float("nan")),))
    with pytest.raises(InvalidRecord, match="/quantities/0/value"):
        contract.encode(wrong)


@pytest.mark.parametrize("value", ["Đồi Mơ", "a\ud800", 10**30])
def test_a_line_is_the_same_value_without_line_breaks(value: object) -> None:
    written = contract.to_json({"value": [value]}, indent=False)
    assert written.count(b"\n") == 1
    assert json.loads(written) == {"value": [value]}
