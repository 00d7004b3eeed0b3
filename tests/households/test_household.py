"""Household: who lives there, and what nobody wrote down."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import date, timedelta

import attrs
import pytest
from household_strategies import (
    households,
    periods,
)
from hypothesis import given
from hypothesis import strategies as st
from strategies import FAMILY_NAMES, GIVEN_NAMES

from sammachip.dates import BuddhistYear, FiscalYear, PartialDate
from sammachip.errors import InvalidDataError
from sammachip.households import (
    Expense,
    Household,
    HouseholdMember,
    Income,
    Measure,
    Period,
    Relation,
)
from sammachip.identifiers import CitizenId, HouseCode
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.places import Address

_NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")
_YEAR = FiscalYear(2560)
_CITIZEN_ID = CitizenId.parse("1-2345-67890-12-1")


def _member(
    relation: Relation | None = None, citizen_id: CitizenId | None = None
) -> HouseholdMember:
    person = Person(name=_NAME, citizen_id=citizen_id)
    return HouseholdMember(person=person, relation=relation)


def _expense(period: Period) -> Expense:
    return Expense(purpose="อาหาร", amount=Baht(1), period=period)


def _days_of(period: Period) -> Iterator[date]:
    day = period.first_day
    while day <= period.last_day:
        yield day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("people", "members", "size"),
    [
        pytest.param(None, 0, None, id="nobody wrote it down"),
        pytest.param(None, 2, 2, id="those who are listed are all"),
        pytest.param(5, 2, 5, id="not all are listed"),
        pytest.param(5, 0, 5, id="nobody is listed"),
    ],
)
def test_the_size_is_what_is_written_down(
    people: int | None, members: int, size: int | None
) -> None:
    household = Household(id="1", people=people, members=[_member()] * members)

    assert household.size == size


def test_the_head_is_who_is_marked_as_such() -> None:
    head = _member(Relation.HEAD)

    assert Household(id="1", members=[_member(Relation.CHILD), head]).head == head
    assert Household(id="1", members=[_member()]).head is None


def test_what_nobody_wrote_down_is_none() -> None:
    household = Household(id="๑๒")

    assert household.id == "12"
    unknown = attrs.asdict(household, filter=lambda field, _: field.name != "id")
    assert {*unknown.values()} == {None, ()}


@given(households)
def test_a_household_is_a_value(household: Household) -> None:
    assert {household: 1}[pickle.loads(pickle.dumps(household))] == 1
    assert attrs.evolve(household) == household


@given(households)
def test_no_name_is_in_a_repr(household: Household) -> None:
    bare = attrs.evolve(household, incomes=(), expenses=())

    shown = repr(attrs.evolve(bare, id="1", neighbourhood=None, occupation=None))

    assert not any(part in shown for part in (*GIVEN_NAMES, *FAMILY_NAMES))


def test_neither_house_nor_citizen_is_in_a_repr() -> None:
    household = Household(
        id="1",
        code=HouseCode.parse("3014-123456-7"),
        address=Address.parse("29/4 หมู่ที่ 5 ตำบลบ้านกอก"),
        members=[_member(citizen_id=_CITIZEN_ID)],
    )

    shown = repr(household)

    assert not any(each in shown for each in ("123456", "29/4", "67890"))


@given(st.lists(periods, max_size=4))
def test_an_amount_of_one_name_is_told_once_for_each_day(told: list[Period]) -> None:
    days = [day for period in told for day in _days_of(period)]

    if len(days) == len({*days}):
        assert len(Household(id="1", expenses=map(_expense, told)).expenses) == len(
            told
        )
    else:
        with pytest.raises(InvalidDataError) as refused:
            Household(id="1", expenses=map(_expense, told))
        assert {each.code for each in refused.value.problems} == {
            "household.counted_twice"
        }


def test_gross_and_net_of_one_source_stand_side_by_side() -> None:
    both = [
        Income(source="ข้าว", amount=Baht(1), period=_YEAR, measure=measure)
        for measure in Measure
    ]

    assert Household(id="1", incomes=both).incomes == tuple(both)


def test_a_net_income_may_be_a_loss() -> None:
    loss = Income(source="ข้าว", amount=Baht(-1), period=_YEAR, measure=Measure.NET)

    assert loss.amount == Baht(-1)


def test_all_faults_of_a_household_are_told_at_once() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Household(
            id=" ",
            neighbourhood="",
            members=[_member(Relation.HEAD), _member(), _member(Relation.HEAD)],
            people=2,
            debts=Baht(-1),
            savings=Baht(-1),
            incomes=[
                Income(
                    source="ข้าว", amount=Baht(1), period=period, measure=Measure.GROSS
                )
                for period in (BuddhistYear(2560), PartialDate(be_year=2560, month=3))
            ],
        )

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("text.blank", "id"),
        ("text.blank", "neighbourhood"),
        ("household.two_heads", "members[2].relation"),
        ("household.people", "people"),
        ("number.negative", "debts"),
        ("number.negative", "savings"),
        ("household.counted_twice", "incomes[1].period"),
    ]


def test_a_citizen_id_stands_once_and_is_not_repeated_in_the_message() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Household(id="1", members=[_member(citizen_id=_CITIZEN_ID)] * 2)

    (problem,) = refused.value.problems
    assert problem.code == "household.citizen_id_repeated"
    assert problem.path_text == "members[1].person.citizen_id"
    assert "67890" not in refused.value.text("th")


@pytest.mark.parametrize("people", [0, -1])
def test_a_household_of_nobody_is_refused(people: int) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Household(id="1", people=people)

    assert refused.value.problems[0].code == "household.people"


def test_less_than_nothing_is_no_gross_income_and_no_expense() -> None:
    for make in (
        lambda: Income(
            source="ข้าว", amount=Baht(-1), period=_YEAR, measure=Measure.GROSS
        ),
        lambda: Expense(purpose="ข้าว", amount=Baht(-1), period=_YEAR),
    ):
        with pytest.raises(InvalidDataError) as refused:
            make()

        assert [each.path_text for each in refused.value.problems] == ["amount"]
        assert refused.value.problems[0].code == "number.negative"


@pytest.mark.parametrize("blank", ["", " \u00a0"])
def test_an_amount_of_no_name_is_refused(blank: str) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Income(source=blank, amount=Baht(1), period=_YEAR, measure=Measure.NET)

    assert refused.value.problems[0].code == "text.blank"
