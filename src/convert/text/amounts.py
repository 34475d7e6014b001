"""Figures to what they amount to: multiplied out, the whole of a share, the upper end of a range, the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from convert.patterns import pattern
from convert.text.numerals import SCALES, numeral
from convert.text.units import UnitKind
from convert.values import value

if TYPE_CHECKING:
    import re
    from decimal import Decimal

    from convert.text.units import Unit, Units


@value(kw_only=False)
class Figures:
    """Figures with their scale and the unit behind them, before it is known whether they count it."""

    start: int
    end: int
    value: Decimal | None
    of: Decimal | None = None
    to: Decimal | None = None
    scale: str = ""
    unit: Unit | None = None


_F = r"[0-9]+(?:[.,][0-9]+)*"
FIGURES = pattern(_F)
_OVER = pattern(rf" ?/ ?({_F})(?![0-9])")
_SCALE = pattern(rf" ?({'|'.join(sorted(SCALES, key=len, reverse=True))})(?!\w)")
_REST = pattern(rf" ({_F}) (triệu|nghìn|ngàn)(?!\w)")
_UP_TO = pattern(rf"(?: ?[-–—] ?| (?:đến|tới) )({_F})(?![0-9])(?!/[0-9])")
_CHAINED = pattern(r"[0-9%] ?[-–—] ?$")
SINCE = pattern(r"(?<!\w)[Tt]ừ $")


def amount(text: str, start: int, units: Units) -> Figures:
    """The figures that begin at ``start``: ``1 tỷ 200 triệu``, ``494/1.816``, ``7 - 7,2%``."""
    found = FIGURES.match(text, start)
    end = found.end() if found else start
    value = numeral(text[start:end])
    over = _OVER.match(text, end)
    if over:
        return _share(text, start, over, value, units)
    value, end, scale = _scaled(text, value, end)
    upper = _UP_TO.match(text, end)
    unit = None
    if not upper:
        unit = units.at(text, end)
        if unit and unit.kind in (UnitKind.SYMBOL, UnitKind.MONEY):
            upper = _UP_TO.match(text, unit.end)
    if not upper or (unit and not _says_from(text, start, upper)):
        return Figures(start, end, value, scale=scale, unit=unit)
    return _range(text, start, Figures(start, end, value, scale=scale, unit=unit), upper, units)


def _share(text: str, start: int, over: re.Match[str], value: Decimal | None, units: Units) -> Figures:
    """``494/1.816``, ``1.203/1.850 tỷ đồng``: the scale is that of both."""
    of, end, scale = _scaled(text, numeral(over[1]), over.end())
    if scale and value is not None:
        value = value.scaleb(SCALES[scale])
    return Figures(start, end, value, of=of, scale=scale, unit=units.at(text, end))


def _says_from(text: str, start: int, upper: re.Match[str]) -> bool:
    return upper[0].lstrip()[0] in "-–—" or bool(SINCE.search(text, max(0, start - 4), start))


def _range(text: str, start: int, lower: Figures, upper: re.Match[str], units: Units) -> Figures:
    """``7 - 7,2%``, ``2 - 3 tỷ đồng``, ``từ 5% đến 7%``; the lower end alone where it is none."""
    to, end, scale = _scaled(text, numeral(upper[1]), upper.end())
    unit = units.at(text, end)
    value = lower.value
    if value is not None and to is not None:
        if scale and not lower.scale and lower.unit is None:
            value = value.scaleb(SCALES[scale])
        agree = lower.unit is None or (unit is not None and unit.words == lower.unit.words)
        if value < to and agree and not _is_chain(text, start, unit.end if unit else end):
            return Figures(start, end, value, to=to, scale=scale, unit=unit)
    return lower if lower.unit else Figures(start, upper.end(), None, unit=units.at(text, upper.end()))


def _is_chain(text: str, start: int, end: int) -> bool:
    """``25% - 35% - 40%``: shares beside each other, no range."""
    return bool(_UP_TO.match(text, end)) or bool(_CHAINED.search(text, max(0, start - 4), start))


def _scaled(text: str, value: Decimal | None, end: int) -> tuple[Decimal | None, int, str]:
    """``1,2 tỷ``, ``1 tỷ 200 triệu``: the value multiplied out, the end of its words, the scale."""
    found = _SCALE.match(text, end)
    if not found:
        return value, end, ""
    if value is None:
        return None, found.end(), found[1]
    value, end = value.scaleb(SCALES[found[1]]), found.end()
    while (rest := _REST.match(text, end)) and (smaller := numeral(rest[1])) is not None:
        value, end = value + smaller.scaleb(SCALES[rest[2]]), rest.end()
    return value, end, found[1]
