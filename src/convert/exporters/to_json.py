"""A record as canonical JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from convert import contract
from convert.findings import Read

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonExporter:
    """The record itself: an indent of 2, keys in the schema's order, one final newline."""

    name: ClassVar[str] = "json"
    suffix: ClassVar[str] = ".json"
    media_type: ClassVar[str] = "application/json"

    def export(self, article: Article, assets: Assets) -> Read[bytes]:
        """The record as JSON. Raises InvalidRecord where it breaks the schema."""
        del assets
        return Read(contract.encode(article))
