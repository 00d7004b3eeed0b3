"""Thai telephone numbers (หมายเลขโทรศัพท์), with or without an extension (ต่อ).

The compact form is the number as it is dialled in Thailand, ``021234567``, and
``021234567#12`` with an extension. ``+66`` and ``0066`` become the 0 that they
stand for, and a 0 that a spreadsheet has dropped comes back: without it, a number
of the plan can mean nothing else. Two numbers, or a range such as 02-123-4567-9,
are never read as one; `find_phones` reads them.

Refused is a number of another country (``phone.foreign``), more than one number
(``phone.too_long``) or extension (``phone.extension``), another character
(``phone.character``), nothing (``identifier.blank``), a mobile number with digits
missing (``phone.mobile_length``) or from before 2006 (``phone.old_mobile``), one
that is too short (``phone.too_short``, ``phone.short_number``) or not in the plan
(``phone.prefix``).

>>> validate("(02) 123-4567 ext. 12"), validate("02-123-4567 กด 1")
('021234567#12', '021234567#1')
>>> is_valid("081-234-5678"), is_valid("02-123-4567-9")
(True, False)
>>> validate_many(["081-234-5678", "1669"]).values
('0812345678', '1669')
>>> format("0812345678"), format("021234567#12", digits="thai")
('08 1234 5678', '๐ ๒๑๒๓ ๔๕๖๗ ต่อ ๑๒')

Source:
    The numbering plan, see `PhoneType`. Forms for dialling: ITU-T E.123 and E.164.
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

import attrs

from sammachip.errors import Rule
from sammachip.errors import validate as check_fields
from sammachip.identifiers.digits import hidden
from sammachip.identifiers.phone_plan import AREAS, PhoneType, type_of
from sammachip.identifiers.phone_reading import compact, dialled
from sammachip.identifiers.phone_refusal import refusal
from sammachip.identifiers.phone_writing import in_fours, in_threes, is_short
from sammachip.identifiers.reading import Reading, compact_form
from sammachip.identifiers.writing import Writing
from sammachip.privacy import masked
from sammachip.thai import Digits

__all__ = [
    "Phone",
    "compact",
    "format",
    "is_valid",
    "mask",
    "validate",
    "validate_many",
]

_SHOWN: Final = 2
_READING: Final = Reading(read=dialled, refusal=refusal)

validate = _READING.validate
is_valid = _READING.is_valid
validate_many = _READING.validate_many


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

    RULES: ClassVar[tuple[Rule, ...]] = (compact_form(_READING),)

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
        number = self.number
        return None if is_short(number) else f"+66{number.removeprefix('0')}"

    @property
    def national(self) -> str:
        """The number as telephone books of the world group it, for use in Thailand.

        >>> Phone("0812345678").national, Phone("021234567#12").national
        ('081 234 5678', '02 123 4567 ext. 12')
        """
        extension = f" ext. {self.extension}" if self.extension else ""
        return in_threes(self.number) + extension

    @property
    def international(self) -> str | None:
        """The same for use abroad, with +66; None for a short number.

        >>> Phone("0812345678").international
        '+66 81 234 5678'
        """
        if is_short(self.number):
            return None
        return f"+66 {self.national.removeprefix('0')}"

    def reveal(self) -> str:
        """Return the compact form, unmasked."""
        return self.digits

    plain = reveal

    def format(self, *, digits: Digits = "arabic") -> str:
        """Write the whole number in the groups of Thai offices."""
        return format(self, digits=digits)

    def __str__(self) -> str:
        return mask(self)

    def __repr__(self) -> str:
        return f"Phone({mask(self)!r})"


def _display(digits: str) -> str:
    number, _, extension = digits.partition("#")
    return f"{in_fours(number)} ต่อ {extension}" if extension else in_fours(number)


_WRITING: Final = Writing(cls=Phone, reading=_READING, display=_display)

format = _WRITING.format  # noqa: A001 - the usual name of the display form


def mask(identifier: str | Phone) -> str:
    """Write the number with its last two digits alone, without the extension.

    Raises:
        InvalidDataError: As `format`.

    >>> mask("0812345678")
    'xx xxxx xx78'
    """
    number, _, _ = _WRITING.digits_of(identifier).partition("#")
    return hidden(in_fours(number), shown=_SHOWN)
