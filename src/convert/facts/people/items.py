"""The words of a sentence to names, posts, honorifics, cues of roles, and what stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.bearing import is_borne, is_listed_place
from convert.facts.people.names import (
    LONGEST,
    is_abbreviation,
    is_certain,
    is_foreign,
    is_name,
    is_plain,
    run_end,
)
from convert.facts.people.posts import post_end
from convert.facts.people.vocabulary import (
    Group,
    abroad,
    bearers,
    beside,
    beside_pairs,
    no_people,
    sure_surnames,
    surnames,
    units,
)
from convert.values import state

if TYPE_CHECKING:
    from convert.facts.people.line import Line


class Kind:
    """What an item of a sentence is, as Group; GIVEN is a name of one word after an honorific or a post.

    Names, and the posts that they hold, come first.
    """

    NAME = 1
    GIVEN = 2
    POST = 3
    TITLE = 4
    CUE = 5
    MARK = 6
    WORD = 7


@state
class Item:
    """Words ``[first, last)`` of a line; ``groups`` are those of an honorific or a cue.

    What is learnt of a name gathers in it: whether it surely is one, whether a post leads it, its posts, honorifics.
    """

    kind: int
    first: int
    last: int
    groups: int = 0
    plural: bool = False
    sure: bool = False
    led: bool = False
    posts: tuple[tuple[int, int], ...] = ()
    titles: tuple[tuple[int, int], ...] = ()


MANY = beside("many")
_NO_POSTS = beside_pairs("no_posts")
_VILLAGES = beside("villages")
_SEATS = beside("seats")
_CUES = Group.CUE | Group.FORMAL | Group.FIRM
_LONG = 200
_FULL = 3
_FROM_ABROAD = beside("from_abroad")
_ACCUSED = beside("accused")
_ARTISTS = beside_pairs("artists")
_CLANS = beside("clans")
_RESTING = beside("resting")
UNCLE_HO = ["hồ", "chí", "minh"]
_NOT_TO_ATTEND = beside("not_to_attend")
_NOT_TO_SAY = beside("not_to_say")
_NO_GUESTS = beside("no_guests")
_SHORT_SAYINGS = beside("short_sayings")


def items(line: Line) -> list[Item]:
    """The items of a sentence, in order; every word is in one. Words that nothing turns on stand together in one."""
    found: list[Item] = []
    masks = line.masks
    end = 0
    for index in [at for at, mask in enumerate(masks) if not mask & Group.SILENT]:
        mask = masks[index]
        if index < end or (mask & Group.SMALL and not line.matched(index, Group.TELLING)):
            continue
        if index > end:
            found.append(Item(Kind.WORD, end, index))
        found.append(Item(Kind.MARK, index, index + 1) if mask & Group.MARK else _item(line, index, found))
        end = found[-1].last
    if end < len(masks):
        found.append(Item(Kind.WORD, end, len(masks)))
    return found


def _item(line: Line, index: int, before: list[Item]) -> Item:
    mask = line.masks[index]
    word = line.words[index]
    apposed = mask & Group.HEAD and len(before) > 1 and before[-1].kind == Kind.MARK and before[-2].kind == Kind.NAME
    known = (
        _title(line, index, before)
        if mask & Group.HONORIFIC and not (apposed and line.matched(index, Group.HEAD))
        else None
    )
    if known is not None:
        return known
    if not word[0].isalpha():
        return Item(Kind.MARK, index, index + 1)
    if mask & Group.POST:
        known = _post(line, index, before)
    if known is None and mask & Group.CUE:
        known = _cue(line, index, before)
    if known is None and word[0].isupper():
        known = _name(line, index, before)
    return known or Item(Kind.WORD, index, line.matched(index, Group.ADVERB) or index + 1)


def _title(line: Line, index: int, before: list[Item]) -> Item | None:
    end = line.matched(index, Group.HONORIFIC)
    if not end or (end - index == 1 and line.capital(index) and not _begins(line, index, before)):
        return None
    if line.masks[index] & Group.CALLING and line.matched(index, Group.HEAD) > end:
        return None
    titles = bool(line.matched(index, Group.TITLE))
    if titles and end + 1 < len(line) and line.words[end] == "." and line.capital(end + 1):
        end += 1
    groups = Group.TITLE if titles else 0
    if line.matched(index, Group.ADDRESS | Group.PLURAL):
        groups |= Group.ADDRESS
    plural = line.matched(index, Group.PLURAL) == end or (index > 0 and line.low[index - 1] in MANY)
    return Item(Kind.TITLE, index, end, groups, plural=plural)


def _begins(line: Line, index: int, before: list[Item]) -> bool:
    """Whether a capital is that of a sentence, a rank or an abbreviation, not that of a name's syllable."""
    if index == 0 or not line.capital(index - 1):
        return True
    return before[-1].kind in (Kind.TITLE, Kind.MARK, Kind.POST) or line.words[index].isupper()


