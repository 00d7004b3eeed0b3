"""Postcodes (รหัสไปรษณีย์): five digits, the first two for a region of delivery.

A region is not always a province (10 is Bangkok and Samut Prakan), and a district
may get its post from the next one; so no province is derived. A postcode is not
personal: nothing is masked.

Refused is what has not 5 digits (``identifier.length``), another character
(``identifier.character``), nothing (``identifier.blank``) or begins with the two
digits of no region (``postcode.region``).

>>> validate("๓๐๑๕๐"), format("30150", digits="thai")
('30150', '๓๐๑๕๐')
>>> is_valid("30150"), is_valid("01300")
(True, False)
>>> validate_many(["30150", "๑๐๒๐๐"]).values
('30150', '10200')

Source:
    Thailand Post (ไปรษณีย์ไทย), postcodes in use since B.E. 2525 (1982); 38 was
    opened for Bueng Kan.
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.identifiers.reading import Path, compact_form, reading_of_digits
from sammachip.identifiers.writing import Writing
from sammachip.thai import Digits

__all__ = ["Postcode", "compact", "format", "is_valid", "validate", "validate_many"]

_LENGTH: Final = 5
# The post numbers its regions in another order, from the same numbers but 19:
# Bangkok and Samut Prakan share one.
_REGIONS: Final = PROVINCE_CODES - {"19"}


def _no_region(digits: str, path: Path) -> Problem:
    return Problem(
        code="postcode.region",
        message="no postcode begins with {region}; compare it with the address",
        facts={"region": digits[:2]},
        path=path,
    )


_READING: Final = reading_of_digits(
    _LENGTH, is_sound=lambda digits: digits[:2] in _REGIONS, refusal=_no_region
)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


@attrs.frozen(order=True)
class Postcode:
    """One postcode (รหัสไปรษณีย์).

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `postcode.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> Postcode.parse("๓๐๑๕๐")
    Postcode(digits='30150')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

    digits: str

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `postcode.validate`."""
        return cls(validate(text))

    def plain(self) -> str:
        """Write the postcode for machines."""
        return self.digits

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the postcode as envelopes do."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return self.digits


format = Writing(cls=Postcode, reading=_READING).format  # noqa: A001 - its usual name
