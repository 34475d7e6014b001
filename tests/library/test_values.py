"""Values and states keep what dataclasses promise."""

from __future__ import annotations

import copy
from typing import Generic, TypeVar

import pytest

from convert.values import field, fields, is_value, replace, state, value

T = TypeVar("T")


@value
class Place:
    """Two fields, one with a default, one that is not shown, one worked out."""

    name: str
    kind: str = "xã"
    near: list[str] = field(default_factory=list, repr=False)
    size: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", len(self.name))


@value(kw_only=False)
class Pair(Generic[T]):
    """Fields in order, of any type."""

    first: T
    second: T


@state
class Counter:
    """What changes."""

    count: int = 0


def test_values_are_equal_and_hashed_by_their_fields() -> None:
    assert Pair(1, 2) == Pair(1, 2) != Pair(2, 1)
    assert len({Pair(1, 2), Pair(1, 2), Pair(2, 1)}) == 2


def test_a_default_made_anew_is_not_shared() -> None:
    one, other = Place(name="a"), Place(name="a")
    one.near.append("b")
    assert other.near == []
    given = ["c"]
    assert Place(name="a", near=given).near is given


def test_a_copy_has_the_other_fields_and_works_out_the_rest() -> None:
    place = replace(Place(name="Bến Suông", near=["x"]), name="Hoa")
    assert (place.name, place.kind, place.near, place.size) == ("Hoa", "xã", ["x"], 3)


def test_the_first_and_every_later_instance_refuse_wrong_fields() -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
            Place(name="a", colour="b")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="positional"):
            Place("a")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="missing"):
            Pair(1)  # type: ignore[call-arg]


def test_a_field_that_is_not_named_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        Counter().total = 1  # type: ignore[attr-defined]


def test_states_are_equal_to_themselves_alone_and_change() -> None:
    counter = Counter()
    counter.count += 1
    assert counter.count == 1
    assert len({counter, counter, Counter(1), Counter(1)}) == 3


def test_they_say_what_they_hold() -> None:
    assert repr(Pair(1, "b")) == "Pair(first=1, second='b')"
    assert "near" not in repr(Place(name="a"))


def test_they_travel_between_processes() -> None:
    """Copying goes the way of pickling."""
    for one in (Pair(1, 2), Place(name="a", near=["b"])):
        twin = copy.deepcopy(one)
        assert twin == one
        assert twin is not one


def test_their_fields_are_known() -> None:
    assert fields(Place) == ("name", "kind", "near", "size")
    assert is_value(Counter())
    assert not is_value("a")
