"""What portaldoc costs beside what users would otherwise run: `make bench`, or `make bench ONLY=start`."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench_facts import LXML_CLEAN, TRAFILATURA, as_page, facts
from timing import ROOT, Bound, medians, peers, process, report

if TYPE_CHECKING:
    from collections.abc import Callable

CHECK_JSONSCHEMA = "check-jsonschema==0.39.0"
SAMPLE = ROOT / "samples/hoi-nghi-trien-khai-cai-cach-hanh-chinh.txt"
OURS = Path(sys.executable).parent / "portaldoc"


def start() -> bool:
    """Whole processes: an article to its record beside trafilatura, the help beside check-jsonschema."""
    theirs = peers(TRAFILATURA, LXML_CLEAN, CHECK_JSONSCHEMA)
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(as_page(SAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
        seconds = medians(
            {
                "portaldoc convert --to json": process(OURS, "convert", SAMPLE, "--to", "json"),
                "trafilatura --json": process(theirs / "trafilatura", "--json", stdin=page),
                "portaldoc --help": process(OURS, "--help"),
                "check-jsonschema --help": process(theirs / "check-jsonschema", "--help"),
                "python -c pass": process(sys.executable, "-c", "pass"),
            },
            rounds=21,
        )
    return report(
        "Whole processes",
        seconds,
        [
            Bound(ours="portaldoc convert --to json", theirs="trafilatura --json", most=0.7),
            Bound(ours="portaldoc --help", theirs="check-jsonschema --help", most=0.6),
        ],
    )


def length() -> bool:
    """In process: the record of an article, and that ten times the text costs about ten times as much."""
    from convert import contract, pipeline  # noqa: PLC0415 - the other comparisons time a cold start

    def record(times: int) -> Callable[[], object]:
        text = SAMPLE.read_text(encoding="utf-8")
        head, _, body = text.partition("\n\n")
        data = "\n\n".join([head, *[body] * times]).encode()
        return lambda: contract.encode(pipeline.read("a.txt", data).value)

    sizes = (1, 10, 100, 1000)
    seconds = medians({f"{size} × the text": record(size) for size in sizes}, rounds=5)
    return report(
        "Text to record, in process",
        seconds,
        [Bound(ours=f"{more} × the text", theirs=f"{less} × the text", most=12) for less, more in pairwise(sizes)],
    )


def validate() -> bool:
    """Judging 1000 records, beside check-jsonschema and ajv-cli."""
    from bench_validate import validate as judging  # noqa: PLC0415 - the other comparisons need no records

    return judging()


def html() -> bool:
    """Saved pages to records, beside trafilatura."""
    from bench_html import pages_to_records  # noqa: PLC0415 - the other comparisons need no pages

    return pages_to_records()


def documents() -> bool:
    """Documents beside the bare libraries."""
    from bench_documents import speed  # noqa: PLC0415 - the other comparisons draw nothing

    return speed()


def batch_json() -> bool:
    """A thousand articles to records, and a run that finds nothing to do."""
    from bench_batch import to_json  # noqa: PLC0415 - as above

    return to_json()


def batch_pdf() -> bool:
    """Articles to PDF beside a shell loop."""
    from bench_batch import to_pdf  # noqa: PLC0415 - as above

    return to_pdf()


COMPARISONS: dict[str, Callable[[], bool]] = {
    "start": start,
    "length": length,
    "facts": facts,
    "html": html,
    "documents": documents,
    "validate": validate,
    "batch-json": batch_json,
    "batch-pdf": batch_pdf,
}


def main() -> None:
    """Run the comparisons named, or all; exit 1 where a promise is not kept."""
    wanted = sys.argv[1:] or list(COMPARISONS)
    kept = [COMPARISONS[name]() for name in wanted]
    sys.exit(not all(kept))


if __name__ == "__main__":
    main()
