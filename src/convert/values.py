"""Values and states: classes of fields with slots, whose ``__init__`` is written when the first of them is made.

``dataclass`` writes and compiles a class's methods when its module is imported, which was a fifth of a whole process;
half of the classes are not used in a run. Here a class costs what it says, and the other methods are shared.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast, dataclass_transform, overload

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["field", "fields", "is_value", "replace", "state", "value"]

T = TypeVar("T")


@overload
def value(kind: type[T]) -> type[T]: ...
@overload
def value(*, kw_only: bool) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def value(kind: type[T] | None = None, *, kw_only: bool = True) -> type[T] | Callable[[type[T]], type[T]]:
    """The class as one of values: keyword-only, compared, hashed and shown by its fields, held frozen by mypy."""
    made = partial(_made, methods={"__eq__": _equal, "__hash__": _hash, "__repr__": _shown}, kw_only=kw_only)
    return made if kind is None else made(kind)


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def state(kind: type[T]) -> type[T]:
    """The class as one of states: what changes while a text is read, in order or by keyword; equal only to itself."""
    return _made(kind, {"__repr__": _shown}, kw_only=False)


def fields(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a value's or a state's class, in order."""
    return cast("tuple[str, ...]", kind.__slots__)


def is_value(one: object) -> bool:
    """Whether something is a value or a state."""
    return hasattr(type(one), "_spec")


def replace(one: T, **changes: object) -> T:
    """A copy of a value with other fields."""
    kind: Any = type(one)
    given = {name: getattr(one, name) for name in kind.__slots__ if _is_given(kind, name)}
    return cast("T", kind(**(given | changes)))


def _made(kind: type[T], methods: dict[str, Any], *, kw_only: bool) -> type[T]:
    names = tuple(name for name, hint in vars(kind).get("__annotations__", {}).items() if "ClassVar" not in str(hint))
    spec = {name: vars(kind)[name] for name in names if name in vars(kind)}
    own = {name: part for name, part in vars(kind).items() if name not in {*names, "__dict__", "__weakref__"}}
    own |= {"__slots__": names, "__init__": _first, "__qualname__": kind.__qualname__}
    own |= {"_spec": spec, "_kw_only": kw_only}
    return cast("type[T]", cast("Any", type(kind))(kind.__name__, kind.__bases__, {**methods, **own}))


def _first(self: Any, *given: object, **named: object) -> None:
    """The first ``__init__`` of a class writes the one that every other call gets."""
    kind = type(self)
    kind.__init__ = _written(kind)
    kind.__init__(self, *given, **named)


def _written(kind: Any) -> Any:
    heads, lines, scope = [], [], dict[str, object](MISSING=MISSING)
    for name in kind.__slots__:
        if not _is_given(kind, name):
            continue
        default = kind._spec.get(name, MISSING)  # noqa: SLF001 - a class made here
        fresh = default.default_factory if isinstance(default, Field) else MISSING
        default = default.default if isinstance(default, Field) else default
        if fresh is not MISSING:
            scope[f"new_{name}"] = fresh
            lines.append(f" self.{name} = new_{name}() if {name} is MISSING else {name}")
            heads.append(f"{name}=MISSING")
            continue
        lines.append(f" self.{name} = {name}")
        heads.append(name if default is MISSING else f"{name}=default_{name}")
        scope[f"default_{name}"] = default
    if hasattr(kind, "__post_init__"):
        lines.append(" self.__post_init__()")
    marks = "*, " if heads and kind._kw_only else ""  # noqa: SLF001 - a class made here
    exec(f"def __init__(self, {marks}{', '.join(heads)}):\n" + "\n".join(lines or [" pass"]), scope)  # noqa: S102 - as dataclass does
    return scope["__init__"]


def _is_given(kind: Any, name: str) -> bool:
    said = kind._spec.get(name)  # noqa: SLF001 - a class made here
    return not isinstance(said, Field) or said.init


def _held(one: Any) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in one.__slots__)


def _equal(self: object, other: object) -> bool:
    return type(self) is type(other) and _held(self) == _held(other)


def _hash(self: object) -> int:
    return hash(_held(self))


def _shown(self: Any) -> str:
    spec = self._spec
    told = (name for name in self.__slots__ if not isinstance(spec.get(name), Field) or spec[name].repr)
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in told)})"
