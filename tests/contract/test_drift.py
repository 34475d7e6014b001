"""The dataclasses and the schema are one contract: a difference fails here by the field's name."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest

from convert import article as record
from convert.schema import schema
from convert.values import fields

CLASSES: dict[str, type] = {
    "Source": record.Origin,
    "Passage": record.Passage,
    "Moment": record.Moment,
    "Paragraph": record.Paragraph,
    "Heading": record.Heading,
    "List": record.ListBlock,
    "Table": record.Table,
    "Figure": record.Figure,
    "SignOff": record.SignOff,
    "Event": record.Event,
    "Person": record.Person,
    "Quantity": record.Quantity,
    "Reference": record.Reference,
    "Segment": record.Segment,
}
NESTED: dict[tuple[str, str], type] = {
    ("Source", "supplied"): record.Supplied,
    ("Moment", "inferred"): record.Inference,
    ("Person", "roles"): record.PersonRole,
}
ENUMS: dict[tuple[str, ...], type[StrEnum]] = {
    ("Segment", "role"): record.Role,
    ("Quantity", "qualifier"): record.Qualifier,
}


def closed_object(node: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = node.get("else", node)
    return found


def members(node: dict[str, Any]) -> list[str]:
    found = closed_object(node)
    assert found["additionalProperties"] is False
    assert found["required"] == list(found["properties"])
    return list(found["properties"])


def names(kind: type) -> list[str]:
    own = list(fields(kind))
    return ["type", *own] if hasattr(kind, "type") else own


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_and_its_definition_have_the_same_fields_in_the_same_order(name: str) -> None:
    assert members(schema()["$defs"][name]) == names(CLASSES[name])


@pytest.mark.parametrize("place", NESTED)
def test_a_nested_class_and_its_definition_have_the_same_fields(place: tuple[str, str]) -> None:
    owner, name = place
    assert members(closed_object(schema()["$defs"][owner])["properties"][name]["items"]) == names(NESTED[place])


def test_the_article_and_the_schema_have_the_same_fields() -> None:
    assert members(schema()) == names(record.Article)


@pytest.mark.parametrize("place", ENUMS)
def test_an_enum_and_its_definition_have_the_same_values(place: tuple[str, str]) -> None:
    owner, name = place
    assert closed_object(schema()["$defs"][owner])["properties"][name]["enum"] == [item.value for item in ENUMS[place]]
