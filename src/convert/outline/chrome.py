"""Menus, counters, widgets, contacts, footers and ornaments to chrome."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.draft import claim
from convert.outline.wording import ends, is_running
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_LONGEST = 300
_PARAGRAPH = 80
_PARTS = pattern(r"[|•·»›>/\[\]]+")
_PAGER = pattern(
    r"(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$)"
    r"(?:(?:(?:trang|page) ?:? ?)?(?:\d{1,3}[ |,.…›»>]{1,4}){2,60}\d{0,4}$|\d{6,80}$)"
)
_DEGREES = pattern(r"\d{1,2} ?(?:-|–|đến)? ?\d{0,2} ?(?:°|º|℃|độ ?c\b)", re.IGNORECASE)
_COUNTED = pattern(
    r"[\d.,]{1,12} (?:(?:lượt|lần) (?:xem|đọc|thích|chia sẻ|tải)|bình luận|ý kiến|phút đọc|views?|comments?|shares?"
    r"|min(?:ute)?s? read)$"
)
_PLAYED = pattern(r"\d{1,2}:\d\d ?/ ?-?\d{1,2}:\d\d")
"""How far a recording has been heard."""
_MOST_WORDS = 40
_ENTRIES = 3
_LONGEST_MENU = 10 * _MOST_WORDS


def chrome(draft: Draft) -> None:
    """Claim the lines that no article holds."""
    own = draft.habits.chrome
    nouns = wording().nouns
    for index, piece in draft.free():
        if len(piece.text) > _LONGEST:
            continue
        words = piece.bare
        if words in own:
            claim(piece, Role.CHROME, "chrome-own")
        elif words in nouns and heads_text(draft, index):
            continue
        elif reason := _reason(piece.text, words):
            claim(piece, Role.CHROME, reason)


def heads_text(draft: Draft, index: int) -> bool:
    """Whether a line stands between two paragraphs of an article, below its first, as a heading does."""
    around = (*draft.pieces[index - 1 : index], *draft.pieces[index + 1 : index + 2])
    if len(around) < 2 or any(piece.role is not None or len(piece.text) < _PARAGRAPH for piece in around):
        return False
    if not all(ends(piece.text) for piece in around):
        return False
    told = (piece for piece in islice(draft.pieces, index) if piece.role is None and piece.running)
    return sum(1 for _ in islice(told, 2)) == 2


def _reason(text: str, words: str) -> str:
    """The rule by which a line is chrome; empty where it is none."""
    if not words or not any(char.isalnum() for char in words):
        return "ornament"
    if words in wording().sections:
        return ""
    if words in wording().lines:
        return "chrome-line"
    return _opening(text, words) or _form(words)


def _form(words: str) -> str:
    """The rule by which a line is a pager, the weather or a menu."""
    if words[0].isdigit() and _PAGER.match(words):
        return "pager"
    if is_count(words) or _PLAYED.fullmatch(words):
        return "counter"
    if len(words) < 60 and _DEGREES.search(words) and len(words.split()) < 9:
        return "weather"
    return "menu" if is_menu(words) else ""


def is_count(words: str) -> bool:
    """Whether words, bare, are a number and what pages count: ``245 lượt xem``."""
    return words[:1].isdigit() and _COUNTED.match(words) is not None


def _opening(text: str, words: str) -> str:
    known = wording()
    if found := opening(known.counters, words):
        rest = words[len(found) :].strip(" :.-–|()")
        if not rest or (rest[0].isdigit() and not any(char.isalpha() for char in rest.removesuffix("lượt").strip())):
            return "counter"
    if found := opening(known.contacts, words):
        rest = words[len(found) :].lstrip()
        if rest[:1] in {":", ""} or rest[0].isdigit():
            return "contact" if len(text) < 120 or (len(text) < 200 and not is_running(text)) else ""
    return "footer" if opening(known.footers, words) or " bản quyền thuộc " in words else ""


def is_menu(words: str) -> bool:
    """Whether a line is several chrome lines one after another."""
    if len(words) > _LONGEST_MENU:
        return False
    parts = [bare for part in _PARTS.split(words) if (bare := part.strip(" :.…"))] if len(words) < 200 else []
    if len(parts) > 1:
        others = [part for part in parts if not _is_known(part)]
        short = all(len(part.split()) <= 5 for part in parts) and not any(part[0].isdigit() for part in others)
        if not others or (short and len(parts) > 2 and len(others) * 2 <= len(parts)):
            return True
    return _is_run(words.replace(":", " ").split())


def _is_known(part: str) -> bool:
    return part in wording().lines or bool(opening(wording().counters, part))


def _is_run(words: list[str]) -> bool:
    """Whether words are chrome lines in a row, without a mark between them; with names of sections, three or more."""
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    by_first = wording().entries_by_first_word
    reached = {0: 0}
    plain = {0}
    for start in range(len(words)):
        for entry, section in by_first.get(words[start], ()) if start in reached else ():
            stop = start + len(entry)
            if words[start:stop] == entry:
                reached[stop] = max(reached[start] + 1, reached.get(stop, 0))
                plain |= {stop} if start in plain and not section else set()
    return len(words) in plain or reached.get(len(words), 0) >= _ENTRIES
