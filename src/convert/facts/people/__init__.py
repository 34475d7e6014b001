"""The running text of a document to the people it names, with their posts, roles and mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import EventRole
from convert.facts.people.bare import called
from convert.facts.people.carrying import Before, carried
from convert.facts.people.chains import link
from convert.facts.people.doubts import doubts
from convert.facts.people.gathering import Named, Said, gather
from convert.facts.people.items import Kind, items
from convert.facts.people.line import lines
from convert.facts.people.occasion import is_at_event
from convert.facts.people.principals import excuse
from convert.facts.people.roles import Claim, claims
from convert.facts.people.vocabulary import Group
from convert.findings import Read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Person, Span
    from convert.facts.people.items import Item
    from convert.facts.people.line import Line
    from convert.outline import Document
    from convert.text.view import View

__all__ = ["find"]

_HOLDERS = (Kind.NAME, Kind.GIVEN, Kind.POST)
_GOES_ON = frozenset({"về", "tham", "cùng", "đại", "phía", "ngoài"})


def find(document: Document) -> Read[tuple[Person, ...]]:
    """Everyone whom the article names by a full name, once, in order of first mention."""
    stretches = [(start, end) for _, start, end in document.running()]
    found = people_in(document.view, stretches)
    return Read(tuple(found), tuple(doubts(document.view, found)))


def people_in(view: View, stretches: list[Span]) -> list[Person]:
    """Everyone named in these stretches of the view."""
    names: list[Named] = []
    said: list[Said] = []
    listing = False
    before: Before | None = None
    for start, end in stretches:
        for line in lines(view.text, start, end):
            found = items(line) if line is not None else []
            listing = line is not None and _read(line, found, names, said, listing=listing)
            if line is not None and before is not None:
                said.extend(_carried(line, found, before))
            if line is not None and any(item.kind in _HOLDERS for item in found):
                before = Before(line, found)
            elif before is not None:
                before.fresh = False
    return gather(view, [*names, *called(view.text, stretches, names)], said)


def _read(line: Line, found: list[Item], names: list[Named], said: list[Said], *, listing: bool) -> bool:
    """Add what a sentence says; whether it lists, or goes on to list, who took part."""
    if not any(item.kind in _HOLDERS for item in found):
        return _lists(line, found, [], listing=listing)
    excuse(line, found)
    link(line, found)
    names.extend(_named(line, item) for item in found if item.kind in (Kind.NAME, Kind.GIVEN))
    told = list(claims(line, found, on=listing))
    quoted = not is_at_event(line)
    said.extend(
        Said(
            of=_span(line, (claim.item.first, claim.item.last)),
            is_post=claim.item.kind == Kind.POST,
            role=claim.role,
            span=_span(line, (claim.first, claim.last)),
            weak=claim.weak and quoted,
        )
        for claim in told
    )
    return _lists(line, found, told, listing=listing)


def _carried(line: Line, found: list[Item], before: Before) -> Iterator[Said]:
    """What the subject of the sentence before says in this one."""
    for subject, cue in carried(line, found, before):
        yield Said(
            of=_span(before.line, (subject.first, subject.last)),
            is_post=subject.kind == Kind.POST,
            role=EventRole.SPEAKER,
            span=_span(line, (cue.first, cue.last)),
            weak=True,
        )


def _lists(line: Line, found: list[Item], told: list[Claim], *, listing: bool) -> bool:
    """Whether the next sentence may go on with who took part."""
    if any(claim.role is EventRole.ATTENDEE for claim in told) or (listing and line.low[0] in _GOES_ON):
        return True
    return any(item.kind == Kind.CUE and item.groups & Group.ATTENDEE and item.first < 3 for item in found[:3])


def _named(line: Line, item: Item) -> Named:
    return Named(
        words=tuple(line.low[item.first : item.last]),
        span=_span(line, (item.first, item.last)),
        titles=tuple(_span(line, title) for title in item.titles),
        posts=tuple(_span(line, post) for post in item.posts),
        sure=item.sure or item.kind == Kind.GIVEN,
    )


def _span(line: Line, words: tuple[int, int]) -> Span:
    return line.starts[words[0]], line.end(words[1] - 1)
