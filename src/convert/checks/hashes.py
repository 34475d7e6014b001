"""The hash that guards the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from convert.digests import text_sha256
from convert.findings import TEXT_HASH_DIFFERS, Code, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convert.article import Article


class HashCheck:
    """``text_sha256`` is the SHA-256 of ``text`` as UTF-8: a changed text moves every span after the change."""

    codes: ClassVar[tuple[Code, ...]] = (TEXT_HASH_DIFFERS,)

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding where they differ."""
        source = article.source
        digest = text_sha256(source.text)
        if digest != source.text_sha256:
            yield Finding(
                code=TEXT_HASH_DIFFERS,
                message=f"text_sha256 says {source.text_sha256[:12]}…, the text has {digest[:12]}…",
                pointer="/source/text_sha256",
            )
