"""Pages to validated records, documents a second on one core, against trafilatura on the same pages in the same run.

Part of `make bench`, with the samples in every layout of tests/readers; `python tools/bench_html.py PAGE…` for others.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_facts import LXML_CLEAN, TRAFILATURA
from timing import ROOT, Bound, peers, report

ROUNDS = 5
PEER = """
import json, sys, time
import trafilatura
pages = [open(path, encoding="utf-8").read() for path in json.load(sys.stdin)]
def run():
    for page in pages:
        trafilatura.bare_extraction(page, with_metadata=True)
run()
started = time.perf_counter()
run()
print(time.perf_counter() - started)
"""


def pages(folder: Path) -> list[Path]:
    """The samples in every layout, written to a folder."""
    sys.path.insert(0, str(ROOT))
    from tests.readers import test_html  # noqa: PLC0415 - the pages are the tests'

    made = []
    for sample in sorted((ROOT / "samples").glob("*.txt")):
        lines = [" ".join(line.split()) for line in sample.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
        for layout in test_html.BLOCKS:
            page = folder / f"{sample.stem}-{layout}.html"
            page.write_text(test_html.laid_out(layout, [], lines[0], lines[1:]), encoding="utf-8")
            made.append(page)
    return made


def ours(paths: list[Path]) -> float:
    """Seconds for all pages."""
    from convert import pipeline  # noqa: PLC0415 - measured, not started up
    from convert.errors import ConvertError  # noqa: PLC0415

    data = [(path.name, path.read_bytes()) for path in paths]
    started = time.perf_counter()
    for name, page in data:
        try:
            pipeline.read(name, page)
        except ConvertError as error:
            print(error, file=sys.stderr)
    return time.perf_counter() - started


def theirs(python: str, paths: list[Path]) -> float:
    """Seconds for all pages, warm."""
    said = subprocess.run(
        [python, "-c", PEER],
        input=json.dumps([str(path) for path in paths]),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(said.stdout)


def pages_to_records(given: list[Path] | None = None) -> bool:
    """Medians, and whether ours are twice as fast."""
    python = str(peers(TRAFILATURA, LXML_CLEAN) / "python")
    with tempfile.TemporaryDirectory() as folder:
        paths = given or pages(Path(folder))
        ours(paths)
        mine, peer = zip(*((ours(paths), theirs(python, paths)) for _ in range(ROUNDS)), strict=True)
    seconds = {"portaldoc": statistics.median(mine), "trafilatura": statistics.median(peer)}
    return report(
        f"{len(paths)} pages to records, in process",
        seconds,
        [Bound(ours="portaldoc", theirs="trafilatura", most=0.5)],
    )


if __name__ == "__main__":
    sys.exit(not pages_to_records([Path(argument) for argument in sys.argv[1:]]))
