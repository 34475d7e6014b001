"""The list ``events`` to the phrases by which an event is recognised."""

from __future__ import annotations

from functools import cache

from convert.lexicon import per_vocabulary, words
from convert.text.phrases import Phrases


@per_vocabulary
@cache
def phrases(name: str) -> Phrases:
    """A list of the vocabulary; bodies and areas are told by their capitals, the others are not."""
    return Phrases(words("events", name), folded=name not in {"bodies", "no_bodies", "areas", "no_places"})


def begins(name: str, text: str, start: int) -> int | None:
    """Where a phrase of this list that begins at ``start`` ends."""
    return phrases(name).at(text, start)
