"""Records and reports for tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from convert import plugins
from convert.findings import CATALOGUE, Finding
from convert.validate import Located, Report, Rules, judge
from convert.validate.collect import Collector
from convert.validate.judge import Judgement
from convert.validate.places import Place

SAMPLES = Path(__file__).parents[2] / "samples"
VALID = SAMPLES / "valid" / "gap-mat-nguoi-trong-che.json"


def valid() -> dict[str, Any]:
    record: dict[str, Any] = json.loads(VALID.read_bytes())
    return record


def encoded(record: object) -> bytes:
    return json.dumps(record, ensure_ascii=False, indent=2).encode("utf-8", "surrogatepass") + b"\n"


def judged(data: bytes, path: str = "a.json", **rules: Any) -> tuple[Located, ...]:
    return judge(data, path, Rules(checks=plugins.checks(), **rules)).findings


def codes(data: bytes) -> set[str]:
    return {located.finding.code.id for located in judged(data)}


def located(code: str, message: str, path: str = "a.json", line: int = 1) -> Located:
    return Located(
        path=path, place=Place(line, 2), finding=Finding(code=CATALOGUE[code], message=message, pointer="/x")
    )


def report(*findings: Located, paths: tuple[str, ...] = ("a.json",), most: int = 1000) -> Report:
    collector = Collector(most=most)
    for found in findings:
        collector.add(Judgement((found,)), found.path, found.place.line)
    return collector.report(paths)


def whole_report() -> Report:
    """What every sample together says: all codes, all severities, regions, nasty characters."""
    collector = Collector()
    paths = []
    for path in sorted((SAMPLES / "invalid").rglob("*.json")):
        name = path.relative_to(SAMPLES).as_posix()
        paths.append(name)
        collector.add(judge(path.read_bytes(), name, Rules(checks=plugins.checks())), name, 1)
    nasty = located("PD401", "a]]>&<\"'%:,|\\x1b – ", path="thư mục/tên, lạ%:.json")
    collector.add(Judgement((nasty,)), nasty.path, 1)
    return collector.report([*paths, nasty.path, "tốt.json"])
