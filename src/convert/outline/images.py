"""File names of pictures, alone on their lines or in a row, to images."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.patterns import pattern
from convert.text.suffixes import PICTURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.outline.draft import Draft, Parts, Piece

_NAMED = pattern(PICTURE, re.IGNORECASE)
_ENDED = pattern(rf"{PICTURE}(?:\?[^ ]{{1,300}})?(?=[ )]|$)", re.IGNORECASE)
_MARK = pattern(
    r"\[ ?(?:img|image|ảnh|hình(?: ảnh)?|photo|picture) ?\d{0,3} ?(?:[:–-] ?(?P<said>[^\[\]]{1,300}))?\]$"
    r"|<img(?: [^<>]{0,500})?/?>$",
    re.IGNORECASE,
)
_MARKDOWN = pattern(r"!\[(?P<alt>[^\]\n]{0,500})\]\((?P<url>[^() ]{0,1000})(?: \"[^\"]{0,300}\")?\)")
_FURNITURE = pattern(r"(?:logo|banner|icon|avatar|header|footer|bg|background|favicon|spacer)[^a-z]", re.IGNORECASE)
_NAME = 40
_STOPS = (". ", "! ", "? ", "… ", "” ", '" ', ") ")
"""Behind what a file name may begin inside a line."""
_NUMBER = pattern(r"\d{1,3}\. (?=\S)")
_LONGEST = 600


def images(draft: Draft) -> None:
    """Claim file names, ``[img]`` marks and Markdown images; what shares their line becomes a piece of its own."""
    named = [found.start() for found in _NAMED.finditer(draft.view.text)]
    draft.split_many({index: cuts for index, piece in _pictured(draft, named) if (cuts := _cuts(piece.text))})
    for _, piece in _pictured(draft, named):
        if piece.text[0] == "!" and (found := _MARKDOWN.fullmatch(piece.text)) and not found["url"]:
            claim(piece, Role.IMAGE, "image")  # a picture whose name was lost
        elif parts := image(piece.text):
            if _FURNITURE.match(piece.text) and not any(other.role is Role.IMAGE for other in draft.pieces):
                claim(piece, Role.CHROME, "site-picture")
            else:
                claim(piece, Role.IMAGE, "image", parts)


def _pictured(draft: Draft, named: list[int]) -> Iterator[tuple[int, Piece]]:
    """The free pieces that can be pictures: those with a suffix of a picture, or in brackets."""
    for index, piece in draft.free():
        at = bisect_left(named, piece.start)
        if piece.text[0] in "[<!" or (at < len(named) and named[at] < piece.end):
            yield index, piece


def image(text: str) -> Parts:
    """Where in a line the picture's name stands; nothing where the line is no picture."""
    if len(text) > _LONGEST:
        return ()
    if text[0] == "!":
        return _file(found["url"], found.start("url")) if (found := _MARKDOWN.fullmatch(text)) and found["url"] else ()
    if text[0] in "[<":
        return _marked(text) or _bracketed(text)
    found = _ENDED.search(text)
    if found is None or found.end() != len(text) or _is_sentence(text[: found.start()]):
        return ()
    return _file(text, 0) if "://" in text[:10] else (("image", 0, len(text)),)


def _marked(text: str) -> Parts:
    """A mark for a picture: the name that it gives (``[Ảnh: cau-treo.jpg]``), else the whole of it."""
    if not (found := _MARK.match(text)):
        return ()
    ended = _ENDED.search(text, *found.span("said")) if found["said"] else None
    named = (
        ended is not None
        and ended.end() == found.end("said")
        and not _is_sentence(text[found.start("said") : ended.start()])
    )
    return (("image", *(found.span("said") if named else (0, len(text)))),)


def _bracketed(text: str) -> Parts:
    """A picture's name in brackets: ``[anh 2.png]``."""
    named = text[0] == "[" and text[-1] == "]" and text.count("]") == 1
    return tuple((role, start + 1, end + 1) for role, start, end in image(text[1:-1])) if named and text[1:-1] else ()


def _is_sentence(name: str) -> bool:
    """Whether what stands before a suffix is more than a name."""
    if "://" in name[:10]:
        return " " in name
    words = name.strip()
    return not words or len(words.split()) > 12 or any(mark in _numberless(words) for mark in (". ", ": ", "; "))


def _numberless(name: str) -> str:
    """A file name without the number that it may begin with: ``2. DC PHAT BIEU``."""
    return name[found.end() :] if name[0].isdigit() and (found := _NUMBER.match(name)) else name


def _file(url: str, offset: int) -> Parts:
    """The file name in a URL that begins at ``offset``, without its query."""
    path = url.partition("?")[0]
    begin = path.rfind("/") + 1
    return (
        (("image", offset + begin, offset + len(path)),)
        if begin < len(path)
        else (("image", offset, offset + len(url)),)
    )


def _cuts(text: str) -> tuple[int, ...]:
    """Where to part a line that holds file names and something else, so that each name is a piece."""
    if text[0] == "!" and "](" in text:
        found = _MARKDOWN.match(text)
        return (found.end(),) if found and found.end() < len(text) else ()
    if "." not in text or text[0] == "<":
        return ()
    cuts: set[int] = set()
    last = 0
    for found in _ENDED.finditer(text):
        begin = _begin(text, last, found.start())
        if begin < 0 or text[found.end() : found.end() + 1] == ")":
            continue
        cuts |= {begin, found.end()}
        last = found.end()
    return tuple(sorted(cut for cut in cuts if 0 < cut < len(text)))


def _begin(text: str, after: int, dot: int) -> int:
    """Where the name begins whose dot is given: at the piece's start where that is near, else at its last word.

    -1 where the word is no file name: it has neither digit nor underscore, and a sentence runs into it.
    """
    name = text[after:dot].lstrip()
    if len(name) <= 60 and name and not any(mark in _numberless(name) for mark in (". ", ", ", "; ", ": ")):
        return after
    stop = max(text.rfind(mark, after, dot) for mark in _STOPS)
    told = text[stop + 2 : dot] if stop >= 0 else ""
    if told and len(told) <= _NAME and not any(mark in told for mark in (", ", "; ", ": ")):
        return stop + 2
    begin = text.rfind(" ", after, dot) + 1 or after
    return begin if any(char.isdigit() or char in "_-" for char in text[begin:dot]) else -1
