"""`portaldoc convert`: articles to records and documents."""

import re
from pathlib import Path

import typer

from convert.cli import inputs, options
from convert.errors import UsageError
from convert.findings import Severity

EXAMPLES = """\b
Examples:
  portaldoc convert bai.txt                     the record, on standard output
  portaldoc convert bai.txt -o bai.pdf          one PDF
  portaldoc convert *.txt --to json,docx,pdf -o out/
  portaldoc convert bai/ --to pdf -o out/       a folder: article, pictures
  curl … | portaldoc convert - --from html --published 2019-10-06"""


def command(
    arguments: list[str] = typer.Argument(
        ..., metavar="INPUT...", help="Files, folders of one article and its pictures, or - for standard input."
    ),
    to: list[str] = typer.Option(
        [], "--to", "-t", metavar="FORMAT,…", help="Formats of the results; see `portaldoc formats`.  [default: json]"
    ),
    output: str | None = typer.Option(
        None, "--output", "-o", metavar="FILE|FOLDER|-", help="Where the results go; the suffix of a FILE picks --to."
    ),
    reader: str | None = typer.Option(None, "--from", "-f", metavar="READER", help="Read the inputs as this format."),
    encoding: str | None = typer.Option(
        None, metavar="NAME", help="Decode the inputs as this.  [default: what they say]"
    ),
    images: list[Path] = typer.Option(
        [], "--images", metavar="FOLDER", help="Look pictures up here too, not only beside the article. Repeatable."
    ),
    source_url: str | None = typer.Option(None, metavar="URL", help="Where the article was published."),
    published: str | None = typer.Option(None, metavar="DATE", help="When it was published: 2019-10-06."),
    settings: list[str] = typer.Option(
        [], "--set", metavar="FORMAT.KEY=VALUE", help="An option of a format. Repeatable."
    ),
    config_file: Path | None = typer.Option(
        None, "--config", metavar="FILE", help="Defaults.  [default: the nearest portaldoc.toml]"
    ),
    force: bool = typer.Option(False, "--force", help="Replace results that exist."),
    keep: bool = typer.Option(False, "--keep", help="Make a record of what is no article too."),
    max_size: str = typer.Option("20M", metavar="SIZE", help="Refuse larger inputs."),
    fail_level: Severity | None = typer.Option(
        None, metavar="LEVEL", help="Exit 1 on findings of this level: error, warning or note."
    ),
    verbose: int = typer.Option(
        0, "--verbose", "-v", count=True, show_default=False, help="Say each finding, not only how many."
    ),
) -> int:
    """Turn articles into records and documents.

    Each INPUT gives one result for each format. A single result goes to standard output, a binary one not to a
    terminal. Several results go to a folder, as STEM.SUFFIX. Nothing that exists is replaced without --force. Findings
    go to standard error and never into a result. Of bai.txt, bai.meta.toml beside it may say url, published, province.
    """
    from convert.cli.work import Wanted, converted  # noqa: PLC0415 - what --help does without

    return converted(
        Wanted(
            arguments=tuple(arguments),
            formats=tuple(dict.fromkeys(name.strip() for names in to for name in names.split(",") if name.strip())),
            output=output,
            reader=reader,
            encoding=encoding,
            images=tuple(images),
            url=_url(source_url),
            published=_date(published),
            settings=tuple(options.parsed(setting) for setting in settings),
            config=config_file,
            limit=inputs.size(max_size, "--max-size"),
            force=force,
            keep=keep,
            fail_level=fail_level,
            each_finding=verbose > 0,
        )
    )


def _url(written: str | None) -> str | None:
    """An address as it was given. Raises UsageError where it is none."""
    if written is None or re.fullmatch(r"https?://\S+", written):
        return written
    raise UsageError(
        f"{written!r} is no address", where="--source-url", next="write it like https://tinh.example.vn/tin"
    )


def _date(written: str | None) -> str | None:
    """A date or a date and time as ISO 8601 has it. Raises UsageError."""
    if written is None:
        return None
    from convert.text.stamps import fault_of  # noqa: PLC0415 - only where a date is given

    if fault := fault_of(written):
        raise UsageError(
            f"{written!r} {fault}", where="--published", next="write it like 2019-10-06 or 2019-10-06T07:45"
        )
    return written
