"""Households of a village, and what they earn and spend."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Final, TypeVar

import attrs
from hypothesis import strategies as st

from sammachip.dates import (
    BuddhistYear,
    FiscalQuarter,
    FiscalYear,
    PartialDate,
    YearRange,
)
from sammachip.households import (
    AgainstLine,
    BmnStatus,
    Expense,
    ExpenseFigure,
    Household,
    HouseholdMember,
    Income,
    IncomeChange,
    IncomeFigure,
    IncomeLine,
    Measure,
    Occupation,
    OccupationKind,
    Period,
    Relation,
    RightLivelihood,
    Scope,
    Selection,
    select_households,
)
from sammachip.identifiers import CitizenId
from sammachip.money import Baht
from sammachip.people import Person
from sammachip.testing.amount import amounts
from sammachip.testing.book import balances
from sammachip.testing.day import buddhist_years, periods, year_ranges
from sammachip.testing.field_value import of_fields
from sammachip.testing.person import persons
from sammachip.testing.strategy import Strategies
from sammachip.testing.text import texts

__all__ = [
    "STRATEGIES",
    "bmn_statuses",
    "expense_figures",
    "expenses",
    "household_ids",
    "household_members",
    "households",
    "income_changes",
    "income_figures",
    "income_lines",
    "incomes",
    "incomes_against_lines",
    "occupations",
    "right_livelihoods",
    "selections",
]

_IDS: Final = tuple(f"h{number:02}" for number in range(1, 31))
_NEIGHBOURHOODS: Final = ("คุ้มเหนือ", "คุ้มใต้", "คุ้มวัดสมมุติ")
_TRADES: Final = ("ทำน้ำพริก", "กล้วยตาก", "เลี้ยงไก่", "ทอผ้า", "รับจ้างทั่วไป")
_SOURCES: Final = texts()
_PERIODS: Final = periods()
_EVERYBODY: Final = st.none() | st.integers(1, 12)

_RESTS: Final = None, Fraction(1, 300), Fraction(-1, 700)
"""What rounding to the satang leaves off, in baht."""
_Figure = TypeVar("_Figure", IncomeFigure, ExpenseFigure)
_Kind = Callable[[int], Period]
_KINDS: Final[Sequence[_Kind]] = (
    BuddhistYear,
    FiscalYear,
    lambda be_year: FiscalQuarter(FiscalYear(be_year), 2),
    lambda be_year: PartialDate(be_year=be_year, month=3),
)


def household_ids() -> st.SearchStrategy[str]:
    """Draw the ids of a village: most of them ``h01`` and so on, a few odd ones."""
    return st.sampled_from(_IDS) | texts()


_HOUSEHOLD_IDS: Final = household_ids()


def occupations() -> st.SearchStrategy[Occupation]:
    """Draw occupations, those of the kind "other" with a name."""
    named = of_fields(Occupation, name=st.sampled_from(_TRADES) | texts())
    return named | of_fields(Occupation, kind=st.just(OccupationKind.AGRICULTURE))


_ANY_OCCUPATION: Final = st.none() | occupations()


def incomes(*, sources: st.SearchStrategy[str] = _SOURCES) -> st.SearchStrategy[Income]:
    """Draw incomes, gross ones of zero at least, net ones of less too.

    Args:
        sources: What they may come from.
    """
    gross = of_fields(
        Income, source=sources, measure=st.just(Measure.GROSS), period=periods()
    )
    return gross | of_fields(
        Income,
        source=sources,
        measure=st.just(Measure.NET),
        amount=balances(),
        period=periods(),
    )


def expenses() -> st.SearchStrategy[Expense]:
    """Draw expenses."""
    return of_fields(Expense, period=periods())


def income_lines(
    *, covering: BuddhistYear | None = None
) -> st.SearchStrategy[IncomeLine]:
    """Draw lines below which a household is in need.

    Args:
        covering: A year in which they were in force; None draws one.

    >>> income_lines(covering=BuddhistYear(2560)).validate()
    """
    few = st.integers(0, 4)
    years = (
        year_ranges(min_value=2544, max_value=2572)
        if covering is None
        else st.builds(_around, st.just(covering.be_year), few, few)
    )
    baht = st.integers(1, 100_000).map(Baht)
    return of_fields(IncomeLine, baht_a_person=baht, years=years)


def _around(be_year: int, before: int, after: int) -> YearRange:
    return YearRange(BuddhistYear(be_year - before), BuddhistYear(be_year + after))


def bmn_statuses() -> st.SearchStrategy[BmnStatus]:
    """Draw what the basic-minimum-need survey (จปฐ.) says of a household."""
    return buddhist_years(min_value=2544, max_value=2572).flatmap(
        lambda year: of_fields(
            BmnStatus,
            year=st.sampled_from([None, year]),
            line=st.none() | income_lines(covering=year),
        )
    )


def household_members() -> st.SearchStrategy[HouseholdMember]:
    """Draw people of a household."""
    return of_fields(HouseholdMember, person=persons())


_PERSONS: Final = persons()
_MORE_PEOPLE: Final = st.none() | st.integers(0, 4)
_OTHERS: Final = st.none() | st.sampled_from(
    [each for each in Relation if each is not Relation.HEAD]
)
_WITHOUT_PEOPLE: Final = of_fields(
    Household,
    id=st.just("-"),
    neighbourhood=st.none() | st.sampled_from(_NEIGHBOURHOODS),
    members=st.just(()),
    people=st.none(),
    bmn=st.none() | bmn_statuses(),
    incomes=st.lists(incomes(), max_size=3, unique_by=lambda each: each.source),
    expenses=st.lists(expenses(), max_size=2, unique_by=lambda each: each.purpose),
)


@st.composite
def households(
    draw: st.DrawFn,
    *,
    ids: st.SearchStrategy[str] = _HOUSEHOLD_IDS,
    max_members: int = 3,
) -> Household:
    """Draw households of which more or less is known, with one head at most.

    Args:
        draw: Given by Hypothesis.
        ids: What their ids may be.
        max_members: The most people that are listed; there may be more.
    """
    people = draw(st.lists(_PERSONS, max_size=max_members, unique_by=_citizen))
    head = draw(st.integers(-1, len(people) - 1))
    more = draw(_MORE_PEOPLE)
    return attrs.evolve(
        draw(_WITHOUT_PEOPLE),
        id=draw(ids),
        members=[
            HouseholdMember(
                person=person,
                relation=Relation.HEAD if at == head else draw(_OTHERS),
            )
            for at, person in enumerate(people)
        ],
        people=None if more is None else max(len(people), 1) + more,
    )


def _citizen(person: Person) -> CitizenId | Person:
    return person.citizen_id or person


def income_figures(
    *,
    period: st.SearchStrategy[Period] = _PERIODS,
    measure: Measure = Measure.GROSS,
    scope: Scope | None = None,
    occupation: st.SearchStrategy[Occupation | None] = _ANY_OCCUPATION,
) -> st.SearchStrategy[IncomeFigure]:
    """Draw sums of incomes, unknown ones among them.

    Args:
        period: What they may be of.
        measure: Whether they are gross or net.
        scope: Whether of all or of one occupation; None draws it.
        occupation: Of which occupation, if of one.

    >>> income_figures(scope=Scope.WHOLE).validate()
    """
    amount = amounts() if measure is Measure.GROSS else balances()
    whole, of_one = (
        _figures(
            IncomeFigure,
            amount,
            period=period,
            measure=st.just(measure),
            scope=st.just(each),
            occupation=named,
            people=_EVERYBODY,
        )
        for each, named in (
            (Scope.WHOLE, st.none()),
            (Scope.OCCUPATION, occupation),
        )
    )
    if scope is None:
        return whole | of_one
    return whole if scope is Scope.WHOLE else of_one


def expense_figures(
    *, period: st.SearchStrategy[Period] = _PERIODS
) -> st.SearchStrategy[ExpenseFigure]:
    """Draw sums of expenses, unknown ones among them.

    Args:
        period: What they may be of.
    """
    return _figures(ExpenseFigure, amounts(), period=period, people=_EVERYBODY)


def _figures(
    cls: type[_Figure],
    amount: st.SearchStrategy[Baht],
    **given: st.SearchStrategy[object],
) -> st.SearchStrategy[_Figure]:
    """Draw figures: unknown ones, perhaps with the reasons, and known ones."""
    unknown = of_fields(cls, amount=st.none(), rounded_from=st.none(), **given)
    return unknown | st.tuples(amount, st.sampled_from(_RESTS)).flatmap(
        lambda drawn: of_fields(
            cls,
            amount=st.just(drawn[0]),
            rounded_from=st.just(drawn[1] and drawn[0] / Baht(1) + drawn[1]),
            reasons=st.just(()),
            **given,
        )
    )


@st.composite
def income_changes(draw: st.DrawFn) -> IncomeChange:
    """Draw incomes before and after, of one kind and of periods of one length."""
    kind = draw(st.sampled_from(_KINDS))
    be_year = draw(st.integers(2557, 2570))
    measure, scope = draw(st.sampled_from(Measure)), draw(st.sampled_from(Scope))
    occupation = draw(st.none() | occupations())
    before, after = (
        draw(
            st.none()
            | income_figures(
                period=st.just(kind(year)),
                measure=measure,
                scope=scope,
                occupation=st.just(occupation),
            )
        )
        for year in (be_year, be_year + draw(st.integers(1, 3)))
    )
    return IncomeChange(before=before, after=after)


@st.composite
def right_livelihoods(draw: st.DrawFn) -> RightLivelihood:
    """Draw what is asked of a livelihood: income, expense, and harm to nobody."""
    period = st.just(draw(periods()))
    drawn = of_fields(
        RightLivelihood,
        income=income_figures(period=period, scope=Scope.WHOLE),
        expense=expense_figures(period=period),
    )
    return draw(drawn)


@st.composite
def incomes_against_lines(draw: st.DrawFn) -> AgainstLine:
    """Draw whole incomes of a year, with the line of the year or without one."""
    year = draw(buddhist_years(min_value=2544, max_value=2572))
    measure = draw(st.sampled_from(Measure))
    income = income_figures(period=st.just(year), measure=measure, scope=Scope.WHOLE)
    return AgainstLine(
        income=draw(income), line=draw(st.none() | income_lines(covering=year))
    )


def selections() -> st.SearchStrategy[Selection]:
    """Draw what a village forum chose by the rules, out of drawn households."""
    known = of_fields(
        Household,
        id=household_ids(),
        bmn=st.none() | bmn_statuses(),
        **dict.fromkeys(("members", "incomes", "expenses"), st.just(())),
        **dict.fromkeys(("code", "address", "people"), st.none()),
    )
    villages = st.lists(known, max_size=5, unique_by=lambda each: each.id)
    return st.builds(select_households, villages, wanted=st.integers(0, 5))


STRATEGIES: Final[Strategies] = {
    AgainstLine: incomes_against_lines,
    BmnStatus: bmn_statuses,
    Expense: expenses,
    ExpenseFigure: expense_figures,
    Household: households,
    HouseholdMember: household_members,
    Income: incomes,
    IncomeChange: income_changes,
    IncomeFigure: income_figures,
    IncomeLine: income_lines,
    Occupation: occupations,
    RightLivelihood: right_livelihoods,
    Selection: selections,
}
