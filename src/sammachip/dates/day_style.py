"""Writing a day (วันที่) as Thai papers write it, or in English."""

from __future__ import annotations

from datetime import date

from sammachip.dates.calendar import Calendar, year_in
from sammachip.dates.ce_day import no_day
from sammachip.dates.day_form import DayStyle, form_of
from sammachip.errors import Language
from sammachip.thai import Digits

__all__ = ["format_day"]


def format_day(
    day: date,
    *,
    lang: Language = "th",
    style: DayStyle = "long",
    digits: Digits = "thai",
    calendar: Calendar = "historic",
) -> str:
    """Write *day* in Thai, in the Buddhist Era, or in English, in the Common Era.

    `parse_day` reads all of it back but the ``"short"`` style in Thai, which has a
    year of two digits and needs ``short_years_from``, and English in numbers,
    which needs ``era="ce"``.

    Args:
        day: Gregorian day before 2400; in Thai 1 April 1889 or later. The
            proleptic calendar has all days.
        lang: Language, and with it the era.
        style: How much is written.
        digits: Which digits to use in Thai; English has Arabic ones.
        calendar: How the B.E. year is reckoned.

    Raises:
        InvalidDataError: In the historic calendar, *day* is too early
            (``be_year.day_too_early``) or in a year that looks like a B.E. one
            (``date.be_year``); it is no day (``date.no_day``); a choice does
            not exist (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    Source:
        Unicode CLDR 48, locale th, calendar buddhist, dateFormats.

    >>> day = date(2017, 3, 17)
    >>> format_day(day, style="full")
    'วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐'
    >>> format_day(day, style="medium", digits="arabic")
    '17 มี.ค. 2560'
    >>> format_day(day, lang="en", style="full")
    'Friday 17 March 2017'
    """
    form = form_of(lang, style, digits)
    if not isinstance(day, date):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise no_day(day)
    year = form.usual_years.get(day.year) if calendar == "historic" else None
    if year is None:
        year = form.year(year_in(form.era, day, calendar))
    between = form.between
    return (
        f"{form.weekdays[day.weekday()]}{form.days[day.day]}{between}"
        f"{form.months[day.month]}{between}{year}"
    )
