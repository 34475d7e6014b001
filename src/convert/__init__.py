"""Vietnamese government-portal text to validated records, and records to documents.

``read(name, data)`` gives an ``Article`` and what was found on the way; ``export(article, "pdf", Assets())`` gives a
document. Both raise ``ConvertError``. Nothing is imported until a name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from convert.article import Article
    from convert.assets import Assets
    from convert.errors import ConvertError
    from convert.pipeline import export, read

__version__ = "0.1.0"
__all__ = ["Article", "Assets", "ConvertError", "export", "read"]

_HOMES = {"Article": "article", "Assets": "assets", "ConvertError": "errors", "export": "pipeline", "read": "pipeline"}


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])


if not TYPE_CHECKING:  # a type checker knows the names above, and should know no other

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415 - importing this package costs nothing

        return getattr(import_module(f"convert.{_HOMES[name]}"), name)
