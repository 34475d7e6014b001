"""Dates that exist, agree with each other, and are what their words say."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from convert.checks.quotations import moments, quoted
from convert.findings import (
    DATE_NOT_ITS_WORDS,
    END_BEFORE_START,
    EVENT_AFTER_PUBLICATION,
    IMPOSSIBLE_DATE,
    WEEKDAY_MISMATCH,
    YEAR_INFERRED,
    YEAR_UNKNOWN,
    Code,
    Finding,
)
from convert.patterns import pattern
from convert.text.view import view
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article, Moment

_VALUE = pattern(
    r"(?:(?P<year>\d{4})|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:Z|[+-](?P<zone>\d\d:\d\d))?)?\Z"
)
_NUMBER = pattern(r"\d+")
_WEEKDAY = pattern(r"\b(?:thứ\s(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ\snhật))\b", re.IGNORECASE)
_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5}
_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_MONTH_IN_WORDS = pattern(r"\btháng\s(?!\d)", re.IGNORECASE)
_DAY_IN_WORDS = pattern(r"\b(?:mùng|mồng|rằm|ngày)\s(?!\d)", re.IGNORECASE)


@value(kw_only=False)
class _Parts:
    """What a Moment's value says; None where it says nothing."""

    year: int | None
    month: int | None
    day: int | None
    hour: int | None
    minute: int | None


class DateCheck:
    """Every Moment of the record, alone and against the others."""

    codes: ClassVar[tuple[Code, ...]] = (
        IMPOSSIBLE_DATE,
        END_BEFORE_START,
        EVENT_AFTER_PUBLICATION,
        WEEKDAY_MISMATCH,
        DATE_NOT_ITS_WORDS,
        YEAR_INFERRED,
        YEAR_UNKNOWN,
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each date by itself, then the event's order."""
        for pointer, moment in moments(article):
            if moment.value is not None:
                yield from _alone(pointer, moment, moment.value)
        yield from _order(article)
        if article.event and article.event.start:
            yield from _year(article.event.start)


def _year(start: Moment) -> Iterator[Finding]:
    """What was said of the event's year when it was read, derived again."""
    value = start.value or ""
    if value.startswith("--"):
        message = f"nothing says the year of {quoted(start.text or '')}"
        yield Finding(code=YEAR_UNKNOWN, message=message, span=start.span, pointer="/event/start/value")
    elif start.inferred and start.text:
        message = f"the year of {quoted(start.text)} is inferred: {value} by {start.inferred[0].rule.value}"
        yield Finding(code=YEAR_INFERRED, message=message, span=start.span, pointer="/event/start/inferred")


def _alone(pointer: str, moment: Moment, value: str) -> Iterator[Finding]:
    found = _VALUE.match(value)
    if not found or not _is_real(value):
        message = f"there is no {value}" + (f", read from {quoted(moment.text)}" if moment.text else "")
        yield Finding(code=IMPOSSIBLE_DATE, message=message, span=moment.span, pointer=f"{pointer}/value")
        return
    parts = _parts(found)
    yield from _weekday(pointer, moment, parts)
    unsaid = _unsaid(parts, moment)
    if unsaid:
        yield Finding(
            code=DATE_NOT_ITS_WORDS,
            message=f"{value}: {quoted(moment.text or '')} does not say its {' and '.join(unsaid)}, nor is it inferred",
            span=moment.span,
            pointer=f"{pointer}/value",
        )


def _is_real(value: str) -> bool:
    """Whether the calendar and the clock have it."""
    found = _VALUE.match(value)
    if not found:
        return False
    limits = (("hour", 23), ("minute", 59), ("second", 59))
    if any(int(found[name] or 0) > most for name, most in limits) or (found["zone"] or "") > "14:00":
        return False
    try:
        date(int(found["year"] or 2000), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError:
        return False
    return True


def _parts(found: re.Match[str]) -> _Parts:
    year, month, day, hour, minute = (
        None if found[name] is None else int(found[name]) for name in ("year", "month", "day", "hour", "minute")
    )
    return _Parts(year, month, day, hour, minute)


def _weekday(pointer: str, moment: Moment, parts: _Parts) -> Iterator[Finding]:
    said = _WEEKDAY.search(moment.text or "")
    if not said or parts.year is None or parts.month is None or parts.day is None:
        return
    is_one = date(parts.year, parts.month, parts.day).weekday()
    name = (said[1] or "").lower()
    if is_one != (6 if said[2] else _WEEKDAYS[name] if name in _WEEKDAYS else int(name) - 2):
        yield Finding(
            code=WEEKDAY_MISMATCH,
            message=f"{quoted(moment.text or '')} says {said[0]}, but {moment.value} is a {_NAMES[is_one]}",
            span=moment.span,
            pointer=f"{pointer}/value",
        )


def _unsaid(parts: _Parts, moment: Moment) -> list[str]:
    """The parts of the value that neither stand in the words as a number nor are marked as inferred."""
    words = moment.text
    inferred = {inference.part.value for inference in moment.inferred}
    if words is None or "all" in inferred:
        return []
    numbers = {int(digits) for digits in _NUMBER.findall(view(words).text)}
    in_words = {name for name, form in (("month", _MONTH_IN_WORDS), ("day", _DAY_IN_WORDS)) if form.search(words)}
    wanted = {"year": _years(parts), "month": {parts.month}, "day": {parts.day}, "hour": _hours(parts)}
    return [
        name
        for name, forms in wanted.items()
        if None not in forms and name not in inferred and name not in in_words and not forms & numbers
    ]


def _years(parts: _Parts) -> set[int | None]:
    return {parts.year, None if parts.year is None else parts.year % 100}


def _hours(parts: _Parts) -> set[int | None]:
    """Two in the afternoon is written 14 or 2; a quarter to two names it too."""
    return {None} if parts.hour is None else {parts.hour, parts.hour - 12, parts.hour + 1, parts.hour - 11}


def _order(article: Article) -> Iterator[Finding]:
    event = article.event
    if not event or not event.start:
        return
    if event.end and _after(event.start, event.end):
        yield Finding(
            code=END_BEFORE_START,
            message=f"the event ends {event.end.value}, before it starts {event.start.value}",
            span=event.end.span,
            pointer="/event/end/value",
        )
    if article.published and _after(event.start, article.published, days_only=True):
        yield Finding(
            code=EVENT_AFTER_PUBLICATION,
            message=f"the event starts {event.start.value}, after the article was published {article.published.value}",
            span=event.start.span,
            pointer="/event/start/value",
        )


def _after(one: Moment, other: Moment, *, days_only: bool = False) -> bool:
    """Whether one is certainly later than the other, as far as both are known; unknown years cannot be compared."""
    first, second = one.value or "-", other.value or "-"
    if first[0] == "-" or second[0] == "-" or not (_is_real(first) and _is_real(second)):
        return False
    known = min(len(first), len(second), 10 if days_only or first[16:] != second[16:] else 16)
    return first[:known] > second[:known]
