"""Ages (อายุ) in completed years, and what can be said if the birthday is not known.

A year of life ends at the close of the day before the birthday, so on the birthday
itself it is complete. Who was born on 29 February completes it, in a year without
that day, at the close of 28 February: on 1 March.

Source:
    Civil and Commercial Code, sections 16 and 193/5
    (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา ๑๖ และมาตรา ๑๙๓/๕).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import PartialDate, era_problem, in_ce
from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.privacy import masked

__all__ = ["age_on", "age_range_on", "is_born_in_ce"]


@rule
def is_born_in_ce(birth: date | PartialDate | None) -> Iterator[Problem]:
    """Find a B.E. year in a C.E. date of birth, and do not repeat it."""
    problem = era_problem(birth.year) if isinstance(birth, date) else None
    if problem:
        hidden = {fact: masked(year) for fact, year in problem.facts.items()}
        yield attrs.evolve(problem, facts=hidden, path=("birth",))


@rule
def _is_born_by_then(birth: date | PartialDate, day: date) -> Iterator[Problem]:
    if day < _first_and_last(birth)[0]:
        yield Problem(
            code="age.before_birth",
            message="expected a day on which the person was born already, found {day}",
            facts={"day": day},
        )


@attrs.frozen
class _Lifetime:
    """What an age is reckoned from; the rules are checked when it is made."""

    RULES: ClassVar[tuple[Rule, ...]] = (is_born_in_ce, in_ce("day"), _is_born_by_then)

    birth: date | PartialDate
    day: date

    def __attrs_post_init__(self) -> None:
        validate(self)


def age_on(birth: date | PartialDate, day: date) -> int:
    """Return the completed years of life on *day*.

    Args:
        birth: Day of birth; a month or a year will do if it leaves no doubt.
        day: Day on which the age is asked for; of a `datetime.datetime`, take the
            ``date()`` of the place that is meant.

    Raises:
        InvalidDataError: *day* is before the birth (``age.before_birth``), several
            ages are possible (``age.unsure``), *birth* or *day* has a B.E. year
            (``date.be_year``) or another type (``value.type``): a `PartialDate` is
            no day, nor is a `datetime.datetime`.

    >>> age_on(date(2004, 2, 29), date(2025, 2, 28))
    20
    >>> age_on(date(2004, 2, 29), date(2025, 3, 1))
    21
    >>> age_on(PartialDate(be_year=2547), date(2025, 12, 31))
    21
    """
    least, most = age_range_on(birth, day)
    if least != most:
        raise InvalidDataError.because(
            "age.unsure",
            "the age on {day} is not sure without the day of birth; age_range_on "
            "tells which ages are possible",
            day=day,
        )
    return most


def age_range_on(birth: date | PartialDate, day: date) -> tuple[int, int]:
    """Return the least and the most completed years that are possible on *day*.

    For somebody whose birthday nobody can find out, the law takes the first day of
    the month or year, which gives the most.

    Args:
        birth: Day, month or year of birth, as much as is known.
        day: Day on which the age is asked for, as for `age_on`.

    Raises:
        InvalidDataError: *day* is before any such birth (``age.before_birth``), or
            *birth* or *day* is refused as by `age_on`.

    >>> age_range_on(PartialDate(be_year=2547, month=2), date(2025, 2, 15))
    (20, 21)
    """
    first, last = _first_and_last(_Lifetime(birth, day).birth)
    return _completed_years(min(last, day), day), _completed_years(first, day)


def _first_and_last(birth: date | PartialDate) -> tuple[date, date]:
    if isinstance(birth, PartialDate):
        return birth.first_day, birth.last_day
    return birth, birth


def _completed_years(birth: date, day: date) -> int:
    before_birthday = (day.month, day.day) < (birth.month, birth.day)
    return day.year - birth.year - before_birthday
