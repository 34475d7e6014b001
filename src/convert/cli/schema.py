"""`portaldoc schema`: the contract, as published."""

from __future__ import annotations

from convert.cli.outputs import put
from convert.schema import schema_text


def command() -> None:
    """Print the JSON Schema of the record."""
    put(schema_text())
