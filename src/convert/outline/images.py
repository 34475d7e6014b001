"""Lines that are nothing but a picture's file name to images."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts

_SUFFIX = r"\.(?:jpe?g|jfif|png|gif|webp|bmp|tiff?|heic|avif|svg)"
_NAME = re.compile(rf"[^<>|]{{1,250}}?{_SUFFIX}(?:\?[^ ]{{0,300}})?$", re.IGNORECASE)
_ENDED = re.compile(rf"{_SUFFIX}(?:\?[^ ]{{1,300}})?(?= |$)", re.IGNORECASE)
_MARK = re.compile(
    r"\[ ?(?:img|image|ảnh|hình(?: ảnh)?|photo|picture) ?\d{0,3} ?\]$|<img(?: [^<>]{0,500})?/?>$", re.IGNORECASE
)
_MARKDOWN = re.compile(r"!\[(?P<alt>[^\]\n]{0,500})\]\((?P<url>[^() ]{1,1000})(?: \"[^\"]{0,300}\")?\)")
_LONGEST = 300


def images(draft: Draft) -> None:
    """Claim file names, ``[img]`` marks and Markdown images."""
    for index in range(len(draft.pieces) - 1, -1, -1):
        piece = draft.pieces[index]
        if piece.role is None and ("." in piece.text or piece.text[0] in "[<"):
            _cut(draft, index)
    for _, piece in draft.free():
        parts = _image(piece.text)
        if parts:
            claim(piece, Role.IMAGE, "image", parts)


def is_image(text: str) -> bool:
    """Whether a line is a picture's name or mark and nothing else."""
    return bool(_image(text))


def _image(text: str) -> Parts:
    """Where in a line the picture's name stands; nothing where the line is no picture."""
    if text[0] == "!" and (found := _MARKDOWN.fullmatch(text)):
        return (("image", *_file(found["url"], found.start("url"))),)
    if len(text) > _LONGEST + 300:
        return ()
    if text[0] in "[<" and _MARK.match(text):
        return (("image", 0, len(text)),)
    if "." in text and _NAME.fullmatch(text) and len(text.partition("?")[0].split()) <= 12 and ". " not in text:
        return (("image", *_file(text, 0)),) if "://" in text[:10] else (("image", 0, len(text)),)
    return ()


def _file(url: str, offset: int) -> tuple[int, int]:
    """Where the file name stands in a URL that begins at ``offset``."""
    path = url.partition("?")[0]
    return offset + path.rfind("/") + 1, offset + len(path)


def _cut(draft: Draft, index: int) -> None:
    """Part a line that holds file names and something else, so that each name is a piece."""
    text = draft.pieces[index].text
    if text[0] == "!" or not _ENDED.search(text):
        return
    cuts: list[int] = []
    last = 0
    for found in _ENDED.finditer(text):
        begin = _begin(text, last, found.start())
        cuts += [begin, found.end()]
        last = found.end()
    inner = sorted({cut for cut in cuts if 0 < cut < len(text)})
    if inner:
        draft.split(index, *inner)


def _begin(text: str, after: int, dot: int) -> int:
    """Where the name begins whose dot is given: at the piece's start where that is near, else at its last word."""
    if dot - after <= 60 and not any(mark in text[after:dot] for mark in (". ", ", ", "; ", ": ")):
        return after
    return text.rfind(" ", after, dot) + 1 or after
