"""Baht: one amount of money (จำนวนเงิน).

An amount is a whole number of satang, 100 to the baht. Nothing here loses a
satang in silence: where one can be lost, the caller says how to round, and what
is to be shared goes to `sammachip.sharing.split`, which loses nothing.

Source:
    Currency Act B.E. 2501 (1958), section 7: one baht is one hundred satang
    (พระราชบัญญัติเงินตรา พ.ศ. ๒๕๐๑ มาตรา ๗).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from operator import attrgetter
from typing import Final, Literal, Self, get_args

import attrs

from sammachip.errors import InvalidDataError, check_text
from sammachip.money.number_amount import (
    SATANG_A_BAHT,
    bounded,
    not_finite,
    plain_text,
    satang_of_number,
)
from sammachip.money.rounding import Rounding, rounded
from sammachip.money.written_amount import satang_of_written
from sammachip.thai import Digits, Ed, baht_text, with_digits
from sammachip.thai.choice import unknown_choice
from sammachip.thai.number_writing import check_exponent

__all__ = ["ZERO_BAHT", "Baht", "Unit"]

Unit = Literal["", "฿", "บาท"]
"""The unit to write with an amount: none, the sign in front, or the word behind."""

_UNITS: Final = get_args(Unit)
_SATANG: Final = attrgetter("satang")
_ALIGNMENT: Final = re.compile(r"(?:.?[<>^])?[0-9]*", re.DOTALL)


def _satang_of(other: object) -> int:
    if not isinstance(other, Baht):
        raise _no_sum(other)
    return other.satang


def _no_sum(other: object) -> TypeError:
    return TypeError(f"money is added to money, not to {_type_name(other)}")


def _exact_factor(factor: object) -> Fraction:
    if isinstance(factor, Decimal):
        if not factor.is_finite():
            raise not_finite(factor)
        check_exponent(factor)
    if isinstance(factor, Fraction | Decimal) or type(factor) is int:
        return Fraction(factor)
    raise InvalidDataError.because(
        "money.factor",
        "expected a Fraction, a Decimal or an int to multiply by, found {found}",
        found=_type_name(factor),
    )


def _type_name(value: object) -> str:
    return type(value).__name__


@attrs.frozen(order=True, init=False, repr=False)
class Baht:
    """One amount of money in baht (จำนวนเงิน), held as whole satang.

    Amounts are added, subtracted, compared and hashed; multiplied by an ``int``
    with ``*``, by a fraction with `times`; divided by each other, for an exact
    ``Fraction``.

    Args:
        amount: Baht as ``int`` or ``Decimal``, or as text in Thai or Arabic
            digits, such as ``"๑,๒๓๔.๕๐"``, ``"1234.5"`` or ``"1,234.50 บาท"``.
            What people write besides is for `parse`.

    Raises:
        InvalidDataError: A float (``money.float``); something that is no amount,
            or mixes both kinds of digits (``money.unreadable``); more than two
            decimals (``money.places``), in text also if they are zeros; 640 digits
            or more, satang included (``money.too_large``); NaN or infinity
            (``money.not_finite``).

    >>> Baht("๑,๒๓๔.๕๐") + Baht(1)
    Baht('1235.50')
    >>> Baht("0.10").satang
    10
    """

    satang: int

    def __init__(self, amount: int | Decimal | str) -> None:
        object.__setattr__(self, "satang", satang_of_number(amount))

    @classmethod
    def from_satang(cls, satang: int) -> Self:
        """Make an amount of whole satang.

        Raises:
            InvalidDataError: There are 640 digits or more (``money.too_large``).
            TypeError: *satang* is no ``int``.

        >>> Baht.from_satang(3334)
        Baht('33.34')
        """
        if type(satang) is not int:
            raise TypeError(f"satang are counted by an int, not {_type_name(satang)}")
        return cls._of(bounded(satang))

    @classmethod
    def _of(cls, satang: int) -> Self:
        amount = cls.__new__(cls)
        object.__setattr__(amount, "satang", satang)
        return amount

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an amount as people write it.

        Args:
            text: Figures (``"1,234.50 บาท"``, ``"500.-"``, ``"THB 500"``), words
                (``"ห้าร้อยบาทถ้วน"``, ``"25 สตางค์"``, ``"1.5 ล้านบาท"``), or one
                with the other in brackets behind. Bare figures in brackets,
                ``"(1,234.50)"``, are less than zero, as accountants write them.

        Raises:
            InvalidDataError: Figures and words differ (``money.words_differ``),
                there is a sign in brackets that are one themselves
                (``money.sign_in_brackets``), the amount is too large
                (``money.too_large``) or cannot be read (``number_words...`` and
                ``baht_text...``, as `sammachip.thai.parse_baht_text` tells).

        >>> Baht.parse("550,000 บาท (ห้าแสนห้าหมื่นบาทถ้วน)")
        Baht('550000.00')
        >>> Baht.parse("๑.๕ ล้านบาท")
        Baht('1500000.00')
        """
        check_text(text)
        return cls._of(satang_of_written(text))

    @classmethod
    def total(cls, amounts: Iterable[Self]) -> Self:
        """Add up *amounts*; of none it is zero. Faster than ``sum``.

        Raises:
            TypeError: One of them is no amount.

        >>> Baht.total([Baht("0.10")] * 3)
        Baht('0.30')
        """
        each = tuple(amounts)
        if not {*map(type, each)} <= {cls}:
            raise _no_sum(next(other for other in each if type(other) is not cls))
        return cls.from_satang(sum(map(_SATANG, each)))

    @property
    def decimal(self) -> Decimal:
        """The amount in baht as an exact ``Decimal`` with two places."""
        return Decimal(self.plain())

    def plain(self) -> str:
        """Write the amount for machines: ``1234.50``."""
        return plain_text(self.satang)

    def format(
        self, *, digits: Digits = "arabic", unit: Unit = "", grouping: bool = True
    ) -> str:
        """Write the amount for people, always with two decimals.

        Args:
            digits: Which digits to write.
            unit: ``"฿"`` stands in front, ``"บาท"`` behind.
            grouping: Whether commas part the thousands.

        Raises:
            InvalidDataError: A choice does not exist (``choice.unknown``).

        >>> Baht("1234.5").format(digits="thai", unit="บาท")
        '๑,๒๓๔.๕๐ บาท'
        >>> Baht("-1234.5").format(unit="฿", grouping=False)
        '-฿1234.50'
        """
        if unit not in _UNITS:
            raise unknown_choice("unit", unit, _UNITS)
        whole, part = divmod(abs(self.satang), SATANG_A_BAHT)
        sign = "-" if self.satang < 0 else ""
        front, behind = (unit, "") if unit == "฿" else ("", unit and f" {unit}")
        number = f"{whole:,}" if grouping else f"{whole}"
        return with_digits(f"{sign}{front}{number}.{part:02}{behind}", digits)

    def in_words(self, *, ed: Ed = "royal") -> str:
        """Write the amount as baht text (จำนวนเงินเป็นตัวอักษร).

        Args:
            ed: Where a final 1 is เอ็ด, as in `sammachip.thai.baht_text`.

        Raises:
            InvalidDataError: *ed* is no such choice (``choice.unknown``).

        >>> Baht("21.25").in_words()
        'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'
        """
        return baht_text(self.decimal, ed=ed)

    def times(self, factor: Fraction | Decimal | int, *, rounding: Rounding) -> Self:
        """Multiply the amount by *factor*, exactly, and round to a satang.

        Raises:
            InvalidDataError: *factor* is NaN or infinite
                (``money.not_finite``), has an exponent beyond 640
                (``number.exponent``), or is no exact number (``money.factor``);
                *rounding* is no `Rounding` (``choice.unknown``).

        >>> Baht("9.99").times(Decimal("0.07"), rounding=Rounding.HALF_UP)
        Baht('0.70')
        """
        exact = _exact_factor(factor) * self.satang
        return self.from_satang(rounded(exact, rounding))

    def rounded_to(self, unit: Self, *, rounding: Rounding) -> Self:
        """Round to whole *unit*, such as the smallest coin that is paid out.

        Raises:
            InvalidDataError: *unit* is zero or less (``money.unit``); *rounding* is
                no `Rounding` (``choice.unknown``).

        >>> Baht("10.63").rounded_to(Baht("0.25"), rounding=Rounding.DOWN)
        Baht('10.50')
        """
        if unit.satang <= 0:
            raise InvalidDataError.because(
                "money.unit",
                "expected a unit of more than zero baht, found {found}",
                found=unit,
            )
        return self.from_satang(rounded(self / unit, rounding) * unit.satang)

    def __str__(self) -> str:
        return self.format()

    def __format__(self, spec: str) -> str:
        if not _ALIGNMENT.fullmatch(spec):  # a precision would cut the amount
            raise ValueError(f"money is aligned, as by '>12'; found {spec!r}")
        return format(str(self), spec)

    def __repr__(self) -> str:
        return f"Baht('{self.plain()}')"

    def __add__(self, other: Self) -> Self:
        return self.from_satang(self.satang + _satang_of(other))

    def __radd__(self, start: int) -> Self:
        # ``sum`` begins with the number 0.
        if type(start) is not int or start != 0:
            raise _no_sum(start)
        return self

    def __sub__(self, other: Self) -> Self:
        return self.from_satang(self.satang - _satang_of(other))

    def __mul__(self, times: int) -> Self:
        if type(times) is not int:
            raise TypeError(f"money is multiplied by an int, not {_type_name(times)}")
        return self.from_satang(self.satang * times)

    __rmul__ = __mul__

    def __truediv__(self, other: Self) -> Fraction:
        if type(other) is not Baht:
            raise TypeError(
                f"money is divided by money, not by {_type_name(other)}: times() with "
                "a Fraction rounds as you say, sammachip.sharing.split loses nothing"
            )
        return Fraction(self.satang, other.satang)

    def __neg__(self) -> Self:
        return self.from_satang(-self.satang)

    def __abs__(self) -> Self:
        return self.from_satang(abs(self.satang))

    def __bool__(self) -> bool:
        return self.satang != 0


ZERO_BAHT: Final = Baht(0)
"""No money at all."""
