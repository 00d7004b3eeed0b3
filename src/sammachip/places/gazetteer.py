"""Gazetteers: tables of districts and subdistricts that the caller supplies.

The areas of Thailand change every year, so the library has no table of them. The
Department of Provincial Administration (กรมการปกครอง) publishes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import NoneType
from typing import ClassVar, Self

import attrs

from sammachip.column import map_many
from sammachip.errors import (
    InvalidDataError,
    Problem,
    Rule,
    Severity,
    rule,
    validate,
)
from sammachip.identifiers import AreaCode, AreaLevel
from sammachip.places.address import Address
from sammachip.places.area import Area
from sammachip.places.area_table import faults_in, grouped, keys_of, keys_of_name
from sammachip.places.area_word import without_word
from sammachip.places.province import Province

__all__ = ["Gazetteer"]


@rule
def _are_one_table(areas: tuple[Area, ...]) -> Iterator[Problem]:
    return (problem.under("areas") for problem in faults_in(enumerate(areas)))


def _how_many(areas: tuple[Area, ...]) -> str:
    return f"<{len(areas)} areas>"


@attrs.frozen
class Gazetteer:
    """A table of districts and subdistricts (ทำเนียบท้องที่), to look up and to check.

    Args:
        areas: In any order; every subdistrict with its district.

    Raises:
        InvalidDataError: A code stands twice (``gazetteer.repeated``), or a
            subdistrict without its district (``gazetteer.orphan``); all of them.

    >>> gazetteer = Gazetteer.from_rows(
    ...     [
    ...         {"code": "4001", "name": "เมืองขอนแก่น"},
    ...         {"code": "400101", "name": "ในเมือง", "postcode": "40000"},
    ...     ]
    ... )
    >>> [f"{area}" for area in gazetteer.find("ต.ในเมือง", within=Province("40"))]
    ['ตำบลในเมือง']
    >>> for problem in gazetteer.check(Address.parse("ต.ในเมือง จ.ขอนแก่น 40260")):
    ...     print(problem)
    postcode: expected a postcode of that area: 40000; found 40260
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_are_one_table,)

    areas: tuple[Area, ...] = attrs.field(converter=tuple[Area, ...], repr=_how_many)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, object]]) -> Self:
        """Make a gazetteer of rows as `Area.from_row` reads them.

        Rows of provinces and of villages, which some tables have as well, are
        passed over.

        Raises:
            InvalidDataError: With all problems of all rows; their paths begin with
                the index of the row, counted from 0. A column that nobody knows is
                told of once.
        """
        column = map_many(Area.from_row, rows)
        read = [(at, area) for at, area in enumerate(column.values) if area is not None]
        if problems := [*_told_once(column.problems), *faults_in(read)]:
            raise InvalidDataError(problems)
        return cls(area for _, area in read)

    def area(self, code: AreaCode) -> Area:
        """Return the area with that *code*.

        Raises:
            InvalidDataError: There is none (``gazetteer.no_code``), or *code* is
                something else (``value.type``).
        """
        _expect(code, AreaCode)
        if code not in self._by_code:
            raise InvalidDataError.because(
                "gazetteer.no_code",
                "expected the code of a district or subdistrict in the table, found"
                " {found}",
                found=code.digits,
            )
        return self._by_code[code]

    def find(
        self,
        name: str,
        *,
        within: Province | Area | None = None,
        level: AreaLevel | None = None,
    ) -> tuple[Area, ...]:
        """Return every area called *name*: none, one, or several, by code.

        Args:
            name: Thai or English, spaced anyhow, with อำเภอ, ต., Khet or the like
                before it or not; ``อ.เมือง`` is the district of every province's seat.
            within: The province or district to look in; None for all.
            level: Districts or subdistricts alone; None for both.

        Raises:
            InvalidDataError: An argument is of another type (``value.type``).
        """
        _expect(name, str)
        _expect(within, Province, Area, NoneType)
        _expect(level, AreaLevel, NoneType)
        stated, bare = without_word(name)
        found = self._called(name) or [
            area for area in self._called(bare) if stated is area.level
        ]
        return tuple(
            area
            for area in found
            if level in {None, area.level} and _is_within(area, within)
        )

    def children(self, of: Province | Area) -> tuple[Area, ...]:
        """Return the districts of a province or the subdistricts of a district.

        Raises:
            InvalidDataError: *of* is neither (``value.type``).
        """
        _expect(of, Province, Area)
        return self._by_parent.get(_code_of(of), ())

    def check(self, address: Address) -> tuple[Problem, ...]:
        """Return where the parts of *address* do not fit each other, as warnings.

        Nothing is found wrong with parts that are not there, or with a province of
        which the table has no area (that is the one finding then).

        Raises:
            InvalidDataError: *address* is none (``value.type``), but text perhaps.
        """
        _expect(address, Address)
        return tuple(_findings(address, self))

    def _called(self, name: str) -> tuple[Area, ...]:
        found = (self._by_key.get(key, ()) for key in keys_of_name(name))
        return next(filter(None, found), ())

    @cached_property
    def _by_code(self) -> Mapping[AreaCode, Area]:
        return {area.code: area for area in self.areas}

    @cached_property
    def _by_parent(self) -> Mapping[AreaCode | None, tuple[Area, ...]]:
        return grouped((area.code.parent, area) for area in self.areas)

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[Area, ...]]:
        return grouped((key, area) for area in self.areas for key in keys_of(area))


