"""Posts that a verb gives to the name before it: "ông … được bầu giữ chức Chủ tịch …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.items import Item, Kind
from convert.facts.people.vocabulary import beside, beside_pairs

if TYPE_CHECKING:
    from convert.facts.people.line import Line

_LONGEST_TITLE = 6
_GIVEN_BY = beside_pairs("given_by")
_APPOINTING = beside_pairs("appointing")
_JOINTS = beside("joints") | {","}
_LISTING = _JOINTS | {":", ";", "-", "–", "(", ")"}
_UPON = frozenset({"cho", "với"})
_BEGINNINGS = frozenset({";", ":", "nay", "đó"})
_APART = 2


def appoint(line: Line, items: list[Item]) -> None:
    """Posts that a verb gives go to the names before: "ông … được bầu giữ chức Chủ tịch …"; or after: "bầu … làm …"."""
    names: list[Item] = []
    together = False
    for item in items:
        if item.kind == Kind.NAME and item.sure:
            names = [*names, item] if together else [item]
            together = True
        elif item.kind == Kind.POST and names:
            post = (item.first, item.last)
            handed = line.low[max(0, item.first - 4) : item.first - 2] == ["bàn", "giao"]
            if not handed and tuple(line.low[item.first - 2 : item.first]) in _GIVEN_BY:
                _give(post, names)
            elif _led_by(line, names[-1], item):
                _give(post, names[-1:])
            together = False
        elif item.kind != Kind.TITLE and line.low[item.first] not in _JOINTS:
            together = False
    _confer(line, items)


def _give(post: tuple[int, int], names: list[Item]) -> None:
    """Those named together with the last, as long as nobody among them has another post."""
    for name in reversed(names):
        if name is not names[-1] and name.posts:
            return
        name.posts += (post,) if post not in name.posts else ()


def _confer(line: Line, items: list[Item]) -> None:
    """Posts that are conferred on those named after them: "bổ nhiệm chức vụ Trưởng phòng đối với các ông: A, B"."""
    for position, post in enumerate(items[:-2]):
        if post.kind != Kind.POST or not _confers(line, items, position):
            continue
        names: list[Item] = []
        for item in items[position + 2 :]:
            if item.kind == Kind.NAME:
                names.append(item)
            elif not (item.kind == Kind.TITLE or line.low[item.first] in _LISTING or _is_own(line, item)):
                break
        for name in names:
            name.posts, name.sure = ((post.first, post.last), *name.posts), True


def _confers(line: Line, items: list[Item], position: int) -> bool:
    """Whether what stands behind a post says whose it is: "… cho", "… đối với", "các … gồm:", "… là ông"."""
    post, link, after = items[position : position + 3]
    if link.kind != Kind.WORD:
        return False
    word = line.low[link.last - 1]
    if word in _UPON:
        return tuple(line.low[max(0, post.first - 2) : post.first]) in _GIVEN_BY | _APPOINTING
    if word == "gồm":
        return post.plural
    told = word == "là" and after.kind == Kind.TITLE
    told = told or (word == "có" and (after.plural or (post.first == 0 and after.kind == Kind.TITLE)))
    return told and line.capital(post.first) and _begins_clause(line, items[:position])


def _begins_clause(line: Line, before: list[Item]) -> bool:
    """Whether a post is what its clause is about: not "Cùng đi với Chủ tịch … có các ông", "Vợ Giám đốc … là bà"."""
    word = line.low[before[-1].last - 1] if before else ";"
    if word in _BEGINNINGS or (len(before) == 1 and not word.isalnum()):
        return True
    if word not in {",", "và"} or len(before) < _APART:
        return False
    if before[-2].kind > Kind.POST:
        return word == ","
    return before[-2].kind != Kind.POST and "là" in line.low[max(0, before[-2].first - 3) : before[-2].first]


def _is_own(line: Line, item: Item) -> bool:
    """Whether a post stands behind the name whose it is."""
    return item.kind == Kind.POST and line.low[item.first - 1] not in {";", ":"}


def _led_by(line: Line, name: Item, post: Item) -> bool:
    """Whether the name leads by this post: "do ông …, Chi cục trưởng, làm trưởng đoàn"."""
    return line.low[post.first - 1] == "làm" and "do" in line.low[max(0, name.first - _LONGEST_TITLE - 1) : name.first]
