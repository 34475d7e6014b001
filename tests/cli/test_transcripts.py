"""Every transcript of ``tests/cli/*.md``: what a user types, what is printed where, and the exit code.

A case is a ``## title``, then ```` ```console ```` (lines of bash; the last line's exit code counts), optionally
```` ```stdout ```` and ```` ```stderr ```` (nothing is expected where they are absent), then ``exit N``.
``…`` stands for any text. Each case runs in an empty folder that holds ``bai.txt`` and ``hai.txt``, two articles.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CASE = re.compile(
    r"^## (?P<title>.+?)\n+(?:(?!```|## ).*\n+)*"
    r"```console\n(?P<console>.*?)\n```\n+"
    r"(?:```stdout\n(?P<stdout>.*?)\n?```\n+)?"
    r"(?:```stderr\n(?P<stderr>.*?)\n?```\n+)?"
    r"exit (?P<exit>\d+)\n",
    re.MULTILINE | re.DOTALL,
)
ARTICLE = """Tin hoạt động

{title}
(06/10/2019)

Sáng 5/10/2019, UBND xã Đồi Mơ tổ chức hội nghị triển khai công tác quý IV.

Hội nghị do ông Lò Văn Thử, Chủ tịch UBND xã, chủ trì, với 40 đại biểu tham dự.

Hoài Thử
"""


def cases() -> Iterator[Any]:
    for path in sorted(Path(__file__).parent.glob("*.md")):
        page = path.read_text(encoding="utf-8")
        found = list(CASE.finditer(page))
        assert len(found) == page.count("\n```console\n"), f"{path.name}: a case is not heading, console, …, exit"
        for case in found:
            yield pytest.param(case, id=f"{path.stem}: {case['title']}")


@pytest.fixture(scope="session")
def path_with_portaldoc(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "portaldoc"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m convert "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def matches(expected: str | None, actual: str) -> bool:
    parts = (re.escape(part) for part in (expected or "").split("…"))
    return re.fullmatch("(?s:.*)".join(parts), actual.rstrip("\n")) is not None


@pytest.mark.parametrize("case", list(cases()))
def test_transcript(case: re.Match[str], tmp_path: Path, path_with_portaldoc: str) -> None:
    (tmp_path / "bai.txt").write_text(ARTICLE.format(title="Xã Đồi Mơ họp quý IV"), encoding="utf-8")
    (tmp_path / "hai.txt").write_text(ARTICLE.format(title="Đồi Mơ triển khai công tác"), encoding="utf-8")
    lines = [line.removeprefix("$ ") for line in case["console"].splitlines()]
    environment = {"PATH": path_with_portaldoc, "HOME": str(tmp_path), "LANG": "C.UTF-8", "COLUMNS": "80"}
    done = subprocess.run(
        ["bash", "-c", "\n".join(lines)], cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False
    )
    stdout, stderr = done.stdout.decode(), done.stderr.decode()
    assert matches(case["stderr"], stderr), stderr
    assert matches(case["stdout"], stdout), stdout
    assert done.returncode == int(case["exit"])


@pytest.mark.parametrize(("expected", "actual"), [(None, ""), ("a…c", "a\nb\nc\n"), ("a.c", "a.c\n")])
def test_an_ellipsis_stands_for_any_text(expected: str | None, actual: str) -> None:
    assert matches(expected, actual)


@pytest.mark.parametrize(("expected", "actual"), [(None, "x"), ("a…c", "a\nb\nd\n"), ("a.c", "abc"), ("a", "ab")])
def test_nothing_else_does(expected: str | None, actual: str) -> None:
    assert not matches(expected, actual)
