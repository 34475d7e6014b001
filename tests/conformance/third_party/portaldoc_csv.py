"""A third party's exporter: the people of a record as CSV."""

import csv
import io
from dataclasses import dataclass
from typing import ClassVar

from convert.article import Article
from convert.assets import Assets
from convert.findings import Read


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvExporter:
    name: ClassVar[str] = "csv"
    suffix: ClassVar[str] = ".csv"
    media_type: ClassVar[str] = "text/csv"
    delimiter: str = ","

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        del assets
        rows = io.StringIO()
        writer = csv.writer(rows, delimiter=self.delimiter, lineterminator="\n")
        writer.writerow(["name", "positions"])
        writer.writerows([p.name.text, "; ".join(post.text for post in p.positions)] for p in article.people)
        return Read(rows.getvalue().encode())
