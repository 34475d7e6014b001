"""The free lines above the running text to section, title and byline; the rest of them to chrome."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.draft import claim
from convert.outline.names import is_body, is_name, signs
from convert.outline.sections import HOMES, LABEL, is_known, is_section_name, way
from convert.outline.wording import bare, ends, says_when

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_MOST = 60
_NO_TITLES = (
    "kính gửi",
    "cộng hòa xã hội chủ nghĩa",
    "độc lập - tự do",
    "độc lập – tự do",
    "hôm nay",
    "hỏi:",
    "đáp:",
    "trả lời:",
)
_TITLE = 200
_WORDS = 5
_META = 40
"""A line between a title and a stamp is no lead where it is shorter."""
_MOST_STEPS = 4
_STOPS = (".", ";", ",", ":")


def head(draft: Draft) -> None:
    """Claim the title by its wording and its place, the section above it, and what else stands there."""
    above = _above(draft)
    marked = draft.of_role(Role.TITLE)
    title = marked[0] if marked else _title(draft, above)
    if title is None:
        _untitled(draft, above)
        return
    if not marked:
        title = _first_line(title, above)
        claim(title, Role.TITLE, "title")
        _second_line(draft, title, above)
    before = [piece for piece in above if piece.end <= title.start]
    sections = _sections(draft, before, title)
    for piece in before:
        named = piece in sections
        claim(piece, Role.SECTION if named else Role.CHROME, "above-title", way(piece.text) if named else ())
    _below(draft, [piece for piece in above if piece.start > title.start and piece.role is None], title)


def _sections(draft: Draft, before: list[Piece], title: Piece) -> list[Piece]:
    """Of the free lines above a title the section: the last, or the steps below the home page; no entry of a menu.

    It stands for more than what a label below the title says.
    """
    said = draft.of_role(Role.SECTION)
    labels = [piece for piece in said if piece.rule == LABEL and piece.start > title.start]
    if len(labels) < len(said):
        return []
    last = before[-1] if before else None
    if not last or not is_section_name(draft, last.text) or _is_in_menu(draft, last) or _is_site_of_menu(draft, last):
        if not said:
            _head_line(draft, title)
        return []
    for piece in labels:
        claim(piece, Role.CHROME, LABEL)
        piece.parts = ()
    return _steps(draft, before) or before[-1:]


def _head_line(draft: Draft, title: Piece) -> None:
    """Claim what is a menu's word elsewhere, alone right above a title, as its section: ``Hỏi đáp``."""
    place = draft.pieces.index(title)
    said = [piece.rule == "chrome-line" for piece in draft.pieces[max(place - 2, 0) : place]]
    if said in ([True], [False, True]) and draft.pieces[place - 1].bare in wording().heads:
        claim(draft.pieces[place - 1], Role.SECTION, "above-title")


def _is_in_menu(draft: Draft, piece: Piece) -> bool:
    """Whether right above and right below a line stand entries of a menu, the home page's apart."""
    place = draft.pieces.index(piece)
    around = draft.pieces[max(place - 1, 0) : place + 2]
    return len(around) > 2 and all(other.rule == "chrome-line" and other.bare not in HOMES for other in around[::2])


def _is_site_of_menu(draft: Draft, piece: Piece) -> bool:
    """Whether a line is the page's first and names a body, above a menu: whose site it is."""
    below = draft.pieces[1:2] if piece is draft.pieces[0] else []
    return any(line.rule in {"menu", "chrome-line", "ornament"} for line in below) and is_body(piece.text)


def _steps(draft: Draft, before: list[Piece]) -> list[Piece]:
    """The lines from the home page to the last above a title, where they are few, and all of them names of sections."""
    last = draft.pieces.index(before[-1])
    first = max(last - _MOST_STEPS, 0)
    home = next((at for at in range(last - 1, first - 1, -1) if bare(draft.pieces[at].text.strip(" /")) in HOMES), None)
    steps = draft.pieces[home + 1 : last + 1] if home is not None else []
    return steps if all(piece.role is None and is_section_name(draft, piece.text) for piece in steps) else []


def _above(draft: Draft) -> list[Piece]:
    """The free lines before the running text or a picture begins."""
    found: list[Piece] = []
    for index, piece in enumerate(draft.pieces):
        if piece.role is Role.IMAGE and not _has_stamp_below(draft, index):
            break
        if piece.role is None:
            if piece.running or len(found) >= _MOST:
                break
            found.append(piece)
    return found


def _has_stamp_below(draft: Draft, index: int) -> bool:
    """Whether the head goes on below a picture: a line, and then a stamp."""
    below = draft.pieces[index + 1 : index + 4]
    return any(piece.role is Role.PUBLISHED for piece in below[1:]) and not any(p.running for p in below)


def _title(draft: Draft, above: list[Piece]) -> Piece | None:
    """The line that is most like a title; None where none is."""
    said = _said(draft)
    scored = [(score, -order, piece) for order, piece in enumerate(above) if (score := _score(draft, piece, said)) > 0]
    return max(scored, key=lambda entry: entry[:2])[2] if scored else None


