"""Date forms that only one portal writes, to stamps."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from convert.article import Role
from convert.outline.draft import claim
from convert.patterns import pattern

if TYPE_CHECKING:
    from convert.outline.draft import Draft

_PLACES = {
    "{day}": r"(?P<day>\d{1,2})",
    "{month}": r"(?P<month>\d{1,2})",
    "{year}": r"(?P<year>\d{4})",
    "{hour}": r"(?P<hour>\d{1,2})",
    "{minute}": r"(?P<minute>\d{2})",
}
_LONGEST = 160


def own_dates(draft: Draft) -> None:
    """Claim the lines that are wholly one of the portal's date forms (``{day}.{month}.{year} lúc {hour}g{minute}``)."""
    if not draft.habits.dates:
        return
    for _, piece in draft.free():
        for form in draft.habits.dates if len(piece.text) <= _LONGEST else ():
            if (found := _pattern(form).fullmatch(piece.text)) and (value := _value(found)):
                claim(piece, Role.PUBLISHED, "stamp-own", (("date", 0, len(piece.text)),))
                piece.value = value


@lru_cache(maxsize=256)
def _pattern(form: str) -> re.Pattern[str]:
    parts = re.split(r"(\{(?:day|month|year|hour|minute)\})", " ".join(form.split()))
    words = (_PLACES.get(part) or re.escape(part).replace(r"\ ", " {1,3}") for part in parts)
    return pattern("".join(words), re.IGNORECASE)


def _value(found: re.Match[str]) -> str | None:
    part = found.groupdict()
    try:
        day = dt.date(int(part["year"]), int(part["month"]), int(part["day"])).isoformat()
        if part.get("hour") is None:
            return day
        return f"{day}T{dt.time(int(part['hour']), int(part.get('minute') or 0)).isoformat('minutes')}+07:00"
    except ValueError:
        return None
