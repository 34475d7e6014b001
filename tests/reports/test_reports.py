"""Each writer keeps its published schema and the limits of those who read it, and writes the same bytes twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from lxml import etree
from tests.validate.making import located, report, whole_report

from convert.reports.to_github import MOST_ANNOTATIONS, to_github, to_step_summary
from convert.reports.to_json import to_json
from convert.reports.to_junit import to_junit
from convert.reports.to_sarif import to_sarif
from convert.reports.to_text import summary, to_text
from convert.validate import Report

HERE = Path(__file__).parent
WRITERS = [to_text, to_json, to_sarif, to_junit, to_github, to_step_summary]


def test_sarif_keeps_the_published_schema() -> None:
    schema = json.loads((HERE / "sarif-2.1.0.schema.json").read_bytes())
    for written in (to_sarif(whole_report()), to_sarif(report())):
        jsonschema.Draft4Validator(schema).validate(json.loads(written))


def test_sarif_names_rules_places_and_the_words_in_the_source() -> None:
    run = json.loads(to_sarif(whole_report()))["runs"][0]
    result = next(found for found in run["results"] if found["ruleId"] == "PD412")
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert rule["id"] == "PD412"
    assert "white space" in rule["fullDescription"]["text"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "invalid/PD412/record.json", "uriBaseId": "SRCROOT"}
    assert place["region"]["startLine"] > 300
    region = result["relatedLocations"][0]["physicalLocation"]["region"]
    assert (region["charOffset"], region["charLength"], region["startLine"], region["endLine"]) == (26, 43, 2, 3)
    assert region["snippet"]["text"].startswith("\nXã Khe Vàng")


def test_sarif_addresses_are_encoded() -> None:
    assert "th%C6%B0%20m%E1%BB%A5c/t%C3%AAn%2C%20l%E1%BA%A1%25%3A.json" in to_sarif(whole_report())


def test_junit_keeps_the_common_schema() -> None:
    schema = etree.XMLSchema(etree.parse(HERE / "junit-10.xsd"))
    for written in (to_junit(whole_report()), to_junit(report()), to_junit(report(paths=()))):
        schema.assertValid(etree.fromstring(written.encode()))


def test_junit_counts_files_and_failures() -> None:
    root = etree.fromstring(
        to_junit(
            report(located("PD401", "x"), located("PD450", "y", "b.json"), paths=("a.json", "b.json", "c.json"))
        ).encode()
    )
    suite = root[0]
    assert (suite.get("tests"), suite.get("failures")) == ("3", "1")
    assert [len(case.findall("failure")) for case in suite] == [1, 0, 0]
    assert suite[1].findtext("system-out") == "b.json:1:2: PD450 note: y"


def test_text_is_path_line_column_code_message() -> None:
    assert to_text(report(located("PD401", "x", line=7))) == "a.json:7:2: PD401 x\n"


def test_json_is_flat() -> None:
    written = json.loads(to_json(report(located("PD450", "x"))))
    assert written["summary"]["notes"] == 1
    assert written["findings"][0] == {
        "path": "a.json",
        "line": 1,
        "column": 2,
        "code": "PD450",
        "name": "no-caption",
        "severity": "note",
        "message": "x",
        "pointer": "/x",
        "span": None,
    }


@pytest.mark.parametrize("write", WRITERS)
def test_the_same_bytes_twice(write: Callable[[Report], str]) -> None:
    assert write(whole_report()) == write(whole_report())


@pytest.mark.parametrize("write", WRITERS)
def test_findings_are_sorted_whatever_came_first(write: Callable[[Report], str]) -> None:
    one, other = located("PD401", "x", "b.json"), located("PD450", "y", "a.json", 3)
    paths = ("a.json", "b.json")
    assert write(report(one, other, paths=paths)) == write(report(other, one, paths=paths))


def annotated(written: str) -> list[str]:
    return [line for line in written.splitlines() if line.startswith("::")]


def test_github_shows_the_gravest_first_and_counts_the_rest() -> None:
    found = [located("PD450", f"note {number}", line=number) for number in range(1, 12)]
    found += [located("PD401", f"error {number}", line=number) for number in range(20, 24)]
    shown = annotated(to_github(report(*found)))
    assert len(shown) == MOST_ANNOTATIONS
    assert [line.split()[0] for line in shown[:5]] == ["::error"] * 4 + ["::notice"]
    assert shown[-1].startswith("::notice::6 more findings: 4 errors, 11 notes")


def test_github_loses_nothing_that_is_not_annotated() -> None:
    written = to_github(report(*(located("PD401", f"error {number}", line=number) for number in range(30))))
    assert all(f"error {number}" in written for number in range(30))


def test_ten_findings_need_no_summary() -> None:
    shown = annotated(to_github(report(*(located("PD401", "x", line=line) for line in range(1, 11)))))
    assert len(shown) == 10
    assert all("file=a.json" in line for line in shown)


def test_hidden_findings_are_counted() -> None:
    shown = report(*(located("PD401", "x", line=line) for line in range(1, 31)), most=9)
    assert annotated(to_github(shown))[-1].startswith("::error::21 more findings")
    assert to_text(shown).endswith("… and 21 more (see --max-findings)\n")
    assert summary(shown) == "30 errors in 1 file; 30 records judged"


def test_github_escapes_what_would_end_a_command() -> None:
    line = annotated(to_github(report(located("PD401", "50%: a\nb", path="a,b:c%.json"))))[0]
    assert line == "::error file=a%2Cb%3Ac%25.json,line=1,col=2,title=PD401 schema-violation::50%25: a%0Ab"


def test_the_step_summary_cannot_be_broken_out_of() -> None:
    written = to_step_summary(report(located("PD401", "a|b <img src=x> `c` [d](e)")))
    assert "| a\\|b \\<img src=x\\> \\`c\\` \\[d\\](e) |" in written
