"""Stamps in head and tail to the publication date; banners that say today's date to chrome."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import RIVAL_STAMPS
from convert.lexicon.chrome import opening, wording
from convert.outline.chrome import is_count, is_menu
from convert.outline.draft import claim
from convert.outline.names import signs
from convert.outline.sections import is_known
from convert.outline.teasers import DAY, closing_day
from convert.outline.wording import bare, is_running
from convert.patterns import pattern
from convert.text.stamps import LONGEST, Label, is_label, stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece
    from convert.text.stamps import Stamp

_HEAD = 60
"""How many pieces from the top may hold a stamp of the head."""
_BEFORE = 60
"""How many characters may stand before a stamp on its line."""
_TAIL = 12
_TOOLS = 3
_BESIDE = pattern(r" ?[|•·] ?| [-–—] |  +| (?:vào|lúc|ngày|on) ")
_COUNT_LAST = pattern(r"(?:^| )\d{1,7} (?:bình luận|lượt xem|lượt đọc|comments?|views?)$")
_DASHES = frozenset("-–—")
_DATED = pattern(rf" {DAY}$", re.IGNORECASE)
_FEW = 7
_POSTED = (
    "được gửi bởi ",
    "được đăng bởi ",
    "được viết bởi ",
    "gửi bởi ",
    "đăng bởi ",
    "viết bởi ",
    "bởi ",
    "by ",
    "posted by ",
    "submitted by ",
)


def stamps(draft: Draft) -> None:
    """Claim every line of the head that is a stamp as published, whichever of them is the one."""
    running = 0
    for index, piece in list(draft.free())[:_HEAD]:
        running += piece.running
        if running > 1:
            break
        _claim(draft, piece, index, led=running > 0)
    found = bool(draft.of_role(Role.PUBLISHED))
    for index, piece in list(draft.free())[-_TAIL:]:
        said = stamp(piece.text)
        if said is None or not _is_alone(piece, said):
            continue
        if found and said.label is Label.UPDATED:
            claim(piece, Role.CHROME, "stamp-updated")
        elif not found and (said.timed or said.label in {Label.PUBLISHED, Label.UPDATED}):
            _claim(draft, piece, index, led=True)
            return


def _is_alone(piece: Piece, said: Stamp) -> bool:
    return not piece.text[said.stop :].strip()


def _claim(draft: Draft, piece: Piece, index: int, *, led: bool) -> None:
    """Claim the stamp of a line; ``led``: running text stands above it."""
    if len(piece.text) > LONGEST:
        return
    if is_label(piece.text):
        below = draft.pieces[index + 1] if index + 1 < len(draft.pieces) else None
        if below and stamp(below.text):
            claim(piece, Role.CHROME, "stamp-label")
        return
    index = draft.pieces.index(piece, index)
    said = stamp(piece.text)
    if said and _is_rest(piece.text[said.stop :]):
        _cut(draft, index, said)
    elif not said:
        _after_mark(draft, index, led=led)


def _cut(draft: Draft, index: int, said: Stamp) -> None:
    """Claim a stamp; what stands behind it on the line (a counter, an author) is chrome or a byline."""
    piece = draft.pieces[index]
    if piece.text[said.stop :].strip():
        closed = piece.text[said.end : said.end + 1] in {")", "]"}
        piece, rest = draft.split(index, said.end + closed)
        posted = signs(rest.text.partition("|")[0]) or rest.bare.startswith(_POSTED)
        claim(rest, Role.BYLINE if posted else Role.CHROME, "beside-stamp")
    claim(piece, Role.PUBLISHED, "stamp", (("date", said.start, said.end),))


def _after_mark(draft: Draft, index: int, *, led: bool) -> None:
    """Claim a stamp that follows something short on its line: ``Minh Châu | 12/03/2020 10:15``, or a title.

    Below running text a day behind a dash may be that of what the line tells.
    """
    text = draft.pieces[index].text
    if at := closing_day(text):
        if not led:
            _after_title(draft, index, at)
        return
    if not led and (at := _section_end(text)) and _heads_more(draft, index):
        before, after = draft.split(index, at)
        claim(before, Role.CHROME if draft.of_role(Role.SECTION) else Role.SECTION, "beside-stamp")
        said = stamp(after.text)
        claim(after, Role.PUBLISHED, "stamp", (("date", said.start, said.end),) if said else ())
        return
    for found in _BESIDE.finditer(text) if not is_running(text) else ():
        said = stamp(text[found.end() :])
        marked = found[0].strip() not in {"vào", "lúc", "ngày", "on"} or text.casefold().startswith(_POSTED)
        stands = found.start() <= _BEFORE and not (led and said and not said.timed and found[0].strip() in _DASHES)
        if said and marked and stands and not text[found.end() + said.stop :].strip():
            sign = found[0].strip(" |•·-–—")
            before, *mark, after = draft.split(index, found.end()) if sign else draft.split(index, *found.span())
            for piece in mark:
                claim(piece, Role.CHROME, "beside-stamp")
            claim(before, _beside(draft, before), "beside-stamp")
            claim(after, Role.PUBLISHED, "stamp", (("date", said.start, said.end),))
            return


def _heads_more(draft: Draft, index: int) -> bool:
    """Whether another line than running text follows, which can be the title of what a line heads."""
    below = next((piece for piece in draft.pieces[index + 1 :] if piece.role is None), None)
    return below is not None and not below.running


def _section_end(text: str) -> int:
    """Where a section's name ends with but a blank before a stamp: ``Tin văn hóa 12/03/2020``; 0 where none does."""
    last = _DATED.search(text, max(0, len(text) - _BEFORE))
    at = last.start() if last else 0
    words = bare(text[:at]) if at <= _BEFORE else ""
    named = len(words.split()) <= _FEW and (words.startswith("tin ") or words in wording().sections)
    return at if named else 0


