"""A post said once of several names to each of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from convert.facts.people.items import Item, Kind
from convert.facts.people.names import is_foreign
from convert.facts.people.vocabulary import surnames
from convert.values import state

if TYPE_CHECKING:
    from convert.facts.people.line import Line

Posts: TypeAlias = tuple[tuple[int, int], ...]


@state
class Link:
    """A name or a post of a chain, and what parts it from the one before."""

    item: Item
    parted: frozenset[str]
    titled: bool


def share_last(links: list[Link]) -> None:
    """A post said once of several ("các đồng chí A, B – Phó Chủ tịch") goes to each of them."""
    names = [one for one in links if one.item.kind == Kind.NAME]
    for position, one in enumerate(names):
        if one.item.led and one.item.plural and one.item.posts:
            led = tuple(post for post in one.item.posts if post[1] <= one.item.first)
            _share(led or one.item.posts[-1:], names[position + 1 :], beside=_is_post_of_many(links, one))
    for position in range(len(names) - 1, 0, -1):
        one, other = names[position], names[position - 1]
        if (
            one.item.posts
            and not one.item.led
            and one.item.plural
            and not other.item.posts
            and one.parted <= {",", "và"}
            and one.parted
        ):
            other.item.posts = one.item.posts
            other.item.sure = True


def _share(posts: Posts, others: list[Link], *, beside: bool) -> None:
    """Give posts to those who are listed after its first holder; ``beside`` posts of their own, where it is plural."""
    for other in others:
        own = other.item.posts
        if not other.parted & {",", "và"} or (own and (not beside or other.item.led or other.titled)):
            return
        other.item.posts = (*posts, *own)
        other.item.sure = True


def _is_post_of_many(links: list[Link], one: Link) -> bool:
    """Whether the post right before a name is plural: "các Phó Chủ tịch A, B"."""
    position = links.index(one)
    return position > 0 and links[position - 1].item.kind == Kind.POST and links[position - 1].item.plural


def reassure(line: Line, links: list[Link]) -> None:
    """A possible name beside a certain one in a list is one too."""
    names = [one for one in links if one.item.kind == Kind.NAME]
    for one, other in pairwise(names):
        if one.item.sure and not other.item.sure and other.parted & {",", "và"}:
            other.item.sure = _is_shaped(line, other.item)
    for one, other in reversed(list(pairwise(names))):
        if other.item.sure and not one.item.sure and other.parted & {",", "và"}:
            one.item.sure = _is_shaped(line, one.item)


def _is_shaped(line: Line, item: Item) -> bool:
    return line.low[item.first] in surnames() or is_foreign(line.low[item.first])
