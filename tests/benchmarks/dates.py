"""Days in the Buddhist Era: writing them, reading them, reading a column of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from types import ModuleType
from typing import Final, NamedTuple

from benchmarks.harness import OURS, Candidate, compare, peer

from sammachip import map_many
from sammachip.dates import format_day, parse_day


class _Day(NamedTuple):
    """One day in both types that the candidates take."""

    day: date
    stamp: float

    @classmethod
    def of(cls, ordinal: int) -> _Day:
        day = datetime.fromordinal(ordinal).replace(tzinfo=UTC)
        return cls(day.date(), day.timestamp())


_DAYS: Final = [_Day.of(722_000 + 171 * place) for place in range(100)]
_THAI: Final = "th_TH@calendar=buddhist"
_COLUMN: Final = [
    f"{d:02}/{m:02}/2566" for m in range(1, 13) for d in range(1, 29)
] * 30


def lines() -> Iterator[str]:
    yield from _writing()
    yield from _reading()
    days = tuple(map(parse_day, _COLUMN))
    yield from compare(
        f"a column of {len(_COLUMN):,} texts such as 17/03/2566 to days",
        [(_COLUMN, (days,))],
        {
            OURS: lambda texts: map_many(parse_day, texts).all(),
            "ours in a loop": lambda texts: tuple(map(parse_day, texts)),
            "PyICU in a loop": peer("icu", _column_with_icu),
        },
    )


def _writing() -> Iterator[str]:
    yield from compare(
        "a day to the full style, วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐",
        [(each, (format_day(each.day, style="full"),)) for each in _DAYS],
        {
            OURS: lambda each: format_day(each.day, style="full"),
            "PyICU": peer("icu", lambda icu: _write_with_icu(icu, "FULL", "thai")),
            "pythainlp": peer("pythainlp.util", _write_full_with_pythainlp),
            "thaidate": peer("thaidate", _write_with_thaidate("full_date")),
            "Babel": peer("babel.dates", _write_with_babel("full")),
        },
    )
    yield from compare(
        "a day to the long style, 17 มีนาคม 2560",
        [(each, (format_day(each.day, digits="arabic"),)) for each in _DAYS],
        {
            OURS: lambda each: format_day(each.day, digits="arabic"),
            "PyICU": peer("icu", lambda icu: _write_with_icu(icu, "LONG", "latn")),
            "pythainlp": peer("pythainlp.util", _write_long_with_pythainlp),
            "thaidate": peer("thaidate", _write_with_thaidate("date")),
            "Babel": peer("babel.dates", _write_with_babel("long")),
        },
    )


def _reading() -> Iterator[str]:
    yield from compare(
        "17 มีนาคม 2560 to a day",
        [(format_day(each.day, digits="arabic"), (each.day,)) for each in _DAYS],
        {
            OURS: parse_day,
            "PyICU": peer("icu", lambda icu: _read_with_icu(icu, "d MMMM yyyy")),
            "pythainlp": peer("pythainlp.util", _read_with_pythainlp("%d %B %Y")),
            "dateparser": peer("dateparser", _read_with_dateparser),
        },
        tidied=_as_day,
    )
    yield from compare(
        "17/03/2560 to a day",
        [
            (format_day(each.day, style="numeric", digits="arabic"), (each.day,))
            for each in _DAYS
        ],
        {
            OURS: parse_day,
            "PyICU": peer("icu", lambda icu: _read_with_icu(icu, "d/M/yyyy")),
            "Babel": peer("babel.dates", _read_with_babel),
            "pythainlp": peer("pythainlp.util", _read_with_pythainlp("%d/%m/%Y")),
            "dateparser": peer("dateparser", _read_with_dateparser),
        },
        tidied=_as_day,
    )
    yield from compare(
        "วันศุกร์ที่ ๑๗ มีนาคม พ.ศ. ๒๕๖๐ to a day",
        [(format_day(each.day, style="full"), (each.day,)) for each in _DAYS],
        {
            OURS: parse_day,
            "PyICU": peer(
                "icu", lambda icu: _read_with_icu(icu, "EEEEที่ d MMMM G yyyy")
            ),
            "dateparser": peer("dateparser", _read_with_dateparser),
        },
        tidied=_as_day,
    )


def _as_day(answer: object) -> object:
    if isinstance(answer, float):  # seconds, as ICU has it
        answer = datetime.fromtimestamp(answer, UTC)
    return answer.date() if isinstance(answer, datetime) else answer


def _write_with_icu(icu: ModuleType, style: str, digits: str) -> Candidate[_Day]:
    written = icu.DateFormat.createDateInstance(
        getattr(icu.DateFormat, style), icu.Locale(f"{_THAI};numbers={digits}")
    )
    written.setTimeZone(icu.TimeZone.createTimeZone("UTC"))
    return lambda each: written.format(each.stamp)


def _write_full_with_pythainlp(util: ModuleType) -> Candidate[_Day]:
    form = "%Aที่ %-d %B พ.ศ. %Y"
    return lambda each: util.thai_strftime(each.day, form, thaidigit=True)


def _write_long_with_pythainlp(util: ModuleType) -> Candidate[_Day]:
    return lambda each: util.thai_strftime(each.day, "%-d %B %Y")


def _write_with_thaidate(name: str) -> Callable[[ModuleType], Candidate[_Day]]:
    return lambda module: lambda each: getattr(module.thaidate(each.day), name)


def _write_with_babel(style: str) -> Callable[[ModuleType], Candidate[_Day]]:
    return lambda dates: lambda each: dates.format_date(each.day, style, locale="th")


def _read_with_icu(icu: ModuleType, pattern: str) -> Candidate[str]:
    form = icu.SimpleDateFormat(pattern, icu.Locale(_THAI))
    form.setTimeZone(icu.TimeZone.createTimeZone("UTC"))
    read: Candidate[str] = form.parse
    return read


def _column_with_icu(icu: ModuleType) -> Candidate[list[str]]:
    read = _read_with_icu(icu, "d/M/yyyy")
    return lambda texts: tuple(_as_day(read(text)) for text in texts)


def _read_with_babel(dates: ModuleType) -> Candidate[str]:
    return lambda text: dates.parse_date(text, locale="th")


def _read_with_pythainlp(form: str) -> Callable[[ModuleType], Candidate[str]]:
    return lambda util: lambda text: util.thai_strptime(text, form)


def _read_with_dateparser(module: ModuleType) -> Candidate[str]:
    return lambda text: module.parse(text, languages=["th"])
