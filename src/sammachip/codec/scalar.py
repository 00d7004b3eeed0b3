"""Single values from plain data: the exact type, or a problem.

Nothing is bent into shape. ``True`` is no number, 3.9 no whole number, and 12
no text; Buddhist Era years do not pass for C.E. ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final, TypeVar

from sammachip.errors import InvalidDataError
from sammachip.money import Baht
from sammachip.sharing import Percent

__all__ = ["SCALARS", "read_decimal", "wrong_type"]

_BE_LOOKS_LIKE: Final = 2400  # no document dates from C.E. 2400; B.E. 2400 is C.E. 1857


def wrong_type(expected: str, found: object) -> InvalidDataError:
    """Return the error for a value of another JSON type than *expected*."""
    return InvalidDataError.because(
        "json.type",
        "expected {expected}, found {found}",
        expected=expected,
        found=_json_name(found),
    )


def _json_name(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float() | Decimal():
            return "a number"
        case str():
            return "a string"
        case Mapping():
            return "an object"
        case _:
            return "an array"


def _str(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise wrong_type("a string", value)
    return value


def _int(value: object, _: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type("a whole number", value)
    return value


def _bool(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise wrong_type("a boolean", value)
    return value


def _decimal(value: object, _: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("a decimal number as text", value)
    return read_decimal(value)


def read_decimal(value: int | Decimal | str) -> Decimal:
    """Read an exact decimal number such as ``"2.5"``.

    Raises:
        InvalidDataError: It is none, or not finite (``number.not_decimal``).
    """
    try:
        number = Decimal(value)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise InvalidDataError.because(
            "number.not_decimal", "expected a number, found {found}", found=repr(value)
        )
    return number


def _fraction(value: object, _: object) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise wrong_type("a fraction as text", value)
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        raise InvalidDataError.because(
            "number.not_fraction",
            "expected a fraction such as 100/3, found {found}",
            found=repr(value),
        ) from None


def _baht(value: object, _: object) -> Baht:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("an amount in baht as text", value)
    return Baht(value)


def _percent(value: object, _: object) -> Percent:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("a percentage as text", value)
    return Percent(value)


def _date(value: object, _: object) -> date:
    return _iso(value, date.fromisoformat)


def _datetime(value: object, _: object) -> datetime:
    return _iso(value, datetime.fromisoformat)


D = TypeVar("D", date, datetime)


def _iso(value: object, read: Callable[[str], D]) -> D:
    text = _str(value, str)
    try:
        moment = read(text)
    except ValueError:
        raise InvalidDataError.because(
            "date.not_iso",
            "expected a date such as 2026-01-31 that exists, found {found}",
            found=repr(text),
        ) from None
    if moment.year >= _BE_LOOKS_LIKE:
        raise InvalidDataError.because(
            "date.be_in_iso",
            "expected a C.E. year, found {found}: if it is B.E., write {ce}",
            found=moment.year,
            ce=moment.year - 543,
        )
    return moment


SCALARS: Final[Mapping[type, Callable[[object, object], object]]] = {
    str: _str,
    int: _int,
    bool: _bool,
    Decimal: _decimal,
    Fraction: _fraction,
    Baht: _baht,
    Percent: _percent,
    date: _date,
    datetime: _datetime,
}
"""How each type of single value is read; the second argument is cattrs' own."""