def _village_end(line: Line, end: int) -> int:
    """Past the village of a headman whose own name stands before: "ông …, Trưởng buôn Ma Lơ"."""
    if end == len(line) or not line.capital(end) or line.low[end] in sure_surnames():
        return end
    stop = run_end(line, end)
    return stop if stop - end <= 3 else end


def _post(line: Line, index: int, before: list[Item]) -> Item | None:
    end = post_end(line, index) if line.matched(index, Group.POST) else 0
    if not end or tuple(line.low[max(index - 1, 0) : index + 1]) in _NO_POSTS:
        return None
    if index and line.low[index - 1] in MANY and line.low[index:end] == ["thành", "viên"]:
        return None
    seat = line.low[end - 1] in _SEATS and len(before) > 2 and before[-3].kind == Kind.TITLE
    if (seat or line.low[end - 1] in _VILLAGES) and len(before) > 1 and before[-2].kind == Kind.NAME:
        end = _village_end(line, end)
    newly = index > 1 and line.low[index - 1] == "tân"
    return Item(Kind.POST, index, end, plural=index > 0 and line.low[index - 1 - newly] in MANY)


def _cue(line: Line, index: int, before: list[Item]) -> Item | None:
    end = line.matched(index, Group.CUE)
    if not end or _is_other(line, index, end, before):
        return None
    groups = line.groups(index, end) & _CUES
    if line.low[index:end] == ["phát", "biểu"] and end < len(line):
        end = line.matched(end, Group.KIND) or end
    return Item(Kind.CUE, index, end, groups)


def _is_other(line: Line, index: int, end: int, before: list[Item]) -> bool:
    """Whether the words of a cue are part of others: "dự án", "vinh dự", "nói chung", a syllable of a name."""
    if line.matched(index, Group.PHRASE | Group.ADVERB) > end:
        return True
    if end - index > 1:
        named = bool(before) and before[-1].kind in (Kind.NAME, Kind.POST)
        return line.capital(index) and line.capital(index + 1) and not named
    if line.capital(index) and before and before[-1].kind != Kind.MARK:
        return True
    low = line.low[index]
    after = line.low[end] if end < len(line) else ""
    if low == "tiếp":
        return not _receives(line, index)
    if low == "dự":
        return after in _NOT_TO_ATTEND or (index > 0 and line.words[index - 1] in {"vinh", "can"})
    return low in _SHORT_SAYINGS and after in _NOT_TO_SAY


def _receives(line: Line, index: int) -> bool:
    """Whether "tiếp" has a guest: "tiếp Đại sứ …", "tiếp ông …"; it is a syllable of many other words."""
    if index + 1 == len(line) or (index and line.low[index - 1] in _NO_GUESTS):
        return False
    return bool(line.matched(index + 1, Group.HONORIFIC | Group.HEAD)) or line.low[index + 1] in {"đoàn", "phái"}


