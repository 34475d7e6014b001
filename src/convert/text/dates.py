"""Vietnamese words for a date to day, month, year, weekday, part of day: only what the words themselves say."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from convert.article import PartOfDay
from convert.patterns import pattern
from convert.text.figures import figures
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

MONTHS = {
    name: number
    for number, names in enumerate(
        ("Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"), start=1
    )
    for name in (names, names.lower(), names.capitalize())
}
LUNAR_MONTHS = {"Giêng": 1, "giêng": 1, "Chạp": 12, "chạp": 12}
WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật")
PARTS = {
    "sáng": PartOfDay.MORNING,
    "trưa": PartOfDay.NOON,
    "chiều": PartOfDay.AFTERNOON,
    "tối": PartOfDay.EVENING,
    "đêm": PartOfDay.EVENING,
    "khuya": PartOfDay.EVENING,
}


@value
class WrittenDate:
    """A date as written at ``text[start:end]``, the part of day and the weekday beside it included.

    What the words do not say is None. ``day`` is None for a month, ``lunar`` dates are not of the civil calendar,
    ``days_ago`` counts from the day of writing (``sáng nay`` is 0); ``weekday`` is 0 for Monday.
    ``until`` is the last day of a range or a list (``từ ngày 04-10/3``).
    """

    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    parts: tuple[PartOfDay, ...] = ()
    lunar: bool = False
    days_ago: int | None = None
    until: WrittenDate | None = None

    @property
    def full_end(self) -> int:
        """Where the words end, those of the last day of the range included."""
        return self.until.end if self.until else self.end

    @property
    def possible(self) -> bool:
        """Whether the civil calendar has such a day in this year, or in some year where none is said."""
        if self.lunar or self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= monthrange(self.year or 2000, self.month)[1]


_MONTH_WORD = r"[Mm]ười [Mm]ột|[Mm]ười [Hh]ai|[GgMHBTNSCmhbtnsc][iộaưăáảíườêhạ]{1,3}[a-zạ]{0,3}"
_CORE = pattern(
    r"([0-9]{1,4})(?:"
    r" ?([/.–-]) ?([0-9]{1,2})(?! [Tt]háng)(?:(?: ?\2 ?|,? [Nn]ăm ?)([0-9]{4}|(?<=[/.-])[0-9]{2}))?"
    rf"|,? ?[Tt]háng ?([0-9]{{1,2}}|{_MONTH_WORD})(?:(?:,? [Nn]ăm ?| ?[/.-] ?|, ?)([0-9]{{4}}))?"
    r")(?![0-9])(?! ?%)(?!/[^\W0-9])(?!-[A-ZĐ]{2})(?![.,/][0-9])"
)
_MONTH = pattern(r"[Tt]háng ?([0-9]{1,2})(?:(?: [Nn]ăm | ?[/.-] ?)([0-9]{4}))?(?![0-9%])(?![.,][0-9])")
_EVERY = pattern(r"(?:[Mm]ỗi|[Hh]àng|[Hh]ằng|[Mm]ột|/) ?$")
_LUNAR_AFTER = pattern(
    r",? ?\(?(?:[Ââ]m [Ll]ịch|[ÂA]L(?!\w))\)?|,? năm (?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) [A-ZĐ]\w{1,4}"
)
_PART = r"(?:[Rr]ạng [Ss]áng|[Ss]áng|[Tt]rưa|[Cc]hiều(?: tối| muộn)?|[Tt]ối(?: khuya| muộn)?|[Đđ]êm|[Kk]huya)"
_WEEKDAY = r"(?:[Tt]hứ ?(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật|CN)"
_BEFORE = pattern(
    rf"(?:(?<!\w)(?P<part>{_PART}(?:(?: và|,| ?-) ?{_PART})?(?: sớm)?(?: (?:hôm )?(?:nay|qua|mai))?"
    r"|[Hh]ôm(?: nay| qua)?)(?![^\W0-9]),? ?)?"
    rf"(?:(?P<open>\()?(?<!\w)(?P<weekday>{_WEEKDAY}),? ?(?:- )?)?"
    r"(?:(?P<open2>\()?(?P<ngay>(?<!\w)(?:[Cc]ác |[Hh]ai |[Bb]a )?[Nn]gày:? ?(?:[Mm][ùồ]ng )?|(?<!\w)[Mm][ùồ]ng )?)$"
)
_DIGITS = pattern("[0-9]+")
# "8 tháng năm 2023": so many months of that year.
_A_YEAR = pattern(" (?:19|20)[0-9]{2}(?![0-9])")
_DAYS_BEFORE = pattern(
    r"(?<![0-9/.,-])"
    rf"(?:[0-9]{{1,2}}(?: ?, ?(?:ngày )?|,? và (?:{_PART} )?(?:ngày )?| ?[-–—] ?(?:ngày )?"
    rf"| (?:đến|tới) (?:hết )?(?:{_PART} )?(?:ngày )?)){{1,8}}$"
)
_CONTEXT = pattern(
    r"(?:ngày \(|(?:(?<!\w)(?:[Tt]ừ|[Đđ]ến|tới|vào|[Tt]rước|[Ss]au|hết|[Dd]ịp|[Ll]ễ|khánh|lúc|nay|qua|mốc|[Hh]ạn|nhật"
    r"|động|nữ|hôm)|[0-9][hg][0-9]{0,2},?| giờ,?| phút,?) ?\(?)$"
)
_DATELINE = pattern(r"(?:\([^()\n]{2,24}\)|(?!(?:QĐ|NQ|TT|CV|KH|CT|NĐ|TB|KL|HD|BC)(?!\w))[A-ZĐ]{2,8})(?: ?[-–])? ?$")
_NAMED_DAY = pattern(r"(?:[Nn]gày|[Ll]ễ|[Dd]ịp|[Kk]ỷ niệm|[Cc]ách mạng)[^.;:()]{2,70}\($")
_TO = pattern(r" ?(?:,? (?:đến|tới)|[-–—]) ?(?:hết )?(?:ngày )?")
_AND = pattern(r"(?: và|,) (?:ngày )?")
_TODAY = pattern(rf"(?<!\w)(?:({_PART}(?: sớm)?)(?: hôm)?|[Nn]gày [Hh]ôm|[Hh]ôm) (nay|qua)(?!\w)")


@lru_cache(maxsize=4)
def dates(text: str) -> tuple[WrittenDate, ...]:
    """Every date of a text, in order; spans do not overlap. Linear; the last texts are remembered."""
    days = _joined(text, list(_days(text)))
    begins, ends = [day.start for day in days], [0, *(day.full_end for day in days)]
    months = [month for month in _months(text) if ends[bisect_right(begins, month.end)] < month.end]
    return tuple(sorted((*days, *months), key=lambda found: found.start))


def today(text: str, start: int, end: int) -> WrittenDate | None:
    """The first ``sáng nay``, ``hôm qua`` of ``text[start:end]``: a day that only the day of writing makes known."""
    if text.find(" nay", start, end) < 0 and text.find(" qua", start, end) < 0:
        return None
    found = _TODAY.search(text, start, end)
    if not found:
        return None
    return WrittenDate(
        start=found.start(), end=found.end(), days_ago=int(found[2] == "qua"), parts=_parts_of(found[1] or "")
    )


def _days(text: str) -> Iterator[WrittenDate]:
    last = 0
    for start, _ in figures(text):
        core = _CORE.match(text, start) if start >= last else None
        found = core and _day(text, core, last)
        if found:
            last = found.full_end
            yield found


def _day(text: str, core: re.Match[str], last: int) -> WrittenDate | None:
    numbers = _numbers_of(core)
    if not numbers or not _may_begin(text, core.start()):
        return None
    left = text[max(last, core.start() - 80) : core.start()].rpartition("\n")[2]
    days = _DAYS_BEFORE.search(left)
    if days and not _is_day_list(days[0], numbers[0]):
        days = None
    lead = left[: days.start()] if days else left
    before = _BEFORE.search(lead)
    named = bool(before and before[0].strip(" ("))
    if days and not named and _parts_of(days[0]):
        return None
    if not (named or _stands_alone(core, lead, text, listed=bool(days), last=last)):
        return None
    if core[5] == "năm" and not named and _A_YEAR.match(text, core.end()):
        return None
    said = before if named else None
    begins = core.start() - len(left)
    own = _own(text, core, numbers, said, begins + said.start() if said else core.start())
    if not days:
        return own
    last_day = replace(own, start=core.start(), weekday=None, parts=_parts_of(days[0]))
    first = int(_DIGITS.findall(days[0])[0])
    return replace(own, start=own.start if said else begins + days.start(), day=first, until=last_day)


def _numbers_of(core: re.Match[str]) -> tuple[int, int, int | None, bool] | None:
    """Day, month, year, and whether the month is a lunar one."""
    first, mark, month, year, word, its_year = core.groups()
    if word:
        number = int(word) if word.isdecimal() else MONTHS.get(word) or LUNAR_MONTHS.get(word)
        if not number or len(first) > 2:
            return None
        return int(first), number, int(its_year) if its_year else None, word in LUNAR_MONTHS
    if len(first) == 4:
        return None if not (mark == "-" and year and len(year) == 2) else (int(year), int(month), int(first), False)
    if len(first) > 2:
        return None
    if year and len(year) == 2:
        return int(first), int(month), int(year) + (2000 if int(year) < 70 else 1900), False
    return int(first), int(month), int(year) if year else None, False


def _may_begin(text: str, start: int) -> bool:
    """Not inside a longer number, a word, a document's symbol: ``1/5/10``, ``A5/10``."""
    before = text[max(0, start - 4) : start]
    if not before:
        return True
    if before[-1] in "/.," and before[-2:-1].isdigit():
        return before[-1] == ","
    return not before[-1].isalnum() or before in ("ngày", "sáng", "hiều")


