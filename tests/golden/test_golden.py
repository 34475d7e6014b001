"""Documents look as they looked when somebody last accepted how they look."""

from __future__ import annotations

import pytest
from tests.golden.exported import FOLDER, written

NOW = written()
ACCEPTED = {path.name: path.read_bytes() for path in FOLDER.iterdir()}


def test_every_golden_file_is_of_a_document() -> None:
    assert sorted(ACCEPTED) == sorted(NOW)


@pytest.mark.parametrize("name", sorted(NOW))
def test_a_document_is_as_it_was_accepted(name: str) -> None:
    if NOW[name].encode() != ACCEPTED.get(name):
        now, then = NOW[name].splitlines(), ACCEPTED.get(name, b"").decode().splitlines()
        line = next((place for place, pair in enumerate(zip(now, then, strict=False)) if pair[0] != pair[1]), 0)
        shown = [lines[line : line + 1] for lines in (then, now)]
        pytest.fail(f"line {line + 1} was {shown[0]}, is {shown[1]}; `make accept`, then read the diff")
