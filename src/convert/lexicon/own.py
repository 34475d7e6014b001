"""Words that one portal adds to the vocabulary, and the vocabulary as it is while they hold."""

from __future__ import annotations

import os
from contextlib import contextmanager
from threading import Condition
from typing import TYPE_CHECKING, Any, TypeVar

from convert.values import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from functools import _lru_cache_wrapper

    Kept = TypeVar("Kept", bound=_lru_cache_wrapper[Any])


@value
class OwnWords:
    """What a portal's articles say that no list here knows, each kind as the lists of its file have it.

    ``posts``: heads of posts (``trưởng bản``). ``bodies``: what a body's name begins with (``Tổ hợp tác``).
    ``honorifics``: what is said before a name. ``surnames``: one syllable each. ``units``: what numbers count.
    ``places``: names of places without the word for their kind, so that they are no people. ``events``: what events are
    called.
    """

    posts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


_LISTS = {
    "posts": {"heads": ("posts", "\n"), "open_bodies": ("bodies", "\n")},
    "honorifics": {"address": ("honorifics", "\n")},
    "names": {"surnames": ("surnames", " ")},
    "units": {"things": ("units", "\n")},
    "places": {"communes": ("places", "|")},
    "events": {"bodies": ("bodies", "\n"), "kinds": ("events", "\n")},
}
"""File and list to the kind of words that it takes, and to what parts the entries there."""


def with_own(file: str, table: dict[str, Any]) -> dict[str, Any]:
    """A vocabulary file with the words that hold now added to its lists."""
    lists = _LISTS.get(file, {})
    added = {name: (getattr(_floor.own, kind), mark) for name, (kind, mark) in lists.items()}
    return table | {name: mark.join((table[name].strip(), *words)) for name, (words, mark) in added.items() if words}


class _Floor:
    """Who speaks: readers of one vocabulary at a time, as many as there are; those of another wait."""

    def __init__(self) -> None:
        self.own = OwnWords()
        self.clear()

    def clear(self) -> None:
        """Nobody speaks: so it begins, and so it is in a process that was forked from one of many threads."""
        self.speaking = 0
        self.free = Condition()

    def take(self, own: OwnWords) -> None:
        with self.free:
            while self.speaking and self.own != own:
                self.free.wait()
            if self.own != own:
                for forget in _forget:
                    forget()
                self.own = own
            self.speaking += 1

    def leave(self) -> None:
        with self.free:
            self.speaking -= 1
            self.free.notify_all()


_forget: list[Callable[[], None]] = []
_floor = _Floor()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_floor.clear)


@contextmanager
def speaking(own: OwnWords) -> Iterator[None]:
    """The vocabulary with these words in it, for as long as the block runs; not to be nested."""
    _floor.take(own)
    try:
        yield
    finally:
        _floor.leave()


def per_vocabulary(kept: Kept) -> Kept:
    """Let a function with a cache (``functools.cache`` stands below this) forget what it made when other words hold."""
    _forget.append(kept.cache_clear)
    return kept
