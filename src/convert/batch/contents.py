"""Tasks to tasks that can travel: what lies in archives and lists of texts gets its bytes."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from convert.batch import archives, texts
from convert.batch.task import Fault, Outcome, State, Task
from convert.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.batch.texts import Columns


def filled(tasks: list[Task], columns: Columns, largest: int) -> Iterator[Task | Outcome]:
    """Every task, those inside of archives with their bytes, read one at a time; a failure where there are none."""
    for (path, contained), group in groupby(tasks, key=lambda task: (task.path, task.inside is not None)):
        if contained:
            yield from _inside(path, {task.inside or "": task for task in group}, columns, largest)
        else:
            yield from group


def _inside(path: str, tasks: dict[str, Task], columns: Columns, largest: int) -> Iterator[Task | Outcome]:
    why = "is no longer in it"
    try:
        wanted = frozenset(tasks)
        for name, data in (
            texts.contents(path, wanted, largest, columns)
            if texts.is_list(path)
            else archives.contents(path, wanted, largest)
        ):
            task = tasks.pop(name)
            yield (
                _failed(task, data.what, data.next or "") if isinstance(data, InputError) else task._replace(data=data)
            )
    except InputError as error:
        why = error.what
    for task in tasks.values():
        yield _failed(task, why)


def _failed(task: Task, why: str, advice: str = "") -> Outcome:
    return Outcome(
        id=task.id, settings=task.settings, state=State.FAILED, fault=Fault.INPUT, message=why, advice=advice
    )
