"""What should be said about a value: findings, and the catalogue of their codes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Severity(StrEnum):
    """How much a finding weighs: a broken promise, a doubt, or a thing worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its stable id (``PD304``), its name, its severity.

    The page that explains it is ``docs/codes/<id>.md``.
    """

    id: str
    name: str
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing said about one place.

    ``span`` counts code points of ``source.text``; ``pointer`` is an RFC 6901 JSON Pointer into the record;
    ``message`` is one line, in the source's own words where it quotes.
    """

    code: Code
    message: str
    span: tuple[int, int] | None = None
    pointer: str | None = None


@dataclass(frozen=True, slots=True)
class Read(Generic[T_co]):
    """A value plus what should be said about it."""

    value: T_co
    findings: tuple[Finding, ...] = field(default=())


def _error(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.ERROR)


def _warning(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.WARNING)


def _note(id_: str, name: str) -> Code:
    return Code(id_, name, Severity.NOTE)


# PD1xx reading
OLD_ENCODING = _note("PD101", "old-encoding")
MIXED_ENCODINGS = _warning("PD102", "mixed-encodings")
MOJIBAKE_HEALED = _note("PD103", "mojibake-healed")
CONTROL_CHARACTERS = _warning("PD104", "control-characters")
DAMAGED_ENTITIES = _note("PD105", "damaged-entities")

# PD2xx outline
NO_TITLE = _warning("PD201", "no-title")
UNREAD_TEXT = _warning("PD202", "unread-text")

# PD3xx facts

# PD4xx record
SCHEMA_VIOLATION = _error("PD401", "schema-violation")

# PD5xx export

# PD6xx batch


CATALOGUE: dict[str, Code] = {code.id: code for code in tuple(globals().values()) if isinstance(code, Code)}
