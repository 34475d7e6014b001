"""Words to a post with its body: from its head to where the sentence goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.heads import Mode, head_end
from convert.facts.people.marks import mark
from convert.facts.people.names import (
    LONGEST,
    abroad_end,
    is_certain,
    is_foreign,
    is_name,
    is_titled,
    name_start,
    place_end,
    run_end,
)
from convert.facts.people.vocabulary import (
    Group,
    abroad,
    beside,
    beside_pairs,
    middles,
    named,
    parts,
    sure_surnames,
    surnames,
    troops,
    units,
    wholes,
)

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_ABROAD = beside("abroad_posts")
_ABOUT = beside("about")
_OF_ANOTHER = beside_pairs("of_another")
_DUTIES = beside_pairs("duties")
_FIELDS = beside("fields")
_JOINTS = beside("post_joints")
_TASKS = beside_pairs("tasks")
_AT_WORK = beside("at_work")
_STEERED = beside("steered")
_STAFF = beside("staff")
_ENDINGS = beside("endings")
_WHOLE = Group.OPEN_BODY | Group.CLOSED_BODY | Group.PHRASE


def post_end(line: Line, start: int) -> int:
    """Where the post that begins at a word ends, else 0."""
    head = head_end(line, start)
    if not head:
        return 0
    return _outer(line, start, _tail(line, head, Mode.OPEN if _goes_on_small(line, start, head) else Mode.HEAD))


def _goes_on_small(line: Line, start: int, head: int) -> bool:
    """Whether small letters after a post in apposition are its body's name: "…, Trưởng Trạm nghiên cứu giống"."""
    if head == len(line) or not line.words[head][0].islower() or not start or _steers(line, head):
        return False
    if line.low[head - 2 : head] == ["công", "tác"]:
        return True
    if line.matched(head, Group.HEAD) and line.matched(head, Group.MODIFIER):
        return False
    ends = line.matched(head, Group.STOP | Group.CUE | Group.ADVERB | Group.HONORIFIC)
    office = line.low[head - 1] in parts() and (line.capital(head - 1) or not ends)
    return line.words[start - 1] in {",", "-", "–", "("} and (line.low[head - 1] in _STAFF or office)


def _outer(line: Line, start: int, end: int) -> int:
    """Past a comma to the larger body that a part belongs to: "Giảng viên Khoa Luật, Trường Đại học …"."""
    after = end + 1
    if after >= len(line) or line.words[end] != "," or not line.capital(after):
        return end
    if "tại" in line.low[start:end]:
        stops = range(after + 1, min(after + 4, len(line)) + 1)
        return next((stop for stop in stops if " ".join(line.low[after:stop]) in abroad()), end)
    is_part = line.low[start : start + 2] == ["trợ", "lý"] or not parts().isdisjoint(line.low[start:end])
    if not is_part or line.low[after] not in wholes() or head_end(line, after):
        return end
    stop = _tail(line, after, Mode.OPEN)
    if stop == after:
        return end
    if line.low[after] in troops() and line.low[stop : stop + 1] == [","]:
        return _outer(line, start, stop)
    listed = stop + 1 < len(line) and line.words[stop] in {",", "và"} and line.low[stop + 1] in wholes()
    listed = listed and line.capital(stop + 1)
    return end if listed else stop


def _tail(line: Line, index: int, mode: int) -> int:
    first = index
    while index < len(line) and mode != Mode.DONE:
        step, mode = _step(line, first, index, mode)
        if step <= index:
            break
        index = step
    while index > first and line.low[index - 1] in _ENDINGS:
        index -= 1
    return index


def _step(line: Line, first: int, index: int, mode: int) -> tuple[int, int]:
    """Where the next part of a post ends and what may follow it; ``index`` itself where the post ends."""
    word = line.words[index]
    if not word[0].isalpha():
        return mark(line, first, index, mode)
    if word[0].islower() or not _runs(line, index) or _is_body(line, index):
        found = _word(line, first, index, mode)
        if found is not None:
            return found
    if word[0].isupper():
        return _capitals(line, first, index, mode)
    return (index + 1, mode) if mode == Mode.OPEN else (index, mode)


def _is_body(line: Line, index: int) -> bool:
    """Whether the first of several capitalised words is a body, not a surname ("Đoàn")."""
    end = line.matched(index, _WHOLE)
    return end > index + 1 or (end > index and line.low[index] not in surnames())


