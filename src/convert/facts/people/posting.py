"""Posts in their spellings to the fullest of each."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from convert.facts.people.vocabulary import WORD
from convert.lexicon import plain_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convert.article import Span

_PAST = frozenset({"nguyên", "cựu", "cố"})
_DEPUTY = frozenset({"phó", "thường", "trực"})
LEVELS = frozenset({"tỉnh", "huyện", "xã", "phường", "quận", "thị"})
_SMALL = frozenset({"và", "của", "-", "–", ",", ".", "&", "tại", "ban"})


@lru_cache(maxsize=512)
def _key(post: str) -> tuple[str, ...]:
    words: list[str] = []
    long = plain_table("posts")["in_full"]
    for word in WORD.findall(post.lower()):
        words += long.get(word, word).split()
    words = [word for word in words if word not in _SMALL]
    return tuple(word for index, word in enumerate(words) if not index or word != words[index - 1])


def same_post(short: str, long: str) -> bool:
    """Whether the shorter post says the same as the longer: its words in order, the first two together at the head."""
    if short == long:
        return True
    few, many = _key(short), _key(long)
    if not few or few[:2] != many[: len(few[:2])] or ("nguyên" in few) != ("nguyên" in many):
        return False
    rest = iter(many)
    return all(word in rest for word in few)


def fullest(posts: Iterable[tuple[str, Span]]) -> list[Span]:
    """The posts without those that another says as fully; each where it was first said in full."""
    kept: dict[str, Span] = {}
    for words, span in posts:
        if any(same_post(words, other) or same_post(f"nguyên {words}", other) for other in kept):
            continue
        shorter = [other for other in kept if same_post(other, words) or same_post(f"nguyên {other}", words)]
        if not shorter:
            kept[words] = span
        else:
            kept = {
                (words if other == shorter[0] else other): own
                for other, own in kept.items()
                if other not in shorter[1:]
            }
            kept[words] = span
    return list(kept.values())


def conflict(one: str, other: str) -> bool:
    """Whether one person can hardly hold both posts: head and deputy of one body, or one post in two places."""
    few, many = _key(one), _key(other)
    if _PAST.intersection(few) or _PAST.intersection(many) or few == many:
        return False
    if "phó" in few or "phó" in many:
        bare = [tuple(word for word in key if word not in _DEPUTY) for key in (few, many)]
        return len(bare[0]) > 2 and bare[0] == bare[1] and ("phó" in few) != ("phó" in many)
    at = next((index for index, (left, right) in enumerate(zip(few, many, strict=False)) if left != right), 0)
    return at > 2 and few[at - 1] in LEVELS and few[:1] != ("đại",)
