"""The stamps of the head to the publication date; banners that say today's date to chrome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.outline.wording import is_running
from convert.text.stamps import LONGEST, Label, Stamp, stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_RANK = {Label.PUBLISHED: 0, Label.NONE: 1, Label.UPDATED: 2, Label.TODAY: 9}
_REACH = 40
"""How many lines of the head may hold a stamp."""


def published(draft: Draft) -> None:
    """Claim the one stamp that says when the article was published, and the others as what they are."""
    found = _stamps(draft)
    if not found:
        return
    banners = {index for index, said in found if _is_banner(said) or (index == found[0][0] and _rivalled(found))}
    rivals = [(index, said) for index, said in found if index not in banners]
    best = min(rivals, key=lambda pair: _RANK[pair[1].label], default=(None, None))[0]
    for index, said in reversed(found):
        _claim(draft, index, said, "published" if index == best else "banner")


def _is_banner(said: Stamp) -> bool:
    return said.label is Label.TODAY or said.open_end or said.value is None


def _rivalled(found: list[tuple[int, Stamp]]) -> bool:
    """Whether the first stamp is a banner because a later one says its time of day, and it does not."""
    first = found[0][1]
    return len(found) > 1 and first.weekday and not first.timed and first.label is Label.NONE


def _claim(draft: Draft, index: int, said: Stamp, rule: str) -> None:
    piece = draft.pieces[index]
    rest = piece.text[said.stop :].strip()
    if rest:
        draft.split(index, said.stop)
        claim(draft.pieces[index + 1], Role.CHROME, "beside-stamp")
    role = Role.PUBLISHED if rule == "published" else Role.CHROME
    claim(draft.pieces[index], role, rule, (("date", said.start, said.end),))


def _stamps(draft: Draft) -> list[tuple[int, Stamp]]:
    found: list[tuple[int, Stamp]] = []
    running = 0
    for place, (index, piece) in enumerate(draft.free()):
        running += is_running(piece.text)
        if place > _REACH or running > 1:
            break
        said = stamp(piece.text) if len(piece.text) <= LONGEST else None
        if said and _is_rest(piece.text[said.stop :]):
            found.append((index, said))
    return found


def _is_rest(rest: str) -> bool:
    """Whether what stands behind a stamp on its line is a counter or an author, and no sentence."""
    return not rest.strip(" |.-–—") or rest.lstrip()[0] in "|-–" or ":" in rest
