"""The facts of a document, one file a fact, each a pure function that knows no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.values import value

if TYPE_CHECKING:
    from convert.article import Event, Passage, Person, Quantity, Reference


@value
class Facts:
    """What was found. Fields as in Article."""

    event: Event | None = None
    people: tuple[Person, ...] = ()
    attendance: tuple[Quantity, ...] = ()
    topics: tuple[Passage, ...] = ()
    references: tuple[Reference, ...] = ()
    quantities: tuple[Quantity, ...] = ()
