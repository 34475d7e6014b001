"""What stands below an article: other articles to related, files to attachment, the rest to chrome."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from convert.article import Role
from convert.lexicon.chrome import opening, wording
from convert.outline.draft import claim
from convert.outline.teasers import title_in
from convert.outline.wording import ends
from convert.patterns import pattern
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_FILE = pattern(r"[^<>|]{1,200}\.(?:docx?|pdf|xlsx?|pptx?|zip|rar|7z|odt|ods)(?: ?\(.{0,40}\))?$", re.IGNORECASE)
_PICTURES = pattern(
    r"(?:một số|những|các|vài) (?:hình )?ảnh[^.]{0,120}:?$|(?:hình ảnh|chùm ảnh)[^.]{0,100}:$", re.IGNORECASE
)
_SHORT = 220


def attachments(draft: Draft) -> None:
    """Claim file names, and what stands under "File đính kèm"."""
    for index, piece in list(draft.free()):
        if piece.role is not None or len(piece.text) > _SHORT:
            continue
        words = piece.bare
        known = opening(wording().attachments, words)
        if "." in piece.text and _FILE.fullmatch(piece.text) and not known:
            claim(piece, Role.ATTACHMENT, "file-name")
        elif known and len(words) == len(known):
            if _under(draft, index) or known != "file":
                claim(piece, Role.CHROME, "attachments-heading")
        elif known and ":" in piece.text[len(known) : len(known) + 4]:
            heading, name = draft.split(draft.pieces.index(piece), piece.text.index(":") + 1)
            claim(heading, Role.CHROME, "attachments-heading")
            claim(name, Role.ATTACHMENT, "file-name")


def _under(draft: Draft, index: int) -> bool:
    """Claim the lines under a heading of attachments that name a file; whether there are any."""
    found = False
    for piece in draft.pieces[index + 1 : index + 30]:
        if piece.role is None and _FILE.search(piece.text) and len(piece.text) <= _SHORT:
            claim(piece, Role.ATTACHMENT, "file-name")
            found = True
        elif piece.role is None:
            break
    return found


def related(draft: Draft) -> None:
    """Claim the lists of other articles, wherever they stand; they end where running text goes on."""
    inside = False
    for piece in list(draft.pieces):
        if piece.role not in {None, Role.CHROME}:
            continue
        if heading := _heading(piece):
            claim(piece, heading, "related-heading")
            inside = True
        elif inside and piece.role is None:
            inside = not (_goes_on(piece) or opening(wording().attachments, piece.bare))
            if inside:
                _claim_other(draft, piece)
        elif piece.role is None and piece.text.startswith((">>", "»")) and _is_pointer(piece):
            _claim_other(draft, piece)


def _heading(piece: Piece) -> Role | None:
    """The role of a line that begins a list of other articles; related where the first of them stands on it."""
    if len(piece.text) > _SHORT or not (known := opening(wording().related, piece.bare)):
        return None
    if len(piece.bare) <= len(known) + 3:
        return Role.CHROME
    return Role.RELATED if ":" in piece.text[len(known) : len(known) + 8] else None


def _is_pointer(piece: Piece) -> bool:
    """Whether a line behind ``>>>`` is another article's title: some words, and no sentence."""
    return len(piece.bare.split()) > 4 and len(piece.text) <= _SHORT and not piece.running


def _goes_on(piece: Piece) -> bool:
    """Whether a line under a list of other articles is running text of this one, and no teaser."""
    return len(piece.text) > 120 and piece.running and not piece.text.endswith(("...", "…", "[...]"))


def _claim_other(draft: Draft, piece: Piece) -> None:
    """Claim a line below such a heading: the title of another article, its bullet and its date as chrome."""
    said = stamp(piece.text)
    if said and not piece.text[said.stop :].strip():
        claim(piece, Role.CHROME, "related-date")
        return
    start, stop = title_in(piece.text)
    cuts = [cut for cut in (start, stop) if 0 < cut < len(piece.text)]
    for part in draft.split(draft.pieces.index(piece), *cuts) if cuts else (piece,):
        titled = not start or part.start > piece.start
        titled = titled and (stop == len(piece.text) or part.start < piece.start + stop)
        claim(part, *((Role.RELATED, "related") if titled else (Role.CHROME, "related-date")))


def after_footer(draft: Draft) -> None:
    """Claim what stands below the first line of a footer, where no running text follows it."""
    pieces = draft.pieces
    last = max((index for index, piece in enumerate(pieces) if piece.role is None and piece.running), default=-1)
    footer = next(
        (i for i, piece in enumerate(pieces) if i > last and piece.rule in {"footer", "contact", "pager"}), None
    )
    if footer is None:
        return
    for piece in pieces[footer + 1 :]:
        if piece.role is None:
            claim(piece, Role.CHROME, "below-footer")


def rest(draft: Draft) -> None:
    """Claim short free lines below the signature; a promise of pictures that do not come."""
    pieces = draft.pieces
    signed = max((index for index, piece in enumerate(pieces) if piece.role is Role.SIGN_OFF), default=len(pieces))
    for index, piece in enumerate(pieces):
        if piece.role is not None:
            continue
        if index > signed and not piece.running and not _has_pictures(pieces, index):
            claim(piece, Role.CHROME, "below-signature")
        elif len(piece.text) < 150 and _PICTURES.match(piece.text):
            if _has_pictures(pieces, index):
                claim(piece, Role.HEADING, "pictures-heading")
                piece.level = 2
            elif not any(below.role is None and ends(below.text) for below in pieces[index + 1 :]):
                claim(piece, Role.CHROME, "pictures-missing")


def _has_pictures(pieces: list[Piece], index: int) -> bool:
    return any(piece.role is Role.IMAGE for piece in pieces[index + 1 : index + 3])
