"""The JSON Schema of each type that is one text; see `SCALARS` for how it is read.

A pattern lets through every way of writing that is read, and as little else as it
can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Final

from sammachip.codec.scalar import FRACTION, NUMBER
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

__all__ = ["SCALAR_SCHEMAS"]

_NUMBER: Final = NUMBER.pattern
_THAI_NUMBER: Final = _NUMBER.replace("[0-9]", "[๐-๙]")
_DAY: Final = (  # a year from 2400 on is a B.E. one
    "(?:[01][0-9]{3}|2[0-3][0-9]{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
)
_DIGIT: Final = "[0-9๐-๙０-９]"
_BETWEEN: Final = "[^0-9๐-๙０-９]*"


def _text(description: str, pattern: str | None = None) -> Mapping[str, object]:
    form = {} if pattern is None else {"pattern": f"^{pattern}$"}
    return {"type": "string", **form, "description": description}


def _digits(count: str, description: str) -> Mapping[str, object]:
    return _text(description, f"(?:{_BETWEEN}{_DIGIT}){{{count}}}{_BETWEEN}")


SCALAR_SCHEMAS: Final[Mapping[object, Mapping[str, object]]] = {
    Decimal: {
        "type": ["string", "number"],
        "pattern": rf"^\s*(?:{_NUMBER}|{_THAI_NUMBER})\s*$",
        "description": "An exact number; as text, nothing is rounded on the way.",
    },
    Fraction: {
        "type": ["string", "integer"],
        "pattern": f"^(?:{FRACTION.pattern})$",
        "description": "An exact ratio, such as 100/3.",
    },
    Baht: {
        "type": ["string", "number"],
        "description": "Baht with two decimals at most; as text, such as 1250.50.",
    },
    Percent: {
        "type": ["string", "number"],
        "minimum": 0,
        "maximum": 100,
        "description": "A percentage; as text, such as 12.5 or 100/3.",
    },
    date: {**_text("A day of the Common Era.", _DAY), "format": "date"},
    datetime: _text(
        "A moment of the Common Era, such as 2026-01-31T09:30:00.",
        f"{_DAY}[T ][0-9]{{2}}:[0-9]{{2}}.*",
    ),
    Province: _text("A province by its code, such as 30, or by its name (จังหวัด)."),
    AreaCode: _digits("2,8", "The code of a province, district or subdistrict."),
    CitizenId: _digits("13", "A citizen id (เลขประจำตัวประชาชน)."),
    HouseCode: _digits("11", "A house code (เลขรหัสประจำบ้าน)."),
    Phone: _digits("3,", "A telephone number (หมายเลขโทรศัพท์)."),
    Postcode: _digits("5", "A postcode (รหัสไปรษณีย์)."),
    TaxId: _digits("13", "The tax id of a body (เลขประจำตัวผู้เสียภาษี)."),
}
