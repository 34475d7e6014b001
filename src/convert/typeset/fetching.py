"""Addresses to bytes, from memory alone: whatever is not in memory is refused and remembered."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from weasyprint.urls import URLFetcher, URLFetcherResponse

if TYPE_CHECKING:
    from collections.abc import Mapping


_FACES = frozenset({"Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf"})


@cache
def font(name: str) -> bytes:
    """A face of our package data."""
    return files("convert").joinpath("fonts", name).read_bytes()


class ClosedFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """Serves ``font:`` faces and the pictures it was given by id; opens no file, no socket, no ``data:``."""

    def __init__(self, held: Mapping[str, tuple[str, bytes]]) -> None:
        self._fail_on_errors = False
        self._held = held
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
        """The bytes of an id. Raises ValueError, which WeasyPrint takes as "not there", for anything else."""
        del headers
        if url.removeprefix("font:") in _FACES:
            return URLFetcherResponse(url, font(url.removeprefix("font:")), {"Content-Type": "font/ttf"})
        if url in self._held:
            media_type, data = self._held[url]
            return URLFetcherResponse(url, data, {"Content-Type": media_type})
        self.refused.append(url)
        raise ValueError(url)
