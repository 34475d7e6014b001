"""A line of a list of other articles to the title in it: without its bullet, its number, its date."""

from __future__ import annotations

import re

from convert.patterns import pattern

_DATE = r"(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?"
_CLOCK = r"\d{1,2}[:h]\d{2}(?::\d{2})?"
_ISO = r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?"
_WHEN = rf"(?:{_CLOCK}[ ,|-]{{0,3}})?{_DATE}(?:[ ,|-]{{1,4}}{_CLOCK})?"
_BEFORE = pattern(
    rf"(?:[-–—•*+»›>▪■●○·▸▶◆◦➤➢→]{{1,3}}[ \u00a0]{{0,4}})?(?:[(\[]?{_WHEN}[)\]]?[ ]{{0,2}}[-–:|»][ ]{{0,2}})?"
)
_AFTER = pattern(
    rf" ?(?:[(\[] ?{_WHEN} ?[)\]]|[-–| ] ?{_ISO}|[-–|] ?{_WHEN}(?<=\d\d\d)"
    rf"|(?<!ngày)(?<!đến)(?<!từ)(?<!vào)(?<!hết) {_WHEN}(?<=/\d\d\d\d))[ .]{{0,2}}$"
)
_REACH = 40
DAY = (
    r"(?:\d{1,2}[:h]\d{2}[ ,|-]{1,4})?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}"
    r"(?:[ ,|-]{1,4}\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:[AP]M|SA|CH))?)?"
)
"""A day of this century, perhaps with the time: a pattern's source."""
_CLOSING = pattern(rf" \({DAY}\)$", re.IGNORECASE)
_REMEMBERED = ("kỷ niệm", "thành lập", "ngày sinh", "truyền thống", "giải phóng")
"""Of titles that end with another day than that on which they were published."""


def title_in(text: str) -> tuple[int, int]:
    """Where in the line the other article's title stands; the whole line where it is nothing else."""
    text = text.replace("\u00a0", " ")
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    after = _AFTER.search(text, max(start, len(text) - _REACH))
    stop = after.start() if after else len(text)
    words = text[start:stop]
    begin = start + len(words) - len(words.lstrip())
    return (begin, begin + len(words.strip())) if len(words.split()) > 1 else (0, len(text))


def closing_day(text: str) -> int:
    """Where the day in brackets begins on which a title was published: ``Hội nghị tổng kết (12/03/2020)``; else 0."""
    found = _CLOSING.search(text, max(0, len(text) - _REACH)) if text.endswith(")") else None
    words = text.casefold() if found else ""
    return found.start() if found and not any(said in words for said in _REMEMBERED) else 0
