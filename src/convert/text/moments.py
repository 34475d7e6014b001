"""A written date, the publication date and the years that the text names to a Moment with its evidence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from convert.article import DatePart, DateRule, Inference, Moment

if TYPE_CHECKING:
    from convert.text.dates import WrittenDate
    from convert.text.view import View
    from convert.text.years import NamedYear

_ALL = (DatePart.YEAR, DatePart.MONTH, DatePart.DAY)


def moment(
    view: View, written: WrittenDate, *, published: Moment | None = None, named: NamedYear | None = None
) -> Moment:
    """What the words say, and where they leave out the year: by the publication date, else by a year in the text.

    ``--10-05`` where neither says it; no value for a lunar date, nor for one that the calendar does not have.
    """
    words = view.passage(written.start, written.full_end if _borrows(written) else written.end)
    value, inferred = _value(view, written, published, named)
    return Moment(value=value, text=words.text, span=words.span, inferred=inferred)


def last_moment(view: View, written: WrittenDate, first: Moment) -> Moment | None:
    """The last day of a range that begins at ``first``: its first coming after that day, inferred as that was."""
    last = written.until
    if not last:
        return None
    words = view.passage(last.start, last.end)
    year = last.year or _year(first.value)
    if not last.possible or last.lunar or last.month is None:
        return Moment(value=None, text=words.text, span=words.span)
    if year and not last.year and first.value and _iso(year, last) < first.value:
        year += 1
    if year and year > date.max.year:
        return Moment(value=None, text=words.text, span=words.span)
    inferred = () if last.year or not year else _year_as(first)
    return Moment(value=_iso(year, last), text=words.text, span=words.span, inferred=inferred)


def _year_as(first: Moment) -> tuple[Inference, ...]:
    """The evidence for a last day's year: that of the first day's, else the words of the first day, which say it."""
    shown = tuple(part for part in first.inferred if part.part is DatePart.YEAR)
    return shown or (Inference(part=DatePart.YEAR, span=first.span, rule=DateRule.YEAR_IN_TEXT),)


def day_of(published: Moment | None) -> date | None:
    """The day of a Moment that is known to the day."""
    if not published or not published.value or len(published.value) < 10 or published.value.startswith("-"):
        return None
    try:
        return date.fromisoformat(published.value[:10])
    except ValueError:
        return None


def _borrows(written: WrittenDate) -> bool:
    """Whether the month or the year of a range's first day stands only beside its last: ``04-10/3``."""
    last = written.until
    return bool(last and (last.start < written.end or (not last.parts and written.year and last.year)))


def _value(
    view: View, written: WrittenDate, published: Moment | None, named: NamedYear | None
) -> tuple[str | None, tuple[Inference, ...]]:
    if written.days_ago is not None:
        return _counted_back(written.days_ago, published)
    if written.lunar or not written.possible or written.month is None:
        return None, ()
    today = day_of(published)
    if written.year is None and today and published:
        return _iso(_nearest_year(written, today), written), _because(published, (DatePart.YEAR,))
    if written.year is None and named:
        span = view.span(named.start, named.end)
        return _iso(named.year, written), (Inference(part=DatePart.YEAR, span=span, rule=DateRule.YEAR_IN_TEXT),)
    return _iso(written.year, written), ()


def _counted_back(days: int, published: Moment | None) -> tuple[str | None, tuple[Inference, ...]]:
    today = day_of(published)
    if not today or not published:
        return None, ()
    return (today - timedelta(days=days)).isoformat(), _because(published, _ALL)


def _because(published: Moment, parts: tuple[DatePart, ...]) -> tuple[Inference, ...]:
    rule = DateRule.PUBLICATION_DATE if published.span else DateRule.SUPPLIED
    return tuple(Inference(part=part, span=published.span, rule=rule) for part in parts)


def _nearest_year(written: WrittenDate, today: date) -> int:
    """The year in which the day came last, on ``today`` or before; 29 February waits for a leap year."""
    day = (written.month or 1, written.day or 1)
    year = today.year - (day > (today.month, today.day))
    while day == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
        year -= 1
    return year


def _iso(year: int | None, written: WrittenDate) -> str:
    day = "" if written.day is None else f"-{written.day:02}"
    return f"{'-' if year is None else f'{year:04}'}-{written.month:02}{day}"


def _year(value: str | None) -> int | None:
    return int(value[:4]) if value and value[:4].isdecimal() else None
