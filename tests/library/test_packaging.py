"""What is in the tree is in the wheel: a package that is not listed works editable and is missing when installed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ELSEWHERE = {"convert.codes": "docs/codes", "convert.schemas": "schemas"}


def test_every_package_is_listed() -> None:
    source = ROOT / "src"
    found = {".".join(path.parent.relative_to(source).parts) for path in source.rglob("__init__.py")}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == found | set(ELSEWHERE)


def test_every_file_of_data_is_shipped() -> None:
    shipped = PROJECT["tool"]["setuptools"]["package-data"]
    kept = [
        ROOT / "src" / package.replace(".", "/") / pattern
        for package, patterns in shipped.items()
        for pattern in patterns
    ]
    matched = {path for pattern in kept for path in ROOT.glob(str(pattern.relative_to(ROOT)))}
    data = {
        path
        for path in (ROOT / "src/convert").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"} and "__pycache__" not in path.parts
    }
    assert {str(path.relative_to(ROOT)) for path in data - matched} == set()


def test_the_constraints_name_no_place() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+_-]+", line)] == []


def test_every_dependency_is_bounded() -> None:
    bounds = PROJECT["project"]["dependencies"]
    assert [bound for bound in bounds if not re.search(r">=.*,<", bound)] == []
