"""A record to everything in it that quotes its source, each with its pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from convert.article import Figure, Heading, ListBlock, Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Article, Block, Moment, Passage, Person, Quantity, Span, SuppliedPassage

Quotation: TypeAlias = "tuple[str, str | None, Span | None]"
"""The pointer of an object, its words (None: it quotes none), its span (None: supplied)."""


def quotations(article: Article) -> Iterator[Quotation]:
    """Every object that has a span, in the record's order."""
    yield from _each("/section", article.section)
    yield from _one("/title", article.title)
    yield from _one("/lead", article.lead)
    yield from _one("/published", article.published)
    for index, block in enumerate(article.body):
        yield from _block(f"/body/{index}", block)
    if article.sign_off:
        yield from _each("/sign_off/authors", article.sign_off.authors)
        yield from _one("/sign_off/agency", article.sign_off.agency)
        yield from _one("/sign_off/source", article.sign_off.source)
    yield from _each("/attachments", article.attachments)
    yield from _each("/related", article.related)
    yield from _event(article)
    for index, person in enumerate(article.people):
        yield from _person(f"/people/{index}", person)
    yield from _each("/attendance", article.attendance)
    yield from _each("/topics", article.topics)
    yield from _references(article)
    yield from _each("/quantities", article.quantities)


def moments(article: Article) -> Iterator[tuple[str, Moment]]:
    """Every Moment with its pointer."""
    event = article.event
    named = [("/published", article.published)]
    named += [("/event/start", event.start), ("/event/end", event.end)] if event else []
    named += [(f"/references/{index}/date", reference.date) for index, reference in enumerate(article.references)]
    for pointer, moment in named:
        if moment:
            yield pointer, moment


def quantities(article: Article) -> Iterator[tuple[str, Quantity]]:
    """Every Quantity with its pointer."""
    for name, listed in (("attendance", article.attendance), ("quantities", article.quantities)):
        for index, quantity in enumerate(listed):
            yield f"/{name}/{index}", quantity


def quoted(words: str) -> str:
    """Words as a message quotes them: in at most some 60 characters, cut between words where there are any."""
    if len(words) <= 60:
        return f"“{words}”"
    return f"“{words[:40].rpartition(' ')[0] or words[:40]} … {words[-18:].partition(' ')[2] or words[-18:]}”"


def apart(one: str, other: str) -> tuple[str, str]:
    """Two texts as a message quotes them; long ones from some words before where they part."""
    if len(one) <= 60 and len(other) <= 60:
        return quoted(one), quoted(other)
    pairs = enumerate(zip(one, other, strict=False))
    first = next((at for at, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))
    start = 0 if first < 24 else one.rfind(" ", 0, first - 12) + 1
    lead = "… " if start else ""
    return quoted(lead + one[start:]), quoted(lead + other[start:])


def _one(pointer: str, value: Passage | SuppliedPassage | Moment | Quantity | None) -> Iterator[Quotation]:
    if value:
        yield pointer, value.text, value.span


def _each(pointer: str, values: Iterable[Passage | Quantity]) -> Iterator[Quotation]:
    for index, value in enumerate(values):
        yield f"{pointer}/{index}", value.text, value.span


def _block(pointer: str, block: Block) -> Iterator[Quotation]:
    match block:
        case Paragraph() | Heading():
            yield pointer, block.text, block.span
        case ListBlock():
            yield pointer, None, block.span
            yield from _each(f"{pointer}/items", block.items)
        case Table():
            yield pointer, None, block.span
            for index, row in enumerate(block.rows):
                yield from _each(f"{pointer}/rows/{index}", row)
        case Figure():
            yield pointer, None, block.span
            yield from _one(f"{pointer}/image", block.image)
            yield from _one(f"{pointer}/caption", block.caption)
            yield from _one(f"{pointer}/credit", block.credit)


def _event(article: Article) -> Iterator[Quotation]:
    event = article.event
    if event:
        yield from _one("/event/kind", event.kind)
        yield from _one("/event/name", event.name)
        yield from _one("/event/start", event.start)
        yield from _one("/event/end", event.end)
        yield from _one("/event/place", event.place)
        yield from _each("/event/organizers", event.organizers)


def _person(pointer: str, person: Person) -> Iterator[Quotation]:
    yield f"{pointer}/name", person.name.text, person.name.span
    yield from _each(f"{pointer}/positions", person.positions)
    for index, role in enumerate(person.roles):
        yield f"{pointer}/roles/{index}", None, role.span
    for index, mention in enumerate(person.mentions):
        yield f"{pointer}/mentions/{index}", None, mention


def _references(article: Article) -> Iterator[Quotation]:
    for index, reference in enumerate(article.references):
        pointer = f"/references/{index}"
        yield pointer, reference.text, reference.span
        yield from _one(f"{pointer}/date", reference.date)
        yield from _one(f"{pointer}/issuer", reference.issuer)
