"""A record as an editable DOCX with real styles, and the record inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert.embedded import record_text
from convert.findings import Read
from convert.page import pictures
from convert.page.plan import plan
from convert.wordml.package import package
from convert.wordml.template import ours

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets
    from convert.wordml.template import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxExporter:
    """A document for Word and LibreOffice, by Nghị định 30/2020/NĐ-CP where it lays out a page.

    ``template`` is a house's own DOCX or DOTX, whose header, footer, sheet and styles are kept; ``styles`` names its
    styles for roles, as in ``Lead=Trích yếu``; ``source_date_epoch``, in seconds since 1970, dates the file.
    """

    name: ClassVar[str] = "docx"
    suffix: ClassVar[str] = ".docx"
    media_type: ClassVar[str] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    template: bytes | None = None
    styles: tuple[str, ...] = ()
    source_date_epoch: int | None = None

    def warm(self) -> None:
        """Read the template, so that a batch's workers are forked with it. Raises ExportError where it is unfit."""
        self._template()

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as DOCX. Raises InvalidRecord where it breaks the schema, ExportError for an unfit template."""
        page = plan(article, epoch=self.source_date_epoch)
        found = pictures.found(page.value, assets)
        template = self._template()
        data = package(page.value, article, record_text(article), found.value, template.value)
        return Read(data, page.findings + found.findings + template.findings)

    def _template(self) -> Read[Template]:
        if self.template is None:
            return Read(ours())
        from convert.wordml.house import house  # noqa: PLC0415 - python-docx is wanted only for a house's template

        return house(self.template, self.styles)
