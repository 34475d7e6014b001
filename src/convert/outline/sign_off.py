"""The last lines, and what is glued to the last sentence, to the signature."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.captions import captioned
from convert.outline.draft import claim
from convert.outline.names import is_name, signs
from convert.outline.wording import CAPITAL, bare, core, ends, promises_pictures
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece

_SKIPPED = frozenset({Role.CHROME, Role.RELATED, Role.ATTACHMENT, Role.DUPLICATE, Role.PUBLISHED})
_MOST = 3
_ZONE = 60
_LINE = 70
"""A longer line that signs nothing is still text, though it lacks its stop."""
_PADDING = pattern(r" {3,}(?=\S)")
_STOP = pattern(rf"(?:\./\.|[.!?…][”\"')]?)(?: *\(| *)(?=[{CAPITAL}])")
_ABBREVIATED = pattern(
    r"(?:^|[ (,])(?:TP|Tp|tp|TX|Tx|TT|Tt|P|Q|H|T|X|PGS|GS|TS|ThS|Ths|BS|Bs|KS|CN|Ô|B|ĐC|đ/c|Đ/c|St|Mr|Ms|Mrs|Dr|No"
    r"|[A-ZĐ])$"
)
_REACH = 160
_FIGURE = pattern(r": ?\d")
_BULLETS = ("- ", "+ ", "* ", "• ")
_PHOTO = pattern(r"\(?(?:nguồn ảnh|hình ảnh|ảnh|hình|video|clip) ?: ?\S", re.IGNORECASE)


def sign_off(draft: Draft) -> None:
    """Claim what signs the article; what signs it again is a duplicate."""
    found = _above_furniture(draft) or _last(draft) or _glued(draft)
    if _are_listed(draft, found):
        return
    seen: set[str] = set()
    for piece, parts in found:
        words = {bare(piece.text[start:end]) for _, start, end in parts}
        claim(piece, Role.DUPLICATE if words <= seen else Role.SIGN_OFF, "sign-off", parts)
        seen |= words


def _above_furniture(draft: Draft) -> list[tuple[Piece, Parts]]:
    """The signing lines right below the text, where more lines than a signature has come after it."""
    pieces = draft.pieces
    texts = (i for i in range(len(pieces) - 1, -1, -1) if pieces[i].role is Role.IMAGE or _is_text(pieces[i]))
    last = next(texts, len(pieces))
    zone = [piece for piece in pieces[last + 1 :] if piece.role is None]
    if last < len(pieces) and pieces[last].role is Role.IMAGE and zone and not _read(draft, zone[0]):
        zone = zone[1:]
    while zone and len(zone[0].text) > _LINE and not _read(draft, zone[0]):
        zone = zone[1:]
    read = [(piece, _read(draft, piece)) for piece in zone[:_ZONE]]
    signing = list(takewhile(lambda pair: pair[1], read))[:_MOST]
    if len(zone) <= _MOST:
        return signing if len(signing) < len(zone) and _is_furnished(draft, zone[len(signing) :]) else []
    return signing if sum(bool(parts) for _, parts in read) * 2 <= len(read) else []


def _are_listed(draft: Draft, found: list[tuple[Piece, Parts]]) -> bool:
    """Whether bodies that nothing labels are entries of a list, as donors and winners are, and sign nothing."""
    bodies = [piece for piece, parts in found if [name for name, _, _ in parts] == ["agency"] and ":" not in piece.text]
    if not bodies or len(bodies) < len(found):
        return any(_FIGURE.search(piece.text) for piece, _ in found)
    place = next((index for index, piece in enumerate(draft.pieces) if piece is bodies[0]), 0)
    above = draft.pieces[place - 1].text if place else ""
    items = any(piece.text.startswith(_BULLETS) for piece in bodies)
    return (
        items or len(bodies) > 1 or (":" in above[:-1] and len(above) < _LINE and not ends(above)) or above[-1:] == ":"
    )


def _is_furnished(draft: Draft, lines: list[Piece]) -> bool:
    """Whether what a page wraps around articles begins right above the last short lines, or goes on below them."""
    first, last = (draft.pieces.index(line) for line in (lines[0], lines[-1]))
    around = (*draft.pieces[first - 1 : first], *draft.pieces[last + 1 :])
    short = all(len(line.text) < _LINE for line in lines)
    return short and any(piece.role in {Role.CHROME, Role.RELATED} for piece in around)


def _is_text(piece: Piece) -> bool:
    return piece.role is None and (piece.running or (len(piece.text) > 40 and ends(piece.text)))


def _last(draft: Draft) -> list[tuple[Piece, Parts]]:
    """The signing lines at the end of what is free, in order; pictures may come after them. Many names are a list."""
    found: list[tuple[Piece, Parts]] = []
    pieces = draft.pieces
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        if _is_past(piece) or (piece.role is Role.IMAGE and not found):
            continue
        parts = _read(draft, piece) if piece.role is None else ()
        above = pieces[index - 1].role if index else None
        if piece.role is None and above is not Role.IMAGE and len(piece.text) < _REACH and _PHOTO.match(piece.text):
            claim(piece, Role.BYLINE, "photo-credit")
            continue
        if not parts and not found and piece.role is None and captioned(piece.text):
            continue
        if not parts and not found and piece.role is None and (above is Role.IMAGE or promises_pictures(piece.text)):
            continue
        if parts and len(found) == _MOST:
            return []
        if not parts or (found and found[0][0].gap > 1 and not _is_sure(parts, piece)):
            break
        found.insert(0, (piece, parts))
    return found


def _is_past(piece: Piece) -> bool:
    """Whether a piece may stand behind a signature: furniture, lists of others, a note of the text."""
    return piece.role in _SKIPPED or piece.rule in {"mark-note", "note"}


def _is_sure(parts: Parts, piece: Piece) -> bool:
    return ":" in piece.text or all(name == "author" for name, _, _ in parts)


def _read(draft: Draft, piece: Piece) -> Parts:
    """Who signs in a line, by the wording or by the portal's own names."""
    if len(piece.text) > 200 or _is_sentence(piece.text):
        return ()
    if piece.bare in draft.habits.sign_offs:
        return (("author" if is_name(piece.text) else "agency", *core(piece.text)),)
    return signs(piece.text)


