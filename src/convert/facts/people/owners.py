"""A sentence's items to whose deed a verb is: the name or post right before it, else the subject."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.facts.people.items import Item, Kind
from convert.facts.people.vocabulary import Group, beside, beside_pairs
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.line import Line

NAMES = (Kind.NAME, Kind.GIVEN)
FAR = 20
LONG = 200
_GOVERNED = beside("governed")
_BESIDE_NAME = beside("beside_name")
_GOES_ON = beside("goes_on")
_JOINTS = beside("joints")
_KIN = beside("kin")
_KIN_OF = beside_pairs("kin_of")


@state
class Sentence:
    """What is known at a place in a sentence: cues that wait for names, the subject, the names just said.

    ``spoken`` are the verbs of speaking before the names just said, whose deed they are; ``owned`` is the last verb of
    which it is known whose deed it is.
    """

    line: Line
    items: list[Item]
    pending: list[Item] = field(default_factory=list)
    subject: list[Item] = field(default_factory=list)
    group: list[Item] = field(default_factory=list)
    spoken: list[Item] = field(default_factory=list)
    governed: bool = False
    owned: Item | None = None


def _before(sentence: Sentence, position: int) -> Iterator[Item]:
    """The items before one, the nearest first, without those in brackets."""
    depth = 0
    for item in reversed(sentence.items[max(0, position - LONG) : position]):
        word = sentence.line.low[item.first] if item.kind == Kind.MARK else ""
        depth += (word == ")") - (word == "(")
        if depth == 0 and word != "(":
            yield item


def is_coordinated(sentence: Sentence, last: Item, position: int) -> bool:
    """Whether only posts, honorifics, brackets and "và" or commas part a name from the one before."""
    after_colon = False
    after = sentence.items[position]
    for item in _before(sentence, position):
        if item is last:
            return True
        word = sentence.line.low[item.first]
        if after_colon and not (item.kind == Kind.POST and item.plural):
            return False
        if _is_kin(sentence.line, item, after):
            return False
        if item.kind == Kind.CUE or (item.kind == Kind.WORD and word not in _JOINTS):
            return False
        if item.kind == Kind.MARK and word == ".":
            return False
        after_colon = item.kind == Kind.MARK and word == ":"
        after = item
    return False


def _is_kin(line: Line, item: Item, after: Item) -> bool:
    """Whether a word tells a relative of the one named next: "con trai ông …", not "ông … và con trai Trần …"."""
    if item.kind != Kind.TITLE or not (
        line.low[item.last - 1] in _KIN or tuple(line.low[item.first : item.last]) in _KIN_OF
    ):
        return False
    return after.kind not in NAMES or not item.first or line.low[item.first - 1] not in _JOINTS


def is_governed(sentence: Sentence, position: int) -> bool:
    """Whether a verb or a preposition makes a name its object: "trao quyết định cho đồng chí …"."""
    items = sentence.items
    index = position - 1
    while index >= 0 and (items[index].kind in (Kind.TITLE, Kind.POST) or _parts_posts(sentence, index)):
        if _is_kin(sentence.line, items[index], items[index + 1]):
            return True
        index -= 1
    return index >= 0 and sentence.line.low[sentence.items[index].last - 1] in _GOVERNED


def _parts_posts(sentence: Sentence, index: int) -> bool:
    """Whether an item is the comma between two posts of one person: "… gặp Phó Thủ tướng, Bộ trưởng …"."""
    items = sentence.items
    return (
        0 < index < len(items) - 1
        and sentence.line.low[items[index].first] == ","
        and items[index - 1].kind == items[index + 1].kind == Kind.POST
    )


def _adjacent(sentence: Sentence, position: int) -> Item | None:
    """The name or post right before a cue: only its posts, brackets and adverbs between."""
    post: Item | None = None
    for item in _before(sentence, position):
        if item.kind in NAMES:
            apart = post is not None and (post.first, post.last) not in item.posts
            return item if not apart and (item.sure or item.kind == Kind.GIVEN) else post
        if item.kind == Kind.POST:
            post = post or item
        elif not _passes(sentence.line, item, post):
            return post
    return post


def _passes(line: Line, item: Item, post: Item | None) -> bool:
    """Whether a name may still be looked for before an item that stands left of a cue."""
    word = line.low[item.first]
    if item.kind == Kind.MARK:
        return word in {",", "-", "–", "_"} if post else word in {",", ")", "_"} or word.isdigit()
    if item.kind == Kind.TITLE:
        return post is not None
    if item.kind == Kind.CUE:
        return post is None
    place = line.capital(item.first) or word in _BESIDE_NAME or line.matched(item.first, Group.UNIT) >= item.last
    return word in {"và", "kiêm"} or bool(place or line.matched(item.first, Group.ADVERB))


def _place(sentence: Sentence, item: Item) -> int:
    """Where an item stands among the items of its sentence, which are in order."""
    return bisect_left(sentence.items, item.first, key=lambda one: one.first)


def owners_of(sentence: Sentence, position: int) -> list[Item]:
    """Whose deed a cue is: the name or post right before it, else the subject where the verb goes on from it."""
    near = _adjacent(sentence, position)
    before = sentence.items[position - 1] if position else None
    if near is not None and near.kind == Kind.POST:
        listed = _is_one_list(sentence, position)
        return [*sentence.subject, near] if listed else [near]
    if near is not None:
        governed = is_governed(sentence, _place(sentence, near))
        if governed and sentence.subject:
            return sentence.subject
        return sentence.group if near in sentence.group and not governed else [near]
    if before is None or not sentence.subject:
        return []
    goes_on = _goes_along(sentence, position) or _is_one_list(sentence, position)
    return sentence.subject if goes_on else []


def _is_one_list(sentence: Sentence, position: int) -> bool:
    """Whether a verb of taking part ends a list that the subject begins: "Ông A, …; lãnh đạo …; Chủ tịch các xã dự"."""
    items, subject = sentence.items, sentence.subject
    if not subject or not items[position].groups & Group.ATTENDEE:
        return False
    between = items[_place(sentence, subject[-1]) : position]
    return ";" in {sentence.line.low[item.first] for item in between} and all(item.kind != Kind.CUE for item in between)


def _goes_along(sentence: Sentence, position: int) -> bool:
    """Whether a verb that stands apart from its subject is still the subject's."""
    cue, before = sentence.items[position], sentence.items[position - 1]
    if before.kind == Kind.CUE:
        return before is sentence.owned or not cue.groups & Group.SPEAKER
    if cue.groups & (Group.ATTENDEE | Group.CHAIR | Group.FIRM) and _accompanied(sentence, position):
        return True
    link = sentence.line.low[before.last - 1] in _GOES_ON
    if link and position > 1 and sentence.items[position - 2] is sentence.owned:
        return True
    link = link or bool(sentence.line.matched(before.first, Group.ADVERB))
    return bool(link and cue.groups & Group.FIRM) or _speaks_for(sentence, position)


def _accompanied(sentence: Sentence, position: int) -> bool:
    """Whether the subject's posts are followed by those who came with them: "… cùng lãnh đạo các sở đến dự"."""
    after: Item | None = None
    for item in reversed(sentence.items[max(0, position - 2 * FAR) : position]):
        if item.kind in NAMES or item.kind == Kind.POST:
            return after is not None and sentence.line.low[after.first] in _JOINTS
        after = item
    return False


def _speaks_for(sentence: Sentence, position: int) -> bool:
    """Whether "thay mặt …" stands between the subject and a verb of speaking."""
    cue = sentence.items[position]
    plain = cue.groups & (Group.FORMAL | Group.FIRM) or cue.last - cue.first > 2
    if not cue.groups & Group.SPEAKER or not plain:
        return False
    for item in reversed(sentence.items[max(0, position - 2 * FAR) : position]):
        if item.kind in NAMES:
            return False
        if not {"mặt", "đại"}.isdisjoint(sentence.line.low[item.first : item.last]):
            return True
    return False
