"""Codes of areas (รหัสเขตการปกครอง): two digits for each level, one in the other.

Two digits are a province (จังหวัด), four a district (อำเภอ, เขต), six a subdistrict
(ตำบล, แขวง), eight a village (หมู่บ้าน). Only the province is looked up; the codes
below it change every year. An area is not personal: nothing is masked.

Refused is what has not 2, 4, 6 or 8 digits (``identifier.length``), another
character (``identifier.character``), nothing (``identifier.blank``), begins with
the code of no province (``area_code.province``) or has 00 for a part
(``area_code.zeros``).

>>> validate("๓๐๑๔๐๒"), format("30-14-02", digits="thai")
('301402', '๓๐๑๔๐๒')
>>> is_valid("301402"), is_valid("30140")
(True, False)
>>> validate_many(["3014", "301402"]).values
('3014', '301402')

Source:
    Department of Provincial Administration (กรมการปกครอง), codes of provinces,
    districts, subdistricts and villages.
"""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import InvalidDataError, Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.identifiers.reading import (
    Path,
    compact_form,
    reading_of_digits,
    wrong_type,
)
from sammachip.identifiers.writing import Writing
from sammachip.thai import Digits

__all__ = [
    "AreaCode",
    "AreaLevel",
    "compact",
    "format",
    "is_valid",
    "validate",
    "validate_many",
]


class AreaLevel(Enum):
    """A level of the administration; its value is the length of the code.

    >>> AreaLevel(4)
    <AreaLevel.DISTRICT: 4>
    """

    PROVINCE = 2
    """Province (จังหวัด), Bangkok included."""
    DISTRICT = 4
    """District (อำเภอ, in Bangkok เขต)."""
    SUBDISTRICT = 6
    """Subdistrict (ตำบล, in Bangkok แขวง)."""
    VILLAGE = 8
    """Village (หมู่บ้าน)."""


_LENGTHS: Final = tuple(level.value for level in AreaLevel)
_NO_AREA: Final = "00"


def _is_sound(digits: str) -> bool:
    province, *parts = _pairs(digits)
    return province in PROVINCE_CODES and _NO_AREA not in parts


def _refusal(digits: str, path: Path) -> Problem:
    province = digits[:2]
    if province not in PROVINCE_CODES:
        return Problem(
            code="area_code.province",
            message="no province has the code {found}; an area begins with the code of "
            "its province, such as 30",
            facts={"found": province},
            path=path,
        )
    return Problem(
        code="area_code.zeros",
        message="00 stands for no area; leave it away for the code of the area "
        "around it",
        path=path,
    )


def _pairs(digits: str) -> list[str]:
    return [digits[start : start + 2] for start in range(0, len(digits), 2)]


_READING: Final = reading_of_digits(*_LENGTHS, is_sound=_is_sound, refusal=_refusal)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


@attrs.frozen(order=True)
class AreaCode:
    """One code of a province, district, subdistrict or village (รหัสเขตการปกครอง).

    In order, an area stands before all that is in it.

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `area_code.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> village = AreaCode.parse("30140205")
    >>> village.level, village.parent
    (<AreaLevel.VILLAGE: 8>, AreaCode(digits='301402'))
    >>> village in AreaCode("30")
    True
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

    digits: str

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `area_code.validate`."""
        return cls(validate(text))

    @property
    def level(self) -> AreaLevel:
        """Province, district, subdistrict or village."""
        return AreaLevel(len(self.digits))

    @property
    def parent(self) -> Self | None:
        """The area around it; None for a province."""
        above = self.digits[:-2]
        return type(self)(above) if above else None

    def __contains__(self, area: AreaCode) -> bool:
        if not isinstance(area, AreaCode):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidDataError([wrong_type("AreaCode", area)])
        return area.digits.startswith(self.digits)

    def plain(self) -> str:
        """Write the code for machines."""
        return self.digits

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the code as registers do, without a separator."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return self.digits


format = Writing(cls=AreaCode, reading=_READING).format  # noqa: A001 - its usual name
