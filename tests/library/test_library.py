"""What `from convert import …` promises: a few typed names, nothing imported before it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import convert


def modules_after(script: str) -> set[str]:
    script += "; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return {name for name in done.stdout.split() if name.partition(".")[0] == "convert"}


def test_importing_the_package_imports_nothing_of_it() -> None:
    assert modules_after("import convert") == {"convert"}


def test_an_error_can_be_caught_without_the_pipeline() -> None:
    assert modules_after("from convert import ConvertError") == {"convert", "convert.errors"}


@pytest.mark.parametrize("name", convert.__all__)
def test_every_public_name_is_there_and_listed(name: str) -> None:
    assert getattr(convert, name).__name__ == name
    assert name in dir(convert)


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'convert'"):
        convert.convert  # type: ignore[attr-defined] # noqa: B018 - it is not there


def test_an_article_is_read_and_exported() -> None:
    article = convert.read("bai.txt", "Xã Thử họp\n\nSáng 5/10, UBND xã Thử tổ chức cuộc họp thường kỳ.\n".encode())
    assert convert.export(article.value, "json", convert.Assets()).value.startswith(b"{")
