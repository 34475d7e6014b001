"""The last lines to who wrote or supplied the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import bare, is_running

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece

_LONGEST = 120
_LABEL = re.compile(
    r"(?:(?P<source>nguồn(?: tin| bài)?|theo)"
    r"|(?P<author>tác giả|người viết|bài và ảnh|bài, ảnh|bài ảnh|tin và ảnh|tin, ảnh|tin ảnh|tin bài|tin, bài|tin|bài"
    r"|ảnh và bài|thực hiện|người thực hiện|biên tập|phóng viên|pv|ctv|người đăng|đăng bởi))(?: ?[:：] ?| (?=[A-ZĐ]))",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:cổng|ban biên tập|bbt|ban|văn phòng|phòng|sở|ubnd|hđnd|trung tâm|báo|đài|ttxvn|trang thông tin|tạp chí|bộ|cục"
    r"|chi cục|hội|đoàn|công an|mttq|ủy ban|tỉnh|huyện|vp|thông tấn xã|tổ|nhóm|cttđt|ttđt|vnp|vgp|tttt)(?![^\W_])",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?:https?://)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,5}(?:/\S{0,100})?$", re.IGNORECASE)
_SPLIT = re.compile(r" ?[–—] ?| - |-(?=www)|, | & | và |/")
_UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
_WORD = re.compile(rf"(?:[{_UPPER}][^\W\d_]*\.?)+$")


def sign_off(draft: Draft) -> None:
    """Claim the lines that sign the article; what is signed twice is a duplicate the second time."""
    signed = _last(draft)
    seen: list[str] = []
    for piece in signed:
        parts = read(piece.text)
        words = [bare(piece.text[start:end]) for _, start, end in parts]
        again = bool(seen) and all(word in seen for word in words)
        claim(piece, Role.DUPLICATE if again else Role.SIGN_OFF, "sign-off", parts)
        seen += words


def _last(draft: Draft) -> list[Piece]:
    """The signing lines at the end of what is free, in order."""
    found: list[Piece] = []
    for piece in reversed(draft.pieces):
        if piece.role in {Role.CHROME, Role.RELATED, Role.ATTACHMENT}:
            continue
        if piece.role is not None or len(found) == 3 or not read(piece.text):
            break
        found.insert(0, piece)
    return found


def read(text: str) -> Parts:
    """Who signs in a line: parts ``author``, ``agency``, ``source``; nothing where the line signs nothing."""
    if len(text) > _LONGEST or is_running(text):
        return ()
    inner = text.strip("()[]*_ \t")
    offset = text.index(inner) if inner else 0
    if found := _LABEL.match(inner):
        kind = "source" if found["source"] else "author"
        return _labelled(inner, found.end(), kind, offset)
    return _unlabelled(inner, offset)


def _labelled(text: str, at: int, kind: str, offset: int) -> Parts:
    names = _names(text, at)
    if not names:
        return ()
    if kind == "source" and len(names) == 2 and _SITE.match(text[names[1][0] : names[1][1]]):
        return (
            ("author", names[0][0] + offset, names[0][1] + offset),
            ("source", names[1][0] + offset, names[1][1] + offset),
        )
    if kind == "source":
        return (("source", at + offset, names[-1][1] + offset),)
    return tuple((kind, start + offset, end + offset) for start, end in names)


def _unlabelled(text: str, offset: int) -> Parts:
    if text.endswith((".", ":", ";", ",", "!", "?")) and not _WORD.match(text.rpartition(" ")[2]):
        return ()
    if _BODY.match(text) and len(text) <= 80 and not text.endswith("."):
        return (("agency", offset, offset + len(text)),)
    parts: list[tuple[str, int, int]] = []
    for start, end in _names(text, 0):
        words = text[start:end]
        if _SITE.match(words) and parts:
            parts.append(("source", start + offset, end + offset))
        elif _BODY.match(words) and parts:
            parts.append(("agency", start + offset, end + offset))
        elif is_name(words):
            parts.append(("author", start + offset, end + offset))
        else:
            return ()
    return tuple(parts)


def is_name(words: str) -> bool:
    """Whether words can be a pen-name or initials: up to five, each with a capital."""
    pieces = words.split()
    return 0 < len(pieces) <= 5 and len(words) <= 40 and all(_WORD.match(word) for word in pieces)


def _names(text: str, at: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in [*_SPLIT.finditer(text, at), None]:
        stop = match.start() if match else len(text)
        words = text[at:stop].strip(' .*_"“”')
        if words:
            begin = text.index(words, at)
            found.append((begin, begin + len(words)))
        at = match.end() if match else stop
    return found
