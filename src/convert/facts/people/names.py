"""Capitalised words to the name that they hold, and where a place before it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.bearing import is_borne, is_credit
from convert.facts.people.vocabulary import (
    Group,
    abroad,
    abroad_first,
    countries,
    middles,
    no_people,
    provinces,
    sure_surnames,
    surnames,
    units,
)
from convert.patterns import pattern
from convert.text.syllables import is_syllable

if TYPE_CHECKING:
    from convert.facts.people.line import Line

LONGEST = 6
_SYLLABLE = pattern(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"[aăâeêioôơuưyàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_INITIALS = pattern(r"[aăâeêioôơuưy]?[bcdđfghjklmnpqrstvwxz]{2,}[aăâeêioôơuưy]?")
_DAY = frozenset({"sáng", "chiều", "tối", "trưa", "ngày"})
_LONGEST_PLACE = 4
_DEGREE = 4
_TITLE = frozenset({"ông", "bà"})
_GIVEN = 2
_SEXED = 2
_BODY = Group.OPEN_BODY | Group.CLOSED_BODY | Group.UNIT


def is_foreign(word: str) -> bool:
    """Whether a word in small letters cannot be a Vietnamese syllable."""
    return len(word) > 1 and not _SYLLABLE.fullmatch(word)


def is_abbreviation(word: str) -> bool:
    """Whether a word is a row of initials, of which no syllable can be made: "GHPGVN", "UBND"."""
    return word.isupper() and len(word) > 1 and _INITIALS.fullmatch(word.lower()) is not None


def run_end(line: Line, start: int) -> int:
    """Where the run of capitalised words that begins at ``start`` ends: before a small letter, a mark, or a post."""
    words = line.words
    if line.low[start : start + 2] == ["y", "tế"]:
        return start
    upper = _is_upper(words[start]) and start + 1 < len(words) and _is_upper(words[start + 1])
    end = start
    while end < len(words) and end - start < 2 * LONGEST:
        word = words[end]
        nun = word == "nữ" and line.low[start:end] == ["thích"]
        if nun or (word == "-" and _is_hyphen(line, start, end)) or (word == "." and _is_initial(line, start, end)):
            end += 1
            continue
        if not word[0].isupper() or not _fits(word, upper=upper):
            break
        if end > start and words[end - 1] != "-" and (not line.joined(end) or _cuts(line, start, end, upper=upper)):
            break
        end += 1
    return end


def _is_hyphen(line: Line, start: int, index: int) -> bool:
    """Whether a dash joins halves of a foreign name: "Torres-Pereira", not "Việt-Nga", not "Bà Rịa-Vũng Tàu"."""
    after = index + 1
    return (
        start < index
        and after < len(line)
        and line.starts[after] == line.end(index) == line.end(index - 1) + 1
        and line.capital(after)
        and not (line.words[index - 1].isupper() or line.words[after].isupper())
        and not (line.matched(after, Group.POST) or line.matched(after, Group.HONORIFIC) > after + 1)
        and not _is_whole(line, start, index)
        and (is_titled(line, start) or not all(map(is_syllable, set(line.low[start : after + 1]) - {"-"})))
    )


def is_titled(line: Line, start: int) -> bool:
    """Whether "ông", "đồng chí" stands before a name."""
    return any(size <= start and line.matched(start - size, Group.ADDRESS) == start for size in (1, 2))


def _is_whole(line: Line, start: int, end: int) -> bool:
    """Whether a Vietnamese name ends before a dash, which then parts it from a body or another's name."""
    return end - start > 1 and line.low[start] in surnames() and all(map(is_syllable, line.low[start:end]))


def _is_initial(line: Line, start: int, index: int) -> bool:
    """Whether a full stop belongs to an initial inside a foreign name: "Antony J. Blackwood"."""
    word = line.words[index - 1]
    goes_on = len(word) == 1 and word.isupper() and index + 1 < len(line) and line.capital(index + 1)
    return start < index - 1 and goes_on and line.joined(index + 1) and is_foreign(line.low[start])


def _is_upper(word: str) -> bool:
    return word.isupper() and word.isalpha()


def _fits(word: str, *, upper: bool) -> bool:
    if len(word) == 1:
        return True
    if upper:
        return word.isupper()
    return not word.isupper() and (word[1:].islower() or "'" in word or "’" in word or "-" in word or _is_mixed(word))


def _is_mixed(word: str) -> bool:
    """A foreign name with a capital inside: ``McDonald``, ``KomPong``."""
    return word[1:2].islower() and (word[:2] in {"Mc", "Di", "De", "Le", "La", "Va"} or len(word) > _DEGREE)


def _cuts(line: Line, start: int, index: int, *, upper: bool) -> bool:
    """Whether a capitalised word of a run is no longer the name: a post, a deed, a day begins there."""
    end = line.matched(index, Group.SHAPE)
    if end - index > 1 and (
        " ".join(line.low[index - 1 : index + 1]) in countries() or _completes(line, start, index, end, upper=upper)
    ):
        return False
    if end - index > 1 and (
        upper or not line.capital(index + 1) or line.matched(index, Group.HEAD | Group.CUE) > index + 1
    ):
        return True
    if upper:
        return index - start > 1 and bool(line.matched(index, Group.STOP | Group.CUE | Group.UNIT))
    low = line.low[index]
    after = line.low[index + 1] if index + 1 < len(line) else ""
    if low == "nguyên":
        return index - start > 2 and bool(after) and bool(line.matched(index + 1, Group.HEAD))
    if low in _DAY:
        return after[:1].isdigit() or after in {"ngày", "nay"}
    return (low == "ảnh" and after == ":") or (low in _TITLE and index - start > 1)