def _is_day_list(words: str, last: int) -> bool:
    days = [int(day) for day in _DIGITS.findall(words)]
    return all(1 <= day <= 31 for day in days) and (days[-1] < last or "đến" in words or "tới" in words)


def _stands_alone(core: re.Match[str], lead: str, text: str, *, listed: bool, last: int) -> bool:
    """Whether numbers without ``ngày`` or a part of day before them are a date all the same."""
    if core[5] or (core[4] and len(core[4]) == 4) or len(core[1]) == 4:
        return True
    if core[4]:
        return core[2] == "/" or bool(_CONTEXT.search(lead))
    if not core[3] or not (int(core[1]) <= 31 and 1 <= int(core[3]) <= 12):
        return False
    begins = core.start() - len(lead)
    joint = text[last : core.start()] if last and not listed and begins == last else ""
    if core[2] != "/":
        # "từ ngày 30.3 đến 1.4": written like the day before.
        return bool(joint and text[max(0, last - 3) : last].count(core[2]) == 1 and _TO.fullmatch(joint))
    if _CONTEXT.search(lead) or _NAMED_DAY.search(lead) or _DATELINE.fullmatch(lead):
        return True
    return bool(joint and (_TO.fullmatch(joint) or _AND.fullmatch(joint)))


def _own(
    text: str, core: re.Match[str], numbers: tuple[int, int, int | None, bool], before: re.Match[str] | None, start: int
) -> WrittenDate:
    day, month, year, lunar = numbers
    end = core.end()
    if text[end : end + 1] in ", (âÂA" and (after := _LUNAR_AFTER.match(text, end)):
        lunar, end = True, after.end()
    if before and (before["open"] or before["open2"]) and text[end : end + 1] == ")":
        end += 1
    parts, weekday = _parts(before), _weekday(before)
    return WrittenDate(start=start, end=end, day=day, month=month, year=year, lunar=lunar, parts=parts, weekday=weekday)


