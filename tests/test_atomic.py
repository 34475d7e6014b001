"""A file is there whole or not at all."""

import os
from pathlib import Path

import pytest

from convert import atomic
from convert.errors import OutputError


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "hội nghị.json"
    atomic.write(path, b"{}", durable=True)
    assert path.read_bytes() == b"{}"
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_scratch_is_left_empty_and_the_mask_is_kept(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        atomic.write(tmp_path / "out" / "a.json", b"1", scratch=tmp_path / "scratch")
    finally:
        os.umask(old)
    assert list((tmp_path / "scratch").iterdir()) == []
    assert (tmp_path / "out" / "a.json").stat().st_mode & 0o777 == 0o640


def test_without_replace_what_stands_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"theirs")
    with pytest.raises(OutputError, match="exists already"):
        atomic.write(path, b"ours", replace=False)
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]
    atomic.write(path, b"ours")
    assert path.read_bytes() == b"ours"


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        atomic.write(tmp_path / ("x" * 300), b"1")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError):
        atomic.write(tmp_path / "folder", b"1")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]
