"""What must hold of a table of areas, and the keys by which its rows are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

from sammachip.errors import Problem
from sammachip.identifiers import AreaCode, AreaLevel
from sammachip.places.area import Area
from sammachip.places.name_key import english_key, name_key

__all__ = ["faults_in", "grouped", "keys_of", "keys_of_name"]

Key = TypeVar("Key")

# What the district of a province's seat is called for short.
_SEAT: Final = ("เมือง", "Mueang")


def faults_in(areas: Iterable[tuple[int, Area]]) -> Iterator[Problem]:
    """Yield what is wrong with *areas* together; each comes with its position."""
    numbered = [*areas]
    codes = {area.code for _, area in numbered}
    seen: set[AreaCode] = set()
    for position, area in numbered:
        code, parent = area.code, area.code.parent
        if code in seen:
            yield Problem(
                code="gazetteer.repeated",
                message="expected each code once, found {found} again",
                facts={"found": code.digits},
                path=(position, "code"),
            )
        if area.level is AreaLevel.SUBDISTRICT and parent not in codes:
            yield Problem(
                code="gazetteer.orphan",
                message="expected the district {district} of subdistrict {found} in the"
                " same table",
                facts={"district": f"{parent}", "found": code.digits},
                path=(position, "code"),
            )
        seen.add(code)


def keys_of(area: Area) -> set[str]:
    """Return the keys of all the names of *area*."""
    names = [area.name, area.english or area.name]
    if (
        area.level is AreaLevel.DISTRICT
        and area.name == f"{_SEAT[0]}{area.province.name}"
    ):
        names += _SEAT
    return {key for name in names for key in keys_of_name(name)}


def keys_of_name(name: str) -> tuple[str, str]:
    """Return the keys under which a Thai or an English *name* is looked up."""
    return name_key(name), english_key(name)


def grouped(pairs: Iterable[tuple[Key, Area]]) -> Mapping[Key, tuple[Area, ...]]:
    """Return the areas by key, those of each key by code."""
    groups: dict[Key, list[Area]] = {}
    for key, area in pairs:
        groups.setdefault(key, []).append(area)
    return {
        key: tuple(sorted(areas, key=lambda area: area.code))
        for key, areas in groups.items()
    }