def _score(draft: Draft, piece: Piece, said: set[tuple[str, str]]) -> float:
    """How like a title a line of the head is: its length, what the text says again of it, and the stamp below."""
    text, words = piece.text, piece.text.split()
    below = _next(draft, piece)
    stamped = _is_stamped(draft, piece)
    stopped = text.endswith(_STOPS) and not stamped and not text.isupper() and not _is_alone(draft, piece, said)
    if stopped or piece.bare.startswith(_NO_TITLES):
        return 0
    if is_known(draft, piece.bare):
        return 0
    if not stamped and signs(text) and (":" in text or (len(words) < 5 and not text.isupper())):
        return 0
    site = bool(opening(wording().sites, bare(text)))
    pairs = set(_pairs(text))
    shared = len(pairs & said) / len(pairs) if pairs else 0.0
    long = min(len(words), 8) / 8
    alone = 0.7 if not said and below is not None and below.gap > 0 and piece is draft.pieces[0] else 0.0
    late = 0.25 if says_when(text) and len(text) > 100 else 0.0
    return (
        0.2
        + shared
        + alone
        + 0.5 * stamped
        + 0.6 * long
        + 0.2 * (piece.level > 0)
        - late
        - 0.7 * (site or _is_credited(text))
        - 0.3 * (len(words) < 4)
    )


def _is_alone(draft: Draft, piece: Piece, said: set[tuple[str, str]]) -> bool:
    """Whether a line with a full stop is a title all the same: the first, on its own, said again by what follows."""
    pairs = set(_pairs(piece.text))
    below = _next(draft, piece)
    first = piece is draft.pieces[0] and piece.text.endswith(".") and below is not None and below.gap > 0
    return first and len(piece.text) <= _TITLE and bool(pairs) and len(pairs & said) * 2 > len(pairs)


def _is_credited(text: str) -> bool:
    """``Đại hội Đoàn - MINH CHÂU``: what the article belongs to and, in capitals, who wrote it."""
    before, dash, name = text.rpartition(" - ")
    return bool(dash) and name.isupper() and is_name(name) and " " in name and not before.isupper()


def _pairs(text: str) -> list[tuple[str, str]]:
    words = bare(text).replace(",", " ").split()
    return list(pairwise(words))


def _said(draft: Draft) -> set[tuple[str, str]]:
    """The pairs of words in the first of the running text."""
    found: set[tuple[str, str]] = set()
    running = [piece for _, piece in draft.free() if piece.running][:3]
    for piece in running:
        found |= set(_pairs(piece.text[:1500]))
    return found


def _next(draft: Draft, piece: Piece) -> Piece | None:
    """The piece below, past chrome and bylines."""
    place = draft.pieces.index(piece) + 1
    for below in draft.pieces[place : place + 4]:
        if below.role not in {Role.CHROME, Role.BYLINE}:
            return below
    return None


def _is_stamped(draft: Draft, piece: Piece) -> bool:
    below = _next(draft, piece)
    return below is not None and below.role is Role.PUBLISHED


def _first_line(title: Piece, above: list[Piece]) -> Piece:
    """The line above a title where the title began there: both in capitals, or what is announced and its subject."""
    place = above.index(title)
    if place == 0 or title.gap > _goes_on(title.text):
        return title
    before = above[place - 1]
    capitals = before.text.isupper() and title.text.isupper() and len(before.text) > 20
    names_it = title.text[0].islower() or title.bare.startswith(("về việc", "v/v", "dự ", "tham dự "))
    subject = names_it and before.text.isupper() and len(before.text) < 40
    if subject or (capitals and not is_body(before.text) and before.bare not in wording().sections):
        claim(title, Role.TITLE, "title-second-line")
        title.joined = True
        return before
    return title


def _second_line(draft: Draft, title: Piece, above: list[Piece]) -> None:
    """Join a title that is broken over two lines: the second begins in lower case, or both are in capitals."""
    below = _next(draft, title)
    if below is None or below.gap > _goes_on(below.text) or below not in above or len(below.text) > 200:
        return
    if below.text[0].islower() or (title.text.isupper() and below.text.isupper() and len(below.text) > 12):
        claim(below, Role.TITLE, "title-second-line")
        below.joined = True


def _goes_on(text: str) -> int:
    """How many blank lines may stand above the second line of a title: one, in capitals and where its words go on."""
    return int(text.isupper() and bool(opening(wording().joins, bare(text))))


def _is_sentence(text: str) -> bool:
    return ends(text) and len(text.split()) >= _WORDS


def _untitled(draft: Draft, above: list[Piece]) -> None:
    for order, piece in enumerate(above):
        if is_section_name(draft, piece.text):
            last = order == len(above) - 1 and not draft.of_role(Role.SECTION)
            claim(piece, Role.SECTION if last else Role.CHROME, "above-text")


def _below(draft: Draft, below: list[Piece], title: Piece) -> None:
    """What stands between title and running text: repeated title, bylines, names of sections."""
    for piece, after in zip_longest(below, below[1:]):
        again = piece.bare == title.bare or (after and bare(f"{piece.text} {after.text}") == title.bare)
        if piece.role is Role.DUPLICATE:
            continue
        if again:
            for part in (piece, after) if after and piece.bare != title.bare else (piece,):
                claim(part, Role.DUPLICATE, "title-again")
        elif (parts := signs(piece.text)) or _is_credited(piece.text):
            claim(piece, Role.BYLINE, "byline", parts)
        elif not any(char.isalpha() for char in piece.text):
            claim(piece, Role.CHROME, "below-title")
        elif len(piece.text) < _META and not _is_sentence(piece.text) and _is_stamped(draft, piece):
            claim(piece, Role.CHROME, "beside-stamp")
        elif piece.bare in wording().sections | draft.habits.sections:
            claim(piece, Role.CHROME if draft.of_role(Role.SECTION) else Role.SECTION, "below-title")
