"""An ``img`` element to the file name of its picture."""

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from convert.patterns import pattern
from convert.text.suffixes import PICTURE

_PICTURE = pattern(rf"{PICTURE}$", re.IGNORECASE)
_TINY = pattern(r"(?:spacer|blank|pixel|loading|placeholder|lazy)[^/]{0,20}$", re.IGNORECASE)


def picture_name(attributes: dict[str, str | None]) -> str:
    """The file name of an ``img``: URL-decoded, without folders and query; ``[img]`` where it has none."""
    sources = [attributes.get(name) or "" for name in ("data-src", "data-original", "data-lazy-src", "src")]
    named = [source for source in sources if source and not source.startswith("data:")]
    real = [source for source in named if not _TINY.search(source[-60:].rsplit(".", 1)[0])]
    return next((name for source in (real or named) if (name := _file_name(source))), "[img]")


def _file_name(url: str) -> str:
    path, _, query = url[:2000].partition("?")
    parts = [unquote_plus(part).strip() for part in path.replace("\\", "/").split("/")]
    values = [unquote_plus(pair.partition("=")[2]).rpartition("/")[2] for pair in query.split("&")]
    pictures = [part for part in (*reversed(parts), *values) if _PICTURE.search(part)]
    name = pictures[0] if pictures else next((part for part in reversed(parts) if part), "")
    return " ".join(name.rpartition("/")[2].split())


def is_small(size: str | None) -> bool:
    """Whether a width or height is that of an icon."""
    digits = (size or "").removesuffix("px").strip()
    return digits.isascii() and digits.isdigit() and len(digits) < 6 and int(digits) <= 40