def _expect(value: object, *types: type) -> None:
    if not isinstance(value, types):
        raise InvalidDataError.because(
            "value.type",
            "expected {expected}, found {found}",
            expected=" | ".join(each.__name__ for each in types),
            found=type(value).__name__,
        )


def _told_once(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield *problems* of rows; those of whole columns once, of other levels never."""
    told: set[tuple[str | int, ...]] = set()
    for problem in problems:
        column = problem.path[1:]
        if problem.code == "gazetteer.column" and column in told:
            continue
        if problem.code != "gazetteer.level":
            told.add(column)
            yield problem


def _code_of(place: Province | Area) -> AreaCode:
    return AreaCode(place.code) if isinstance(place, Province) else place.code


def _is_within(area: Area, place: Province | Area | None) -> bool:
    return place is None or area.code in _code_of(place)


def _findings(address: Address, gazetteer: Gazetteer) -> Iterator[Problem]:
    province = address.province
    if province and not gazetteer.children(province):
        yield _finding("province", province.name)
        return
    districts = gazetteer.find(
        address.district or "", within=province, level=AreaLevel.DISTRICT
    )
    if address.district and not districts:
        yield _finding("district", address.district)
    subdistricts = gazetteer.find(
        address.subdistrict or "", within=province, level=AreaLevel.SUBDISTRICT
    )
    if address.subdistrict and not subdistricts:
        yield _finding("subdistrict", address.subdistrict)
    fitting = [
        area for area in subdistricts if any(_is_within(area, d) for d in districts)
    ]
    if districts and subdistricts and not fitting:
        yield Problem(
            code="gazetteer.apart",
            message="expected a subdistrict of {district}, but {found} is in"
            " {elsewhere}",
            facts={
                "district": address.district,
                "found": address.subdistrict,
                "elsewhere": tuple(_around(area, gazetteer) for area in subdistricts),
            },
            path=("subdistrict",),
            severity=Severity.WARNING,
        )
    around = districts or (gazetteer.children(province) if province else ())
    yield from _postcode_findings(
        address, fitting or subdistricts or _with_children(around, gazetteer)
    )


def _postcode_findings(address: Address, areas: Iterable[Area]) -> Iterator[Problem]:
    expected = {area.postcode for area in areas if area.postcode}
    if address.postcode and expected and address.postcode not in expected:
        yield Problem(
            code="gazetteer.postcode",
            message="expected a postcode of that area: {expected}; found {found}",
            facts={
                "expected": tuple(sorted(f"{postcode}" for postcode in expected)),
                "found": f"{address.postcode}",
            },
            path=("postcode",),
            severity=Severity.WARNING,
        )


def _finding(part: str, name: str) -> Problem:
    return Problem(
        code="gazetteer.unknown",
        message="expected a name in the table, within the areas around it;"
        " found {found}",
        facts={"found": name},
        path=(part,),
        severity=Severity.WARNING,
    )


def _around(area: Area, gazetteer: Gazetteer) -> str:
    """Name the district and the province of a subdistrict."""
    parent = area.code.parent
    return f"{gazetteer.area(parent)} {area.province}" if parent else f"{area}"


def _with_children(districts: Iterable[Area], gazetteer: Gazetteer) -> list[Area]:
    return [area for each in districts for area in (each, *gazetteer.children(each))]
