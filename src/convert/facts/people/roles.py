"""The linked items of a sentence to who chaired, spoke or took part, and the words that say so."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from convert.article import EventRole
from convert.facts.people.items import Item, Kind
from convert.facts.people.vocabulary import Group
from convert.values import field, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.facts.people.line import Line

_ROLES = ((Group.CHAIR, EventRole.CHAIR), (Group.ATTENDEE, EventRole.ATTENDEE), (Group.SPEAKER, EventRole.SPEAKER))
_SPEAKING = Group.SPEAKER | Group.WEAK
_NAMES = (Kind.NAME, Kind.GIVEN)
_GOVERNED = frozenset(
    {
        "cho",
        "với",
        "tặng",
        "của",
        "thăm",
        "đón",
        "gặp",
        "hộ",
        "viếng",
        "mừng",
        "theo",
        "động",
        "viên",
        "đối",
        "bổ",
        "nhiệm",
    }
    | {"về", "tới", "đến", "gia", "đình", "bởi"}
)
_SIDES = frozenset({"về", "phía", "bên", "ngoài", "còn", "lãnh", "đại", "tại", "cùng"})
_JOINTS = frozenset({"và", "cùng", "kiêm", "các"})
_STEERED = frozenset({"ban", "tác", "bộ", "máy", "việc", "lý", "và", ",", "đạo"})
_VISITING = frozenset({"thăm", "hoa"})
_BETWEEN = frozenset({"và", "đã", "cùng", "còn", "đồng", "thời", "cũng", "tại"})
_BESIDE_NAME = frozenset({"ở", "trú", "tuổi", "tại", "năm", "khóa", "nhiệm", "kỳ"})
_GOES_ON = frozenset({",", "và", ";", "thời", "cũng", "–", "-"})
_FAR = 20
_NEAR = 6
_LONG = 200
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


@state
class _Sentence:
    """What is known at a place in a sentence: cues that wait for names, the subject, the names just said."""

    line: Line
    items: list[Item]
    pending: list[Item] = field(default_factory=list)
    subject: list[Item] = field(default_factory=list)
    group: list[Item] = field(default_factory=list)
    governed: bool = False


def claims(line: Line, items: list[Item], *, on: bool = False) -> Iterator[Claim]:
    """The roles that a sentence gives.

    ``on`` says that the sentence before lists who took part, so that "Về phía tỉnh có …" goes on with it.
    """
    sentence = _Sentence(line, items)
    if on and (heading := _goes_on(line)):
        sentence.pending.append(heading)
    for position, item in enumerate(items):
        if item.kind == Kind.GIVEN or (item.kind == Kind.NAME and item.sure):
            yield from _named(sentence, position)
        elif item.kind == Kind.CUE and not _is_nominal(sentence, position):
            yield from _cued(sentence, position)


def _speakers(sentence: _Sentence, position: int, owners: list[Item]) -> list[Item]:
    """Of those who stand before a verb of speaking, the ones of its own clause: "A dự; B phát biểu"."""
    before = reversed(sentence.items[max(0, position - _LONG) : position])
    clause = next((item.first for item in before if sentence.line.words[item.first] == ";"), -1)
    return [owner for owner in owners if owner.first > clause] or owners


def _goes_on(line: Line) -> Item | None:
    """The opening of a sentence that names one side of those present ("Về phía tỉnh có …"), as the cue that it is."""
    if line.low[0] not in _SIDES or line.low[:2] == ["đại", "biểu"]:
        return None
    opening = line.low[:_FAR]
    at = next((index for index, word in enumerate(opening) if word in {"có", "gồm", ",", ";"}), 0)
    if not at or opening[at] in {",", ";"}:
        return None
    return Item(Kind.CUE, 0, 2 if opening[:2] == ["về", "phía"] else 1, Group.ATTENDEE)


def _named(sentence: _Sentence, position: int) -> Iterator[Claim]:
    item = sentence.items[position]
    for cue in sentence.pending:
        if not cue.groups & _SPEAKING or _speaks(sentence, cue, position):
            yield from _claimed(cue, item)
    if sentence.pending and (not _is_list(sentence) or _only_present(sentence, position)):
        sentence.pending = [cue for cue in sentence.pending if not cue.groups & _SPEAKING]
    together = bool(sentence.group) and _coordinated(sentence, sentence.group[-1], position)
    if together and sentence.governed and _begins_clause(sentence, position):
        together = False
    sentence.governed = (together and sentence.governed) or _governed(sentence, position)
    grows = together and bool(sentence.subject) and sentence.subject[-1] is sentence.group[-1]
    sentence.group = [*sentence.group[-_LONG:], item] if together else [item]
    if grows or not (sentence.subject or sentence.governed):
        sentence.subject = sentence.group


def _begins_clause(sentence: _Sentence, position: int) -> bool:
    """Whether a name after a comma does something, so that it is none of those named before: "… của A, B nhấn mạnh"."""
    items, low = sentence.items, sentence.line.low
    first = position
    while first and items[first - 1].kind in (Kind.TITLE, Kind.POST):
        first -= 1
    after = items[position + 1] if position + 1 < len(items) else None
    return bool(first) and low[items[first - 1].first] == "," and after is not None and after.kind == Kind.CUE


def _only_present(sentence: _Sentence, position: int) -> bool:
    """Whether the verbs before a list of those present make none of them a speaker: "Dự, chỉ đạo Đại hội có …"."""
    cue = sentence.pending[-1]
    return not cue.groups & Group.FORMAL and not _speaks(sentence, cue, position) and not _governed(sentence, position)


def _speaks(sentence: _Sentence, cue: Item, position: int) -> bool:
    """Whether a name after "Phát biểu tại hội nghị, …" is the speaker, not whom or what the speech is about."""
    first = sentence.items[position].first
    between = sentence.line.low[max(cue.last, first - _LONG) : first]
    if cue.groups & Group.FORMAL and not {"có", "gồm", "là", ":"}.isdisjoint(between):
        return sentence.line.low[cue.first] != "chào"
    return "," in between and not _governed(sentence, position)


def _cued(sentence: _Sentence, position: int) -> Iterator[Claim]:
    cue = sentence.items[position]
    opens = sentence.line.low[cue.first] == "sự" or _opens_list(sentence, position)
    owners = [] if opens else _owners(sentence, position)
    for owner in _speakers(sentence, position, owners) if cue.groups & _SPEAKING else owners:
        yield from _claimed(cue, owner)
    if owners and cue.groups & Group.ATTENDEE and sentence.line.low[cue.first] in {"tiếp", "đón"}:
        sentence.pending = [*sentence.pending[-_MOST:], cue]
    if owners:
        sentence.subject = sentence.subject or owners
        sentence.pending = [waiting for waiting in sentence.pending if not waiting.groups & _SPEAKING]
    elif _opens(sentence, position):
        if position and sentence.line.words[sentence.items[position - 1].first] == ";":
            sentence.pending = []
        sentence.pending = [*sentence.pending[-_MOST:], cue]


def _opens_list(sentence: _Sentence, position: int) -> bool:
    """Whether those present are named after a cue that follows a semicolon: "…; tham dự cuộc họp có bà …"."""
    cue = sentence.items[position]
    low = sentence.line.low
    if not position or not cue.groups & Group.ATTENDEE or low[sentence.items[position - 1].first] != ";":
        return False
    return not {"có", "gồm"}.isdisjoint(low[cue.last : cue.last + _NEAR])


def _claimed(cue: Item, owner: Item) -> Iterator[Claim]:
    weak = bool(cue.groups & Group.WEAK)
    for group, role in _ROLES:
        if cue.groups & group or (cue.groups & Group.WEAK and role is EventRole.SPEAKER):
            yield Claim(owner, role, cue.first, cue.last, weak and role is EventRole.SPEAKER)


def _is_list(sentence: _Sentence) -> bool:
    """Whether a cue that stands first opens a list: "Phát biểu tại hội nghị có các đồng chí: …"."""
    start = sentence.pending[-1].last
    ahead = sentence.line.low[start : start + 2 * _FAR]
    return next((word != "," for word in ahead if word in {"có", "gồm", ":", ","}), False)


def _opens(sentence: _Sentence, position: int) -> bool:
    """Whether a cue stands where a clause begins, or is a noun that takes names: "với sự tham dự của"."""
    low = sentence.line.low
    first = sentence.items[position].first
    if low[first] == "sự" or (first and low[first - 1] == "sự"):
        return True
    cue = sentence.items[position]
    listed = {"gồm"} if cue.groups & Group.CHAIR else {"gồm", "có"} if low[first] in {"tiếp", "đón"} else set()
    if not listed.isdisjoint(low[cue.last : cue.last + _NEAR]):
        return True
    for item in reversed(sentence.items[max(0, position - _FAR) : position]):
        if item.kind == Kind.MARK:
            return low[item.first] not in "()" and not (cue.groups & _SPEAKING and _orders(low, item.first))
        if item.kind != Kind.CUE and low[item.first] not in _BETWEEN:
            return False
    return True


def _orders(low: list[str], comma: int) -> bool:
    """Whether what stands before a comma is about an order that is carried out: "Thực hiện Quyết định …, trả lời …"."""
    return low[comma] == "," and low[:2] in (["thực", "hiện"], ["căn", "cứ"])


def _before(sentence: _Sentence, position: int) -> Iterator[Item]:
    """The items before one, the nearest first, without those in brackets."""
    depth = 0
    for item in reversed(sentence.items[max(0, position - _LONG) : position]):
        word = sentence.line.low[item.first] if item.kind == Kind.MARK else ""
        depth += (word == ")") - (word == "(")
        if depth == 0 and word != "(":
            yield item


def _coordinated(sentence: _Sentence, last: Item, position: int) -> bool:
    """Whether only posts, honorifics, brackets and "và" or commas part a name from the one before."""
    for item in _before(sentence, position):
        if item is last:
            return True
        word = sentence.line.low[item.first]
        if item.kind == Kind.CUE or (item.kind == Kind.WORD and word not in _JOINTS):
            return False
        if item.kind == Kind.MARK and word in {":", "."}:
            return False
    return False


def _governed(sentence: _Sentence, position: int) -> bool:
    """Whether a verb or a preposition makes a name its object: "trao quyết định cho đồng chí …"."""
    index = position - 1
    while index >= 0 and sentence.items[index].kind in (Kind.TITLE, Kind.POST):
        index -= 1
    return index >= 0 and sentence.line.low[sentence.items[index].last - 1] in _GOVERNED


def _adjacent(sentence: _Sentence, position: int) -> Item | None:
    """The name or post right before a cue: only its posts, brackets and adverbs between."""
    post: Item | None = None
    for item in _before(sentence, position):
        if item.kind in _NAMES:
            return item if item.sure or item.kind == Kind.GIVEN else post
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
    place = line.capital(item.first) or word in _BESIDE_NAME or line.matched(item.first, Group.UNIT)
    return word in {"và", "kiêm"} or bool(place or line.matched(item.first, Group.ADVERB))


def _place(sentence: _Sentence, item: Item) -> int:
    """Where an item stands among the items of its sentence, which are in order."""
    return bisect_left(sentence.items, item.first, key=lambda one: one.first)


def _owners(sentence: _Sentence, position: int) -> list[Item]:
    """Whose deed a cue is: the name or post right before it, else the subject where the verb goes on from it."""
    near = _adjacent(sentence, position)
    before = sentence.items[position - 1] if position else None
    if near is not None and near.kind == Kind.POST:
        return [near]
    if near is not None:
        governed = _governed(sentence, _place(sentence, near))
        if governed and sentence.subject:
            return sentence.subject
        return sentence.group if near in sentence.group and not governed else [near]
    if before is None or not sentence.subject:
        return []
    return sentence.subject if _goes_along(sentence, position) else []


def _goes_along(sentence: _Sentence, position: int) -> bool:
    """Whether a verb that stands apart from its subject is still the subject's."""
    cue, before = sentence.items[position], sentence.items[position - 1]
    if before.kind == Kind.CUE:
        return True
    if cue.groups & (Group.ATTENDEE | Group.CHAIR) and _accompanied(sentence, position):
        return True
    link = sentence.line.low[before.last - 1] in _GOES_ON
    if link and position > 1 and sentence.items[position - 2].kind == Kind.CUE:
        return True
    link = link or bool(sentence.line.matched(before.first, Group.ADVERB))
    return bool(link and cue.groups & Group.FIRM) or _speaks_for(sentence, position)


