"""Lines that say when a page was published, ``Thứ sáu - 19/11/2021 10:15``, to ISO 8601."""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum

from convert.patterns import pattern
from convert.values import value

FIRST_YEAR = 1900
"""The first year in which anything can have been published here."""
LONGEST = 160
"""A stamp's line is never longer than this many characters."""


class Label(Enum):
    """What a stamp says of itself."""

    NONE = "none"
    PUBLISHED = "published"
    UPDATED = "updated"
    TODAY = "today"


@value
class Stamp:
    """A date, with its time of day where there is one, that fills a line or its beginning.

    ``value`` is ISO 8601, local time ``+07:00``, or None where the calendar has no such day. ``start`` and ``end``
    bound the date and time in the line, ``stop`` what belongs to the stamp, label and brackets included: what comes
    after it is something else (a view counter, an author). ``open_end``: a dash at the end that leads nowhere.
    """

    value: str | None
    start: int
    end: int
    stop: int
    label: Label
    weekday: bool
    timed: bool
    open_end: bool


_LABEL = pattern(
    r"(?:(?P<published>(?:thời gian|được|ngày giờ|ngày|giờ)?[ ]?(?:đăng|xuất bản|công bố|phát hành|gửi|đưa)"
    r"(?: ?tin| bài| tải)?(?: lúc| ngày)?|thời gian|ngày tạo|ngày viết|published(?: on| at)?|posted(?: on)?"
    r"|publish date|date|post date)"
    r"|(?P<updated>(?:ngày |lần |thời gian )?(?:cập nhật|cập nhập|sửa)(?: lần cuối| cuối| mới nhất)?(?: lúc| ngày)?"
    r"|(?:last )?(?:updated|modified)(?: on| at)?)"
    r"|(?P<today>hôm nay(?: là)?|bây giờ(?: là)?|today(?: is)?))(?![^\W\d_])\s?:?\s*",
    re.IGNORECASE,
)
_WEEKDAY = pattern(
    r"(?:(?:thứ|ngày thứ) (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7]|cn|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![^\W_])\.?",
    re.IGNORECASE,
)
_DAY_FIRST = pattern(
    r"(?:ngày ?:? )?(?P<day>\d{1,2}) ?"
    r"(?:(?P<mark>[/.\-]) ?(?P<month>\d{1,2}) ?(?P=mark) ?|(?:tháng|th) ?(?P<named>\d{1,2}),? ?(?:năm )?"
    r"|tháng (?P<spelled>giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười),? ?(?:năm )?)"
    r"(?P<year>\d{4}(?!\d)|\d{2}(?=[ ,|–-]{1,3}\d{1,2}[:h]\d))",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("giêng|một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"), 1
    )
    for name in names.split("|")
}
_YEAR_FIRST = pattern(r"(?P<year>\d{4})(?P<mark>[/.\-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)")
_CLOCK = pattern(
    r"(?:lúc |vào lúc |at )?(?P<hour>\d{1,2})(?: ?[:h] ?|g| ?giờ )(?P<minute>\d{2})"
    r"(?:[:](?P<second>\d{2})(?:\.\d{1,6})?)?"
    r"(?:['’]|p| phút)?(?: ?(?P<half>[AP]M|SA|CH)(?![^\W_]))?",
    re.IGNORECASE,
)
_ZONE = pattern(
    r"\(?(?:GMT|UTC)? ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?\)?|Z(?![^\W_])", re.IGNORECASE
)
_DIGIT = pattern("[0-9]")
_MARKS = " \t,;|-–—()[]•·*/"
_TRAIL = " \t,;|-–—)]•·*/."


def stamp(text: str) -> Stamp | None:
    """The stamp that a line is or begins with; None where the line is something else.

    One date, in whatever order with one time of day and a weekday. Linear: every pattern is bounded.
    """
    if len(text) > LONGEST or not _DIGIT.search(text):
        return None
    return _Scan(text).read()


def fault_of(day: str) -> str:
    """Why a day, or a day and time, in ISO 8601 cannot be that of publication; empty where it can."""
    try:
        year = dt.datetime.fromisoformat(day).year
    except ValueError:
        return "is no date"
    return f"is before {FIRST_YEAR}" if year < FIRST_YEAR else ""


def is_label(text: str) -> bool:
    """Whether a line is the label of a stamp that stands on another line: ``Ngày đăng:``."""
    found = _LABEL.match(text) if len(text) < 40 else None
    return found is not None and found.end() == len(text)


