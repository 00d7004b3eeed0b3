"""Citizen ids one by one and how many of a column are sound; phone numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import mul
from types import ModuleType
from typing import Final

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip.identifiers import Phone, citizen_id, phone

_LAST: Final = "10987654321"
_ROWS: Final = 1_000_000


def _sum_of(digits: str) -> int:
    return sum(map(mul, map(int, digits), range(13, 1, -1)))


def _made_up(place: int) -> str:
    # From 1 to 8: python-stdnum does not know that 0 and 9 stand for persons too.
    first = f"{1 + place % 8}{place * 7_919_777_013 % 10**11:011}"
    return first + _LAST[_sum_of(first) % 11]


_IDS: Final = [_made_up(place) for place in range(1, 201)]
_DASHED: Final = [f"{n[0]}-{n[1:5]}-{n[5:10]}-{n[10:12]}-{n[12]}" for n in _IDS]
_PHONES: Final = [f"08{place * 7_919_777 % 10**8:08}" for place in range(1, 101)]
_COLUMN: Final = [*map(_made_up, range(1, _ROWS + 1))]


def lines() -> Iterator[str]:
    for form, texts in (("bare digits", _IDS), ("as on the card", _DASHED)):
        yield from compare(
            f"a citizen id to its compact form, {form}",
            [(text, (number,)) for text, number in zip(texts, _IDS, strict=True)],
            {
                OURS: citizen_id.validate,
                "python-stdnum": peer("stdnum.th.pin", lambda pin: pin.validate),
            },
        )
    yield from compare(
        "whether a citizen id of bare digits is sound",
        [(number, (True,)) for number in _IDS],
        {
            OURS: citizen_id.is_valid,
            "no more than the sum": _has_right_sum,
            "python-stdnum": peer("stdnum.th.pin", lambda pin: pin.is_valid),
            "pythaiid": peer("pythaiid", lambda pythaiid: pythaiid.verify),
        },
    )
    yield from _columns()
    yield from compare(
        "whether a mobile phone number is sound",
        [(number, (True,)) for number in _PHONES],
        {
            OURS: phone.is_valid,
            "phonenumbers": peer("phonenumbers", _with_is_valid_number),
        },
    )
    yield from compare(
        "a mobile phone number to E.164",
        [(number, (f"+66{number[1:]}",)) for number in _PHONES],
        {
            OURS: lambda text: Phone.parse(text).e164,
            "ours, dialled": lambda text: f"+66{phone.validate(text)[1:]}",
            "phonenumbers": peer("phonenumbers", _with_phonenumbers),
        },
    )


def _columns() -> Iterator[str]:
    for rows, column in (
        ("all of them sound", _COLUMN),
        ("one in ten blank", ["" if n[-1] == "3" else n for n in _COLUMN[::10]]),
    ):
        yield from compare(
            f"a column of {len(column):,} citizen ids, {rows}",
            [(column, (len(column) - column.count(""),))],
            {
                OURS: lambda texts: _sound(citizen_id.validate_many(texts).values),
                "ours in a loop": _counting(citizen_id.is_valid),
                "no more than the sum": _counting(_has_right_sum),
                "python-stdnum in a loop": peer(
                    "stdnum.th.pin", lambda pin: _counting(pin.is_valid)
                ),
                "pythaiid in a loop": peer(
                    "pythaiid", lambda pythaiid: _counting(pythaiid.verify)
                ),
            },
        )


def _sound(values: Sequence[str | None]) -> int:
    return len(values) - values.count(None)


def _counting(is_sound: Callable[[str], bool]) -> Candidate[Sequence[str]]:
    return lambda texts: sum(map(is_sound, texts))


def _has_right_sum(digits: str) -> bool:
    return digits != "" and _LAST[_sum_of(digits[:12]) % 11] == digits[12]


def _with_is_valid_number(phonenumbers: ModuleType) -> Candidate[str]:
    parse, is_valid = phonenumbers.parse, phonenumbers.is_valid_number
    return lambda text: is_valid(parse(text, "TH"))


def _with_phonenumbers(phonenumbers: ModuleType) -> Candidate[str]:
    def e164(text: str) -> object:
        number = phonenumbers.parse(text, "TH")
        if not phonenumbers.is_valid_number(number):
            raise ValueError
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    return e164
