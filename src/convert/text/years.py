"""Text to the year that it makes certain: ``9 tháng đầu năm 2019``; terms of office are never evidence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.patterns import pattern
from convert.text.dates import dates
from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.text.dates import WrittenDate


@value(kw_only=False)
class NamedYear:
    """A year and where ``text[start:end]`` names it."""

    year: int
    start: int
    end: int


_YEAR = r"((?:19|20)[0-9]{2})(?![0-9])(?! ?[-–/] ?[0-9])"
_PERIOD = pattern(rf"tháng (?:đầu|cuối)(?: của)? năm {_YEAR}")
_MONTHS = pattern(r"(?<!\w)(?:[0-9]{1,2}|[Bb]a|[Ss]áu|[Cc]hín|[Mm]ười một) $")
_QUARTER = pattern(rf"uý (?:[IV]{{1,3}}|[1-4])(?:,? năm | ?[/-] ?){_YEAR}")
_PLAIN = pattern(rf"ăm {_YEAR}")
_COMPARED = pattern(r"(?:so với|cùng kỳ|bằng|hơn)[^.;]{0,24}$")
_WISHED = pattern(
    r"(?:sẽ|mong muốn|dự kiến|phấn đấu|phải|yêu cầu|đề nghị|cam kết|kế hoạch|nhiệm vụ|phương hướng)[^.;]*$"
)
_DEADLINE = pattern(
    r"(?:trước|đến|hết|chậm nhất|[Kk]ể từ|[Tt]ừ|dự kiến|sẽ|thành lập|giải phóng|sinh|ngày truyền thống)"
    r"(?: [^.;,]{0,20})? ?$"
)
_COMING = pattern(r"(?<!\w)(?:[Dd]ự kiến|sẽ|sắp|chuẩn bị|hướng tới|tiến tới|phấn đấu)(?!\w)[^.;]*$")
_SENTENCE = 200
_ELSEWHEN = pattern(
    r"(?:so với|cùng kỳ|từ|kể từ|đến|tới|trước|sau|hết|vào|tầm nhìn|giai đoạn|nhiệm kỳ|khóa|mục tiêu|kế hoạch"
    r"|phương hướng|nhiệm vụ|dự toán|dự kiến|[Ll]uật|[Nn]ghị quyết|[Hh]iến pháp|thành lập|thống kê|sinh|mùa [Xx]uân"
    r"|của|các|những|tổng kết|tổng kết công tác|kết quả|[0-9]{4} ?[-–,]| và) ?(?:cuối |đầu |[Nn])?$"
)
_SYMBOL = pattern(r"[0-9]/?[A-ZĐ-][\w/-]*,? (?:ra |ban hành |ký )?$")


def named_years(
    text: str, stretches: Iterable[tuple[int, int]], *, day: WrittenDate, told: Iterable[tuple[int, int]]
) -> tuple[NamedYear, ...]:
    """The years that the text names as those it reports of, the surest kind alone, each by its first naming.

    Periods just past are surest, then dates near ``day`` in the year, then a plain year where the event is ``told``.
    More than one: they are rivals, and only where they are periods does the latest win.
    """
    kept = list(stretches)
    for found in (
        (year for start, end in kept for year in _periods(text, start, end)),
        (year for start, end in kept for year in _spoken_days(text, start, end, day)),
        (year for start, end in told for year in _plain_years(text, start, end)),
    ):
        years: dict[int, NamedYear] = {}
        for named in found:
            years.setdefault(named.year, named)
        if years:
            return tuple(sorted(years.values(), key=lambda named: -named.year))
    return ()


def certain(named: tuple[NamedYear, ...], text: str) -> NamedYear | None:
    """The one year that the namings leave, or None where they are rivals."""
    if len(named) == 1 or (named and "tháng" in text[named[0].start : named[0].end]):
        return named[0]
    return None


def _periods(text: str, start: int, end: int) -> Iterator[NamedYear]:
    for found in _PERIOD.finditer(text, start, end):
        months = _MONTHS.search(text, max(start, found.start() - 12), found.start())
        if months and not _COMPARED.search(text, max(start, months.start() - 40), months.start()):
            yield NamedYear(int(found[1]), months.start(), found.end())
    for found in _QUARTER.finditer(text, start, end):
        before = text[max(start, found.start() - 100) : found.start() - 1]
        if not (_COMPARED.search(before) or _WISHED.search(before)):
            yield NamedYear(int(found[1]), found.start() - 1, found.end())


def _spoken_days(text: str, start: int, end: int, day: WrittenDate) -> Iterator[NamedYear]:
    """Dates with their year; those of documents, deadlines and history say nothing of the day of writing."""
    days = dates(text)
    first = bisect_left(days, start, key=lambda day: day.start)
    for written in days[first : bisect_left(days, end, lo=first, key=lambda day: day.start)]:
        last = written.until or written
        anniversary = written.until and (written.day, written.month) == (last.day, last.month)
        before = text[max(start, written.start - 32) : written.start]
        if not last.year or last.day is None or not _is_near(last, day):
            continue
        coming = _COMING.search(text, max(start, written.start - _SENTENCE), written.start)
        if anniversary or not (written.until or coming or _SYMBOL.search(before) or _DEADLINE.search(before)):
            yield NamedYear(last.year, last.start, last.end)


def _is_near(spoken: WrittenDate, day: WrittenDate) -> bool:
    """Within some two months in the same year."""
    if not (spoken.month and day.month and spoken.possible and day.possible):
        return False
    return abs((spoken.month - day.month) * 30 + (spoken.day or 15) - (day.day or 15)) <= 60


def _plain_years(text: str, start: int, end: int) -> Iterator[NamedYear]:
    for found in _PLAIN.finditer(text, start, end):
        if not _ELSEWHEN.search(text, max(start, found.start() - 24), found.start()):
            yield NamedYear(int(found[1]), found.start() - 1, found.end())
