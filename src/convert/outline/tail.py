"""What stands below an article: other articles to related, files to attachment, the rest to chrome."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from convert.article import Role
from convert.findings import TEXT_BELOW_FOOTER
from convert.lexicon.chrome import opening, wording
from convert.outline.captions import captioned
from convert.outline.chrome import heads_text
from convert.outline.draft import claim, parted
from convert.outline.names import is_body, signs
from convert.outline.teasers import title_in
from convert.outline.wording import bare, ends, promises_pictures
from convert.patterns import pattern
from convert.text.stamps import stamp

if TYPE_CHECKING:
    from convert.outline.draft import Draft, Piece

_FILE = pattern(
    r"[^<>|]{1,200}\.(?:docx?|pdf|xlsx?|pptx?|zip|rar|7z|odt|ods|dwg|rtf|csv)(?: ?\(.{0,40}\))?$", re.IGNORECASE
)
_COUNTED = pattern(
    r"\d{1,4} (?:bình luận|phản hồi|comments?|responses?|thoughts?) (?:cho|về|trong|on|to|for)(?![^\W_])"
)
"""``3 bình luận cho “…”``: a heading of comments that says of what."""
_SHORT = 220
_HEADING = 60
_WIDGET = 20
_HEAD = 12
"""How many lines from the top may hold the name of the site."""
_SENTENCE = 6
"""Fewer words with a stop are a button's or a label's."""


def attachments(draft: Draft) -> None:
    """Claim file names, and what stands behind or under "File đính kèm"."""
    short = ((index, piece.text) for index, piece in draft.free() if len(piece.text) <= _SHORT)
    draft.split_many({index: (cut,) for index, text in short if (cut := label_end(text))})
    for index, piece in draft.free():
        if piece.role is not None or len(piece.text) > _SHORT:
            continue
        words = piece.bare
        known = opening(wording().attachments, words)
        if "." in piece.text and _FILE.fullmatch(piece.text) and not known:
            claim(piece, Role.ATTACHMENT, "file-name")
        elif known and len(words) == len(known) and (_under(draft, index) or known != "file"):
            claim(piece, Role.CHROME, "attachments-heading")


def label_end(text: str) -> int:
    """Where the label before a file's name ends (``Tệp đính kèm: a.pdf``); 0 where there is none, or nothing else."""
    colon = text.find(":", 0, _HEADING)
    if colon < 0 or not text[colon + 1 :].strip() or not (known := opening(wording().attachments, bare(text))):
        return 0
    return colon + 1 if colon <= len(known) + 4 else 0


def _under(draft: Draft, index: int) -> bool:
    """Claim what stands behind a label, or the lines under it that name a file; whether there is anything."""
    found = False
    for piece in draft.pieces[index + 1 : index + 30]:
        if piece.role is None and piece.gap < 0 and not found:
            claim(piece, Role.ATTACHMENT, "file-name")
            return True
        if piece.role is None and _FILE.search(piece.text) and len(piece.text) <= _SHORT:
            claim(piece, Role.ATTACHMENT, "file-name")
            found = True
        elif piece.role is None:
            break
    return found


def related(draft: Draft) -> None:
    """Claim the lists of other articles, wherever they stand; they end where running text or another box goes on."""
    inside = named = past = False
    kept: list[Piece] = []
    for place, (piece, below) in enumerate(zip_longest(draft.pieces, draft.pieces[1:])):
        parts = [piece]
        if piece.role not in {None, Role.CHROME}:
            pass
        elif (heading := _heading(piece)) and not (heading is Role.CHROME and _heads_own(draft, place)):
            claim(piece, heading, "related-heading")
            inside, named, past = True, False, False
        elif inside and piece.role is None:
            inside = not (_goes_on(piece) or opening(wording().attachments, piece.bare))
            if inside and (past or _is_no_title(piece, below)):
                claim(piece, Role.CHROME, "below-related")
            elif inside:
                parts = _other(piece)
                named = named or parts[-1].role is Role.RELATED or len(parts) > 1
        elif inside:
            past = past or (named and piece.rule in {"chrome-line", "footer", "contact"})
        elif piece.role is None and piece.text.startswith((">>", "»")) and _is_pointer(piece):
            parts = _other(piece)
        kept += parts
    draft.pieces = kept


def _heads_own(draft: Draft, place: int) -> bool:
    """Whether such a heading stands over the article's own text, two paragraphs at least."""
    if draft.source.marks:
        return False
    below = draft.pieces[place + 1 : place + 3]
    return len(below) > 1 and heads_text(draft, place) and all(_goes_on(other) and ends(other.text) for other in below)


