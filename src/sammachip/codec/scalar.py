"""Single values from plain data: the exact type, or a problem.

Nothing is bent into shape. ``True`` is no number, 3.9 no whole number, and 12
no text; Buddhist Era years do not pass for C.E. ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeVar

from sammachip.dates import era_problem
from sammachip.errors import InvalidDataError, Problem
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.money import Baht
from sammachip.places import Province
from sammachip.sharing import Percent
from sammachip.thai import MOST_DIGITS, has_mixed_digits, to_arabic_digits

__all__ = [
    "DAY",
    "FRACTION",
    "MOMENT",
    "NUMBER",
    "SCALARS",
    "not_listed",
    "read_decimal",
    "wrong_type",
]

NUMBER: Final = re.compile(
    rf"[-+]?(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,212}}|[0-9]{{1,{MOST_DIGITS}}})"
    rf"(?:\.[0-9]{{1,{MOST_DIGITS}}})?"
)
FRACTION: Final = re.compile(
    rf"-?[0-9]{{1,{MOST_DIGITS}}}(?:/(?!0+$)[0-9]{{1,{MOST_DIGITS}}})?"
)
DAY: Final = re.compile(r"(?P<year>[0-9]{4})-[0-9]{2}-[0-9]{2}")
MOMENT: Final = re.compile(rf"{DAY.pattern}[T ][0-9]{{2}}:[0-9]{{2}}.*")


def wrong_type(expected: str, found: object) -> InvalidDataError:
    """Return the error for a value of another JSON type than *expected*.

    Args:
        expected: The type in JSON's own word, which is no English phrase and so
            stands in a Thai sentence too; what text has to hold, in brackets.
        found: The value.
    """
    return InvalidDataError.because(
        "json.type",
        "expected {expected}, found {found}",
        expected=expected,
        found=_json_name(found),
    )


def not_listed(found: object, known: Iterable[str]) -> Problem:
    """Return the problem of a value that is none of the *known* ones."""
    return Problem(
        code="value.not_listed",
        message="expected one of {expected}, found {found}",
        facts={"expected": tuple(known), "found": repr(found)},
    )


def _json_name(value: object) -> str:  # noqa: PLR0911  # one line a type
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float() | Decimal():
            return "number"
        case str():
            return "string"
        case Mapping():
            return "object"
        case _:
            return "array"


def _str(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise wrong_type("string", value)
    return value


def _int(value: object, _: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type("integer", value)
    return value


def _bool(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise wrong_type("boolean", value)
    return value


def _decimal(value: object, _: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("string (decimal)", value)
    return read_decimal(value)


def read_decimal(value: int | Decimal | str) -> Decimal:
    """Read an exact decimal number such as ``"2.5"``, in Thai or Arabic digits.

    Raises:
        InvalidDataError: It is none, not finite, mixes both kinds of digits, or
            has more than 640 before the point (``number.not_decimal``).
    """
    if isinstance(value, str):
        text = to_arabic_digits(value).strip()
        is_number = NUMBER.fullmatch(text) and not has_mixed_digits(value)
        number = Decimal(text.replace(",", "") if is_number else "NaN")
    else:
        number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS:
        raise InvalidDataError.because(
            "number.not_decimal", "expected a number, found {found}", found=repr(value)
        )
    return number


def _fraction(value: object, _: object) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise wrong_type("string (fraction)", value)
    if isinstance(value, str) and not FRACTION.fullmatch(value):
        raise InvalidDataError.because(
            "number.not_fraction",
            "expected a fraction such as 100/3, found {found}",
            found=repr(value),
        )
    return Fraction(value)


def _baht(value: object, _: object) -> Baht:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("string (baht)", value)
    return Baht(value)


def _percent(value: object, _: object) -> Percent:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise wrong_type("string (percentage)", value)
    return Percent(value if isinstance(value, str) else read_decimal(value))


def _date(value: object, _: object) -> date:
    return _iso(value, DAY, date.fromisoformat)


def _datetime(value: object, _: object) -> datetime:
    return _iso(value, MOMENT, datetime.fromisoformat)


def _parsed(read: Callable[[str], object]) -> Callable[[object, object], object]:
    return lambda value, _: read(_str(value, _))


D = TypeVar("D", date, datetime)


def _iso(value: object, form: re.Pattern[str], read: Callable[[str], D]) -> D:
    text = _str(value, str)
    written = form.fullmatch(text)
    if written is None:
        raise _not_iso(text)
    # Before the day is looked up: leap years differ.
    if problem := era_problem(int(written["year"])):
        raise InvalidDataError([problem])
    try:
        return read(text)
    except ValueError:
        raise _not_iso(text) from None


def _not_iso(found: str) -> InvalidDataError:
    return InvalidDataError.because(
        "date.not_iso",
        "expected a date such as 2026-01-31 that exists, found {found}",
        found=repr(found),
    )


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
    Province: _parsed(Province.parse),
    AreaCode: _parsed(AreaCode.parse),
    CitizenId: _parsed(CitizenId.parse),
    HouseCode: _parsed(HouseCode.parse),
    Phone: _parsed(Phone.parse),
    Postcode: _parsed(Postcode.parse),
    TaxId: _parsed(TaxId.parse),
}
"""How each type of single value is read; the second argument is cattrs' own."""
