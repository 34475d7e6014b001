"""`portaldoc extract`: the record out of a document again."""

from pathlib import Path

import typer

from convert.cli import inputs, outputs

EXAMPLES = """\b
Examples:
  portaldoc extract bai.docx                 the record, on standard output
  portaldoc extract bai.pdf -o bai.json
  portaldoc extract bai.pdf | portaldoc validate -"""


def command(
    document: str = typer.Argument(..., metavar="FILE.docx|FILE.pdf", help="A document that portaldoc made, or -."),
    output: str | None = typer.Option(
        None, "--output", "-o", metavar="FILE|FOLDER|-", help="Where the record goes.  [default: standard output]"
    ),
    force: bool = typer.Option(False, "--force", help="Replace a result that exists."),
    max_size: str = typer.Option("200M", metavar="SIZE", help="Refuse larger files."),
) -> None:
    """Get the record back out of a DOCX or a PDF.

    Every DOCX and PDF carries the record that it was made from, unchanged.
    """
    from convert import contract, embedded  # noqa: PLC0415 - what --help does without
    from convert.plugins import EXPORTERS, plugin_class  # noqa: PLC0415 - as above

    entry = inputs.located(document) if document == inputs.STANDARD_INPUT else _file(document)
    article = embedded.record_in(inputs.read(entry, inputs.size(max_size, "--max-size")), entry.shown)
    to = outputs.target(output, results=1, force=force)
    place = outputs.place(entry.stem, plugin_class(EXPORTERS, "json"), (entry.path,) if entry.path else (), to)
    outputs.write(place, contract.encode(article), to=to)


def _file(document: str) -> inputs.Input:
    path = Path(document)
    return inputs.Input(shown=document, stem=path.stem, path=path)
