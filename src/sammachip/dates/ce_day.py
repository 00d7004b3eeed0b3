"""Days in the Common Era, and the B.E. years that are mistaken for them.

``date(2569, 1, 31)`` is a valid day 543 years from now; in Thai software it is
almost always a mistake.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sammachip.dates.era import BE_MINUS_CE, CE_YEARS
from sammachip.errors import InvalidDataError, Problem, Rule

__all__ = ["checked_day", "era_problem", "in_ce", "no_day", "plain_day"]


def era_problem(ce_year: int) -> Problem | None:
    """Return the problem of a C.E. year that looks like a B.E. one, if it does.

    >>> print(era_problem(2569))
    expected a C.E. year, found 2569: if it is B.E., write 2026
    """
    if ce_year < CE_YEARS.stop:
        return None
    return Problem(
        code="date.be_year",
        message="expected a C.E. year, found {found}: if it is B.E., write {ce}",
        facts={"found": ce_year, "ce": ce_year - BE_MINUS_CE},
    )


def in_ce(field: str) -> Rule:
    """Return the rule that the day in *field* has a C.E. year.

    >>> [problem.path for problem in in_ce("day").find(date(2569, 1, 31))]
    [('day',)]
    """

    def find(day: date | None) -> Iterator[Problem]:
        problem = era_problem(day.year) if day else None
        if problem:
            yield problem.under(field)

    return Rule((field,), find)


def plain_day(day: object) -> date:
    """Return *day* without the time that it may have, as its calendar shows it.

    Raises:
        InvalidDataError: It is no day (``date.no_day``).

    >>> plain_day(datetime(2017, 3, 17, 16, 58))
    datetime.date(2017, 3, 17)
    """
    if isinstance(day, datetime):
        return day.date()
    if isinstance(day, date):
        return day
    raise no_day(day)


def no_day(found: object) -> InvalidDataError:
    """Return the error for what is given as a day and is none (``date.no_day``).

    >>> print(no_day("17/3/2560"))
    expected a day (datetime.date), found str
    """
    return InvalidDataError.because(
        "date.no_day",
        "expected a day (datetime.date), found {found}",
        found=type(found).__name__,
    )


def checked_day(day: object) -> date:
    """Return *day* as `plain_day`, unless its year looks like a B.E. one.

    Raises:
        InvalidDataError: *day* is no day (``date.no_day``), or not in the Common
            Era (``date.be_year``).
    """
    plain = plain_day(day)
    if problem := era_problem(plain.year):
        raise InvalidDataError([problem])
    return plain
