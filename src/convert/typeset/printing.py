"""A page plan and its pictures to PDF."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING, Any

from convert.findings import ADDRESS_REFUSED, FALLBACK_FONT, GLYPH_MISSING, Finding, Read
from convert.markup import Markup
from convert.page.figures import USUAL_MM, Flow
from convert.page.pictures import firsts, size_mm
from convert.typeset import sheet
from convert.typeset.fetching import ClosedFetcher
from convert.typeset.flow import filled, strips
from convert.typeset.letters import UNKNOWN, has_invisible, private, stand_ins, undrawn
from convert.values import field, replace, value

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
    job = Job(page=page, pictures=pictures, fetcher=fetcher, css=css)
    job = replace(job, missing=frozenset(private(_body(page, Markup()))))
    document = job.laid_out()
    data = sheet.written(document, attached, page.date)
    missing = {code for font in document.fonts.values() for code in (*font.missing, *undrawn(font))}
    if missing:
        job = replace(job, missing=job.missing | missing)
        document = job.laid_out()
        data = sheet.written(document, attached, page.date)
    return Read(data, (*_refused(fetcher), *_glyphs(document, job.missing)))


_EVERY_FACE = '<html lang="vi"><title>a</title><h1>b</h1><p>c <em>d <strong>e</strong></em></html>'


def warm() -> None:
    """Set and write a line in every face: what WeasyPrint loads late is there before the first document."""
    sheet.written(sheet.laid_out(_EVERY_FACE, ClosedFetcher({}), {}), (), datetime(1980, 1, 1, tzinfo=UTC))


@value
class Job:
    """One document to lay out. ``missing`` are the letters that no font has; ``images`` keeps decoded pictures."""

    page: Page
    pictures: Mapping[int, Picture]
    fetcher: ClosedFetcher
    css: tuple[Any, ...]
    missing: frozenset[int] = frozenset()
    images: dict[str, Any] = field(default_factory=dict)

    def laid_out(self) -> Any:
        """The pages, with pictures in the heights that leave no holes."""
        usual = dict.fromkeys(self.pictures, USUAL_MM)
        document = self.set(usual)
        heights = {**usual, **flow_of(document, self.pictures).heights()} if self.pictures else usual
        if heights != usual:
            document = self.set(heights)
        if _is_forgotten(document):
            document = min((document, self.set(heights, "tight"), self.set(heights, "loose")), key=_looks)
        return document

    def set(self, heights: Mapping[int, float], setting: str = "") -> Any:
        """The pages with pictures of these heights, in mm."""
        return sheet.laid_out(self.html(heights, setting), self.fetcher, self.images, self.css)

    def html(self, heights: Mapping[int, float], setting: str = "") -> str:
        """The page as WeasyPrint takes it."""
        drawn = {
            number: _attributes(number, first, self.pictures[number], heights[number])
            for number, first in firsts(self.pictures).items()
        }
        markup = Markup(pictures=drawn, sheet=not self.css)
        body = _body(self.page, markup)
        if self.missing or has_invisible(body):
            body = _body(self.page, replace(markup, letters=stand_ins(self.missing)))
        return f'{_head(self.page)}<body class="{setting}">{body}</body></html>'


def _body(page: Page, markup: Markup) -> str:
    return f"<footer>{markup.words(page.foot)}</footer>{markup.article(page)}"


def _head(page: Page) -> str:
    date = page.date.isoformat(timespec="seconds")
    authors = "".join(f'<meta name="author" content="{escape(author)}">' for author in page.authors)
    return (
        f'<!DOCTYPE html><html lang="{escape(page.language)}"><head><meta charset="utf-8">'
        f"<title>{escape(page.name)}</title>{authors}"
        f'<meta name="description" content="{escape(page.description)}"><meta name="generator" content="portaldoc">'
        f'<meta name="dcterms.created" content="{date}"><meta name="dcterms.modified" content="{date}"></head>'
    )


_FORGOTTEN = 0.13
_FEW = 20
"""Pages: of more, nobody sees that the last holds little, and two more layouts cost what they hold."""


def _is_forgotten(document: Any) -> bool:
    """Whether the last of several pages holds hardly anything."""
    return 1 < len(document.pages) <= _FEW and filled(document)[-1] < _FORGOTTEN


def _looks(document: Any) -> tuple[bool, int, float]:
    """What is worse stands later: a forgotten last page, then more pages, then less on the last."""
    return _is_forgotten(document), len(document.pages), -filled(document)[-1]


def flow_of(document: Any, pictures: Mapping[int, Picture]) -> Flow:
    """What was set, to be counted with other heights of pictures."""
    room = document.pages[0]._page_box.height  # noqa: SLF001 - WeasyPrint shows its boxes in no other way
    return Flow(strips=strips(document), room=room, drawn=lambda number, height: size_mm(pictures[number], height)[1])


def _attributes(number: int, first: int, picture: Picture, height: float) -> str:
    width, height = size_mm(picture, height)
    return f'data-figure="{number}" src="image:{first}" style="width:{width}mm;height:{height}mm"'


def _refused(fetcher: ClosedFetcher) -> list[Finding]:
    return [
        Finding(code=ADDRESS_REFUSED, message=f"not fetched, since only what is inside may be: {url[:200]}")
        for url in dict.fromkeys(fetcher.refused)
    ]


def _glyphs(document: Any, missing: frozenset[int]) -> list[Finding]:
    """Letters that no font has, and fonts that stood in for ours."""
    others = sorted({str(font.family) for font in document.fonts.values()} - {"Tinos"})
    findings = []
    if missing:
        letters = ", ".join(f"U+{code:04X}" for code in sorted(missing)[:12])
        findings.append(
            Finding(code=GLYPH_MISSING, message=f"no font on this machine has {letters}: drawn as {UNKNOWN}")
        )
    if others:
        findings.append(Finding(code=FALLBACK_FONT, message=f"some letters are drawn in {', '.join(others)}"))
    return findings
