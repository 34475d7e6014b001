"""A whole legal document, from its heading to its signature, to one segment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_KINDS = (
    "quyết định|nghị quyết|nghị định|thông tư|thông tư liên tịch|chỉ thị|công văn|kế hoạch|tờ trình|thông báo|công điện"
    "|hướng dẫn|quy định|quy chế|lệnh|luật|pháp lệnh|báo cáo|quyết nghị|quyết định của|giấy mời|chương trình"
)
_MOTTO = pattern(
    r".{0,80}cộng h[òo]a xã hội chủ nghĩa việt nam|.{0,80}độc lập ?[-–—] ?tự do ?[-–—] ?hạnh phúc"
    r"|(?-i:ĐẢNG CỘNG SẢN VIỆT NAM)$",
    re.IGNORECASE,
)
_SIGNS = (
    ("motto", _MOTTO),
    (
        "number",
        pattern(
            r"(?:\| ?)?số ?:? ?(?:\d{0,5} ?/ ?(?:\d{4} ?/ ?)?[a-zđ]{2,10}[-–][a-zđ0-9&., -]{1,30}"
            r"|\d{1,5} ?[-–] ?[a-zđ]{2,6}/[a-zđ]{2,10})(?:\||$|cộng| {2,})",
            re.IGNORECASE,
        ),
    ),
    (
        "ground",
        pattern(
            r"(?:- ?)?căn cứ (?:vào )?(?:luật|bộ luật|nghị|thông|quyết|chỉ|hiến|pháp|kế|công|các |kết|văn|hướng|quy|ý)",
            re.IGNORECASE,
        ),
    ),
    ("proposal", pattern(r"(?:- ?)?(?:theo đề nghị của|xét (?:đề nghị|tờ trình)) ", re.IGNORECASE)),
    ("kind", pattern(rf"(?:{_KINDS}) ?:?$", re.IGNORECASE)),
    ("article", pattern(r"điều \d{1,3} ?[.:](?: |\*|$)|điều \d{1,3}$", re.IGNORECASE)),
    ("addressee", pattern(r"kính gửi ?:", re.IGNORECASE)),
    ("receivers", pattern(r"nơi nhận ?:?", re.IGNORECASE)),
    ("signed", pattern(r"(?:(?:tm|kt|tl|tuq|q)\.|t/[ml]) ?(?=[^\W\d_])|\( ?đã ký\b", re.IGNORECASE)),
)
_NUMBERED = pattern(r"số ?: ?\d{0,5} ?/ ?(?:\d{4} ?/ ?)?[a-zđ]{2,10}[-–]", re.IGNORECASE)
_SHEET = 400
_COLUMN = pattern(r" {2,}|\t")
_BESIDE = 4
"""How many lines, the receivers and those below, may have the signature beside them."""
_AN_ARTICLE = pattern("điều [0-9]")
_NEEDED = frozenset({"motto", "number", "ground", "article", "receivers", "signed"})
_ENOUGH = 4
_FORM = frozenset({"motto", "number", "receivers", "signed"})
"""What a document without articles has: a letter, a plan, a report, a directive."""


def legal(draft: Draft) -> None:
    """Claim the lines of a document that stands in the text: four signs with articles, or the form of letters."""
    if not _AN_ARTICLE.search(draft.low) and "nơi nhận" not in draft.low:
        return
    pieces = draft.pieces
    signs = [_sign(piece) for piece in pieces]
    found = set(signs)
    if any(
        sign == "motto" and _NUMBERED.search(piece.text[:_SHEET]) for sign, piece in zip(signs, pieces, strict=True)
    ):
        found.add("number")
    if any(sign == "receivers" and _is_signed_beside(pieces[at : at + _BESIDE]) for at, sign in enumerate(signs)):
        found.add("signed")
    ruled = len(found & _NEEDED) >= _ENOUGH and found & {"motto", "number"} and "article" in found
    formal = found >= _FORM and found & {"kind", "addressee"}
    if not ruled and not formal:
        return
    start = _start(draft, signs)
    stop = _stop(draft, signs, start)
    for index in range(start, stop):
        piece = pieces[index]
        if piece.role in {None, Role.CHROME, Role.IMAGE, Role.TABLE_ROW}:
            claim(piece, Role.LEGAL_DOCUMENT, "legal-document", ())
            piece.parts = ()
            piece.joined = index > start


def _is_signed_beside(lines: list[Piece]) -> bool:
    """Whether a signature stands in a column beside the receivers: ``Nơi nhận:      KT. GIÁM ĐỐC``."""
    signed = dict(_SIGNS)["signed"]
    return any(signed.match(column) for line in lines for column in _COLUMN.split(line.text[:_SHEET])[1:])


def _sign(piece: Piece) -> str:
    """The sign of a legal document that a line is; empty where it is none."""
    text = piece.text[:200].lstrip("*#_>| ")
    if piece.role is Role.TABLE_ROW and _MOTTO.search(text):
        return "motto"
    if not text or text[0].casefold() not in "cđstqknlxhtpbug(-.|":
        return ""
    if text[0].isupper() or text[0] in "-(|":
        for name, pattern in _SIGNS:
            if pattern.match(text) and (name != "kind" or text.isupper()):
                return name
    return ""


def _start(draft: Draft, signs: list[str]) -> int:
    """The document's first line: its first sign, and the capital lines right above (who issues it)."""
    first = next(i for i, sign in enumerate(signs) if sign in {"motto", "number"})
    if "kind" in signs:
        first = min(first, signs.index("kind")) if signs.index("kind") > first - 4 else first
    while first > 0 and _is_issuer(draft.pieces[first - 1]):
        first -= 1
    return first


def _is_issuer(piece: Piece) -> bool:
    """Whether a line can stand above a document's number: the issuer's name in capitals."""
    words = piece.bare
    return piece.role is Role.CHROME or (len(words) <= 80 and words.upper() == piece.text.strip("*#_>| ") != words)


def _stop(draft: Draft, signs: list[str], start: int) -> int:
    """Behind the document's last line: its last sign and what signs it, before the article goes on."""
    last = max(index for index, sign in enumerate(signs) if sign and index >= start)
    stop = last + 1
    ended = False
    while stop < len(draft.pieces) and stop <= last + 40:
        piece = draft.pieces[stop]
        if piece.role is Role.IMAGE or piece.running or (piece.gap > 0 and ended):
            break
        ended = ended or _is_signer(piece)
        stop += 1
    return stop


def _is_signer(piece: Piece) -> bool:
    words = piece.text.strip("*_ ").split()
    return 2 <= len(words) <= 5 and all(word[0].isupper() for word in words) and not piece.text.isupper()
