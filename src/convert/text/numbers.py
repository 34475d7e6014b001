"""Vietnamese text to the measured numbers in it: value, "of", "to", unit, qualifier, each at its words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from convert.article import Qualifier, Quantity
from convert.patterns import pattern
from convert.text.amounts import FIGURES, SINCE, amount
from convert.text.dates import dates
from convert.text.figures import figures
from convert.text.numerals import is_kept, numeral, plain
from convert.text.units import UnitKind
from convert.values import state, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from convert.text.amounts import Figures
    from convert.text.phrases import Endings
    from convert.text.qualifiers import Qualifiers
    from convert.text.units import Unit, Units
    from convert.text.view import View


@value
class WrittenNumber:
    """A measured number at ``text[start:end]``, its qualifier and unit included.

    ``value`` is multiplied out (``1,2 tỷ đồng`` is 1200000000 ``đồng``) and None where the figures contradict
    themselves, or are more than JSON keeps; ``of`` is the whole in ``a/b``, ``to`` the upper end of a range.
    """

    start: int
    end: int
    value: Decimal | None
    of: Decimal | None = None
    to: Decimal | None = None
    unit: str | None = None
    people: bool = False
    qualifier: Qualifier = Qualifier.EXACT


@state
class Grammar:
    """The vocabulary by which numbers are read: units, and the words that may stand right before a number."""

    units: Units
    always_named: Endings
    usually_named: Endings
    qualifiers: Qualifiers


_EACH_ONE = pattern(r"/0?1(?![0-9])")
_YEAR = pattern(r"(?:19|20)[0-9]{2}")
_GROUPED = pattern(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_CLOCK = pattern(r" ?(?:h|giờ)(?:[0-9]|(?!\w))|g[0-9]{2}|:[0-9]")
_SYMBOL_AFTER = pattern(r"/[^\W\d_]|-[A-ZĐ]|_|\.[^\W_]{2,5}(?!\w)(?=/| |$)|@")
_CALENDAR = pattern(r"(?<!\w)(ngày|tháng|năm|quý|Ngày|Tháng|Năm|Quý|mùng|mồng|lúc|(?<!thu )(?<!phục )(?<!đòi )hồi) ?$")
_EACH = pattern(r"(?:[Mm]ỗi|[Hh]àng|[Hh]ằng|[Mm]ột|/) (?:ngày|tháng|năm|quý) $")
_SEASON = pattern(r"(?:[Nn]ăm|đầu|cuối|giữa|vụ|từ|đến|[Xx]uân|[Hh]è|[Tt]hu|[Đđ]ông|học|đoạn|kỳ|[-–—]),? ?$")
_CYCLE = pattern(
    r"(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi),? $"
)
_NUMBERED = pattern(r"(?<!\w)[Ss]ố:? ?$")
_COUNTING = pattern(r"(?:[Tt]ổng|[Dd]ân|[Tt]rong|[Cc]hỉ|[Dd]oanh|[Tt]rên|với) số $")
_RANK = pattern(
    r"(?:[Tt]hứ|[Hh]ạng|(?:[Tt]hương|[Bb]ệnh) binh|vị trí|đứng|xếp|[Tt][ỷỉ] lệ|đường|[Ss]ố|hẻm|ngõ|kiệt|phố|nhà"
    r"|[Qq]uảng trường|[Cc]ông viên|sân|[Qq]uốc khánh|dịp) ?$"
)
_BOARD = pattern(r"Ban [Cc]hỉ đạo $")
_LEVELS = frozenset({"tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường"})
_ITEM = r"[0-9]{1,2} \w{1,12}(?: \w{1,12})?"
_SLOGAN = pattern(rf"{_ITEM}(?:(?:,| -| –|;| và) {_ITEM}){{0,5}}[”\"]")
_IN_SLOGAN = pattern(rf"[“\"](?:{_ITEM}(?:,| -| –|;| và) ){{0,5}}$")
_MONEY_TALK = pattern(
    r"hỗ trợ|vốn|kinh phí|tiền|giá|đầu tư|thu |thu nhập|chi |quỹ|vay|ngân sách|doanh|nộp|thưởng|phạt|trao|tặng|lương"
)
_TELEPHONE = pattern(r"[Pp]hone|thoại|ĐT|[Ff]ax")
_OF_A_PLAN = pattern(r"(?<=%) (?:kế hoạch|so với|dự toán|chỉ tiêu|mục tiêu|nghị quyết)")
_AND_UP = pattern(r" trở (lên|xuống)")


@lru_cache(maxsize=4)
def numbers(text: str, grammar: Grammar) -> tuple[WrittenNumber, ...]:
    """Every measured number of a text, in order. Dates, ranks, names, durations are none. The last are remembered."""
    return tuple(_numbers(text, grammar))


def quantity(view: View, number: WrittenNumber) -> Quantity:
    """A readable number as the record has it."""
    words = view.passage(number.start, number.end)
    return Quantity(
        value=plain(number.value) if number.value is not None else 0,
        of=None if number.of is None else plain(number.of),
        to=None if number.to is None else plain(number.to),
        unit=number.unit,
        qualifier=number.qualifier,
        text=words.text,
        span=words.span,
    )


def _numbers(text: str, grammar: Grammar) -> Iterator[WrittenNumber]:
    taken = iter((*((found.start, found.full_end) for found in dates(text)), (len(text) + 1, len(text) + 1)))
    date_start, date_end = next(taken)
    position, beside = 0, -1
    for start, _ in figures(text):
        while date_end <= start:
            date_start, date_end = next(taken)
        if start < position or start >= date_start or not (_may_begin(text, start) or start == beside):
            continue
        found = amount(text, start, grammar.units)
        number = _number(text, found, grammar)
        position = max(found.end, number.end if number else 0)
        if number:
            # "1.356 người/412 hộ": one count is given beside the other.
            goes_on = text.startswith("/", number.end) and not _EACH_ONE.match(text, number.end)
            beside = number.end + 1 if goes_on else -1
            yield number


def _may_begin(text: str, start: int) -> bool:
    """Not inside a word, a symbol or a longer row of figures: ``Covid-19``, ``QL1``, ``07/2019``."""
    before = text[max(0, start - 2) : start]
    if not before:
        return True
    if before[-1].isalnum() or before[-1] in "_#№@&=" or (before[-1] == "+" and before[0].isdigit()):
        return False
    return not (before[-1] in "-–/.:" and before[0] != before[-1] and before[0].isalnum() and before[:-1].strip())


@value(kw_only=False)
class _Candidate:
    """Figures with what stands around them: the words before on the line, the figures as written."""

    text: str
    figures: Figures
    left: str
    raw: str


def _number(text: str, figures: Figures, grammar: Grammar) -> WrittenNumber | None:
    left = text[max(0, figures.start - 48) : figures.start].rpartition("\n")[2]
    raw = text[figures.start : figures.end]
    if (not figures.scale and _SYMBOL_AFTER.match(text, figures.end)) or _CLOCK.match(text, figures.end):
        return None
    if _is_named(left, raw, grammar):
        return None
    candidate = _Candidate(text, figures, left, raw)
    if figures.value is None:
        return _unreadable(candidate)
    return _whole(candidate, grammar) if _counts(candidate, grammar) else None


def _is_named(left: str, raw: str, grammar: Grammar) -> bool:
    """Whether the words before make it a name, a rank or a date: ``Quân khu 5``, ``thứ 2``, ``năm 2019``."""
    if grammar.always_named.of(left.removesuffix(" ")) or (_NUMBERED.search(left) and not _COUNTING.search(left)):
        return True
    if not _CALENDAR.search(left) or _EACH.search(left):
        return False
    return not re.search("[.,]", raw) or len(raw) < 4


def _unreadable(candidate: _Candidate) -> WrittenNumber | None:
    """``1.23.4 tỷ đồng``: measured, but no number; telephone numbers and fractions of dates are not meant."""
    unit, digits = candidate.figures.unit, FIGURES.match(candidate.raw)
    if not unit or unit.kind not in (UnitKind.SYMBOL, UnitKind.MONEY) or "/" in candidate.raw:
        return None
    if not digits or numeral(digits[0]) is not None or _TELEPHONE.search(candidate.left):
        return None
    return WrittenNumber(start=candidate.figures.start, end=unit.end, value=None, unit=unit.words)


def _counts(candidate: _Candidate, grammar: Grammar) -> bool:
    unit, figures, left, raw = candidate.figures.unit, candidate.figures, candidate.left, candidate.raw
    if unit is None:
        return bool(figures.scale) or _is_share(figures, left)
    if unit.kind is UnitKind.DURATION or (figures.of is not None and (figures.of == 0 or _RANK.search(left))):
        return False
    guessed = unit.kind is UnitKind.GUESS
    if _is_slogan(candidate, unit):
        return False
    if _is_year(raw) and (guessed or _SEASON.search(left) or _CYCLE.search(left)):
        return False
    if grammar.usually_named.of(left.removesuffix(" ")) and not _GROUPED.fullmatch(raw):
        named_after = candidate.text[unit.end : unit.end + 2].strip()
        is_name = named_after[:1].isupper() or named_after[:1].isdigit()
        is_name = is_name or (_BOARD.search(left) is not None and unit.words in _LEVELS)
        title = unit.words[:1].isupper() and unit.kind is UnitKind.THING
        return not guessed and not title and not (is_name and unit.kind is UnitKind.THING)
    return not guessed or _may_guess(left, raw)


def _is_slogan(candidate: _Candidate, unit: Unit) -> bool:
    """``“3 ca, 4 kíp”``, ``“5 không, 3 sạch”``: a few words in quotation marks and nothing else."""
    begun = _IN_SLOGAN.search(candidate.left)
    if begun is None or (unit.is_measured and len(begun[0]) == 1):
        return False
    return _SLOGAN.match(candidate.text, candidate.figures.start) is not None


def _is_year(raw: str) -> bool:
    """``2019``, ``2015-2020``, ``2018/2019``."""
    parts = re.findall(r"[0-9.,]+", raw)
    return all(_YEAR.fullmatch(part) for part in parts)


def _may_guess(left: str, raw: str) -> bool:
    """Not after a name (``Sao Mai 2 xây``), not a slogan (``“3 sạch”``), not a version (``4.0``)."""
    word = left.rstrip(" ").rpartition(" ")[2]
    named = left.endswith(" ") and word[:1].isupper() and word[-1:].isalnum() and left.strip() != word
    quoted = left.rfind("“") > left.rfind("”") or left.endswith(('"', "‘"))
    return not (named or quoted or raw.endswith(".0"))


def _is_share(figures: Figures, left: str) -> bool:
    """``đạt 45/45``: a count of a whole though nothing is named, where it can be neither date nor address nor scale."""
    value, of = figures.value, figures.of
    if value is None or of is None or _RANK.search(left):
        return False
    return 1 < value <= of and of > 12 and not value == of == 24 and of < 1900


def _whole(candidate: _Candidate, grammar: Grammar) -> WrittenNumber:
    figures, unit, left = candidate.figures, candidate.figures.unit, candidate.left
    start, end = figures.start, unit.end if unit else figures.end
    words = unit.words if unit else _implied(figures.scale, left)
    qualifier = Qualifier.EXACT
    if before := grammar.qualifiers.before(left):
        if not (before[0].lower() == "vượt" and _OF_A_PLAN.match(candidate.text, end)):
            qualifier = before[1]
            start -= len(before[0]) + 1
    elif after := _AND_UP.match(candidate.text, end):
        since = SINCE.search(left)
        start, end = start - (len(since[0]) if since else 0), after.end()
        qualifier = Qualifier.AT_LEAST if after[1] == "lên" else Qualifier.LESS_THAN
    kept = all(is_kept(said) for said in (figures.value, figures.of, figures.to) if said is not None)
    return WrittenNumber(
        start=start,
        end=end,
        value=figures.value if kept else None,
        of=figures.of,
        to=figures.to,
        unit=words,
        people=kept and unit is not None and unit.kind is UnitKind.PEOPLE,
        qualifier=qualifier,
    )


def _implied(scale: str, left: str) -> str | None:
    """``180.000 tỷ`` is money, and so is ``hỗ trợ 20 triệu``."""
    return "đồng" if "tỷ" in scale or "tỉ" in scale or (scale and _MONEY_TALK.search(left)) else None
