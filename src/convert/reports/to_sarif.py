"""A report to SARIF 2.1.0 (OASIS), which code-scanning dashboards read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from convert import __version__
from convert.digests import text_sha256
from convert.explanations import explanation, section

if TYPE_CHECKING:
    from convert.findings import Code
    from convert.validate import Located, Report
    from convert.validate.located import Region

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def to_sarif(report: Report) -> str:
    """One run; a rule for every code that was found, with its English page as help; columns in code points."""
    rules = sorted({located.finding.code for located in report.findings}, key=lambda code: code.id)
    index = {code.id: position for position, code in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "portaldoc",
                "semanticVersion": __version__,
                "rules": [_rule(code) for code in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder in which portaldoc ran."}}},
        "results": [_result(located, index) for located in report.findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.id,
        "name": "".join(word.capitalize() for word in code.name.split("-")),
        "shortDescription": {"text": code.name.replace("-", " ")},
        "fullDescription": {"text": explanation(code.id).what},
        "help": {"text": section(code.id, "en"), "markdown": section(code.id, "en")},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(located: Located, index: dict[str, int]) -> dict[str, Any]:
    finding = located.finding
    place = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(located.path), "uriBaseId": "SRCROOT"},
            "region": {"startLine": located.place.line, "startColumn": located.place.column},
        },
        "logicalLocations": [{"fullyQualifiedName": finding.pointer or "/"}],
    }
    return {
        "ruleId": finding.code.id,
        "ruleIndex": index[finding.code.id],
        "level": finding.code.severity.value,
        "message": {"text": finding.message},
        "locations": [place],
        **({"relatedLocations": [_source(located.region)]} if located.region else {}),
        "partialFingerprints": {"portaldoc/v1": _fingerprint(located)},
    }


def _source(region: Region) -> dict[str, Any]:
    """Where the words stand in the text that the record quotes."""
    return {
        "id": 1,
        "message": {"text": "the words in source.text"},
        "physicalLocation": {
            "artifactLocation": {"uri": quote(region.name)},
            "region": {
                "startLine": region.start.line,
                "startColumn": region.start.column,
                "endLine": region.end.line,
                "endColumn": region.end.column,
                "charOffset": region.offset,
                "charLength": region.length,
                "snippet": {"text": region.snippet},
            },
        },
    }


def _fingerprint(located: Located) -> str:
    """Stays the same when lines move: file, code, words."""
    words = f"{located.path}\0{located.finding.code.id}\0{located.finding.message}"
    return text_sha256(words)[:32]
