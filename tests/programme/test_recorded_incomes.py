"""The incomes of a village's households, before and after, put into its year."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest

from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.households import (
    Annualising,
    Household,
    Income,
    IncomeChange,
    Measure,
    Occupation,
    OccupationKind,
    Period,
    Scope,
    parse_period,
)
from sammachip.money import Baht
from sammachip.places import Village
from sammachip.programme import (
    MeanRise,
    Participation,
    RiseBasis,
    VillageYear,
    record_incomes,
)

BEFORE, AFTER = FiscalYear(2559), FiscalYear(2560)
CRISPS = Occupation(kind=OccupationKind.PROCESSING, name="กล้วยฉาบ")
BASIS = RiseBasis(
    before=BEFORE,
    after=AFTER,
    measure=Measure.NET,
    scope=Scope.WHOLE,
    mean=MeanRise.OF_HOUSEHOLDS,
)


def earned(amount: int, period: Period, occupation: Occupation | None = None) -> Income:
    return Income(
        source="กล้วยฉาบ" if occupation else "ข้าว",
        amount=Baht(amount),
        period=period,
        measure=Measure.NET,
        occupation=occupation,
    )


def year_of(*incomes: Income, occupation: Occupation | None = None) -> VillageYear:
    household = Household(id="1", incomes=incomes, occupation=occupation)
    return VillageYear(
        village=Village(number=5),
        fiscal_year=AFTER,
        households=[household],
        participations=[Participation(household="1", practising=True)],
    )


def rise_in(year: VillageYear) -> Fraction | None:
    (part,) = year.participations
    return part.income.rise if part.income else None


def test_both_incomes_come_from_the_records_of_the_household() -> None:
    year = year_of(earned(2000, BEFORE), earned(2500, AFTER))

    assert rise_in(record_incomes(year, BASIS)) == Fraction(1, 4)


def test_what_nobody_wrote_down_stays_unknown() -> None:
    (part,) = record_incomes(year_of(earned(2500, AFTER)), BASIS).participations

    assert part.income
    assert part.income.rise is None
    assert [problem.code for problem in part.income.unknowns] == ["figure.not_written"]


def test_the_income_of_the_occupation_is_that_of_the_household() -> None:
    basis = attrs.evolve(BASIS, scope=Scope.OCCUPATION)
    incomes = (
        earned(9000, BEFORE, Occupation(kind=OccupationKind.AGRICULTURE)),
        earned(1000, BEFORE, CRISPS),
        earned(9000, AFTER, Occupation(kind=OccupationKind.AGRICULTURE)),
        earned(1500, AFTER, CRISPS),
    )
    renamed = [
        attrs.evolve(income, source=f"{income.source} {number}")
        for number, income in enumerate(incomes)
    ]

    known = record_incomes(year_of(*renamed, occupation=CRISPS), basis)
    unknown = record_incomes(year_of(*renamed), basis)

    assert rise_in(known) == Fraction(1, 2)
    assert unknown.participations[0].income is None


def test_what_is_recorded_already_stays() -> None:
    year = year_of(earned(2000, BEFORE), earned(2500, AFTER))
    recorded = attrs.evolve(year.participations[0], income=IncomeChange())

    assert record_incomes(year.record(recorded), BASIS) == year.record(recorded)


def test_a_part_of_a_period_stands_for_it_by_the_rule_of_the_caller() -> None:
    months = parse_period("มกราคม - มิถุนายน 2560")
    year = year_of(earned(2000, BEFORE), earned(1500, months))

    by_months = record_incomes(year, BASIS, annualise=Annualising.BY_MONTHS)

    assert rise_in(record_incomes(year, BASIS)) is None
    assert rise_in(by_months) == Fraction(1, 2)


def test_periods_that_are_not_alike_are_refused() -> None:
    basis = attrs.evolve(BASIS, before=parse_period("มีนาคม 2560"))

    with pytest.raises(InvalidDataError) as refused:
        record_incomes(year_of(), basis)

    codes = {problem.code for problem in refused.value.problems}
    assert codes == {"income_change.length", "income_change.order"}