def _runs(line: Line, index: int) -> bool:
    """Whether a capital word is followed by another: then it may be a name, not a body."""
    return (
        index + 1 < len(line)
        and line.words[index + 1][0].isupper()
        and line.words[index].istitle()
        and line.words[index + 1].istitle()
        and line.joined(index + 1)
    )


def _word(line: Line, first: int, index: int, mode: int) -> tuple[int, int] | None:
    """Past a word that the vocabulary knows; None where only its shape can tell."""
    if line.low[index] in _JOINTS:
        return _joint(line, first, index, mode)
    small = line.words[index][0].islower()
    phrase = line.matched(index, Group.PHRASE) if mode == Mode.OPEN or not small else 0
    body = line.matched(index, Group.OPEN_BODY | Group.CLOSED_BODY | Group.UNIT)
    stops = Group.STOP if mode == Mode.OPEN else Group.STOP | Group.AFTER_AND
    stop = line.matched(index, stops) if small else 0
    if mode == Mode.HEAD and index == first and _steers(line, index):
        return index + 2, Mode.OPEN
    if not max(phrase, body, stop):
        return _other(line, first, index, mode)
    if phrase >= max(body, stop) and (phrase > stop or mode == Mode.OPEN):
        return phrase, Mode.OPEN
    goes_on = body >= max(phrase, stop) and (body > stop or not small)
    return _body(line, index, body, mode) if goes_on else (index, mode)


def _steers(line: Line, index: int) -> bool:
    """Whether "chỉ đạo" after "Trưởng ban" is the board's name, not what its head does; so "giám sát" of a team."""
    if line.low[index - 1] == "đoàn" and tuple(line.low[index : index + 2]) in _TASKS:
        return index + 2 == len(line) or line.low[index + 2] not in _AT_WORK
    if line.low[index - 1 : index + 2] not in (["ban", "chỉ", "đạo"], ["ban", "tổ", "chức"], ["ban", "đại", "diện"]):
        return False
    after = line.words[index + 2] if index + 2 < len(line) else "."
    return not after[0].islower() or line.low[index + 2] in _STEERED


def _body(line: Line, index: int, end: int, mode: int) -> tuple[int, int]:
    if end - index == 2 and not line.capital(index) and line.low[index + 1] in surnames() and _runs(line, index + 1):
        end = index + 1
    longer = end - index > 1 or mode != Mode.HEAD
    if longer and line.matched(index, Group.HEAD) > end:
        return index, mode
    if line.matched(index, Group.UNIT) == end:
        return end, Mode.PLACE
    return end, Mode.CLOSED if line.matched(index, Group.CLOSED_BODY) == end else Mode.OPEN


def _other(line: Line, first: int, index: int, mode: int) -> tuple[int, int] | None:
    """A word that is neither body nor stop: a modifier of the head, another post, an honorific, or none of these."""
    modifier = line.matched(index, Group.MODIFIER) if mode == Mode.HEAD else 0
    if modifier:
        return modifier, Mode.HEAD
    head = line.matched(index, Group.HEAD)
    if head and index == first and (line.low[first - 2], line.low[first - 1]) in _OF_ANOTHER:
        return head, Mode.HEAD
    if head or (line.matched(index, Group.HONORIFIC) and line.words[index + 1 : index + 2] != ["&"]):
        return index, mode
    word = line.words[index]
    if word.isupper() and len(word) > 1 and not _upper_name(line, index):
        return index + 1, Mode.OPEN if mode == Mode.HEAD else mode
    return None


def _upper_name(line: Line, index: int) -> bool:
    end = run_end(line, index)
    return end - index > 1 and is_name(line, index, end)


def _joint(line: Line, first: int, index: int, mode: int) -> tuple[int, int]:
    """Past "và", "của", "về", "tại" where the body's name goes on after them."""
    after = index + 1
    low = line.low[index]
    if after >= len(line) or not line.words[after][0].isalpha():
        return index, mode
    if low == "của":
        goes_on = bool(line.matched(after, Group.OPEN_BODY | Group.CLOSED_BODY | Group.UNIT) or line.capital(after))
        goes_on = goes_on and not line.matched(after, Group.HONORIFIC | Group.HEAD)
    elif low == "về":
        board = line.low[index - 1] in _ABOUT or line.low[first : first + 2] == ["chỉ", "đạo"]
        goes_on = mode != Mode.HEAD and board and not line.matched(index, Group.STOP) > after
        goes_on = goes_on or tuple(line.low[after : after + 2]) in _DUTIES
    elif low in {"tại", "cho"}:
        goes_on = (
            low == "tại"
            and line.capital(after)
            and line.low[first - 1] in _ABROAD
            and not line.matched(after, Group.CUE)
        )
    else:
        named = mode == Mode.HEAD and index > first and line.capital(after)
        goes_on = (mode == Mode.OPEN or named) and _coordinates(line, index, after)
    return (after, Mode.OPEN) if goes_on else (index, mode)


