"""What `portaldoc batch` was asked for to a batch, and what became of it to lines and an exit code."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from enum import StrEnum
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert import plugins
from convert.batch import perform, status, summary
from convert.batch.inputs import Search
from convert.batch.plan import Redo
from convert.batch.progress import Style, watching
from convert.batch.run import Interrupt
from convert.batch.task import Format, Settings
from convert.batch.texts import Columns
from convert.batch.walk import Choice
from convert.cli import config, options
from convert.cli.outputs import put, resolved
from convert.cli.said import say
from convert.cli.told import reaches
from convert.errors import Exit, InputError, UsageError
from convert.findings import CATALOGUE, one_line
from convert.values import fields, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from convert.batch.run import Engine, Watch
    from convert.findings import Severity
    from convert.pipeline import Hints


_SHORTEST, _LONGEST = 0.1, 1e6
"""Seconds that one document may take at most: eleven days; `poll` counts no more than 24 of them."""


_ESCAPED = 4
"""How many times as long a text may be as a line of a `.jsonl`: letters as escapes, and what else is said of it."""


class OnError(StrEnum):
    """What a failure means for the rest."""

    CONTINUE = "continue"
    STOP = "stop"


KEPT = {
    "formats": (),
    "jsonl": False,
    "text_field": "text",
    "id_field": None,
    "reader": None,
    "encoding": None,
    "images": (),
    "settings": (),
    "config": None,
    "skip_non_articles": False,
}
"""What `--retry-failed` goes on with from the run before, and what each is where nobody says it."""


@value
class Asked:
    """The command line of `portaldoc batch`. Empty: not said."""

    arguments: tuple[str, ...]
    output: Path
    formats: tuple[str, ...]
    jsonl: bool
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    text_field: str
    id_field: str | None
    reader: str | None
    encoding: str | None
    images: tuple[Path, ...]
    settings: tuple[options.Setting, ...]
    config: Path | None
    dry_run: bool
    force: bool
    retry_failed: bool
    skip_non_articles: bool
    on_error: OnError
    max_failures: str | None
    fail_level: Severity | None
    jobs: int
    timeout: float
    memory: int
    largest: int
    durable: bool
    progress: Style
    engine: str
    verbose: bool


def run(asked: Asked) -> int:
    """The exit code of a batch. Raises ConvertError where there is none."""
    order = _order(_as_before(asked) if asked.retry_failed else asked)
    if asked.dry_run:
        plan = perform.planned(order)
        for line in summary.preview(plan):
            put(f"{line}\n")
        say(summary.foreseen(plan))
        return Exit.DONE
    interrupt = Interrupt()
    with _heard(interrupt):
        result = perform.performed(order, lambda work, _: _watch(asked, work), interrupt)
    if asked.progress is not Style.JSON:
        for line in summary.lines(result, str(asked.output), each=asked.verbose):
            say(line)
    code = summary.code_of(result, interrupt.by)
    severities = (CATALOGUE[id_].severity for id_ in result.codes if id_ in CATALOGUE)
    return Exit.FINDINGS if code is Exit.DONE and reaches(severities, asked.fail_level) else code


def shown_status(out: Path) -> int:
    """Print how a batch stands."""
    for line in status.lines(out):
        put(f"{one_line(line)}\n")
    return Exit.DONE


def verified(out: Path) -> int:
    """Print every output that is not what was written; 1 where there is one."""
    code = Exit.DONE
    for one in status.wrong(out):
        put(f"{one.what}: {one_line(one.place)}\n")
        code = Exit.FINDINGS
    if code is Exit.DONE:
        say(f"{out}: every result is what was written")
    return code


def _said(asked: Asked) -> dict[str, Any]:
    """What a later run needs to go on from this one, as JSON has it; files and folders by their whole paths."""
    said = {name: getattr(asked, name) for name in KEPT}
    said["images"] = [str(folder.resolve()) for folder in asked.images]
    said["config"] = str(asked.config.resolve()) if asked.config else None
    said["settings"] = [
        {name: getattr(one, name) for name in fields(options.Setting)} | {"home": str(one.home.resolve())}
        for one in asked.settings
    ]
    return said


def _as_before(asked: Asked) -> Asked:
    """What was asked for, and where nothing was said, what the last run was told. Raises InputError without one."""
    said = status.last_said(asked.output)
    if not said:
        return asked
    before = {
        **said,
        "formats": tuple(said["formats"]),
        "images": tuple(Path(folder) for folder in said["images"]),
        "config": Path(said["config"]) if said["config"] else None,
        "settings": tuple(options.Setting(**{**one, "home": Path(one["home"])}) for one in said["settings"]),
    }
    return replace(asked, **{name: before[name] for name, default in KEPT.items() if getattr(asked, name) == default})


def _watch(asked: Asked, work: int) -> Watch:
    return watching(asked.progress, work, sys.stderr)


@contextmanager
def _heard(interrupt: Interrupt) -> Iterator[None]:
    """Ctrl-C and a polite kill end the run in order: once after what runs, twice now."""

    def asked(number: int, _: object) -> None:
        if interrupt.runs and not interrupt.times:
            say("finishing what runs; once more stops it now")
        interrupt(number)

    before = {number: signal.signal(number, asked) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _order(asked: Asked) -> perform.Order:
    """The batch, with every contradiction found before anything is done."""
    if asked.output.exists() and not asked.output.is_dir():
        raise UsageError("is no folder", where=str(asked.output), next="name a folder with -o")
    if not _SHORTEST <= asked.timeout < inf:
        raise UsageError(
            f"{asked.timeout:g} is no time", where="--timeout", next=f"write seconds, at least {_SHORTEST}"
        )
    most, share = _most(asked)
    first = Path(asked.arguments[0]) if asked.arguments else Path()
    settings_in = _governed(asked)
    return perform.Order(
        arguments=asked.arguments,
        settings=settings_in(str(first if first.is_dir() else first.parent)),
        engine=lambda settings, held: _engine(asked, settings, held),
        settings_in=settings_in,
        search=Search(
            choice=Choice(include=asked.include, exclude=asked.exclude),
            columns=Columns(text=asked.text_field, id=asked.id_field, longest=_ESCAPED * asked.largest),
        ),
        redo=Redo(everything=asked.force, only_failed=asked.retry_failed),
        said=_said(asked),
        most_failures=most,
        most_failures_share=share,
    )


def _governed(asked: Asked) -> Callable[[str], Settings]:
    """The settings of inputs in a folder, by the config that holds there; those of one config are made once."""
    made: dict[Path | None, Settings] = {}

    def settings_in(folder: str) -> Settings:
        defaults = config.config_for(Path(folder), asked.config)
        if defaults.path not in made:
            made[defaults.path] = _settings(asked, defaults)
        return made[defaults.path]

    return settings_in


def _settings(asked: Asked, defaults: config.Config) -> Settings:
    folders = asked.images or defaults.images
    for folder in folders:
        if not folder.is_dir():
            raise InputError("no such folder", where=f"--images {folder}", next="check the path")
    if asked.reader:
        plugins.reader(asked.reader)
    return Settings(
        out=resolved(asked.output),
        formats=_formats(asked, defaults),
        reader=asked.reader,
        hints=_hints(asked.encoding, defaults),
        assets=tuple(folder.resolve() for folder in folders),
        shards=asked.jsonl,
        skip_non_articles=asked.skip_non_articles,
        durable=asked.durable,
        seconds=min(_LONGEST, asked.timeout),
        megabytes=max(1, asked.memory >> 20),
        largest=asked.largest,
    )


def _hints(encoding: str | None, defaults: config.Config) -> Hints | None:
    """What the command line and the config say of every input."""
    if encoding is None and "portal" not in defaults.table:
        return None
    from convert.pipeline import Hints  # noqa: PLC0415 - a run that finds nothing to do does without

    return Hints(encoding=encoding, habits=defaults.habits)


def _formats(asked: Asked, defaults: config.Config) -> tuple[Format, ...]:
    """The formats with their options. Raises UsageError where two would write one file."""
    names = asked.formats or defaults.formats or (() if asked.jsonl else ("json",))
    given = defaults.settings + asked.settings
    for setting in asked.settings:
        options.options(setting.exporter, (setting,))
    return tuple(
        Format(
            name=name,
            suffix=plugins.plugin_class(plugins.EXPORTERS, name).suffix,
            options=tuple(options.filled(name, given).items()),
        )
        for name in options.distinct(tuple(name for name in names if not (asked.jsonl and name == "json")))
    )


def _most(asked: Asked) -> tuple[float, float | None]:
    """How many failures are too many: a number, or a share of all inputs."""
    if asked.on_error is OnError.STOP:
        return 0, None
    written = asked.max_failures
    if written is None:
        return inf, None
    number = written.removesuffix("%").strip()
    if not (number.isascii() and number.isdigit()):
        raise UsageError(f"{written!r} is neither a number nor a share", where="--max-failures", next="like 20 or 5%")
    if written.endswith("%") and int(number) > 100:
        raise UsageError(f"{written!r} is more than all", where="--max-failures", next="like 20 or 5%")
    return (inf, int(number) / 100) if written.endswith("%") else (int(number), None)


def _engine(asked: Asked, settings: Mapping[str, Settings], held: int) -> Engine:
    if asked.engine == "local":
        from convert.batch.local import Local  # noqa: PLC0415 - only where there is work

        return Local(settings, asked.jobs, kept=(held,))
    if asked.engine.startswith("dask://"):
        from convert.batch.dask import Dask  # noqa: PLC0415 - an extra

        return Dask(settings, asked.engine.removeprefix("dask://").rstrip("/"))
    raise UsageError(f"unknown engine {asked.engine!r}", where="--engine", next="local, or dask://HOST:PORT")
