"""Numbers that say two things: พันห้า is 1,005 by the book and 1,500 at the market.

Nobody can tell where the first power has no count (พันห้า, ล้าน 5), and where a
single figure follows a power (2 ล้าน 5). สองพันห้า, in words, is how 2,005 is written.
"""

from __future__ import annotations

from typing import Final

from sammachip.thai.block_words import DIGIT_NAMES
from sammachip.thai.lazy_regex import regex
from sammachip.thai.number_grammar import COUNT, POWER, numeral_at_start
from sammachip.thai.numerals import whole_number
from sammachip.thai.unseen import BLANKS

__all__ = ["readings_within"]

_B: Final = f"[{BLANKS}]*+"
_POWER_AND_ONE: Final = (
    rf"(?P<power>{POWER}|ล้าน){_B}(?P<one>{COUNT})(?!{_B}(?:สิบ|{POWER})|[0-9๐-๙]|,)"
)


def readings_within(text: str, end: int) -> tuple[str, tuple[int, ...]] | None:
    """Find what has several readings in the number that *text* begins with.

    Args:
        text: Text without blanks in front.
        end: Index after the number.

    Returns:
        The words and all that they may mean, the smallest first; None if there is
        one reading only.

    >>> readings_within("พันห้า", 6), readings_within("พันห้าร้อย", 10)
    (('พันห้า', (1005, 1500)), None)
    >>> readings_within("2 ล้าน 5", 8)
    ('2 ล้าน 5', (2000005, 2500000))
    """
    for short in regex(_POWER_AND_ONE).finditer(text, 0, end):
        is_bare = short.start() == 0
        if is_bare or short["one"] not in DIGIT_NAMES:
            found = text[: short.end()]
            power, one = _value(short["power"]), _value(short["one"])
            formal = _value(found)
            # ร้อยหนึ่ง is a hundred to most people.
            bare = (power,) if is_bare and one == 1 else ()
            return found, (*bare, formal, formal - one + one * power // 10)
    return None


def _value(number: str) -> int:
    return whole_number(numeral_at_start(number)[0])
