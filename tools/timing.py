"""Commands and functions side by side, in one run: interleaved rounds, medians, ratios."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / ".venv-bench"

Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A promise: ``ours`` costs at most ``most`` times ``theirs``."""

    ours: str
    theirs: str
    most: float


def peers(*packages: str) -> Path:
    """The ``bin`` of an environment that holds the peers, made on demand; apart from the product's own."""
    ready = PEERS / ("ready-" + "-".join(sorted(packages)).replace("=", ""))
    if not ready.exists():
        if not (PEERS / "bin/python").exists():
            subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
        subprocess.run([PEERS / "bin/python", "-m", "pip", "-q", "install", *packages], check=True)
        ready.touch()
    return PEERS / "bin"


def process(*command: str | Path, stdin: Path | None = None, **environment: str) -> Work:
    """A whole process as something to time; its output goes nowhere, its failure is one."""

    def run() -> None:
        with (stdin or Path(os.devnull)).open("rb") as given:
            subprocess.run(
                list(map(str, command)),
                stdin=given,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **environment},
                check=True,
            )

    return run


def medians(works: Mapping[str, Work], rounds: int) -> dict[str, float]:
    """Seconds of each, the median of ``rounds``; every round runs each once, after one that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            if number:
                taken[name].append(time.perf_counter() - start)
    return {name: median(seconds) for name, seconds in taken.items()}


def report(title: str, seconds: Mapping[str, float], bounds: Sequence[Bound]) -> bool:
    """Print one comparison; whether every promise is kept."""
    print(f"\n{title}")
    for name, value in seconds.items():
        print(f"  {name:<44} {value * 1000:10.3f} ms")
    kept = True
    for bound in bounds:
        ratio = seconds[bound.ours] / seconds[bound.theirs]
        kept = kept and ratio <= bound.most
        verdict = "kept" if ratio <= bound.most else "MISSED"
        print(f"  {bound.ours} / {bound.theirs} = {ratio:.3f}, at most {bound.most:g}: {verdict}")
    return kept