def _is_no_title(piece: Piece, below: Piece | None) -> bool:
    """Whether a line in such a list is no title: too short for one, or the name of a body above its address."""
    addressed = below is not None and below.rule in {"contact", "footer"}
    return len(piece.text.split()) < 3 or (addressed and is_body(piece.text))


def comments(draft: Draft) -> None:
    """Claim what readers wrote below an article, from the heading on that says so."""
    pieces = draft.pieces
    told = 0
    for index, piece in enumerate(pieces):
        told += piece.role is None and piece.running
        if told and len(piece.text) <= _SHORT and piece.role in {None, Role.CHROME} and _is_comments(pieces, index):
            for below in pieces[index:]:
                if below.role in {None, Role.LIST_ITEM, Role.HEADING}:
                    claim(below, Role.CHROME, "comments")
            return


def _is_comments(pieces: list[Piece], index: int) -> bool:
    """Whether a line heads comments: its words, and below it a button of theirs or a stamp."""
    words = pieces[index].bare
    known = opening(wording().comments, words) if len(words) <= _HEADING else ""
    named = known and not words[len(known) :].strip(" :()0123456789")
    if not named and not (words[:1].isdigit() and _COUNTED.match(words)):
        return False
    return any(below.bare in wording().buttons or stamp(below.text) for below in pieces[index + 1 : index + 8])


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


def _other(piece: Piece) -> list[Piece]:
    """A line below such a heading, claimed: the title in it as related, its bullet and its date as chrome."""
    said = stamp(piece.text)
    if said and not piece.text[said.stop :].strip():
        claim(piece, Role.CHROME, "related-date")
        return [piece]
    start, stop = title_in(piece.text)
    parts = parted(piece, [cut for cut in (start, stop) if 0 < cut < len(piece.text)])
    for part in parts:
        titled = piece.start + start <= part.start < piece.start + stop
        claim(part, *((Role.RELATED, "related") if titled else (Role.CHROME, "related-date")))
    return parts


def among_widgets(draft: Draft) -> None:
    """Claim the words between two lines of widgets below the text: what a new network is called, say; a site's name."""
    pieces = draft.pieces
    for index in range(len(pieces) - 2, 0, -1):
        piece = pieces[index]
        if piece.role is not None:
            continue
        if piece.running:
            return
        around = (pieces[index - 1].rule, pieces[index + 1].rule)
        near = piece.gap <= 0 and pieces[index + 1].gap <= 0
        if (near or len(piece.text) == 1) and around == ("chrome-line", "chrome-line") and len(piece.text) <= _WIDGET:
            claim(piece, Role.CHROME, "among-widgets")
        elif (label := opening(wording().labels, piece.bare)) and piece.bare[len(label) :].lstrip()[:1] == ":":
            claim(piece, Role.CHROME, "labels")
        elif opening(wording().sites, piece.bare) and _heads_address(draft, index):
            claim(piece, Role.CHROME, "site-name")


def _heads_address(draft: Draft, index: int) -> bool:
    """Whether a site's name heads its address or licence and signs nothing: the page begins with it, or others sign."""
    piece, above, below = draft.pieces[index], draft.pieces[index - 1], draft.pieces[index + 1]
    if below.gap > 0 or below.rule not in {"contact", "footer"}:
        return False
    if any(other.bare == piece.bare for other in draft.pieces[:_HEAD]):
        return True
    return above.role is None and any(name == "author" for name, _, _ in signs(above.text))


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
            if ends(piece.text) and len(piece.text.split()) >= _SENTENCE:
                draft.say(TEXT_BELOW_FOOTER, f"left off below a footer: {piece.text[:60]!r}", piece)


def rest(draft: Draft) -> None:
    """Claim short free lines below the signature; a promise of pictures that do not come."""
    pieces = draft.pieces
    signed = max((index for index, piece in enumerate(pieces) if piece.role is Role.SIGN_OFF), default=len(pieces))
    told = max((index for index, piece in draft.free() if ends(piece.text)), default=-1)
    for index, piece in enumerate(pieces):
        if piece.role is not None:
            continue
        if index > signed and captioned(piece.text):
            continue
        if index > signed and not piece.running and not _has_pictures(pieces, index):
            claim(piece, Role.CHROME, "below-signature")
        elif promises_pictures(piece.text):
            if _has_pictures(pieces, index):
                claim(piece, Role.HEADING, "pictures-heading")
                piece.level = 2
            elif index >= told:
                claim(piece, Role.CHROME, "pictures-missing")


def _has_pictures(pieces: list[Piece], index: int) -> bool:
    return any(piece.role is Role.IMAGE for piece in pieces[index + 1 : index + 3])
