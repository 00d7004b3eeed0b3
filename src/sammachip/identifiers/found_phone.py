"""Phone numbers in running text (หมายเลขโทรศัพท์ในข้อความ), each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from sammachip.errors import check_text
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


# What else has digits in it is passed over whole, or numbers would be found in the
# middle of it: addresses of the web, other codes, days, citizen ids, long runs.
_PASSED_OVER: Final = (
    r"(?<![a-z0-9.-])[a-z][a-z0-9-]*(?:://|\.[a-z][a-z0-9.-]*/)[!-~]*",
    r"(?<![a-z_])(?!tel|fax)[a-z_]+[0-9][a-z0-9_]*|@[a-z0-9._-]+",
    r"[0-9]{1,2}[-. ][0-9]{1,2}[-. ](?:2[45]|19|20)[0-9]{2}(?![0-9])",
    r"[0-9](?P<by>[- ])[0-9]{4}(?P=by)[0-9]{5}(?P=by)[0-9]{2}(?P=by)[0-9](?![0-9])",
)
_NUMBER: Final = (
    rf"(?P<number>(?:(?:\+{_GAP}|00[1-9]??{_GAP})66{_GAP}0?|0){_GAP}"
    rf"(?:[689]{_digits(8)}|2{_digits(7)}|(?:{TWO_DIGIT_AREAS}){_digits(6)})"
    rf"|1{_GAP}[89]00{_digits(6)})"
)
_END: Final = r"(?: ?(?:-|ถึง) ?(?P<end>[0-9]{1,4})(?![0-9]))?"
# Behind a space, x is no extension: 081-234-5678 x 2 คน.
_EXTENSION: Final = (
    r"(?: {0,3}(?:(?:#|ต่อ|กด|ext\.?) {0,3}|x)(?P<extension>[0-9]{1,8})(?![0-9])"
    r"(?: ?(?:-|ถึง) ?(?P<last_extension>[0-9]{1,8})(?![0-9]))?)?"
)
# More digits would make it another number, unless they are one more phone number.
_NO_MORE: Final = rf"(?![0-9a-z@_]|[-.:](?!0{_digits(8)})[0-9])"
_NUMBERS: Final = re.compile(
    "|".join((*_PASSED_OVER, _NUMBER + _END + _EXTENSION + _NO_MORE))
    + r"|\+?[0-9]+(?:[-.][0-9]+)*",
    re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class FoundPhone:
    """One phone number that stands in a text, or a range of them.

    Args:
        phone: The number, or the first of a range.
        last: The last number of a range such as 0-2123-4567-9, or the number with
            the last extension of ต่อ 12-15; otherwise None.
        span: Where it stands, extension and end of the range included.
    """

    phone: Phone
    last: Phone | None = None
    span: Span


def find_phones(text: str) -> tuple[FoundPhone, ...]:
    """Find every phone number in *text*, in order.

    A number begins with 0, +66, 0066, 1800 or 1900. Short numbers such as 1669 are
    not looked for, since any year would be one; nor is any number inside a word, a
    web address or a longer number. Of several extensions (ต่อ 12, 15) the first is
    found, and the rest stands behind the span.

    >>> text = "โทร. 08 1234 5678 หรือ ๐-๒๑๒๓-๔๕๖๗-๙ ต่อ ๑๒"
    >>> for found in find_phones(text):
    ...     print(found.phone, found.last, found.span.of(text))
    xx xxxx xx78 None 08 1234 5678
    x xxxx xx67 x xxxx xx69 ๐-๒๑๒๓-๔๕๖๗-๙ ต่อ ๑๒
    """
    check_text(text)
    return tuple(_found(text.translate(_AS_TYPED)))


def _found(typed: str) -> Iterator[FoundPhone]:
    for match in _NUMBERS.finditer(typed):
        if match["number"] is None:
            continue
        number = Phone.parse(match["number"]).digits
        last = _last_of_range(number, match["end"])
        if match["end"] and not last:
            continue  # 02-123-4567-5 goes back: it is neither a number nor a range
        extension, end = match["extension"], match.end()
        if match["last_extension"]:
            last_extension = _last_of_range(extension, match["last_extension"])
            if last_extension:
                last = f"{number}#{last_extension}"
            else:
                extension, end = None, match.end("number")
        yield FoundPhone(
            phone=Phone(f"{number}#{extension}") if extension else Phone(number),
            last=Phone(last) if last else None,
            span=Span(match.start(), end),
        )


def _last_of_range(first: str, end: str | None) -> str | None:
    """Return the number that ends like *end*, if it is higher than the *first*."""
    if not end:
        return None
    last = first[: -len(end)] + end
    return last if int(last) > int(first) else None
