"""One input as the plan found it, before anything is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.batch.task import Fault, Remark, Stat, State
from convert.values import value

if TYPE_CHECKING:
    from convert.findings import Code


@value
class Found:
    """An input: where it is, and whether it can be work at all.

    ``place`` is its absolute path, in which an archive or a list of texts counts as a folder: the input's identity.
    ``path`` is the file to open and ``inside`` the member or line in it. ``beside`` tells one state of its sidecar from
    another. ``named``: the user asked for this very file, it is not here by chance. SKIPPED and FAILED say why in
    ``remark`` or ``message``; the others are PLANNED.
    """

    place: str
    path: str
    stat: Stat | None = None
    inside: str | None = None
    beside: str = ""
    named: bool = False
    state: State = State.PLANNED
    fault: Fault | None = None
    message: str = ""
    remark: Remark | None = None


def skipped(place: str, code: Code, message: str, *, path: str | None = None, inside: str | None = None) -> Found:
    """An input that is no work, and why."""
    return Found(place=place, path=path or place, inside=inside, state=State.SKIPPED, remark=Remark.of(code, message))


def failed(place: str, message: str, *, path: str | None = None, inside: str | None = None) -> Found:
    """An input that cannot even be tried, and why."""
    return Found(place=place, path=path or place, inside=inside, state=State.FAILED, fault=Fault.INPUT, message=message)
