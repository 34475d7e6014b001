"""`portaldoc batch`: folders, archives and lists of articles to a folder of results."""

import os
from pathlib import Path

import typer

from convert.batch.progress import Style
from convert.cli import inputs, options
from convert.cli.batching import Asked, OnError, run, shown_status, verified
from convert.errors import Exit, UsageError
from convert.findings import Severity

EXAMPLES = """\b
Examples:
  portaldoc batch bai/ -o out/ --to json,docx,pdf
  portaldoc batch bai/ -o out/ --dry-run        what would be done, named how
  portaldoc batch crawl.tar.gz -o out/ --skip-non-articles
  portaldoc batch texts.jsonl --id-field url -o out/ --jsonl
  portaldoc batch @list.txt -o out/ --max-failures 5%
  portaldoc batch --status -o out/
  portaldoc batch --retry-failed -o out/"""


def command(
    arguments: list[str] = typer.Argument(
        None,
        metavar="INPUT...",
        help="Folders, files, patterns in quotes, @LIST of paths, .zip and .tar.gz of pages, .jsonl of texts.",
    ),
    output: str = typer.Option(..., "--output", "-o", metavar="FOLDER", help="Where the results and the journal go."),
    to: list[str] = typer.Option([], "--to", "-t", metavar="FORMAT,…", help="Formats of the results.  [default: json]"),
    jsonl: bool = typer.Option(False, "--jsonl", help="Write the records into JSONL shards instead of a file each."),
    include: list[str] = typer.Option([], metavar="PATTERN", help="Only these files of a folder. Repeatable."),
    exclude: list[str] = typer.Option([], metavar="PATTERN", help="Not these files or folders. Repeatable."),
    text_field: str = typer.Option("text", metavar="NAME", help="The field of a .jsonl line that holds the text."),
    id_field: str | None = typer.Option(None, metavar="NAME", help="The field that names it.  [default: its number]"),
    reader: str | None = typer.Option(None, "--from", "-f", metavar="READER", help="Read the inputs as this format."),
    encoding: str | None = typer.Option(None, metavar="NAME", help="Decode the inputs as this."),
    images: list[Path] = typer.Option(
        [], "--images", metavar="FOLDER", help="Look pictures up here too, not only beside the article. Repeatable."
    ),
    settings: list[str] = typer.Option(
        [], "--set", metavar="FORMAT.KEY=VALUE", help="An option of a format. Repeatable."
    ),
    config_file: Path | None = typer.Option(
        None, "--config", metavar="FILE", help="Defaults.  [default: the nearest portaldoc.toml]"
    ),
    dry_run: bool = typer.Option(False, "--dry-run", help="Show the plan; write nothing."),
    force: bool = typer.Option(False, "--force", help="Do everything again."),
    retry_failed: bool = typer.Option(False, "--retry-failed", help="Do only what has failed; needs no INPUT."),
    status: bool = typer.Option(False, "--status", help="Say how the batch in FOLDER stands."),
    verify: bool = typer.Option(False, "--verify", help="Check that the results are still what was written."),
    skip_non_articles: bool = typer.Option(
        False, "--skip-non-articles", help="A page that is no article is no failure."
    ),
    on_error: OnError = typer.Option(OnError.CONTINUE, help="After a failure: go on, or finish what runs and stop."),
    max_failures: str | None = typer.Option(None, metavar="N|P%", help="Stop when more than this many have failed."),
    fail_level: Severity | None = typer.Option(None, metavar="LEVEL", help="Exit 1 on findings of this level."),
    jobs: int = typer.Option(
        0, "--jobs", "-j", min=0, metavar="N", show_default=False, help="Processes.  [default: one a core]"
    ),
    timeout: float = typer.Option(180.0, metavar="SECONDS", help="The longest that one document may take."),
    memory: str = typer.Option("1G", metavar="SIZE", help="The most memory that one document may take."),
    max_size: str = typer.Option("64M", metavar="SIZE", help="Refuse larger inputs."),
    durable: bool = typer.Option(False, "--fsync", help="Wait for the disk after every file."),
    progress: Style = typer.Option(Style.AUTO, help="How to show progress, on standard error."),
    engine: str = typer.Option("local", metavar="local|dask://HOST:PORT", help="Where the work is done."),
    verbose: int = typer.Option(
        0, "--verbose", "-v", count=True, show_default=False, help="List every failure, not the first of a kind."
    ),
) -> int:
    """Convert a whole folder, archive or list.

    FOLDER mirrors the tree of the inputs as STEM.SUFFIX, with manifest.jsonl, report.html and the journal. The same
    command again does only what is new, changed or failed, also after an interruption or a crash. Nothing is
    overwritten that the journal does not know.
    """
    if not output:
        raise UsageError("an empty name", where="--output", next="name a folder")
    out = Path(output)
    if status or verify:
        code = shown_status(out) if status else Exit.DONE
        return verified(out) if verify else code
    if not arguments and not retry_failed:
        raise UsageError("no input", next="name a folder, a file, a pattern, an archive or @list.txt")
    return run(
        Asked(
            arguments=tuple(arguments or ()),
            output=out,
            formats=tuple(dict.fromkeys(name.strip() for names in to for name in names.split(",") if name.strip())),
            jsonl=jsonl,
            include=tuple(include),
            exclude=tuple(exclude),
            text_field=text_field,
            id_field=id_field,
            reader=reader,
            encoding=encoding,
            images=tuple(images),
            settings=tuple(options.parsed(setting) for setting in settings),
            config=config_file,
            dry_run=dry_run,
            force=force,
            retry_failed=retry_failed,
            skip_non_articles=skip_non_articles,
            on_error=on_error,
            max_failures=max_failures,
            fail_level=fail_level,
            jobs=jobs or len(os.sched_getaffinity(0)),
            timeout=timeout,
            memory=inputs.size(memory, "--memory"),
            largest=inputs.size(max_size, "--max-size"),
            durable=durable,
            progress=progress,
            engine=engine,
            verbose=verbose > 0,
        )
    )
