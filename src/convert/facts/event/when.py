"""The event's date to its Moments, and to findings about the years and days that do not fit."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from convert.article import Role
from convert.facts.event.scene import last_day
from convert.findings import IMPOSSIBLE_DATE, RIVAL_YEARS, WEEKDAY_MISMATCH, YEAR_INFERRED, YEAR_UNKNOWN, Finding
from convert.text.dates import dates
from convert.text.moments import day_of, last_moment, moment
from convert.text.years import NamedYear, certain, named_years
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Moment, PartOfDay
    from convert.facts.event.scene import Scene
    from convert.outline import Document
    from convert.text.dates import WrittenDate

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


@value
class Time:
    """When the event was; ``end`` only where it lasted more than a day."""

    start: Moment | None = None
    end: Moment | None = None
    parts: tuple[PartOfDay, ...] = ()
    findings: tuple[Finding, ...] = ()


def when(document: Document, told: tuple[Scene, ...]) -> Time:
    """The Moments of the event: the date itself, the publication date, a year in the text, in that order."""
    written = told[0].when
    if written is None:
        return Time()
    named = _years(document, told, written)
    known = certain(named, document.view.text)
    start = moment(document.view, written, published=document.published, named=known)
    longer = written if written.until else last_day(document, written)
    end = last_moment(document.view, longer, start) if longer else None
    doubts = (*_about_day(written, start), *_about_year(document, start, named), *_about_weekday(written, start))
    return Time(start=start, end=end, parts=_parts(told), findings=doubts)


def _parts(told: tuple[Scene, ...]) -> tuple[PartOfDay, ...]:
    """The parts of day beside the first date that has any."""
    for written in (scene.when for scene in told if scene.when):
        last = written.until
        if parts := tuple(dict.fromkeys((*written.parts, *(last.parts if last else ())))):
            return parts
    return ()


def calendar_findings(document: Document) -> tuple[Finding, ...]:
    """Every date of the running text that the calendar does not have, or whose weekday is another."""
    return tuple(_about_days(document))


def _years(document: Document, told: tuple[Scene, ...], written: WrittenDate) -> tuple[NamedYear, ...]:
    if written.year or written.lunar or written.days_ago is not None or day_of(document.published):
        return ()
    running = document.running
    opening = [(start, end) for role, start, end in running if role in (Role.TITLE, Role.LEAD)]
    return named_years(
        document.view.text,
        ((start, end) for _, start, end in running),
        day=written,
        told=(*opening, *((scene.start, scene.end) for scene in told)),
    )


def _about_day(written: WrittenDate, start: Moment) -> Iterator[Finding]:
    """``Sáng nay`` of an article that nobody knows the day of."""
    if written.days_ago is not None and start.value is None:
        yield Finding(code=YEAR_UNKNOWN, message=f"nothing says which day “{start.text}” was", span=start.span)


def _about_year(document: Document, start: Moment, named: tuple[NamedYear, ...]) -> Iterator[Finding]:
    value = start.value or ""
    if value.startswith("--"):
        yield Finding(code=YEAR_UNKNOWN, message=f"nothing says the year of “{start.text}”", span=start.span)
    elif start.inferred:
        yield Finding(
            code=YEAR_INFERRED,
            message=f"the year of “{start.text}” is inferred: {value} by {start.inferred[0].rule.value}",
            span=start.span,
        )
    rivals = [rival for rival in named if str(rival.year) != value[:4]]
    if rivals:
        words = document.view.passage(rivals[0].start, rivals[0].end)
        yield Finding(
            code=RIVAL_YEARS,
            message=f"the year of “{start.text}” could also be that of “{words.text}”",
            span=words.span,
        )


def _about_weekday(written: WrittenDate, start: Moment) -> Iterator[Finding]:
    """The weekday of a date whose year was inferred; the others are judged with the rest of the text."""
    if written.weekday is None or written.year or not start.value or start.value.startswith("-"):
        return
    real = date.fromisoformat(start.value).weekday()
    if real != written.weekday:
        message = f"“{start.text}” is {start.value}, which is no {_WEEKDAYS[written.weekday]} but {_WEEKDAYS[real]}"
        yield Finding(code=WEEKDAY_MISMATCH, message=message, span=start.span)


def _kept(document: Document) -> Iterator[WrittenDate]:
    days = dates(document.view.text)
    begins = [day.start for day in days]
    for _, start, end in document.running if days else ():
        yield from days[bisect_left(begins, start) : bisect_left(begins, end)]


def _about_days(document: Document) -> Iterator[Finding]:
    for written in _kept(document):
        for day in (written, written.until):
            if day is None:
                continue
            if not day.possible:
                words = document.view.passage(day.start, day.end)
                yield Finding(code=IMPOSSIBLE_DATE, message=f"the calendar has no day “{words.text}”", span=words.span)
            elif day.weekday is not None and day.year and day.month and day.day and not day.lunar:
                real = date(day.year, day.month, day.day).weekday()
                if real != day.weekday:
                    words = document.view.passage(day.start, day.end)
                    message = f"“{words.text}” is no {_WEEKDAYS[day.weekday]} but {_WEEKDAYS[real]}"
                    yield Finding(code=WEEKDAY_MISMATCH, message=message, span=words.span)
