"""Records against gold to one figure a field: the share answered right, or F1 over all items of all articles.

Gold is JSON as in ``samples/gold``; a key that a gold file does not have is not scored.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from convert.text.fold import fold

Items = Iterable[Hashable]
Answer = Callable[[dict[str, Any]], Items]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that is scored: the gold key it needs, and its items in gold and in a record."""

    needs: str
    gold: Answer
    record: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many items were right, how many the gold holds, how many the records say."""

    right: int
    gold: int
    said: int

    @property
    def f1(self) -> float:
        """1 where everything is right, and where there is nothing to find and nothing was said."""
        return 1.0 if self.gold == self.said == 0 else 2 * self.right / (self.gold + self.said)


def same(text: str | None) -> str:
    """Words as they are compared: without case, quotes, and marks at the ends."""
    return re.sub(r"[“”\"'‘’]", "", fold(text or "")).casefold().strip(" .,;:…-–()/")


def _text(passage: Any) -> str:
    return same(passage.get("text")) if isinstance(passage, dict) else ""


def _some(value: str | None) -> list[Hashable]:
    """One answer, or none."""
    return [value] if value else []


def _numbers(quantity: dict[str, Any], *names: str) -> Hashable:
    return tuple(None if quantity.get(name) is None else round(float(quantity[name]), 4) for name in names)


def _event(record: dict[str, Any]) -> dict[str, Any]:
    return record.get("event") or {}


def _lines(record: dict[str, Any]) -> Items:
    for block in record["body"]:
        if block["type"] in {"paragraph", "heading"}:
            yield _text(block)
        elif block["type"] == "list":
            yield from map(_text, block["items"])


def _people(value: Callable[[dict[str, Any]], Items]) -> Answer:
    return lambda holder: [(_name(person), item) for person in holder["people"] for item in value(person)]


def _name(person: dict[str, Any]) -> str:
    return same(person["name"] if isinstance(person["name"], str) else person["name"]["text"])


FIELDS: dict[str, Field] = {
    "title": Field(needs="title", gold=lambda g: _some(same(g["title"])), record=lambda r: _some(_text(r["title"]))),
    "lead": Field(needs="lead", gold=lambda g: _some(same(g["lead"])), record=lambda r: _some(_text(r["lead"]))),
    "paragraphs": Field(needs="paragraphs", gold=lambda g: [same(line) for line in g["paragraphs"]], record=_lines),
    "event.start": Field(
        needs="event",
        gold=lambda g: _some(_event(g).get("start")),
        record=lambda r: _some((_event(r).get("start") or {}).get("value")),
    ),
    "event.end": Field(
        needs="event",
        gold=lambda g: _some(_event(g).get("end")),
        record=lambda r: _some((_event(r).get("end") or {}).get("value")),
    ),
    "event.parts_of_day": Field(
        needs="event",
        gold=lambda g: _event(g).get("parts_of_day", []),
        record=lambda r: _event(r).get("parts_of_day", []),
    ),
    "event.place": Field(
        needs="event",
        gold=lambda g: _some(same(_event(g).get("place"))),
        record=lambda r: _some(_text(_event(r).get("place"))),
    ),
    "event.organizers": Field(
        needs="event",
        gold=lambda g: [same(body) for body in _event(g).get("organizers", [])],
        record=lambda r: [_text(body) for body in _event(r).get("organizers", [])],
    ),
    "people": Field(
        needs="people",
        gold=lambda g: [_name(person) for person in g["people"]],
        record=lambda r: [_name(person) for person in r["people"]],
    ),
    "positions": Field(
        needs="people",
        gold=_people(lambda person: [same(post) for post in person["positions"]]),
        record=_people(lambda person: [_text(post) for post in person["positions"]]),
    ),
    "roles": Field(
        needs="people",
        gold=_people(lambda person: person["roles"]),
        record=_people(lambda person: [role["role"] for role in person["roles"]]),
    ),
    "attendance": Field(
        needs="attendance",
        gold=lambda g: [(_numbers(said, "value"), said["qualifier"]) for said in g["attendance"]],
        record=lambda r: [(_numbers(said, "value"), said["qualifier"]) for said in r["attendance"]],
    ),
    "topics": Field(
        needs="topics",
        gold=lambda g: [same(topic) for topic in g["topics"]],
        record=lambda r: [_text(topic) for topic in r["topics"]],
    ),
    "references": Field(
        needs="references",
        gold=lambda g: {same(number) for number in g["references"]},
        record=lambda r: {same(cited["number"]) for cited in r["references"]},
    ),
    "quantities": Field(
        needs="quantities",
        gold=lambda g: {_numbers(said, "value", "of", "to") for said in g["quantities"]},
        record=lambda r: {_numbers(said, "value", "of", "to") for said in r["quantities"]},
    ),
    "units": Field(
        needs="quantities",
        gold=lambda g: {(_numbers(q, "value"), same(q["unit"]).split(" ")[0]) for q in g["quantities"] if q["unit"]},
        record=lambda r: {(_numbers(q, "value"), same(q["unit"]).split(" ")[0]) for q in r["quantities"] if q["unit"]},
    ),
}


def score(pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Score]:
    """The score of every field that some gold file has, over pairs of gold and record."""
    together = list(pairs)
    scores = {name: _score(field, together) for name, field in FIELDS.items()}
    return {name: found for name, found in scores.items() if found is not None}


def misses(gold: dict[str, Any], record: dict[str, Any]) -> Iterable[str]:
    """What one record got wrong, a line each: ``field: missed …`` or ``field: invented …``."""
    for name, field in FIELDS.items():
        if field.needs in gold:
            wanted, said = Counter(field.gold(gold)), Counter(field.record(record))
            yield from (f"{name}: missed {item!r}" for item in wanted - said)
            yield from (f"{name}: invented {item!r}" for item in said - wanted)


def _score(field: Field, pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> Score | None:
    counts = [
        (Counter(field.gold(gold)), Counter(field.record(record))) for gold, record in pairs if field.needs in gold
    ]
    if not counts:
        return None
    return Score(
        right=sum((wanted & said).total() for wanted, said in counts),
        gold=sum(wanted.total() for wanted, _ in counts),
        said=sum(said.total() for _, said in counts),
    )
