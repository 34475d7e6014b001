"""Pages to validated records, documents a second on one core, against trafilatura on the same pages in the same run.

Part of `make bench`, with the samples in every layout of tests/readers, bare and within what a portal wraps around an
article: menus of two hundred links and two scripts. `python tools/bench_html.py PAGE…` measures other pages.
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


MENU = ("Giới thiệu", "Tin tức - Sự kiện", "Văn bản chỉ đạo", "Thủ tục hành chính", "Công khai ngân sách", "Hỏi đáp")
SCRIPT = f"<script>var settings = {'0' * 3000!r};</script>"


def menu(links: int) -> str:
    """A menu of so many links, in the markup of the portal engine that most provinces use."""
    items = "".join(
        f'<li class="nav-item lfr-nav-item" role="presentation"><a class="nav-link" href="/web/guest/muc/{at}" '
        f'title="{MENU[at % len(MENU)]}" role="menuitem"><span>{MENU[at % len(MENU)]} {at}</span></a></li>\n'
        for at in range(links)
    )
    return (
        f'<div class="portlet-boundary portlet-navigation" id="p_p_id_{links}_"><section class="portlet"><div '
        f'class="portlet-body"><nav class="navbar" role="navigation"><ul class="nav" role="menubar">{items}</ul></nav>'
        f"</div></section></div>"
    )


def wrapped(page: str) -> str:
    """A page within the furniture of a portal."""
    head, body = page.split("<body", 1)
    attributes, _, inner = body.partition(">")
    inner, _, rest = inner.rpartition("</body>")
    return (
        f"{head}<body{attributes}>{SCRIPT}{menu(120)}{inner}{menu(60)}<footer>{menu(20)}</footer>{SCRIPT}</body>{rest}"
    )


def pages(folder: Path, *, furnished: bool) -> list[Path]:
    """The samples in every layout, written to a folder."""
    sys.path.insert(0, str(ROOT))
    from tests.readers import test_html  # noqa: PLC0415 - the pages are the tests'

    made = []
    for sample in sorted((ROOT / "samples").glob("*.txt")):
        lines = [" ".join(line.split()) for line in sample.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
        for layout in test_html.BLOCKS:
            page = folder / f"{sample.stem}-{layout}.html"
            text = test_html.laid_out(layout, [], lines[0], lines[1:])
            if furnished and "</body>" not in text:
                continue
            page.write_text(wrapped(text) if furnished else text, encoding="utf-8")
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
    """Medians, and whether ours are twice as fast on pages as portals have them; on bare ones both are told."""
    with tempfile.TemporaryDirectory() as folder:
        if given:
            return compared("pages", given, [])
        bare, furnished = Path(folder) / "bare", Path(folder) / "furnished"
        bare.mkdir()
        furnished.mkdir()
        compared("bare pages", pages(bare, furnished=False), [])
        bound = Bound(ours="portaldoc", theirs="trafilatura", most=0.5)
        return compared("pages of a portal", pages(furnished, furnished=True), [bound])


def compared(what: str, paths: list[Path], bounds: list[Bound]) -> bool:
    """The medians of both on the same pages, in turns."""
    python = str(peers(TRAFILATURA, LXML_CLEAN) / "python")
    ours(paths)
    mine, peer = zip(*((ours(paths), theirs(python, paths)) for _ in range(ROUNDS)), strict=True)
    seconds = {"portaldoc": statistics.median(mine), "trafilatura": statistics.median(peer)}
    return report(f"{len(paths)} {what} to records, in process", seconds, bounds)


if __name__ == "__main__":
    sys.exit(not pages_to_records([Path(argument) for argument in sys.argv[1:]]))
