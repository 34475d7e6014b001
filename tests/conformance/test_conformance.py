"""Every installed plugin keeps the promises; a broken one is caught for each promise that it breaks."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import entry_points as by_importlib
from itertools import count
from typing import Any, ClassVar, cast

import pytest

from convert import plugins
from convert.article import Article
from convert.assets import Assets
from convert.conformance import Kind, broken_promises
from convert.findings import NO_TITLE, UNREAD_TEXT, Finding, Read
from convert.registered import entry_points
from convert.source import Source

GROUPS: dict[str, Kind] = {plugins.READERS: "reader", plugins.EXPORTERS: "exporter", plugins.CHECKS: "check"}
INSTALLED = [(group, name) for group in GROUPS for name in plugins.names(group)]


@pytest.mark.parametrize(("group", "name"), INSTALLED)
def test_an_installed_plugin_keeps_every_promise(group: str, name: str) -> None:
    plugin = plugins.plugin_class(group, name)
    assert broken_promises(GROUPS[group], plugin) == ()
    if group != plugins.CHECKS:
        assert plugin.name == name


def test_entry_points_are_those_that_importlib_finds() -> None:
    ours = {(point.group, point.name, point.value) for point in entry_points("portaldoc.")}
    theirs = {(point.group, point.name, point.value) for group in GROUPS for point in by_importlib(group=group)}
    assert ours == theirs
    assert len(ours) >= 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    name: ClassVar[str] = "good"
    suffix: ClassVar[str] = ".good"
    media_type: ClassVar[str] = "text/plain"

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        del assets
        return Read(article.schema.encode())


class Needy(Good):
    def __init__(self, colour: str) -> None:
        self.colour = colour


class Loud(Good):
    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        print("working")  # noqa: T201 - that is the fault
        return super().export(article, assets)


class Fickle(Good):
    numbers: ClassVar[count[int]] = count()

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        del article, assets
        return Read(str(next(self.numbers)).encode())


class Fragile(Good):
    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        del assets
        return Read(article.body[0].type.encode())


class Wordy(Good):
    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        del article, assets
        return cast("Read[bytes]", Read("text"))


class Misnamed(Good):
    name = "Good Format"
    suffix = "good"
    media_type = "good"


@pytest.mark.parametrize(
    ("plugin", "said"),
    [
        (Needy, "cannot be made without arguments"),
        (Loud, "prints"),
        (Fickle, "other bytes"),
        (Fragile, "raises IndexError"),
        (Wordy, "no Read of bytes"),
        (Misnamed, "its name"),
        (Misnamed, "its suffix"),
        (Misnamed, "its media_type"),
    ],
)
def test_an_exporter_that_breaks_a_promise_is_caught(plugin: type[Any], said: str) -> None:
    assert broken_promises("exporter", Good) == ()
    assert any(said in sentence for sentence in broken_promises("exporter", plugin))


class Credulous:
    name = "credulous"

    def accepts(self, name: str, head: bytes) -> int:
        return len(name) + len(head)

    def read(self, name: str, data: bytes) -> Read[Source]:
        text = data.decode()
        return Read(Source(name=name, media_type="text/plain", encoding="utf-8", sha256="0" * 64, text=text))


@pytest.mark.parametrize("said", ["no frozen dataclass", "gives no bool", "raises UnicodeDecodeError"])
def test_a_reader_that_breaks_a_promise_is_caught(said: str) -> None:
    assert any(said in sentence for sentence in broken_promises("reader", Credulous))


class Stray:
    codes = (NO_TITLE,)

    def check(self, article: Article) -> list[Finding]:
        return [Finding(code=UNREAD_TEXT, message=f"{article.language}\n")]


@pytest.mark.parametrize("said", ["not among its codes", "more than one line"])
def test_a_check_that_breaks_a_promise_is_caught(said: str) -> None:
    assert any(said in sentence for sentence in broken_promises("check", Stray))
