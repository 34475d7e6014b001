"""Records made to break their reader: a line that says what is wrong, never a crash, never a hang."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from tests.validate.making import codes, encoded, judged, valid

from convert.cli import records
from convert.cli.run import run
from convert.validate import parse

DEEP = 200_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "PD402"),
        (b" \n", "PD402"),
        (b"{", "PD402"),
        (b'{"a": 1,}', "PD402"),
        (b"{} {}", "PD402"),
        (b"\xff\xfe{}", "PD402"),
        ('{"a": "ế'.encode()[:-1] + b'"}', "PD402"),
        (b'{"a": NaN}', "PD402"),
        (b"[-Infinity]", "PD402"),
        (b'{"a": "\x01"}', "PD402"),
        (b'{"a": 1, "a": 1}', "PD403"),
        (b'{"a": {"b": 1, "\\u0062": 2}}', "PD403"),
        (b"[1e999]", "PD404"),
        (b"[" + b"9" * 5000 + b"]", "PD404"),
        (b'["\\ud800"]', "PD405"),
        (b'{"\\udc00": 1}', "PD405"),
        (b"[" * DEEP + b"]" * DEEP, "PD406"),
        (b'{"a":' * DEEP + b"1" + b"}" * DEEP, "PD406"),
        (b"[" * 70 + b"]" * 70, "PD406"),
        (b"[" * DEEP, "PD406"),
        (b"null", "PD401"),
        (b"[]", "PD401"),
        (b'"text"', "PD401"),
        (b"1e5", "PD401"),
        (b'{"$ref": "http://127.0.0.1:9/schema.json"}', "PD401"),
        (b'{"schema": ["urn:portaldoc:article:1"]}', "PD401"),
        (b'{"schema": "urn:portaldoc:article:2", "source": 3}', "PD408"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_hostile_json_is_a_finding(data: bytes, code: str) -> None:
    assert code in codes(data)


def test_a_pair_of_surrogates_is_a_character() -> None:
    assert "PD405" not in codes(b'["\\ud83d\\ude00"]')


def test_a_byte_order_mark_is_no_error() -> None:
    assert codes(b"\xef\xbb\xbf" + encoded(valid())) == set()


def test_many_duplicate_keys_are_listed_up_to_a_hundred() -> None:
    assert len(judged(b"{" + b",".join([b'"a": 1'] * 5000) + b"}")) == 100


def test_many_violations_are_listed_up_to_a_hundred() -> None:
    record = valid() | {"people": [{}] * 20_000}
    assert len(judged(encoded(record))) == 100


def test_numbers_that_are_integers_to_json_schema_are_offsets() -> None:
    record = valid()
    record["title"]["span"] = [27.0, 69.0]
    record["segments"][0]["span"] = [0.0, 1e300]
    assert codes(encoded(record)) == {"PD410", "PD420"}


def test_huge_integers_are_out_of_range() -> None:
    record = valid()
    record["quantities"][0]["value"] = 10**400
    assert "PD404" in codes(encoded(record))


def test_long_lines_and_control_characters_stay_on_one_line() -> None:
    record = valid()
    record["title"]["text"] = "Xã\x1b[31m\u202e " + "dài " * 50_000
    for located in judged(encoded(record)):
        assert located.finding.message.isprintable()
        assert len(located.finding.message) < 400


@pytest.mark.parametrize("pattern", ["((", "a" * 100_000 + "!", "0000-00-00T" * 5000])
def test_patterns_of_the_schema_cannot_run_away(pattern: str) -> None:
    record = valid()
    record["published"]["value"] = pattern
    assert codes(encoded(record)) == {"PD401"}


def test_links_that_loop_are_lines_not_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "self.json").symlink_to("self.json")
    (tmp_path / "gone.json").symlink_to("nowhere.json")
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "good.json").write_bytes(encoded(valid()))
    assert run(["validate", ".", "--format", "text"]) == 3
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert [line.split(": ")[:2] for line in lines] == [
        ["gone.json:1:1", "PD409 cannot be read"],
        ["self.json:1:1", "PD409 cannot be read"],
    ]


def test_a_line_that_is_too_long_does_not_stop_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(parse, "LARGEST_RECORD", 50_000)
    monkeypatch.setattr(records, "LARGEST_RECORD", 50_000)
    good = json.dumps(valid()).encode()
    packed = gzip.compress(b"\n".join([good, b"{" + b" " * 2_000_000 + b"}", b"", good, b"{"]))
    (tmp_path / "all.jsonl.gz").write_bytes(packed)
    assert run(["validate", "all.jsonl.gz", "--format", "text"]) == 3
    said = capsysbinary.readouterr().out.decode().splitlines()
    assert [line.split()[:2] for line in said] == [["all.jsonl.gz:2:1:", "PD407"], ["all.jsonl.gz:5:2:", "PD402"]]
