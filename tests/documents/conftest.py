"""Articles of our own to make documents of, and folders of pictures drawn for them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from tests.documents.drawing import encoded, hall
from tests.documents.writing import reading_day

from convert.article import Article
from convert.assets import Assets


@pytest.fixture(scope="session")
def article() -> Article:
    return reading_day().article(url="https://sonkhe.example.vn/tin/doc-sach")


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Assets:
    folder: Path = tmp_path_factory.mktemp("pictures")
    for number in range(1, 6):
        kind, suffix = ("PNG", "png") if number == 2 else ("JPEG", "jpg")
        (folder / f"doc sach {number}.{suffix}").write_bytes(encoded(hall(900, 600, number), kind))
    return Assets(folders=(folder,))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of texts and judges that stands beside the repository, where there is one."""
    root = Path(__file__).parents[2]
    named = os.environ.get("PORTALDOC_SHARED")
    places = [Path(named)] if named else [root.parent / "shared", root.parent.parent / "shared"]
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        pytest.skip("../shared is not here")
    return found


@pytest.fixture(scope="session")
def shared_record(shared: Path) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((shared / "gold" / "seed.record.json").read_text(encoding="utf-8"))
    return record
