r"""The grammar of numbers as people write them, in words and in digits.

.. code-block:: text

    number   = whole [("จุด" | ".") decimals [scale]] | figures [scale]
    whole    = "ศูนย์" | block {"ล้าน" block}
    block    = [count "แสน"] [count "หมื่น"] [count "พัน"] [count "ร้อย"]
               [[count] "สิบ" | "ซาว"] ["เอ็ด" | count | figures]
    count    = "หนึ่ง" ... "เก้า" | one figure; before สิบ "ยี่" | "สาม" ... "เก้า"
    decimals = figures | the names of digits, one by one
    scale    = ["แสน" | "หมื่น" | "พัน" | "ร้อย"] {"ล้าน"}

Blanks may stand between words. The first power of a number may lack its count:
ร้อยเอ็ด is 101. Any block but the first may be empty, and each ล้าน counts all that
stands before it, so สองล้านล้านสามแสนล้าน is 2,000,000,300,000,000,000. Figures at the end
of a block are smaller than the power before them. Words before จุด are smaller than
the first power of their scale: สองพันสองจุดห้าร้อย could be two things; 2002.5 ร้อย is one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sammachip.thai.block_words import DIGIT_NAMES
from sammachip.thai.lazy_regex import match_at, regex
from sammachip.thai.numerals import MOST_DIGITS
from sammachip.thai.unseen import BLANKS

__all__ = ["COUNT", "DIGIT_NAME", "POWER", "numeral_at_start"]

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
COUNT: Final = f"(?:{_ONE_TO_NINE}|[1-9๑-๙])"
"""What may count a power."""
POWER: Final = "แสน|หมื่น|พัน|ร้อย"
"""The powers of a block that are larger than สิบ."""
DIGIT_NAME: Final = "|".join(DIGIT_NAMES)
"""What may follow จุด, besides digits."""
_FIGURES: Final = (
    rf"[1-9๑-๙]{_D}{{0,2}}(?:,{_D}{{3}}){{1,{MOST_DIGITS // 3 - 1}}}(?!{_D})"
    rf"|{_D}{{1,{MOST_DIGITS}}}"
)

_ZERO: Final = rf"(?:ศูนย์|[0๐]++(?!{_D}|,)){_B}"
_MILLION: Final = rf"ล้าน{_B}"
_BLOCK: Final = (
    "".join(rf"(?:(?:({COUNT}){_B}|\A)({power}){_B})?" for power in POWER.split("|"))
    + rf"(?:(?:(ยี่|{_THREE_TO_NINE}){_B}(?=สิบ))?(สิบ|ซาว){_B})?"
    + rf"(?:((?!\A)เอ็ด|{_ONE_TO_NINE}){_B}|(?P<figures>{_FIGURES}){_B})?"
)
_DECIMALS: Final = (
    rf"(?:จุด{_B}|(?<={_D})\.(?={_D}))"
    rf"({_D}++|(?:(?:{DIGIT_NAME}){_B})++){_B}"
)
_SCALE: Final = rf"({POWER})?{_B}(?:ล้าน{_B})*+"
_ALONE: Final = rf"(?:ศูนย์|{_FIGURES}){_B}"
_DECIMAL: Final = rf"{DIGIT_NAME}|{_D}"


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
    if not whole:
        return whole, end
    is_alone = regex(_ALONE).fullmatch(text, 0, end) is not None
    point = regex(_DECIMALS).match(text, end)
    decimals = _named_digits(point[1]) if point else ""
    end = point.end() if point else end
    scale = match_at(_SCALE, text, end)
    places = _PLACES.get(scale[1], 0) + _MILLION_PLACES * scale[0].count("ล้าน")
    is_small = len(whole) <= _PLACES.get(scale[1], _MILLION_PLACES)
    if places and (is_alone or (point and is_small)):
        return _scaled(whole, decimals, places), scale.end()
    return f"{whole}.{decimals}" if point else whole, end


def _named_digits(names: str) -> str:
    digits = regex(_DECIMAL).findall(names)
    return "".join(str(_COUNTS[digit]) for digit in digits)


def _scaled(whole: str, decimals: str, places: int) -> str:
    whole += decimals[:places].ljust(places, "0")
    decimals = decimals[places:].rstrip("0")
    return f"{whole}.{decimals}" if decimals else whole


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
    *terms, one, figures = found.groups()
    value, least = 0, _POWERS["ล้าน"]
    for count, power in zip(terms[::2], terms[1::2], strict=True):
        if power:
            least = _POWERS[power]
            value += _COUNTS[count] * least
    if one:
        value += _COUNTS[one]
    elif figures:
        rest = int(figures.replace(",", ""))
        if found.start("figures") and not 0 < rest < least:
            return value, found.start("figures")
        value += rest
    return value, found.end()
