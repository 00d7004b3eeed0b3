"""Rule sets: what the Act is sure to ask, what callers add, what is refused."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs
import pytest

from sammachip import codec
from sammachip.errors import InvalidDataError
from sammachip.money import Baht
from sammachip.sharing import (
    COOPERATIVES_ACT_2542,
    FixedAmount,
    LegalBound,
    Percent,
    PercentOfProfit,
    Purpose,
    RuleSet,
)

FEE_IN_BAHT: Final = LegalBound(
    purpose=Purpose.LEAGUE_FEE,
    citation="ระเบียบของสันนิบาต ตามที่สหกรณ์ได้รับแจ้ง",
    at_most=[FixedAmount(amount=Baht(30_000))],
)


def test_the_act_asks_for_a_reserve_and_limits_the_fee_and_no_more() -> None:
    bounds = [
        (each.purpose, each.at_least, each.at_most)
        for each in COOPERATIVES_ACT_2542.bounds
    ]

    assert bounds == [
        (Purpose.RESERVE, (PercentOfProfit(percent=Percent(10)),), ()),
        (Purpose.LEAGUE_FEE, (), (PercentOfProfit(percent=Percent(5)),)),
    ]
    assert COOPERATIVES_ACT_2542.first == (Purpose.RESERVE, Purpose.LEAGUE_FEE)
    assert COOPERATIVES_ACT_2542.key == "cooperatives_act_2542"


def test_what_others_know_is_added_with_its_own_citation() -> None:
    rules = COOPERATIVES_ACT_2542.with_bounds(FEE_IN_BAHT)

    assert rules.bounds == (*COOPERATIVES_ACT_2542.bounds, FEE_IN_BAHT)
    assert len(COOPERATIVES_ACT_2542.bounds) == 2
    assert COOPERATIVES_ACT_2542.with_bounds() == COOPERATIVES_ACT_2542


@pytest.mark.parametrize(
    ("day", "is_in_force"),
    [
        (date(1999, 12, 31), False),
        (date(2000, 1, 1), True),
        (date(2020, 6, 30), True),
        (date(2020, 7, 1), False),
    ],
)
def test_rules_are_in_force_from_their_first_day_to_their_last(
    day: date, *, is_in_force: bool
) -> None:
    replaced = attrs.evolve(COOPERATIVES_ACT_2542, until=date(2020, 6, 30))

    assert replaced.is_in_force_on(day) is is_in_force


def test_a_rule_set_is_said_in_both_languages() -> None:
    said = COOPERATIVES_ACT_2542.said

    assert said == "cooperatives_act_2542"
    assert said.text("th") == "พระราชบัญญัติสหกรณ์ พ.ศ. 2542"
    assert said.text("en") == "the Co-operatives Act B.E. 2542"


def test_a_rule_set_is_plain_data() -> None:
    rules = COOPERATIVES_ACT_2542.with_bounds(FEE_IN_BAHT)

    assert codec.loads(codec.dumps(rules), RuleSet) == rules


def test_a_bound_that_bounds_nothing_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        LegalBound(purpose=Purpose.BONUS, citation=" ")

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("text.blank", "citation"),
        ("legal_bound.empty", "at_least"),
    ]


def test_a_rule_set_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(COOPERATIVES_ACT_2542, english=" ", until=date(1999, 12, 31))

    assert str(refused.value) == (
        "english: expected text, found nothing but white space\n"
        "until: expected a last day from 1 January 2000 on, when the rules came into"
        " force; found 31 December 1999"
    )


def test_a_year_of_the_buddhist_era_is_refused_in_a_date() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(COOPERATIVES_ACT_2542, in_force_from=date(2543, 1, 1))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
