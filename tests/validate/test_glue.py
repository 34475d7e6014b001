"""The glue that others call us by: pre-commit, the GitHub Action, the GitLab snippet."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


def loaded(text: str) -> Any:
    return YAML(typ="safe").load(text)


def keeps(schema: str, path: Path) -> str:
    command = [str(BIN / "check-jsonschema"), "--builtin-schema", schema, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **more}


def step(name: str) -> str:
    steps = loaded((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    script: str = next(one["run"] for one in steps if one.get("name") == name)
    return script


def ran(script: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=ROOT, env=environment(**more), capture_output=True, text=True, check=False)


def test_the_action_keeps_githubs_schema() -> None:
    assert keeps("vendor.github-actions", ROOT / "action.yml") == ""


def test_the_gitlab_snippet_keeps_gitlabs_schema(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "validate.md").read_text(encoding="utf-8")
    found = re.search(r"## GitLab CI\n\n```yaml\n(.*?)```", page, re.DOTALL)
    assert found
    (tmp_path / "ci.yml").write_text(found[1], encoding="utf-8")
    assert keeps("vendor.gitlab-ci", tmp_path / "ci.yml") == ""


def test_the_actions_step_judges_our_own_samples() -> None:
    assert ran(step("Judge the records"), PATHS="samples/valid\n", ARGUMENTS="").returncode == 0
    done = ran(step("Judge the records"), PATHS="samples/valid\nsamples/invalid/PD411", ARGUMENTS="--select=PD4")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=samples/invalid/PD411/record.json,line=25,col=5,title=PD411 ")


def test_paths_and_arguments_of_the_action_are_never_run() -> None:
    done = ran(step("Judge the records"), PATHS="$(touch pwned); samples/valid", ARGUMENTS="")
    assert done.returncode == 3
    assert not (ROOT / "pwned").exists()


def test_the_actions_sarif_step_passes_findings_on_and_nothing_else(tmp_path: Path) -> None:
    target = str(tmp_path / "x.sarif")
    found = ran(step("Write SARIF"), PATHS="samples/invalid/PD411", ARGUMENTS="", SARIF=target)
    assert (found.returncode, found.stderr.count("1 error")) == (0, 1)
    assert '"ruleId": "PD411"' in Path(target).read_text(encoding="utf-8")
    assert ran(step("Write SARIF"), PATHS="nowhere", ARGUMENTS="", SARIF=target).returncode != 0


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("a.json", True), ("a.jsonl.gz", True), ("b.ndjson", True), ("a.json.txt", False), ("json", False)],
)
def test_the_hook_takes_records(name: str, *, wanted: bool) -> None:
    hook = loaded((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    assert bool(re.search(hook["files"], name)) is wanted


def test_the_hooks_entry_judges_files() -> None:
    hook = loaded((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    assert hook["id"] == "portaldoc-validate"
    command = [*shlex.split(hook["entry"]), "samples/valid/gap-mat-nguoi-trong-che.json"]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0
