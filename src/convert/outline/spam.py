"""What is advertised on portals that were broken into, told from news about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.lexicon.chrome import wording
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_KINDS = 3
_FEWEST = 2
"""So many kinds of things must be advertised, and so many of them no honest trade's."""
_PROMOTES = pattern(
    r"(?<![^\W_])(?:uy tín|đăng ký|nạp|tặng|khuyến mãi|thưởng|link|tải app|tải ứng dụng|trải nghiệm|hấp dẫn"
    r"|truy cập ngay"
    r"|tham gia ngay|số 1|order|buy|cheap|free|click|online|chất lượng cao|giải ngân)(?![^\W_])",
    re.IGNORECASE,
)
_WARNS = pattern(
    r"(?<![^\W_])(?:nghị định|nghiêm cấm|xử phạt|trái phép|trái pháp luật|tội phạm|điều tra|lừa đảo"
    r"|cảnh báo|khuyến cáo|cảnh giác|công an|khởi tố|triệt phá|bắt giữ|bắt quả tang|phòng,? chống|tệ nạn"
    r"|không (?:tham gia|chơi|vay)|vận động|tuyên truyền)(?![^\W_])"
)
_DENSE = 8
"""Of fewer words for each advertised thing than this, nothing is left that could warn."""
_SAMPLE = 40_000
_WORD = pattern(r"[^\W_]+")


def spam(draft: Draft) -> str:
    """Why the text is injected spam, with its evidence; empty where it is none, or warns of what it names."""
    known = wording()
    low = draft.low[: 2 * _SAMPLE]
    if sum(phrase in low for phrase in known.spam) < _FEWEST:
        return ""
    text = sample(draft).casefold()
    words = _WORD.findall(text)
    joined = f" {' '.join(words)} "
    kinds = {said: joined.count(f" {said} ") for said in known.spam | known.dealing if f" {said} " in joined}
    found = sum(kinds.values())
    warned = _WARNS.search(text) is not None and found * _DENSE < len(words)
    enough = len(kinds) >= _KINDS and len(known.spam.intersection(kinds)) >= _FEWEST
    if enough and not warned and found * 60 >= len(words) and len(_PROMOTES.findall(text)) * 2 >= len(kinds):
        most = sorted(kinds, key=lambda phrase: (-kinds[phrase], phrase))[:4]
        return f"injected spam: {found} times in {len(words)} words it advertises ({', '.join(most)})"
    return ""


def sample(draft: Draft) -> str:
    """The beginning of what is not known to be chrome."""
    return "\n".join(piece.text[:_SAMPLE] for _, piece in draft.free())[:_SAMPLE]
