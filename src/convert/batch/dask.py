"""An existing Dask cluster on a shared folder as an engine; on each of its workers the same isolation as at home."""

from __future__ import annotations

from concurrent.futures import Future
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert import temporary
from convert.batch.journal import FILE, FOLDER
from convert.batch.local import converted, pool
from convert.batch.pool import Died, Lost, Pool
from convert.batch.run import outcomes, raised, remarked
from convert.batch.settings import VERSION
from convert.batch.task import Remark
from convert.errors import InputError, UsageError
from convert.findings import SECOND_TRY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from convert.batch.task import Outcome, Settings, Task

    Governing = tuple[tuple[str, Settings], ...]
    """All settings by their hashes, as they travel and as a cache takes them."""

AHEAD = 3
"""Chunks that each thread of the cluster has been given: enough to hide the way there."""
PATIENCE = 5.0
"""Seconds in which a scheduler must answer."""


class Dask:
    """A cluster by its scheduler's address, ``HOST:PORT``.

    Raises UsageError where Dask is not installed, where a worker runs another version or does not see OUT, InputError
    where no scheduler answers.
    """

    chunk = 16

    def __init__(self, settings: Mapping[str, Settings], address: str) -> None:
        self._settings = tuple(settings.items())
        self._client = _client(address)
        try:
            threads = _checked(self._client, next(iter(settings.values())).out)
        except BaseException:
            self._client.close()
            raise
        self.window = AHEAD * threads
        self._executor = self._client.get_executor(pure=False)

    def submit(self, tasks: tuple[Task, ...]) -> Future[Any]:
        """Have tasks done by some worker of the cluster."""
        answer: Future[Any] = Future()
        asked = self._executor.submit(done_there, tasks, self._settings, VERSION)
        asked.add_done_callback(lambda future: _copied(future, answer))
        return answer

    def close(self, *, kill: bool = False) -> None:
        """Let the cluster go, or have it forget what is still to do."""
        self._executor.shutdown(wait=not kill)
        self._client.close()


def _client(address: str) -> Any:
    try:
        distributed: Any = import_module("distributed")
    except ImportError as error:
        what = "Dask is not installed"
        raise UsageError(what, where="--engine", next="install it with `pip install 'portaldoc[dask]'`") from error
    try:
        return distributed.Client(f"tcp://{address}", timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError("no scheduler answers", where=f"dask://{address}", next="check that it runs") from error


def _checked(client: Any, out: Path) -> int:
    """How many threads the cluster has, all of this version and on the same folder."""
    threads = sum(client.nthreads().values())
    if not threads:
        raise UsageError("the cluster has no worker", where="--engine", next="start one with `dask worker`")
    for address, version in client.run(_version).items():
        if version != VERSION:
            what = f"the worker {address} runs portaldoc {version}, not {VERSION}"
            raise UsageError(what, where="--engine", next="install the same version everywhere")
    for address, sees in client.run(_sees, str(out / FOLDER / FILE)).items():
        if not sees:
            what = f"the worker {address} does not see {out}"
            raise UsageError(what, where="--engine", next="put inputs and OUT into a folder that all machines share")
    return int(threads)


def _version() -> str:
    return VERSION


def _sees(path: str) -> bool:
    return Path(path).is_file()


def _copied(asked: Future[Any], answer: Future[Any]) -> None:
    """Hand an answer on; documents that the cluster gave up on are lost, and get their second try."""
    if asked.cancelled():
        answer.cancel()
        answer.set_running_or_notify_cancel()
        return
    error = asked.exception()
    if error is None:
        answer.set_result(asked.result())
    elif type(error).__name__ in ("KilledWorker", "CancelledError", "FutureCancelledError"):
        answer.set_exception(Died("the cluster lost the workers that tried it"))
    else:
        answer.set_exception(error)


def done_there(tasks: tuple[Task, ...], settings: Governing, version: str) -> tuple[Outcome, ...]:
    """What a worker of the cluster does with its tasks: its own pool isolates them from each other and from itself."""
    if version != VERSION:
        raise UsageError(f"this worker runs portaldoc {VERSION}, not {version}", next="install the same everywhere")
    workers = _pool(settings)
    asked = [(task, workers.submit(converted, (task,))) for task in tasks]
    return tuple(one for task, future in asked for one in _settled(workers, task, future))


@cache
def _pool(settings: Governing) -> Pool:
    return pool(dict(settings), 1, captured=temporary.folder())


def _settled(workers: Pool, task: Task, future: Future[Any]) -> tuple[Outcome, ...]:
    error = future.exception()
    if error is None:
        return outcomes(future.result())
    if not isinstance(error, Lost):
        return (raised(task, error),)
    again = workers.submit(converted, (task,))
    if second := again.exception():
        return (raised(task, second),)
    remark = Remark.of(SECOND_TRY, "the first try was cut short")
    return tuple(remarked(one, remark) for one in outcomes(again.result()))
