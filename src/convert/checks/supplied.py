"""What was supplied or inferred, and whether the record says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from convert.article import DatePart, DateRule, Inference
from convert.checks.quotations import moments, quoted
from convert.findings import INFERENCE_WITHOUT_EVIDENCE, SUPPLIED_NOT_MARKED, SUPPLIED_VALUE_DIFFERS, Code, Finding
from convert.patterns import pattern
from convert.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Moment

_WHOLLY_SUPPLIED = (Inference(part=DatePart.ALL, span=None, rule=DateRule.SUPPLIED),)
_ISO_DAY = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class SuppliedCheck:
    """Only what ``source.supplied`` names may have no span, and what was inferred shows its evidence."""

    codes: ClassVar[tuple[Code, ...]] = (SUPPLIED_NOT_MARKED, SUPPLIED_VALUE_DIFFERS, INFERENCE_WITHOUT_EVIDENCE)

    def check(self, article: Article) -> Iterator[Finding]:
        """Title, lead, address, then every date."""
        for name in ("title", "lead"):
            yield from _passage(article, name)
        if article.source.url is not None:
            yield from _named(article, "url", article.source.url, "/source/url")
        for pointer, moment in moments(article):
            yield from _moment(article, pointer, moment)


def _passage(article: Article, name: str) -> Iterator[Finding]:
    value = getattr(article, name)
    if value is not None and value.span is None:
        yield from _named(article, name, value.text, f"/{name}/span")


def _named(article: Article, name: str, words: str, pointer: str) -> Iterator[Finding]:
    """The field is among the supplied ones, with these words."""
    said = [supplied.value for supplied in article.source.supplied if supplied.field == name]
    if not said:
        yield _unmarked(pointer, f"{quoted(words)} is not from the text, and source.supplied does not name {name!r}")
    elif fold(words) not in map(fold, said):
        yield Finding(
            code=SUPPLIED_VALUE_DIFFERS,
            message=f"says {quoted(words)}, but {name} was supplied as {quoted(said[-1])}",
            pointer=pointer,
        )


def _unmarked(pointer: str, message: str) -> Finding:
    return Finding(code=SUPPLIED_NOT_MARKED, message=message, pointer=pointer)


def _moment(article: Article, pointer: str, moment: Moment) -> Iterator[Finding]:
    if (moment.text is None) != (moment.span is None):
        yield _unmarked(f"{pointer}/span", "text and span are null together or not at all")
    elif moment.span is None:
        yield from _supplied_moment(article, pointer, moment)
    else:
        yield from _evidence(article, pointer, moment)


def _supplied_moment(article: Article, pointer: str, moment: Moment) -> Iterator[Finding]:
    name = pointer[1:].replace("/", ".")
    said = [supplied.value for supplied in article.source.supplied if supplied.field in (name, pointer)]
    if moment.inferred != _WHOLLY_SUPPLIED:
        yield _unmarked(
            f"{pointer}/inferred", "a date without a span is inferred [{part: all, span: null, rule: supplied}]"
        )
    if not said:
        yield _unmarked(f"{pointer}/span", f"span is null, and source.supplied does not name {name!r}")
    elif not any(_agrees(value, moment.value) for value in said):
        yield Finding(
            code=SUPPLIED_VALUE_DIFFERS,
            message=f"says {moment.value}, but {name} was supplied as {quoted(said[-1])}",
            pointer=f"{pointer}/value",
        )


def _agrees(said: str, value: str | None) -> bool:
    """Whether a date in ISO form begins with the same day; other forms cannot be compared here."""
    return not _ISO_DAY.match(said) or value is None or value[:10] == said[: len(value[:10])]


def _evidence(article: Article, pointer: str, moment: Moment) -> Iterator[Finding]:
    for index, inference in enumerate(moment.inferred):
        place = f"{pointer}/inferred/{index}"
        if inference.part is DatePart.ALL:
            yield _unmarked(
                f"{place}/part", f"{quoted(moment.text or '')} stands in the text: it was not supplied whole"
            )
        elif inference.span is None and not _published_was_supplied(article, inference):
            yield _without_evidence(f"{place}/span", f"the {inference.part} is inferred without a span that shows why")
        elif inference.span and inference.rule is DateRule.YEAR_IN_TEXT and moment.value:
            yield from _year_shown(article, place, moment.value, inference.span)


def _published_was_supplied(article: Article, inference: Inference) -> bool:
    """The one evidence that the text does not hold."""
    published = article.published
    return inference.rule is DateRule.SUPPLIED and published is not None and published.span is None


def _year_shown(article: Article, place: str, value: str, span: tuple[int, int]) -> Iterator[Finding]:
    words = fold(article.source.text[slice(*span)])
    if not value[:4].isdigit():
        return
    year = int(value[:4])
    before = year - 1 if place.startswith("/event/end") else year  # the first day's, of a range into January
    if not any(re.search(rf"{one:04}|\b{one % 100:02}\b", words) for one in (year, before)):
        yield _without_evidence(
            f"{place}/span", f"the year {value[:4]} is inferred from {quoted(words)}, which does not say it"
        )


def _without_evidence(pointer: str, message: str) -> Finding:
    return Finding(code=INFERENCE_WITHOUT_EVIDENCE, message=message, pointer=pointer)
