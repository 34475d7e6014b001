"""The linked items of a sentence to who chaired, spoke or took part, and the words that say so."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from convert.article import EventRole
from convert.facts.people.items import UNCLE_HO, Item, Kind
from convert.facts.people.openings import NEAR, came, goes_on, lists_on, names_guests, reporters_came
from convert.facts.people.owners import FAR, LONG, NAMES, Sentence, is_coordinated, is_governed, owners_of
from convert.facts.people.vocabulary import Group, beside
from convert.values import state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.line import Line

_ROLES = ((Group.CHAIR, EventRole.CHAIR), (Group.ATTENDEE, EventRole.ATTENDEE), (Group.SPEAKER, EventRole.SPEAKER))
SPEAKING = Group.SPEAKER | Group.WEAK
_STEERED = beside("steering")
_VISITING = beside("visiting")
_BETWEEN = beside("between")
_THIS = frozenset({"đó", "đây"})
_OF_SOURCE = frozenset({"theo", "của"})
_BEFORE_SOURCE = beside("before_source")
_MOST = 7


@state
class Claim:
    """A role of an item (a name, or a post whose holder is named elsewhere), and the words that say it.

    ``weak`` words make no speaker of someone without a post: a villager who is quoted.
    """

    item: Item
    role: EventRole
    first: int
    last: int
    weak: bool


def claims(line: Line, items: list[Item], *, on: bool = False) -> Iterator[Claim]:
    """The roles that a sentence gives.

    ``on`` says that the sentence before lists who took part, so that "Về phía tỉnh có …" goes on with it.
    """
    sentence = Sentence(line, items)
    heading = (on and (goes_on(line) or lists_on(line, items))) or came(line)
    if heading:
        sentence.pending.append(heading)
    if "theo" in line.low or "là" in line.low:
        yield from _cited(line, items)
    for position, item in enumerate(items):
        if item.kind == Kind.GIVEN or (item.kind == Kind.NAME and item.sure):
            yield from _named(sentence, position)
        elif item.kind == Kind.CUE and not is_nominal(sentence, position):
            yield from _cued(sentence, position)


def _cited(line: Line, items: list[Item]) -> Iterator[Claim]:
    """Whoever is the source of what is said: "Theo ông …, …", "Đó là khẳng định của ông …"."""
    low = line.low
    for position, item in enumerate(items):
        if not item.first or low[item.first - 1] not in _OF_SOURCE or item.kind > Kind.TITLE:
            continue
        source = _source(line, item.first - 1)
        told = told_by(items, position) if source else None
        if source and told is not None and low[told.first : told.last] != UNCLE_HO:
            yield Claim(told, EventRole.SPEAKER, *source, weak=True)


def _source(line: Line, index: int) -> tuple[int, int] | None:
    """The words before a name that make it the source of what is said."""
    low = line.low
    if low[index] == "theo":
        return (index, index + 1) if not index or low[index - 1] in _BEFORE_SOURCE else None
    if low[index] != "của":
        return None
    starts = (at for at in range(index - 2, max(1, index - 5), -1) if low[at - 1] == "là" and low[at - 2] in _THIS)
    start = next(starts, 0)
    end = line.matched(start, SPEAKING) if start else 0
    return (start, index) if end and (end == index or line.matched(end, Group.KIND) == index) else None


def told_by(items: list[Item], position: int) -> Item | None:
    """The name that follows honorifics and posts, else the post."""
    post: Item | None = None
    for item, after in pairwise([*items[position : position + FAR], Item(Kind.WORD, 0, 0)]):
        if item.kind == Kind.GIVEN or (item.kind == Kind.NAME and item.sure):
            return item
        if item.kind == Kind.POST:
            post = item
        elif item.kind != Kind.TITLE and not (item.kind == Kind.MARK and post and after.kind == Kind.POST):
            return post
    return post


def _speakers(sentence: Sentence, position: int, owners: list[Item]) -> list[Item]:
    """Of those who stand before a verb of speaking, the ones of its own clause: "A dự; B phát biểu"."""
    before = reversed(sentence.items[max(0, position - LONG) : position])
    clause = next((item.first for item in before if sentence.line.words[item.first] == ";"), -1)
    return [owner for owner in owners if owner.first > clause] or owners


def _named(sentence: Sentence, position: int) -> Iterator[Claim]:
    item = sentence.items[position]
    together = bool(sentence.group) and is_coordinated(sentence, sentence.group[-1], position)
    if together and sentence.governed and _begins_clause(sentence, position):
        together = False
    spoken = sentence.spoken if together else []
    for cue in sentence.pending:
        if not cue.groups & SPEAKING:
            yield from _claimed(cue, item)
        elif cue not in spoken and _speaks(sentence, cue, position):
            spoken = [*spoken, cue]
    for cue in spoken:
        yield from _claimed(cue, item)
    sentence.spoken = spoken
    if sentence.pending and (not _is_list(sentence) or _only_present(sentence, position)):
        sentence.pending = [cue for cue in sentence.pending if not cue.groups & SPEAKING]
    sentence.governed = (together and sentence.governed) or is_governed(sentence, position)
    grows = together and bool(sentence.subject) and sentence.subject[-1] is sentence.group[-1]
    sentence.group = [*sentence.group[-LONG:], item] if together else [item]
    if grows or not (sentence.subject or sentence.governed):
        sentence.subject = sentence.group


def _begins_clause(sentence: Sentence, position: int) -> bool:
    """Whether a name after a comma does something, so that it is none of those named before: "… của A, B nhấn mạnh"."""
    items, low = sentence.items, sentence.line.low
    first = position
    while first and items[first - 1].kind in (Kind.TITLE, Kind.POST):
        first -= 1
    after = items[position + 1] if position + 1 < len(items) else None
    return bool(first) and low[items[first - 1].first] == "," and after is not None and after.kind == Kind.CUE


def _only_present(sentence: Sentence, position: int) -> bool:
    """Whether the verbs before a list of those present make none of them a speaker: "Dự, chỉ đạo Đại hội có …"."""
    cue = sentence.pending[-1]
    return (
        not cue.groups & Group.FORMAL and not _speaks(sentence, cue, position) and not is_governed(sentence, position)
    )


def _speaks(sentence: Sentence, cue: Item, position: int) -> bool:
    """Whether a name after "Phát biểu tại hội nghị, …" is the speaker, not whom or what the speech is about."""
    first = sentence.items[position].first
    between = sentence.line.low[max(cue.last, first - LONG) : first]
    if sentence.line.low[cue.first : cue.last] == ["chỉ", "đạo"] and "có" in between:
        return not sentence.items[position].plural
    if cue.groups & Group.FORMAL and not {"có", "gồm", "là", ":"}.isdisjoint(between):
        return sentence.line.low[cue.first] != "chào"
    if "," not in between or is_governed(sentence, position):
        return False
    return {"có", "gồm"}.isdisjoint(between[len(between) - between[::-1].index(",") :])


def _cued(sentence: Sentence, position: int) -> Iterator[Claim]:
    cue = sentence.items[position]
    opens = sentence.line.low[cue.first] == "sự" or _opens_list(sentence, position)
    owners = [] if opens else owners_of(sentence, position)
    for owner in _speakers(sentence, position, owners) if cue.groups & SPEAKING else owners:
        yield from _claimed(cue, owner)
    if owners and cue.groups & Group.ATTENDEE and sentence.line.low[cue.first] in {"tiếp", "đón"}:
        sentence.pending = [*sentence.pending[-_MOST:], cue]
    if owners:
        sentence.owned = cue
        sentence.subject = sentence.subject or owners
        sentence.pending = [waiting for waiting in sentence.pending if not waiting.groups & SPEAKING]
    elif _opens(sentence, position) and not (
        cue.groups & Group.ATTENDEE and reporters_came(sentence.line.low, cue.last)
    ):
        if opens or (position and sentence.line.words[sentence.items[position - 1].first] == ";"):
            sentence.pending = []
        sentence.pending = [*sentence.pending[-_MOST:], cue]


def _opens_list(sentence: Sentence, position: int) -> bool:
    """Whether those present are named after a cue that follows a mark: "…; tham dự cuộc họp có bà …"."""
    cue = sentence.items[position]
    low = sentence.line.low
    mark = low[sentence.items[position - 1].first] if position else ""
    if mark not in {",", ";"} or not cue.groups & Group.ATTENDEE:
        return False
    near = low[cue.last : cue.last + NEAR]
    at = next((index for index, word in enumerate(near) if word in {"có", "gồm"}), -1)
    after = cue.last + at + 1
    if mark == ";" or at < 0 or after >= len(low):
        return at >= 0
    return bool(sentence.line.matched(after, Group.HONORIFIC))


def _claimed(cue: Item, owner: Item) -> Iterator[Claim]:
    weak = bool(cue.groups & Group.WEAK)
    for group, role in _ROLES:
        if cue.groups & group or (cue.groups & Group.WEAK and role is EventRole.SPEAKER):
            yield Claim(owner, role, cue.first, cue.last, weak and role is EventRole.SPEAKER)


def _is_list(sentence: Sentence) -> bool:
    """Whether a cue that stands first opens a list: "Phát biểu tại hội nghị có các đồng chí: …"."""
    start = sentence.pending[-1].last
    ahead = sentence.line.low[start : start + 2 * FAR]
    return next((word != "," for word in ahead if word in {"có", "gồm", ":", ","}), False)


def _opens(sentence: Sentence, position: int) -> bool:
    """Whether a cue stands where a clause begins, or is a noun that takes names: "với sự tham dự của"."""
    low = sentence.line.low
    first = sentence.items[position].first
    if low[first] in {"sự", "vinh"} or (first and low[first - 1] == "sự"):
        return True
    cue = sentence.items[position]
    if cue.groups & Group.ATTENDEE and names_guests(sentence.line, cue.last):
        return True
    listed = {"gồm"} if cue.groups & Group.CHAIR else {"gồm", "có"} if low[first] in {"tiếp", "đón"} else set()
    if not listed.isdisjoint(low[cue.last : cue.last + NEAR]):
        return True
    for item in reversed(sentence.items[max(0, position - FAR) : position]):
        if cue.groups & Group.WEAK and (low[item.first] == "/" or low[item.first].isdigit()):
            continue
        if item.kind == Kind.MARK:
            return low[item.first] not in "()" and not (cue.groups & SPEAKING and _orders(low, item.first))
        if item.kind != Kind.CUE and low[item.first] not in _BETWEEN:
            return False
    return True


def _attends_too(sentence: Sentence, position: int) -> bool:
    """Whether a verb is joined to one of taking part: "dự và điều hành hội nghị"."""
    before = sentence.items[position - 2] if position > 1 else None
    return before is not None and before.kind == Kind.CUE and bool(before.groups & Group.ATTENDEE)


def _orders(low: list[str], comma: int) -> bool:
    """Whether what stands before a comma is about an order that is carried out: "Thực hiện Quyết định …, trả lời …"."""
    return low[comma] == "," and low[:2] in (["thực", "hiện"], ["căn", "cứ"])


def is_nominal(sentence: Sentence, position: int) -> bool:
    """Whether a noun before makes the cue a thing, not a deed: "bài phát biểu", "theo báo cáo"."""
    line, cue = sentence.line, sentence.items[position]
    index = cue.first - 1
    if index < 0 or line.low[cue.first] == "sự":
        return False
    if cue.groups & (Group.CHAIR | Group.ATTENDEE):
        found_on = line.low[cue.first : cue.last + 1] == ["có", "mặt", "trên"]
        welcoming = line.low[cue.first] == "đón" and line.low[index] == "được"
        return (
            found_on
            or welcoming
            or (line.low[cue.first] == "điều" and line.low[index] in _STEERED and not _attends_too(sentence, position))
        )
    if line.low[index] in {"dự", "băng"} and line.low[cue.first] in {"khai", "bế"}:
        return True
    visiting = line.low[cue.first] == "chúc" and not _VISITING.isdisjoint(line.low[max(0, index - 1) : index + 1])
    if visiting or (line.low[index] in {"được", "bị"} and not cue.groups & Group.FORMAL):
        return True
    named = sentence.items[position - 1].kind in NAMES
    if not named and any(
        index >= size - 1 and line.matched(index - size + 1, Group.NOMINAL) == cue.first for size in (1, 2)
    ):
        return True
    return index > 0 and line.low[index] in {",", "và"} and line.low[index - 1] == "theo"
