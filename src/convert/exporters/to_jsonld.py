"""A record as schema.org JSON-LD 1.1: a NewsArticle about an Event, with its people."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from convert.article import EventRole, Figure, Heading, ListBlock, Paragraph, Table
from convert.findings import Read
from convert.page.words import dropped, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Block, Event, Moment, Person
    from convert.assets import Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLdExporter:
    """https://schema.org/NewsArticle; only what the record knows is said, and dates only as far as they are known."""

    name: ClassVar[str] = "jsonld"
    suffix: ClassVar[str] = ".jsonld"
    media_type: ClassVar[str] = "application/ld+json"

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as JSON-LD."""
        del assets
        text = json.dumps(_known(_news(article)), ensure_ascii=False, indent=2)
        inside_a_page = text.replace("<", "\\u003c")  # no word of the article ends the <script> that holds it
        return Read(inside_a_page.encode() + b"\n", dropped(article))


def _news(article: Article) -> dict[str, Any]:
    signed = article.sign_off
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": _said(article.title),
        "description": _said(article.lead),
        "articleSection": [_said(passage) for passage in article.section],
        "inLanguage": article.language,
        "url": article.source.url and printable(article.source.url),
        "datePublished": _date(article.published),
        "author": [{"@type": "Person", "name": _said(name)} for name in signed.authors] if signed else [],
        "publisher": {"@type": "Organization", "name": _said(signed.agency)} if signed and signed.agency else None,
        "isBasedOn": {"@type": "CreativeWork", "name": _said(signed.source)} if signed and signed.source else None,
        "image": [_image(block) for block in article.body if isinstance(block, Figure) and block.image],
        "articleBody": "\n\n".join(filter(None, map(_words, article.body))),
        "about": _event(article.event, article.people) if article.event else None,
        "mentions": [_person(person) for person in article.people],
        "citation": [printable(reference.text) for reference in article.references],
    }


def _known(value: Any) -> Any:
    """The value without what is not known: JSON-LD leaves out what it does not say."""
    if isinstance(value, dict):
        return {key: kept for key, item in value.items() if (kept := _known(item)) not in (None, "", [], {})}
    return [_known(item) for item in value] if isinstance(value, list) else value


def _said(passage: Any) -> str | None:
    return printable(passage.text) if passage else None


def _date(moment: Moment | None) -> str | None:
    """A date as far as it is known: schema.org has none without a year."""
    value = moment.value if moment else None
    return value if value and not value.startswith("--") else None


def _words(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return printable(block.text)
        case ListBlock():
            return "\n".join(printable(item.text) for item in block.items)
        case Table():
            return "\n".join("\t".join(printable(cell.text) for cell in row) for row in block.rows)
        case Figure():
            return ""


def _image(figure: Figure) -> dict[str, Any]:
    credit = figure.credit
    return {
        "@type": "ImageObject",
        "name": _said(figure.image),
        "caption": _said(figure.caption),
        "creditText": _said(credit),
    }


def _event(event: Event, people: tuple[Person, ...]) -> dict[str, Any]:
    return {
        "@type": "Event",
        "name": _said(event.name or event.kind),
        "startDate": _date(event.start),
        "endDate": _date(event.end),
        "location": {"@type": "Place", "name": _said(event.place)} if event.place else None,
        "organizer": [{"@type": "Organization", "name": _said(body)} for body in event.organizers],
        "performer": list(_names(people, EventRole.SPEAKER)),
        "attendee": list(_names(people, EventRole.ATTENDEE)),
        "contributor": list(_names(people, EventRole.CHAIR)),
    }


def _names(people: tuple[Person, ...], role: EventRole) -> Iterator[dict[str, Any]]:
    for person in people:
        if any(one.role is role for one in person.roles):
            yield {"@type": "Person", "name": _said(person.name)}


def _person(person: Person) -> dict[str, Any]:
    return {
        "@type": "Person",
        "name": _said(person.name),
        "honorificPrefix": printable(person.honorifics[0]) if person.honorifics else None,
        "jobTitle": [_said(post) for post in person.positions],
    }
