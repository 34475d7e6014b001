"""The free lines above the running text to section and title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import bare, ends, is_running

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_CRUMB = re.compile(r"(?: ?[>»›→] ?| / | \| )")
_SECTION_LONGEST = 60
HOME = frozenset({"trang chủ", "trang nhất", "home"})
"""How crumbs begin; no section."""


def breadcrumbs(draft: Draft) -> None:
    """Claim ``Trang chủ > Tin tức`` and a section said twice on one line."""
    for index, piece in list(draft.free())[:30]:
        if is_running(piece.text) or len(piece.text) > 200:
            return
        half = len(piece.text) // 2
        if len(piece.text) % 2 and piece.text[half] == " " and piece.text[:half] == piece.text[half + 1 :]:
            draft.split(index, half)
            claim(draft.pieces[index], Role.SECTION, "section-twice")
            claim(draft.pieces[index + 1], Role.DUPLICATE, "section-twice")
            return
        if is_crumbs(piece.text):
            claim(piece, Role.SECTION, "breadcrumb", _crumbs(piece.text))


def is_crumbs(text: str) -> bool:
    """Whether a line is the whole way from the front page: ``Trang chủ > Tin tức``."""
    return bare(text).startswith(tuple(HOME)) and _CRUMB.search(text) is not None


def _crumbs(text: str) -> tuple[tuple[str, int, int], ...]:
    at, parts = 0, []
    for found in [*_CRUMB.finditer(text), None]:
        stop = found.start() if found else len(text)
        words = text[at:stop].strip()
        if words and bare(words) not in HOME:
            begin = text.index(words, at)
            parts.append(("crumb", begin, begin + len(words)))
        at = found.end() if found else stop
    return tuple(parts)


def head(draft: Draft) -> None:
    """Claim the title, the section above it, and what else stands there as chrome."""
    told = next((piece for piece in draft.pieces if piece.role is Role.TITLE), None)
    above = [piece for piece in _above(draft) if told is None or piece.start < told.start]
    if not above:
        return
    title = told or _title(draft, above)
    for piece in above:
        if piece is title:
            claim(piece, Role.TITLE, "title")
            break
        claim(piece, Role.SECTION if _is_section(piece) else Role.CHROME, "above-title")


def _above(draft: Draft) -> list[Piece]:
    """The free lines before the running text, a picture or a list begins."""
    found: list[Piece] = []
    for piece in draft.pieces:
        if piece.role is Role.IMAGE or (piece.role is None and is_running(piece.text)):
            break
        if piece.role is None:
            found.append(piece)
    return found


def _title(draft: Draft, above: list[Piece]) -> Piece | None:
    """The line that is the title; None where there is none."""
    likely = [piece for piece in above if not _is_section(piece) and not ends(piece.text.rstrip("?!"))]
    dates = [piece.start for piece in draft.pieces if piece.rule == "published"]
    if likely:
        before = [piece for piece in likely if dates and piece.end <= dates[0]]
        return before[0] if before else likely[0]
    return above[-1] if len(above) > 1 and above[-1].gap < 9 else None


def _is_section(piece: Piece) -> bool:
    text = piece.text
    return (
        len(text) <= _SECTION_LONGEST
        and len(text.split()) <= 6
        and not any(char in text for char in '.:,;!?"“0123456789')
    )
