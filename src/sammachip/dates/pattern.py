"""Writing a day by a pattern of the caller, such as ``"EEEEที่ d MMMM G y"``.

Babel knows the patterns and the names of every locale, but no Buddhist Era: for
Thai it writes ค.ศ. and the C.E. year, and its ``numbering_system`` changes no
digit. Both are added here.

This is the one module that loads Babel, which is an optional dependency. Babel
looks at the clock and the environment while it is imported; nothing of that
reaches a text, as the locale is always an argument and zones are not written.

Source:
    Unicode Technical Standard 35, part 4, date field symbols; Unicode CLDR 48,
    locales th and root, calendar buddhist.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final, get_args

from babel.core import Locale, UnknownLocaleError
from babel.dates import DateTimeFormat, DateTimePattern, parse_pattern

from sammachip.dates.calendar import Calendar, year_in
from sammachip.dates.era import Era
from sammachip.errors import InvalidDataError
from sammachip.thai import Digits, with_digits
from sammachip.thai.choice import unknown_choice

__all__ = ["format_pattern"]

_DAY_FIELDS: Final = "GyuMLdDFE"
_CLOCK_FIELDS: Final = "ahHkKms"
_QUOTED: Final = re.compile("'[^']*'")
_NO_TEXT: Final = re.compile("[A-Za-z']")
_TWO_DIGITS: Final = 2
# CLDR 48 has these with the Buddhist calendar, which Babel does not know.
# fmt: off
_SHORT_WEEKDAYS: Final = (
    "จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์",
)
# fmt: on
_OF_SHORT_WEEKDAYS: Final = ("E", "EE", "EEE")


class _Fields(DateTimeFormat):
    """The fields of a pattern by their letters, in the Buddhist Era if asked."""

    def __init__(
        self, day: date, locale: Locale, digits: Digits, be_year: int | None
    ) -> None:
        super().__init__(day, locale)
        self.weekday = day.weekday()
        self.is_thai = locale.language == "th"
        self.digits: Digits = digits
        self.be_year = be_year

    def __getitem__(self, name: str) -> str:
        return with_digits(self._own(name) or super().__getitem__(name), self.digits)

    def _own(self, name: str) -> str | None:
        """Return the field *name* if Babel has it wrong."""
        if self.is_thai and name in _OF_SHORT_WEEKDAYS:
            return _SHORT_WEEKDAYS[self.weekday]
        if self.be_year is not None and name[0] == "G":
            thai = "พุทธศักราช" if name == "GGGG" else "พ.ศ."
            return thai if self.is_thai else "BE"
        if self.be_year is not None and name[0] == "y":
            year = str(self.be_year).zfill(len(name))
            return year[-2:] if len(name) == _TWO_DIGITS else year
        return None


def format_pattern(  # noqa: PLR0913  # six choices, all of the caller
    day: date | datetime,
    pattern: str,
    *,
    locale: str = "th",
    digits: Digits = "thai",
    era: Era = "be",
    calendar: Calendar = "historic",
) -> str:
    """Write *day* by a CLDR date pattern, in any locale that Babel has.

    Args:
        day: Gregorian day, or a day with its time for patterns with a time.
        pattern: Letters are fields, text in them stands in single quotes:
            ``"EEEEที่ d MMMM G y 'at' H:mm"``. Offered are fields of days (G y u M
            L d D F E) and of clocks (a h H k K m s). The year of the week (Y) is
            not, as it is mostly meant for y; nor are the number of the day in the
            week (e c), which begins on Sunday in Thailand but not elsewhere,
            quarters, as Thai ones are fiscal, and zones. ``u`` is always the C.E.
            year, as in ICU.
        locale: Whose names are written, such as ``"th"`` or ``"en_GB"``. The
            Buddhist Era is พ.ศ. in Thai and BE in all others.
        digits: Which digits the fields are written in, in every locale.
        era: Era of the year.
        calendar: How the B.E. year is reckoned.

    Raises:
        InvalidDataError: *pattern* has a field that is not offered, or too many
            letters of it, a quote that is not closed, or a clock's field where
            *day* has no time (``pattern.unreadable``); Babel has no such *locale*
            (``locale.unknown``); *day* is refused, as by `format_day`; a choice
            does not exist (``choice.unknown``).

    >>> format_pattern(date(2017, 3, 17), "EEEEที่ d MMMM G y")
    'วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐'
    >>> format_pattern(date(2017, 3, 17), "d MMM y G", locale="en", digits="arabic")
    '17 Mar 2560 BE'
    """
    if era not in get_args(Era):
        raise unknown_choice("era", era, get_args(Era))
    if digits not in get_args(Digits):
        raise unknown_choice("digits", digits, get_args(Digits))
    year = year_in(era, day, calendar)
    be_year = year if era == "be" else None
    read = _read(pattern, _DAY_FIELDS + _CLOCK_FIELDS * isinstance(day, datetime))
    return read % _Fields(day, _locale(locale), digits, be_year)


def _read(pattern: str, offered: str) -> DateTimePattern:
    """Read *pattern*; Babel alone would take strange letters and quotes for text."""
    unquoted = _QUOTED.sub("", pattern)
    strange = sorted({*_NO_TEXT.findall(unquoted)} - {*offered})
    try:
        if not strange:
            return parse_pattern(pattern)
    except ValueError:  # too many letters of one field
        pass
    raise InvalidDataError.because(
        "pattern.unreadable",
        "expected a date pattern with the fields {offered}, text in single quotes, "
        "found {found}; a date without time has no clock",
        offered=" ".join(offered),
        found=pattern,
    )


def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name)
    except (UnknownLocaleError, ValueError):
        raise InvalidDataError.because(
            "locale.unknown",
            "expected a locale that Babel has, such as th or en_GB, found {found}",
            found=name,
        ) from None
