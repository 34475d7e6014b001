"""A record in JSON to the Article that it is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar, NoReturn

from convert import contract
from convert.errors import InvalidRecord
from convert.findings import Read
from convert.text.kinds import begins

if TYPE_CHECKING:
    from convert.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReader:
    """Reads a record, perhaps edited by hand, so that it can be rendered again."""

    name: ClassVar[str] = "record"

    def accepts(self, name: str, head: bytes) -> bool:
        """Whether the name is that of a JSON file, or has no suffix and the bytes begin an object."""
        suffix = PurePath(name).suffix.lower()
        return suffix == ".json" or (not suffix and begins(head) == self.name)

    def read(self, name: str, data: bytes) -> Read[Article]:
        """The record as an Article. Raises InvalidRecord where it is no JSON or breaks the schema."""
        record = _parsed(name, data)
        if not isinstance(record, dict):
            raise InvalidRecord("not a record: the JSON value is no object", where=name, next="give a record")
        return Read(contract.load(record, name=PurePath(name).name))


def _parsed(name: str, data: bytes) -> object:
    def not_json(word: str) -> NoReturn:
        raise ValueError(f"{word} is not a JSON number")

    def finite(digits: str) -> float:
        value = float(digits)
        return value if abs(value) < float("inf") else not_json(digits[:40])

    try:
        return json.loads(data, parse_constant=not_json, parse_float=finite)
    except json.JSONDecodeError as error:
        what = f"not JSON: line {error.lineno}, column {error.colno}: {error.msg}"
        raise InvalidRecord(what, where=name, next="mend it there") from error
    except UnicodeDecodeError as error:
        what = f"not JSON: byte {error.start} is no UTF-8"
        raise InvalidRecord(what, where=name, next="save the file as UTF-8") from error
    except RecursionError as error:
        raise InvalidRecord("not a record: nested too deeply", where=name, next="give a record") from error
    except ValueError as error:
        raise InvalidRecord(f"not JSON: {error}", where=name, next="mend it there") from error
