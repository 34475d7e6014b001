"""What ends a conversion, as errors that carry their exit code and the way out."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Exit(IntEnum):
    """The process exit codes, the same for every command."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    INPUT = 3
    NOT_AN_ARTICLE = 4
    EXPORT = 5
    OUTPUT = 6
    SOME_FAILED = 7
    BUG = 70
    INTERRUPTED = 130
    TERMINATED = 143


class ConvertError(Exception):
    """There is no output: ``what`` went wrong, ``where``, and what to do ``next``.

    ``where`` is a path or another name that the user gave; ``next`` is a sentence in the imperative.
    """

    exit_code: Exit = Exit.BUG

    def __init__(self, what: str, *, where: str | None = None, next: str | None = None) -> None:  # noqa: A002 - what to do next is called so in every message
        super().__init__(what)
        self.what = what
        self.where = where
        self.next = next

    def __str__(self) -> str:
        return "".join((f"{self.where}: " if self.where else "", self.what, f"; {self.next}" if self.next else ""))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.what, self.where, self.next)


def _rebuilt(kind: type[ConvertError], what: str, where: str | None, next_: str | None) -> ConvertError:
    return kind(what, where=where, next=next_)


def nearest(written: str, known: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """The one of the known names that was probably meant, by how alike they are from 0 to 1; None where none is."""
    import difflib  # noqa: PLC0415 - only where somebody mistyped

    near = difflib.get_close_matches(written, list(known), n=1, cutoff=cutoff)
    return near[0] if near else None


def suggestion(meant: str | None, otherwise: str) -> str:
    """What to do about a name that is none of the known ones."""
    return f"did you mean {meant!r}?" if meant else otherwise


def reason(error: OSError) -> str:
    """What the system said, as messages continue with it."""
    return (error.strerror or str(error)).lower()


class UsageError(ConvertError):
    """The command line or the options contradict themselves."""

    exit_code = Exit.USAGE


class InputError(ConvertError):
    """The input is missing, unreadable, undecodable or too large."""

    exit_code = Exit.INPUT


class NotAnArticle(ConvertError):  # noqa: N818 - what happened, in the words of the exit code table
    """The input is readable, but no article; the evidence stands in ``what``."""

    exit_code = Exit.NOT_AN_ARTICLE


class InvalidRecord(ConvertError):  # noqa: N818 - as above
    """A record breaks its schema; ``what`` names the first violations by JSON Pointer."""

    exit_code = Exit.INPUT


class ExportError(ConvertError):
    """A record could not be rendered."""

    exit_code = Exit.EXPORT


class OutputError(ConvertError):
    """A result cannot be written, or stands there already."""

    exit_code = Exit.OUTPUT
