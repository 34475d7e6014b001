"""A record to the counts of what was found in it, for the batch's charts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Figure, Table

if TYPE_CHECKING:
    from convert.article import Article


def counted(article: Article) -> tuple[tuple[str, int], ...]:
    """(field, how many) of every field that has something, in the order of the record."""
    event = article.event
    numbers = {
        "section": len(article.section),
        "title": article.title is not None,
        "lead": article.lead is not None,
        "published": article.published is not None,
        "figures": sum(isinstance(block, Figure) for block in article.body),
        "tables": sum(isinstance(block, Table) for block in article.body),
        "sign_off": article.sign_off is not None,
        "event": event is not None,
        "place": event is not None and event.place is not None,
        "people": len(article.people),
        "attendance": len(article.attendance),
        "topics": len(article.topics),
        "references": len(article.references),
        "quantities": len(article.quantities),
    }
    return tuple((name, int(number)) for name, number in numbers.items() if number)
