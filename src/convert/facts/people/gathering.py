"""The names of all sentences to people: each once, with all mentions, posts, honorifics and roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.article import EventRole, Person, PersonRole
from convert.facts.people.posting import LEVELS, fullest, same_post
from convert.facts.people.vocabulary import sure_surnames
from convert.values import state

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convert.article import Span
    from convert.text.view import View


@state
class Named:
    """A name at one place, in small letters, with what its sentence says of it. Spans are of the view's text."""

    words: tuple[str, ...]
    span: Span
    titles: tuple[Span, ...]
    posts: tuple[Span, ...]
    sure: bool


@state
class Said:
    """A role of the name, or of the holder of the post, at a span."""

    of: Span
    is_post: bool
    role: EventRole
    span: Span
    weak: bool


@state
class _Someone:
    words: tuple[str, ...]
    span: Span
    mentions: list[Span]
    titles: list[Span]
    posts: list[Span]
    roles: dict[EventRole, Span]


def gather(view: View, names: list[Named], said: list[Said]) -> list[Person]:
    """One person a name, in order of first mention."""
    people: dict[tuple[str, ...], _Someone] = {}
    at: dict[Span, _Someone] = {}
    certain = _without_short({one.words for one in names if one.sure and _is_full(one.words)})
    rest = []
    for one in names:
        if one.words in certain:
            at[one.span] = _added(people.setdefault(one.words, _Someone(one.words, one.span, [], [], [], {})), one)
        elif one.sure:
            rest.append(one)
    endings = _endings(people.values())
    for one in rest:
        owner = _only(endings.get(one.words[-1], []), one.words)
        if owner is not None:
            at[one.span] = _added(owner, one)
    _take_roles(view, list(people.values()), at, said)
    return [_person(view, one) for one in sorted(people.values(), key=lambda one: min(one.mentions))]


def _is_full(words: tuple[str, ...]) -> bool:
    """Whether a name is more than a given one: of several words, or of one that holds the clan ("K'Nhiễu")."""
    return len(words) > 1 or words[0].startswith(("k'", "k’"))


def _without_short(names: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """The names but those that shorten exactly one other: "Thu Ngân" beside "Trịnh Thu Ngân"."""
    longer: dict[tuple[str, ...], int] = {}
    for name in names:
        for start in range(1, len(name)):
            longer[name[start:]] = longer.get(name[start:], 0) + 1
    return {name for name in names if longer.get(name, 0) != 1 or name[0] in sure_surnames()}


def _added(someone: _Someone, one: Named) -> _Someone:
    someone.mentions.append(one.span)
    someone.titles += one.titles
    someone.posts += one.posts
    return someone


def _endings(people: Iterable[_Someone]) -> dict[str, list[_Someone]]:
    """People by the last word of their names."""
    found: dict[str, list[_Someone]] = {}
    for one in people:
        found.setdefault(one.words[-1], []).append(one)
    return found


def _only(people: list[_Someone], words: tuple[str, ...]) -> _Someone | None:
    """The one person whose name ends with these words."""
    found = [one for one in people if one.words[-len(words) :] == words]
    return found[0] if len(found) == 1 else None


def _take_roles(view: View, people: list[_Someone], at: dict[Span, _Someone], said: list[Said]) -> None:
    holders = _holders(view, people)
    for one in sorted(said, key=lambda one: one.span):
        owner = _holder(view, holders, one.of) if one.is_post else at.get(one.of)
        if owner is None:
            continue
        if one.weak and not owner.posts:
            continue
        if one.role not in owner.roles:
            owner.roles[one.role] = one.span


def _holder(view: View, holders: dict[str, list[_Someone]], post: Span) -> _Someone | None:
    """The one person of whom the article says this post."""
    words = view.text[slice(*post)]
    near = holders.get(words.split(maxsplit=1)[0].lower(), [])
    found = [one for one in near if any(_is_said(words, view.text[slice(*own)]) for own in one.posts)]
    return found[0] if len(found) == 1 else None


def _is_said(words: str, own: str) -> bool:
    """Whether a post is meant that someone holds: in a shorter form, or with no more than its level after it."""
    return same_post(words, own) or (words.rpartition(" ")[2] in LEVELS and words.rpartition(" ")[0] == own)


def _holders(view: View, people: list[_Someone]) -> dict[str, list[_Someone]]:
    """People by the first words of their posts."""
    found: dict[str, list[_Someone]] = {}
    for one in people:
        for first in {view.text[slice(*post)].split(maxsplit=1)[0].lower() for post in one.posts}:
            found.setdefault(first, []).append(one)
    return found


def _person(view: View, someone: _Someone) -> Person:
    honorifics: dict[str, str] = {}
    for title in someone.titles:
        said = view.passage(*title).text
        honorifics.setdefault(said.casefold(), said)
    kept = fullest((view.text[slice(*post)], post) for post in someone.posts)
    return Person(
        name=view.passage(*someone.span),
        honorifics=tuple(honorifics.values()),
        positions=tuple(view.passage(*post) for post in kept),
        roles=tuple(
            PersonRole(role=role, span=view.span(*someone.roles[role])) for role in EventRole if role in someone.roles
        ),
        mentions=tuple(view.span(*mention) for mention in sorted(set(someone.mentions))),
    )
