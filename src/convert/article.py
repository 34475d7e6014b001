"""The article record, version 1, as frozen dataclasses: the same objects as ``schemas/article.v1.schema.json``.

Field order is the schema's key order; ``contract.py`` turns these to and from JSON.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, TypeAlias

from convert.values import value

SCHEMA_ID = "urn:portaldoc:article:1"

Span: TypeAlias = tuple[int, int]
"""``[start, end)`` in Unicode code points of ``Origin.text``."""


class Role(StrEnum):
    """What a segment of the source became. Hashed as the string that it is: an enum's own hash is Python code."""

    __hash__ = str.__hash__

    SECTION = "section"
    TITLE = "title"
    LEAD = "lead"
    PUBLISHED = "published"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    IMAGE = "image"
    CAPTION = "caption"
    SIGN_OFF = "sign_off"
    ATTACHMENT = "attachment"
    RELATED = "related"
    CHROME = "chrome"
    DUPLICATE = "duplicate"
    LEGAL_DOCUMENT = "legal_document"
    UNREAD = "unread"


class DatePart(StrEnum):
    """The part of a Moment that was inferred."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    ALL = "all"


class DateRule(StrEnum):
    """Why an inferred part is what it is."""

    PUBLICATION_DATE = "publication-date"
    YEAR_IN_TEXT = "year-in-text"
    SUPPLIED = "supplied"


class PartOfDay(StrEnum):
    """Sáng, trưa, chiều, tối."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


class EventRole(StrEnum):
    """What a person did in the main event."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    ATTENDEE = "attendee"


class Qualifier(StrEnum):
    """How exactly a quantity is meant."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"


@value
class Passage:
    """Words of the source: ``text == fold(source.text[start:end])``."""

    text: str
    span: Span


@value
class SuppliedPassage:
    """Words that the text does not hold: ``source.supplied`` names the field and who said them."""

    text: str
    span: None = None


@value
class Supplied:
    """A value that did not come from the text: which record field, its value, and who said it."""

    field: str
    value: str
    by: str


@value
class Origin:
    """The record's ``source``: the input and its decoded text. Hashes are lower-case hex SHA-256."""

    name: str
    media_type: str
    encoding: str
    sha256: str
    text_sha256: str
    url: str | None
    supplied: tuple[Supplied, ...]
    text: str


@value
class Inference:
    """Why a part of a Moment is known though the words beside it do not say it; ``span`` is the evidence."""

    part: DatePart
    span: Span | None
    rule: DateRule


@value
class Moment:
    """A point in time as written, and as ISO 8601 at the precision known (None: a lunar date).

    ``2019-05-14T07:45+07:00``, ``2019-05-14``, ``2019-05``, ``2019``; ``--05-14`` where the year is unknown.
    """

    value: str | None
    text: str | None
    span: Span | None
    inferred: tuple[Inference, ...] = ()


@value
class Paragraph:
    """Running text."""

    type: ClassVar[str] = "paragraph"
    text: str
    span: Span


@value
class Heading:
    """A heading inside the body; ``level`` 1 is the outermost."""

    type: ClassVar[str] = "heading"
    level: int
    text: str
    span: Span


@value
class ListBlock:
    """Items one after another; the marks (``-``, ``a)``) stay in the items' words."""

    type: ClassVar[str] = "list"
    ordered: bool
    items: tuple[Passage, ...]
    span: Span


@value
class Table:
    """Rows of cells."""

    type: ClassVar[str] = "table"
    rows: tuple[tuple[Passage, ...], ...]
    span: Span


@value
class Figure:
    """A picture by its file name as written, its caption, and the photographer that the caption names."""

    type: ClassVar[str] = "figure"
    image: Passage | None
    caption: Passage | None
    credit: Passage | None
    span: Span


Block: TypeAlias = Paragraph | Heading | ListBlock | Table | Figure


@value
class SignOff:
    """Who wrote or supplied the text, as its last lines say."""

    authors: tuple[Passage, ...]
    agency: Passage | None
    source: Passage | None


@value
class Event:
    """The one main event that the article reports."""

    kind: Passage | None
    name: Passage | None
    start: Moment | None
    end: Moment | None
    parts_of_day: tuple[PartOfDay, ...]
    place: Passage | None
    organizers: tuple[Passage, ...]


@value
class PersonRole:
    """A role in the main event and the first words that say so."""

    role: EventRole
    span: Span


@value
class Person:
    """One natural person: the fullest form of the name, every post as written, every mention of the name."""

    name: Passage
    honorifics: tuple[str, ...]
    positions: tuple[Passage, ...]
    roles: tuple[PersonRole, ...]
    mentions: tuple[Span, ...]


@value
class Quantity:
    """A measured number: ``value`` multiplied out, ``of`` in a/b counts, ``to`` in ranges."""

    value: int | float
    of: int | float | None
    to: int | float | None
    unit: str | None
    qualifier: Qualifier
    text: str
    span: Span


@value
class Reference:
    """A legal or administrative document cited with its number."""

    number: str
    kind: str | None
    date: Moment | None
    issuer: Passage | None
    text: str
    span: Span


@value
class Segment:
    """A stretch of the source and what it became. Segments are sorted, disjoint, and cover all ink."""

    span: Span
    role: Role


@value
class Article:
    """One portal article. Every property is always there; None or () says: looked, found nothing."""

    schema: str
    generator: str
    source: Origin
    language: str
    section: tuple[Passage, ...]
    title: Passage | SuppliedPassage | None
    lead: Passage | SuppliedPassage | None
    published: Moment | None
    body: tuple[Block, ...]
    sign_off: SignOff | None
    attachments: tuple[Passage, ...]
    related: tuple[Passage, ...]
    event: Event | None
    people: tuple[Person, ...]
    attendance: tuple[Quantity, ...]
    topics: tuple[Passage, ...]
    references: tuple[Reference, ...]
    quantities: tuple[Quantity, ...]
    segments: tuple[Segment, ...]
