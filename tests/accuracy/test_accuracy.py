"""No field of any gold set falls below its baseline, and the score can tell right from wrong."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from tests.accuracy.__main__ import baseline, fallen, measured
from tests.accuracy.scoring import FIELDS, Score, misses, score
from tests.accuracy.sets import gold_sets, read


@pytest.fixture(scope="module")
def pair() -> tuple[dict[str, Any], dict[str, Any]]:
    name, gold, record = next(found for found in read(gold_sets()["samples"]) if found[1]["people"])
    assert name
    return gold, record


def test_no_field_falls() -> None:
    assert fallen(measured(show=False), baseline()) == []


def test_samples_have_gold() -> None:
    assert len(gold_sets()["samples"]) >= 12


def test_what_is_left_out_is_missed(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    gold, record = pair
    emptied = {**record, "people": [], "quantities": [], "event": None}
    scores = score([(gold, emptied)])
    assert scores["people"] == Score(right=0, gold=len(gold["people"]), said=0)
    assert any(line.startswith("people: missed") for line in misses(gold, emptied))


def test_what_is_invented_counts_against(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    gold, record = pair
    more = copy.deepcopy(record)
    more["people"].append({"name": {"text": "Không Ai Cả"}, "positions": [], "roles": []})
    assert score([(gold, more)])["people"].f1 < score([(gold, record)])["people"].f1
    assert "people: invented 'không ai cả'" in list(misses(gold, more))


def test_a_key_that_is_absent_is_not_scored() -> None:
    assert score([({"people": []}, {"people": []})]) == {
        name: Score(right=0, gold=0, said=0) for name, field in FIELDS.items() if field.needs == "people"
    }


def test_a_fallen_field_is_named() -> None:
    scores = {"samples": {"people": Score(right=1, gold=2, said=2)}}
    assert fallen(scores, {"samples": {"people": 0.5}}) == []
    assert fallen(scores, {"samples": {"people": 0.6}}) == ["samples people: 0.5000, was 0.6000"]
    assert fallen(scores, {"samples": {"topics": 0.6}, "elsewhere": {"people": 1.0}}) != []
