"""A line of a list of other articles to the title in it: without its bullet, its number, its date."""

from __future__ import annotations

from convert.patterns import pattern

_DATE = r"(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?"
_CLOCK = r"\d{1,2}[:h]\d{2}(?::\d{2})?"
_WHEN = rf"(?:{_CLOCK}[ ,|-]{{0,3}})?{_DATE}(?:[ ,|-]{{1,4}}{_CLOCK})?"
_BEFORE = pattern(
    rf"(?:[-–—•*+»›>▪■●○·▸▶◆◦➤➢→]{{1,3}}[ \u00a0]{{0,4}})?(?:[(\[]?{_WHEN}[)\]]?[ ]{{0,2}}[-–:|»][ ]{{0,2}})?"
)
_AFTER = pattern(
    rf" ?(?:[(\[] ?{_WHEN} ?[)\]]|[-–|] ?{_WHEN}(?<=\d\d\d)"
    rf"|(?<!ngày)(?<!đến)(?<!từ)(?<!vào)(?<!hết) {_WHEN}(?<=/\d\d\d\d))[ .]{{0,2}}$"
)
_REACH = 40


def title_in(text: str) -> tuple[int, int]:
    """Where in the line the other article's title stands; the whole line where it is nothing else."""
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    after = _AFTER.search(text, max(start, len(text) - _REACH))
    stop = after.start() if after else len(text)
    words = text[start:stop]
    begin = start + len(words) - len(words.lstrip())
    return (begin, begin + len(words.strip())) if len(words.split()) > 1 else (0, len(text))
