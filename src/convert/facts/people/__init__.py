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

_GOES_ON = frozenset({"về", "tham", "cùng", "đại", "phía", "ngoài"})


def find(document: Document) -> Read[tuple[Person, ...]]:
    """Everyone whom the article names by a full name, once, in order of first mention."""
    stretches = [(start, end) for _, start, end in document.running]
    found = people_in(document.view, stretches)
    return Read(tuple(found), tuple(doubts(document.view, found)))


def people_in(view: View, stretches: list[Span]) -> list[Person]:
    """Everyone named in these stretches of the view."""
    names: list[Named] = []
    said: list[Said] = []
    listing = near = False
    before: Before | None = None
    for start, end in stretches:
        for line in lines(view.text, start, end):
            if line is None:
                listing = near = False
                continue
            found = items(line)
            holders = [item for item in found if item.kind <= Kind.POST]
            told = _told(line, found, on=listing) if holders else []
            listing = _lists(line, found, told, listing=listing)
            names.extend(_named(line, item) for item in holders if item.kind <= Kind.GIVEN)
            said.extend(_said(line, told))
            if before is not None:
                said.extend(_carried(line, found, before, near=near))
            near = any(item.kind <= Kind.POST for item in holders)
            before = Before(line, found) if near else before
    return gather(view, [*names, *called(view.text, stretches, names)], said)


def _told(line: Line, found: list[Item], *, on: bool) -> list[Claim]:
    """The roles that a sentence gives, once its names know their posts; ``on``: it may go on with who took part."""
    excuse(line, found)
    link(line, found)
    return list(claims(line, found, on=on))


def _said(line: Line, told: list[Claim]) -> Iterator[Said]:
    quoted = not is_at_event(line)
    for claim in told:
        yield Said(
            of=_span(line, (claim.item.first, claim.item.last)),
            is_post=claim.item.kind == Kind.POST,
            role=claim.role,
            span=_span(line, (claim.first, claim.last)),
            weak=claim.weak and quoted,
        )


def _carried(line: Line, found: list[Item], before: Before, *, near: bool) -> Iterator[Said]:
    """What the subject of the last sentence that names someone says in this one; ``near``: it is the one before."""
    for subject, cue in carried(line, found, before, near=near):
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
