"""How a line is worded, to what it can be: running text, the opening of one, a name."""

from __future__ import annotations

import re

from convert.patterns import pattern
from convert.text.fold import spaced

STOPS = (".", "!", "?", "…", ".”", '."', ".)", "./", ";")
CAPITAL = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
"""The capital letters of Vietnamese, as the inside of a character class."""
_INNER_STOP = pattern(rf"[.!?…](?<=[^\W\d_{CAPITAL}]{{2}}.)[”\"')]? [“\"(]?[{CAPITAL}]")
_DATELINE = pattern(
    r"\([^()]{1,40}\) ?[-–—:] ?\S|\([A-ZĐ.]{2,12}\) ?[A-ZĐ]"
    r"|[A-ZĐ]{3,12}(?: [A-ZĐ]{2,12})? ?[-–] ?(?:Sáng|Chiều|Tối|Trưa|Ngày|Trong|Vừa|Hôm|Nhân|Thực hiện|Mới)"
)
_WHEN = pattern(
    r"(?:(?:vào |từ |trong )?(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|khoảng|rạng sáng|gần|lúc|trong hai|trong 2)[ ,]"
    r"[^.]{0,24}?\d|(?:năm|quý|tháng) [^,.]{1,20},|vừa qua,|mới đây,|nhân dịp|nhân kỷ niệm|thực hiện )",
    re.IGNORECASE,
)
_PICTURES = pattern(
    r"(?:một số|những|các|vài) (?:hình )?ảnh[^.]{0,120}:?$|(?:hình ảnh|chùm ảnh)[^.]{0,100}:$", re.IGNORECASE
)
_FIRST_WORDS = (
    "tại phát theo trong sau trước ngoài bên đối cùng cũng tiếp kết nhân "
    "dịp qua để nhằm được về với từ đến hiện nhìn hội tham dự "
    "chủ báo trên khi mặc tuy do đặc cụ thay thực riêng như vừa "
    "hôm ngay song "
)
OPENERS = frozenset(_FIRST_WORDS.split())


def ends(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return text.endswith(STOPS)


def has_inner_stop(text: str) -> bool:
    """Whether a sentence ends inside the line and another begins."""
    return any(stop in text[:-2] for stop in ".!?…") and _INNER_STOP.search(text, 0, 2000) is not None


def has_dateline(text: str) -> bool:
    """Whether a line begins as an agency's report does: ``(CTTĐT) - ``."""
    return may_have_dateline(text) and _DATELINE.match(text, 0, 80) is not None


def may_have_dateline(text: str) -> bool:
    """Whether a line begins with a bracket or in capitals, as every dateline does."""
    return text.startswith("(") or text[:3].isupper()


def says_when(text: str) -> bool:
    """Whether a line begins with the day of what it reports."""
    return _WHEN.match(text, 0, 60) is not None


def promises_pictures(text: str) -> bool:
    """Whether a line announces pictures: ``Một số hình ảnh tại hội nghị:``."""
    return len(text) < 150 and _PICTURES.match(text) is not None


def is_running(text: str) -> bool:
    """Whether a line is running text, and no title, label or name."""
    length = len(text)
    if length < 40:
        return length > 20 and text.endswith(".") and says_when(text)
    if length >= 350 or has_dateline(text):
        return True
    if ends(text) and text[-1] not in "!?" and (length >= 80 or says_when(text)):
        return True
    return (length >= 150 and says_when(text)) or has_inner_stop(text)


_EDGES = " .,;:…-–—*_#\"'“”()[]|<>»«‹›•"


def bare(text: str) -> str:
    """A line as lines are compared: no case, no punctuation at the ends, white space folded."""
    return spaced(text.casefold()).strip(_EDGES)


def core(text: str) -> tuple[int, int]:
    """Where in a line that has words they stand, without the punctuation at its ends."""
    start = len(text) - len(text.lstrip(_EDGES))
    return start, start + len(text.strip(_EDGES))
