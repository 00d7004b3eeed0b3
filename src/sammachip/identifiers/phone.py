"""Thai telephone numbers (หมายเลขโทรศัพท์), with or without an extension (ต่อ).

The compact form is the number as it is dialled in Thailand, ``021234567``, and
``021234567#12`` with an extension. ``+66`` and ``0066`` become the 0 that they
stand for, and a 0 that a spreadsheet has dropped comes back: without it, a number
of the plan can mean nothing else. Two numbers, or a range such as 02-123-4567-9,
are never read as one; `find_phones` reads them.

Source:
    The numbering plan, see `PhoneType`. Forms for dialling: ITU-T E.123 and E.164.
    Groups of four: letters of Thai offices, such as โทร. 0 2123 4567.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, Self

import attrs

from sammachip.column import Column, map_many
from sammachip.errors import InvalidDataError, Problem, Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import compact_form, grouped, hidden
from sammachip.identifiers.phone_plan import AREAS, PhoneType, type_of
from sammachip.identifiers.phone_reading import compact, dialled, refusal
from sammachip.privacy import masked
from sammachip.thai import Digits, with_digits

__all__ = [
    "Phone",
    "compact",
    "format",
    "is_valid",
    "mask",
    "validate",
    "validate_many",
]

_SHORT_DIGITS: Final = 4
_SHOWN: Final = 2


def _problem(text: str) -> Problem | None:
    return None if is_valid(text) else refusal(text)


def validate(text: str) -> str:
    """Return the phone number in *text* in its compact form.

    Raises:
        InvalidDataError: Foreign (``phone.foreign``), more than one number
            (``phone.too_long``), with another character (``phone.character``), a
            mobile number from before 2006 (``phone.old_mobile``), too short
            (``phone.too_short``) or not in the plan (``phone.prefix``). The number
            is not in the message.

    >>> validate("(02) 123-4567 ext. 12")
    '021234567#12'
    """
    number = dialled(text)
    if not number:
        raise InvalidDataError([refusal(text)])
    return number


def is_valid(value: object) -> bool:
    """Tell whether *value* is text that `validate` accepts.

    >>> is_valid("081-234-5678"), is_valid("02-123-4567-9")
    (True, False)
    """
    return isinstance(value, str) and dialled(value) is not None


def validate_many(texts: Iterable[str]) -> Column[str]:
    """Validate a whole column; equal texts once.

    >>> validate_many(["081-234-5678", "1669"]).values
    ('0812345678', '1669')
    """
    return map_many(validate, texts)


def format(  # noqa: A001 - the usual name of the display form
    identifier: str | Phone, *, digits: Digits = "arabic"
) -> str:
    """Write the number in the groups of Thai offices.

    Raises:
        InvalidDataError: As `validate`; *digits* is no such choice
            (``choice.unknown``).

    >>> format("0812345678"), format("021234567#12", digits="thai")
    ('08 1234 5678', '๐ ๒๑๒๓ ๔๕๖๗ ต่อ ๑๒')
    """
    phone = _phone(identifier)
    extension = f" ต่อ {phone.extension}" if phone.extension else ""
    return with_digits(f"{_in_fours(phone)}{extension}", digits)


def mask(identifier: str | Phone) -> str:
    """Write the number with its last two digits alone, without the extension.

    Raises:
        InvalidDataError: As `validate`.

    >>> mask("0812345678")
    'xx xxxx xx78'
    """
    return hidden(_in_fours(_phone(identifier)), shown=_SHOWN)


def _phone(identifier: str | Phone) -> Phone:
    return Phone.parse(identifier) if isinstance(identifier, str) else identifier


def _in_fours(phone: Phone) -> str:
    number = phone.number
    if not number.startswith("0"):
        return _in_threes(number)
    return grouped(number, len(number) - 8, 4, 4, by=" ")


def _in_threes(number: str) -> str:
    if len(number) <= _SHORT_DIGITS:
        return number
    first = 2 if number.startswith("02") else 3 if number.startswith("0") else 4
    return grouped(number, first, 3, 4, by=" ")


@attrs.frozen(order=True, repr=False)
class Phone:
    """One phone number (หมายเลขโทรศัพท์); it shows its last two digits alone.

    Args:
        digits: The compact form; `parse` reads any way of writing.

    Raises:
        InvalidDataError: As `phone.validate`, and for a number that is written
            in another way (``identifier.not_compact``).

    >>> phone = Phone.parse("0-4412-3456 ต่อ 7")
    >>> phone, phone.type.value, phone.area
    (Phone('x xxxx xx56'), 'landline', ('ชัยภูมิ', 'นครราชสีมา', 'บุรีรัมย์', 'สุรินทร์'))
    >>> phone.e164, phone.extension
    ('+6644123456', '7')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_problem, compact=compact),)

    digits: str = attrs.field(repr=masked)

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read any way of writing; errors as of `phone.validate`."""
        return cls(validate(text))

    @property
    def number(self) -> str:
        """The number without its extension, unmasked: ``021234567``."""
        return self.digits.partition("#")[0]

    @property
    def extension(self) -> str | None:
        """The extension (ต่อ), or None."""
        return self.digits.partition("#")[2] or None

    @property
    def type(self) -> PhoneType:
        """What the number is for."""
        return type_of(self.number)

    @property
    def area(self) -> tuple[str, ...]:
        """The provinces (จังหวัด) of a landline's area code; none for others."""
        return AREAS.get(self.digits[:2]) or AREAS.get(self.digits[:3], ())

    @property
    def e164(self) -> str | None:
        """The number for machines, without extension; None for a short number.

        >>> Phone("0812345678").e164, Phone("1669").e164
        ('+66812345678', None)
        """
        if self._is_short:
            return None
        return f"+66{self.number.removeprefix('0')}"

    @property
    def national(self) -> str:
        """The number as telephone books of the world group it, for use in Thailand.

        >>> Phone("0812345678").national, Phone("021234567#12").national
        ('081 234 5678', '02 123 4567 ext. 12')
        """
        extension = f" ext. {self.extension}" if self.extension else ""
        return _in_threes(self.number) + extension

    @property
    def international(self) -> str | None:
        """The same for use abroad, with +66; None for a short number.

        >>> Phone("0812345678").international
        '+66 81 234 5678'
        """
        return None if self._is_short else f"+66 {self.national.removeprefix('0')}"

    @property
    def _is_short(self) -> bool:
        return len(self.number) <= _SHORT_DIGITS

    def reveal(self) -> str:
        """Return the compact form, unmasked."""
        return self.digits

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number in the groups of Thai offices."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"Phone({mask(self)!r})"
