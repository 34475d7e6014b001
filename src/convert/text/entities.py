"""Character entities that a content system damaged or escaped twice, to their characters."""

from __future__ import annotations

from convert.patterns import pattern

_ENDS = ("bsp", "acute", "grave", "circ", "tilde", "quo", "dash", "hellip")
_NAMES = (
    "nbsp|[AEIOUYaeiouy]acute|[AEIOUaeiou]grave|[AEIOUaeiou]circ|[AOao]tilde|[lr][sd]quo|[nm]dash|hellip"
    "|amp|quot|lt|gt|eth|ETH|ordm|deg|middot|laquo|raquo|#\\d{1,6}|#x[0-9a-fA-F]{1,5}"
)
_WHOLE = pattern(f"&(?:{_NAMES});")
_BARE = pattern("(?:nbsp|[AEIOUYaeiouy]acute|[AEIOUaeiou](?:grave|circ)|[AOao]tilde|[lr][sd]quo|[nm]dash|hellip);")


def healed(text: str) -> tuple[str, str | None]:
    """The text with such entities made characters, and the first of them as it stood; None where there is none."""
    if ";" not in text:
        return text, None
    first = (_WHOLE.search(text) if "&" in text else None) or (
        _BARE.search(text) if any(part.endswith(_ENDS) for part in text.split(";")) else None
    )
    if first is None:
        return text, None
    import html  # noqa: PLC0415 - its table of two thousand names is for damaged texts alone

    whole = _WHOLE.sub(lambda found: html.unescape(found[0]), text)
    return _BARE.sub(lambda found: html.unescape(f"&{found[0]}"), whole), first[0]
