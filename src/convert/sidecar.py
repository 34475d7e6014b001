"""A sidecar ``bai.meta.toml``, what a person says of ``bai.txt`` beside it, to Hints."""

from __future__ import annotations

import tomllib
from datetime import date, time

from convert.errors import UsageError
from convert.pipeline import Hints
from convert.schema import schema, violations

SIDECAR_FILE = "sidecar.v1.schema.json"
_FORMS = {
    "published": ("date", "2019-10-06 or 2019-10-06T07:45"),
    "url": ("address", "https://tinh.example.vn/tin/12"),
}
"""What is written in a form of its own: its name, and examples that say more than the pattern does."""


def hints(data: bytes, name: str) -> Hints:
    """What the sidecar ``name`` says. Raises UsageError, with line or key, where it is no TOML or breaks its schema."""
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"not TOML: {error}", where=name, next="mend it there") from error
    said = {key: value.isoformat() if isinstance(value, date | time) else value for key, value in table.items()}
    for finding in violations(said, SIDECAR_FILE):
        key = (finding.pointer or "").removeprefix("/")
        if key in _FORMS:
            kind, form = _FORMS[key]
            raise UsageError(f"{key}: {said[key]!r} is no {kind}", where=name, next=f"write it like {form}")
        what = f"{key}: {finding.message}" if key else finding.message
        raise UsageError(what, where=name, next=f"it may say {', '.join(schema(SIDECAR_FILE)['properties'])}")
    url, published, province = (said.get(key) for key in ("url", "published", "province"))
    if published and (fault := _fault_of(published)):
        form = _FORMS["published"][1]
        raise UsageError(f"published: {published!r} {fault}", where=name, next=f"write it like {form}")
    return Hints(url=url, published=published, province=province, by_url=name, by_published=name, by_province=name)


def _fault_of(day: str) -> str:
    from convert.text.stamps import fault_of  # noqa: PLC0415 - only where a date is given

    return fault_of(day)
