"""The line under a picture to its caption."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import OPENERS, ends, has_inner_stop

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece

_CREDIT = re.compile(
    r"(?:^|[\s(.,;–-])(?:nguồn )?ảnh(?: tư liệu| minh họa)? ?[:/–-] ?(?P<name>[^()\n]{1,60}?)\)?[.\s]*$",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?:quang|toàn|khung) cảnh|(?:các )?đại biểu|lãnh đạo|hình ảnh|chụp ảnh|lưu niệm|phát biểu|trao |tặng |thăm "
    r"|kiểm tra|"
    r"\((?:bìa|thứ|bên|ngồi|đứng|hàng|giữa|ngoài cùng|áo)",
    re.IGNORECASE,
)


def captions(draft: Draft) -> None:
    """Claim the caption of every picture that has one."""
    pieces = draft.pieces
    for index, piece in enumerate(pieces[:-1]):
        below = pieces[index + 1]
        if piece.role is Role.IMAGE and below.role is None and is_caption(below.text, near=below.gap <= 0):
            claim(below, Role.CAPTION, "caption", credit(below.text))
            _second(pieces, index + 2, below)


def _second(pieces: list[Piece], index: int, caption: Piece) -> None:
    """Claim a second line of a caption: its credit, or its end where the first stops short."""
    if index >= len(pieces) or pieces[index].role is not None or caption.parts or ends(caption.text):
        return
    line = pieces[index]
    named = credit(line.text)
    if named and len(line.text) <= 150 and line.gap <= 0:
        claim(line, Role.CAPTION, "caption-second-line", named)
        line.joined = True


def credit(text: str) -> Parts:
    """Where the photographer's name stands in a caption."""
    tail = max(0, len(text) - 120)
    if not (found := _CREDIT.search(text, tail)):
        return ()
    return (("credit", *found.span("name")),)


def is_caption(text: str, *, near: bool) -> bool:
    """Whether the line under a picture is its caption; ``near``: no blank line between them."""
    length = len(text)
    if length > 400 or text.endswith((":", ";")) or text[0] in "-+•*":
        return False
    if credit(text):
        return True
    if length > 260 or has_inner_stop(text):
        return False
    opener = text.partition(" ")[0].casefold().rstrip(",") in OPENERS and "," in text[:60]
    if not ends(text):
        return not opener or length <= 120
    if near:
        return length <= 220 and not opener
    return length <= 160 and not opener and _SCENE.search(text) is not None
