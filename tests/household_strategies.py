"""Hypothesis strategies for households, their incomes and what they come to."""

from __future__ import annotations

from hypothesis import strategies as st
from strategies import costs, labels, names

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.households import (
    Annualising,
    BmnStatus,
    Expense,
    ExpenseFigure,
    Household,
    HouseholdMember,
    Income,
    IncomeFigure,
    IncomeLine,
    Measure,
    Occupation,
    OccupationKind,
    Period,
    Relation,
    Scope,
)
from sammachip.money import Baht
from sammachip.people import Person

be_years = st.integers(2557, 2561)
fiscal_years = be_years.map(FiscalYear)
calendar_years = be_years.map(BuddhistYear)
months = st.builds(PartialDate, be_year=be_years, month=st.integers(1, 12))
month_ranges = st.tuples(months, months).map(
    lambda ends: MonthRange(*sorted(ends, key=lambda month: month.first_day))
)
day_ranges = st.lists(
    st.dates(BuddhistYear(2557).first_day, BuddhistYear(2561).last_day),
    min_size=2,
    max_size=2,
).map(lambda days: DayRange(*sorted(days)))
periods: st.SearchStrategy[Period] = st.one_of(
    fiscal_years,
    calendar_years,
    st.builds(FiscalQuarter, fiscal_years, st.integers(1, 4)),
    months,
    month_ranges,
    day_ranges,
    calendar_years.map(lambda year: YearRange(year, year)),
)

occupations = st.builds(
    Occupation, kind=st.sampled_from(OccupationKind), name=labels
) | st.builds(Occupation, kind=st.just(OccupationKind.AGRICULTURE))
incomes = st.builds(
    Income,
    source=labels,
    amount=costs,
    period=periods,
    measure=st.sampled_from(Measure),
    occupation=st.none() | occupations,
)
expenses = st.builds(Expense, purpose=labels, amount=costs, period=periods)
lines = st.builds(
    IncomeLine,
    baht_a_person=st.integers(1, 10**6).map(Baht),
    years=calendar_years.map(lambda year: YearRange(year, year)),
    source=labels,
)
bmn_statuses = st.builds(
    BmnStatus, below=st.booleans(), year=st.none() | calendar_years
) | lines.map(lambda line: BmnStatus(below=True, year=line.years.first, line=line))
household_members = st.builds(
    HouseholdMember,
    person=st.builds(Person, name=names),
    relation=st.none() | st.sampled_from(Relation),
)


def _heads(members: list[HouseholdMember]) -> int:
    return sum(member.relation is Relation.HEAD for member in members)


households = st.builds(
    Household,
    id=labels,
    neighbourhood=st.none() | labels,
    members=st.lists(household_members, max_size=3).filter(
        lambda all_: _heads(all_) < 2
    ),
    people=st.none() | st.integers(3, 12),
    volunteer=st.none() | st.booleans(),
    bmn=st.none() | bmn_statuses,
    poor=st.none() | st.booleans(),
    debts=st.none() | costs,
    savings=st.none() | costs,
    occupation=st.none() | occupations,
    incomes=st.lists(incomes, max_size=4, unique_by=lambda each: each.source),
    expenses=st.lists(expenses, max_size=3, unique_by=lambda each: each.purpose),
)
candidates = st.builds(
    Household,
    id=labels,
    volunteer=st.none() | st.booleans(),
    bmn=st.none() | st.builds(BmnStatus, below=st.booleans()),
)
"""Of whom only that is known by which they are chosen."""
villages = st.lists(candidates, max_size=8, unique_by=lambda each: each.id)
people = st.none() | st.integers(1, 12)
income_figures = st.builds(
    IncomeFigure,
    amount=st.none() | costs,
    period=periods,
    measure=st.sampled_from(Measure),
    scope=st.sampled_from(Scope),
    people=people,
    annualised=st.none() | st.sampled_from(Annualising),
)
expense_figures = st.builds(
    ExpenseFigure, amount=st.none() | costs, period=periods, people=people
)
