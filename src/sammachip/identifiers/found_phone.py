"""Phone numbers in running text (หมายเลขโทรศัพท์ในข้อความ), each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.identifiers.digits import DASHES, OTHER_DIGITS, UNSEEN
from sammachip.identifiers.phone import Phone
from sammachip.identifiers.phone_plan import TWO_DIGIT_AREAS
from sammachip.thai import Span

__all__ = ["FoundPhone", "find_phones"]

# One character for each, so that places stay.
_AS_TYPED: Final = {
    **dict.fromkeys(map(ord, UNSEEN), " "),
    **dict.fromkeys(map(ord, DASHES), "-"),
    **OTHER_DIGITS,
}
_GAP: Final = "[ .()-]{0,3}"


def _digits(count: int) -> str:
    """Return the pattern of *count* digits, the last two of them together."""
    return rf"(?:{_GAP}[0-9]){{{count - 1}}}[0-9]"


# What else is written with digits is passed over whole, or numbers would be found
# in the middle of it: days, citizen ids, long runs of digits.
_NUMBERS: Final = re.compile(
    r"[0-9]{1,2}[-. ][0-9]{1,2}[-. ](?:2[45]|19|20)[0-9]{2}(?![0-9])"
    r"|[0-9](?P<by>[- ])[0-9]{4}(?P=by)[0-9]{5}(?P=by)[0-9]{2}(?P=by)[0-9](?![0-9])"
    rf"|(?P<number>(?:(?:\+{_GAP}|00[1-9]??{_GAP})66{_GAP}0?|0){_GAP}"
    rf"(?:[689]{_digits(8)}|2{_digits(7)}|(?:{TWO_DIGIT_AREAS}){_digits(6)})"
    rf"|1[89]00{_digits(6)})"
    r"(?: ?(?:-|ถึง) ?(?P<end>[0-9]{1,4})(?![0-9]))?"
    r"(?: {0,3}(?:#|ต่อ|ext\.?|x) {0,3}(?P<extension>[0-9]{1,8}))?"
    r"(?![0-9]|[-.:][0-9])"
    r"|\+?[0-9]+(?:[-.][0-9]+)*",
    re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class FoundPhone:
    """One phone number that stands in a text, or a range of them.

    Args:
        phone: The number, or the first of a range.
        last: The last number of a range such as 0-2123-4567-9, otherwise None.
        span: Where it stands, extension and end of the range included.
    """

    phone: Phone
    last: Phone | None = None
    span: Span


def find_phones(text: str) -> tuple[FoundPhone, ...]:
    """Find every phone number in *text*, in order.

    A number begins with 0, +66, 0066, 1800 or 1900. Short numbers such as 1669 are
    not looked for, since any year would be one.

    >>> text = "โทร. 08 1234 5678 หรือ ๐-๒๑๒๓-๔๕๖๗-๙ ต่อ ๑๒"
    >>> for found in find_phones(text):
    ...     print(found.phone, found.last, found.span.of(text))
    xx xxxx xx78 None 08 1234 5678
    x xxxx xx67 x xxxx xx69 ๐-๒๑๒๓-๔๕๖๗-๙ ต่อ ๑๒
    """
    return tuple(_found(text.translate(_AS_TYPED)))


def _found(typed: str) -> Iterator[FoundPhone]:
    for match in _NUMBERS.finditer(typed):
        if match["number"] is None:
            continue
        phone = Phone.parse(match["number"])
        last = _last_of_range(phone.digits, match["end"])
        if match["end"] and not last:
            continue  # 02-123-4567-5 goes back: it is neither a number nor a range
        extension = match["extension"]
        yield FoundPhone(
            phone=Phone(f"{phone.digits}#{extension}") if extension else phone,
            last=last,
            span=Span(*match.span()),
        )


def _last_of_range(first: str, end: str | None) -> Phone | None:
    if not end:
        return None
    last = first[: -len(end)] + end
    return Phone(last) if last > first else None
