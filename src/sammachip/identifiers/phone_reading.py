"""How phone numbers are read: one pattern for the plan.

A number that the plan does not have is never bent into one that it has.
"""

from __future__ import annotations

import re
from typing import Final

from sammachip.identifiers.digits import DASHES, OTHER_DIGITS, UNSEEN
from sammachip.identifiers.phone_plan import TWO_DIGIT_AREAS
from sammachip.thai.unseen import UNSEEN as WITHOUT_WIDTH

__all__ = ["EXTENSION_MARK", "compact", "dialled", "plain"]

EXTENSION_MARK: Final = r"(?:#|ต่อ|กด|;?ext=?|x)"
"""What stands before an extension; กด 1 is dialled behind the number as ต่อ 1 is."""

_PLAIN_BY_CHARACTER: Final = {
    **OTHER_DIGITS,
    **dict.fromkeys(map(ord, DASHES + UNSEEN + ".()")),
}
_AS_SEEN: Final = {**OTHER_DIGITS, **dict.fromkeys(map(ord, WITHOUT_WIDTH))}
# 0066 62... is 00 and 66, as papers write it, not the carrier 006 and 66 (hence ??).
_PHONE: Final = re.compile(
    r"(?:(?:(?:\+|00[1-9]??)?660?|0)?"
    rf"(?:(?P<subscriber>[689][0-9]{{8}}|2[0-9]{{7}}|(?:{TWO_DIGIT_AREAS})[0-9]{{6}})"
    r"|(?P<special>1[89]00[0-9]{6}))"
    r"|(?P<short>191|199|1[0-9]{3}))"
    rf"(?:{EXTENSION_MARK}(?P<extension>[0-9]{{1,8}}))?",
    re.IGNORECASE,
)
_RUN: Final = re.compile("[0-9]+")


def compact(text: str) -> str:
    """Return *text* as it is dialled; if it is no number, with bare digits only.

    >>> compact("+66 81 234 5678"), compact("๐-๒๑๒๓-๔๕๖๗ ต่อ ๑๒"), compact("๐๒-๑")
    ('0812345678', '021234567#12', '02-1')
    """
    return dialled(text) or text.translate(OTHER_DIGITS).strip()


def plain(text: str) -> str:
    """Return *text* in bare digits, without what may stand between digits."""
    return text.translate(_PLAIN_BY_CHARACTER).strip()


def dialled(text: str) -> str | None:
    """Return the number in *text* as it is dialled, or None if there is none.

    >>> dialled("0-2123-4567 ext. 8"), dialled("02-123-4567-8")
    ('021234567#8', None)
    """
    found = _PHONE.fullmatch(plain(text))
    if not found:
        return None
    subscriber, special, short, extension = found.groups()
    number = f"0{subscriber}" if subscriber else special or short
    if not extension:
        return number
    # ต่อ 12-15 and ต่อ 1 2 are several; only one unbroken run of digits is one.
    is_one = _RUN.findall(text.translate(_AS_SEEN))[-1] == extension
    return f"{number}#{extension}" if is_one else None
