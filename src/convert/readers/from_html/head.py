"""A page's head, and what its elements say in attributes, to what the page says of itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from convert.patterns import pattern
from convert.readers.from_html import names
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dc.created",
    "pubdate",
    "publishdate",
    "publish_date",
    "date",
)
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_SECTIONS = ("article:section", "og:section", "og:article:section", "articlesection")
_LEADS = ("og:description", "twitter:description", "description", "dc.description")
_DATE = pattern(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$")
_SHOWN = 100
_LARGEST_JSON = 1_000_000


@value
class Said:
    """Something the page says of itself, and the element that says it (``meta og:title``)."""

    value: str
    by: str


@value
class PageHead:
    """Publication date (ISO 8601), titles, leads and sections in the order of trust, canonical address."""

    published: Said | None = None
    titles: tuple[Said, ...] = ()
    leads: tuple[Said, ...] = ()
    sections: tuple[Said, ...] = ()
    url: Said | None = None


def head_of(tree: LexborHTMLParser) -> PageHead:
    """What the page says of itself."""
    metas = _metas(tree)
    linked = tuple(_linked(tree))
    dates = [_said(metas, name) for name in _PUBLISHED] + [said for kind, said in linked if kind == "datePublished"]
    titles = [_said(metas, name) for name in _TITLES] + [said for kind, said in linked if kind == "headline"]
    if title := tree.css_first("head > title"):
        titles.append(Said(value=_folded(title.text()), by="title"))
    leads = [_said(metas, name) for name in _LEADS]
    sections = [_said(metas, name) for name in _SECTIONS] + [said for kind, said in linked if kind == "articleSection"]
    return PageHead(
        published=next((said for said in dates if said and _DATE.match(said.value)), None) or _timed(tree),
        titles=tuple(said for said in titles if said and said.value),
        leads=tuple(said for said in leads if said and said.value),
        sections=tuple(said for said in sections if said and said.value),
        url=_url(tree, metas),
    )


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.css("meta[content]"):
        attributes = meta.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        found.setdefault(name.lower()[:60], _folded(attributes.get("content") or ""))
    return found


def _said(metas: dict[str, str], name: str) -> Said | None:
    return Said(value=metas[name], by=f"meta {name}") if metas.get(name) else None


def _folded(text: str) -> str:
    return " ".join(text[:2000].split())


def _url(tree: LexborHTMLParser, metas: dict[str, str]) -> Said | None:
    link = tree.css_first('link[rel="canonical"][href]')
    href = link.attributes.get("href") if link is not None else None
    said = Said(value=href.strip(), by="link canonical") if href else _said(metas, "og:url")
    return said if said and said.value.startswith(("http://", "https://")) else None


def _timed(tree: LexborHTMLParser) -> Said | None:
    """What an article's first time says in its attribute, where a reader sees none: ``2 giờ trước``."""
    time = tree.css_first("article time[datetime]") or tree.css_first("time[itemprop='datePublished'][datetime]")
    value = ((time.attributes.get("datetime") or "") if time is not None else "").strip()
    if time is None or not _DATE.match(value) or names.STAMP.search(time.text()[:_SHOWN]):
        return None
    return Said(value=value, by="time datetime")


def _linked(tree: LexborHTMLParser) -> Iterator[tuple[str, Said]]:
    """What JSON-LD says of articles in the page."""
    for script in tree.css('script[type="application/ld+json"]')[:20]:
        for item in _items(script.text()):
            for name in ("headline", "datePublished", "articleSection"):
                value = item.get(name)
                for said in value if isinstance(value, list) else [value]:
                    if isinstance(said, str) and said.strip():
                        yield name, Said(value=_folded(said), by=f"json-ld {name}")


def _items(text: str) -> list[dict[str, Any]]:
    if len(text) > _LARGEST_JSON:
        return []
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return []
    graph = value.get("@graph") if isinstance(value, dict) else None
    items = value if isinstance(value, list) else graph if isinstance(graph, list) else [value]
    return [item for item in items if isinstance(item, dict)]
