"""What documents cost beside the bare libraries, in one run; part of `make bench`.

`python tools/bench_documents.py memory 2000` prints how a worker grows over so many documents of a kind, beside
WeasyPrint alone.
"""

from __future__ import annotations

import io
import logging
import os
import resource
import sys
import warnings
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import weasyprint
from timing import ROOT, Bound, medians, report

sys.path.insert(0, str(ROOT))

from tests.documents.drawing import encoded, hall
from tests.documents.writing import Draft

from convert.article import Article  # noqa: TC001 - tools start no faster for it
from convert.assets import Assets
from convert.exporters.to_docx import DocxExporter
from convert.exporters.to_pdf import PdfExporter
from convert.page.plan import plan
from convert.typeset.fetching import ClosedFetcher
from convert.typeset.printing import Job
from convert.values import replace

WORDS = "Hội nghị nghe báo cáo kết quả phát triển kinh tế - xã hội, quốc phòng - an ninh của huyện trong quý. "


def article(pictures: int) -> Article:
    """Twelve paragraphs, and as many pictures among them."""
    draft = Draft().title("Hội nghị triển khai nhiệm vụ quý IV của huyện Sơn Khê").lead(WORDS * 2)
    for number in range(12):
        draft.paragraph(WORDS * 5)
        if number < pictures:
            draft.figure(f"{number}.jpg", f"Quang cảnh hội nghị, ảnh {number}")
    return draft.signed("Thu Hạ").article()


def bare_html(one: Article) -> str:
    """The page as we set it, its style sheet inside."""
    html = Job(page=plan(one).value, pictures={}, fetcher=ClosedFetcher({}), css=()).html({})
    css = files("convert").joinpath("templates", "page.css").read_text(encoding="utf-8")
    return html.replace("</head>", f"<style>{css}</style></head>")


def bare_pdf(html: str) -> bytes:
    """The PDF of a page by WeasyPrint alone."""
    return bytes(weasyprint.HTML(string=html, url_fetcher=ClosedFetcher({})).write_pdf(pdf_variant="pdf/a-3a"))


def bare_docx(one: Article) -> bytes:
    """The same words by python-docx and its own template."""
    document = docx.Document()
    document.add_heading(one.title.text if one.title else "", 0)
    for block in one.body:
        document.add_paragraph(getattr(block, "text", ""))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def speed() -> bool:
    """Medians and ratios."""
    warnings.simplefilter("ignore")
    logging.disable()
    with TemporaryDirectory() as folder:
        return _speed(Path(folder))


def _speed(folder: Path) -> bool:
    for number in range(5):
        (folder / f"{number}.jpg").write_bytes(encoded(hall(1600, 1000, number)))
    plain, illustrated, none, some = article(0), article(5), Assets(), Assets(folders=(folder,))
    html = bare_html(plain)
    seconds = medians(
        {
            "portaldoc docx": lambda: DocxExporter().export(plain, none),
            "python-docx": lambda: bare_docx(plain),
            "portaldoc pdf": lambda: PdfExporter().export(plain, none),
            "portaldoc pdf, 5 pictures": lambda: PdfExporter().export(illustrated, some),
            "WeasyPrint pdf/a-3a": lambda: bare_pdf(html),
        },
        rounds=15,
    )
    return report(
        "Documents",
        seconds,
        [
            Bound(ours="portaldoc docx", theirs="python-docx", most=0.25),
            Bound(ours="portaldoc pdf", theirs="WeasyPrint pdf/a-3a", most=1.25),
            Bound(ours="portaldoc pdf, 5 pictures", theirs="WeasyPrint pdf/a-3a", most=2.5),
        ],
    )


def memory(count: int) -> None:
    """How a process grows from its first hundred documents on, each kind in a process of its own."""
    one = article(0)
    html = bare_html(one)
    kinds = {
        "portaldoc pdf": lambda number: PdfExporter().export(replace(one, generator=f"{number}"), Assets()),
        "portaldoc docx": lambda number: DocxExporter().export(replace(one, generator=f"{number}"), Assets()),
        "WeasyPrint pdf/a-3a": lambda _: bare_pdf(html),
    }
    for name, made in kinds.items():
        child = os.fork()
        if not child:
            first = 0.0
            for number in range(count + 1):
                made(number)
                first = first if number > 100 else _peak()
            print(
                f"  {name:<22} {(_peak() - first) / (count - 100) * 1000:8.1f} KB a document, {_peak():.0f} MB",
                flush=True,
            )
            os._exit(0)
        os.waitpid(child, 0)


def _peak() -> float:
    """The most memory that the process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable()
    memory(int(sys.argv[2]) if len(sys.argv) > 2 else 300)
