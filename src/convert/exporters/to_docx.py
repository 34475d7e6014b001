"""A record as an editable DOCX with real styles, and the record inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert.embedded import record_text
from convert.findings import Read
from convert.page import pictures
from convert.page.plan import plan
from convert.wordml import template
from convert.wordml.package import package

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxExporter:
    """A document for Word and LibreOffice, by Nghị định 30/2020/NĐ-CP where it lays out a page.

    ``source_date_epoch``, in seconds since 1970, dates the file.
    """

    name: ClassVar[str] = "docx"
    suffix: ClassVar[str] = ".docx"
    media_type: ClassVar[str] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    source_date_epoch: int | None = None

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as DOCX. Raises InvalidRecord where it breaks the schema."""
        page = plan(article, epoch=self.source_date_epoch)
        found = pictures.found(page.value, assets)
        data = package(page.value, article, record_text(article), found.value, template.ours())
        return Read(data, page.findings + found.findings)
