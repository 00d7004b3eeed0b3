"""Days in the Common Era, and the B.E. years that are mistaken for them.

``date(2569, 1, 31)`` is a valid day 543 years from now; in Thai software it is
almost always a mistake.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sammachip.dates.calendar import BE_MINUS_CE
from sammachip.errors import Problem, Rule

__all__ = ["era_problem", "in_ce"]

_BE_LOOKS_LIKE: Final = 2400  # no document dates from C.E. 2400; B.E. 2400 is C.E. 1857


def era_problem(ce_year: int) -> Problem | None:
    """Return the problem of a C.E. year that looks like a B.E. one, if it does.

    >>> print(era_problem(2569))
    expected a C.E. year, found 2569: if it is B.E., write 2026
    """
    if ce_year < _BE_LOOKS_LIKE:
        return None
    return Problem(
        code="date.be_in_iso",
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
