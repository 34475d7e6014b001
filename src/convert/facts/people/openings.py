"""How a sentence opens: with those who took part, with one side of them, with reporters who meet somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Item, Kind
from convert.facts.people.owners import FAR
from convert.facts.people.vocabulary import Group, beside

if TYPE_CHECKING:
    from convert.facts.people.line import Line

NEAR = 6
_SIDES = beside("sides")
_COMING = beside("coming")
_NOT_COMING = beside("not_coming")
_REPORTERS = (("chúng", "tôi"), ("phóng", "viên"), ("nhóm", "pv"))
_MEETINGS = frozenset((who, verb) for who in _REPORTERS for verb in ("gặp", "đã", "được", "có", "tìm", "bắt", "trò"))


def goes_on(line: Line) -> Item | None:
    """The opening of a sentence that names one side of those present ("Về phía tỉnh có …"), as the cue that it is."""
    if line.low[0] not in _SIDES:
        return None
    opening = line.low[:FAR]
    at = next((index for index, word in enumerate(opening) if word in {"có", "gồm", ",", ";"}), 0)
    at += opening[at : at + 2] == [",", "có"]
    if not at or opening[at] in {",", ";"}:
        return None
    if opening[:2] == ["đại", "biểu"] and not (at + 1 < len(line) and line.matched(at + 1, Group.HONORIFIC)):
        return None
    return Item(Kind.CUE, 0, 2 if opening[:2] == ["về", "phía"] else 1, Group.ATTENDEE)


def lists_on(line: Line, items: list[Item]) -> Item | None:
    """The opening of a sentence that only goes on with names ("Các đồng chí: …"), as a cue."""
    end = line.matched(0, Group.PLURAL)
    if not end or ":" not in line.low[end : end + FAR] or any(item.kind == Kind.CUE for item in items):
        return None
    return Item(Kind.CUE, 0, end, Group.ATTENDEE)


def came(line: Line) -> Item | None:
    """The opening of a sentence that says for what someone came ("Về tiếp xúc cử tri có ông …"), as a cue."""
    opening = line.low[:FAR]
    if opening[0] not in _COMING or "có" not in opening[2:] or opening[1] in _NOT_COMING:
        return None
    at = opening.index("có")
    meant = at + 1 < len(line) and line.matched(at + 1, Group.HONORIFIC | Group.HEAD) > 0
    parted = " ".join(opening[: at - (opening[:2] == ["về", "phía"])]).replace(", về phía", "")
    return Item(Kind.CUE, 0, 2, Group.ATTENDEE) if meant and "," not in parted else None


def names_guests(line: Line, start: int) -> bool:
    """Whether soon after a verb "có" leads to somebody: "Đoàn Trường … tham dự hội thảo có TS. …"."""
    near = line.low[start : start + NEAR]
    if near[:1] in (["có"], ["gồm"]):
        return True
    after = start + near.index("có") + 1 if "có" in near else len(line)
    return after < len(line) and "," not in near[: after - start] and line.matched(after, Group.HONORIFIC) > 0


def reporters_came(low: list[str], start: int) -> bool:
    """Whether those who came are the reporters, who then meet someone: "Có mặt tại …, chúng tôi gặp chị …"."""
    ahead = low[start : start + 2 * FAR]
    return any(
        ahead[at - 1] == "," and (tuple(ahead[at : at + 2]), ahead[at + 2]) in _MEETINGS
        for at in range(1, len(ahead) - 2)
    )
