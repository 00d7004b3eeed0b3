"""Reading days, months, years and ranges of them where they begin.

The patterns say how far a date goes; what it means, the readers of `sammachip.dates`
say, who refuse what is no date. An unmarked year is taken by its size, as running
text has both eras; one of two digits is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
    parse_datetime,
    parse_day,
)
from sammachip.dates.vocabulary import VOCABULARY
from sammachip.errors import InvalidDataError
from sammachip.records.quantities.number import BLANK, DIGIT, TO
from sammachip.records.quantities.reading import Reading
from sammachip.records.quantities.value import Value
from sammachip.thai.lazy_regex import regex

__all__ = ["DATE_WORD", "read_date"]


def _words(letters: str) -> Iterator[str]:
    """Yield the words of dates with one of *letters*, the longest first."""
    words = (word for word, known in VOCABULARY.items() if known.letter in letters)
    yield from sorted(words, key=len, reverse=True)


def _any_of(words: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(re.escape, words))})".replace(r"\.", rf"\.{BLANK}")


_D: Final = rf"{DIGIT}{{1,2}}(?!{DIGIT})"
_Y: Final = rf"{DIGIT}{{4}}(?!/?{DIGIT}|{BLANK}(?:บาท|ไร่|กิโล))"  # ต่อปี 2500 บาท
_ERA: Final = rf"{_any_of(_words('bc'))}{BLANK}"
_YEAR_LABEL: Final = rf"{_any_of(_words('P'))}{BLANK}"
_YEAR: Final = rf"(?:{_YEAR_LABEL})?(?:{_ERA})?{_Y}"
_MARKED_YEAR: Final = rf"(?:{_YEAR_LABEL}(?:{_ERA})?|{_ERA}){_Y}"
_BARE_BE_YEAR: Final = rf"(?:25|๒๕){DIGIT}{{2}}(?!/?{DIGIT})"
_WEEKDAY: Final = _any_of(_words("w"))
_MONTH: Final = rf"(?:เดือน{BLANK})?{_any_of(_words('mM'))}"
_NO_DAY: Final = rf"(?<!{DIGIT})(?<!{DIGIT}[ \u00a0])"  # 22,24 ธันวาคม 2568
_TO: Final = rf"{BLANK}{TO}{BLANK}"
_BY_WEEKDAY: Final = rf"(?:{_WEEKDAY}{BLANK},?{BLANK})?"
_DAY_NUMBER: Final = rf"{_BY_WEEKDAY}(?:(?:วัน)?ที่{BLANK})?{_D}"
_DAY_AND_MONTH: Final = rf"{_DAY_NUMBER}{BLANK}{_MONTH}"
_DAY: Final = rf"{_DAY_AND_MONTH}{BLANK},?{BLANK}{_YEAR}"
_CLOCK: Final = rf"{BLANK},?{BLANK}เวลา{BLANK}{DIGIT}{{1,2}}[.:]{DIGIT}{{2}}(?!{DIGIT})"
_ISO_DAY: Final = rf"{DIGIT}{{4}}-{DIGIT}{{2}}-{DIGIT}{{2}}(?!{DIGIT})"
_ISO_TIME: Final = rf"[-T ]{DIGIT}{{2}}:{DIGIT}{{2}}(?::{DIGIT}{{2}})?(?!{DIGIT})"
_FISCAL_YEAR: Final = (
    rf"(?:ประจำ)?{_any_of(_words('F'))}{BLANK}(?:{_ERA})?{_Y}(?!{_TO}{DIGIT})"
)

_DAYS: Final = (parse_datetime, parse_day, DayRange.parse)
_MONTHS: Final = (PartialDate.parse, MonthRange.parse)
_YEARS: Final = (BuddhistYear.parse, YearRange.parse)
_FORMS: Final[tuple[tuple[str, tuple[Callable[..., Value], ...]], ...]] = (
    (rf"(?:{_DAY_AND_MONTH}(?:{BLANK}{_YEAR})?|{_DAY_NUMBER}){_TO}{_DAY}", _DAYS),
    (rf"{_DAY}(?:{_CLOCK}(?:{BLANK}น\.)?)?", _DAYS),
    (rf"{_ISO_DAY}(?:{_ISO_TIME})?", _DAYS),
    (rf"{_DAY_NUMBER}(?P<sign>[./-]){_D}(?P=sign){_Y}", _DAYS),
    (rf"{_BY_WEEKDAY}{_MONTH}{BLANK}{_D}(?:{_TO}{_D})?{BLANK},?{BLANK}{_YEAR}", _DAYS),
    (rf"{_NO_DAY}{_MONTH}(?:{BLANK}{_YEAR})?{_TO}{_MONTH}{BLANK}{_YEAR}", _MONTHS),
    (rf"{_NO_DAY}{_MONTH}{BLANK}{_YEAR}", _MONTHS),
    (rf"{_MARKED_YEAR}(?:{_TO}{_YEAR}|-{_D})", _YEARS),
    (_MARKED_YEAR, _YEARS),
    (rf"{_BARE_BE_YEAR}{_TO}{_BARE_BE_YEAR}", _YEARS),
    (_FISCAL_YEAR, (FiscalYear.parse,)),
    (
        rf"{_any_of(_words('Q'))}{BLANK}[1-4๑-๔]{BLANK}/?{BLANK}(?:{_FISCAL_YEAR}|{_YEAR})",
        (FiscalQuarter.parse,),
    ),
)

DATE_WORD: Final = _any_of(
    word for word in (*_words("wmbcLPFQ"), "วันที่", "ประจำ") if not word.isascii()
)
"""What a date may begin with, besides a digit and a Latin letter."""


def read_date(text: str, start: int) -> Reading | None:
    """Read the date, or the range of dates, that begins at *start*.

    A day that cannot be, such as one with another day of the week, is read as None,
    so that no part of it is taken for a month or a year.

    >>> read_date("พ.ศ.2540-2544", 0)[2], read_date("17 มี.ค. 60", 0)
    (13, None)
    """
    return max(_readings(text, start), key=lambda found: found.end, default=None)


def _readings(text: str, start: int) -> Iterator[Reading]:
    for form, readers in _FORMS:
        if match := regex(f"(?i){form}").match(text, start):
            value = _first_read(match[0], readers)
            if value is not None or readers is _DAYS:
                yield Reading(value, start, match.end())


def _first_read(text: str, readers: tuple[Callable[..., Value], ...]) -> Value | None:
    for read in readers:
        try:
            return read(text, era="by_size")
        except InvalidDataError:
            continue
    return None
