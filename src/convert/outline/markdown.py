"""What Markdown adds to lines, to chrome around their words: front matter, emphasis, headings, comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim, shrink
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_KEY = pattern(r"(?P<key>[A-Za-z][A-Za-z_-]{0,30}):(?: +|$)")
_VALUES = {"title": Role.TITLE, "date": Role.PUBLISHED, "author": Role.BYLINE}
_LONGEST = 60
_TAGGED = 200
_COMMENT = pattern(r"\[//\]: ?#|<!--|</?(?:div|p|br|hr|sub|center|span|b|i)(?: [^<>]{0,200})?/?>$", re.IGNORECASE)
_TAG = r"</?(?:o:p|p|br|b|i|u|em|strong|span|div|font|center)(?: [^<>]{0,200})?/?>"
_TAGS_BEFORE = pattern(rf"(?:{_TAG} ?){{1,20}}", re.IGNORECASE)
_TAGS_BEHIND = pattern(rf"(?:{_TAG} ?){{1,20}}$", re.IGNORECASE)
_HEADING = pattern(r"(?P<marks>#{1,6}) +")
_EMPHASIS = ("***", "**", "*", "__", "_")


def front_matter(draft: Draft) -> None:
    """Claim a block between two lines of ``---`` at the very top: its title and date as such, the rest as chrome."""
    pieces = draft.pieces
    if not pieces or pieces[0].text != "---":
        return
    stop = next((index for index, piece in enumerate(pieces[1:_LONGEST], 1) if piece.text == "---"), 0)
    if not any(_KEY.match(piece.text) for piece in pieces[1:stop]):
        return
    for index in range(stop, -1, -1):
        found = _KEY.match(pieces[index].text)
        role = _VALUES.get(found["key"].lower()) if found else None
        if found and role and pieces[index].text[found.end() :].strip(" \"'"):
            key, value = draft.split(index, found.end())
            claim(key, Role.CHROME, "front-matter")
            claim(value, role, "front-matter")
            _unquote(value)
        else:
            claim(pieces[index], Role.CHROME, "front-matter")


def _unquote(piece: Piece) -> None:
    if len(piece.text) > 2 and piece.text[0] == piece.text[-1] and piece.text[0] in "\"'":
        shrink(piece, 1, len(piece.text) - 1)


def emphasis(draft: Draft) -> None:
    """Take ``**``, ``*``, ``#``, tags and the bars of one cell from around a line; claim comments and lone tags."""
    for _, piece in draft.free():
        first, last = piece.text[0], piece.text[-1]
        if last in "|>" or first in "|<":
            _bared(piece)
            first = piece.text[0]
        if first in "[<" and _COMMENT.match(piece.text):
            claim(piece, Role.CHROME, "comment")
        elif first == "#" and (found := _HEADING.match(piece.text)):
            shrink(piece, found.end(), len(piece.text))
            piece.level = len(found["marks"])
        if piece.role is None and piece.text[0] in "*_":
            _emphasised(piece)


def _bared(piece: Piece) -> None:
    """Take from around a line what is left of markup: tags, and the bars of a cell that is alone in its row."""
    text = piece.text
    if text[-1] == "|" and text.count("|") <= 1 + (text[0] == "|") and text.strip("| "):
        start = len(text) - len(text.lstrip("| "))
        shrink(piece, start, start + len(text.strip("| ")))
    elif "</" in text or "<" in text[:1] + text[-40:]:
        before, behind = _TAGS_BEFORE.match(text), _TAGS_BEHIND.search(text, max(0, len(text) - _TAGGED))
        start, stop = before.end() if before else 0, behind.start() if behind else len(text)
        inner = text[start:stop].strip() if start < stop else ""
        if inner:
            start = text.index(inner, start)
            shrink(piece, start, start + len(inner))


def _emphasised(piece: Piece) -> None:
    for mark in _EMPHASIS:
        width, text = len(mark), piece.text
        if len(text) > 2 * width and text.startswith(mark) and text.endswith(mark):
            inner = text[width:-width]
            if inner == inner.strip() and inner.strip("*_ "):
                shrink(piece, width, len(text) - width)
                piece.value = "em" if width == 1 else None
            return