def _coordinates(line: Line, index: int, after: int) -> bool:
    """Whether "và" goes on with the same body's name: "Sở Văn hóa và Thể thao", not "Sở A và Sở B"."""
    if line.matched(after, Group.PHRASE):
        return True
    if line.matched(after, Group.AFTER_AND | Group.HONORIFIC | Group.POST | Group.CUE | Group.STOP):
        return False
    if not line.capital(after):
        return True
    end = run_end(line, after)
    if end - after >= 2 and name_start(line, after, end) == after:
        return False
    field = line.low[after] in _FIELDS
    return field or line.capital(index - 1) or not line.matched(after, Group.OPEN_BODY | Group.CLOSED_BODY)


def _capitals(line: Line, first: int, index: int, mode: int) -> tuple[int, int]:
    """Past the capitalised words that belong to the body; a person's name ends the post."""
    if line.matched(index, Group.HEAD) and (index > first or not _is_joined_head(line, index)):
        return index, mode
    if line.low[index].startswith(("k'", "k’")):
        return index, mode
    end = run_end(line, index)
    if end == index:
        return (index + 1, mode) if mode == Mode.OPEN else (index, mode)
    abroad_stop = abroad_end(line, index, end)
    if abroad_stop:
        return abroad_stop, Mode.DONE
    if mode in (Mode.PLACE, Mode.CLOSED):
        stop = place_end(line, index, end)
        return stop, Mode.CLOSED if stop == end else Mode.DONE
    if mode == Mode.HEAD and line.low[index] in surnames() and (end - index > 2 or line.low[index] in sure_surnames()):
        stop = index if end - index <= LONGEST else end
    else:
        stop = (_after_bearer if _bears(line, first, index) else name_start)(line, index, end)
    if stop == index and end - index == 2 and line.matched(index, Group.OPEN_BODY | Group.MODIFIER):
        stop = end
    return stop, Mode.OPEN if stop == end else Mode.DONE


def _is_joined_head(line: Line, index: int) -> bool:
    return line.matched(index, Group.OPEN_BODY | Group.CLOSED_BODY) > line.matched(index, Group.HEAD)


def _bears(line: Line, first: int, index: int) -> bool:
    """Whether the words before, of the post itself, bear a name: "Hiệu trưởng Trường THPT …", "Công ty …"."""
    if line.low[index - 2 : index] == ["môi", "trường"]:
        return False
    if any(" ".join(line.low[index - size : index]) in named() for size in (1, 2, 3) if index - size >= first):
        return True
    return line.low[first : first + 2] == ["công", "ty"] and _is_apposed(line, first)


def _is_apposed(line: Line, first: int) -> bool:
    """Whether the holder of a post stands before it: "ông Trần Bình, Giám đốc Công ty CP Đầu tư Hải Phát"."""
    marks = (index for index in range(first - 1, max(2, first - 5), -1) if line.words[index] in {",", "-", "–"})
    end = next(marks, 0)
    names = (start for start in range(max(1, end - 5), end - 1) if run_end(line, start) == end)
    return any(line.words[start - 1] in {":", ";"} or is_titled(line, start) for start in names)


def _after_bearer(line: Line, start: int, end: int) -> int:
    """A school or a company bears the first name of the run; a second surname begins the person's."""
    low = line.low
    for stop in range(end - 2, start, -1):
        if " ".join(low[start:stop]) in units() and is_name(line, stop, end):
            return stop
    office = low[start - 1] in {"sở", "bộ", "viện"} or tuple(low[start - 2 : start]) == ("công", "ty")
    if office and (is_certain(line, start, end) or (low[start] in sure_surnames() and end - start < 5)):
        return start
    for stop in range(start + 1, end - 1):
        sure = low[stop] in sure_surnames() or (
            stop > start + 1 and low[stop] in surnames() and low[stop + 1] in middles()
        )
        if (sure or (low[stop] in surnames() and is_foreign(low[start]))) and end - stop <= 4:
            return stop
    return end