class _Scan:
    """One walk over a line, piece by piece."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.label = Label.NONE
        self.weekday = False
        self.date: re.Match[str] | None = None
        self.clock: re.Match[str] | None = None
        self.zone: re.Match[str] | None = None

    def read(self) -> Stamp | None:
        while self._step():
            pass
        if self.date is None:
            return None
        first, last = self._bounds()
        rest = self.text[last:]
        trail = len(rest) - len(rest.lstrip(_TRAIL))
        return Stamp(
            value=_value(self.date, self.clock, self.zone),
            start=first,
            end=last,
            stop=last + len(rest[:trail].rstrip()),
            label=self.label,
            weekday=self.weekday,
            timed=self.clock is not None,
            open_end=trail == len(rest) and rest.strip() in {"-", "–", "—"},
        )

    def _bounds(self) -> tuple[int, int]:
        found = [match for match in (self.date, self.clock, self.zone) if match]
        first, last = min(match.start() for match in found), max(match.end() for match in found)
        for opening, closing in ("()", "[]"):
            words = self.text[first:last]
            still_open = words.count(opening) - words.count(closing)
            if still_open > 0 and self.text[last : last + 1] == closing:
                last += 1
            elif still_open < 0 and words.endswith(closing):
                last -= 1
        return first, last

    def _step(self) -> bool:
        """Whether one more piece was read."""
        start = self.at
        while start < len(self.text) and self.text[start] in _MARKS:
            start += 1
        if self.date is not None and self.text[start : start + 1] == "T" and self.text[start + 1 : start + 2].isdigit():
            start += 1
        if found := self._piece(start):
            self.at = found.end()
            return True
        return False

    def _piece(self, at: int) -> re.Match[str] | None:
        found = None
        if self.date is None and self.clock is None and not self.weekday:
            found = self._label(at)
        if not found and not self.weekday and (found := _WEEKDAY.match(self.text, at)):
            self.weekday = True
        if not found and self.date is None and self._begins(at, "ngày ", "ngày:"):
            found = self.date = _DAY_FIRST.match(self.text, at) or _YEAR_FIRST.match(self.text, at)
        if not found and self.clock is None:
            found = self.clock = _CLOCK.match(self.text, at) if self._begins(at, "lúc ", "vào lúc ", "at ") else None
        elif not found and self.clock is not None and self.zone is None:
            found = self.zone = _ZONE.match(self.text, self.at) or _ZONE.match(self.text, at)
        return found

    def _begins(self, at: int, *words: str) -> bool:
        """Whether a number stands here, or one of the words."""
        return self.text[at : at + 1].isdecimal() or self.text[at : at + 8].lower().startswith(words)

    def _label(self, at: int) -> re.Match[str] | None:
        found = _LABEL.match(self.text, at)
        if found and self.label is Label.NONE:
            self.label = Label(found.lastgroup)
        return found


def _value(date: re.Match[str], clock: re.Match[str] | None, zone: re.Match[str] | None) -> str | None:
    part = date.groupdict()
    spelled = (part.get("spelled") or "").lower()
    month = int(part["month"] or part.get("named") or _MONTHS[spelled])
    year = int(part["year"]) + 2000 * (len(part["year"]) == len("19"))
    if year < FIRST_YEAR:
        return None
    try:
        day = dt.date(year, month, int(part["day"])).isoformat()
        return f"{day}T{_time(clock)}{_offset(zone)}" if clock else day
    except ValueError:
        return None


def _time(clock: re.Match[str]) -> str:
    """The time to the precision that is written. Raises ValueError where there is no such time."""
    hour = int(clock["hour"])
    if clock["half"] and clock["half"].upper() in {"PM", "CH"} and hour < 12:
        hour += 12
    elif clock["half"] and clock["half"].upper() in {"AM", "SA"} and hour == 12:
        hour = 0
    moment = dt.time(hour, int(clock["minute"]), int(clock["second"] or 0))
    return moment.isoformat("seconds" if clock["second"] else "minutes")


def _offset(zone: re.Match[str] | None) -> str:
    """The offset from UTC; portals that say none mean Vietnam's."""
    if zone is None:
        return "+07:00"
    return f"{zone['sign']}{int(zone['hours']):02}:{zone['minutes'] or '00'}" if zone["sign"] else "+00:00"
