"""Figures as Vietnamese writes them to numbers: ``1.816`` is a thousand and more, ``62,58`` is below a hundred."""

from __future__ import annotations

from decimal import Decimal

from convert.patterns import pattern

_MOST_FIGURES = 28  # what a Decimal keeps when it is multiplied
_GROUPED = pattern(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_PLAIN = pattern(r"[0-9]+(?:,[0-9]+)?")
_FOREIGN_GROUPS = pattern(r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3},[0-9]{3}\.[0-9]+")
_FOREIGN_POINT = pattern(r"0\.[0-9]+|[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})")

SCALES = {
    "trăm": 2,
    "nghìn": 3,
    "ngàn": 3,
    "vạn": 4,
    "triệu": 6,
    "tỷ": 9,
    "tỉ": 9,
    "nghìn tỷ": 12,
    "ngàn tỷ": 12,
    "nghìn tỉ": 12,
    "ngàn tỉ": 12,
    "triệu tỷ": 15,
}
"""Words that multiply a figure, as powers of ten."""


def numeral(figures: str) -> Decimal | None:
    """The number that figures stand for; None where groups and decimals contradict each other (``1.23.4``).

    The marks are the Vietnamese ones; a point that cannot group (``5.2``) is read as the decimal mark that it is
    elsewhere, and commas that group twice (``1,200,000``) as groups.
    """
    if not figures.isascii() or len(figures) > _MOST_FIGURES:
        return None
    if _GROUPED.fullmatch(figures) and not figures.startswith("0."):
        return Decimal(figures.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(figures):
        return Decimal(figures.replace(",", "."))
    if _FOREIGN_GROUPS.fullmatch(figures):
        return Decimal(figures.replace(",", ""))
    return Decimal(figures) if _FOREIGN_POINT.fullmatch(figures) else None


def is_kept(number: Decimal) -> bool:
    """Whether every JSON reader keeps the number to its last digit: as a double, which most of them make of it."""
    return Decimal(repr(float(number))) == number


def plain(number: Decimal) -> int | float:
    """The number as JSON has it: an integer where it is one."""
    return int(number) if number == number.to_integral_value() else float(number)
