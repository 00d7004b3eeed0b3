"""Citizen ids (เลขประจำตัวประชาชน): 13 digits for every person in the register.

The first digit says how the person came into the register, the next four which
registry office (สำนักทะเบียน) gave the number, the last is the check digit.
The check digit does not see the third digit; so `findings` looks at the province.

Refused is what has not 13 digits (``identifier.length``), another character
(``identifier.character``), nothing (``identifier.blank``) or the wrong last digit
(``identifier.check_digit``).

>>> validate("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑")
'1234567890121'
>>> is_valid("1-2345-67890-12-1"), is_valid("1-2345-67890-12-3"), is_valid(None)
(True, False, False)
>>> column = validate_many(["1-2345-67890-12-1", "1-2345-67890-12-3"])
>>> column.values, [(problem.path, problem.code) for problem in column.problems]
(('1234567890121', None), [((1,), 'identifier.check_digit')])
>>> format("1234567890121"), mask("1234567890121")
('1-2345-67890-12-1', 'x-xxxx-xxxxx-xx-1')

Source:
    Civil Registration Act B.E. 2534 (1991), section 16 (พระราชบัญญัติการทะเบียนราษฎร
    พ.ศ. ๒๕๓๔ มาตรา ๑๖), and the regulation of the Central Registration Bureau on
    the making of the civil register, B.E. 2535 (1992).
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Problem, Rule, Severity
from sammachip.errors import validate as check_fields
from sammachip.identifiers import check_digit
from sammachip.identifiers.digits import compact, grouped
from sammachip.identifiers.person_kind import PersonKind
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.identifiers.reading import compact_form, reading_of_digits
from sammachip.identifiers.writing import Writing
from sammachip.privacy import masked
from sammachip.thai import Digits

__all__ = [
    "CitizenId",
    "compact",
    "findings",
    "format",
    "is_valid",
    "mask",
    "validate",
    "validate_many",
]

_GROUPS: Final = (1, 4, 5, 2, 1)
_WITHOUT_OFFICE: Final = (PersonKind.WITHOUT_STATUS, PersonKind.ROYAL)
_READING: Final = reading_of_digits(
    check_digit.LENGTH,
    is_sound=check_digit.has_check_digit,
    refusal=check_digit.wrong_check_digit,
    read_rows=check_digit.read_rows,
)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


@attrs.frozen(order=True, repr=False)
class CitizenId:
    """One citizen id (เลขประจำตัวประชาชน); it shows its last digit alone.

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `citizen_id.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> citizen = CitizenId.parse("1-2345-67890-12-1")
    >>> citizen, f"{citizen}", citizen.format()
    (CitizenId('x-xxxx-xxxxx-xx-1'), 'x-xxxx-xxxxx-xx-1', '1-2345-67890-12-1')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

    digits: str = attrs.field(repr=masked)

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `citizen_id.validate`."""
        return cls(validate(text))

    @property
    def kind(self) -> PersonKind:
        """How the person came into the register, from the first digit."""
        return PersonKind(self.digits[0])

    @property
    def province_code(self) -> str | None:
        """The province of the registry office, if the number names one that exists.

        >>> CitizenId("1234567890121").province_code
        '23'
        """
        code = self.digits[1:3]
        names_one = self.kind not in _WITHOUT_OFFICE and code in PROVINCE_CODES
        return code if names_one else None

    @property
    def registry_code(self) -> str | None:
        """The registry office that gave the number, if its province exists.

        >>> CitizenId("1234567890121").registry_code
        '2345'
        """
        return self.digits[1:5] if self.province_code else None

    def reveal(self) -> str:
        """Return the compact form, unmasked."""
        return self.digits

    plain = reveal

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number as the identity card does."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"CitizenId({mask(self)!r})"


_WRITING: Final = Writing(
    cls=CitizenId,
    reading=_READING,
    display=lambda digits: grouped(digits, *_GROUPS),
)

format = _WRITING.format  # noqa: A001 - the usual name of the display form
mask = _WRITING.mask


def findings(identifier: str | CitizenId) -> tuple[Problem, ...]:
    """Return what is odd about a valid number: its province part is no province.

    It is a warning and no refusal, since the list of provinces grows. It finds most
    errors in the third digit, which the check digit never sees.

    Raises:
        InvalidDataError: As `validate`.

    >>> [problem.code for problem in findings("1-2845-67890-12-1")]
    ['citizen_id.province']
    """
    citizen = CitizenId(_WRITING.digits_of(identifier))
    if citizen.province_code or citizen.kind in _WITHOUT_OFFICE:
        return ()
    odd = Problem(
        code="citizen_id.province",
        message="the second and third digit are the code of no province; compare them "
        "with the card, as the check digit does not see the third",
        severity=Severity.WARNING,
    )
    return (odd,)