def _parts(before: re.Match[str] | None) -> tuple[PartOfDay, ...]:
    return _parts_of(before["part"]) if before and before["part"] else ()


def _parts_of(words: str) -> tuple[PartOfDay, ...]:
    """``Rạng sáng`` is night no more: it counts as morning; ``chiều tối`` is both."""
    return tuple(dict.fromkeys(PARTS[word] for word in re.findall(r"\w+", words.lower()) if word in PARTS))


def _weekday(before: re.Match[str] | None) -> int | None:
    if not before or not before["weekday"]:
        return None
    word = before["weekday"].lower().removeprefix("thứ").strip()
    if word.isdecimal():
        return int(word) - 2
    return 6 if word == "cn" else WEEKDAYS.index(word)


def _joined(text: str, days: list[WrittenDate]) -> list[WrittenDate]:
    """``từ ngày 28/9 đến 02/10`` is one range, ``21/6 và 22/6`` one list: a first and a last day."""
    joined: list[WrittenDate] = []
    for day in days:
        first = joined[-1] if joined else None
        if first and not first.until and not day.until and _is_joint(text[first.end : day.start], first, day):
            joined[-1] = replace(first, until=day, year=first.year or _year_of_first(first, day))
        else:
            joined.append(day)
    return joined


def _is_joint(gap: str, first: WrittenDate, last: WrittenDate) -> bool:
    if len(gap) > 20 or not first.month or not last.month:
        return False
    if _TO.fullmatch(gap):
        return True
    if not _AND.fullmatch(gap) or first.day is None or last.day is None or not (first.possible and last.possible):
        return False
    return (date(2000, last.month, last.day) - date(2000, first.month, first.day)).days in (1, -364, -365)


def _year_of_first(first: WrittenDate, last: WrittenDate) -> int | None:
    if last.year is None:
        return None
    return last.year - ((first.month or 0) > (last.month or 0))


def _months(text: str) -> Iterator[WrittenDate]:
    for digits, _ in figures(text):
        start = digits - 5 - (text[digits - 1 : digits] == " ")
        found = _MONTH.match(text, start) if start >= 0 else None
        if not found or text[max(0, start - 1) : start].isalnum():
            continue
        if 1 <= int(found[1]) <= 12 and not _EVERY.search(text, max(0, start - 5), start):
            yield WrittenDate(
                start=start, end=found.end(), month=int(found[1]), year=int(found[2]) if found[2] else None
            )
