"""Lines that were wrapped, by a mail program or an editor, to the one line that they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.wording import ends
from convert.patterns import pattern
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_ITEM = pattern(r"[a-zđ][).] ?|o +|www\.|https?:|[^ ]{1,60}\.(?:vn|com|org|net)\b")
_FULL = 40
_NARROW, _WIDE = 50, 110
"""Between these widths text is wrapped by hand or by mail programs."""
_RAGGED = 22


def wrapped(draft: Draft) -> None:
    """Make one piece of a line and the next where the next goes on in lower case, or every line is as wide."""
    width = _width(draft)
    kept: list[Piece] = []
    for piece in draft.pieces:
        pictured = len(kept) > 1 and kept[-2].role is Role.IMAGE
        if kept and not pictured and _goes_on(kept[-1], piece, width):
            before = kept[-1]
            words = draft.view.text[before.start : piece.end].replace("\n", " ").replace("\r", " ")
            before.become(before.start, piece.end, words)
        else:
            kept.append(piece)
    draft.pieces = kept


def _goes_on(before: Piece, piece: Piece, width: int) -> bool:
    if piece.gap != 0 or piece.role is not None or before.role is not None or before.text[-1] in '.!?…:;/”"':
        return False
    if piece.text[0].isdigit() or ":" in piece.text[:30]:
        said = stamp(piece.text)
        if said is not None and not piece.text[said.stop :].strip():
            return False
    last = before.text[-width - 1 :] if width else before.text
    if piece.text[0].islower():
        return len(before.text) >= _FULL and not _ITEM.match(piece.text)
    return bool(width) and len(last.rpartition("\n")[2]) > width - _RAGGED and not ends(before.text)


def _width(draft: Draft) -> int:
    """How wide the text is wrapped; 0 where it is not."""
    lengths = [len(piece.text) for _, piece in draft.free()]
    if len(lengths) < 8:
        return 0
    widest = max(lengths)
    full = sum(widest - _RAGGED < length for length in lengths)
    return widest if _NARROW < widest <= _WIDE and full * 2 > len(lengths) else 0
