"""Tax ids of companies and other bodies (เลขประจำตัวผู้เสียภาษีของนิติบุคคล).

The tax id of a person is the citizen id. That of a registered body is its number
in the register: 13 digits, the first of them 0, with the same check digit. Persons
without registration status have numbers that begin with 0 as well, and nothing
tells the two apart; so this number is masked like a person's.

Refused is what has not 13 digits (``identifier.length``), another character
(``identifier.character``), nothing (``identifier.blank``), another first digit
(``tax_id.first_digit``) or the wrong last one (``identifier.check_digit``).

>>> validate("๐-๑๒-๓-๔๕๖-๗๘๙๐๑-๖")
'0123456789016'
>>> is_valid("0-12-3-456-78901-6"), is_valid("1-2345-67890-12-1")
(True, False)
>>> validate_many(["0-12-3-456-78901-6"]).values
('0123456789016',)
>>> format("0123456789016"), mask("0123456789016")
('0-12-3-456-78901-6', 'x-xx-x-xxx-xxxxx-6')

Source:
    Department of Business Development (กรมพัฒนาธุรกิจการค้า) and Revenue Department
    (กรมสรรพากร): one number of 13 digits for registration and for tax.
"""

from __future__ import annotations

from functools import partial
from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers import check_digit
from sammachip.identifiers.digits import compact, grouped
from sammachip.identifiers.reading import Path, compact_form, reading_of_digits
from sammachip.identifiers.writing import Writing
from sammachip.privacy import masked
from sammachip.thai import Digits

__all__ = [
    "TaxId",
    "compact",
    "format",
    "is_valid",
    "mask",
    "validate",
    "validate_many",
]

_FIRST_DIGIT: Final = "0"
_GROUPS: Final = (1, 2, 1, 3, 5, 1)


def _is_sound(digits: str) -> bool:
    return digits.startswith(_FIRST_DIGIT) and check_digit.has_check_digit(digits)


def _refusal(digits: str, path: Path) -> Problem:
    if digits.startswith(_FIRST_DIGIT):
        return check_digit.wrong_check_digit(digits, path)
    return Problem(
        code="tax_id.first_digit",
        message="the tax id of a company begins with 0; that of a person is the "
        "citizen id and is read as one",
        path=path,
    )


_READING: Final = reading_of_digits(
    check_digit.LENGTH,
    is_sound=_is_sound,
    refusal=_refusal,
    read_rows=partial(check_digit.read_rows, first_digits=_FIRST_DIGIT),
)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


@attrs.frozen(order=True, repr=False)
class TaxId:
    """One tax id (เลขประจำตัวผู้เสียภาษี) of a body; it shows its last digit alone.

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `tax_id.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> TaxId.parse("0 12 3 456 78901 6")
    TaxId('x-xx-x-xxx-xxxxx-6')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

    digits: str = attrs.field(repr=masked)

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `tax_id.validate`."""
        return cls(validate(text))

    def reveal(self) -> str:
        """Return the compact form, unmasked."""
        return self.digits

    plain = reveal

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number in the groups of the business register."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"TaxId({mask(self)!r})"


_WRITING: Final = Writing(
    cls=TaxId,
    reading=_READING,
    display=lambda digits: grouped(digits, *_GROUPS),
)

format = _WRITING.format  # noqa: A001 - the usual name of the display form
mask = _WRITING.mask
