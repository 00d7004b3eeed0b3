"""Plain documents of the right shape for any class, made from its types alone.

They keep no rule between fields: what is wrong with them is never their shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

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
from sammachip.places import Province
from sammachip.sharing import Percent

__all__ = ["documents"]

_TEXTS: Final[Mapping[object, st.SearchStrategy[object]]] = {
    NoneType: st.none(),
    str: st.sampled_from(["ก", "m1", "", "2.5"]),
    int: st.integers(-5, 3000),
    bool: st.booleans(),
    Decimal: st.sampled_from(["2.50", " ๑,๒๐๐.๕ ", 3, 2.5]),
    Fraction: st.sampled_from(["-100/3", "7", 7]),
    Baht: st.sampled_from(["1250.50", "๕๐๐ บาท", 7, 2.5]),
    Percent: st.sampled_from(["12.5", "100/3", 0, 100]),
    date: st.sampled_from(["2026-01-31", "1941-01-01", "2399-12-31"]),
    datetime: st.sampled_from(["2026-01-31T09:30:00", "2026-01-31 09:30+07:00"]),
    Province: st.sampled_from(["30", "จังหวัดตราด", "Korat"]),
    AreaCode: st.sampled_from(["30", "๓๐-๐๑"]),
    CitizenId: st.sampled_from(["1234567890121", "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"]),
    HouseCode: st.sampled_from(["23012345678", "2301-234567-8"]),
    Phone: st.sampled_from(["0812345678", "+66 81 234 5678", "1669"]),
    Postcode: st.sampled_from(["10400", "๑๐๔๐๐"]),
    TaxId: st.just("0123456789016"),
}


def documents(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401, PLR0911
    """Draw the plain form of something of the type *kind*."""
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin in {Union, UnionType}:
            return st.one_of(*map(documents, arguments))
        case origin if origin is Literal:
            return st.sampled_from(arguments)
        case origin if origin is Mapping:
            return st.dictionaries(st.sampled_from("ab"), st.integers(), max_size=2)
        case origin if origin in {list, tuple}:
            return st.lists(documents(arguments[0]), max_size=2)
        case _ if kind in _TEXTS:
            return _TEXTS[kind]
        case _ if kind is Lines:
            return documents(list[Entry])
        case _ if attrs.has(kind):
            return _objects(kind)
        case _:
            return st.sampled_from([member.value for member in _enum(kind)])


def _enum(kind: type[Enum]) -> type[Enum]:
    return kind


@st.composite
def _objects(draw: st.DrawFn, cls: type[attrs.AttrsInstance]) -> dict[str, object]:
    hints = get_type_hints(cls)
    kind = getattr(cls, "KIND", None)
    document: dict[str, object] = {} if kind is None else {"kind": kind}
    for field in attrs.fields(cls):
        if field.default is attrs.NOTHING or draw(st.booleans()):
            document[field.name] = draw(documents(hints[field.name]))
    return document
