"""House codes (เลขรหัสประจำบ้าน): 11 digits on the first page of the house register.

The first four digits are the registry office (สำนักทะเบียน) that gave the number,
and the first two of these its province. No rule for a check digit is published,
so one wrong digit behind the office is not seen.

Refused is what has not 11 digits (``identifier.length``), another character
(``identifier.character``), nothing (``identifier.blank``) or begins with the code
of no province (``house_code.province``).

>>> validate("๓๐๑๔-๑๒๓๔๕๖-๗")
'30141234567'
>>> is_valid("3014-123456-7"), is_valid("0014-123456-7")
(True, False)
>>> validate_many(["3014-123456-7"]).values
('30141234567',)
>>> format("30141234567"), mask("30141234567")
('3014-123456-7', 'xxxx-xxxxxx-7')

Source:
    Civil Registration Act B.E. 2534 (1991), sections 34 to 36
    (พระราชบัญญัติการทะเบียนราษฎร พ.ศ. ๒๕๓๔ มาตรา ๓๔ ถึง ๓๖).
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact, grouped
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.identifiers.reading import Path, compact_form, reading_of_digits
from sammachip.identifiers.writing import Writing
from sammachip.privacy import masked
from sammachip.thai import Digits

__all__ = [
    "HouseCode",
    "compact",
    "format",
    "is_valid",
    "mask",
    "validate",
    "validate_many",
]

_LENGTH: Final = 11
_GROUPS: Final = (4, 6, 1)


def _no_province(_: str, path: Path) -> Problem:
    return Problem(
        code="house_code.province",
        message="a house code begins with the code of a province, such as 30, and "
        "this one does not; compare it with the house register",
        path=path,
    )


_READING: Final = reading_of_digits(
    _LENGTH, is_sound=lambda digits: digits[:2] in PROVINCE_CODES, refusal=_no_province
)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


@attrs.frozen(order=True, repr=False)
class HouseCode:
    """One house code (เลขรหัสประจำบ้าน); it shows its last digit alone.

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `house_code.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> house = HouseCode.parse("3014-123456-7")
    >>> house, house.registry_code
    (HouseCode('xxxx-xxxxxx-7'), '3014')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

    digits: str = attrs.field(repr=masked)

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `house_code.validate`."""
        return cls(validate(text))

    @property
    def province_code(self) -> str:
        """The province of the registry office that gave the number."""
        return self.digits[:2]

    @property
    def registry_code(self) -> str:
        """The registry office that gave the number; it may have moved since."""
        return self.digits[:4]

    def reveal(self) -> str:
        """Return the compact form, unmasked."""
        return self.digits

    plain = reveal

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number as the house register does."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"HouseCode({mask(self)!r})"


_WRITING: Final = Writing(
    cls=HouseCode,
    reading=_READING,
    display=lambda digits: grouped(digits, *_GROUPS),
)

format = _WRITING.format  # noqa: A001 - the usual name of the display form
mask = _WRITING.mask
