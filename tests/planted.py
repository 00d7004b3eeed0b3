"""Objects of any public class with a marker wherever something is personal.

They are made without their rules, which no made-up word would keep; what shows or
writes an object does not ask for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs

from sammachip.dates import BuddhistYear, FiscalYear, PartialDate
from sammachip.errors import Facts
from sammachip.identifiers import (
    AreaCode,
    CitizenId,
    HouseCode,
    Phone,
    Postcode,
    TaxId,
)
from sammachip.ledger import Entry, Lines
from sammachip.money import Baht
from sammachip.places import Area, Province, Village
from sammachip.privacy import is_personal
from sammachip.records import Category
from sammachip.sharing import Percent

__all__ = ["MARKER", "MARKERS", "planted"]

MARKER: Final = "ลับเฉพาะตัว"
_NUMBERS: Final = (CitizenId, HouseCode, Phone, TaxId)
_DIGITS: Final = "1234567890121", "23012345678", "0812345678", "0123456789016"
MARKERS: Final = (MARKER, "918273645", "1911", "2454", *_DIGITS)
"""What nobody may see, in the forms of text, numbers, days and identifiers."""

_SECRET: Final[Mapping[object, object]] = {
    NoneType: None,
    object: MARKER,
    str: MARKER,
    int: 918273645,
    bool: True,
    Decimal: Decimal(918273645),
    Fraction: Fraction(918273645),
    Baht: Baht(918273645),
    date: date(1911, 11, 11),
    datetime: datetime(1911, 11, 11),  # noqa: DTZ001 - as records have it
    PartialDate: PartialDate(be_year=2454),
}
_OPEN: Final[Mapping[object, object]] = {
    NoneType: None,
    object: None,
    str: "word",
    int: 1,
    bool: False,
    Decimal: Decimal(1),
    Fraction: Fraction(1),
    Baht: Baht(1),
    Percent: Percent(1),
    date: date(2026, 1, 5),
    datetime: datetime(2026, 1, 5),  # noqa: DTZ001
    AreaCode: AreaCode("30"),
    Postcode: Postcode("30000"),
    Province: Province("30"),
    # These have to be sound, or they cannot say what they are.
    Area: Area(code=AreaCode("3001"), name="เมืองนครราชสีมา"),
    BuddhistYear: BuddhistYear(2569),
    FiscalYear: FiscalYear(2569),
    Category: Category(fiscal_year=FiscalYear(2563), key="capital"),
    PartialDate: PartialDate(be_year=2560),
    Village: Village(number=1, name="บ้านม่วง"),
    **{cls: cls(digits) for cls, digits in zip(_NUMBERS, _DIGITS, strict=True)},
}


def planted(kind: Any, *, is_secret: bool = False) -> Any:  # noqa: ANN401, PLR0911
    """Return something of the type *kind*; all of it is a marker if *is_secret*."""
    known = {**_OPEN, **_SECRET} if is_secret else _OPEN
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin in {Union, UnionType}:
            return planted(arguments[0], is_secret=is_secret)
        case origin if origin is Literal:
            return arguments[0]
        case origin if origin is Mapping:
            return Facts({})
        case origin if origin in {tuple, frozenset}:
            items = (each for each in arguments if each is not Ellipsis)
            make = cast("Callable[[object], object]", origin)
            return make(planted(each, is_secret=is_secret) for each in items)
        case type() as origin if attrs.has(origin):  # of a generic class
            return _object(origin, is_secret=is_secret)
        case _ if kind in known:
            return known[kind]
        case _ if kind is Lines:
            return Lines([planted(Entry, is_secret=is_secret)])
        case _ if attrs.has(kind):
            return _object(kind, is_secret=is_secret)
        case _ if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind))
        case _:  # a function, or a type that is a parameter
            return None


def _object(cls: type[attrs.AttrsInstance], *, is_secret: bool) -> object:
    hints = get_type_hints(cls)
    thing = object.__new__(cls)
    for field in attrs.fields(cls):
        hidden = is_secret or is_personal(field)
        value = planted(hints[field.name], is_secret=hidden)
        object.__setattr__(thing, field.name, value)
    return thing
