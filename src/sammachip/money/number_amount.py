"""Amounts given as a number: ``int``, ``Decimal`` or text such as ``1,234.50``."""

from __future__ import annotations

import re
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import Final

from sammachip.errors import InvalidDataError
from sammachip.thai import BLANKS, MOST_DIGITS, has_mixed_digits, to_arabic_digits

__all__ = [
    "SATANG_A_BAHT",
    "bounded",
    "not_finite",
    "plain_text",
    "satang_of_number",
]

SATANG_A_BAHT: Final = 100
_TOO_MUCH: Final = 10**MOST_DIGITS  # satang; Python writes no longer numbers
_ONE_SATANG: Final = Decimal("0.01")
_EXACT: Final = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)
_SIGN: Final = r"[-+\N{MINUS SIGN}]"
_B: Final = f"[{BLANKS}]*+"
_AMOUNT: Final = re.compile(
    rf"{_B}(?P<sign>{_SIGN})?(?:฿{_B}(?(sign)|(?P<inner_sign>{_SIGN})?))?"
    r"(?P<whole>[1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]+)(?:\.(?P<decimals>[0-9]+))?"
    rf"{_B}(?:บาท{_B})?"
)


def satang_of_number(amount: object) -> int:
    """Return the whole satang of *amount*, an ``int``, ``Decimal`` or text.

    >>> satang_of_number(Decimal("0.10")), satang_of_number("๑,๒๓๔.๕๐ บาท")
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
            return _satang_of_text(amount)
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
    if amount and amount.adjusted() >= MOST_DIGITS:  # such as 1E+999999999
        raise _too_large()
    exact = amount.quantize(_ONE_SATANG, context=_EXACT)
    if exact != amount:
        raise _too_fine(amount)
    return bounded(int(exact.scaleb(2, _EXACT)))


def _satang_of_text(text: str) -> int:
    found = _AMOUNT.fullmatch(to_arabic_digits(text))
    if found is None or has_mixed_digits(text):
        raise _unreadable(text)
    whole, decimals = found["whole"].replace(",", ""), found["decimals"] or ""
    if len(decimals) > 2:  # noqa: PLR2004  # satang have two places
        raise _too_fine(text.strip(BLANKS))
    if len(whole) > MOST_DIGITS:
        raise _too_large()
    satang = int(whole) * SATANG_A_BAHT + int(decimals.ljust(2, "0"))
    is_negative = (found["sign"] or found["inner_sign"] or "+") != "+"
    return bounded(-satang if is_negative else satang)


def bounded(satang: int) -> int:
    """Return *satang*, or refuse more than can be written.

    >>> bounded(-5)
    -5
    """
    if abs(satang) >= _TOO_MUCH:
        raise _too_large()
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


def _too_fine(found: Decimal | str) -> InvalidDataError:
    return InvalidDataError.because(
        "money.places",
        "an amount in baht has two decimals at most, found {found}",
        found=found,
    )


def _too_large() -> InvalidDataError:
    return InvalidDataError.because(
        "money.too_large",
        "expected an amount of less than {most} digits, found more",
        most=MOST_DIGITS,
    )
