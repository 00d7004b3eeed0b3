"""Tax ids of companies and other bodies (เลขประจำตัวผู้เสียภาษีของนิติบุคคล).

The tax id of a person is the citizen id. That of a registered body is its number
in the register: 13 digits, the first of them 0, with the same check digit. Persons
without registration status have numbers that begin with 0 as well, and nothing
tells the two apart; so this number is masked like a person's.

Source:
    Department of Business Development (กรมพัฒนาธุรกิจการค้า) and Revenue Department
    (กรมสรรพากร): one number of 13 digits for registration and for tax.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Self

import attrs

from sammachip.column import Column
from sammachip.errors import InvalidDataError, Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers import check_digit
from sammachip.identifiers.digits import (
    compact,
    compact_form,
    grouped,
    hidden,
    shape_problem,
)
from sammachip.privacy import masked
from sammachip.thai import Digits, with_digits

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


def _problem(text: str) -> Problem | None:
    return None if is_valid(text) else _refusal(text)


def _refusal(text: str) -> Problem:
    if problem := shape_problem(text, check_digit.LENGTH):
        return problem
    if not compact(text).startswith(_FIRST_DIGIT):
        return Problem(
            code="tax_id.first_digit",
            message="the tax id of a company begins with 0; that of a person is the "
            "citizen id and is read as one",
        )
    return check_digit.refusal(text)


def validate(text: str) -> str:
    """Return the tax id in *text* in its compact form.

    Raises:
        InvalidDataError: It has not 13 digits (``identifier.length``), another
            character (``identifier.character``), does not begin with 0
            (``tax_id.first_digit``) or has the wrong last digit
            (``identifier.check_digit``). The number is not in the message.

    >>> validate("๐-๑๒-๓-๔๕๖-๗๘๙๐๑-๖")
    '0123456789016'
    """
    if not is_valid(text):
        raise InvalidDataError([_refusal(text)])
    return compact(text)


def is_valid(value: object) -> bool:
    """Tell whether *value* is text that `validate` accepts.

    >>> is_valid("0-12-3-456-78901-6"), is_valid("1-2345-67890-12-1")
    (True, False)
    """
    if not isinstance(value, str):
        return False
    digits = compact(value)
    return digits.startswith(_FIRST_DIGIT) and check_digit.has_check_digit(digits)


def validate_many(texts: Iterable[str]) -> Column[str]:
    """Validate a whole column, many times faster than one by one.

    >>> validate_many(["0-12-3-456-78901-6"]).values
    ('0123456789016',)
    """
    return check_digit.validate_rows(texts, _refusal, first_digits=_FIRST_DIGIT)


def format(  # noqa: A001 - the usual name of the display form
    identifier: str | TaxId, *, digits: Digits = "arabic"
) -> str:
    """Write the number in the groups of the business register.

    Raises:
        InvalidDataError: As `validate`; *digits* is no such choice
            (``choice.unknown``).

    >>> format("0123456789016")
    '0-12-3-456-78901-6'
    """
    return with_digits(grouped(_bare(identifier), *_GROUPS), digits)


def mask(identifier: str | TaxId) -> str:
    """Write the number with its last digit alone.

    Raises:
        InvalidDataError: As `validate`.

    >>> mask("0123456789016")
    'x-xx-x-xxx-xxxxx-6'
    """
    return hidden(format(identifier))


def _bare(identifier: str | TaxId) -> str:
    return validate(identifier) if isinstance(identifier, str) else identifier.reveal()


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

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_problem),)

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

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number in the groups of the business register."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"TaxId({mask(self)!r})"
