"""The promises that every reader, exporter and check keeps, as a kit that anyone's tests may call.

from convert.conformance import broken_promises
from my_package import CsvExporter

def test_my_exporter_keeps_the_promises() -> None:
assert broken_promises("exporter", CsvExporter) == ()
"""

from __future__ import annotations

import dataclasses
import io
import re
from contextlib import redirect_stderr, redirect_stdout
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Literal

from convert import contract
from convert.article import Article
from convert.assets import Assets
from convert.conformance.articles import articles
from convert.errors import ConvertError, InvalidRecord
from convert.findings import Code, Finding, Read
from convert.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from convert.plugins import Check

Kind = Literal["reader", "exporter", "check"]

HOSTILE: tuple[bytes, ...] = (
    b"",
    b" \r\n\t\n",
    b"\x00\x01\x02\xff\xfe\x80",
    b"\xff\xfe",
    b"PK\x03\x04" + b"\x00" * 60,
    b"{" * 2000,
    b"<" * 2000 + b"a href='" + b"x" * 5000,
    "Xã Đồi Mơ họp\n\nSáng 5/10, UBND xã Đồi Mơ tổ chức hội nghị.\n".encode(),
    "Xã Đồi Mơ họp\n\nSáng 5/10, UBND xã Đồi Mơ tổ chức hội nghị.\n".encode("utf-16"),
)
"""Inputs that a reader must read or refuse, never fail on."""


def broken_promises(kind: Kind, plugin: type[Any], *, inputs: Iterable[bytes] = ()) -> tuple[str, ...]:
    """What a plugin's class does that it must not, as sentences; empty where it keeps every promise.

    ``inputs`` are files of the plugin's own format, for a reader: they are read besides the hostile ones.
    """
    checks: dict[Kind, Callable[[], Iterator[str]]] = {
        "reader": lambda: _reader(plugin, (*inputs, *HOSTILE)),
        "exporter": lambda: _exporter(plugin),
        "check": lambda: _check(plugin),
    }
    made = tuple(_made(kind, plugin))
    return (
        made if any("without arguments" in sentence for sentence in made) else (*made, *dict.fromkeys(checks[kind]()))
    )


def _made(kind: Kind, plugin: type[Any]) -> Iterator[str]:
    """How a plugin is made: without arguments, unchangeable, every option with its default."""
    try:
        plugin()
    except TypeError as error:
        yield f"it cannot be made without arguments: {error}"
    if kind == "check":
        return
    if not dataclasses.is_dataclass(plugin) or not plugin.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        yield "it is no frozen dataclass of its options"
    if not re.fullmatch(r"[a-z][a-z0-9-]*", getattr(plugin, "name", "")):
        yield f"its name {getattr(plugin, 'name', None)!r} is not small letters, digits and hyphens"


def _reader(plugin: type[Any], inputs: tuple[bytes, ...]) -> Iterator[str]:
    for data in inputs:
        shown = f"{data[:20]!r}"
        for name in ("bai.txt", "", "hội nghị.HTML", "a\nb"):
            claim = _quietly(partial(plugin().accepts, name, data[:4096]))
            yield from (f"accepts({name!r}, {shown}) {problem}" for problem in claim.problems)
            if not claim.problems and not isinstance(claim.value, bool):
                yield f"accepts({name!r}, {shown}) gives no bool"
        got = _quietly(partial(plugin().read, "bai.txt", data), allowed=ConvertError)
        yield from (f"read({shown}) {problem}" for problem in (*got.problems, *_not_read(got.value)))


def _not_read(value: object) -> Iterator[str]:
    """What is wrong with what a reader gave."""
    if value is None:
        return
    if not isinstance(value, Read) or not isinstance(value.value, Source | Article):
        yield "gives no Read of a Source or an Article"
        return
    yield from _not_findings(value.findings)
    if isinstance(value.value, Source):
        size = len(value.value.text)
        spans = [mark.span for mark in value.value.marks]
        if spans != sorted(spans, key=lambda span: span[0]) or any(not 0 <= s <= e <= size for s, e in spans):
            yield "gives marks that are not sorted, or not inside the text"


def _exporter(plugin: type[Any]) -> Iterator[str]:
    if not re.fullmatch(r"\.[a-z0-9.]+", getattr(plugin, "suffix", "")):
        yield "its suffix is no dot and small letters"
    if not re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", getattr(plugin, "media_type", "")):
        yield "its media_type is not like text/plain"
    for title, article in _articles().items():
        first, second = (_quietly(partial(plugin().export, article, Assets())) for _ in range(2))
        yield from (f"export of {title} {problem}" for problem in first.problems)
        if first.problems:
            continue
        if not isinstance(first.value, Read) or not isinstance(first.value.value, bytes) or not first.value.value:
            yield f"export of {title} gives no Read of bytes"
            continue
        yield from (f"export of {title} {problem}" for problem in _not_findings(first.value.findings))
        if first.value != second.value:
            yield f"export of {title} gives other bytes or findings the second time"


def _check(plugin: type[Any]) -> Iterator[str]:
    codes = getattr(plugin, "codes", ())
    if not codes or not all(isinstance(code, Code) for code in codes):
        yield "its codes are no codes"
        return
    for title, article in _articles().items():
        first, second = (_quietly(partial(_findings, plugin(), article)) for _ in range(2))
        yield from (f"check of {title} {problem}" for problem in (*first.problems, *_not_findings(first.value or ())))
        if first.value != second.value:
            yield f"check of {title} finds something else the second time"
        if {finding.code for finding in first.value or ()} - set(codes):
            yield f"check of {title} finds a code that is not among its codes"


def _findings(check: Check, article: Article) -> tuple[Finding, ...]:
    return tuple(check.check(article))


def _not_findings(findings: object) -> Iterator[str]:
    if not isinstance(findings, tuple) or not all(isinstance(finding, Finding) for finding in findings):
        yield "gives findings that are no tuple of Finding"
    elif any("\n" in finding.message for finding in findings):
        yield "gives a finding of more than one line"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _Tried:
    value: Any
    problems: tuple[str, ...]


def _quietly(work: Callable[[], Any], allowed: type[Exception] | None = None) -> _Tried:
    """What came of a call, and what it must not do: raise what is not ours, or print."""
    printed = io.StringIO()
    problems = []
    value = None
    try:
        with redirect_stdout(printed), redirect_stderr(printed):
            value = work()
    except Exception as error:  # noqa: BLE001 - a plugin may raise anything; that is what is asked
        if allowed is None or not isinstance(error, allowed):
            problems.append(f"raises {type(error).__name__}: {error}")
    if printed.getvalue():
        problems.append("prints")
    return _Tried(value=value, problems=tuple(problems))


@cache
def _articles() -> dict[str, Article]:
    """The articles, each of which keeps the schema: else the kit itself would be at fault."""
    found = articles()
    for title, article in found.items():
        try:
            contract.checked(article)
        except InvalidRecord as error:
            raise AssertionError(f"the kit's {title} is no record: {error}") from error
    return found
