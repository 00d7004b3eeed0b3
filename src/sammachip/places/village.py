"""Village: one village, by its number or name and where it lies (หมู่บ้าน).

Source:
    Department of Provincial Administration (กรมการปกครอง), codes of villages: the
    province, the district, the subdistrict, and the number of the village.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.identifiers import AreaCode, AreaLevel
from sammachip.places.address import Address
from sammachip.places.address_reading import PartValue
from sammachip.places.address_rule import find_unsound
from sammachip.places.address_style import PARTS, AddressStyle
from sammachip.places.district_key import may_be_one_district
from sammachip.places.name_key import name_key
from sammachip.places.province import Province
from sammachip.thai import Digits

__all__ = ["Village"]

_FIELDS: Final[Mapping[str, str]] = {
    "village_number": "number",
    "village_name": "name",
    "subdistrict": "subdistrict",
    "district": "district",
    "province": "province",
}  # by the part of an address that says it

_WORDS: Final = re.compile("[ก-๎A-Za-z]")


@rule
def _has_a_number_or_a_name(number: int | None, name: str | None) -> Iterator[Problem]:
    if number is None and name is None:
        yield Problem(
            code="village.no_name",
            message="expected the number of the village or its name, found neither",
            path=("number",),
        )


@rule
def _is_counted_from_one(number: int | None) -> Iterator[Problem]:
    if number == 0:
        yield Problem(
            code="village.number",
            message="expected a number of the village from 1, or nothing if it is not"
            " known; found {found}",
            facts={"found": number},
            path=("number",),
        )


def _find_unsound(*values: PartValue) -> Iterator[Problem]:
    parts = dict(zip(_FIELDS, values, strict=True))
    for problem in find_unsound(None, (), *map(parts.get, PARTS)):
        yield attrs.evolve(problem, path=(_FIELDS[str(problem.path[0])],))


@rule
def _has_the_code_of_a_village(code: AreaCode | None) -> Iterator[Problem]:
    if code and code.level is not AreaLevel.VILLAGE:
        yield Problem(
            code="village.code_level",
            message="expected the code of a village, 8 digits, found {found}",
            facts={"found": code.digits},
            path=("code",),
        )


@rule
def _agrees_with_its_code(
    code: AreaCode | None, province: Province | None, number: int | None
) -> Iterator[Problem]:
    if code is None or code.level is not AreaLevel.VILLAGE:
        return
    if province and province.code != code.digits[:2]:
        yield Problem(
            code="village.code_province",
            message="expected a code that begins with {expected}, that of the"
            " province; found {found}",
            facts={"expected": province.code, "found": code.digits},
            path=("code",),
        )
    if number and number != int(code.digits[-2:]):
        yield Problem(
            code="village.code_number",
            message="expected a code that ends in {expected:02}, the number of the"
            " village; found {found}",
            facts={"expected": number, "found": code.digits},
            path=("code",),
        )


@attrs.frozen(kw_only=True)
class Village:
    """One village (หมู่บ้าน); it has a number or a name, the rest may be missing.

    Args:
        number: หมู่ที่, from 1.
        name: With the word that is part of it: ``บ้านม่วง``.
        subdistrict: ตำบล, without the word.
        district: อำเภอ, without the word, as it is written.
        province: จังหวัด.
        code: Eight digits, the last two of them the number of the village.

    Raises:
        InvalidDataError: Neither number nor name (``village.no_name``); the number 0
            (``village.number``); a part is none that an address may have
            (``address.village_number``, ``address.village_name``, ``address.area``);
            the code is that of another
            level (``village.code_level``), province (``village.code_province``) or
            number (``village.code_number``).

    >>> village = Village.parse("บ้านม่วง ม.๕ ต.กุดป่อง อ.เมือง จ.เลย")
    >>> village.number, village.province.english
    (5, 'Loei')
    >>> print(village)
    หมู่ที่ 5 บ้านม่วง ตำบลกุดป่อง อำเภอเมือง จังหวัดเลย
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _has_a_number_or_a_name,
        _is_counted_from_one,
        Rule(tuple(_FIELDS.values()), _find_unsound),
        _has_the_code_of_a_village,
        _agrees_with_its_code,
    )

    number: int | None = None
    name: str | None = None
    subdistrict: str | None = None
    district: str | None = None
    province: Province | None = None
    code: AreaCode | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def of(cls, address: Address) -> Self:
        """Return the village that *address* names.

        Raises:
            InvalidDataError: It names none (``village.no_name``).
        """
        return cls(
            number=address.village_number,
            name=address.village_name,
            subdistrict=address.subdistrict,
            district=address.district,
            province=address.province,
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a village as `Address.parse` does; the house and the like are left out.

        Raises:
            InvalidDataError: As of `Address.parse`; there is no village in it
                (``village.no_name``), or words that are no part of an address, such
                as a name without บ้าน (``village.unread``).
        """
        address = Address.parse(text)
        village = cls.of(address)
        if any(map(_WORDS.search, address.unplaced)):
            raise InvalidDataError.because(
                "village.unread",
                "expected a village and where it lies, found words besides that are no"
                " part of an address; write บ้าน before the name of a village",
            )
        return village

    @property
    def address(self) -> Address:
        """The village as an address, without a house."""
        return Address(
            village_number=self.number,
            village_name=self.name,
            subdistrict=self.subdistrict,
            district=self.district,
            province=self.province,
        )

    def excludes(self, address: Address) -> bool:
        """Tell whether *address* says that it is elsewhere; what it leaves out may fit.

        The district of the province's seat has two names, and both fit.

        >>> village = Village(number=5, subdistrict="กุดป่อง")
        >>> village.excludes(Address.parse("12/1 ม.6")), village.excludes(
        ...     Address.parse("12/1 ต.กุดป่อง")
        ... )
        (True, False)
        """
        said = (
            (self.number, address.village_number),
            (_key(self.name), _key(address.village_name)),
            (_key(self.subdistrict), _key(address.subdistrict)),
            (self.province, address.province),
        )
        if any(None not in both and both[0] != both[1] for both in said):
            return True
        if self.district is None or address.district is None:
            return False
        province = self.province or address.province
        return not may_be_one_district(self.district, address.district, province)

    def format(self, *, style: AddressStyle = "long", digits: Digits = "arabic") -> str:
        """Write the village, as `Address.format` does.

        Raises:
            InvalidDataError: *style* or *digits* is no such choice
                (``choice.unknown``).
        """
        return self.address.format(style=style, digits=digits)

    def __str__(self) -> str:
        return self.format()


def _key(name: str | None) -> str | None:
    return None if name is None else name_key(name)
