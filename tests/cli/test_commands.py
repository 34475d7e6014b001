"""The table of commands says of each what its module says."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from inspect import getdoc

import pytest

from convert.cli.commands import COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_help_is_the_first_line_of_the_commands_own_docstring(name: str) -> None:
    module = import_module(COMMANDS[name].module)
    said = module.app.info.help if hasattr(module, "app") else getdoc(module.command)
    assert said
    assert said.splitlines()[0] == COMMANDS[name].summary


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_fits_a_terminal_of_80_columns_and_ends_with_the_exit_codes(name: str) -> None:
    command = [sys.executable, "-m", "convert", name, "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert [line for line in done.stdout.splitlines() if len(line) > 80] == []
    assert done.stdout.endswith("143 terminated\n") or "Commands:" in done.stdout


HEAVY = {"weasyprint", "docx", "lxml", "jsonschema", "jsonschema_rs", "PIL", "rich", "convert.pipeline"}


def test_help_imports_nothing_heavy() -> None:
    script = "import sys; from convert.cli.run import run; run(['--help']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stderr.split()) == set()
    assert "convert" in done.stdout
