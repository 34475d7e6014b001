"""Lines that name the section of an article: the way from the front page, a label and a name, a name said twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.draft import claim
from convert.outline.wording import bare, is_running
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts

_CRUMB = pattern(r" ?[>»›→] ?| / | ?\| ?| :: | - ")
_BETWEEN_MARKS = pattern(r"[^|>»›→ ](?:[^|>»›→]{0,100}[^|>»›→ ])?")
_BETWEEN_SLASHES = pattern(r"[^/ ](?:[^/]{0,100}[^/ ])?")
_HERE = pattern(r"(?:bạn đang (?:ở|xem)(?: đây| trang)?|vị trí(?: hiện tại)?|you are here) ?: ?(?=\S)", re.IGNORECASE)
_LABELLED = pattern(
    r"(?:^|[|•·] ?| {2,}| [-–] )(?P<label>(?:chuyên mục|danh mục|thể loại|mục tin|nhóm tin|loại tin|đăng trong"
    r"|category)(?: tin| bài(?: viết)?)?) ?: ?(?P<name>[^|:•·]{2,60}?)(?P<mark> ?[|•·] ?| {2,}| [-–] (?=ngày|lượt)|$)",
    re.IGNORECASE,
)
_AND = pattern(r" ?[,–-] | và ")
_EDGES = " /|»›>→-–:•"
LABEL = "section-label"
HOMES = frozenset({"trang chủ", "trang nhất", "home", "trang chính"})
_MOST = 60
_LONGEST = 70


def breadcrumbs(draft: Draft) -> None:
    """Claim ``Trang chủ > Tin tức``, ``Chuyên mục: Tin tức`` and a section said twice on one line."""
    for index, piece in list(draft.free())[:_MOST]:
        text = piece.text
        if is_running(text):
            return
        if found := labelled(text):
            _label(draft, index, found)
            return
        half = len(text) // 2
        if 6 < len(text) <= 200 and len(text) % 2 and text[half] == " " and text[:half] == text[half + 1 :]:
            once, again = draft.split(index, half)
            claim(once, Role.SECTION, "section-twice")
            claim(again, Role.DUPLICATE, "section-twice")
            return
        if (parts := crumbs(text)) and not draft.of_role(Role.SECTION):
            claim(piece, Role.SECTION, "breadcrumb", parts)


def labelled(text: str) -> re.Match[str] | None:
    """``Chuyên mục: Thời sự`` in a line, alone or beside a date and a counter; ``name`` is the section's."""
    return _LABELLED.search(text, 0, 200) if ":" in text and len(text) <= 200 else None


def _label(draft: Draft, index: int, found: re.Match[str]) -> None:
    """Claim a labelled section, chrome below another one; what stands beside it on the line stays free."""
    whole = draft.pieces[index]
    role = Role.CHROME if draft.of_role(Role.SECTION) else Role.SECTION
    start = whole.start + found.start("label")
    for piece in draft.split(index, found.start("label"), found.end("name"), found.end("mark")):
        if piece.start == start:
            name = found.start("name") - found.start("label")
            claim(piece, role, LABEL, (("crumb", name, len(piece.text)),) if role is Role.SECTION else ())


def named(text: str) -> tuple[int, int]:
    """Where in a line the name of a section stands, without the marks around it: ``[Thời sự]``, ``THỜI SỰ /``."""
    inner = text.strip(_EDGES)
    if len(inner) > 2 and inner[0] + inner[-1] in ("[]", "()"):
        inner = inner[1:-1].strip()
    start = text.index(inner)
    return (start, start + len(inner)) if inner else (0, len(text))


def steps(text: str) -> Parts:
    """The sections between the marks of a line that a page says is the way: ``Tin tức | Thời sự``."""
    found = [match.span() for match in _BETWEEN_MARKS.finditer(text)]
    return tuple(("crumb", *span) for span in found if bare(text[slice(*span)]) not in HOMES) if len(found) > 1 else ()


def way(text: str) -> Parts:
    """The steps behind the home page on a line without marks between them, parted where names of sections end."""
    home = next((name for name in HOMES if text.casefold().startswith(f"{name} ")), "")
    at, stop = len(home) + 1, len(text.rstrip(_EDGES))
    if not home or at >= stop or not text[at].isupper():
        return ()
    blanks = [place for place in range(at, stop) if text[place] == " " and text[place + 1].isupper()]
    first = next((place for place in blanks if bare(text[at:place]) in wording().sections), stop)
    return tuple(("crumb", *span) for span in ((at, first), (first + 1, stop)) if span[0] < span[1])


def crumbs(text: str) -> Parts:
    """The sections that a breadcrumb names, without the home page; nothing where the line is none."""
    if len(text) > 250 or "<" in text or not any(mark in text for mark in ">»›→/|:-"):
        return ()
    here = _HERE.match(text)
    home, slash, _ = text.partition("/")
    if slash and bare(home) in HOMES:
        return tuple(("crumb", found.start(), found.end()) for found in _BETWEEN_SLASHES.finditer(text, len(home)))
    at = here.end() if here else len(text) - len(text.lstrip("| /»>"))
    parts: list[tuple[str, int, int]] = []
    for found in [*_steps(text, at), None]:
        stop = found.start() if found else len(text)
        words = text[at:stop].strip(" |")
        if words:
            begin = text.index(words, at)
            parts.append(("crumb", begin, begin + len(words)))
        at = found.end() if found else stop
    arrows = sum(text.count(mark) for mark in ">»›→")
    if not parts or bare(text[parts[0][1] : parts[0][2]]) not in HOMES:
        short = len(text) <= _LONGEST and all(_is_step(text[start:stop]) for _, start, stop in parts)
        return tuple(parts) if len(parts) > 1 and (arrows > 1 or (arrows and short)) else ()
    entries = wording().lines - wording().sections
    if not arrows and any(bare(text[start:stop]) in entries for _, start, stop in parts[1:]):
        return ()
    return tuple(parts[1:]) if arrows or len(parts) <= 3 else ()


def _is_step(words: str) -> bool:
    """Whether words can be a section between arrows: few, the first with a capital, no figures."""
    return words[0].isupper() and len(words.split()) <= 6 and not any(char.isdigit() for char in words)


def _steps(text: str, at: int) -> list[re.Match[str]]:
    """The marks between crumbs; beside any other mark a dash is part of a name (``Văn hóa - Xã hội``)."""
    marks = list(_CRUMB.finditer(text, at))
    others = [mark for mark in marks if mark[0] != " - "]
    return others if others or text[0] in ">»›→" else marks


def is_known(draft: Draft, words: str) -> bool:
    """Whether words, bare, are what portals call a section, or several of them: ``phóng sự - ký sự``."""
    known = wording().sections | draft.habits.sections if draft.habits.sections else wording().sections
    return words in known or (len(words) <= _LONGEST and all(part in known for part in _AND.split(words)))


def is_section_name(draft: Draft, text: str) -> bool:
    """Whether a line can be the name of a section: short, no sentence, no number."""
    words = bare(text)
    if is_known(draft, words):
        return True
    if opening(wording().sites, words):
        return False
    short = len(text) <= _LONGEST and len(words.split()) <= 10
    return short and not any(char in text for char in '.:;!?"“') and not any(char.isdigit() for char in text)
