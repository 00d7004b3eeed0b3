"""Amounts of several periods, added up for one: from whole records, or by a rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from sammachip.dates.ends import said
from sammachip.errors import Problem, Severity
from sammachip.households.annualising import Annualising
from sammachip.households.period import Period, days_in, shared_days
from sammachip.money import Baht, Rounding

__all__ = [
    "Reckoned",
    "Record",
    "in_satang",
    "no_people",
    "not_written_down",
    "reckoned",
]


_SATANG: Final = 100  # in a baht


class Record(NamedTuple):
    """What one source or purpose came to in one period, and its path."""

    path: tuple[str, int]
    name: str
    amount: Baht
    period: Period


class Reckoned(NamedTuple):
    """What records come to, and the rule if one was needed; or why nobody can tell."""

    amount: Baht | None = None
    annualised: Annualising | None = None
    rounded_from: Fraction | None = None
    reasons: tuple[Problem, ...] = ()


def in_satang(exact: Fraction) -> Baht:
    """Return *exact* baht to the satang, a half up.

    >>> in_satang(Fraction(1, 3))
    Baht('0.33')
    """
    return Baht.from_satang(Rounding.HALF_UP.whole(exact * _SATANG))


def reckoned(
    records: Iterable[Record], period: Period, annualise: Annualising | None
) -> Reckoned:
    """Add up *records* for *period*.

    The records of each name have to fill the period and nothing beside it. If they
    do not, each counts for the part that it shares with the period, and these parts
    stand for all of it, both by the rule *annualise*; without one, nobody can tell.

    Args:
        records: Of each name, no two for the same day; those that share no day with
            the period do not count.
        period: The year, months or days that are asked for.
        annualise: The rule; None if only whole records count.

    >>> from sammachip.dates import FiscalQuarter, FiscalYear
    >>> quarter = FiscalQuarter(FiscalYear(2560), 1)
    >>> eggs = Record(("incomes", 0), "eggs", Baht(3000), quarter)
    >>> reckoned([eggs], FiscalYear(2560), Annualising.BY_MONTHS).amount
    Baht('12000.00')
    """
    by_name: dict[str, list[Record]] = {}
    for record in records:
        if shared_days(record.period, period):
            by_name.setdefault(record.name, []).append(record)
    if not by_name:
        return Reckoned(reasons=(not_written_down(period),))
    sums = [_baht_of(alike, period, annualise) for alike in by_name.values()]
    if reasons := tuple(each for each in sums if isinstance(each, Problem)):
        return Reckoned(reasons=reasons)
    exact = sum((each for each in sums if not isinstance(each, Problem)), Fraction())
    is_whole = all(_fill(alike, period) for alike in by_name.values())
    return Reckoned(
        amount=in_satang(exact),
        annualised=None if is_whole else annualise,
        rounded_from=None if _SATANG % exact.denominator == 0 else exact,
    )


def _baht_of(
    alike: Sequence[Record], period: Period, annualise: Annualising | None
) -> Fraction | Problem:
    if _fill(alike, period):
        return sum((record.amount / Baht(1) for record in alike), Fraction())
    facts = {
        "period": said(period),
        "found": tuple(said(record.period) for record in alike),
    }
    path = alike[0].path
    if annualise is None:
        return Problem(
            code="figure.in_part",
            message="expected an amount for {period}, found one for {found}; say by "
            "which rule that stands for the whole",
            facts=facts,
            path=path,
            severity=Severity.WARNING,
        )
    scaled = _scaled(alike, period, annualise)
    if scaled is None:
        return Problem(
            code="figure.no_months",
            message="expected whole months of {period}, found {found}; reckon by days",
            facts=facts,
            path=path,
            severity=Severity.WARNING,
        )
    return scaled


def _fill(alike: Sequence[Record], period: Period) -> bool:
    """Tell whether the records, no two of one day, are of all days and no other."""
    first = min(record.period.first_day for record in alike)
    last = max(record.period.last_day for record in alike)
    days = sum(days_in(record.period) for record in alike)
    return (first, last, days) == (
        period.first_day,
        period.last_day,
        days_in(period),
    )


def _scaled(
    alike: Sequence[Record], period: Period, annualise: Annualising
) -> Fraction | None:
    baht, counted = Fraction(), 0
    for record in alike:
        whole = annualise.length_of(record.period)
        part = annualise.length_of(shared_days(record.period, period) or period)
        if whole is None or part is None:
            return None
        baht += record.amount / Baht(whole) * part
        counted += part
    wanted = annualise.length_of(period)
    return None if wanted is None else baht * wanted / counted


def no_people() -> Problem:
    """Return the problem of an income a person if nobody knows how many there are."""
    return Problem(
        code="figure.no_people",
        message="expected how many live in the household; nobody wrote it down",
        path=("people",),
        severity=Severity.WARNING,
    )


def not_written_down(period: Period) -> Problem:
    """Return the problem of a period of which nothing is written down."""
    return Problem(
        code="figure.not_written",
        message="expected an amount for {period}; nobody wrote it down",
        facts={"period": said(period)},
        severity=Severity.WARNING,
    )
