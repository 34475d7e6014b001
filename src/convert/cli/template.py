"""`portaldoc template init`: our Word template, to be edited in Word."""

from pathlib import Path

import typer

from convert.cli import outputs
from convert.cli.app import EXIT_CODES
from convert.errors import OutputError, UsageError

app = typer.Typer(
    help="Make a Word template for documents in the house's own style.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)

EXAMPLES = """\b
Examples:
  portaldoc template init house.docx         then change its styles, header, footer in Word
  portaldoc convert bai.txt -o bai.docx --set docx.template=house.docx"""


@app.callback()
def template() -> None:
    """Make a Word template for documents in the house's own style."""


@app.command(epilog=EXAMPLES + "\n\n" + EXIT_CODES)
def init(
    file: Path = typer.Argument(..., metavar="FILE.docx", help="The file to write."),
    force: bool = typer.Option(False, "--force", help="Replace it if it exists."),
) -> None:
    """Write our template as a DOCX.

    It shows every style on a line of its own. When it is used these words are dropped; its styles, sheet, header and
    footer are kept.
    """
    from convert.wordml.starter import starter  # noqa: PLC0415 - what --help does without

    if file.suffix.lower() != ".docx":
        raise UsageError("a template is a .docx", where=str(file), next=f"name it {file.stem}.docx")
    if file.exists() and not force:
        raise OutputError("exists already", where=str(file), next="add --force to replace it")
    outputs.write(file, starter(), to=outputs.target(str(file), results=1, force=force))
