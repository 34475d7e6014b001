"""A page plan and its pictures to PDF."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from convert.findings import ADDRESS_REFUSED, FALLBACK_FONT, GLYPH_MISSING, Finding, Read
from convert.markup import article_html, words_html
from convert.page.pictures import size_mm
from convert.typeset import sheet
from convert.typeset.fetching import ClosedFetcher
from convert.typeset.figures import USUAL_MM, Flow
from convert.typeset.flow import last_page, strips

if TYPE_CHECKING:
    from collections.abc import Mapping

    from convert.assets import Picture
    from convert.page.parts import Page
    from convert.typeset.sheet import Attached


def printed(
    page: Page, pictures: Mapping[int, Picture], attached: tuple[Attached, ...], *, house: bytes | None = None
) -> Read[bytes]:
    """The page as PDF/A-3a and PDF/UA-1, and what could not be drawn as it should."""
    fetcher = ClosedFetcher({f"image:{number}": (one.media_type, one.data) for number, one in pictures.items()})
    css = (sheet.house_css(house, fetcher),) if house else ()
    images: dict[str, Any] = {}

    def laid_out(heights: Mapping[int, float], setting: str = "") -> Any:
        return sheet.laid_out(_html(page, pictures, heights, setting), fetcher, images, css)

    usual = dict.fromkeys(pictures, USUAL_MM)
    document = laid_out(usual)
    heights = _heights(document, pictures) if pictures else usual
    if heights != usual:
        document = laid_out(heights)
    if _is_forgotten(document):
        document = min((document, laid_out(heights, "tight"), laid_out(heights, "loose")), key=_looks)
    data = sheet.written(document, attached, page.date)
    return Read(data, (*_refused(fetcher), *_glyphs(document)))


_FORGOTTEN = 0.13


def _is_forgotten(document: Any) -> bool:
    """Whether the last of several pages holds hardly anything."""
    return len(document.pages) > 1 and last_page(document) < _FORGOTTEN


def _looks(document: Any) -> tuple[bool, int]:
    """What is worse stands later: a forgotten last page, then more pages."""
    return _is_forgotten(document), len(document.pages)


def _heights(document: Any, pictures: Mapping[int, Picture]) -> dict[int, float]:
    room = document.pages[0]._page_box.height  # noqa: SLF001 - WeasyPrint shows its boxes in no other way
    flow = Flow(strips=strips(document), room=room, drawn=lambda number, height: size_mm(pictures[number], height)[1])
    return {**dict.fromkeys(pictures, USUAL_MM), **flow.heights()}


def _html(page: Page, pictures: Mapping[int, Picture], heights: Mapping[int, float], setting: str) -> str:
    drawn = {number: _attributes(number, picture, heights[number]) for number, picture in pictures.items()}
    date = page.date.isoformat(timespec="seconds")
    authors = "".join(f'<meta name="author" content="{escape(author)}">' for author in page.authors)
    return (
        f'<!DOCTYPE html><html lang="{escape(page.language)}"><head><meta charset="utf-8">'
        f"<title>{escape(page.name)}</title>{authors}"
        f'<meta name="description" content="{escape(page.description)}"><meta name="generator" content="portaldoc">'
        f'<meta name="dcterms.created" content="{date}"><meta name="dcterms.modified" content="{date}"></head>'
        f'<body class="{setting}"><footer>{words_html(page.foot)}</footer>{article_html(page, drawn)}</body></html>'
    )


def _attributes(number: int, picture: Picture, height: float) -> str:
    width, height = size_mm(picture, height)
    return f'src="image:{number}" style="width:{width}mm;height:{height}mm"'


def _refused(fetcher: ClosedFetcher) -> list[Finding]:
    return [
        Finding(code=ADDRESS_REFUSED, message=f"not fetched, since only what is inside may be: {url[:200]}")
        for url in dict.fromkeys(fetcher.refused)
    ]


def _glyphs(document: Any) -> list[Finding]:
    """Letters that no font has, and fonts that stood in for ours."""
    missing = sorted({code for font in document.fonts.values() for code in font.missing})
    others = sorted({str(font.family) for font in document.fonts.values()} - {"Tinos"})
    findings = []
    if missing:
        letters = ", ".join(f"U+{code:04X}" for code in missing[:12])
        findings.append(Finding(code=GLYPH_MISSING, message=f"no font on this machine has {letters}"))
    if others:
        findings.append(Finding(code=FALLBACK_FONT, message=f"some letters are drawn in {', '.join(others)}"))
    return findings
