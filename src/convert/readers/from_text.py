"""Plain text to Source."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from convert.digests import sha256
from convert.findings import DAMAGED_ENTITIES, Finding, Read
from convert.source import Source
from convert.text.decode import decode
from convert.text.entities import healed
from convert.text.kinds import begins

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = frozenset({"", ".txt", ".text", ".md"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReader:
    """Reads text in UTF-8, UTF-16 or an old Vietnamese encoding; ``encoding`` decides where the bytes do not."""

    name: ClassVar[str] = "text"
    encoding: str | None = None

    def accepts(self, name: str, head: bytes) -> bool:
        """Whether the name is that of a text file, and its bytes begin nothing else where it says little."""
        suffix = PurePath(name).suffix.lower()
        other = {"": ("html", "docx", "record"), ".txt": ("html",)}.get(suffix, ())
        return suffix in SUFFIXES and begins(head) not in other

    def read(self, name: str, data: bytes) -> Read[Source]:
        """The decoded text, entities in it healed. Raises InputError where it is no text in a known encoding."""
        got = decode(data, name, self.encoding)
        text, entity = healed(got.value.text)
        source = Source(
            name=PurePath(name).name,
            media_type="text/plain",
            encoding=got.value.encoding,
            sha256=sha256(data),
            text=text,
        )
        return Read(source, (*got.findings, *_said(entity)))


def _said(entity: str | None) -> Iterator[Finding]:
    if entity:
        yield Finding(code=DAMAGED_ENTITIES, message=f"a page's entities healed in the text, the first {entity!r}")
