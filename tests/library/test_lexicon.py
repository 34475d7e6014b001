"""The vocabulary is kept as texts are matched, so that no start of the program has to bring it into that form."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import convert.lexicon.lists
from convert.text.view import view

FILES = sorted(path for path in Path(convert.lexicon.lists.__file__).parent.glob("*.py") if path.stem != "__init__")
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


@each_file
def test_a_vocabulary_is_spelt_as_texts_are_matched(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert view(text).text == text, "write it in NFC, with tones as in ủy and hòa, and Đ for Ð"


@each_file
def test_a_vocabulary_is_data(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    docstring, *lists = ast.parse(text).body
    assert isinstance(docstring, ast.Expr), "the first line says what the lists are, and where they are from"
    assert "\\" not in text, "an entry is what stands on its line"
    for entry in lists:
        assert isinstance(entry, ast.Assign), f"line {entry.lineno} is code"
        ast.literal_eval(entry.value)