def _is_sentence(text: str) -> bool:
    """``Hội nghị có 120 học viên.`` begins like a body's name, but says something."""
    said = text.rstrip()
    return said.endswith(".") and not said.endswith("./.") and ":" not in said and len(said.split()) > 4


def _glued(draft: Draft) -> list[tuple[Piece, Parts]]:
    """A signature behind the last sentence of the last text, after padding or right after its stop."""
    last = next((i for i in range(len(draft.pieces) - 1, -1, -1) if not _is_past(draft.pieces[i])), None)
    if last is None or draft.pieces[last].role is not None or len(draft.pieces[last].text) < 60:
        return []
    text = draft.pieces[last].text
    for cut, padded in _cuts(text):
        parts = signs(text[cut:])
        if parts and (padded or _is_certain(text[cut:], parts)):
            _, piece = draft.split(last, cut)
            return [(piece, signs(piece.text))]
    return []


def _cuts(text: str) -> list[tuple[int, bool]]:
    """Where a signature may begin in the end of a text, and whether padding says so."""
    start = max(0, len(text) - _REACH - 100)
    padded = [(found.end(), True) for found in _PADDING.finditer(text, start) if len(text) - found.end() <= _REACH]
    stops = [
        (found.end() - found[0].endswith("("), False)
        for found in _STOP.finditer(text, max(0, len(text) - _REACH))
        if found[0][0] != "." or not _ABBREVIATED.search(text, max(0, found.start() - 8), found.start())
    ]
    return [*padded[-1:], *stops[-1:], *stops[-2:-1]]


def _is_certain(words: str, parts: Parts) -> bool:
    """Whether words behind a full stop sign the text, and do not begin another sentence."""
    names = [words[start:end] for kind, start, end in parts if kind == "author"]
    if ":" in words or words[0] == "(":
        return True
    if parts[0][0] == "source":
        return words.startswith("Theo ")
    if not names:
        return parts[0][0] == "agency" and len(words) < 50
    return all(len(name.split()) > 1 or (name.isupper() and len(name) > 1) for name in names) or len(parts) > 1
