"""A yard for batches: articles to convert, a way to run the command, and what must hold after every run."""

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PLUGIN = Path(__file__).parent / "plugin"

ARTICLE = """Tin hoạt động

Hội nghị tổng kết phong trào đọc sách lần thứ {number}

Sáng ngày 12/3/2021, tại Nhà văn hóa xã Bến Lau, Ủy ban nhân dân xã tổ chức Hội nghị tổng kết phong trào đọc sách.

Ông Đỗ Văn Sương, Chủ tịch Ủy ban nhân dân xã, chủ trì Hội nghị; cùng dự có {number} đại biểu.

Hội nghị đã nghe báo cáo và trao giấy khen cho 12 gia đình.

Tin và ảnh: Lê Thu Mây
"""


def article(number: int) -> str:
    return ARTICLE.format(number=number)


def articles(folder: Path, count: int, first: int = 1) -> Path:
    for number in range(first, first + count):
        path = folder / f"{number % 10:02}" / f"bai-{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number), encoding="utf-8")
    return folder


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "convert", "batch", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PLUGIN), **more}


def batch(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), capture_output=True, text=True, env=environment(**more), timeout=280, check=False
    )


def manifest(out: Path) -> dict[str, dict[str, Any]]:
    lines = (out / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert len({line["input"] for line in found}) == len(found)
    return {line["input"]: line for line in found}


def results(out: Path) -> dict[str, str]:
    """Every file of OUT but the journal's folder, with its hash."""
    return {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".portaldoc" not in path.relative_to(out).parts
    }


def accounted(out: Path, inputs: int) -> None:
    """No input is missing, no output is there in part or unknown, no temporary file is left."""
    lines = manifest(out)
    assert len(lines) == inputs
    known = {one["path"]: one["sha256"] for line in lines.values() for one in line["outputs"]}
    there = results(out)
    assert known == {path: there[path] for path in known}
    assert set(there) - set(known) == {"manifest.jsonl", "report.html"}
    assert not [path for path in out.rglob("*") if path.name.endswith((".tmp", ".out"))]


def rows(out: Path, sql: str) -> list[Any]:
    db = sqlite3.connect(out / ".portaldoc" / "journal.sqlite")
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()
