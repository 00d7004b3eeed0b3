"""Amounts as treasurers write them in a cell: ``350.-``, ``20 บ.``, a dash for none."""

from __future__ import annotations

import re
from typing import Final

from sammachip.money import ZERO_BAHT, Baht
from sammachip.thai import normal_form

__all__ = ["is_nothing", "read_amount", "read_amount_if_any"]

_NOTHING: Final = re.compile(r"[-–—]*|[0๐]+(?:\.[0๐]{1,2}|\.-?|/-)?")
_WRITTEN: Final = re.compile(
    r"(?:฿ ?)?(?P<baht>-?[0-9๐-๙,]+)"
    r"(?:(?P<satang>\.[0-9๐-๙]+)| ?(?:\.[-–—]?|/[-–—]))?"  # no satang, with a dash
    r"(?: ?(?:บาท|บ\.?|฿))?"
)


def is_nothing(cell: str) -> bool:
    """Tell whether a column for received or paid says that nothing was.

    >>> is_nothing("—"), is_nothing("0.-"), is_nothing("5")
    (True, True, False)
    """
    return _NOTHING.fullmatch(cell) is not None


def read_amount(cell: str) -> Baht:
    """Read an amount, also with the dash that says that there are no satang.

    A minus behind an amount with satang is refused: it may say less than zero.

    >>> read_amount("1,350.-"), read_amount("๒๐ บ."), read_amount("350.50฿")
    (Baht('1350.00'), Baht('20.00'), Baht('350.50'))
    """
    found = _WRITTEN.fullmatch(normal_form(cell))
    return Baht(found["baht"] + (found["satang"] or "") if found else cell)


def read_amount_if_any(cell: str) -> Baht:
    """Read an amount; what `is_nothing` is zero.

    >>> read_amount_if_any("-")
    Baht('0.00')
    """
    return ZERO_BAHT if is_nothing(cell) else read_amount(cell)
