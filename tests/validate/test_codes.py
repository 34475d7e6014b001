"""Every code has its page, in one form; no page is left without a code; every code of the validator has a sample."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from convert import plugins
from convert.cli.run import run
from convert.explanations import explanation, page
from convert.findings import CATALOGUE

ROOT = Path(__file__).parents[2]
NO_SAMPLE = {"PD499"}  # only a plugin with a bug raises it: test_judge.py has one


def codes_of_validate() -> set[str]:
    checked = {code.id for check in plugins.checks() for code in check.codes}
    return checked | {code for code in CATALOGUE if code.startswith("PD4")}


@pytest.mark.parametrize("code_id", CATALOGUE)
def test_a_code_has_a_page_that_names_it(code_id: str) -> None:
    code = CATALOGUE[code_id]
    assert page(code_id).splitlines()[0] == f"# {code.id} {code.name} ({code.severity})"


@pytest.mark.parametrize("code_id", CATALOGUE)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_page_has_four_paragraphs_in_both_languages(code_id: str, language: str) -> None:
    parts = explanation(code_id, language)
    assert all(len(part) > 10 and "\n" not in part for part in (parts.what, parts.why, parts.example, parts.remedy))


@pytest.mark.parametrize("code_id", CATALOGUE)
def test_a_page_has_nothing_else(code_id: str) -> None:
    assert re.findall(r"^#+ .*", page(code_id), re.MULTILINE)[1:] == ["## Tiếng Việt", "## English"]


def test_no_page_is_orphaned() -> None:
    assert {path.stem for path in (ROOT / "docs" / "codes").glob("*.md")} == set(CATALOGUE)


def test_names_are_unique() -> None:
    names = [code.name for code in CATALOGUE.values()]
    assert sorted(set(names)) == sorted(names)


def test_every_code_of_the_validator_has_a_sample() -> None:
    samples = {path.name for path in (ROOT / "samples" / "invalid").iterdir()}
    assert samples == codes_of_validate() - NO_SAMPLE


def test_the_page_lists_every_code_of_the_validator() -> None:
    listed = re.findall(r"\[(PD\d+)\]\(codes/\1\.md\)", (ROOT / "docs" / "validate.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(codes_of_validate())


def test_explain_prints_the_page(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain", "PD411"]) == 0
    assert capsysbinary.readouterr().out.decode() == page("PD411")


def test_explain_in_one_language_by_name(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain", "span-not-its-words", "--language", "en"]) == 0
    said = capsysbinary.readouterr().out.decode()
    assert said.startswith("# PD411 span-not-its-words (error)\n\n**What.** ")
    assert "Tiếng Việt" not in said


def test_explain_without_a_code_lists_all(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain"]) == 0
    assert len(capsysbinary.readouterr().out.splitlines()) == len(CATALOGUE)


def test_explain_of_no_code_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "PD4111"]) == 2
    assert "did you mean 'PD411'?" in capsys.readouterr().err
