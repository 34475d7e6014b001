"""Articles of ours in every format, as text that can be read and compared: what the golden files hold."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from tests.documents.writing import Draft, reading_day

from convert import plugins
from convert.article import Article
from convert.assets import Assets
from convert.conformance.articles import articles
from convert.page.plan import plan
from convert.typeset.fetching import ClosedFetcher
from convert.typeset.printing import Job

FOLDER = Path(__file__).parent / "documents"
TEXTS = ("html", "json", "jsonld", "md", "txt")
_BLOCK = re.compile(
    r"(?=<(?:w:p|w:tbl|w:tr|w:sectPr|Relationship|Override|property|dc:\w+|p|h\d|tr|li|ul|figure|table|div)[ >])"
)


def written() -> dict[str, str]:
    """The golden files by name, as the exporters write them now."""
    return {
        f"{name}.{kind}": text for name, article in _articles().items() for kind, text in _documents(article).items()
    }


def _articles() -> dict[str, Article]:
    """A plain article, one with a list and a table as web pages have them, records at the edges of what there is."""
    edges = {name.replace(" ", "-"): article for name, article in articles().items()}
    web = Draft().title("Hội nghị bàn về trồng rừng, cắm mốc và giao đất cho bà con các xã vùng cao của huyện Khe Sậy")
    web.items("Cắm mốc xong trước ngày 30/6", "Giao đất cho 1.150 hộ")
    web.table(("TT", "Xã", "Diện tích (ha)"), ("1", "Khe Sậy", "1.204,5"), ("2", "Nậm Cuổi", "78"))
    day = reading_day().article(url="https://a.example.vn/1")
    return {"a-reading-day": day, "a-web-page": web.article(), **edges}


def _documents(article: Article) -> dict[str, str]:
    texts = {kind: plugins.exporter(kind).export(article, Assets()).value.decode() for kind in TEXTS}
    return {**texts, "docx.xml": _parts(article), "pdf.html": _set(article)}


def _parts(article: Article) -> str:
    """The parts of a DOCX that an article changes, one after another."""
    data = plugins.exporter("docx").export(article, Assets()).value
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    own = {name: part for name, part in parts.items() if name != "word/styles.xml" and "customXml/item1" not in name}
    return "".join(f"=== {name}\n{_apart(part.decode())}\n" for name, part in own.items())


def _set(article: Article) -> str:
    """The page of a PDF as it is given to be set."""
    job = Job(page=plan(article).value, pictures={}, fetcher=ClosedFetcher({}), css=())
    return _apart(job.html({})) + "\n"


def _apart(markup: str) -> str:
    """A block of markup a line."""
    return _BLOCK.sub("\n", markup)
