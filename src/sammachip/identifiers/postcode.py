"""Postcodes (รหัสไปรษณีย์): five digits, the first two for a region of delivery.

A region is not always a province (10 is Bangkok and Samut Prakan), and a district
may get its post from the next one; so no province is derived. A postcode is not
personal: nothing is masked.

Source:
    Thailand Post (ไปรษณีย์ไทย), postcodes in use since B.E. 2525 (1982); 38 was
    opened for Bueng Kan.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Self

import attrs

from sammachip.column import Column, map_many
from sammachip.errors import InvalidDataError, Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact, compact_form, shape_problem
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.thai import Digits, with_digits

__all__ = ["Postcode", "compact", "format", "is_valid", "validate", "validate_many"]

_LENGTH: Final = 5
# The post numbers its regions in another order, from the same numbers but 19:
# Bangkok and Samut Prakan share one.
_REGIONS: Final = PROVINCE_CODES - {"19"}


def _problem(text: str) -> Problem | None:
    if problem := shape_problem(text, _LENGTH):
        return problem
    region = compact(text)[:2]
    if region not in _REGIONS:
        return Problem(
            code="postcode.region",
            message="no postcode begins with {region}; compare it with the address",
            facts={"region": region},
        )
    return None


def validate(text: str) -> str:
    """Return the postcode in *text* in its compact form.

    Raises:
        InvalidDataError: It has not 5 digits (``identifier.length``), another
            character (``identifier.character``) or begins with the two digits of
            no region (``postcode.region``).

    >>> validate("๓๐๑๕๐")
    '30150'
    """
    if problem := _problem(text):
        raise InvalidDataError([problem])
    return compact(text)


def is_valid(value: object) -> bool:
    """Tell whether *value* is text that `validate` accepts.

    >>> is_valid("30150"), is_valid("01300")
    (True, False)
    """
    return isinstance(value, str) and _problem(value) is None


def validate_many(texts: Iterable[str]) -> Column[str]:
    """Validate a whole column; equal texts once.

    >>> validate_many(["30150", "๑๐๒๐๐"]).values
    ('30150', '10200')
    """
    return map_many(validate, texts)


def format(  # noqa: A001 - the usual name of the display form
    identifier: str | Postcode, *, digits: Digits = "arabic"
) -> str:
    """Write the postcode as envelopes do.

    Raises:
        InvalidDataError: As `validate`; *digits* is no such choice
            (``choice.unknown``).

    >>> format("30150", digits="thai")
    '๓๐๑๕๐'
    """
    bare = validate(identifier) if isinstance(identifier, str) else identifier.digits
    return with_digits(bare, digits)


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

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_problem),)

    digits: str

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `postcode.validate`."""
        return cls(validate(text))

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the postcode as envelopes do."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return self.digits
