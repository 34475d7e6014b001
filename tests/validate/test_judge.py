"""What one record's judgement promises, and what plugins may do to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import pytest
from tests.validate.making import encoded, located, valid

from convert.article import Article
from convert.checks.quotations import apart
from convert.errors import InputError, UsageError
from convert.findings import NO_CAPTION, Code, Finding
from convert.validate import Rules, judge
from convert.validate.baseline import fingerprint, read_baseline, write_baseline
from convert.validate.select import Selection, codes


class Broken:
    """A third party's check with a bug."""

    codes: ClassVar[tuple[Code, ...]] = ()

    def check(self, article: Article) -> Iterator[Finding]:
        raise KeyError(article.language)
        yield


class Elsewhere:
    """A third party's check that points to what is not there, in words that are not one line."""

    codes: ClassVar[tuple[Code, ...]] = (NO_CAPTION,)

    def check(self, article: Article) -> Iterator[Finding]:
        del article
        yield Finding(code=NO_CAPTION, message="a\nb\x1b", pointer="/title/nowhere/3", span=(3, 10**9))


def test_long_words_are_quoted_from_where_they_part() -> None:
    one = "Thay mặt hai đơn vị, Đại tá Phan Như Khôi và ông Nguyễn Trọng Đức đã ký kết quy chế phối hợp."
    assert apart(one, one.replace("Khôi", "Khởi")) == (
        "“… tá Phan Như Khôi và ông Nguyễn Trọng … quy chế phối hợp.”",
        "“… tá Phan Như Khởi và ông Nguyễn Trọng … quy chế phối hợp.”",
    )
    assert apart("Khôi", "Khởi") == ("“Khôi”", "“Khởi”")
    assert apart("x" * 90, "x" * 80)[0].startswith("“xxx")


def test_a_check_that_fails_is_a_finding_and_the_others_run() -> None:
    found = judge(encoded(valid()), "a.json", Rules(checks=(Broken(), Elsewhere()))).findings
    assert [one.finding.code.id for one in found] == ["PD499", "PD450"]
    assert found[0].finding.message.endswith("Broken failed: KeyError: 'vi'")


def test_a_pointer_that_leads_nowhere_falls_back_on_what_leads_there() -> None:
    found = judge(encoded(valid()), "a.json", Rules(checks=(Elsewhere(),))).findings[0]
    assert (found.place.line, found.place.column) == (24, 3)
    assert found.finding.message == "a\\nb\\x1b"
    assert found.region is None


def test_a_line_of_a_file_moves_the_place() -> None:
    found = judge(b"{", "a.jsonl", Rules(), line=7).findings[0]
    assert (found.place.line, found.place.column) == (7, 2)


def test_the_schema_alone_says_nothing_of_words() -> None:
    record = valid()
    record["title"]["text"] = "Khác"
    assert judge(encoded(record), "a.json", Rules()).findings == ()


def test_columns_count_characters_not_bytes() -> None:
    found = judge('{"ế": "ế", "ế": 1}'.encode(), "a.json", Rules()).findings[0]
    assert found.place.column == 12


def test_a_baseline_is_read_as_it_was_written() -> None:
    findings = [located("PD401", "x"), located("PD401", "x", line=9), located("PD450", "ế", "b/c.json")]
    written = write_baseline(findings)
    known = read_baseline(written, "known.json")
    assert known[fingerprint(findings[0])] == 2
    assert known[fingerprint(findings[2])] == 1
    assert write_baseline(reversed(findings)) == written


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"baseline": 2, "findings": []}', '{"baseline": 1, "findings": [1]}']
)
def test_what_is_no_baseline_is_said(text: str) -> None:
    with pytest.raises(InputError, match="not a baseline"):
        read_baseline(text, "known.json")


def test_a_selection_by_id_beginning_and_name() -> None:
    assert Selection(select=("PD4",)).keeps(NO_CAPTION, "a")
    assert not Selection(select=("PD41",)).keeps(NO_CAPTION, "a")
    assert not Selection(ignore=("no-caption",)).keeps(NO_CAPTION, "a")
    per_path = Selection(per_path=(("old/*", ("PD450",)),))
    assert not per_path.keeps(NO_CAPTION, "old/a/b.json")
    assert per_path.keeps(NO_CAPTION, "new/old/a.json")


@pytest.mark.parametrize("word", ["PD9", "PD4500", "caption", "pd450", "PD"])
def test_words_that_are_no_codes(word: str) -> None:
    if word == "PD":
        assert codes([word]) == ("PD",)
    else:
        with pytest.raises(UsageError, match="is no code"):
            codes([word])
