"""`portaldoc convert`: articles to records and documents."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from convert import pipeline
from convert.assets import Assets

EXAMPLES = """\b
Examples:
  portaldoc convert bai.txt
  portaldoc convert bai.txt -o bai.pdf
  portaldoc convert *.txt --to json,docx,pdf -o out/"""


def command(
    inputs: list[Path] = typer.Argument(..., metavar="INPUT..."),
    to: str = typer.Option("json", "--to"),
) -> None:
    """Turn articles into records and documents."""
    for path in inputs:
        article = pipeline.read(path.name, path.read_bytes()).value
        sys.stdout.buffer.write(pipeline.export(article, to, Assets()).value)
