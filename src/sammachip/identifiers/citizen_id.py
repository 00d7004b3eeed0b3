"""Citizen ids (เลขประจำตัวประชาชน): 13 digits for every person in the register.

The first digit says how the person came into the register, the next four which
registry office (สำนักทะเบียน) gave the number, the last is the check digit.
The check digit does not see the third digit; so `findings` looks at the province.

Source:
    Civil Registration Act B.E. 2534 (1991), section 16 (พระราชบัญญัติการทะเบียนราษฎร
    พ.ศ. ๒๕๓๔ มาตรา ๑๖), and the regulation of the Central Registration Bureau on
    the making of the civil register, B.E. 2535 (1992).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Self

import attrs

from sammachip.column import Column
from sammachip.errors import InvalidDataError, Problem, Rule, Severity
from sammachip.errors import validate as check_fields
from sammachip.identifiers import check_digit
from sammachip.identifiers.digits import compact, compact_form, grouped, hidden
from sammachip.identifiers.person_kind import PersonKind
from sammachip.identifiers.province_code import PROVINCE_CODES
from sammachip.privacy import masked
from sammachip.thai import Digits, with_digits

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


def _problem(text: str) -> Problem | None:
    return None if is_valid(text) else check_digit.refusal(text)


def validate(text: str) -> str:
    """Return the citizen id in *text* in its compact form.

    Raises:
        InvalidDataError: It has not 13 digits (``identifier.length``), another
            character (``identifier.character``) or the wrong last digit
            (``identifier.check_digit``). The number is not in the message.

    >>> validate("๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑")
    '1234567890121'
    """
    if check_digit.has_check_digit(text):
        return text
    digits = compact(text)
    if not check_digit.has_check_digit(digits):
        raise InvalidDataError([check_digit.refusal(text)])
    return digits


def is_valid(value: object) -> bool:
    """Tell whether *value* is text that `validate` accepts.

    >>> is_valid("1-2345-67890-12-1"), is_valid("1-2345-67890-12-3"), is_valid(None)
    (True, False, False)
    """
    return isinstance(value, str) and check_digit.has_check_digit(compact(value))


def validate_many(texts: Iterable[str]) -> Column[str]:
    """Validate a whole column, many times faster than one by one.

    >>> column = validate_many(["1-2345-67890-12-1", "1-2345-67890-12-3"])
    >>> column.values
    ('1234567890121', None)
    >>> [(problem.path, problem.code) for problem in column.problems]
    [((1,), 'identifier.check_digit')]
    """
    return check_digit.validate_rows(texts, check_digit.refusal)


def format(  # noqa: A001 - the usual name of the display form
    identifier: str | CitizenId, *, digits: Digits = "arabic"
) -> str:
    """Write the number as the identity card does.

    Raises:
        InvalidDataError: As `validate`; *digits* is no such choice
            (``choice.unknown``).

    >>> format("1234567890121")
    '1-2345-67890-12-1'
    """
    return with_digits(grouped(_bare(identifier), *_GROUPS), digits)


def mask(identifier: str | CitizenId) -> str:
    """Write the number with its last digit alone.

    Raises:
        InvalidDataError: As `validate`.

    >>> mask("1234567890121")
    'x-xxxx-xxxxx-xx-1'
    """
    return hidden(format(identifier))


def findings(identifier: str | CitizenId) -> tuple[Problem, ...]:
    """Return what is odd about a valid number: its province part is no province.

    It is a warning and no refusal, since the list of provinces grows. It finds most
    errors in the third digit, which the check digit never sees.

    Raises:
        InvalidDataError: As `validate`.

    >>> [problem.code for problem in findings("1-2845-67890-12-1")]
    ['citizen_id.province']
    """
    citizen = CitizenId(_bare(identifier))
    if citizen.province_code or citizen.kind in _WITHOUT_OFFICE:
        return ()
    odd = Problem(
        code="citizen_id.province",
        message="the second and third digit are the code of no province; compare them "
        "with the card, as the check digit does not see the third",
        severity=Severity.WARNING,
    )
    return (odd,)


def _bare(identifier: str | CitizenId) -> str:
    return validate(identifier) if isinstance(identifier, str) else identifier.reveal()


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

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_problem),)

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

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number as the identity card does."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"CitizenId({mask(self)!r})"
