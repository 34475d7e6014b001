"""What a batch costs beside the bare conversion and the peers, in one run; part of `make bench`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench_facts import LXML_CLEAN, TRAFILATURA
from timing import ROOT, Bound, medians, peers, process, report

if TYPE_CHECKING:
    from collections.abc import Callable

WEASYPRINT = "weasyprint==70.0"
OURS = Path(sys.executable).parent / "portaldoc"
DOCUMENTS = 1000
PRINTED = 300
ONE_BY_ONE = 10
IDLE = 0.0002
"""Seconds that a document may cost where there is nothing to do: the one promise that is no ratio."""

BARE = """
import sys
from pathlib import Path
from convert import pipeline
from convert.assets import Assets
source, out, part, parts = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
out.mkdir(parents=True, exist_ok=True)
for path in sorted(source.iterdir())[part::parts]:
    article = pipeline.read(path.name, path.read_bytes()).value
    (out / f"{path.stem}.json").write_bytes(pipeline.export(article, "json", Assets()).value)
"""


def texts(folder: Path, count: int) -> Path:
    """So many articles, each a sample under a number of its own."""
    samples = [path.read_text(encoding="utf-8-sig") for path in sorted((ROOT / "samples").glob("*.txt"))]
    folder.mkdir(parents=True)
    for number in range(count):
        text = f"{samples[number % len(samples)].rstrip()}\n\nTài liệu lưu trữ {number}\n"
        (folder / f"bai-{number:05}.txt").write_text(text, encoding="utf-8")
    return folder


def pages(source: Path, folder: Path) -> Path:
    """The same articles as the HTML that the peers read."""
    folder.mkdir()
    for path in source.iterdir():
        title, *rest = [escape(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        body = "".join(f"<p>{line}</p>" for line in rest)
        page = f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
        (folder / f"{path.stem}.html").write_text(page, encoding="utf-8")
    return folder


def afresh(out: Path, *command: str | Path) -> Callable[[], object]:
    """A command into an OUT that is empty before."""
    run = process(*command)

    def work() -> None:
        shutil.rmtree(out, ignore_errors=True)
        run()

    return work


def bare(source: Path, out: Path, parts: int) -> Callable[[], object]:
    """The conversion alone, in so many processes at once that know nothing of each other."""

    def part(number: int) -> None:
        arguments = (sys.executable, "-c", BARE, source, out, number, parts)
        subprocess.run(list(map(str, arguments)), check=True, stderr=subprocess.DEVNULL)

    def work() -> None:
        shutil.rmtree(out, ignore_errors=True)
        with ThreadPoolExecutor(parts) as at_once:
            list(at_once.map(part, range(parts)))

    return work


def to_json() -> bool:
    """Records: beside the bare conversion and trafilatura, and a run that finds nothing to do."""
    theirs = peers(TRAFILATURA, LXML_CLEAN)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        source, few = texts(home / "bai", DOCUMENTS), texts(home / "few", 1)
        html = pages(source, home / "html")
        for given, out in ((source, home / "idle"), (few, home / "idle-few")):
            process(OURS, "batch", given, "-o", out)()
        seconds = medians(
            {
                "batch -j 2": afresh(home / "o2", OURS, "batch", source, "-o", home / "o2", "-j", "2"),
                "bare, 2 processes": bare(source, home / "b2", 2),
                "batch -j 1": afresh(home / "o1", OURS, "batch", source, "-o", home / "o1", "-j", "1"),
                "bare, 1 process": bare(source, home / "b1", 1),
                "trafilatura --parallel 2": afresh(
                    home / "t", theirs / "trafilatura", "--input-dir", html, "--output-dir", home / "t", "--json",
                    "--parallel", "2",
                ),
                "batch, nothing to do": process(OURS, "batch", source, "-o", home / "idle"),
                "batch of 1, nothing to do": process(OURS, "batch", few, "-o", home / "idle-few"),
            },
            rounds=3,
        )  # fmt: skip
    idle = (seconds["batch, nothing to do"] - seconds["batch of 1, nothing to do"]) / (DOCUMENTS - 1)
    print(f"\nnothing to do: {idle * 1000:.3f} ms a document, at most 0.2: {'kept' if idle < IDLE else 'MISSED'}")
    return idle < IDLE and report(
        f"{DOCUMENTS} articles to JSON",
        seconds,
        [
            Bound(ours="batch -j 2", theirs="trafilatura --parallel 2", most=0.5),
            Bound(ours="batch -j 1", theirs="bare, 1 process", most=1.15),
            Bound(ours="batch -j 2", theirs="bare, 2 processes", most=1.15),
        ],
    )


def to_pdf() -> bool:
    """PDFs: beside our own single worker and a shell loop of the weasyprint command, a document each."""
    theirs = peers(WEASYPRINT)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        source = texts(home / "bai", PRINTED)
        html = pages(texts(home / "few", ONE_BY_ONE), home / "html")
        loop = f'for page in {html}/*.html; do {theirs / "weasyprint"} -q "$page" "$page.pdf"; done'
        batch = (OURS, "batch", source, "--to", "pdf", "-o")
        seconds = medians(
            {
                "batch -j 2": afresh(home / "o2", *batch, home / "o2", "-j", "2"),
                "batch -j 1": afresh(home / "o1", *batch, home / "o1", "-j", "1"),
                "weasyprint, one by one": process("bash", "-c", loop),
            },
            rounds=2,
        )
    each = {name: taken / (ONE_BY_ONE if name.startswith("weasy") else PRINTED) for name, taken in seconds.items()}
    return report(
        "PDF, a document",
        each,
        [
            Bound(ours="batch -j 2", theirs="weasyprint, one by one", most=1 / 15),
            Bound(ours="batch -j 2", theirs="batch -j 1", most=1 / 1.8),
        ],
    )
