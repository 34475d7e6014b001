"""A record as a tagged, archival PDF (PDF/A-3a and PDF/UA-1), with the record and its source inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert.embedded import RECORD_NAME, record_bytes, source_bytes
from convert.findings import Read
from convert.page import pictures
from convert.page.plan import plan

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfExporter:
    """A sheet by Nghị định 30/2020/NĐ-CP.

    ``css`` is a style sheet of the house, after ours; ``source_date_epoch``, in seconds since 1970, dates the file.
    """

    name: ClassVar[str] = "pdf"
    suffix: ClassVar[str] = ".pdf"
    media_type: ClassVar[str] = "application/pdf"

    css: bytes | None = None
    source_date_epoch: int | None = None

    def warm(self) -> None:
        """Load what all documents share, so that a batch's workers are forked with it."""
        from convert.typeset.printing import warm  # noqa: PLC0415 - as below

        warm()

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as PDF. Raises InvalidRecord where it breaks the schema, ExportError where it cannot be drawn."""
        from convert.typeset.printing import printed  # noqa: PLC0415 - WeasyPrint takes 0.4 s to import
        from convert.typeset.sheet import Attached  # noqa: PLC0415 - as above

        page = plan(article, epoch=self.source_date_epoch)
        found = pictures.found(page.value, assets)
        attached = (
            Attached(RECORD_NAME, "Data", "The record that this document was made from", record_bytes(article)),
            Attached("source.txt", "Source", "The text that the record was read from", source_bytes(article)),
        )
        pdf = printed(page.value, found.value, attached, house=self.css)
        return Read(pdf.value, page.findings + found.findings + pdf.findings)
