"""What the households of a village earned before and after, put into its year."""

from __future__ import annotations

import attrs

from sammachip.households import (
    Annualising,
    Household,
    IncomeChange,
    IncomeFigure,
    Period,
    Scope,
)
from sammachip.programme.participation import Participation
from sammachip.programme.rise_basis import RiseBasis
from sammachip.programme.village_year import VillageYear

__all__ = ["record_incomes"]


def record_incomes(
    year: VillageYear, basis: RiseBasis, *, annualise: Annualising | None = None
) -> VillageYear:
    """Return *year* with the incomes before and after of who takes part.

    They are taken from the records of each household. What is recorded already
    stays, and so does a household that lives on nothing that is written down, if
    the income of the occupation is asked for.

    Args:
        year: The village's year.
        basis: From which periods and which incomes the rise is measured.
        annualise: By which rule records of a part of a period stand for it.

    Raises:
        InvalidDataError: As for ``Household.income_in``, or the two periods are not
            alike (``income_change.length``, ``income_change.order``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import Income, Measure
    >>> from sammachip.money import Baht
    >>> from sammachip.places import Village
    >>> from sammachip.programme import MeanRise
    >>> before, after = FiscalYear(2559), FiscalYear(2560)
    >>> earned = [
    ...     Income(source="ขายไข่", amount=amount, period=period, measure=Measure.NET)
    ...     for amount, period in ((Baht(2000), before), (Baht(2500), after))
    ... ]
    >>> year = VillageYear(
    ...     village=Village(number=5),
    ...     fiscal_year=after,
    ...     households=[Household(id="1", incomes=earned)],
    ...     participations=[Participation(household="1")],
    ... )
    >>> basis = RiseBasis(
    ...     before=before,
    ...     after=after,
    ...     measure=Measure.NET,
    ...     scope=Scope.WHOLE,
    ...     mean=MeanRise.OF_HOUSEHOLDS,
    ... )
    >>> record_incomes(year, basis).participations[0].income.rise
    Fraction(1, 4)
    """
    households = {household.id: household for household in year.households}
    participations = (
        _with_income(part, households[part.household], basis, annualise)
        for part in year.participations
    )
    return attrs.evolve(year, participations=participations)


def _with_income(
    part: Participation,
    household: Household,
    basis: RiseBasis,
    annualise: Annualising | None,
) -> Participation:
    occupation = household.occupation if basis.scope is Scope.OCCUPATION else None
    if part.income or (basis.scope is Scope.OCCUPATION and occupation is None):
        return part

    def earned_in(period: Period) -> IncomeFigure:
        return household.income_in(
            period, measure=basis.measure, occupation=occupation, annualise=annualise
        )

    change = IncomeChange(before=earned_in(basis.before), after=earned_in(basis.after))
    return attrs.evolve(part, income=change)
