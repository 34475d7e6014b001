"""Readers, exporters and checks: what each must be, and how it is found."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast, runtime_checkable

from convert import errors
from convert.errors import InputError, UsageError
from convert.findings import CHECK_FAILED, Finding
from convert.registered import EntryPoint, entry_points
from convert.text.kinds import binary_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Article
    from convert.assets import Assets
    from convert.findings import Code, Read
    from convert.source import Source


@runtime_checkable
class Reader(Protocol):
    """Bytes to Source (or, where the bytes are a record, to Article).

    A reader of files that hold pictures may have ``pictures(name, data)`` too: their bytes by the names that the text
    has for them, None where several have one name.
    """

    name: ClassVar[str]

    def accepts(self, name: str, head: bytes) -> bool:
        """Whether a file of this name whose first 4096 bytes are ``head`` is this reader's."""

    def read(self, name: str, data: bytes) -> Read[Source] | Read[Article]:
        """The file as a Source or an Article. Raises ConvertError."""


@runtime_checkable
class Exporter(Protocol):
    """Article to bytes; pure: the same record and assets, the same bytes."""

    name: ClassVar[str]
    suffix: ClassVar[str]
    media_type: ClassVar[str]

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as this format. Raises ExportError."""


@runtime_checkable
class Check(Protocol):
    """What no schema can say of a record, one family of findings."""

    codes: ClassVar[tuple[Code, ...]]

    def check(self, article: Article) -> Iterable[Finding]:
        """What this family finds in the record."""


READERS = "portaldoc.readers"
EXPORTERS = "portaldoc.exporters"
CHECKS = "portaldoc.checks"
KINDS = {READERS: "reader", EXPORTERS: "format", CHECKS: "check"}
"""What users call the plugins of a group."""


@cache
def _registered(group: str) -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points("portaldoc.") if point.group == group}


def names(group: str) -> tuple[str, ...]:
    """The names registered in an entry-point group, sorted; nothing is imported."""
    return tuple(_registered(group))


@cache
def plugin_class(group: str, name: str) -> type[Any]:
    """The class registered under a name.

    Raises UsageError where there is none (with the nearest name), where two packages register it, or where it cannot
    be imported.
    """
    known = _registered(group)
    if name not in known:
        raise UsageError(f"unknown {KINDS[group]} {name!r}", next=suggestion(name, known))
    points = [point for point in entry_points("portaldoc.") if (point.group, point.name) == (group, name)]
    packages = " and ".join(point.distribution for point in points)
    if len(points) > 1:
        raise UsageError(f"the {KINDS[group]} {name!r} is registered by {packages}", next="uninstall one of them")
    try:
        return cast("type[Any]", known[name].load())
    except Exception as error:
        what = f"the {KINDS[group]} {name!r} of {packages} cannot be imported: {type(error).__name__}: {error}"
        raise UsageError(what, next="mend or uninstall that package") from error


def suggestion(name: str, known: Iterable[str]) -> str:
    """What to do about a name that is none of the known ones: the nearest, else all of them."""
    known = list(known)
    return errors.suggestion(errors.nearest(name.lower(), known), f"choose from {', '.join(known)}")


def reader(name: str) -> Reader:
    """The reader of this name, with its default options."""
    return cast("Reader", plugin_class(READERS, name)())


def exporter(name: str, options: dict[str, Any] | None = None) -> Exporter:
    """The exporter of this name. An exporter is a frozen dataclass whose fields are its options, all with defaults."""
    return cast("Exporter", plugin_class(EXPORTERS, name)(**(options or {})))


@cache
def checks() -> tuple[Check, ...]:
    """Every registered check, by name."""
    return tuple(cast("Check", plugin_class(CHECKS, name)()) for name in names(CHECKS))


def findings(article: Article, checks: Iterable[Check]) -> Iterator[Finding]:
    """What checks find in a record; a check that fails is a finding, not the end."""
    for check in checks:
        try:
            yield from check.check(article)
        except Exception as error:  # noqa: BLE001 - a plugin may raise anything
            what = f"{type(check).__module__}.{type(check).__name__} failed: {type(error).__name__}: {error}"
            yield Finding(code=CHECK_FAILED, message=what, pointer="")


def is_claimed(file_name: str, head: bytes) -> bool:
    """Whether any reader accepts a file."""
    return any(reader(name).accepts(file_name, head) for name in names(READERS))


def versions() -> dict[str, str]:
    """The version of every other distribution that registers a reader or an exporter, by its name."""
    points = [point for group in (READERS, EXPORTERS) for point in _registered(group).values()]
    others = sorted({point.distribution for point in points} - {"portaldoc"})
    if not others:
        return {}
    from importlib.metadata import version  # noqa: PLC0415 - only where somebody else's plugin is installed

    return {name: version(name) for name in others}


def reader_for(file_name: str, head: bytes) -> Reader:
    """The one reader that accepts a file. Raises InputError where none does, or two do."""
    claims = {name: candidate for name in names(READERS) if (candidate := reader(name)).accepts(file_name, head)}
    if not claims:
        kind = binary_kind(head) or "a kind of file that no reader knows"
        raise InputError(f"this is {kind}", where=file_name, next="give text, HTML, DOCX or a record, or name a --from")
    if len(claims) > 1:
        raise InputError(f"claimed by the readers {' and '.join(claims)}", where=file_name, next="choose with --from")
    return next(iter(claims.values()))
