"""People to what is doubtful of them, as findings."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from convert.facts.people.posting import conflict
from convert.findings import CONFLICTING_POSTS, PERSON_WITHOUT_POST, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Person
    from convert.text.view import View


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
        posts = [(post, view.text[view.index(post.span[0]) : view.index(post.span[1])]) for post in person.positions]
        for (one, left), (other, right) in combinations(posts, 2):
            if conflict(left, right):
                yield Finding(
                    code=CONFLICTING_POSTS,
                    message=f"“{name.text}” is said to be both “{one.text}” and “{other.text}”",
                    span=other.span,
                    pointer=f"/people/{index}/positions",
                )
