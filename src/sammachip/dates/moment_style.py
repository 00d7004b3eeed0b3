"""Writing a time of day (เวลา), or a day and its time, in Thai or in English.

Thai papers put a full stop between hours and minutes and น. (นาฬิกา) after
them; CLDR has a colon, as clocks do.

Source:
    Royal Society of Thailand, rules of punctuation, มหัพภาค (full stop);
    Unicode CLDR 48, locale th, calendar buddhist, timeFormats and
    dateTimeFormats.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Final, Literal, get_args

from sammachip.dates.calendar import Calendar
from sammachip.dates.day_form import DayStyle
from sammachip.dates.day_style import format_day
from sammachip.dates.saying import in_digits
from sammachip.errors import LANGUAGES, Language, UnknownLanguageError
from sammachip.thai import Digits
from sammachip.thai.choice import unknown_choice

__all__ = ["TimeStyle", "format_datetime", "format_time"]

TimeStyle = Literal["official", "medium", "short"]
"""As in Thai papers (``16.58 น.``), with seconds (``16:58:03``), without."""

_MINUTES: Final = "{0.hour:02}:{0.minute:02}"
_SECONDS: Final = "{0.hour:02}:{0.minute:02}:{0.second:02}"
_FORMS: Final[Mapping[Language, Mapping[TimeStyle, str]]] = {
    "th": {
        "official": "{0.hour:02}.{0.minute:02} น.",
        "medium": _SECONDS,
        "short": _MINUTES,
    },
    "en": {"official": _MINUTES, "medium": _SECONDS, "short": _MINUTES},
}
_BEFORE_THE_TIME: Final[Mapping[Language, tuple[str, str]]] = {
    "th": (" ", " เวลา "),
    "en": (", ", " at "),
}


def format_time(
    moment: time | datetime,
    *,
    lang: Language = "th",
    style: TimeStyle = "official",
    digits: Digits = "thai",
) -> str:
    """Write the time of day that the clock shows; a zone is not written.

    Args:
        moment: A time, or a day with its time. Smaller parts than those that
            are written are left out, not rounded.
        lang: Language of the text.
        style: How it is written. English has no official form; it is the short
            one.
        digits: Which digits to use in Thai; English has Arabic ones.

    Raises:
        InvalidDataError: A choice does not exist (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    >>> format_time(time(16, 58, 3)), format_time(time(16, 58, 3), style="medium")
    ('๑๖.๕๘ น.', '๑๖:๕๘:๐๓')
    """
    if lang not in LANGUAGES:
        raise UnknownLanguageError(
            f"a time is written in one of {', '.join(LANGUAGES)}, found {lang!r}"
        )
    if style not in get_args(TimeStyle):
        raise unknown_choice("style", style, get_args(TimeStyle))
    return in_digits(_FORMS[lang][style].format(moment), lang, digits)


def format_datetime(  # noqa: PLR0913  # the choices of day and time together
    moment: datetime,
    *,
    lang: Language = "th",
    style: DayStyle = "long",
    time_style: TimeStyle = "official",
    digits: Digits = "thai",
    calendar: Calendar = "historic",
) -> str:
    """Write a day and the time of day.

    Args:
        moment: As the calendar and the clock show it; a zone is not written.
        lang: Language, and with it the era.
        style: How much of the day is written, as by `format_day`.
        time_style: How the time is written, as by `format_time`.
        digits: Which digits to use in Thai; English has Arabic ones.
        calendar: How the B.E. year is reckoned.

    Raises:
        InvalidDataError: *moment* is refused, as by `format_day`; a choice does
            not exist (``choice.unknown``).
        UnknownLanguageError: *lang* is neither Thai nor English.

    >>> moment = datetime(2017, 3, 17, 16, 58, 3)
    >>> format_datetime(moment)
    '๑๗ มีนาคม ๒๕๖๐ เวลา ๑๖.๕๘ น.'
    >>> format_datetime(moment, style="short", time_style="short", digits="arabic")
    '17/3/60 16:58'
    """
    clock = format_time(moment, lang=lang, style=time_style, digits=digits)
    day = format_day(moment, lang=lang, style=style, digits=digits, calendar=calendar)
    between = _BEFORE_THE_TIME[lang][style in {"full", "long"}]
    return f"{day}{between}{clock}"
