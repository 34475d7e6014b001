"""Every command in one table: its name, the module that holds it, and the line that `--help` shows."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A command by the module that holds it, which is imported only when the command runs.

    The module has either a function ``command`` (annotated as Typer wants it, may return an ``Exit``) with an optional
    ``EXAMPLES``, or, for a command that has commands of its own, a ``typer.Typer`` named ``app``.
    ``summary`` is the first line of the function's docstring.
    """

    module: str
    summary: str


COMMANDS = {
    "convert": Command("convert.cli.convert", "Turn articles into records and documents."),
    "batch": Command("convert.cli.batch", "Convert a whole folder, archive or list."),
    "formats": Command("convert.cli.formats", "List what can be read, written and checked."),
    "validate": Command("convert.cli.validate", "Judge records: the schema, and what no schema can say."),
    "trace": Command("convert.cli.trace", "Show each line of an article, its role, and the rule."),
    "explain": Command("convert.cli.explain", "Explain a code of a finding."),
    "extract": Command("convert.cli.extract", "Get the record back out of a DOCX or a PDF."),
    "template": Command("convert.cli.template", "Make a Word template for documents in the house's own style."),
    "schema": Command("convert.cli.schema", "Print the JSON Schema of the record."),
}
