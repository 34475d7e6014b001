"""Every case of ``tests/rules/*.md``: a heading, the article (``text`` or ``html``), what must be in it.

A table has many cases: a heading, the article with ``{}`` for its sentences, rows of sentences (`` // `` parts
paragraphs) and what must be in the article with them.

Only what the JSON names is compared. A string stands for the words of a passage, or for the value of a moment;
``"findings": ["PD301"]`` names codes that must be among the findings. ``{"refused": "a listing page"}`` says that the
input is no article, and how the message begins.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from convert import contract, pipeline
from convert.errors import NotAnArticle

CASE = re.compile(
    r"^## (?P<title>.+?)\n+```(?P<kind>text|html)\n(?P<text>(?:(?!^```).)*?)\n```\n+```json\n(?P<expected>.*?)\n```",
    re.MULTILINE | re.DOTALL,
)

TABLE = re.compile(
    r"^## (?P<title>[^\n]+)\n+```text\n(?P<frame>(?:(?!^```).)*?)\n```\n+"
    r"\|[^\n]*\|\n\|---[^\n]*\|\n(?P<rows>(?:\|[^\n]*\|\n)+)",
    re.MULTILINE | re.DOTALL,
)
ROW = re.compile(r"^\| (?P<sentences>.+?) \| `(?P<expected>.+?)` \|$", re.MULTILINE)


def cases() -> list[Any]:
    return [case for path in sorted(Path(__file__).parent.glob("*.md")) for case in cases_of(path)]


def cases_of(path: Path) -> Iterator[Any]:
    page = path.read_text(encoding="utf-8")
    found, tables = list(CASE.finditer(page)), list(TABLE.finditer(page))
    assert len(found) + len(tables) == len(re.findall(r"^## ", page, re.MULTILINE)), (
        f"{path.name}: a case is neither heading, article, json nor heading, article, table"
    )
    for table in tables:
        yield from rows_of(table, path.stem)
    for case in found:
        name = "case.html" if case["kind"] == "html" else "case.txt"
        yield pytest.param(name, case["text"], case["expected"], id=f"{path.stem}: {case['title']}")


def rows_of(table: re.Match[str], page: str) -> Iterator[Any]:
    assert "{}" in table["frame"], f"{page}: {table['title']}: no {{}} for the sentences"
    rows = list(ROW.finditer(table["rows"]))
    assert len(rows) == table["rows"].count("\n"), f"{page}: {table['title']}: a row is not | sentences | `json` |"
    for row in rows:
        text = table["frame"].replace("{}", row["sentences"].replace(" // ", "\n\n"))
        yield pytest.param("case.txt", text, row["expected"], id=f"{page}: {table['title']}: {row['sentences'][:60]}")


def differences(expected: Any, actual: Any, place: str = "") -> Iterator[str]:
    """Where what was asked for and what was read part, as sentences that begin with the place."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name, value in expected.items():
            yield from differences(value, actual.get(name), f"{place}/{name}")
    elif isinstance(expected, list) and isinstance(actual, list):
        for index in range(max(len(expected), len(actual))):
            pair = [items[index] if index < len(items) else None for items in (expected, actual)]
            yield from differences(pair[0], pair[1], f"{place}/{index}")
    else:
        if isinstance(expected, str) and isinstance(actual, dict):
            actual = actual["value"] if "inferred" in actual else actual.get("text")
        if expected != actual:
            yield f"{place}: expected {expected!r}, read {actual!r}"


@pytest.mark.parametrize(("name", "text", "expected"), cases())
def test_rule(name: str, text: str, expected: str) -> None:
    wanted = json.loads(expected)
    if "refused" in wanted:
        with pytest.raises(NotAnArticle, match=re.escape(wanted["refused"])):
            pipeline.read(name, text.encode())
        kept = pipeline.read(name, text.encode(), hints=pipeline.Hints(keep=True))
        assert "PD206" in {finding.code.id for finding in kept.findings}
        return
    codes, strangers = set(wanted.pop("findings", ())), set(wanted.pop("no_findings", ()))
    article = pipeline.read(name, text.encode())
    assert list(differences(wanted, contract.dump(article.value))) == []
    found = {finding.code.id for finding in article.findings}
    assert codes <= found
    assert not strangers & found
