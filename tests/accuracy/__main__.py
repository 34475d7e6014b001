"""`make accuracy`: every field of the gold sets beside its baseline; exit 1 where one fell. `--accept` raises it."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from tests.accuracy.scoring import Score, misses, score
from tests.accuracy.sets import gold_sets, read

BASELINE = Path(__file__).with_name("baseline.toml")
HEAD = "# The F1 of every field of the gold sets: `make accuracy` fails below, `make accuracy-accept` raises.\n"


def measured(*, show: bool) -> dict[str, dict[str, Score]]:
    """The scores of every set that is there; ``show`` prints what was missed and invented."""
    scores = {}
    for name, pairs in gold_sets().items():
        found = list(read(pairs))
        scores[name] = score((gold, record) for _, gold, record in found)
        if show:
            lines = [f"{name}/{stem} {line}" for stem, gold, record in found for line in misses(gold, record)]
            sys.stdout.writelines(f"{line}\n" for line in lines)
    return scores


def baseline() -> dict[str, dict[str, float]]:
    """The figures that must not fall, by set and field."""
    return tomllib.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}


def fallen(scores: dict[str, dict[str, Score]], floor: dict[str, dict[str, float]]) -> list[str]:
    """Every field below its baseline, as a sentence; sets that are not there are not judged."""
    return [
        f"{name} {field}: {now:.4f}, was {value:.4f}"
        for name, fields in floor.items()
        if name in scores
        for field, value in fields.items()
        if (now := _figure(scores[name].get(field))) < value
    ]


def _figure(found: Score | None) -> float:
    return 0.0 if found is None else round(found.f1, 4)


def accept(scores: dict[str, dict[str, Score]], floor: dict[str, dict[str, float]]) -> None:
    """Raise the baseline to what was measured; sets that are not there keep theirs."""
    now = {name: {field: round(s.f1, 4) for field, s in found.items()} for name, found in scores.items()}
    tables = [
        f"\n[{name}]\n" + "".join(f'"{field}" = {value:.4f}\n' for field, value in sorted(fields.items()))
        for name, fields in sorted({**floor, **now}.items())
    ]
    BASELINE.write_text(HEAD + "".join(tables), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """The process's exit code."""
    scores, floor = measured(show="--misses" in arguments), baseline()
    for name, fields in scores.items():
        for field, found in fields.items():
            was = floor.get(name, {}).get(field)
            beside = "" if was is None else f"  baseline {was:.3f}"
            sys.stdout.write(
                f"{name:10} {field:20} {found.f1:.3f}  {found.right}/{found.gold}, said {found.said}{beside}\n"
            )
    if "--accept" in arguments:
        accept(scores, floor)
        return 0
    below = fallen(scores, floor)
    sys.stdout.writelines(f"fell: {line}\n" for line in below)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