def _after_title(draft: Draft, index: int, at: int) -> None:
    """Claim a day in brackets behind a title, if it is the first stamp: ``Hội nghị tổng kết (12/03/2020)``."""
    piece = draft.pieces[index]
    if piece.running or draft.of_role(Role.PUBLISHED):
        return
    after = draft.split(index, at)[1]
    if said := stamp(after.text):
        claim(after, Role.PUBLISHED, "stamp", (("date", said.start, said.end),))


def _beside(draft: Draft, piece: Piece) -> Role:
    """What stands before a stamp on its line: the section, who wrote, or a label of the page."""
    words = bare(piece.text)
    if not draft.of_role(Role.SECTION) and not words.startswith(_POSTED):
        like = 1 < len(words.split()) < 6 and ":" not in words and not words.startswith("quản trị")
        if is_known(draft, words) or (like and not signs(piece.text)):
            return Role.SECTION
    return Role.BYLINE if len(piece.text.split()) < 6 else Role.CHROME


def _is_rest(rest: str) -> bool:
    """Whether what stands behind a stamp on its line is a counter, a widget or an author, and no sentence."""
    words = _COUNT_LAST.sub("", bare(rest.strip(" |.-–—()")))
    if not words or (len(words) < 40 and not any(char.isalpha() for char in words)):
        return True
    if is_count(words.strip(" ·•")) or is_menu(words):
        return True
    if words.replace(":", " ").startswith(_POSTED) and len(words.split()) <= 8:
        return True
    known = wording()
    counted = opening(known.counters, words) or opening(known.contacts, words) or words in known.lines
    named = rest.lstrip()[0] in "|-–(•" or ":" in rest[:25]
    return len(words) < 80 and bool(counted or (named and signs(rest.partition("|")[0] or rest.strip(" |"))))


def published(draft: Draft) -> None:
    """Keep the one stamp that says when the article was published; the others are banners."""
    found = draft.of_role(Role.PUBLISHED)
    title = next((piece for piece in draft.pieces if piece.role is Role.TITLE), None)
    ranked = sorted((_rank(draft, piece, title, found), order, piece) for order, piece in enumerate(found))
    rivals = [piece for rank, _, piece in ranked if rank < _NEVER]
    for piece in found:
        if not rivals or piece is not rivals[0]:
            claim(piece, Role.CHROME, "banner")
    days = {_day(piece) for piece in rivals}
    if len(days) > 1:
        others = ", ".join(repr(piece.text) for piece in rivals[1:])
        draft.say(RIVAL_STAMPS, f"published is {rivals[0].text!r}, not {others}", rivals[0])


_NEVER = 9.0


def _day(piece: Piece) -> str:
    said = stamp(piece.value or piece.text)
    return (said.value or "")[:10] if said else ""


def _rank(draft: Draft, piece: Piece, title: Piece | None, found: list[Piece]) -> float:
    """How near a stamp is to being the publication date, the least the nearest; ``_NEVER`` for banners."""
    said = stamp(piece.text)
    if piece.value or piece.rule.startswith(("mark-", "front-matter")):
        return 0.0
    if said is None or said.label is Label.TODAY or said.value is None or said.open_end:
        return _NEVER
    if said.label is Label.PUBLISHED:
        return 1.0
    if said.label is Label.UPDATED:
        return 4.0
    if title is None or piece.start > title.start:
        return 2.0 + (not said.timed) / 2
    return 3.0 if _is_near(draft, piece, title) or not _is_top(draft, piece, found) else _NEVER


def _is_near(draft: Draft, piece: Piece, title: Piece) -> bool:
    """Whether at most one line stands between a stamp and the title below it; tools of the page do not count."""
    between = draft.pieces[draft.pieces.index(piece) + 1 : draft.pieces.index(title)]
    said = stamp(piece.text)
    tools = said is not None and said.timed and not said.weekday and all(line.role is Role.CHROME for line in between)
    return title.start > piece.start and (len(between) <= 1 or (tools and len(between) <= _TOOLS))


def _is_top(draft: Draft, piece: Piece, found: list[Piece]) -> bool:
    """Whether a stamp is the first of the page, above its menus."""
    return piece is found[0] and bool(piece.bare) and draft.pieces.index(piece) <= 5
