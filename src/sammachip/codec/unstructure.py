"""Domain objects to plain data that JSON can hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import cast

import attrs

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

__all__ = ["unstructure"]


def unstructure(value: object) -> object:  # noqa: C901, PLR0911  # one line a type
    """Return *value* as dicts, lists, text, whole numbers, booleans and None.

    Dates are written as ISO 8601 in C.E., money and decimals as text.

    >>> unstructure((Baht("1.5"), date(2026, 1, 31)))
    ['1.50', '2026-01-31']
    """
    match value:
        case None | bool() | int() | str():
            return value
        case Baht():
            return value.plain()
        case Decimal():
            return f"{value:f}"
        case Fraction() | Percent():
            return str(value)
        case date():
            return value.isoformat()
        case Province():
            return value.code
        case AreaCode() | CitizenId() | HouseCode() | Phone() | Postcode() | TaxId():
            return value.digits
        case Enum():
            return value.value
        case list() | tuple():
            return [unstructure(item) for item in cast("Iterable[object]", value)]
        case Mapping():
            named = cast("Mapping[str, object]", value)
            return {name: unstructure(item) for name, item in named.items()}
        case _:
            return _fields_of(value)


def _fields_of(instance: object) -> dict[str, object]:
    cls = type(instance)
    if not attrs.has(cls):
        raise TypeError(f"no plain form for {cls.__name__}")
    kind: str | None = getattr(cls, "KIND", None)
    plain: dict[str, object] = {} if kind is None else {"kind": kind}
    for field in attrs.fields(cls):
        plain[field.name] = unstructure(getattr(instance, field.name))
    return plain
