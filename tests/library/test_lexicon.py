"""The vocabulary is kept as texts are matched, so that no start of the program has to bring it into that form."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import convert.lexicon
from convert.text.view import view

FILES = sorted(Path(convert.lexicon.__file__).parent.glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_vocabulary_is_spelt_as_texts_are_matched(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert tomllib.loads(text)
    assert view(text).text == text, "write it in NFC, with tones as in ủy and hòa, and Đ for Ð"
