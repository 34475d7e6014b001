"""A pattern is compiled when it is first used; every pattern of the product can be."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import convert
from convert.patterns import pattern


def written() -> Iterator[tuple[str, Any]]:
    for module in pkgutil.walk_packages(convert.__path__, "convert."):
        if module.name != "convert.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                if type(value) is type(pattern("")):
                    yield f"{module.name}.{name}", value


def test_every_pattern_compiles() -> None:
    found = dict(written())
    assert len(found) > 100
    for name, later in found.items():
        assert isinstance(later.pattern, str | bytes), name


def test_it_does_what_a_compiled_pattern_does() -> None:
    assert pattern(r"(\d+)/(\d+)", re.ASCII).sub(r"\2-\1", "5/10") == "10-5"
    assert pattern(rb"a+").findall(b"aab a") == [b"aa", b"a"]


def test_a_wrong_pattern_fails_where_it_is_used() -> None:
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("x")
