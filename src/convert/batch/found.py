"""One input as the plan found it, before anything is read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from convert.batch.task import Fault, Remark, Stat, State
from convert.source import SIDECAR
from convert.text.suffixes import PICTURES
from convert.values import value

if TYPE_CHECKING:
    from convert.findings import Code


_BESIDE = {
    "picture": PICTURES,
    "sidecar": (SIDECAR,),
    "config": ("portaldoc.toml",),
}
"""What lies beside articles, by how its name ends."""


@value
class Found:
    """An input: where it is, and whether it can be work at all.

    ``place`` is its absolute path, in which an archive or a list of texts counts as a folder: the input's identity.
    ``path`` is the file to open and ``inside`` the member or line in it. ``beside`` tells one state of its sidecar from
    another. ``named``: the user asked for this very file, it is not here by chance. SKIPPED, BESIDE and FAILED say why
    in ``remark`` or ``message``; the others are PLANNED.
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
    advice: str = ""
    remark: Remark | None = None


def skipped(place: str, code: Code, message: str, *, path: str | None = None, inside: str | None = None) -> Found:
    """An input that is no work, and why."""
    return Found(place=place, path=path or place, inside=inside, state=State.SKIPPED, remark=Remark.of(code, message))


def beside(place: str, message: str, *, path: str | None = None, inside: str | None = None) -> Found:
    """What is no input, but belongs to one."""
    return Found(place=place, path=path or place, inside=inside, state=State.BESIDE, message=message)


def saved_with(page: str, place: str, *, path: str | None = None, inside: str | None = None) -> Found:
    """A picture, style or frame that a browser has saved in the folder beside a page."""
    message = f"{os.path.basename(place)!r} was saved with the page {page!r}"
    return beside(place, message, path=path, inside=inside)


def kind_beside(name: str) -> str:
    """What a file that no reader takes is to articles, by its name; empty where it is nothing."""
    return next((kind for kind, ends in _BESIDE.items() if name.lower().endswith(ends)), "")


def failed(
    place: str, message: str, *, path: str | None = None, inside: str | None = None, advice: str | None = None
) -> Found:
    """An input that cannot even be tried, why, and what to do about it."""
    return Found(
        place=place,
        path=path or place,
        inside=inside,
        state=State.FAILED,
        fault=Fault.INPUT,
        message=message,
        advice=advice or "",
    )
