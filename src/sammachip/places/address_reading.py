"""Reading an address: which stretch of the text says which part.

Every part is one word behind its label; a road, a lane and a building may have
a number behind the word, or be a number. What is left over is placed nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import attrs

from sammachip.identifiers import Postcode, postcode
from sammachip.places.address_label import BLANK, labels_in, part_of, value_in
from sammachip.places.address_style import ways_to_write
from sammachip.places.province import Province, provinces_called
from sammachip.thai import Span, key_form

__all__ = ["PartSpan", "PartValue", "is_readable", "part_value", "parts_in"]

PartValue = str | int | Province | Postcode | None
"""What a part of an address holds; None for what it cannot hold."""

_LETTERS: Final = "[ก-๎\u200b-\u200d\u2060\ufeff\u00ad]++"  # some of them unseen
_NUMBER: Final = "[0-9๐-๙]{1,4}(?:/[0-9๐-๙]{1,4})?(?![0-9๐-๙/-])"
_WORD: Final = rf"(?:{_LETTERS}|[A-Za-z]++)(?:-[ก-๎A-Za-z]++)*+(?!\.)"
_STREET: Final = re.compile(rf"{_WORD}(?:{BLANK}{{0,3}}{_NUMBER})?|{_NUMBER}")
_NAME: Final = re.compile(rf"{_LETTERS}(?!\.)")
_PROVINCE: Final = re.compile(rf"{_LETTERS}\.?")
_VILLAGE: Final = re.compile(rf"(?:หมู่)?บ้าน{BLANK}{{0,3}}{_LETTERS}(?!\.)")
_MOST_VILLAGES: Final = 999  # of a subdistrict; 0 stands for none
_VILLAGE_NUMBER: Final = re.compile("[0-9๐-๙]{1,3}")
_VALUES: Final = {
    **dict.fromkeys(("road", "soi", "alley", "building"), _STREET),
    "village_name": _VILLAGE,
    "province": _PROVINCE,
}
_BLANKS: Final = re.compile(f"{BLANK}*+")
_COMMA: Final = re.compile(f"{BLANK}*+[,;]")


@attrs.frozen(kw_only=True)
class PartSpan:
    """Where one part of an address stands in the text (ตำแหน่งของส่วนที่อยู่).

    Args:
        name: The field of `Address` that it is.
        value: What the field says, without the label.
        written: The whole piece: the label, the value, a comma behind it.
    """

    name: str
    value: Span
    written: Span


def parts_in(text: str) -> tuple[PartSpan, ...]:
    """Return the parts that labels name in *text*, each once, in their order.

    >>> [part.value.of("12 ต.บ้านกอก") for part in parts_in("12 ต.บ้านกอก")]
    ['12', 'บ้านกอก']
    """
    parts: dict[str, PartSpan] = {}
    for part in _pieces_of(text):
        if is_readable(part.name, part_value(part.name, part.value.of(text))):
            parts.setdefault(part.name, part)
    return tuple(parts.values())


def is_readable(name: str, value: PartValue) -> bool:
    """Tell whether *value* would be read again, however it is written as *name*.

    >>> is_readable("subdistrict", "บ้านกอก"), is_readable("subdistrict", "ตำบลบ้านกอก")
    (True, False)
    """
    if isinstance(value, Province | Postcode):
        return True
    if isinstance(value, int):
        return 0 <= value <= _MOST_VILLAGES
    return value is not None and (
        _is_plain(name, value)  # most are; what follows takes ten times as long
        or all(value in _said_of(name, each) for each in ways_to_write(name, value))
    )


def _is_plain(name: str, value: str) -> bool:
    """Tell whether *value* is a word in which there is nothing like a label."""
    return (
        bool(_VALUES.get(name, _NAME).fullmatch(value))
        and not labels_in(value)
        and part_value(name, value) == value
    )


def _said_of(name: str, text: str) -> list[PartValue]:
    pieces = (piece for piece in _pieces_of(text) if piece.name == name)
    return [part_value(name, piece.value.of(text)) for piece in pieces]


def _pieces_of(text: str) -> Iterator[PartSpan]:
    for label, following in pairwise([*labels_in(text), None]):
        if label is not None and (name := part_of(label)) != "other":
            end = following.start() if following else len(text)
            if value := value_in(label) or _value_behind(label, end, text):
                yield PartSpan(
                    name=name, value=value, written=_with_comma(label, value, text)
                )


def part_value(name: str, written: str) -> PartValue:
    """Return what the field *name* of an address holds if *written* says it.

    >>> part_value("village_number", "๐๔"), part_value("province", "โคราช")
    (4, Province(code='30'))
    """
    match name:
        case "village_number":
            return int(written) if _VILLAGE_NUMBER.fullmatch(written) else None
        case "house_number" | "village_name":
            return "".join(key_form(written).split())
        case "province":
            called = provinces_called(written)
            return called[0] if len(called) == 1 else None
        case "postcode":
            return Postcode.parse(written) if postcode.is_valid(written) else None
        case _:
            return key_form(written)


def _value_behind(label: re.Match[str], end: int, text: str) -> Span | None:
    """Return where the word stands that *label* names, if there is one."""
    name = part_of(label)
    is_in_the_name = name == "village_name"  # it is called บ้านม่วง, not ม่วง
    start = label.start() if is_in_the_name else _end_of(_BLANKS, label.end(), text)
    match = _VALUES.get(name, _NAME).match(text, start, end)
    return Span(*match.span()) if match else None


def _end_of(pattern: re.Pattern[str], start: int, text: str) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _with_comma(label: re.Match[str], value: Span, text: str) -> Span:
    end = max(label.end(), value.end)
    return Span(label.start(), _end_of(_COMMA, end, text))
