"""The district of a province's seat has two names: เมือง, and เมือง with the province."""

from __future__ import annotations

from typing import Final

from sammachip.places.name_key import name_key
from sammachip.places.province import Province

__all__ = ["may_be_one_district"]

_SEAT: Final = "เมือง"


def may_be_one_district(one: str, other: str, province: Province | None) -> bool:
    """Tell whether two names may be of one district.

    Args:
        one: A district, without the word for it.
        other: Another one.
        province: The province of both; None if it is not known.

    >>> loei = Province("42")
    >>> may_be_one_district("เมือง", "เมืองเลย", loei)
    True
    >>> may_be_one_district("เมือง", "เมืองปาน", loei)
    False
    >>> may_be_one_district("เมือง", "เมืองปาน", None)
    True
    """
    short, long = sorted(map(name_key, (one, other)), key=len)
    if short == long or short != _SEAT:
        return short == long
    return (
        long == f"{_SEAT}{name_key(province.name)}"
        if province
        else (long.startswith(_SEAT))
    )
