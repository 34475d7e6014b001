"""What `portaldoc convert` was asked for to results: plan, read, export, write, one input after another."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from convert import pipeline, plugins
from convert.assets import Assets, beside
from convert.cli import config, inputs, options, outputs, told
from convert.cli.said import failed, say
from convert.errors import ConvertError, Exit, InputError, UsageError
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article
    from convert.findings import Read, Severity
    from convert.outline import Habits
    from convert.plugins import Exporter

DEFAULT_FORMATS = ("json",)


@value
class Wanted:
    """What the command line asked for, for all inputs alike. Empty: not said."""

    arguments: tuple[str, ...]
    formats: tuple[str, ...]
    output: str | None
    reader: str | None
    encoding: str | None
    images: tuple[Path, ...]
    url: str | None
    published: str | None
    settings: tuple[options.Setting, ...]
    config: Path | None
    limit: int
    force: bool
    keep: bool
    fail_level: Severity | None
    each_finding: bool


@value
class Job:
    """One input and what is to be made of it."""

    input: inputs.Input
    formats: tuple[str, ...]
    settings: tuple[options.Setting, ...]
    assets: Assets
    habits: Habits


def converted(wanted: Wanted) -> int:
    """The exit code of converting every input. Raises UsageError, InputError before anything is converted."""
    _consistent(wanted)
    codes: list[Exit] = []
    jobs = list(_jobs(wanted, codes))
    results = sum(len(job.formats) for job in jobs) + len(codes)
    _roomy(wanted.output, results)
    to = outputs.target(wanted.output, results=results, force=wanted.force)
    _displayable(jobs, to)
    files = tuple(job.input.path for job in jobs if job.input.path)
    for job in jobs:
        codes += _done(job, wanted, to, files)
    failures = {code for code in codes if code}
    return Exit.SOME_FAILED if len(failures) > 1 else next(iter(failures), Exit.DONE)


def _consistent(wanted: Wanted) -> None:
    """Raises UsageError where the command line asks for what cannot be, InputError where a folder is missing."""
    for name in wanted.formats:
        _class(name)
    for setting in wanted.settings:
        options.options(setting.exporter, (setting,))
    if wanted.reader:
        plugins.reader(wanted.reader)
    if len(wanted.arguments) > 1 and wanted.url:
        raise UsageError("one URL for several inputs", where="--source-url", next="convert them one by one")
    if clash := inputs.clashes(wanted.arguments):
        first, second = clash
        what = f"{first!r} and {second!r} would both be written as {inputs.stem_of(first)!r}"
        raise UsageError(what, next="convert them into two folders")
    for folder in wanted.images:
        if not folder.is_dir():
            raise InputError("no such folder", where=f"--images {folder}", next="check the path")


def _class(name: str) -> type[Exporter]:
    return plugins.plugin_class(plugins.EXPORTERS, name)


def _jobs(wanted: Wanted, codes: list[Exit]) -> Iterator[Job]:
    """Every input as a job; an input that cannot be one is said to have failed."""
    for argument in wanted.arguments:
        try:
            yield _job(inputs.located(argument), wanted)
        except ConvertError as error:
            codes.append(failed(error))


def _job(entry: inputs.Input, wanted: Wanted) -> Job:
    defaults = config.config_for(entry.home, wanted.config)
    folders = wanted.images or defaults.images
    return Job(
        input=entry,
        formats=options.distinct(_formats(wanted, defaults)),
        settings=defaults.settings + wanted.settings,
        assets=_assets(entry, folders),
        habits=defaults.habits,
    )


def _assets(entry: inputs.Input, folders: tuple[Path, ...]) -> Assets:
    """Where an input's pictures are: in the folders that were named, then beside it."""
    near = beside(entry.path) if entry.path else ()
    return Assets(folders=(*folders, *near)) if entry.folder else Assets(folders=folders, near=near)


