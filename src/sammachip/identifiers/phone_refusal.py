"""What is wrong with text that is no phone number, from the commonest slips on.

The number itself is never in a message: it is personal.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.errors import Problem
from sammachip.identifiers.digits import is_digits, nothing_written, odd_position
from sammachip.identifiers.phone_reading import EXTENSION_MARK, dialled, plain
from sammachip.identifiers.reading import Path

__all__ = ["refusal"]

_EXTENSION: Final = re.compile(EXTENSION_MARK, re.IGNORECASE)
_COUNTRY: Final = re.compile(r"(?:(?:\+|00[1-9]??)66|66(?=[0-9]{8}))0?")
_BETWEEN_NUMBERS: Final = re.compile(r"[\s,;/&]|ถึง|และ|หรือ")
_MOBILE: Final = re.compile("0[689]")
_OLD_MOBILE: Final = re.compile("01[0-9]{7}")
_LANDLINE: Final = re.compile("0[2-57]")
_MOBILE_DIGITS: Final = 10
_LANDLINE_DIGITS: Final = 9
_SHORT_DIGITS: Final = 3


def refusal(text: str, path: Path) -> Problem:
    """Return what is wrong with *text*, which is no number of the plan."""
    bare = plain(text)
    if not bare:
        return nothing_written(path)
    if bare.startswith("+") and not _COUNTRY.match(bare):
        return Problem(
            code="phone.foreign",
            message="expected a Thai number, which begins with 0 or +66; this one is "
            "of another country",
            path=path,
        )
    mark = _EXTENSION.search(bare)
    if mark and dialled(bare[: mark.start()]):
        return Problem(
            code="phone.extension",
            message="expected one extension of 1 to 8 digits in a row behind the "
            "number; write each of several, or of a range, by itself",
            path=path,
        )
    number = _COUNTRY.sub("0", _BETWEEN_NUMBERS.sub("", bare), count=1)
    if is_digits(number) and (most := _most_digits(number)) < len(number):
        return Problem(
            code="phone.too_long",
            message="expected one number of {most} digits, found {found}; write each "
            "number of several, or of a range, by itself",
            facts={"most": most, "found": len(number)},
            path=path,
        )
    if position := odd_position(text, bare.removeprefix("+")):
        return Problem(
            code="phone.character",
            message="expected a number such as 081-234-5678, or 02-123-4567 ต่อ 12, "
            "found another character at position {position}",
            facts={"position": position},
            path=path,
        )
    return _of_digits(number, path)


def _most_digits(number: str) -> int:
    return _LANDLINE_DIGITS if _LANDLINE.match(number) else _MOBILE_DIGITS


def _of_digits(number: str, path: Path) -> Problem:
    found = {"found": len(number)}
    if _OLD_MOBILE.fullmatch(number):
        return Problem(
            code="phone.old_mobile",
            message="mobile numbers have 10 digits and begin with 06, 08 or 09 since 1 "
            "September B.E. 2549 (2006); this one is older: write 8 behind its 0",
            path=path,
        )
    if _MOBILE.match(number):
        return Problem(
            code="phone.mobile_length",
            message="expected 10 digits of a mobile phone, found {found}; write the "
            "missing ones",
            facts=found,
            path=path,
        )
    if len(number) == _SHORT_DIGITS:
        return Problem(
            code="phone.short_number",
            message="191 and 199 are the only numbers of 3 digits, other short ones "
            "have 4 and begin with 1; write a longer one with its area code",
            path=path,
        )
    if len(number) < _LANDLINE_DIGITS:
        return Problem(
            code="phone.too_short",
            message="expected 9 digits, of a mobile phone 10, found {found}; the area "
            "code or another digit is missing",
            facts=found,
            path=path,
        )
    return Problem(
        code="phone.prefix",
        message="no number of {found} digits begins like this; landlines have 9 and "
        "begin with 02, 03, 04, 05 or 07, mobile phones 10 and 06, 08 or 09",
        facts=found,
        path=path,
    )
