"""The samples to records, documents a second, beside trafilatura (no facts) and underthesea (names only)."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from timing import ROOT, Bound, medians, peers, report

if TYPE_CHECKING:
    from timing import Work

TRAFILATURA = "trafilatura==2.3.1"
LXML_CLEAN = "lxml_html_clean"  # justext asks for it by a name that newer lxml does not know
UNDERTHESEA = "underthesea==9.5.0"
ROUNDS = 3
PEER = """
import json, sys
{work}
texts = json.load(open(sys.argv[1], encoding="utf-8"))
for _ in sys.stdin:
    for text in texts:
        work(text)
    print("done", flush=True)
"""
EXTRACTION = """
from trafilatura import bare_extraction
def work(text):
    bare_extraction(text, with_metadata=True)
"""
NAMES = """
from underthesea import ner
def work(text):
    for line in text.splitlines():
        if line.strip():
            ner(line)
"""


def facts() -> bool:
    """Text to validated record, and pages to text and names by the peers, all in process and warm."""
    python = peers(TRAFILATURA, LXML_CLEAN, UNDERTHESEA) / "python"
    texts = [path.read_text(encoding="utf-8-sig") for path in sorted((ROOT / "samples").glob("*.txt"))]
    with TemporaryDirectory() as folder, ExitStack() as running:
        works = {
            "portaldoc: records": _ours(texts),
            "trafilatura: text and metadata": _peer(
                running, python, EXTRACTION, [as_page(text) for text in texts], folder
            ),
            "underthesea: names": _peer(running, python, NAMES, texts, folder),
        }
        seconds = medians(works, rounds=ROUNDS)
    for name, taken in seconds.items():
        print(f"{name:<34} {len(texts) / taken:8.1f} documents a second")
    return report(
        f"{len(texts)} samples, in process",
        seconds,
        [Bound(ours="portaldoc: records", theirs="underthesea: names", most=0.1)],
    )


def _ours(texts: list[str]) -> Work:
    from convert import contract, pipeline  # noqa: PLC0415 - the other comparisons time a cold start

    data = [text.encode() for text in texts]
    return lambda: [contract.encode(pipeline.read("a.txt", text).value) for text in data]


def as_page(text: str) -> str:
    """The text as the HTML that trafilatura needs: it makes nothing of plain text."""
    title, *rest = [line for line in text.splitlines() if line.strip()]
    body = "".join(f"<p>{line}</p>" for line in rest)
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"


def _peer(running: ExitStack, python: Path, work: str, texts: list[str], folder: str) -> Work:
    """One round over the texts by a peer that is already running."""
    given = Path(folder) / f"{len(texts)}-{len(texts[0])}.json"
    given.write_text(json.dumps(texts), encoding="utf-8")
    peer = running.enter_context(
        subprocess.Popen(
            [python, "-c", PEER.format(work=work), given], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    )

    def one_round() -> None:
        print("go", file=peer.stdin, flush=True)
        if peer.stdout is None or peer.stdout.readline() != "done\n":
            raise RuntimeError(f"the peer ended: {python} with {given}")

    return one_round


if __name__ == "__main__":
    sys.exit(not facts())
