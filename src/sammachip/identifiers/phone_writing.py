"""The two ways in which digits of a phone number are grouped.

Source:
    Groups of four: letters of Thai offices, such as โทร. 0 2123 4567.
    Groups of three: ITU-T E.123, telephone books of the world.
"""

from __future__ import annotations

from typing import Final

from sammachip.identifiers.digits import grouped

__all__ = ["in_fours", "in_threes", "is_short"]

_SHORT_DIGITS: Final = 4


def is_short(number: str) -> bool:
    """Tell whether *number* is a short one, which has no country code.

    >>> is_short("1669"), is_short("021234567")
    (True, False)
    """
    return len(number) <= _SHORT_DIGITS


def in_fours(number: str) -> str:
    """Write *number* as Thai offices do.

    >>> in_fours("0812345678"), in_fours("021234567"), in_fours("1800123456")
    ('08 1234 5678', '0 2123 4567', '1800 123 456')
    """
    if not number.startswith("0"):
        return in_threes(number)
    return grouped(number, len(number) - 8, 4, 4, by=" ")


def in_threes(number: str) -> str:
    """Write *number* as telephone books do.

    >>> in_threes("0812345678"), in_threes("021234567"), in_threes("1669")
    ('081 234 5678', '02 123 4567', '1669')
    """
    if is_short(number):
        return number
    first = 2 if number.startswith("02") else 3 if number.startswith("0") else 4
    return grouped(number, first, 3, 4, by=" ")
