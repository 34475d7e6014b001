"""One record's bytes to what is wrong with it, and where."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from convert.findings import (
    CHECK_FAILED,
    DUPLICATE_KEY,
    LONE_SURROGATE,
    MALFORMED_JSON,
    NESTED_TOO_DEEP,
    NUMBER_OUT_OF_RANGE,
    PICTURE_NOT_FOUND,
    RECORD_TOO_LARGE,
    SAME_SOURCE_TWICE,
    SCHEMA_VERSIONS_MIXED,
    SCHEMA_VIOLATION,
    UNKNOWN_SCHEMA_VERSION,
    UNREADABLE_FILE,
    Finding,
    one_line,
)
from convert.schema import is_valid, schema, violations
from convert.validate.located import Located, Region, region
from convert.validate.parse import Malformed, parse, raise_problems
from convert.validate.places import Place, offsets, places
from convert.values import replace, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from convert.article import Article
    from convert.assets import Assets
    from convert.findings import Code
    from convert.plugins import Check

MOST_FINDINGS = 1000
"""How many findings of one record are listed."""

_FAMILY = "urn:portaldoc:article:"


@value
class Rules:
    """What records are judged by: the schema always, ``checks`` where there are any, pictures where ``assets`` are."""

    checks: tuple[Check, ...] = ()
    assets: Assets | None = None


ALWAYS = (
    SCHEMA_VIOLATION,
    MALFORMED_JSON,
    DUPLICATE_KEY,
    NUMBER_OUT_OF_RANGE,
    LONE_SURROGATE,
    NESTED_TOO_DEEP,
    RECORD_TOO_LARGE,
    UNKNOWN_SCHEMA_VERSION,
    UNREADABLE_FILE,
)
"""What is looked for in every file."""
ACROSS = (SAME_SOURCE_TWICE, SCHEMA_VERSIONS_MIXED)
"""What only several records together can have wrong with them."""


def given(rules: Rules, *, across: bool) -> dict[str, Code]:
    """Every code that records can get by these rules, by its id."""
    checked = [code for check in rules.checks for code in (*check.codes, CHECK_FAILED)]
    pictures = [PICTURE_NOT_FOUND] if rules.assets else []
    return {code.id: code for code in (*ALWAYS, *checked, *pictures, *(ACROSS if across else ()))}


@value(kw_only=False)
class Identity:
    """What tells records apart across files: the hash of the source's text, and the schema's version."""

    text_sha256: str | None
    version: str | None


@value(kw_only=False)
class Judgement:
    """What was found in one record; ``identity`` is None where the bytes are no JSON object."""

    findings: tuple[Located, ...] = ()
    identity: Identity | None = None


def judge(data: bytes, path: str, rules: Rules, *, line: int = 1) -> Judgement:
    """The findings of one record whose first byte stands on ``line`` of the file ``path``. Never raises."""
    try:
        value, text = parse(data)
        if is_valid(value):
            return _checked(value, text, path, rules, line)
        raise_problems(text)
        return Judgement(_located(violating(value), text, path, line), _identity(value))
    except Malformed as error:
        return Judgement(
            tuple(Located(path=path, place=_moved(place, line), finding=finding) for finding, place in error.found)
        )


def violating(value: Any) -> Iterator[Finding]:
    """What breaks the schema; a version that is not ours breaks it as a whole, and so does what is no record at all."""
    version = value.get("schema") if isinstance(value, dict) else None
    ours = version if isinstance(version, str) and version.startswith(_FAMILY) else None
    if isinstance(value, dict) and not ours and not isinstance(value.get("source"), dict):
        message = f'is no portaldoc record: its "schema" is not {schema()["$id"]}'
        yield Finding(code=SCHEMA_VIOLATION, message=message, pointer="")
    elif ours and ours != schema()["$id"]:
        yield Finding(
            code=UNKNOWN_SCHEMA_VERSION,
            message=f"{ours[:60]} is not {schema()['$id']}, which this validator knows",
            pointer="/schema",
        )
    else:
        yield from violations(value)


def _checked(value: dict[str, Any], text: str, path: str, rules: Rules, line: int) -> Judgement:
    if not rules.checks and not rules.assets:
        return Judgement((), _identity(value))
    from convert.contract import loaded  # noqa: PLC0415 - the schema alone is judged without the dataclasses

    article = loaded(value)
    findings = tuple(islice(_findings(article, rules), MOST_FINDINGS))
    if not findings:
        return Judgement((), _identity(value))
    return Judgement(_located(findings, text, path, line, article), _identity(value))


def _findings(article: Article, rules: Rules) -> Iterator[Finding]:
    from convert.plugins import findings  # noqa: PLC0415 - the schema alone is judged without plugins

    yield from findings(article, rules.checks)
    if rules.assets:
        yield from _pictures(article, rules.assets)


def _pictures(article: Article, assets: Assets) -> Iterator[Finding]:
    """Every picture that is not where `convert` looks; one that the source may hold itself is not missed."""
    from convert.article import Figure  # noqa: PLC0415 - as in _checked
    from convert.assets import NoPicture, PictureFault  # noqa: PLC0415 - pictures are looked at only when asked for
    from convert.readers.from_docx import MEDIA_TYPE  # noqa: PLC0415 - as above

    may_hold = article.source.media_type == MEDIA_TYPE
    there = _with_saved(assets, article.source.name)
    for index, block in enumerate(article.body):
        if isinstance(block, Figure) and block.image:
            got = there.picture(block.image.text)
            if isinstance(got, NoPicture) and not (may_hold and got.fault is PictureFault.MISSING):
                yield Finding(
                    code=PICTURE_NOT_FOUND, message=got.message, span=block.image.span, pointer=f"/body/{index}/image"
                )


def _with_saved(assets: Assets, name: str) -> Assets:
    """The folders of pictures, and in each the one that a browser saves with a page of this name."""
    from convert.assets import beside  # noqa: PLC0415 - as in _pictures

    if not name.strip(".") or not name.isprintable() or {"/", "\\"}.intersection(name):
        return assets
    return replace(assets, near=tuple(near for folder in assets.folders for near in beside(folder / name)[1:]))


def _identity(value: Any) -> Identity | None:
    if not isinstance(value, dict):
        return None
    source = value.get("source")
    digest = source.get("text_sha256") if isinstance(source, dict) else None
    version = value.get("schema")
    return Identity(digest if isinstance(digest, str) else None, version if isinstance(version, str) else None)


def _located(
    findings: Iterable[Finding], text: str, path: str, line: int, article: Article | None = None
) -> tuple[Located, ...]:
    listed = tuple(findings)
    found = offsets(text, {finding.pointer or "" for finding in listed})
    at = places(text, found.values())
    return tuple(
        Located(
            path=path,
            place=_moved(at[_offset(found, finding.pointer or "")], line),
            finding=_on_one_line(finding),
            region=_region(article, finding),
        )
        for finding in listed
    )


def _on_one_line(finding: Finding) -> Finding:
    """Quoted words may hold control characters; reports are lines, and XML."""
    return finding if finding.message.isprintable() else replace(finding, message=one_line(finding.message))


def _ancestors(pointer: str) -> Iterator[str]:
    """A pointer and all that lead to it: a plugin may name what is not there."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


def _offset(found: dict[str, int], pointer: str) -> int:
    return next(found[place] for place in _ancestors(pointer) if place in found)


def _region(article: Article | None, finding: Finding) -> Region | None:
    return region(article.source.name, article.source.text, finding.span) if article else None


def _moved(place: Place, line: int) -> Place:
    return Place(place.line + line - 1, place.column)
