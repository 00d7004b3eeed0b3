"""Objects field by field: what stands in a field is drawn by the type of it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import (
    Final,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from hypothesis import strategies as st

from sammachip.money import Baht
from sammachip.testing.amount import amounts
from sammachip.testing.day import days, moments
from sammachip.testing.number import quantities
from sammachip.testing.text import texts

__all__ = ["known", "of_fields", "some"]

T = TypeVar("T")

_MOST: Final = 3  # of a field of many things: what holds many such stays small

_BY_TYPE: Final[Mapping[object, st.SearchStrategy[object]]] = {
    NoneType: st.none(),
    str: texts(),
    int: st.integers(1, 10**6),
    bool: st.booleans(),
    Decimal: quantities(),
    Fraction: st.fractions(0, 10**6, max_denominator=10**4),
    Baht: amounts(),
    date: days(),
    datetime: moments(),
    object: st.none() | st.booleans() | st.integers() | texts(),
}
"""What is drawn for a type in which anything of it is sound, or nearly."""


def known(cls: type[T]) -> st.SearchStrategy[T]:
    """Draw a *cls* as ``hypothesis.strategies.from_type`` does when it is needed.

    >>> from sammachip.dates import FiscalQuarter
    >>> known(FiscalQuarter)
    deferred(lambda: st.from_type(cls))
    """
    return st.deferred(lambda: st.from_type(cls))


def some(
    things: st.SearchStrategy[T], *, max_size: int = _MOST
) -> st.SearchStrategy[tuple[T, ...]]:
    """Draw a few *things*, or none, as a tuple."""
    return st.lists(things, max_size=max_size).map(tuple)


def of_fields(cls: type[T], **given: st.SearchStrategy[object]) -> st.SearchStrategy[T]:
    """Draw a *cls*: the fields that are *given* by their own strategies.

    Args:
        cls: An attrs class.
        **given: The strategies of the fields that the rules of *cls* bind.

    >>> from sammachip.dates import FiscalQuarter
    >>> of_fields(FiscalQuarter, number=st.just(4)).validate()
    """
    inferred = _inferred(cast("Hashable", cls))
    others = {name: inferred[name] for name in inferred if name not in given}
    return st.builds(cls, **others, **given)


@cache
def _inferred(cls: Hashable) -> Mapping[str, st.SearchStrategy[object]]:
    model = cast("type[attrs.AttrsInstance]", cls)
    hints = get_type_hints(model)
    names = [field.name for field in attrs.fields(model)]
    return {name: _values_of(hints[name]) for name in names}


def _values_of(hint: object) -> st.SearchStrategy[object]:
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin in {Union, UnionType}:
            options = sorted(arguments, key=lambda each: each is not NoneType)
            return st.one_of(*map(_values_of, options))  # None is the simplest
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            return some(_values_of(arguments[0]))
        case origin if origin is tuple:
            return st.tuples(*map(_values_of, arguments))
        case _ if hint in _BY_TYPE:
            return _BY_TYPE[hint]
        case _:
            return known(cast("type[object]", hint))
