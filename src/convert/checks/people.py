"""People once, in order, under names that their mentions hold."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from convert.checks.quotations import quoted
from convert.findings import (
    CONFLICTING_POSTS,
    LISTED_TWICE,
    MENTION_NOT_THE_NAME,
    NAME_NOT_MENTIONED,
    PEOPLE_UNSORTED,
    PERSON_TWICE,
    PERSON_WITHOUT_POST,
    Code,
    Finding,
)
from convert.patterns import pattern
from convert.text.view import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from convert.article import Article, Person

_STRAY_MARK = pattern("[\u0300-\u036f]")


class PeopleCheck:
    """One entry a natural person, by the name's words without regard to case and tone placement."""

    codes: ClassVar[tuple[Code, ...]] = (
        PERSON_TWICE,
        MENTION_NOT_THE_NAME,
        NAME_NOT_MENTIONED,
        PEOPLE_UNSORTED,
        LISTED_TWICE,
        PERSON_WITHOUT_POST,
        CONFLICTING_POSTS,
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each person, then the list as a whole."""
        yield from _repeated(article.people)
        for index, person in enumerate(article.people):
            yield from _mentions(article.source.text, f"/people/{index}", person)
            yield from _lists(f"/people/{index}", person)
        yield from _conflicts(article)
        yield from _order(article.people)


@lru_cache(maxsize=1024)
def _name(words: str) -> str:
    """A name as it is compared: ``Nguyễn Thuỷ`` and ``NGUYỄN THỦY`` are one, and so is a mark that no letter takes."""
    return " ".join(_STRAY_MARK.sub("", view(words).text.casefold()).split())


def _repeated(people: tuple[Person, ...]) -> Iterator[Finding]:
    if len({_initials(person) for person in people}) == len(people):
        return
    seen: dict[str, int] = {}
    for index, person in enumerate(people):
        first = seen.setdefault(_name(person.name.text), index)
        if first != index:
            yield Finding(
                code=PERSON_TWICE,
                message=f"{quoted(person.name.text)} is /people/{first} already",
                span=person.name.span,
                pointer=f"/people/{index}/name",
            )


def _initials(person: Person) -> str:
    """What two forms of one name have in common, at little cost; most lists have none twice."""
    return "".join(word[0] for word in person.name.text.casefold().split())


def _mentions(text: str, pointer: str, person: Person) -> Iterator[Finding]:
    if person.name.span not in person.mentions:
        yield Finding(
            code=NAME_NOT_MENTIONED,
            message=f"the span of {quoted(person.name.text)} is not among its mentions",
            span=person.name.span,
            pointer=f"{pointer}/mentions",
        )
    for index, (start, end) in enumerate(person.mentions):
        words = text[start:end]
        if words != person.name.text and not set(_name(words).split()) <= set(_name(person.name.text).split()):
            yield Finding(
                code=MENTION_NOT_THE_NAME,
                message=f"{start}–{end} is {quoted(text[start:end])}, no form of {quoted(person.name.text)}",
                span=(start, end),
                pointer=f"{pointer}/mentions/{index}",
            )


def _lists(pointer: str, person: Person) -> Iterator[Finding]:
    if not person.positions:
        message = f"{quoted(person.name.text)} is named without a post"
        yield Finding(code=PERSON_WITHOUT_POST, message=message, span=person.name.span, pointer=pointer)
    yield from _once(f"{pointer}/honorifics", person.honorifics)
    yield from _once(f"{pointer}/positions", [position.text for position in person.positions])
    yield from _once(f"{pointer}/roles", [role.role.value for role in person.roles])
    yield from _once(f"{pointer}/mentions", [f"{start}–{end}" for start, end in person.mentions])


def _conflicts(article: Article) -> Iterator[Finding]:
    """What was said of posts when they were read, derived again."""
    several = [(index, person) for index, person in enumerate(article.people) if len(person.positions) > 1]
    if not several:
        return
    from convert.facts.people.doubts import conflicts  # noqa: PLC0415 - most records need no reader of people

    text = view(article.source.text)
    for index, person in several:
        yield from conflicts(text, index, person)


def _once(pointer: str, values: Sequence[str]) -> Iterator[Finding]:
    if len(values) < 2:
        return
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value.casefold() in seen:
            yield Finding(code=LISTED_TWICE, message=f"{quoted(value)} is listed twice", pointer=f"{pointer}/{index}")
        seen.add(value.casefold())


def _order(people: tuple[Person, ...]) -> Iterator[Finding]:
    for index, (before, after) in enumerate(pairwise(people), start=1):
        if min(after.mentions) < min(before.mentions):
            yield Finding(
                code=PEOPLE_UNSORTED,
                message=f"{quoted(after.name.text)} is mentioned before {quoted(before.name.text)}, but listed after",
                span=after.name.span,
                pointer=f"/people/{index}",
            )
