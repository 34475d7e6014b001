"""The table of commands as a Typer application that imports a command only when it runs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from convert import __version__
from convert.cli.commands import COMMANDS
from convert.cli.outputs import put

if TYPE_CHECKING:
    from typer._click import Command, Context

EXIT_CODES = """\b
Exit codes:
  0   done; all valid
  1   findings at or above --fail-level
  2   usage: the command line or the options contradict themselves
  3   input missing, unreadable, undecodable or too large
  4   not an article
  5   export failed
  6   output cannot be written, or exists (see --force)
  7   some inputs failed, for different reasons
  70  a bug in portaldoc
  130 interrupted
  143 terminated"""

HELP_WIDTH = 80


class LazyGroup(TyperGroup):
    """Knows its commands by the table; imports one when it is resolved to be run."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The names, in the table's order."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """Enough of a command for the list in the help and for completion."""
        del ctx
        found = COMMANDS.get(cmd_name)
        return TyperCommand(cmd_name, help=found.summary) if found else None

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """The command itself, and the arguments left for it."""
        self.commands = {name: TyperCommand(name) for name in COMMANDS}
        name, found, rest = super().resolve_command(ctx, args)
        return name, loaded(name) if name and found else None, rest


def loaded(name: str) -> Command:
    """A command of the table, imported."""
    module = import_module(COMMANDS[name].module)
    if not hasattr(module, "app"):
        single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        single.command(name, epilog=getattr(module, "EXAMPLES", "") + "\n\n" + EXIT_CODES)(module.command)
        return get_command(single)
    return get_command(module.app)


def _version(wanted: bool) -> None:
    if wanted:
        put(f"portaldoc {__version__}\n")
        raise typer.Exit


def application() -> Command:
    """The whole command line, ready to run."""
    root = typer.Typer(
        cls=LazyGroup,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        epilog=EXIT_CODES,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": HELP_WIDTH},
    )

    @root.callback()
    def portaldoc(
        version: bool = typer.Option(
            False, "--version", callback=_version, is_eager=True, help="Print the version and stop."
        ),
        debug: bool = typer.Option(False, "--debug", help="Show the traceback of a bug."),
    ) -> None:
        """Turn Vietnamese government-portal text into validated records and documents worth filing."""
        del version, debug

    return get_command(root)
