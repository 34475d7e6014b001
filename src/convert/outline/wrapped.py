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
    runs: list[list[Piece]] = []
    for piece in draft.pieces:
        pictured = len(runs) > 1 and runs[-2][0].role is Role.IMAGE
        if runs and not pictured and _goes_on(runs[-1], piece, width):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    draft.pieces = [_one(run, draft) for run in runs]


def _one(run: list[Piece], draft: Draft) -> Piece:
    first, last = run[0], run[-1]
    if first is not last:
        words = draft.view.text[first.start : last.end].replace("\n", " ").replace("\r", " ")
        first.become(first.start, last.end, words)
    return first


def _goes_on(run: list[Piece], piece: Piece, width: int) -> bool:
    last = run[-1]
    if piece.gap != 0 or piece.role is not None or run[0].role is not None or last.text[-1] in '.!?…:;/”"':
        return False
    if piece.text[0].isdigit() or ":" in piece.text[:30]:
        said = stamp(piece.text)
        if said is not None and not piece.text[said.stop :].strip():
            return False
    length = last.end - run[0].start
    if piece.text[0].islower():
        return length >= _FULL and not _ITEM.match(piece.text)
    return bool(width) and length > width - _RAGGED and not ends(last.text)


def _width(draft: Draft) -> int:
    """How wide the text is wrapped; 0 where it is not."""
    lengths = [len(piece.text) for _, piece in draft.free()]
    if len(lengths) < 8:
        return 0
    widest = max(lengths)
    full = sum(widest - _RAGGED < length for length in lengths)
    return widest if _NARROW < widest <= _WIDE and full * 2 > len(lengths) else 0
