"""`portaldoc validate`: records to findings with line and column."""

from enum import StrEnum
from pathlib import Path

import typer

from convert.findings import Severity

EXAMPLES = """\b
Examples:
  portaldoc validate records/                   every record of a folder
  portaldoc validate --format sarif 'a/**/*.json' > findings.sarif
  gunzip -c all.jsonl.gz | portaldoc validate - --schema-only
  portaldoc validate records/ --write-baseline known.json
  portaldoc validate records/ --baseline known.json --fail-level warning"""


class Format(StrEnum):
    """How findings are written."""

    AUTO = "auto"
    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


def command(
    arguments: list[str] = typer.Argument(
        ..., metavar="PATH...", help="Records (JSON, JSONL, each also .gz), folders, patterns, or - for standard input."
    ),
    output_format: Format = typer.Option(
        Format.AUTO, "--format", metavar="FORMAT", help="text, json, sarif, junit, github; auto: github in its Actions."
    ),
    schema_only: bool = typer.Option(False, "--schema-only", help="Only the schema, nothing that it cannot say."),
    across: bool = typer.Option(
        False, "--across", help="Also what concerns several: one source twice, mixed versions."
    ),
    images: list[Path] = typer.Option(
        [], "--images", metavar="FOLDER", help="Also that every picture is there. Repeatable."
    ),
    select: list[str] = typer.Option([], metavar="CODE,…", help="Only these: PD411, PD4, a name. Repeatable."),
    ignore: list[str] = typer.Option([], metavar="CODE,…", help="Never these. Repeatable."),
    fail_level: Severity | None = typer.Option(
        None, metavar="LEVEL", help="Exit 1 from this level on: error, warning or note.  [default: error]"
    ),
    baseline: Path | None = typer.Option(None, metavar="FILE", help="Findings in it are known and pass."),
    write_baseline: Path | None = typer.Option(None, metavar="FILE", help="Write what is found as the baseline."),
    max_findings: int = typer.Option(1000, metavar="N", min=0, help="Show no more than this; all are counted."),
    allow_empty: bool = typer.Option(False, "--allow-empty", help="No record at all is no error."),
    lines: bool = typer.Option(False, "--lines", help="Every PATH has a record a line, whatever its name."),
    jobs: int = typer.Option(
        0, metavar="N", min=0, show_default=False, help="Processes.  [default: one a core, where it pays]"
    ),
    config_file: Path | None = typer.Option(
        None, "--config", metavar="FILE", help="Defaults.  [default: the nearest portaldoc.toml]"
    ),
) -> int:
    """Judge records: the schema, and what no schema can say.

    Prints PATH:LINE:COLUMN: CODE MESSAGE for each finding, on standard output. Exits 1 where one weighs as much as
    --fail-level, 3 where a file cannot be read or there is none. `portaldoc explain CODE` says what to do.
    """
    from convert.cli.judging import Wanted, judged  # noqa: PLC0415 - what --help does without

    return judged(
        Wanted(
            arguments=tuple(arguments),
            format=output_format.value,
            schema_only=schema_only,
            across=across,
            images=tuple(images),
            select=tuple(select),
            ignore=tuple(ignore),
            fail_level=fail_level,
            baseline=baseline,
            write_baseline=write_baseline,
            most=max_findings,
            allow_empty=allow_empty,
            lines=lines,
            jobs=jobs,
            config=config_file,
        )
    )