def _formats(wanted: Wanted, defaults: config.Config) -> tuple[str, ...]:
    """What an input is to become: as asked for, as the output's suffix says, as configured, else a record."""
    if wanted.formats:
        return wanted.formats
    output = wanted.output
    is_file = output not in (None, outputs.STANDARD_OUTPUT) and not outputs.names_a_folder(output or "")
    if is_file and len(wanted.arguments) == 1 and (suffix := inputs.suffix_of(output or "")):
        return (_format_of(suffix, output or ""),)
    return defaults.formats or DEFAULT_FORMATS


def _format_of(suffix: str, output: str) -> str:
    """The exporter that writes a suffix. Raises UsageError where none does, or several do."""
    names = plugins.names(plugins.EXPORTERS)
    if suffix[1:] in names and _class(suffix[1:]).suffix == suffix:
        return suffix[1:]
    by_name = {name: _class(name).suffix for name in names}
    found = [name for name in names if by_name[name] == suffix]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{' and '.join(found)} write {suffix}", where=output, next="choose with --to")
    raise UsageError(
        f"no format is written as {suffix}",
        where=output,
        next=f"{plugins.suggestion(suffix, by_name.values())} Or name a format with --to",
    )


def _roomy(output: str | None, results: int) -> None:
    """Raises UsageError where several results would go to what is called like the file of one."""
    if results < 2 or output in (None, outputs.STANDARD_OUTPUT) or outputs.names_a_folder(output or ""):
        return
    suffix = inputs.suffix_of(output or "")
    if suffix in {_class(name).suffix for name in plugins.names(plugins.EXPORTERS)}:
        folder = str(output)[: -len(suffix)]
        raise UsageError(
            f"{results} results do not fit in one file", where=output, next=f"name a folder, like -o {folder}/"
        )


def _displayable(jobs: list[Job], to: outputs.Target) -> None:
    """Raises UsageError where a binary result would go to a terminal."""
    if to.file or to.folder or not jobs or not sys.stdout.isatty():
        return
    name = jobs[0].formats[0]
    if not outputs.is_text(_class(name).media_type):
        raise UsageError(
            f"{name} is not written to a terminal",
            next=f"name a file with -o, like -o {jobs[0].input.stem}{_class(name).suffix}",
        )


def _done(job: Job, wanted: Wanted, to: outputs.Target, files: tuple[Path, ...]) -> Iterator[Exit]:
    """Do one job; the code of everything that failed in it."""
    places: dict[str, Path | None] = {}
    for name in job.formats:
        try:
            places[name] = outputs.place(job.input.stem, _class(name), files, to)
        except ConvertError as error:
            yield failed(error)
    if not places:
        return
    try:
        data = inputs.read(job.input, wanted.limit)
        article = _read(job, data, wanted)
        held = pipeline.pictures_in(job.input.name, data, reader=wanted.reader)
    except ConvertError as error:
        yield failed(_about(error, job.input))
        return
    findings = list(article.findings)
    assets = replace(job.assets, held=held)
    for name, place in places.items():
        try:
            made = pipeline.export(article.value, name, assets, options.filled(name, job.settings))
            outputs.write(place, made.value, to=to)
            findings += made.findings
        except ConvertError as error:
            yield failed(_about(error, job.input))
    findings = list(dict.fromkeys(findings))  # a missing picture is missing in every format
    for line in told.lines(findings, job.input.shown, article.value, each=wanted.each_finding):
        say(line)
    if told.reaches((finding.code.severity for finding in findings), wanted.fail_level):
        yield Exit.FINDINGS


def _read(job: Job, data: bytes, wanted: Wanted) -> Read[Article]:
    hints = pipeline.Hints(
        url=wanted.url, published=wanted.published, encoding=wanted.encoding, keep=wanted.keep, habits=job.habits
    ).over(inputs.sidecar(job.input))
    return pipeline.read(job.input.name, data, reader=wanted.reader, hints=hints)


def _about(error: ConvertError, entry: inputs.Input) -> ConvertError:
    """The same failure, about the input as the user named it."""
    if error.where in (None, entry.name):
        error.where = entry.shown
    return error
