"""What the user wanted judged to a report, a writer, and an exit code."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convert.cli import known, outputs, records
from convert.cli.config import config_for
from convert.cli.judge_files import Work, findings_of
from convert.cli.said import say
from convert.cli.told import reaches
from convert.errors import Exit, InputError, UsageError
from convert.findings import PICTURE_NOT_FOUND, RECORD_TOO_LARGE, UNREADABLE_FILE, Severity
from convert.reports.to_text import summary
from convert.validate.collect import Collector
from convert.validate.judge import ACROSS, Rules, given
from convert.validate.located import as_shown
from convert.validate.select import Selection, codes, without_code
from convert.values import value

if TYPE_CHECKING:
    from convert.cli.config import Config
    from convert.validate import Report

EVERYTHING = sys.maxsize


@value
class Wanted:
    """The command line of `portaldoc validate`."""

    arguments: tuple[str, ...]
    format: str
    schema_only: bool
    across: bool
    images: tuple[Path, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_level: Severity | None
    baseline: Path | None
    write_baseline: Path | None
    most: int
    allow_empty: bool
    lines: bool
    jobs: int
    config: Path | None


def judged(wanted: Wanted) -> Exit:
    """Judge, report, and say how it went."""
    paths = records.found(wanted.arguments)
    if not paths and not wanted.allow_empty:
        raise InputError("no record there", where=" ".join(wanted.arguments), next="add --allow-empty if that is right")
    config = config_for(_home(paths), wanted.config)
    rules, selection, baseline = _rules(wanted, config), _selection(wanted, config), _baseline(wanted, config)
    collector = Collector(
        selection=selection,
        known=known.read(baseline) if baseline else None,
        known_as=records.seen_from(baseline.parent) if baseline else as_shown,
        most=EVERYTHING if wanted.write_baseline else wanted.most,
        across=wanted.across,
    )
    _say_unlooked(selection, rules, wanted)
    report = _report(wanted, rules, paths, collector)
    if wanted.write_baseline:
        return known.write(report, wanted.write_baseline)
    _write(report, _format(wanted.format))
    if baseline and report.missed:
        known.say_missed(report, baseline, given(rules, across=wanted.across), selection)
    return _exit(report, wanted.fail_level or Severity(config.validate.get("fail-level", "error")))


def _home(paths: list[str]) -> Path:
    return Path(paths[0]).parent if paths and paths[0] != records.STDIN else Path()


def _report(wanted: Wanted, rules: Rules, paths: list[str], collector: Collector) -> Report:
    work = Work(rules=rules, paths=tuple(paths), lines=wanted.lines, jobs=wanted.jobs)
    for path, line, judgement in findings_of(work, with_identity=wanted.across):
        collector.add(judgement, path, line)
    return collector.report(map(records.shown, paths))


def _rules(wanted: Wanted, config: Config) -> Rules:
    images = wanted.images or config.folders(config.validate.get("images", ()))
    if wanted.schema_only:
        return Rules()
    from convert import plugins  # noqa: PLC0415 - the schema alone needs no plugins

    return Rules(checks=plugins.checks(), assets=_assets(images))


def _assets(images: tuple[Path, ...]) -> Any:
    if not images:
        return None
    from convert.assets import Assets  # noqa: PLC0415 - only with --images

    missing = next((folder for folder in images if not folder.is_dir()), None)
    if missing:
        raise InputError("no such folder", where=str(missing), next="check --images")
    return Assets(folders=images)


def _say_unlooked(selection: Selection, rules: Rules, wanted: Wanted) -> None:
    """Say which selected codes are not looked for this time. Raises UsageError for those that never are."""
    from convert import plugins  # noqa: PLC0415 - as above

    for word in without_code(selection.select, given(rules, across=wanted.across).values()):
        if not without_code((word,), ACROSS):
            option = "with --across"
        elif not without_code((word,), (PICTURE_NOT_FOUND,)):
            option = "with --images"
        elif not without_code((word,), given(Rules(checks=plugins.checks()), across=False).values()):
            option = "without --schema-only"
        else:
            what = f"{word!r} is never said of records"
            raise UsageError(what, where="select", next="docs/validate.md lists the codes that are")
        say(f"{word!r} is looked for only {option}")


def _selection(wanted: Wanted, config: Config) -> Selection:
    table = config.validate
    selected = codes(wanted.select)
    if wanted.select and not selected:
        raise UsageError("no code is named", where="--select", next="write it like PD411, PD4 or no-caption")
    return Selection(
        select=selected or codes(table.get("select", ())),
        ignore=codes((*wanted.ignore, *table.get("ignore", ()))),
        per_path=tuple((pattern, codes(ignored)) for pattern, ignored in table.get("per-path-ignores", {}).items()),
        named=records.seen_from(config.path.parent) if config.path else as_shown,
    )


def _baseline(wanted: Wanted, config: Config) -> Path | None:
    """The file of what is known, if there is one to go by."""
    if wanted.write_baseline:
        return None
    said = config.validate.get("baseline")
    return wanted.baseline or (config.folders((said,))[0] if said else None)


def _format(name: str) -> str:
    if name != "auto":
        return name
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _write(report: Report, name: str) -> None:
    module = import_module(f"convert.reports.to_{name}")
    outputs.put(getattr(module, f"to_{name}")(report))
    say(summary(report))
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if name == "github" and page:
        with Path(page).open("a", encoding="utf-8") as opened:
            opened.write(module.to_step_summary(report))


def _exit(report: Report, level: Severity) -> Exit:
    if report.codes[RECORD_TOO_LARGE.id] or report.codes[UNREADABLE_FILE.id]:
        return Exit.INPUT
    return Exit.FINDINGS if reaches(+report.counts, level) else Exit.DONE
