"""How phone numbers are read: one pattern for the plan, and what else was found.

A number that the plan does not have is never bent into one that it has.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.errors import Problem
from sammachip.identifiers.digits import (
    DASHES,
    OTHER_DIGITS,
    UNSEEN,
    is_digits,
    odd_position,
)
from sammachip.identifiers.phone_plan import TWO_DIGIT_AREAS

__all__ = ["compact", "dialled", "refusal"]

_PLAIN_BY_CHARACTER: Final = {
    **OTHER_DIGITS,
    **dict.fromkeys(map(ord, DASHES + UNSEEN + ".()")),
}
# 0066 62... is 00 and 66, as papers write it, not the carrier 006 and 66 (hence ??).
_PHONE: Final = re.compile(
    r"(?:(?:(?:\+|00[1-9]??)?660?|0)?"
    rf"(?:(?P<subscriber>[689][0-9]{{8}}|2[0-9]{{7}}|(?:{TWO_DIGIT_AREAS})[0-9]{{6}})"
    r"|(?P<special>1[89]00[0-9]{6}))"
    r"|(?P<short>191|199|1[0-9]{3}))"
    r"(?:(?:#|ต่อ|;?ext=?|x)(?P<extension>[0-9]{1,8}))?",
    re.IGNORECASE,
)
_COUNTRY: Final = re.compile(r"(?:\+|00[1-9]??)66|66(?=[0-9]{8})")
_OLD_MOBILE: Final = re.compile(r"0[169][0-9]{7}")
_MOST_DIGITS: Final = 10
_LANDLINE_DIGITS: Final = 9


def compact(text: str) -> str:
    """Return *text* as it is dialled, or without its separators if it is no number.

    >>> compact("+66 81 234 5678"), compact("๐-๒๑๒๓-๔๕๖๗ ต่อ ๑๒")
    ('0812345678', '021234567#12')
    """
    return dialled(text) or _plain(text)


def _plain(text: str) -> str:
    return text.translate(_PLAIN_BY_CHARACTER).strip()


def dialled(text: str) -> str | None:
    """Return the number in *text* as it is dialled, or None if there is none.

    >>> dialled("0-2123-4567 ext. 8"), dialled("02-123-4567-8")
    ('021234567#8', None)
    """
    found = _PHONE.fullmatch(_plain(text))
    if not found:
        return None
    subscriber, special, short, extension = found.groups()
    number = f"0{subscriber}" if subscriber else special or short
    return f"{number}#{extension}" if extension else number


def refusal(text: str) -> Problem:
    """Return what is wrong with *text*, which is no number of the plan."""
    plain = _plain(text)
    if plain.startswith("+") and not _COUNTRY.match(plain):
        return Problem(
            code="phone.foreign",
            message="expected a Thai number, which begins with 0 or +66; this one is "
            "of another country",
        )
    number = _COUNTRY.sub("0", plain, count=1)
    found = sum(map(is_digits, number))
    most = _LANDLINE_DIGITS if re.match("0[2-57]", number) else _MOST_DIGITS
    if found > most:
        return Problem(
            code="phone.too_long",
            message="expected one number of {most} digits, found {found}; write each "
            "number of several, or of a range, by itself",
            facts={"most": most, "found": found},
        )
    if position := odd_position(text, plain.removeprefix("+")):
        return Problem(
            code="phone.character",
            message="expected a number such as 081-234-5678, or 02-123-4567 ต่อ 12, "
            "found another character at position {position}",
            facts={"position": position},
        )
    return _other_problem(number, found)


def _other_problem(number: str, found: int) -> Problem:
    if _OLD_MOBILE.fullmatch(number):
        return Problem(
            code="phone.old_mobile",
            message="mobile numbers have 10 digits since 1 September B.E. 2549 (2006), "
            "found 9; one is missing, or the number is older: write 8 behind its 0",
        )
    if found < _LANDLINE_DIGITS:
        return Problem(
            code="phone.too_short",
            message="expected 9 digits, of a mobile phone 10, found {found}; write the "
            "area code too",
            facts={"found": found},
        )
    return Problem(
        code="phone.prefix",
        message="no number of {found} digits begins like this; landlines have 9 and "
        "begin with 02, 03, 04, 05 or 07, mobile phones 10 and 06, 08 or 09",
        facts={"found": found},
    )
