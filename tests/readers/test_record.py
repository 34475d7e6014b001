"""A record in JSON is an input too; what is none is refused with its place."""

from __future__ import annotations

import json

import pytest

from convert import contract
from convert.article import SCHEMA_ID, Article, Origin
from convert.errors import InvalidRecord
from convert.plugins import reader_for
from convert.readers.from_record import RecordReader

EMPTY = Article(
    schema=SCHEMA_ID,
    generator="portaldoc 0.1.0",
    source=Origin(
        name="bai.txt",
        media_type="text/plain",
        encoding="utf-8",
        sha256="0" * 64,
        text_sha256="0" * 64,
        url=None,
        supplied=(),
        text="x\0\ud800y",
    ),
    language="vi",
    section=(),
    title=None,
    lead=None,
    published=None,
    body=(),
    sign_off=None,
    attachments=(),
    related=(),
    event=None,
    people=(),
    attendance=(),
    topics=(),
    references=(),
    quantities=(),
    segments=(),
)


def test_a_record_is_read_back_as_it_was_written() -> None:
    data = json.dumps(contract.dump(EMPTY)).encode()
    assert reader_for("bai.json", data[:4096]).read("bai.json", data).value == EMPTY


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "line 1, column 1"),
        (b'{\n "schema": ,}', "line 2, column 12"),
        (b"[]", "no object"),
        (b"{}", '"schema" is missing'),
        (b'{"a": NaN}', "NaN is not a JSON number"),
        (b'{"a": 1e999}', "1e999 is not a JSON number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a": "\xff\xff"}', "no UTF-8|not JSON"),
        (rb'{"generator": "\ud800"}', '"schema" is missing'),
        (rb'{"\ud800": 1}', '"schema" is missing'),
    ],
)
def test_what_is_no_record_is_refused_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(InvalidRecord, match=said):
        RecordReader().read("bai.json", data)
