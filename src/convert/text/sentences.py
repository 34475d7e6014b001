"""Running text to its sentences: ``TP. Hòa An``, ``ThS. Lan`` and ``N. Hà`` do not end one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP = pattern(r"[.!?…](?:[”\"’)]{0,2})(?= |\n|$)")
_ABBREVIATION = pattern(
    r"(?<!\w)(?:TP|Tp|tp|Tx|TX|TT|Q|P|H|X|PGS|GS|TS|ThS|Ths|CN|KS|BS|BSCK|CKI|CKII|Ds|DS|Đ/c|đ/c|St|Mr|Ms|Dr|vv|v"
    r"|[A-ZĐ])\.$"
)
_NEXT = pattern(r"[.!?…”\"’)]* *\n? *[-+•“\"(‘]? ?([^\W_])")


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as spans, their final mark included."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] == "." and _ABBREVIATION.search(text, max(begin, stop.start() - 6), stop.start() + 1):
            continue
        following = _NEXT.match(text, stop.end(), end)
        if following and following[1].islower() and text[stop.start()] != "\n":
            continue
        yield begin, stop.end()
        begin = stop.end()
        while begin < end and text[begin] in " \n":
            begin += 1
    if begin < end:
        yield begin, end
