"""The line under a picture to its caption, and the photographer in it to a credit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import CAPITAL, OPENERS, ends, has_dateline, has_inner_stop, says_when
from convert.patterns import pattern
from convert.source import TEXT

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Parts, Piece

_CREDIT = pattern(
    r"(?:^|[\s(.,;:–—|/-])(?:nguồn ảnh|ảnh nguồn|ảnh tư liệu|ảnh minh họa|ảnh|photo|hình) ?[:：/–-]+ ?"
    r"(?P<name>[^()\n:]{1,80}?)[\s).*_]*$",
    re.IGNORECASE,
)
_NUMBERED = pattern(r"ảnh \d{1,3}\.?$", re.IGNORECASE)
_CAPTIONED = pattern(
    r"(?:ảnh|hình|chú thích ảnh|chú thích|trong ảnh)(?: \d{1,3})? ?[:.] ?\S|từ (?:trái|phải) (?:qua|sang)",
    re.IGNORECASE,
)
_ARCHIVED = pattern(r"\(ảnh (?:tư liệu|minh họa|chụp|do|của|internet|sưu tầm)[^()]{0,60}\)\.?$", re.IGNORECASE)
_REPORTS = pattern(
    r"(?:nhấn mạnh|khẳng định|chia sẻ|bày tỏ|nói|tâm sự|nhận định)(?:,|:| rằng)|cho (?:biết|hay|rằng)(?![^\W_])"
    r"|(?:kết thúc|bế mạc|diễn ra|bắt đầu) (?:lúc|vào|trong)(?![^\W_])"
    r"|(?<![^\W_])chúng tôi(?![^\W_])|[”\"],? (?:ông|bà|anh|chị|đồng chí|em)(?![^\W_])",
    re.IGNORECASE,
)
_SCENE = pattern(
    r"quang cảnh|toàn cảnh|khung cảnh|hình ảnh|chụp ảnh|lưu niệm|chụp chung|phát biểu|trao |tặng |thăm |kiểm tra"
    r"|tham quan"
    r"|khai mạc|chủ trì|các đại biểu|đại biểu |lãnh đạo |ký kết|cắt băng|chúc mừng|trình bày|báo cáo|ra mắt"
    r"|dâng hương|tại buổi"
    r"|\((?:bìa|thứ|bên|ngồi|đứng|hàng|giữa|ngoài cùng|áo|người|trái|phải)",
    re.IGNORECASE,
)
_POSED = pattern(
    r"\((?:bìa|bên|ngồi|đứng|hàng|giữa|ngoài cùng|áo|người (?:thứ|đứng|ngồi|bên)"
    r"|thứ (?:\d|nhất|hai|ba|tư|năm|sáu)(?= tính từ| từ|,? (?:bên|hàng|phải|trái)))"
    r"(?![^\W_])[^()]{0,40}\)|\((?:ảnh )?(?:trái|phải|trên|dưới)\)",
    re.IGNORECASE,
)
"""Where in the picture somebody is."""
_TELLS = pattern(
    r"(?:cho biết|nhấn mạnh|đề nghị|yêu cầu|khẳng định|chia sẻ|bày tỏ|tin tưởng|cho rằng|nêu rõ|ghi nhận"
    r"|đánh giá cao|hứa sẽ|kêu gọi"
    r"|thông tin|báo cáo cho|mong muốn|cảm ơn|chúc|kiến nghị|phấn đấu)(?![^\W_])",
    re.IGNORECASE,
)
_DECIDES = pattern(
    r"(?<![^\W_])đã (?:bầu|thông qua|quyết định|thống nhất|biểu quyết|ban hành|phê duyệt)(?![^\W_])", re.IGNORECASE
)
_QUOTES = pattern(r": ?[“\"][^”\"]{10,250}[”\"][.!?]?$")
_ITEM = pattern(r"(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)] ")
_CREDITED = pattern(rf"\((?:Nguồn ảnh|Ảnh|ẢNH|Photo) ?: ?[^()]{{1,60}}\)\.? (?=[{CAPITAL}])")
_FIRST_STOP = pattern(rf"(?<=[^\W\d_{CAPITAL}]{{2}})\. (?=[{CAPITAL}])")
_MOST = 420
_SENTENCE = 200
_BRIEF = 60
"""Of a page, where every line is near to the next, a sentence that tells what a picture shows is short, or much
shorter than those of the text."""


def captions(draft: Draft) -> None:
    """Claim the caption of every picture that has one."""
    _part_inside(draft)
    pieces = draft.pieces
    typical = _typical(draft)
    spaced = not draft.source.marks
    for index, piece in enumerate(pieces[:-1]):
        below = pieces[index + 1]
        if piece.role is not Role.IMAGE or below.role is not None or below.value == TEXT:
            continue
        if (
            below.value == "em"
            or is_caption(below.text, near=below.gap <= 0, typical=typical, spaced=spaced)
            or (spaced and _is_grouped(pieces, index) and _may_be_caption(below.text))
        ):
            claim(below, Role.CAPTION, "caption", credit(below.text))
            _second(pieces, index + 2, below, broken=_is_broken(pieces, index))


def _part_inside(draft: Draft) -> None:
    """Part captions from the text that goes on behind them on the line of their picture."""
    pieces = draft.pieces
    cuts: dict[int, tuple[int, ...]] = {
        index: (cut,)
        for index, piece in enumerate(pieces)
        if piece.role is None and piece.gap < 0 and index and pieces[index - 1].role is Role.IMAGE
        if (cut := _inside_end(piece.text))
    }
    draft.split_many(cuts)


def _inside_end(text: str) -> int:
    """Where a caption ends that text follows on its line: at its credit, or at the stop behind a scene; else 0."""
    credited = _CREDITED.search(text, 0, _SENTENCE)
    said = text[: credited.start()] if credited else ""
    if credited and not has_inner_stop(said):
        return credited.end()
    stop = _FIRST_STOP.search(text, 0, _SENTENCE)
    said = text[: stop.start() + 1] if stop else ""
    return stop.end() if stop and _SCENE.search(said) and _may_be_caption(said) and not _opens(said) else 0


def _opens(text: str) -> bool:
    """Whether a line begins as sentences of the text do that say where or when before what."""
    return text.partition(" ")[0].casefold().rstrip(",") in OPENERS and "," in text[:80]


def _is_grouped(pieces: list[Piece], index: int) -> bool:
    """Whether blank lines stand above a picture and below the one line that follows it, and none between them."""
    below, after = pieces[index + 1], pieces[index + 2 : index + 3]
    return pieces[index].gap > 0 and below.gap == 0 and all(line.gap > 0 for line in after)


def _may_be_caption(text: str) -> bool:
    """Whether a line, if its place says that it is a caption, can be one: a sentence that tells of no day."""
    if len(text) > _SENTENCE or text.endswith((":", ";", "./.")) or text[0] in "-+•*|" or _ITEM.match(text):
        return False
    tells = _REPORTS.search(text) or (ends(text) and (_TELLS.search(text) or _DECIDES.search(text)))
    return not (tells or has_inner_stop(text) or says_when(text) or has_dateline(text))


def _typical(draft: Draft) -> int:
    """The median length of the running text's lines, in characters."""
    lengths = sorted(len(piece.text) for _, piece in draft.free() if piece.running)
    return lengths[len(lengths) // 2] if lengths else 0


def _is_broken(pieces: list[Piece], index: int) -> bool:
    """Whether the picture stands inside a sentence, which then goes on below the caption."""
    before = pieces[index - 1] if index else None
    return before is not None and before.role is None and len(before.text) > 80 and not ends(before.text)


def _second(pieces: list[Piece], index: int, caption: Piece, *, broken: bool) -> None:
    """Claim a second line of a caption: its credit, or its end where the first stops short."""
    if index >= len(pieces) or pieces[index].role is not None or caption.parts:
        return
    line = pieces[index]
    named = credit(line.text)
    goes_on = (
        not broken and line.gap <= 0 and line.text[0].islower() and not ends(caption.text) and len(line.text) <= 200
    )
    if goes_on or (named and line.gap <= 1 and len(line.text) <= 160 and not has_inner_stop(line.text)):
        if line.gap > 0 and not line.bare.startswith(("ảnh", "nguồn ảnh", "photo")):
            return
        claim(line, Role.CAPTION, "caption-second-line", named)
        line.joined = True


def credit(text: str) -> Parts:
    """Where the photographer's name stands in a caption."""
    found = _CREDIT.search(text, max(0, len(text) - 140)) if any(mark in text for mark in ":：/–-") else None
    if found is None or not _is_credit(found["name"].strip(" .")):
        return ()
    return (("credit", *found.span("name")),)


def _is_credit(name: str) -> bool:
    """Whether words behind "Ảnh:" name a photographer, a body or a site, and do not tell what the picture shows."""
    return bool(name) and not name.isdigit() and len(name.split()) <= 8 and (name[0].isupper() or "." in name)


def captioned(text: str) -> bool:
    """Whether a line says itself that it tells what a picture shows: ``Ảnh 1: …``."""
    return _CAPTIONED.match(text) is not None


def is_caption(text: str, *, near: bool, typical: int, spaced: bool = True) -> bool:
    """Whether the line under a picture is its caption.

    ``near``: no blank line between them; ``typical``: how long the paragraphs around are, in characters. ``spaced``:
    whether blank lines would part paragraphs, which those of pages do not.
    """
    length = len(text)
    told = has_inner_stop(text) or says_when(text)
    if length < 300 and (captioned(text) or (not told and _POSED.search(text))):
        return True
    if length > _MOST or text.endswith((":", ";", "./.")) or text[0] in "-+•*|":
        return False
    if credit(text) or _ARCHIVED.search(text, max(0, length - 90)) or _NUMBERED.search(text, max(0, length - 12)):
        return True
    if length > 300 or told or has_dateline(text) or _QUOTES.search(text):
        return False
    return not _opens(text) and (not ends(text) or _is_scene(text, near=near, typical=typical, spaced=spaced))


def _is_scene(text: str, *, near: bool, typical: int, spaced: bool) -> bool:
    """Whether a line with a full stop tells what a picture shows, and not what somebody said."""
    length = len(text)
    scene = _SCENE.search(text) is not None
    if _REPORTS.search(text) or (not scene and " đã " in text):
        return False
    tells = _TELLS.search(text) is not None
    if near and not spaced:
        brief = length <= 120 and (length <= _BRIEF or length * 2 <= typical)
        return brief or (length <= 230 and scene and not tells)
    if near:
        return length <= 120 or (length <= 230 and not tells)
    if tells or length > 230 or length * 2 > typical:
        return False
    return length <= 120 or scene
