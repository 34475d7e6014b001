"""Bytes of a JSON record to its value, or to what keeps them from being one."""

from __future__ import annotations

import json
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn

from convert.findings import MALFORMED_JSON, RECORD_TOO_LARGE, Finding
from convert.validate.places import Place, places, problems

if TYPE_CHECKING:
    from convert.findings import Code

LARGEST_RECORD = 64 * 1024 * 1024
"""Bytes that one record may have: some four thousand times an ordinary one."""

_BLANK = " \t\r\n"
_MARK = b"\xef\xbb\xbf"


class Malformed(Exception):  # noqa: N818 - it is caught here and in judge, never shown
    """The bytes are no JSON record; each finding with its place."""

    def __init__(self, *found: tuple[Finding, Place]) -> None:
        super().__init__()
        self.found = found


class _Suspicious(ValueError):  # noqa: N818 - a signal to look again, slowly
    """The fast parser met what JSON allows it to pass over."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Suspicious
    return members


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise _Suspicious
    return number


def _refused(constant: str) -> NoReturn:
    raise _Suspicious(constant)


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_float=_finite, parse_constant=_refused)


def parse(data: bytes) -> tuple[Any, str]:
    """The JSON value of one record, and its text. Raises Malformed.

    Every key stands once, every number is finite, every string is text; nothing recurses into hostile depth.
    """
    text = decoded(data)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        if (comma := _trailing_comma(text, error.pos)) is not None:
            raise _malformed("trailing comma: nothing follows it", places(text, [comma])[comma]) from None
        raise _malformed(error.msg[0].lower() + error.msg[1:], Place(error.lineno, error.colno)) from None
    except (ValueError, RecursionError):
        raise_problems(text)
        raise _malformed("no JSON that can be read", Place()) from None
    if "\\ud" in text or "\\uD" in text:
        raise_problems(text)
    return value, text


def _trailing_comma(text: str, at: int) -> int | None:
    """Where the comma stands that a parser stumbled over: at it from Python 3.13 on, else behind it; None where none.

    A comma inside a string is not meant: parsers do not stop there.
    """
    comma = at if text[at : at + 1] == "," else len(text[:at].rstrip(_BLANK)) - 1
    is_last = text[comma + 1 :].lstrip(_BLANK)[:1] in ("}", "]")
    return comma if is_last and text[comma : comma + 1] == "," else None


def raise_problems(text: str) -> None:
    """Raise Malformed with what is wrong with the JSON text itself, if anything is."""
    found = problems(text)
    if found:
        at = places(text, (problem.offset for problem in found))
        raise Malformed(
            *(
                (
                    Finding(code=problem.code, message=problem.message, pointer=problem.pointer),
                    at[problem.offset],
                )
                for problem in found
            )
        )


def decoded(data: bytes) -> str:
    """The text of a record's bytes, without a byte-order mark. Raises Malformed."""
    if len(data) > LARGEST_RECORD:
        raise _malformed(f"more than {LARGEST_RECORD >> 20} MiB", Place(), RECORD_TOO_LARGE)
    data = data.removeprefix(_MARK)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line_start = before.rfind(b"\n") + 1
        place = Place(before.count(b"\n") + 1, len(before[line_start:].decode()) + 1)
        raise _malformed(f"not UTF-8: byte {data[error.start]:#04x}", place) from None


def _malformed(message: str, place: Place, code: Code = MALFORMED_JSON) -> Malformed:
    return Malformed((Finding(code=code, message=message, pointer=""), place))
