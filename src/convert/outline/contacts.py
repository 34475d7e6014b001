"""Contacts that an article gives, back from chrome: where to send, call or register; and the lines a portal keeps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.draft import claim
from convert.outline.names import is_body, is_name, signs
from convert.outline.wording import bare, ends
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.outline.draft import Draft, Piece

_BODY = frozenset({None, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_ROW, Role.HEADING, Role.LEAD})
_PICTURED = frozenset({Role.IMAGE, Role.CAPTION})
_ANNOUNCES = pattern(
    r"(?<![^\W_])(?:gửi về|gửi đến|gửi tới|liên hệ|đăng ký|nộp hồ sơ|theo địa chỉ|tại địa chỉ"
    r"|(?:ủng hộ|đóng góp|hỗ trợ) (?:xin|qua|tại|về))(?![^\W_])",
    re.IGNORECASE,
)
_END = 160
"""How much of the line above is looked at: what announces contacts stands near them."""
_ABOVE = 3
"""How many lines above, short ones below the first, may announce: a colon, then the body whose contacts follow."""
_SAYING = 5
_FAR = 24
"""Lines: contacts belong to what stands no farther above or below."""
_LABEL = 60


def kept(draft: Draft) -> None:
    """Claim the lines that the portal says are body, whole or by the label before their colon."""
    own = draft.habits.keep
    for _, piece in draft.free() if own else ():
        if piece.bare in own or bare(piece.text[:_LABEL].partition(":")[0]) in own:
            claim(piece, Role.PARAGRAPH, "kept-own")


def contacts(draft: Draft) -> None:
    """Make paragraphs of contacts in an article: announced, followed by its text, or with no footer around them."""
    for first, stop in _runs(draft.pieces):
        if _is_own(draft.pieces, first, stop):
            for piece in draft.pieces[first:stop]:
                claim(piece, Role.PARAGRAPH, "contact-own")


def _runs(pieces: list[Piece]) -> Iterator[tuple[int, int]]:
    """Where contacts stand one below the other, without what only pages have (``Cỡ chữ: A- A A+``)."""
    first = -1
    for index in range(len(pieces) + 1):
        if index < len(pieces) and _is_contact(pieces[index]):
            first = index if first < 0 else first
        elif first >= 0:
            yield first, index
            first = -1


def _is_contact(piece: Piece) -> bool:
    return piece.rule == "contact" and bool(opening(wording().addresses, piece.bare))


def _is_own(pieces: list[Piece], first: int, stop: int) -> bool:
    """Whether contacts are the article's own; above its first text and below its signature stand the site's."""
    near = range(first - 1, max(-1, first - 1 - _FAR), -1)
    last = next((i for i in near if pieces[i].running and pieces[i].role in _BODY), None)
    if last is None or pieces[first - 1].role not in _BODY:
        return False
    between = [piece for piece in pieces[last + 1 : first] if piece.role not in _PICTURED]
    if any(_signs_as(piece, "author") for piece in between):
        return False
    if _is_announced(pieces[last:first]):
        return True
    if any(piece.role not in _BODY or _is_site(piece) or _signs_as(piece, "agency") for piece in between):
        return False
    below = pieces[stop : stop + _FAR]
    return _goes_on(below) or not _is_furnished(below) or (not between and _speaks_of(pieces[last]))


def _is_announced(above: list[Piece]) -> bool:
    """Whether a line right above says that something follows: it ends with a colon, or a comma."""
    for piece in reversed(above[-_ABOVE:]):
        if piece.role not in _BODY:
            return False
        if piece.text.endswith((":", ",")) and not _is_site(piece):
            return True
        if ends(piece.text):
            return False
    return False


def _signs_as(piece: Piece, kind: str) -> bool:
    return any(name == kind for name, _, _ in signs(piece.text))


def _speaks_of(piece: Piece) -> bool:
    return _ANNOUNCES.search(piece.text, max(0, len(piece.text) - _END)) is not None


def _is_site(piece: Piece) -> bool:
    return bool(opening(wording().sites, piece.bare)) or (is_body(piece.text) and not piece.text.endswith(","))


def _goes_on(below: list[Piece]) -> bool:
    """Whether the article goes on below, before anything of the page: a sentence, or who signs it."""
    for piece in below:
        if piece.role not in _BODY and not _is_contact(piece):
            return False
        if piece.role is None and _is_site(piece):
            return False
        said = piece.running or (ends(piece.text) and len(piece.text.split()) >= _SAYING)
        if not _is_contact(piece) and (said or is_name(piece.text)):
            return True
    return False


def _is_furnished(below: list[Piece]) -> bool:
    """Whether something of the page comes below, and not the end of the file."""
    return any(piece.role in {Role.CHROME, Role.RELATED} and not _is_contact(piece) for piece in below)
