"""`portaldoc explain`: a code's page."""

from enum import StrEnum

import typer

from convert.cli import outputs
from convert.errors import UsageError, nearest, suggestion
from convert.findings import CATALOGUE

EXAMPLES = """\b
Examples:
  portaldoc explain PD411
  portaldoc explain span-not-its-words --language en
  portaldoc explain                             every code, one a line"""


class Language(StrEnum):
    """What a page is printed in."""

    VI = "vi"
    EN = "en"
    BOTH = "both"


def command(
    code: str | None = typer.Argument(None, metavar="CODE", help="A code (PD411) or its name.  [default: list all]"),
    language: Language = typer.Option(
        Language.BOTH, "--language", "-l", metavar="vi|en|both", help="Only one language."
    ),
) -> None:
    """Explain a code of a finding.

    What it is, why it matters, an example, and what to do, in Vietnamese and English.
    """
    if code is None:
        for known in CATALOGUE.values():
            outputs.put(f"{known.id}  {known.severity:7}  {known.name}\n")
        return
    outputs.put(_page(_known(code), language))


def _known(written: str) -> str:
    """The id of a code, written in any case or by its name. Raises UsageError."""
    names = {code.name: code.id for code in CATALOGUE.values()}
    found = names.get(written.lower(), written.upper())
    if found not in CATALOGUE:
        near = nearest(written.upper(), CATALOGUE) or nearest(written, names)
        raise UsageError(f"{written!r} is no code", next=suggestion(near, "`portaldoc explain` lists all"))
    return found


def _page(code_id: str, language: Language) -> str:
    from convert import explanations  # noqa: PLC0415 - only for a page

    if language is Language.BOTH:
        return explanations.page(code_id)
    code = CATALOGUE[code_id]
    return f"# {code_id} {code.name} ({code.severity})\n\n{explanations.section(code_id, language)}\n"
