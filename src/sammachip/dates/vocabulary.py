"""The words of dates, each with the letter of what it is.

A letter stands for a word in the *shape* of a text, and the grammar knows
nothing but shapes: a month is ``m``, whatever its name and its spelling.

====== ==================================================================
letter word
====== ==================================================================
``d``  number of one or two digits: a day, a month, a short year
``y``  number of three digits or more: a year
``m``  month in Thai
``M``  month in English, after which a year is C.E. unless something says no
``w``  day of the week
``b``  mark of the Buddhist Era
``c``  mark of the Common Era
``V``  label of a day, วันที่
``L``  label of a month, เดือน
``P``  label of a year, ปี
``F``  label of a fiscal year, ปีงบประมาณ
``Q``  label of a quarter, ไตรมาส
``o``  word that joins two of them, such as ของ
``S``  word before a range, such as ระหว่าง
``T``  word or dash between the ends of a range, such as ถึง
====== ==================================================================

``/ . , -`` stand for themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from sammachip.dates.month import ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS

__all__ = ["SIGNS", "VOCABULARY", "Word"]


class Word(NamedTuple):
    """What a word is, and which one of its kind: the third month, Monday."""

    letter: str
    value: int = 0


SIGNS: Final[Mapping[str, str]] = {
    **{sign: sign for sign in "/.,-"},
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "T",
    "\N{EM DASH}": "T",
}
"""Letters of all signs."""

# fmt: off
_EVERYDAY_MONTHS: Final = (
    "", "มกรา", "กุมภา", "มีนา", "เมษา", "พฤษภา", "มิถุนา",
    "กรกฎา", "สิงหา", "กันยา", "ตุลา", "พฤศจิกา", "ธันวา",
)
_SHORT_WEEKDAYS: Final = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
_LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "b": ("พ.ศ.", "พุทธศักราช", "b.e."),
    "c": ("ค.ศ.", "คริสต์ศักราช", "คริสตศักราช", "c.e.", "a.d."),
    "V": ("วันที่", "ที่"),
    "L": ("เดือน",),
    "P": ("ปี",),
    "F": ("ปีงบประมาณ", "งบประมาณ", "ปีงบ", "ปีงบฯ", "งปม.", "fy", "fiscal year"),
    "Q": ("ไตรมาส", "ไตรมาสที่", "q", "quarter"),
    "o": ("ของ", "ประจำ", "of"),
    "S": ("ระหว่าง", "ในระหว่าง", "ตั้งแต่", "from", "between"),
    "T": ("ถึง", "จนถึง", "to"),
}
# fmt: on
_OTHER_SPELLINGS: Final[Mapping[str, Word]] = {
    "กุมภาพันธุ์": Word("m", 2),
    "กุมภาพันธ": Word("m", 2),
    "กรกฏาคม": Word("m", 7),
    "พฤษจิกายน": Word("m", 11),
    "sept.": Word("M", 9),
    "พฤหัส": Word("w", 3),
    "วันพฤหัส": Word("w", 3),
}


def _words() -> Iterator[tuple[str, Word]]:
    for letter, spellings in _LABELS.items():
        yield from ((spelling, Word(letter)) for spelling in spellings)
    for month in range(1, 13):
        for names in (THAI_MONTHS, THAI_SHORT_MONTHS, _EVERYDAY_MONTHS):
            yield names[month], Word("m", month)
        english = ENGLISH_MONTHS[month].lower()
        yield from ((name, Word("M", month)) for name in (english, english[:3]))
    for weekday in range(7):
        thai, short = THAI_WEEKDAYS[weekday], _SHORT_WEEKDAYS[weekday]
        english = ENGLISH_WEEKDAYS[weekday].lower()
        for name in (thai, thai.removeprefix("วัน"), short, f"วัน{short}"):
            yield name, Word("w", weekday)
        yield from ((name, Word("w", weekday)) for name in (english, english[:3]))


VOCABULARY: Final[Mapping[str, Word]] = {**dict(_words()), **_OTHER_SPELLINGS}
"""Words by all their usual spellings, in small letters, with all dots."""
