"""A record as one accessible, self-contained web page (HTML Living Standard; WCAG 2.2 by structure)."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, ClassVar

from convert.findings import Read
from convert.markup import Markup
from convert.page import pictures
from convert.page.plan import plan

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets, Picture
    from convert.page.parts import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlExporter:
    """A page that opens anywhere: pictures and style inside, no script, nothing fetched.

    ``css`` is a style sheet of the house, applied after ours.
    """

    name: ClassVar[str] = "html"
    suffix: ClassVar[str] = ".html"
    media_type: ClassVar[str] = "text/html"

    css: bytes | None = None

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as HTML."""
        page = plan(article)
        found = pictures.found(page.value, assets)
        html = _document(page.value, found.value, _style(self.css))
        return Read(html.encode(), page.findings + found.findings)


@cache
def _ours() -> str:
    return files("convert").joinpath("templates", "web.css").read_text(encoding="utf-8")


def _style(house: bytes | None) -> str:
    """The style sheet; a house's cannot end the element that it stands in."""
    own = house.decode("utf-8", "replace").replace("</", "<\\/") if house else ""
    return _ours() + own


def _document(page: Page, found: dict[int, Picture], style: str) -> str:
    """The whole document; its policy lets it load nothing but what it holds."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    authors = "".join(f'<meta name="author" content="{escape(author)}">\n' for author in page.authors)
    about = f'<meta name="description" content="{escape(page.description)}">\n' if page.description else ""
    markup = Markup(pictures={number: _attributes(picture) for number, picture in found.items()})
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(page.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.name)}</title>\n{authors}{about}"
        f"<style>{style}</style>\n</head>\n<body>\n<main>\n{markup.article(page)}\n</main>\n"
        f"<footer>{markup.words(page.foot)}</footer>\n</body>\n</html>\n"
    )


def _attributes(picture: Picture) -> str:
    data = b64encode(picture.data).decode()
    return f'width="{picture.width}" height="{picture.height}" src="data:{picture.media_type};base64,{data}"'
