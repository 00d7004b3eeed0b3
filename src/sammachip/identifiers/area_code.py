"""Codes of areas (รหัสเขตการปกครอง): two digits for each level, one in the other.

Two digits are a province (จังหวัด), four a district (อำเภอ, เขต), six a subdistrict
(ตำบล, แขวง), eight a village (หมู่บ้าน). Only the province is looked up; the codes
below it change every year. An area is not personal: nothing is masked.

Source:
    Department of Provincial Administration (กรมการปกครอง), codes of provinces,
    districts, subdistricts and villages.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import ClassVar, Final, Self

import attrs

from sammachip.column import Column, map_many
from sammachip.errors import InvalidDataError, Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact, compact_form, shape_problem
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.thai import Digits, with_digits

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


def _problem(text: str) -> Problem | None:
    if problem := shape_problem(text, *_LENGTHS):
        return problem
    province, *parts = _pairs(compact(text))
    if province not in PROVINCE_CODES:
        return Problem(
            code="area_code.province",
            message="no province has the code {found}; an area begins with the code of "
            "its province, such as 30",
            facts={"found": province},
        )
    if _NO_AREA in parts:
        return Problem(
            code="area_code.zeros",
            message="00 stands for no area; leave it away for the code of the area "
            "around it",
        )
    return None


def _pairs(digits: str) -> list[str]:
    return [digits[start : start + 2] for start in range(0, len(digits), 2)]


def validate(text: str) -> str:
    """Return the area code in *text* in its compact form.

    Raises:
        InvalidDataError: It has not 2, 4, 6 or 8 digits (``identifier.length``),
            another character (``identifier.character``), begins with the code of
            no province (``area_code.province``) or has 00 for a part
            (``area_code.zeros``).

    >>> validate("๓๐๑๔๐๒")
    '301402'
    """
    if problem := _problem(text):
        raise InvalidDataError([problem])
    return compact(text)


def is_valid(value: object) -> bool:
    """Tell whether *value* is text that `validate` accepts.

    >>> is_valid("301402"), is_valid("30140")
    (True, False)
    """
    return isinstance(value, str) and _problem(value) is None


def validate_many(texts: Iterable[str]) -> Column[str]:
    """Validate a whole column; equal texts once.

    >>> validate_many(["3014", "301402"]).values
    ('3014', '301402')
    """
    return map_many(validate, texts)


def format(  # noqa: A001 - the usual name of the display form
    identifier: str | AreaCode, *, digits: Digits = "arabic"
) -> str:
    """Write the code as registers do, without a separator.

    Raises:
        InvalidDataError: As `validate`; *digits* is no such choice
            (``choice.unknown``).

    >>> format("30-14-02", digits="thai")
    '๓๐๑๔๐๒'
    """
    bare = validate(identifier) if isinstance(identifier, str) else identifier.digits
    return with_digits(bare, digits)


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

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_problem),)

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
        return area.digits.startswith(self.digits)

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the code as registers do, without a separator."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return self.digits
