"""Values: dataclasses that type checkers hold frozen, made at half the cost.

``dataclass(frozen=True)`` generates and compiles six methods a class, which was a sixth of a whole process. Here a
class gets its own ``__init__``; the other methods are shared, and who assigns to a field is told so by mypy.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def value(kind: type[T]) -> type[T]:
    """The class as a dataclass with slots, keyword-only, compared, hashed and shown by its fields."""
    made = dataclass(slots=True, kw_only=True, repr=False, eq=False)(kind)
    for name, method in (("__eq__", _equal), ("__hash__", _hash), ("__repr__", _shown)):
        if name not in vars(kind) or vars(kind)[name] is None:
            setattr(made, name, method)
    return made


def _held(one: object) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in cast("Any", one).__slots__)


def _equal(self: object, other: object) -> bool:
    return type(self) is type(other) and _held(self) == _held(other)


def _hash(self: object) -> int:
    return hash(_held(self))


def _shown(self: object) -> str:
    said = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(cast("Any", self)) if one.repr)
    return f"{type(self).__qualname__}({said})"
