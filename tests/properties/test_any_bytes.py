"""Any bytes at all give a valid record or one of our errors, by every reader and by its name or by what it is."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from convert import contract, pipeline, plugins
from convert.errors import ConvertError

NAMES = st.sampled_from(["bai.txt", "bai.html", "bai.docx", "bai.json", "bai", "bài số 1.TXT", ""])
VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyắằẵẳặ ÔÚỦ\u0301\u0323\u200b\u00a0\t\r\n.,;:()-–/0123456789|•", max_size=300
)
BYTES = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    VIETNAMESE.map(str.encode),
    VIETNAMESE.map(lambda text: text.encode("utf-16")),
    VIETNAMESE.map(lambda text: text.encode("cp1258", "replace")),
)


@settings(max_examples=60, deadline=None)
@given(name=NAMES, data=BYTES)
@example(name="bai.txt", data=b"\xff\xfe\x00\xd8")
@example(name="bai.json", data=b'"\\ud800"')
@example(name="bai.json", data=b"[" * 100_000)
@example(name="bai.json", data=b"1" * 5000)
def test_any_bytes_give_a_record_or_our_error(name: str, data: bytes) -> None:
    with suppress(ConvertError):
        article = pipeline.read(name, data).value
        assert contract.load(json.loads(contract.encode(article))) == article


@pytest.mark.parametrize("reader", plugins.names(plugins.READERS))
@settings(max_examples=30, deadline=None)
@given(data=BYTES)
def test_so_does_every_reader_whatever_it_is_given(reader: str, data: bytes) -> None:
    with suppress(ConvertError):
        pipeline.read("bai.txt", data, reader=reader)
