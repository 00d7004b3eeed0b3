"""Rules of a household: one head, nobody listed twice, no amount counted twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from sammachip.errors import Problem, Rule, not_blank, repeated, rule
from sammachip.households.household_member import HouseholdMember
from sammachip.households.income import Expense, Income
from sammachip.households.number_rule import too_few_people
from sammachip.households.period import Period
from sammachip.households.relation import Relation
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["HOUSEHOLD_RULES"]


@rule
def _has_one_head(members: tuple[HouseholdMember, ...]) -> Iterator[Problem]:
    heads = (n for n, each in enumerate(members) if each.relation is Relation.HEAD)
    for position in [*heads][1:]:
        yield Problem(
            code="household.two_heads",
            message="expected one head of the household at most, found another",
            path=("members", position, "relation"),
        )


@rule
def _nobody_is_listed_twice(members: tuple[HouseholdMember, ...]) -> Iterator[Problem]:
    ids = [(n, each.person.citizen_id) for n, each in enumerate(members)]
    known = [(position, citizen_id) for position, citizen_id in ids if citizen_id]
    for again in repeated(citizen_id for _, citizen_id in known):
        yield Problem(
            code="household.citizen_id_repeated",
            message="expected each citizen id once, found one again",
            path=("members", known[again][0], "person", "citizen_id"),
        )


@rule
def _has_all_who_are_listed(
    people: int | None, members: tuple[HouseholdMember, ...]
) -> Iterator[Problem]:
    return too_few_people(people, least=max(len(members), 1))


@rule
def _income_is_counted_once(incomes: tuple[Income, ...]) -> Iterator[Problem]:
    named = [(f"{each.source} {each.measure.value}", each.period) for each in incomes]
    for position in _written_again(named):
        yield _counted_twice("incomes", position)


@rule
def _expense_is_counted_once(expenses: tuple[Expense, ...]) -> Iterator[Problem]:
    named = [(each.purpose, each.period) for each in expenses]
    for position in _written_again(named):
        yield _counted_twice("expenses", position)


def _written_again(records: Sequence[tuple[str, Period]]) -> list[int]:
    """Return the place of each record with a day that one before it tells of."""
    told: dict[str, date] = {}
    again: list[int] = []
    for place in sorted(range(len(records)), key=lambda n: records[n][1].first_day):
        name, period = records[place]
        if name in told and period.first_day <= told[name]:
            again.append(place)
        told[name] = max(period.last_day, told.get(name, period.last_day))
    return sorted(again)


def _counted_twice(field: str, position: int) -> Problem:
    return Problem(
        code="household.counted_twice",
        message="expected one amount of each name for each day, found another for the "
        "same; add them up, or name them apart",
        path=(field, position, "period"),
    )


def _not_below_zero(field: str) -> Rule:
    """Return the rule on the baht in a personal *field*, which it does not repeat."""

    def find(amount: Baht | None) -> Iterator[Problem]:
        if amount is not None and amount < ZERO_BAHT:
            yield Problem(
                code="household.below_zero",
                message="expected zero baht or more, found less",
                path=(field,),
            )

    return Rule((field,), find)


HOUSEHOLD_RULES: Final[tuple[Rule, ...]] = (
    not_blank("id"),
    not_blank("neighbourhood"),
    _has_one_head,
    _nobody_is_listed_twice,
    _has_all_who_are_listed,
    _not_below_zero("debts"),
    _not_below_zero("savings"),
    _income_is_counted_once,
    _expense_is_counted_once,
)
