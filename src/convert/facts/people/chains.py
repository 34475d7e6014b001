"""The items of a sentence to names that know their posts and honorifics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.facts.people.appointing import appoint
from convert.facts.people.births import without_births
from convert.facts.people.clauses import is_subject, is_told
from convert.facts.people.items import MANY, Item, Kind
from convert.facts.people.names import is_abbreviation
from convert.facts.people.sharing import Link, reassure, share_last
from convert.facts.people.vocabulary import Group

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.facts.people.line import Line
    from convert.facts.people.sharing import Posts

_DASHES = frozenset("-–—_")
_LINKS = frozenset({",", "và", "cùng", "kiêm", "/"}) | _DASHES
_IS = frozenset({"là", "giữ", "chức", "vụ", "hiện", "nay", "đồng", "thời", "làm", "tức", "vốn", "tân", "đương"})
_NAMES = (Kind.NAME, Kind.GIVEN)
_BARE = 2
_LONGEST_INITIALS = 6
# No post is given where none of these stands.
_APPOINTING = frozenset({"chức", "làm", "vị", "nhiệm", "gồm", "là", "có", "cử"})


def link(line: Line, items: list[Item]) -> None:
    """Give every name its honorifics and posts, and tell which uncertain names are names."""
    if not any(item.kind in _NAMES for item in items):
        return
    low = line.low[items[0].first : items[-1].last]
    _entitle(line, _outside_brackets(line, items) if "(" in low else items)
    items = without_births(line, items)
    piece: list[Item] = []
    shared: Posts = ()
    inside, opened = False, ""
    for position, item in enumerate(items):
        word = line.words[item.first] if item.kind == Kind.MARK else ""
        if word == "(":
            inside = not (position + 1 < len(items) and items[position + 1].kind == Kind.POST)
        elif word == ")":
            inside = False
        elif not inside:
            if _breaks(line, item):
                shared = _settled(line, piece, shared if shared and _shares(piece, opened) else (), mark=word)
                piece, opened = [], word
            else:
                piece.append(item)
    _settled(line, piece, shared if shared and _shares(piece, opened) else (), mark="")
    for aside in _asides(line, items) if "(" in low else ():
        link(line, aside)
    if not _APPOINTING.isdisjoint(low):
        appoint(line, items)


def _asides(line: Line, items: list[Item]) -> Iterator[list[Item]]:
    """What stands in brackets, each as a sentence of its own; not the posts of the name before."""
    aside: list[Item] | None = None
    for item in items:
        word = line.words[item.first] if item.kind == Kind.MARK else ""
        if word == "(":
            aside = []
        elif aside is not None and word == ")":
            if aside and aside[0].kind != Kind.POST:
                yield aside
            aside = None
        elif aside is not None:
            aside.append(item)


def _shares(piece: list[Item], opened: str) -> bool:
    """Whether a post said of several still holds: not past a semicolon for a name that a post of its own leads."""
    follows = [item for item in piece if item.kind in _NAMES or item.kind == Kind.POST]
    return opened != ";" or not follows or follows[0].kind != Kind.POST


def _breaks(line: Line, item: Item) -> bool:
    word = line.low[item.first]
    if item.kind == Kind.MARK:
        return word not in _LINKS
    if item.kind == Kind.WORD:
        return word not in _LINKS and word not in _IS and not _is_unknown_post(line, item)
    return item.kind == Kind.CUE


def _is_unknown_post(line: Line, item: Item) -> bool:
    """Whether initials stand where a post would: "ông …, TUV, Bí thư …"."""
    word = line.words[item.first]
    apposed = line.low[item.first - 1 : item.first] == line.low[item.last : item.last + 1] == [","]
    return is_abbreviation(word) or (apposed and word.isupper() and 1 < len(word) <= _LONGEST_INITIALS)


def _entitle(line: Line, items: Iterable[Item]) -> None:
    """Honorifics go to the name that follows; a plural one to every name until other words come."""
    pending: list[Item] = []
    common: Item | None = None
    for item in items:
        if item.kind == Kind.TITLE and item.plural:
            common = item if item.groups & Group.ADDRESS else common
        elif item.kind == Kind.TITLE:
            pending.append(item)
        elif item.kind in _NAMES:
            _titled(line, item, pending, common)
            pending = []
        elif (pending or common) and item.kind != Kind.POST and not _keeps(line, item, pending):
            pending = []
            common = common if _keeps_common(line, item) else None


def _outside_brackets(line: Line, items: list[Item]) -> Iterator[Item]:
    inside = False
    for item in items:
        word = line.low[item.first]
        inside = word == "(" or (inside and word != ")")
        if not inside and word != ")":
            yield item


def _keeps(line: Line, item: Item, pending: list[Item]) -> bool:
    """Whether an honorific still waits for its name past a mark: "Đại tá, TS. …"."""
    return (
        item.kind == Kind.MARK
        and line.low[item.first] == ","
        and bool(pending)
        and bool(pending[-1].groups & Group.TITLE)
    )


def _keeps_common(line: Line, item: Item) -> bool:
    word = line.low[item.first]
    return item.kind == Kind.MARK or (item.kind == Kind.WORD and word in _LINKS | _IS)


def _titled(line: Line, name: Item, pending: list[Item], common: Item | None) -> None:
    name.titles = tuple((title.first, title.last) for title in pending if title.groups)
    name.sure = name.sure or bool(pending)
    if common is None:
        return
    name.plural = True
    first = common.first + (line.low[common.first] in MANY)
    if line.matched(first, Group.ADDRESS) == common.last:
        name.titles = (*name.titles, (first, common.last))


def _settled(line: Line, piece: list[Item], shared: Posts, *, mark: str) -> Posts:
    """Join the names and posts of one chain that a mark ends; the posts that the next chain shares."""
    links = _links(line, piece) if piece else []
    if not links:
        return shared if mark in {":", ";", ","} else ()
    given = _assigned(line, links)
    share_last(links)
    for one in links if shared else ():
        if one.item.kind == Kind.NAME:
            one.item.posts = (*(post for post in shared if post not in one.item.posts), *one.item.posts)
            one.item.sure = True
    reassure(line, links)
    last = links[-1].item
    if mark == ":" and last.kind == Kind.POST:
        return ((last.first, last.last),) if last not in given else ()
    return shared if mark == ";" else ()


def _links(line: Line, piece: list[Item]) -> list[Link]:
    links: list[Link] = []
    parted: set[str] = set()
    titled = False
    for item in piece:
        if item.kind in _NAMES or item.kind == Kind.POST:
            links.append(Link(item, frozenset(parted), titled))
            parted, titled = set(), False
        elif item.kind == Kind.TITLE:
            titled = True
            if item.plural:
                parted.add("các")
        else:
            word = line.low[item.first]
            parted.add("-" if word in _DASHES else word)
    return links


def _assigned(line: Line, links: list[Link]) -> list[Item]:
    """Give each post of a chain to the name before or after it; the posts given."""
    before: Item | None = None
    run: list[Link] = []
    given: list[Item] = []
    dashed = False
    for one in [*links, None]:
        if one is not None and one.item.kind == Kind.POST:
            run.append(one)
            continue
        leads = bool(run) and one is not None and "-" in one.parted and "-" not in run[0].parted
        if leads and dashed and one is not None:
            _give(run, one.item)
            one.item.led = True
            given += [link.item for link in run]
        elif run:
            given += _given(line, run, before, one)
        dashed = leads and (dashed or before is None)
        run = []
        before = one.item if one else None
    return given


def _given(line: Line, run: list[Link], before: Item | None, after: Link | None) -> list[Item]:
    if len(run) > 1 and after is not None and is_told(line, run[0].item, after.item):
        run = run[1:]
    if len(run) > 1 and before is not None and after is None and is_subject(line, before, run[-1].item):
        run = run[:-1]
    others = next((at for at, one in enumerate(run) if at and ("các" in one.parted or one.item.plural)), len(run))
    if others < len(run):
        near = [] if after is None or after.parted - {"các"} else _given(line, run[others:], None, after)
        return [*(_given(line, run[:others], before, None) if before is not None else []), *near]
    if after is not None and not after.parted - {"các"}:
        after.item.led = True
        split = 0
        if before is not None and "và" not in run[0].parted and (not before.led or "-" in run[0].parted):
            split = len(run) - 1
        _give(run[:split], before)
        _give(run[split:], after.item)
        after.item.plural = after.item.plural or any(one.item.plural for one in run)
        return [one.item for one in run]
    if before is None:
        if (
            after is not None
            and ("-" in after.parted or (after.titled and "," in after.parted))
            and "các" not in after.parted
            and not ("-" not in after.parted and line.low[run[0].item.first - 1 : run[0].item.first] == ["của"])
            and not (line.words[run[0].item.first].islower() and run[0].item.last - run[0].item.first <= _BARE)
        ):
            after.item.led = True
            _give(run, after.item)
            return [one.item for one in run]
        return []
    if "và" in run[0].parted or "cùng" in run[0].parted or "các" in run[0].parted or run[0].item.plural:
        return []
    _give(run, before)
    return [one.item for one in run]


def _give(run: list[Link], item: Item | None) -> None:
    if item is not None and run:
        item.posts += tuple((one.item.first, one.item.last) for one in run)
        item.sure = True
