r"""The grammar of numbers as people write them, in words and in digits.

.. code-block:: text

    number   = whole [("จุด" | ".") decimals [scale]]
    whole    = "ศูนย์" | block {"ล้าน" block}
    block    = [count "แสน"] [count "หมื่น"] [count "พัน"] [count "ร้อย"]
               [[count] "สิบ" | "ซาว"] ["เอ็ด" | count | digits]
    count    = "หนึ่ง" ... "เก้า" | one digit; before สิบ "ยี่" | "สาม" ... "เก้า"
    decimals = digits | the names of digits, one by one
    scale    = ["แสน" | "หมื่น" | "พัน" | "ร้อย"] {"ล้าน"}

Blanks may stand between words. The first power of a number may lack its count:
ร้อยเอ็ด is 101. Any block but the first may be empty, and each ล้าน counts all that
stands before it, so สองล้านล้านสามแสนล้าน is 2,000,000,300,000,000,000. Digits at the end
of a block are smaller than the power before them, and the number before จุด is smaller
than the first power of its scale: สองพันสองจุดห้าร้อย could be two things.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.thai.block_words import DIGIT_NAMES
from sammachip.thai.lazy_regex import match_at, regex
from sammachip.thai.numerals import MOST_DIGITS
from sammachip.thai.span import BLANKS

__all__ = ["numeral_at_start", "two_readings"]

_PLACES: Final[Mapping[str | None, int]] = {"แสน": 5, "หมื่น": 4, "พัน": 3, "ร้อย": 2}
_MILLION_PLACES: Final = 6
_POWERS: Final[Mapping[str, int]] = {
    **{power: 10**places for power, places in _PLACES.items() if power},
    "สิบ": 10,
    "ซาว": 20,  # in the North and the Northeast
    "ล้าน": 10**_MILLION_PLACES,
}
_COUNTS: Final[Mapping[str | None, int]] = {
    None: 1,
    "เอ็ด": 1,
    "ยี่": 2,
    **{name: count for count, name in enumerate(DIGIT_NAMES)},
    **{digit: int(digit) for digit in "0123456789๐๑๒๓๔๕๖๗๘๙"},
}

_B: Final = f"[{BLANKS}]*+"
_D: Final = "[0-9๐-๙]"
_ONE_TO_NINE: Final = "|".join(DIGIT_NAMES[1:])
_THREE_TO_NINE: Final = "|".join(DIGIT_NAMES[3:])
_COUNT: Final = f"(?:{_ONE_TO_NINE}|[1-9๑-๙])"
_POWER: Final = "แสน|หมื่น|พัน|ร้อย"
_DIGITS: Final = (
    rf"[1-9๑-๙]{_D}{{0,2}}(?:,{_D}{{3}}){{1,{MOST_DIGITS // 3 - 1}}}(?!{_D})"
    rf"|{_D}{{1,{MOST_DIGITS}}}"
)

_ZERO: Final = rf"(?:ศูนย์|[0๐]++(?!{_D}|,)){_B}"
_MILLION: Final = rf"ล้าน{_B}"
_BLOCK: Final = (
    "".join(rf"(?:(?:({_COUNT}){_B}|\A)({power}){_B})?" for power in _POWER.split("|"))
    + rf"(?:(?:(ยี่|{_THREE_TO_NINE}){_B}(?=สิบ))?(สิบ|ซาว){_B})?"
    + rf"(?:((?!\A)เอ็ด|{_ONE_TO_NINE}){_B}|(?P<digits>{_DIGITS}){_B})?"
)
_DECIMALS: Final = (
    rf"(?:จุด{_B}|(?<={_D})\.(?={_D}))"
    rf"({_D}++|(?:(?:{'|'.join(DIGIT_NAMES)}){_B})++){_B}"
)
_SCALE: Final = rf"({_POWER})?{_B}(?:ล้าน{_B})*+"
_TWO_READINGS: Final = rf"({_POWER}|ล้าน){_B}({_COUNT})(?!{_B}(?:สิบ|{_POWER})|{_D}|,)"
_DECIMAL: Final = rf"{'|'.join(DIGIT_NAMES)}|{_D}"


def numeral_at_start(text: str) -> tuple[str, int]:
    """Read the number that *text* begins with, as far as it goes.

    Args:
        text: Text without blanks in front.

    Returns:
        The number in Arabic digits, such as ``"0012"`` or ``"2.50"``, and the index
        after it and the blanks behind it; ``("", 0)`` if there is none.

    >>> numeral_at_start("สองจุดห้าล้าน บาท")
    ('2500000', 14)
    """
    whole, end = _whole(text)
    point = regex(_DECIMALS).match(text, end) if whole else None
    if point is None:
        return whole, end
    decimals = "".join(
        str(_COUNTS[digit]) for digit in regex(_DECIMAL).findall(point[1])
    )
    scale = match_at(_SCALE, text, point.end())
    places = _PLACES.get(scale[1], 0) + _MILLION_PLACES * scale[0].count("ล้าน")
    if not places or len(whole) > _PLACES.get(scale[1], _MILLION_PLACES):
        return f"{whole}.{decimals}", point.end()
    return _scaled(whole, decimals, places), scale.end()


def _scaled(whole: str, decimals: str, places: int) -> str:
    whole += decimals[:places].ljust(places, "0")
    decimals = decimals[places:]
    return f"{whole}.{decimals}" if decimals.strip("0") else whole


def two_readings(text: str) -> tuple[str, int, int] | None:
    """Find a bare power and a bare digit at the start: พันห้า is 1,005 or 1,500.

    Returns:
        The words, the formal and the colloquial reading; None if there is one only.

    >>> two_readings("พันห้า"), two_readings("พันห้าร้อย")
    (('พันห้า', 1005, 1500), None)
    """
    found = regex(_TWO_READINGS).match(text)
    if found is None:
        return None
    power, count = _POWERS[found[1]], _COUNTS[found[2]]
    return found[0], power + count, power + count * power // 10


def _whole(text: str) -> tuple[str, int]:
    if zero := regex(_ZERO).match(text):
        return "0", zero.end()
    block, end = _block(text, 0)
    digits = [str(block or 1)]  # ล้าน alone is one million
    while million := regex(_MILLION).match(text, end):
        block, end = _block(text, million.end())
        digits.append(f"{block:06}")
    return ("".join(digits), end) if end else ("", 0)


def _block(text: str, start: int) -> tuple[int, int]:
    found = match_at(_BLOCK, text, start)
    *terms, one, digits = found.groups()
    value, least = 0, _POWERS["ล้าน"]
    for count, power in zip(terms[::2], terms[1::2], strict=True):
        if power:
            least = _POWERS[power]
            value += _COUNTS[count] * least
    if one:
        value += _COUNTS[one]
    elif digits:
        rest = int(digits.replace(",", ""))
        if found.start("digits") and not 0 < rest < least:
            return value, found.start("digits")
        value += rest
    return value, found.end()
