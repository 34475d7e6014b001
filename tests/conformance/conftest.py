"""A third party's package, installed as pip would, beside an article to convert."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest

THIRD_PARTY = Path(__file__).parent / "third_party"


ARTICLE = "Xã Đồi Mơ họp\n\nSáng 5/10, UBND xã Đồi Mơ tổ chức hội nghị.\n\nÔng Lò Văn Thử, Chủ tịch UBND xã chủ trì.\n"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (tmp_path / "bai.txt").write_text(ARTICLE, encoding="utf-8")
    return install(THIRD_PARTY, folder)


def install(package: Path, into: Path) -> Path:
    project = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for module in package.glob("*.py"):
        shutil.copy(module, into)
    metadata = into / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    lines = [f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"]
    (metadata / "METADATA").write_text("".join(lines), encoding="utf-8")
    groups = [
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in points.items())
        for group, points in project["entry-points"].items()
    ]
    (metadata / "entry_points.txt").write_text("\n".join(groups), encoding="utf-8")
    return into