def _accompanied(sentence: _Sentence, position: int) -> bool:
    """Whether the subject's posts are followed by those who came with them: "… cùng lãnh đạo các sở đến dự"."""
    after: Item | None = None
    for item in reversed(sentence.items[max(0, position - 2 * _FAR) : position]):
        if item.kind in _NAMES or item.kind == Kind.POST:
            return after is not None and sentence.line.low[after.first] in _JOINTS
        after = item
    return False


def _speaks_for(sentence: _Sentence, position: int) -> bool:
    """Whether "thay mặt …" stands between the subject and a verb of speaking."""
    cue = sentence.items[position]
    if not cue.groups & Group.SPEAKER or not cue.groups & Group.FORMAL:
        return False
    for item in reversed(sentence.items[max(0, position - 2 * _FAR) : position]):
        if item.kind in _NAMES:
            return False
        if not {"mặt", "đại"}.isdisjoint(sentence.line.low[item.first : item.last]):
            return True
    return False


def _is_nominal(sentence: _Sentence, position: int) -> bool:
    """Whether a noun before makes the cue a thing, not a deed: "bài phát biểu", "theo báo cáo"."""
    line, cue = sentence.line, sentence.items[position]
    index = cue.first - 1
    if index < 0 or line.low[cue.first] == "sự":
        return False
    if cue.groups & (Group.CHAIR | Group.ATTENDEE):
        found_on = line.low[cue.first : cue.last + 1] == ["có", "mặt", "trên"]
        return found_on or (line.low[cue.first] == "điều" and line.low[index] in _STEERED)
    if line.low[index] in {"dự", "băng"} and line.low[cue.first] in {"khai", "bế"}:
        return True
    visiting = line.low[cue.first] == "chúc" and not _VISITING.isdisjoint(line.low[max(0, index - 1) : index + 1])
    if visiting or (line.low[index] in {"được", "bị"} and not cue.groups & Group.FORMAL):
        return True
    if any(index >= size - 1 and line.matched(index - size + 1, Group.NOMINAL) == cue.first for size in (1, 2)):
        return True
    return index > 0 and line.low[index] in {",", "và"} and line.low[index - 1] == "theo"