def _completes(line: Line, start: int, index: int, end: int, *, upper: bool) -> bool:
    """Whether what could be a post or a deed is the rest of a name: "Đinh Công Sứ", "Nguyễn Văn Công Sứ"."""
    bare = index - start == 1 or (index - start == _SEXED and line.low[index - 1] in {"văn", "thị"})
    if not bare or end - index != _GIVEN or not all(map(line.capital, range(index, end))):
        return False
    if line.low[start] not in (sure_surnames() if upper else surnames()) or line.matched(start, _BODY):
        return False
    post = line.matched(index, Group.HEAD)
    if upper and not post:
        return False
    if end == len(line) or not line.words[end][0].isalpha():
        return True
    if not line.capital(end):
        return not line.matched(end, _BODY)
    last = end + 1 == len(line) or not line.capital(end + 1)
    return last or bool(line.matched(end, Group.HEAD))


def abroad_end(line: Line, start: int, end: int) -> int:
    """Where a country or province near by ends within a run that goes on as a name does, else 0."""
    if line.low[start] not in abroad_first():
        return 0
    stops = range(min(end - 2, start + _LONGEST_PLACE), start, -1)
    for stop in stops:
        place = " ".join(line.low[start:stop])
        if place in abroad():
            return 0 if _is_known(line, stop, end) else stop
        if place in units():
            return 0
    return 0


def _is_known(line: Line, start: int, end: int) -> bool:
    rest = " ".join(line.low[start:end])
    return rest in units() or rest in abroad() or bool(line.matched(start, Group.UNIT | Group.OPEN_BODY))


def place_end(line: Line, start: int, end: int) -> int:
    """Where a place that stands right after the word for its kind ends within a run, and a name may begin."""
    low = line.low
    kind = low[start - 1]
    known = provinces() if kind in {"tỉnh", "tỉnh ủy"} else units()
    for stop in range(end, start, -1):
        if " ".join(low[start:stop]) in known and (stop == end or is_name(line, stop, end)):
            return stop
    if low[start] in sure_surnames() and end - start == LONGEST - 1 and low[start + 1] in middles():
        return start
    if low[start] in surnames() and (2 <= end - start <= 4 or (low[start] == "y" and end - start <= LONGEST)):
        return start
    for family, least in ((sure_surnames(), 1), (surnames(), 2), (surnames(), 1)):
        for stop in range(start + least, min(end, start + 5)):
            if low[stop] in family and 2 <= end - stop <= 4:
                return stop
    if end - start > _LONGEST_PLACE:
        return start + 2
    return start + 1 if end - start == 3 and is_foreign(low[start + 1]) else end


def name_start(line: Line, start: int, end: int) -> int:
    """Where within a run that goes on a body's name a person's name begins; ``end`` where none does."""
    low = line.low
    if " ".join(low[start:end]) in units():
        return end
    for stop in range(end - 2, start, -1):
        if " ".join(low[start:stop]) in countries() and is_name(line, stop, end):
            return stop
        if stop - start >= 2 and " ".join(low[stop:end]) in provinces():
            return end
    size = end - start
    second = next((stop for stop in range(start + 1, end - 1) if low[stop] in sure_surnames() and end - stop <= 5), end)
    if low[start] in surnames():
        return start if 2 <= size <= 4 or (second == end and size <= LONGEST and size > 1) else second
    if second < end:
        return second
    return start if is_foreign(low[start]) and 2 <= size <= LONGEST else _inner(line, start, end)


def _inner(line: Line, start: int, end: int) -> int:
    low = line.low
    for stop in range(start + 1, end - 1):
        if low[stop] in surnames() and low[stop + 1] in middles() and 3 <= end - stop <= 5:
            return stop
    for stop in range(start + 1, end - 1):
        if " ".join(low[start:stop]) in units() and (low[stop] in surnames() or is_foreign(low[stop])):
            return stop
    return end


def is_name(line: Line, start: int, end: int) -> bool:
    """Whether a stretch of a run has the shape of a full name: two to six words, a surname or a foreign word first."""
    if not 2 <= end - start <= LONGEST or is_abbreviation(line.words[start]) or is_abbreviation(line.words[end - 1]):
        return False
    first = line.low[start]
    if first in surnames():
        return True
    foreign = is_foreign(first) or is_foreign(line.low[end - 1])
    rest = " ".join(line.low[start + 1 : end])
    return foreign and rest not in countries() and rest not in provinces()


def is_plain(line: Line, start: int, end: int) -> bool:
    """Whether a run may be a person's name though nothing near says so yet."""
    return (
        2 <= end - start <= 5
        and line.low[start] in surnames()
        and " ".join(line.low[start:end]) not in units()
        and " ".join(line.low[start:end]) not in no_people()
        and not is_borne(line, start)
        and not is_credit(line, start)
    )


def is_certain(line: Line, start: int, end: int) -> bool:
    """Whether a plain name is a person's by its shape alone: surname, middle name, given name."""
    low = line.low
    size = end - start
    if not 3 <= size <= 4:
        return False
    if low[start] in sure_surnames():
        return low[start + 1] in middles() or low[start + 1] in surnames()
    return low[start + 1] in {
        "văn",
        "thị",
        "hữu",
        "đức",
        "đình",
        "quang",
        "xuân",
        "ngọc",
        "công",
        "minh",
        "thanh",
        "quốc",
    }
