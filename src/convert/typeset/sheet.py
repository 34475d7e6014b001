"""HTML to PDF/A-3a and PDF/UA-1 in one file."""

from __future__ import annotations

import logging
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Any

import weasyprint
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from convert import temporary
from convert.typeset.archive import finish
from convert.typeset.fetching import ClosedFetcher
from convert.values import field, value

if TYPE_CHECKING:
    from datetime import datetime

logging.getLogger("weasyprint").addHandler(logging.NullHandler())


@value(kw_only=False)
class Attached:
    """A file inside the PDF: its name, what it is to the document (``Data``, ``Source``), its bytes."""

    name: str
    relationship: str
    description: str
    data: bytes = field(repr=False)


@value(kw_only=False)
class _Press:
    """What all documents of a process share: fonts and our style sheet, read once."""

    fonts: Any
    counters: Any
    css: Any


@cache
def _press() -> _Press:
    fonts, counters = FontConfiguration(), CounterStyle()
    fonts._folder = temporary.folder()  # noqa: SLF001 - its own outlives a process that leaves without freeing objects
    text = files("convert").joinpath("templates", "page.css").read_text(encoding="utf-8")
    css = weasyprint.CSS(string=text, url_fetcher=ClosedFetcher({}), font_config=fonts, counter_style=counters)
    return _Press(fonts, counters, css)


def laid_out(html: str, fetcher: ClosedFetcher, images: dict[str, Any], css: tuple[Any, ...] = ()) -> Any:
    """The pages of a document. ``images`` keeps decoded pictures between two layouts of one document."""
    press = _press()
    return weasyprint.HTML(string=html, url_fetcher=fetcher).render(
        font_config=press.fonts,
        counter_style=press.counters,
        stylesheets=[press.css, *css],
        cache=images,
        pdf_variant="pdf/a-3a",
    )


def house_css(css: bytes, fetcher: ClosedFetcher) -> Any:
    """A style sheet of the house, on the same closed fetcher."""
    press = _press()
    return weasyprint.CSS(
        string=css, url_fetcher=fetcher, font_config=press.fonts, counter_style=press.counters, base_url="house:"
    )


def written(document: Any, attached: tuple[Attached, ...], date: datetime) -> bytes:
    """Laid-out pages as PDF/A-3a and PDF/UA-1, with files inside."""
    attachments = [
        weasyprint.Attachment(
            file_obj=BytesIO(file.data),
            name=file.name,
            description=file.description,
            relationship=file.relationship,
            created=date,
            modified=date,
        )
        for file in attached
    ]
    return bytes(document.write_pdf(pdf_variant="pdf/a-3a", attachments=attachments, finisher=finish))
