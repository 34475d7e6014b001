"""People to what is doubtful of them, as findings."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from convert.facts.people.posting import conflict
from convert.findings import CONFLICTING_POSTS, PERSON_WITHOUT_POST, Finding
from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Passage, Person
    from convert.text.view import View

_GIVEN = pattern(r"(?:giữ chức(?: vụ)?|chức danh|(?:bổ nhiệm|bầu|cử)(?: giữ)?|làm|thôi(?: giữ)? chức(?: vụ)?) $")
_BEFORE = 24


def doubts(view: View, people: list[Person]) -> Iterator[Finding]:
    """Who is named without a post, and whose posts contradict each other."""
    for index, person in enumerate(people):
        name = person.name
        if not person.positions:
            yield Finding(
                code=PERSON_WITHOUT_POST,
                message=f"“{name.text}” is named without a post",
                span=name.span,
                pointer=f"/people/{index}",
            )
        yield from conflicts(view, index, person)


def conflicts(view: View, index: int, person: Person) -> Iterator[Finding]:
    """The posts that contradict each other of the person who is listed at ``index``."""
    posts = [(post, view.text[view.index(post.span[0]) : view.index(post.span[1])]) for post in person.positions]
    for (one, left), (other, right) in combinations(posts, 2):
        if conflict(left, right) and not (_is_given(view, one) or _is_given(view, other)):
            yield Finding(
                code=CONFLICTING_POSTS,
                message=f"“{person.name.text}” is said to be both “{one.text}” and “{other.text}”",
                span=other.span,
                pointer=f"/people/{index}/positions",
            )


def _is_given(view: View, post: Passage) -> bool:
    """Whether someone comes to a post, or leaves it, so that the one before is no contradiction."""
    start = view.index(post.span[0])
    return _GIVEN.search(view.text, max(0, start - _BEFORE), start) is not None
