"""Two hundred records with one thing broken, by a seed each: all are caught, by the right code, on the right line."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from typing import Any, TypeAlias

import pytest
from tests.validate.making import SAMPLES, encoded, judged, valid

from convert import contract, pipeline

Record: TypeAlias = dict[str, Any]
Expected: TypeAlias = tuple[str, str]
"""The code, and the pointer whose line it must stand on."""

HERE = "\u241f here \u241f"


@cache
def bases() -> tuple[Record, ...]:
    """The valid sample and what our own articles give, all without an error."""
    texts = sorted(SAMPLES.glob("*.txt"))[:6]
    made = [contract.dump(pipeline.read(path.name, path.read_bytes()).value) for path in texts]
    return tuple(record for record in (valid(), *made) if not errors(record))


def errors(record: Record) -> list[tuple[str, int]]:
    found = judged(encoded(record))
    return [(one.finding.code.id, one.place.line) for one in found if one.finding.code.severity == "error"]


def walked(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    yield pointer, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, member in members:
        yield from walked(member, f"{pointer}/{name}")


def at(record: Any, pointer: str) -> Any:
    for name in pointer.split("/")[1:]:
        record = record[int(name)] if isinstance(record, list) else record[name]
    return record


def line_of(record: Record, pointer: str) -> int:
    """The line of a pointer, found without the product: by a mark put there before writing."""
    marked = deepcopy(record)
    parent, _, name = pointer.rpartition("/")
    holder = at(marked, parent)
    holder[int(name) if isinstance(holder, list) else name] = HERE
    return encoded(marked).decode().split(HERE)[0].count("\n") + 1


def passages(record: Record) -> list[str]:
    return [
        pointer
        for pointer, value in walked(record)
        if isinstance(value, dict) and value.get("text") and value.get("span") and len(value["text"]) > 3
    ]


def drop_a_field(record: Record, rng: random.Random) -> Expected:
    objects = [pointer for pointer, value in walked(record) if isinstance(value, dict) and value and pointer]
    pointer = rng.choice(objects)
    holder = at(record, pointer)
    del holder[rng.choice(sorted(set(holder) - {"type"}))]
    return "PD401", pointer


def add_a_field(record: Record, rng: random.Random) -> Expected:
    objects = [pointer for pointer, value in walked(record) if isinstance(value, dict) and value and pointer]
    pointer = rng.choice(objects)
    at(record, pointer)["ghi_chú/~"] = 1
    return "PD401", f"{pointer}/ghi_chú/~"


def change_a_kind(record: Record, rng: random.Random) -> Expected:
    texts = [pointer for pointer, value in walked(record) if isinstance(value, str) and pointer.endswith("/text")]
    pointer = rng.choice(texts)
    parent, _, name = pointer.rpartition("/")
    at(record, parent)[name] = 7
    return "PD401", pointer


def shift_a_span(record: Record, rng: random.Random) -> Expected:
    pointer = rng.choice(passages(record))
    holder = at(record, pointer)
    step = rng.choice((1, 2, 3)) if holder["span"][0] < 3 else rng.choice((-3, -2, -1, 1, 2, 3))
    holder["span"] = [holder["span"][0] + step, holder["span"][1] + step]
    inside = holder["span"][1] <= len(record["source"]["text"])
    return ("PD411", f"{pointer}/text") if inside else ("PD410", f"{pointer}/span")


def throw_a_span_out(record: Record, rng: random.Random) -> Expected:
    pointer = rng.choice(passages(record))
    at(record, pointer)["span"][1] += len(record["source"]["text"])
    return "PD410", f"{pointer}/span"


def change_a_word(record: Record, rng: random.Random) -> Expected:
    pointer = rng.choice(passages(record))
    holder = at(record, pointer)
    place = rng.randrange(len(holder["text"]))
    holder["text"] = f"{holder['text'][:place]}ỡ{holder['text'][place:]}"
    return "PD411", f"{pointer}/text"


def break_the_hash(record: Record, rng: random.Random) -> Expected:
    digest = record["source"]["text_sha256"]
    place = rng.randrange(64)
    record["source"]["text_sha256"] = f"{digest[:place]}{(int(digest[place], 16) + 1) % 16:x}{digest[place + 1 :]}"
    return "PD425", "/source/text_sha256"


def change_the_source(record: Record, rng: random.Random) -> Expected:
    text = record["source"]["text"]
    place = rng.randrange(len(text))
    record["source"]["text"] = f"{text[:place]}§{text[place:]}"
    return "PD425", "/source/text_sha256"


def lose_a_segment(record: Record, rng: random.Random) -> Expected:
    del record["segments"][rng.randrange(len(record["segments"]))]
    return "PD422", "/segments"


def stretch_a_segment(record: Record, rng: random.Random) -> Expected:
    place = rng.randrange(1, len(record["segments"]))
    record["segments"][place]["span"][0] = record["segments"][place - 1]["span"][1] - 1
    return "PD420", f"/segments/{place}/span"


def move_a_day(record: Record, rng: random.Random) -> Expected:
    moments = [
        pointer
        for pointer, value in walked(record)
        if isinstance(value, dict) and "inferred" in value and len(value["value"] or "") >= 10 and value["span"]
    ]
    if not moments:
        return break_the_hash(record, rng)
    pointer = rng.choice(moments)
    moment = at(record, pointer)
    inferred = {one["part"] for one in moment["inferred"]}
    value = moment["value"]
    day = next(day for day in range(10, 29) if str(day) not in moment["text"])
    moment["value"] = f"{value[:8]}{day}{value[10:]}"
    return ("PD432", f"{pointer}/value") if "day" not in inferred else change_a_word(record, rng)


def miscount(record: Record, rng: random.Random) -> Expected:
    if not record["quantities"]:
        return lose_a_segment(record, rng)
    place = rng.randrange(len(record["quantities"]))
    record["quantities"][place]["value"] += 1
    return "PD460", f"/quantities/{place}/value"


def meet_twice(record: Record, rng: random.Random) -> Expected:
    if not record["people"]:
        return stretch_a_segment(record, rng)
    record["people"].append(deepcopy(rng.choice(record["people"])))
    return "PD440", f"/people/{len(record['people']) - 1}/name"


def forget_the_name(record: Record, rng: random.Random) -> Expected:
    if not record["people"]:
        return lose_a_segment(record, rng)
    place = rng.randrange(len(record["people"]))
    person = record["people"][place]
    person["mentions"] = [span for span in person["mentions"] if span != person["name"]["span"]] or [[0, 1]]
    return "PD442", f"/people/{place}/mentions"


MUTATIONS: tuple[Callable[[Record, random.Random], Expected], ...] = (
    drop_a_field,
    add_a_field,
    change_a_kind,
    shift_a_span,
    throw_a_span_out,
    change_a_word,
    break_the_hash,
    change_the_source,
    lose_a_segment,
    stretch_a_segment,
    move_a_day,
    miscount,
    meet_twice,
    forget_the_name,
)


def expected_line(record: Record, pointer: str) -> int:
    if pointer.endswith("/ghi_chú/~"):
        return encoded(record).decode().split('"ghi_chú/~"')[0].count("\n") + 1
    return line_of(record, pointer)


def test_the_bases_are_valid_and_several() -> None:
    assert len(bases()) >= 5


@pytest.mark.parametrize("seed", range(200))
def test_a_broken_record_is_caught_where_it_is_broken(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - the same records every time is what is wanted
    record = deepcopy(rng.choice(bases()))
    code, pointer = MUTATIONS[seed % len(MUTATIONS)](record, rng)
    assert (code, expected_line(record, pointer)) in errors(record)
