"""The gold sets that are there: our samples, and what lies beside the repository."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from convert import contract, pipeline

ROOT = Path(__file__).parents[2]


def gold_sets() -> dict[str, list[tuple[Path, Path]]]:
    """Pairs of article and gold file by the name of their set."""
    sets = {"samples": _pairs(ROOT / "samples", ROOT / "samples" / "gold")}
    if (shared := _shared()) is not None:
        for folder in sorted((shared / "gold").iterdir()):
            if (folder / "raw").is_dir():
                sets[folder.name] = _pairs(folder / "raw", folder / "gold")
    return sets


def read(pairs: list[tuple[Path, Path]]) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Name, gold and record of every pair."""
    for article, gold in pairs:
        record = pipeline.read(article.name, article.read_bytes()).value
        yield article.stem, json.loads(gold.read_text(encoding="utf-8")), contract.dump(record)


def _pairs(articles: Path, golds: Path) -> list[tuple[Path, Path]]:
    return [(articles / f"{gold.stem}.txt", gold) for gold in sorted(golds.glob("*.json"))]


def _shared() -> Path | None:
    said = os.environ.get("PORTALDOC_SHARED")
    candidates = [Path(said)] if said else [ROOT.parent / "shared", ROOT.parent.parent / "shared"]
    return next((folder for folder in candidates if (folder / "gold").is_dir()), None)
