"""Many records to what only together is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.findings import SAME_SOURCE_TWICE, SCHEMA_VERSIONS_MIXED, Finding
from convert.validate.located import Located
from convert.validate.places import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.validate.judge import Identity


class Across:
    """Remembers a hash and a place for every record; nothing else grows."""

    def __init__(self) -> None:
        self._sources: dict[bytes, tuple[str, int]] = {}
        self._versions: dict[str, tuple[str, int]] = {}

    def findings(self, identity: Identity, path: str, line: int) -> Iterator[Located]:
        """What this record, at this place, is together with those before it."""
        if identity.text_sha256:
            first = self._sources.setdefault(_key(identity.text_sha256), (path, line))
            if first != (path, line):
                message = f"the same source as {first[0]}:{first[1]}"
                yield _located(Finding(code=SAME_SOURCE_TWICE, message=message, pointer="/source"), path, line)
        if identity.version:
            first = next(iter(self._versions.values()), (path, line))
            is_new = identity.version not in self._versions
            self._versions.setdefault(identity.version, (path, line))
            if is_new and len(self._versions) > 1:
                message = f"{identity.version[:60]} here, {next(iter(self._versions))[:60]} in {first[0]}:{first[1]}"
                yield _located(Finding(code=SCHEMA_VERSIONS_MIXED, message=message, pointer="/schema"), path, line)


def _key(digest: str) -> bytes:
    """32 bytes where the hash is one; a broken hash as it is."""
    try:
        return bytes.fromhex(digest)
    except ValueError:
        return digest.encode("utf-8", "surrogatepass")[:64]


def _located(finding: Finding, path: str, line: int) -> Located:
    return Located(path=path, place=Place(line, 1), finding=finding)
