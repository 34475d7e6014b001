"""Menus, counters, widgets, footers and ornaments to chrome."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon import chrome as lexicon
from convert.outline.draft import claim
from convert.outline.wording import bare, is_running

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_LONGEST = 240
_PAGER = re.compile(r"(?:\d{1,3}[ |,.]{0,3}){1,60}(?:[›»>… ]{0,4})$|\d{4,40}$")


def chrome(draft: Draft) -> None:
    """Claim the lines that no article holds."""
    for _, piece in draft.free():
        if len(piece.text) <= _LONGEST and (reason := _is_chrome(piece.text)):
            claim(piece, Role.CHROME, reason)


def _is_chrome(text: str) -> str:
    words = bare(text)
    if not words or not any(char.isalnum() for char in words):
        return "ornament"
    whole = lexicon.vocabulary()[0]
    if words in whole:
        return "chrome-line"
    if _opens(words) and not is_running(text):
        return "chrome-opening"
    if words[0].isdigit() and _PAGER.match(words):
        return "pager"
    return ""


def _opens(words: str) -> bool:
    first = words.partition(" ")[0].rstrip(":")
    for opening in lexicon.openings().get(first, ()):
        rest = words[len(opening) :]
        if words.startswith(opening) and (not rest or rest[0] == ":" or rest.lstrip(" :.")[:1].isdigit()):
            return True
    return False
