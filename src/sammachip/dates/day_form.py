"""How a day is put together in each style, from tables made beforehand.

The styles are those of CLDR for Thai with the Buddhist calendar. The tables are
our own, so that the text does not change with a version of ICU.

Source:
    Unicode CLDR 48, locale th, calendar buddhist, dateFormats and
    intervalFormats; ``"numeric"`` has the fields of its short format in full
    width.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, NamedTuple, get_args

from sammachip.dates.era import BE_MINUS_CE, FIRST_CE_YEAR_FROM_JANUARY, Era
from sammachip.dates.month import ENGLISH_MONTHS, THAI_MONTHS, THAI_SHORT_MONTHS
from sammachip.dates.weekday import ENGLISH_WEEKDAYS, THAI_WEEKDAYS
from sammachip.errors import LANGUAGES, Language, UnknownLanguageError
from sammachip.thai import Digits, with_digits
from sammachip.thai.choice import unknown_choice

__all__ = ["DayForm", "DayStyle", "form_of"]

DayStyle = Literal["full", "long", "medium", "short", "numeric"]
"""How much is written: with day of the week, in words, with the month shortened, in
numbers as short as can be, in numbers of full width (``17/03/2560``)."""

_USUAL_CE_YEARS: Final = range(FIRST_CE_YEAR_FROM_JANUARY, 2057)  # to B.E. 2599
_NO_WEEKDAYS: Final = ("",) * 7
_IN_NUMBERS: Final = ("short", "numeric")


class DayForm(NamedTuple):
    """The parts of a day in one language, style and kind of digits."""

    era: Era
    weekdays: tuple[str, ...]
    days: tuple[str, ...]
    months: tuple[str, ...]
    between: str
    mark: str
    digits: Digits
    year_digits: int
    usual_years: Mapping[int, str]
    """Years by their C.E. numbers, from the first in which both calendars agree."""

    def year(self, number: int) -> str:
        """Write a year, B.E. in Thai and C.E. in English, with its mark."""
        text = str(number)
        if self.year_digits:
            text = text[-self.year_digits :]
        return self.mark + with_digits(text, self.digits)

    def joined(self, first: tuple[str, str], last: tuple[str, str]) -> str:
        """Join two heads and their years: a common year, and the mark, once."""
        (head, year), (last_head, last_year) = first, last
        if self.between == " " and year == last_year:
            dash = " – " if " " in head or self.mark else "–"
            return f"{head}{dash}{last_head} {year}"
        last_year = last_year.removeprefix(self.mark)
        return f"{head}{self.between}{year} – {last_head}{self.between}{last_year}"


def form_of(lang: Language, style: DayStyle, digits: Digits) -> DayForm:
    """Return how a day is written.

    Raises:
        InvalidDataError: *style* or *digits* does not exist (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    >>> form_of("th", "full", "thai").year(2560)
    'พ.ศ. ๒๕๖๐'
    """
    try:
        return _made_once(lang, style, digits)
    except TypeError:  # a list, which is no choice, and cannot be looked up either
        return _made(lang, style, digits)


def _made(lang: Language, style: DayStyle, digits: Digits) -> DayForm:
    if lang not in LANGUAGES:
        raise UnknownLanguageError(
            f"a day is written in one of {', '.join(LANGUAGES)}, found {lang!r}"
        )
    if digits not in get_args(Digits):
        raise unknown_choice("digits", digits, get_args(Digits))
    if style not in get_args(DayStyle):
        raise unknown_choice("style", style, get_args(DayStyle))
    is_thai, is_full = lang == "th", style == "full"
    digits = digits if is_thai else "arabic"
    width = 2 if style == "numeric" else 1
    numbers = tuple(with_digits(f"{each:0{width}}", digits) for each in range(32))
    form = DayForm(
        era="be" if is_thai else "ce",
        weekdays=_weekdays(lang) if is_full else _NO_WEEKDAYS,
        days=numbers,
        months=numbers if style in _IN_NUMBERS else _months(lang, style),
        between="/" if style in _IN_NUMBERS else " ",
        mark="พ.ศ. " if is_thai and is_full else "",
        digits=digits,
        year_digits=2 if is_thai and style == "short" else 0,
        usual_years={},
    )
    return form._replace(
        usual_years={
            ce_year: form.year(ce_year + BE_MINUS_CE * is_thai)
            for ce_year in _USUAL_CE_YEARS
        }
    )


_made_once: Final = cache(_made)


def _weekdays(lang: Language) -> tuple[str, ...]:
    if lang == "en":
        return tuple(f"{name} " for name in ENGLISH_WEEKDAYS)
    return tuple(f"{name}ที่ " for name in THAI_WEEKDAYS)


def _months(lang: Language, style: DayStyle) -> tuple[str, ...]:
    if lang == "th":
        return THAI_SHORT_MONTHS if style == "medium" else THAI_MONTHS
    return tuple(name[:3] if style == "medium" else name for name in ENGLISH_MONTHS)
