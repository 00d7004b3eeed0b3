"""Money: baht and satang, exact far beyond 64 bits (บาท, สตางค์).

An amount is a whole number of satang, 100 to the baht. There is no division:
what is to be shared goes to `sammachip.sharing.split`, which loses nothing.

Source:
    Currency Act B.E. 2501 (1958), section 7: one baht is one hundred satang
    (พระราชบัญญัติเงินตรา พ.ศ. ๒๕๐๑ มาตรา ๗).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, Self

import attrs

from sammachip.errors import InvalidDataError
from sammachip.thai import (
    MOST_DIGITS,
    Digits,
    baht_text,
    has_mixed_digits,
    to_arabic_digits,
    with_digits,
)

__all__ = ["ZERO_BAHT", "Baht"]

_SATANG_A_BAHT: Final = 100
_TOO_MUCH: Final = 10**MOST_DIGITS  # satang; Python writes no longer numbers
_AMOUNT: Final = re.compile(
    r"(?:฿ ?)?"
    r"(?P<sign>[-+\N{MINUS SIGN}]?)"
    rf"(?P<whole>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,212}}|[0-9]{{1,{MOST_DIGITS - 2}}})"
    r"(?:\.(?P<decimals>[0-9]+))?"
    r"(?: ?บาท)?"
)


def _satang_in(amount: object) -> int:
    match amount:
        case bool():
            raise _unreadable(amount)
        case int():
            return _bounded(amount * _SATANG_A_BAHT)
        case Decimal():
            return _satang_in_decimal(amount)
        case str():
            return _satang_in_text(amount)
        case float():
            raise InvalidDataError.because(
                "money.float",
                "money is never a float, which cannot hold most amounts exactly:"
                " give an int, a Decimal or text",
            )
        case _:
            raise _unreadable(amount)


def _satang_in_decimal(amount: Decimal) -> int:
    if not amount.is_finite():
        raise InvalidDataError.because(
            "money.not_finite",
            "expected an amount of money, found {found}",
            found=amount,
        )
    if abs(amount.adjusted()) > MOST_DIGITS:  # a short text, such as 1E+999999999
        raise _unreadable(amount)
    whole, _, decimals = f"{amount:f}".partition(".")
    return _satang_in_text(f"{whole}.{decimals.rstrip('0') or '0'}")


def _satang_in_text(text: str) -> int:
    found = _AMOUNT.fullmatch(to_arabic_digits(text).strip())
    if found is None or has_mixed_digits(text):
        raise _unreadable(text)
    decimals = found["decimals"] or ""
    if len(decimals) > 2:  # noqa: PLR2004  # satang have two places
        raise _too_fine(text)
    satang = int(found["whole"].replace(",", "") + decimals.ljust(2, "0"))
    return satang if found["sign"] in {"", "+"} else -satang


def _bounded(satang: int) -> int:
    if abs(satang) >= _TOO_MUCH:
        raise InvalidDataError.because(
            "money.too_large",
            "expected an amount of less than {most} digits, found more",
            most=MOST_DIGITS,
        )
    return satang


def _unreadable(found: object) -> InvalidDataError:
    return InvalidDataError.because(
        "money.unreadable",
        "expected an amount in baht such as 1,234.50, found {found}",
        found=repr(found),
    )


def _too_fine(found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "money.places",
        "an amount in baht has two decimals at most, found {found}",
        found=found.strip(),
    )


def _satang_of(other: object) -> int:
    if not isinstance(other, Baht):
        raise _no_sum(other)
    return other.satang


def _no_sum(other: object) -> TypeError:
    return TypeError(f"money is added to money, not to {_type_name(other)}")


def _type_name(value: object) -> str:
    return type(value).__name__


@attrs.frozen(order=True, init=False, repr=False)
class Baht:
    """One amount of money in baht (จำนวนเงิน), held as whole satang.

    Args:
        amount: Baht as ``int`` or ``Decimal``, or as text in Thai or ASCII
            digits, such as ``"๑,๒๓๔.๕๐"``, ``"1234.5"`` or ``"1,234.50 บาท"``.

    Raises:
        InvalidDataError: A float (``money.float``); something that is no amount,
            or mixes both kinds of digits (``money.unreadable``); more than two
            decimals (``money.places``); about 640 digits or more
            (``money.too_large``, in text ``money.unreadable``); NaN or infinity
            (``money.not_finite``).

    >>> Baht("๑,๒๓๔.๕๐") + Baht(1)
    Baht('1235.50')
    >>> Baht("0.10").satang
    10
    """

    satang: int

    def __init__(self, amount: int | Decimal | str) -> None:
        object.__setattr__(self, "satang", _satang_in(amount))

    @classmethod
    def from_satang(cls, satang: int) -> Self:
        """Make an amount of whole satang.

        Raises:
            TypeError: *satang* is no ``int``.

        >>> Baht.from_satang(3334)
        Baht('33.34')
        """
        if type(satang) is not int:
            raise TypeError(f"satang are counted by an int, not {_type_name(satang)}")
        amount = cls.__new__(cls)
        object.__setattr__(amount, "satang", _bounded(satang))
        return amount

    @property
    def decimal(self) -> Decimal:
        """The amount in baht as an exact ``Decimal`` with two places."""
        return Decimal(self.plain())

    def plain(self) -> str:
        """Write the amount for machines: ``1234.50``."""
        whole, part = divmod(abs(self.satang), _SATANG_A_BAHT)
        return f"{'-' if self.satang < 0 else ''}{whole}.{part:02}"

    def text(self, *, digits: Digits = "arabic") -> str:
        """Write the amount for people, with thousands parted.

        >>> Baht("1234.5").text(digits="thai")
        '๑,๒๓๔.๕๐'
        """
        whole, part = divmod(abs(self.satang), _SATANG_A_BAHT)
        sign = "-" if self.satang < 0 else ""
        return with_digits(f"{sign}{whole:,}.{part:02}", digits)

    def in_words(self) -> str:
        """Write the amount as baht text (จำนวนเงินเป็นตัวอักษร).

        >>> Baht("21.25").in_words()
        'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'
        """
        return baht_text(self.decimal)

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Baht('{self.plain()}')"

    def __add__(self, other: Self) -> Self:
        return self.from_satang(self.satang + _satang_of(other))

    def __radd__(self, start: int) -> Self:
        # ``sum`` begins with the number 0, which its type calls an int.
        if start != 0:
            raise _no_sum(start)
        return self

    def __sub__(self, other: Self) -> Self:
        return self.from_satang(self.satang - _satang_of(other))

    def __mul__(self, times: int) -> Self:
        if type(times) is not int:
            raise TypeError(f"money is multiplied by an int, not {_type_name(times)}")
        return self.from_satang(self.satang * times)

    __rmul__ = __mul__

    def __neg__(self) -> Self:
        return self.from_satang(-self.satang)

    def __abs__(self) -> Self:
        return self.from_satang(abs(self.satang))

    def __bool__(self) -> bool:
        return self.satang != 0


ZERO_BAHT: Final = Baht(0)
"""No money at all."""
