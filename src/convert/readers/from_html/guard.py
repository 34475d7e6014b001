"""Markup that would cost a parser more than its size, refused before it is parsed."""

from __future__ import annotations

import re
from itertools import accumulate

from convert.errors import InputError
from convert.patterns import pattern

_DEEPEST = 2000
_MOST_COPIES = 1_000_000
_CONTAINERS = (
    b"div|section|article|center|form|blockquote|ul|ol|dl|table|main|aside|header|footer|nav|fieldset|figure|span"
)
_STYLES = b"a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u"
_MOST_ATTRIBUTES = 256
_ATTRIBUTE = rb"""(?:[\s/]++|(?<=["']))[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+|(?=>)))?+"""
_LADEN = pattern(rb"<[a-zA-Z][^\s/><]*+(?:%s){%d}" % (_ATTRIBUTE, _MOST_ATTRIBUTES))
_LEFT_OPEN = (
    rb"area|base|body|br|col|colgroup|dd|dt|embed|h[1-6]|head|hr|html|img|input|li|link|meta|option|p|param"
    rb"|source|tbody|td|tfoot|th|thead|tr|track|wbr"
)
"""What pages need not close, beside what closes itself as in SVG, and Word's own elements, whose names have a colon."""
_OTHER = pattern(
    rb"<(/?)(?!(?:" + _LEFT_OPEN + rb"|" + _STYLES + rb"|" + _CONTAINERS + rb")[\s/>])"
    rb"[a-zA-Z][\w.-]*+(?=[\s/>])(?![^<>]*+(?<=/)>)",
    re.IGNORECASE,
)
_SELF_CLOSED = pattern(rb"<(?!(?:" + _LEFT_OPEN + rb")[\s/>])[a-zA-Z][^\s/<>]*+[^<>]*+(?<=/)>", re.IGNORECASE)
_MOST_LOOKS = 200_000_000
_STEPS = {b"": 1, b"/": -1}
"""How many more elements are open behind a tag, by whether it has a slash."""
_CONTAINER = pattern(rb"<(/?)(?:" + _CONTAINERS + rb")(?=[\s/>])", re.IGNORECASE)
_STYLE = pattern(rb"<(/?)(?:" + _STYLES + rb")(?=[\s/>])", re.IGNORECASE)


def guarded(data: bytes, name: str) -> bytes:
    """The page in UTF-8, as it is. Raises InputError where it nests absurdly.

    A parser looks through the open elements at every block and through the attributes at every attribute (quadratic
    in either) and, by the HTML standard, opens every style element that was left open again in each block after it.
    """
    if _LADEN.search(data):
        what = f"an HTML element has more than {_MOST_ATTRIBUTES} attributes"
        raise InputError(what, where=name, next="save the page again")
    tags = data.count(b"<")
    deepest = _open(_CONTAINER, data) if tags > _DEEPEST else 0
    if deepest > _DEEPEST:
        raise InputError(f"{deepest} HTML elements are nested in each other", where=name, next="save the page again")
    others = _open(_OTHER, data) + _self_closed(data) if tags > _DEEPEST else 0
    if others > _DEEPEST and others * tags > _MOST_LOOKS:
        raise InputError(f"{others} HTML elements are nested in each other", where=name, next="save the page again")
    left = _open(_STYLE, data) if tags * tags > _MOST_COPIES else 0
    if left > 50 and left * tags > _MOST_COPIES:
        raise InputError(f"{left} style elements are open at once", where=name, next="save the page again")
    return data


def _open(pattern: re.Pattern[bytes], data: bytes) -> int:
    """How many elements are open at most."""
    return max(accumulate(map(_STEPS.__getitem__, pattern.findall(data))), default=0)


def _self_closed(data: bytes) -> int:
    """How many elements close themselves (``<o:p/>``) and are open all the same: only drawings close them so."""
    if data.count(b"/>") <= _DEEPEST:
        return 0
    first, *drawn = data.split(b"<svg")
    return sum(len(_SELF_CLOSED.findall(part)) for part in (first, *(part.partition(b"</svg")[2] for part in drawn)))