def _name(line: Line, index: int, before: list[Item]) -> Item | None:
    end = run_end(line, index)
    last = before[-1] if before else None
    evident = last is not None and last.kind in (Kind.TITLE, Kind.POST)
    if end - index < 2:
        return Item(Kind.GIVEN, index, end) if evident and end > index else None
    if evident and last is not None:
        return _evident(line, index, end, last)
    if last is not None and _is_listed(line, index, end, before):
        return Item(Kind.NAME, index, end, sure=_is_shaped(line, index))
    if is_plain(line, index, end) and not is_listed_place(line, index):
        return Item(Kind.NAME, index, end, sure=is_certain(line, index, end))
    return Item(Kind.WORD, index, _before_name(line, index, end))


def _is_shaped(line: Line, index: int) -> bool:
    return line.low[index] in surnames() or is_foreign(line.low[index]) or line.low[index] in _CLANS


def _before_name(line: Line, index: int, end: int) -> int:
    """Where a place ends that a name follows without a mark: "tại Quy Nhơn Nguyễn Văn An"."""
    if is_borne(line, index):
        return end
    for stop in range(index + 1, end - 1):
        if " ".join(line.low[index:stop]) in units() and is_certain(line, stop, end):
            return stop
    return end


def _is_listed(line: Line, index: int, end: int, before: list[Item]) -> bool:
    """Whether a run stands in a list that a plural honorific opens: "các đồng chí: A, B và C"."""
    if line.low[index - 1] not in {",", ":", ";", "-", "–", "và"} or end - index > LONGEST:
        return False
    if " ".join(line.low[index:end]) in units():
        return False
    for item in reversed(before[-_LONG:]):
        if item.kind == Kind.TITLE and item.plural:
            return True
        if item.kind == Kind.CUE or (item.kind == Kind.WORD and line.low[item.first] not in {"và", "cùng"}):
            return False
    return False


def _evident(line: Line, index: int, end: int, last: Item) -> Item:
    """What follows an honorific or a post: a name, unless it is a place's."""
    low = line.low
    words = " ".join(low[index:end])
    place = words in units()
    if last.kind == Kind.POST and low[last.last - 2] in MANY and line.matched(last.last - 1, Group.UNIT) == index:
        return Item(Kind.WORD, index, end)
    body = last.plural and line.matched(index, Group.OPEN_BODY | Group.CLOSED_BODY) and low[index] not in surnames()
    rests = last.kind == Kind.TITLE and last.first > 0 and low[last.first - 1] in _RESTING
    if body or rests or words in no_people():
        is_person = False
    elif low[index:end] == UNCLE_HO:
        is_person = not _is_shrine(line, last.first)
    elif last.kind == Kind.TITLE and last.groups:
        is_person = True
    elif last.kind == Kind.TITLE and end - index < _FULL and line.matched(index, Group.OPEN_BODY | Group.CLOSED_BODY):
        is_person = False
    elif last.kind == Kind.TITLE:
        artist = not place and tuple(low[last.last - 2 : last.last]) in _ARTISTS
        accused = low[last.last - 1] in _ACCUSED or artist
        guest = low[last.last - 1] in _FROM_ABROAD and is_foreign(low[index]) and not is_abbreviation(line.words[index])
        is_person = guest or accused or (low[index] in surnames() and not (place and end - index < 3))
    else:
        place = place and not (low[index] in sure_surnames() or (end - index > 2 and low[index] in surnames()))
        named = is_name(line, index, end) if end - index <= LONGEST else _is_shaped(line, index)
        named = named or _is_from_abroad(line, index, end)
        is_person = named and not place
    if not is_person:
        return Item(Kind.WORD, index, end)
    room = LONGEST + 2 * low[index:end].count("-")
    return Item(Kind.NAME, index, min(end, index + room), sure=True)


def _is_from_abroad(line: Line, index: int, end: int) -> bool:
    """Whether a country or province near by stands right before: "Tỉnh trưởng tỉnh Xa La Van Khăm Bun …"."""
    sizes = range(1, min(index, 4) + 1)
    return end - index <= LONGEST and any(" ".join(line.low[index - size : index]) in abroad() for size in sizes)


def _is_shrine(line: Line, index: int) -> bool:
    return any(index >= size and " ".join(line.low[index - size : index]) in bearers() for size in (1, 2))
