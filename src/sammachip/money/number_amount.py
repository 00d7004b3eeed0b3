"""Amounts given as a number: ``int``, ``Decimal`` or text such as ``1,234.50``."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai import MOST_DIGITS, has_mixed_digits, to_arabic_digits

__all__ = [
    "SATANG_A_BAHT",
    "bounded",
    "not_finite",
    "plain_text",
    "satang_of_number",
    "satang_of_text",
]

SATANG_A_BAHT: Final = 100
_TOO_MUCH: Final = 10**MOST_DIGITS  # satang; Python writes no longer numbers
_SIGN: Final = r"[-+\N{MINUS SIGN}]"
_AMOUNT: Final = re.compile(
    rf"(?P<sign>{_SIGN}?)(?:฿ ?(?P<sign_behind>{_SIGN}?))?"
    rf"(?P<whole>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,212}}|[0-9]{{1,{MOST_DIGITS - 2}}})"
    r"(?:\.(?P<decimals>[0-9]+))?"
    r"(?: ?บาท)?"
)


def satang_of_number(amount: object) -> int:
    """Return the whole satang of *amount*, an ``int``, ``Decimal`` or text.

    >>> satang_of_number(Decimal("0.10")), satang_of_number("๑,๒๓๔.๕๐")
    (10, 123450)
    """
    match amount:
        case bool():
            raise _unreadable(amount)
        case int():
            return bounded(amount * SATANG_A_BAHT)
        case Decimal():
            return _satang_of_decimal(amount)
        case str():
            return satang_of_text(amount)
        case float():
            raise InvalidDataError.because(
                "money.float",
                "money is never a float, which cannot hold most amounts exactly:"
                " give an int, a Decimal or text",
            )
        case _:
            raise _unreadable(amount)


def _satang_of_decimal(amount: Decimal) -> int:
    if not amount.is_finite():
        raise not_finite(amount)
    if abs(amount.adjusted()) > MOST_DIGITS:  # a short text, such as 1E+999999999
        raise _unreadable(amount)
    whole, _, decimals = f"{amount:f}".partition(".")
    return satang_of_text(f"{whole}.{decimals.rstrip('0') or '0'}")


def satang_of_text(text: str) -> int:
    """Return the whole satang of *text*, a number with or without ฿ or บาท.

    >>> satang_of_text("-฿5.25"), satang_of_text("1,234 บาท")
    (-525, 123400)
    """
    found = _AMOUNT.fullmatch(to_arabic_digits(text).strip())
    if found is None or has_mixed_digits(text):
        raise _unreadable(text)
    signs = found["sign"] + (found["sign_behind"] or "")
    if len(signs) > 1:
        raise _unreadable(text)
    decimals = found["decimals"] or ""
    if len(decimals) > 2:  # noqa: PLR2004  # satang have two places
        raise InvalidDataError.because(
            "money.places",
            "an amount in baht has two decimals at most, found {found}",
            found=text.strip(),
        )
    satang = int(found["whole"].replace(",", "") + decimals.ljust(2, "0"))
    return satang if signs in {"", "+"} else -satang


def bounded(satang: int) -> int:
    """Return *satang*, or refuse more than can be written.

    >>> bounded(-5)
    -5
    """
    if abs(satang) >= _TOO_MUCH:
        raise InvalidDataError.because(
            "money.too_large",
            "expected an amount of less than {most} digits, found more",
            most=MOST_DIGITS,
        )
    return satang


def plain_text(satang: int) -> str:
    """Write *satang* as baht for machines.

    >>> plain_text(-5)
    '-0.05'
    """
    whole, part = divmod(abs(satang), SATANG_A_BAHT)
    return f"{'-' if satang < 0 else ''}{whole}.{part:02}"


def not_finite(found: Decimal) -> InvalidDataError:
    """Return the error for NaN and infinity.

    >>> print(not_finite(Decimal("NaN")))
    expected an amount of money, found NaN
    """
    return InvalidDataError.because(
        "money.not_finite", "expected an amount of money, found {found}", found=found
    )


def _unreadable(found: object) -> InvalidDataError:
    return InvalidDataError.because(
        "money.unreadable",
        "expected an amount in baht such as 1,234.50, found {found}",
        found=repr(found),
    )
