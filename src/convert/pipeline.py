"""One document: read, outline, facts, record, export."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, cast

from convert import __version__, contract, plugins
from convert.article import SCHEMA_ID, Article, Origin, Supplied
from convert.errors import UsageError
from convert.facts import Facts, attendance, event, people, quantities, references, topics
from convert.findings import Read, Severity
from convert.lexicon import speaking
from convert.outline import Document, Habits, outline
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from convert.assets import Assets, Held
    from convert.findings import Finding
    from convert.plugins import Reader
    from convert.source import Source

GENERATOR = f"portaldoc {__version__}"


@value
class Hints:
    """What a person says of an input: wins over what the text and its markup say. ``by`` names who said it.

    ``keep`` makes a record of what is no article too; ``habits`` are those of the portal.
    """

    url: str | None = None
    published: str | None = None
    encoding: str | None = None
    by_url: str = "--source-url"
    by_published: str = "--published"
    province: str | None = None
    by_province: str = "--province"
    keep: bool = False
    habits: Habits | None = None

    @property
    def said(self) -> tuple[Supplied, ...]:
        """What was said, field by field, and by whom."""
        fields = (
            ("url", self.url, self.by_url),
            ("published", self.published, self.by_published),
            ("province", self.province, self.by_province),
        )
        return tuple(Supplied(field=field, value=value, by=by) for field, value, by in fields if value is not None)

    def over(self, other: Hints) -> Hints:
        """These hints, and of another's what these do not say."""
        return Hints(
            url=self.url or other.url,
            by_url=self.by_url if self.url else other.by_url,
            published=self.published or other.published,
            by_published=self.by_published if self.published else other.by_published,
            province=self.province or other.province,
            by_province=self.by_province if self.province else other.by_province,
            encoding=self.encoding or other.encoding,
            keep=self.keep or other.keep,
            habits=self.habits or other.habits,
        )


def read(name: str, data: bytes, *, reader: str | None = None, hints: Hints | None = None) -> Read[Article]:
    """The record of one input, valid by the schema, and what was found on the way.

    ``name`` is the file's name, ``data`` its bytes. Raises InputError, NotAnArticle, InvalidRecord, UsageError.
    """
    got = source_of(name, data, reader=reader, hints=hints)
    if isinstance(got.value, Article):
        return Read(got.value, got.findings + _broken(got.value))
    article = record_of(outline_of(got.value, hints or Hints()))
    return Read(article.value, got.findings + article.findings)


def _broken(article: Article) -> tuple[Finding, ...]:
    """The promises that a record, perhaps edited by hand, does not keep, each at its place in the record."""
    found = plugins.findings(article, plugins.checks())
    return tuple(replace(one, span=None) for one in found if one.code.severity is Severity.ERROR)


def source_of(
    name: str, data: bytes, *, reader: str | None = None, hints: Hints | None = None
) -> Read[Source] | Read[Article]:
    """What a reader makes of one input, with what a person says of it. Raises InputError, InvalidRecord, UsageError."""
    chosen = plugins.reader(reader) if reader else plugins.reader_for(name, data[:4096])
    if hints and hints.encoding:
        chosen = _told(chosen, hints.encoding)
    got = chosen.read(name, data)
    if isinstance(got.value, Article):
        return Read(got.value, got.findings)
    return Read(_hinted(got.value, hints or Hints()), got.findings)


def _told(reader: Reader, encoding: str) -> Reader:
    """The reader, told the encoding of its input. Raises UsageError where it takes none."""
    if not hasattr(reader, "encoding"):
        raise UsageError(f"the reader {reader.name!r} knows the encoding of its inputs", next="leave --encoding away")
    return cast("Reader", dataclasses.replace(cast("Any", reader), encoding=encoding))


def pictures_in(name: str, data: bytes, *, reader: str | None = None) -> Held | None:
    """The pictures that an input itself holds; None where its reader knows of none. Raises InputError, UsageError."""
    chosen: Any = plugins.reader(reader) if reader else plugins.reader_for(name, data[:4096])
    if not hasattr(chosen, "pictures"):
        return None
    from convert.assets import Held  # noqa: PLC0415 - only for what holds pictures

    return Held(lambda: chosen.pictures(name, data))


def outline_of(source: Source, hints: Hints) -> Read[Document]:
    """The outline of a source, by the portal's habits. Raises NotAnArticle, unless it is to be kept."""
    return outline(source, keep=hints.keep, habits=hints.habits)


def record_of(document: Read[Document]) -> Read[Article]:
    """The record of a source that has been outlined. Raises InvalidRecord."""
    facts = _facts(document.value)
    article = _article(document.value, facts.value)
    contract.checked(article)
    return Read(article, document.findings + facts.findings)


def export(article: Article, format_: str, assets: Assets, options: dict[str, object] | None = None) -> Read[bytes]:
    """The record in one format. Raises ExportError, UsageError."""
    return plugins.exporter(format_, options).export(article, assets)


def _hinted(source: Source, hints: Hints) -> Source:
    if not hints.said:
        return source
    return replace(source, url=hints.url or source.url, supplied=(*hints.said, *source.supplied))


FACTS: tuple[tuple[str, Callable[[Document], Read[Any]]], ...] = (
    ("event", event.find),
    ("people", people.find),
    ("attendance", attendance.find),
    ("topics", topics.find),
    ("references", references.find),
    ("quantities", quantities.find),
)
"""Which function finds which field of Facts."""


def _facts(document: Document) -> Read[Facts]:
    with speaking(document.words):
        found = [(name, find(document)) for name, find in FACTS]
    findings = tuple(finding for _, read_ in found for finding in read_.findings)
    return Read(Facts(**{name: read_.value for name, read_ in found}), findings)


def _article(document: Document, facts: Facts) -> Article:
    source = document.source
    return Article(
        schema=SCHEMA_ID,
        generator=GENERATOR,
        source=Origin(
            name=source.name,
            media_type=source.media_type,
            encoding=source.encoding,
            sha256=source.sha256,
            text_sha256=source.text_sha256,
            url=source.url,
            supplied=source.supplied,
            text=source.text,
        ),
        language="vi",
        section=document.section,
        title=document.title,
        lead=document.lead,
        published=document.published,
        body=document.body,
        sign_off=document.sign_off,
        attachments=document.attachments,
        related=document.related,
        event=facts.event,
        people=facts.people,
        attendance=facts.attendance,
        topics=facts.topics,
        references=facts.references,
        quantities=facts.quantities,
        segments=document.segments,
    )
