"""What a year has to bring: figures, a resolution, an agreement in force."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest
from sharing_terms import (
    OUTSIDE,
    YEAR,
    agreement,
    bucket,
    decided,
    fixed,
    for_members,
    held,
    member,
    percent,
    problems_of,
    to_members,
    told,
)

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import MONTH_AFTER, Basis, NonMembers, Role, Standing
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    AsResolved,
    AtLeast,
    Bucket,
    Counted,
    DeclaredRate,
    Mixed,
    MixedPart,
    Percent,
    PercentOfCapital,
    ToMembers,
    UpToBalance,
)

ONE: Final = [member("m1", "1")]
BY_CAPITAL: Final = PercentOfCapital(percent=Percent(1))
BY_MONTHS: Final = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
RATE_BY_MONTHS: Final = DeclaredRate(
    percent=Percent(7), basis=BY_MONTHS, share_price=Baht(10)
)
FULL: Final = UpToBalance(target=fixed(9))
CAPITAL_NEEDED: Final = (
    "sharing.capital_needed",
    "capital",
    "the agreement counts by the paid-up capital, which is not written down",
)
YEAR_NEEDED: Final = (
    "sharing.year_needed",
    "year",
    "the agreement counts time within the year: expected the year, found none",
)


def balance_needed(key: str) -> tuple[str, str, str]:
    return (
        "sharing.balance_needed",
        "balances",
        (
            f"expected what is in the fund {key}, which is not written down;"
            " write 0 if it is empty"
        ),
    )


@pytest.mark.parametrize(
    "x",
    [
        pytest.param(bucket("x", BY_CAPITAL), id="a take"),
        pytest.param(bucket("x", fixed(1), at_least=[BY_CAPITAL]), id="a floor"),
        pytest.param(bucket("x", fixed(1), at_most=[BY_CAPITAL]), id="a cap"),
    ],
)
def test_the_capital_is_asked_for_where_it_counts(x: Bucket) -> None:
    terms = agreement(x, bucket("fund"))

    assert told(problems_of(lambda: terms.share(Baht(9), []))) == [CAPITAL_NEEDED]
    assert terms.share(Baht(9), [], capital=ZERO_BAHT).verify()


def test_the_target_of_a_fund_may_need_the_capital() -> None:
    full = UpToBalance(target=BY_CAPITAL)
    terms = agreement(bucket("x", percent(10), at_most=[full]), bucket("fund"))

    assert told(problems_of(lambda: terms.share(Baht(9), []))) == [
        CAPITAL_NEEDED,
        balance_needed("x"),
    ]


@pytest.mark.parametrize(
    "x",
    [
        pytest.param(bucket("x", FULL), id="a take"),
        pytest.param(bucket("x", fixed(1), at_least=[FULL]), id="a floor"),
        pytest.param(bucket("x", fixed(1), at_most=[FULL, FULL]), id="a cap"),
    ],
)
def test_the_balance_of_a_fund_is_asked_for_where_it_counts(x: Bucket) -> None:
    terms = agreement(x, bucket("fund"))

    assert told(problems_of(lambda: terms.share(Baht(9), []))) == [balance_needed("x")]
    assert terms.share(Baht(9), [], balances={"x": ZERO_BAHT}).verify()


@pytest.mark.parametrize(("profit", "brought_forward"), [(-1, 0), (5, 6)])
def test_a_loss_asks_for_the_balance_of_the_fund_that_meets_it(
    profit: int, brought_forward: int
) -> None:
    terms = agreement(bucket("fund"), losses_from="fund")

    problems = problems_of(
        lambda: terms.share(
            Baht(profit), [], loss_brought_forward=Baht(brought_forward)
        )
    )

    assert told(problems) == [balance_needed("fund")]


def test_without_a_loss_the_fund_that_would_meet_it_is_not_asked_for() -> None:
    terms = agreement(bucket("fund"), losses_from="fund")

    assert terms.share(Baht(5), [], loss_brought_forward=Baht(5)).verify()


def test_business_with_non_members_is_asked_for_where_it_counts() -> None:
    to = attrs.evolve(to_members(Basis.PURCHASES), non_members_to="fund")
    register = [member("m1", purchases=1)]

    problems = problems_of(lambda: for_members(to).share(Baht(9), register))

    assert told(problems) == [
        (
            "sharing.non_members_needed",
            "non_members",
            (
                "expected the business with people who are not members, which is not"
                " written down"
            ),
        )
    ]
    sharing = for_members(to).share(Baht(9), register, non_members=NonMembers())
    assert sharing.total_of("m1") == Baht(9)


@pytest.mark.parametrize(
    "terms",
    [
        pytest.param(for_members(to_members(BY_MONTHS)), id="a basis by months"),
        pytest.param(
            for_members(
                to_members(
                    Mixed(parts=[MixedPart(percent=Percent(100), basis=BY_MONTHS)])
                )
            ),
            id="a mix by months",
        ),
        pytest.param(
            for_members(to_members(BY_MONTHS), RATE_BY_MONTHS), id="a rate by months"
        ),
        pytest.param(
            agreement(bucket("x", fixed(1), at_most=[RATE_BY_MONTHS]), bucket("fund")),
            id="a cap by months",
        ),
        pytest.param(
            for_members(attrs.evolve(to_members(), rate_cap=RATE_BY_MONTHS)),
            id="a cap on members' rate",
        ),
        pytest.param(
            for_members(attrs.evolve(to_members(), without=[Standing.JOINED_IN_YEAR])),
            id="without joiners",
        ),
        pytest.param(
            for_members(attrs.evolve(to_members(), without=[Standing.LEFT_IN_YEAR])),
            id="without leavers",
        ),
    ],
)
def test_the_year_is_asked_for_where_time_counts(terms: Agreement) -> None:
    register = [member("m1", moves={date(2025, 1, 1): "1"})]

    problems = problems_of(lambda: terms.share(Baht(9), register))

    assert told(problems) == [YEAR_NEEDED]
    assert terms.share(Baht(9), register, year=YEAR).verify()


def test_standings_that_are_not_of_a_year_need_none() -> None:
    to = attrs.evolve(
        to_members(), without=[Standing.MISSED_PAYMENT, Standing.INACTIVE]
    )

    assert for_members(to).share(Baht(9), ONE).verify()


def test_a_resolution_is_asked_for_where_the_meeting_decides() -> None:
    terms = agreement(bucket("a", fixed(1)), bucket("x", AsResolved()), bucket("fund"))

    assert told(problems_of(lambda: terms.share(Baht(9), []))) == [
        (
            "sharing.resolution_needed",
            "agreement.buckets[1].take",
            "the meeting decides what x takes: expected its resolution, found none",
        )
    ]
    assert terms.share(Baht(9), [], resolution=decided(x=fixed(1))).verify()


NOT_RECORDED: Final = (
    "member {} has no {} written down, by which the profit is shared;"
    " write 0 if there was none"
)


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        pytest.param(for_members(to_members(Basis.DAYS)), "days", id="a basis"),
        pytest.param(
            for_members(
                to_members(
                    Mixed(parts=[MixedPart(percent=Percent(100), basis=Basis.HOURS)])
                )
            ),
            "hours",
            id="a part of a mix",
        ),
        pytest.param(
            for_members(
                to_members(), AmountPerUnit(amount=Baht(1), basis=Basis.PIECES)
            ),
            "pieces",
            id="a take",
        ),
        pytest.param(
            agreement(
                bucket(
                    "x",
                    AmountPerUnit(amount=Baht(1), basis=Basis.POINTS),
                    OUTSIDE,
                ),
                bucket("fund"),
            ),
            "points",
            id="a take of the outside",
        ),
        pytest.param(
            agreement(
                bucket(
                    "x",
                    fixed(1),
                    at_least=[DeclaredRate(percent=Percent(1), basis=Basis.VALUE)],
                ),
                bucket("fund"),
            ),
            "value",
            id="a bound",
        ),
        pytest.param(
            for_members(
                attrs.evolve(
                    to_members(),
                    only=[AtLeast(basis=Basis.DELIVERIES, quantity=Decimal(1))],
                )
            ),
            "deliveries",
            id="a condition",
        ),
        pytest.param(
            for_members(
                attrs.evolve(
                    to_members(),
                    rate_cap=DeclaredRate(
                        percent=Percent(1), basis=Basis.INTEREST_PAID
                    ),
                )
            ),
            "interest_paid",
            id="a cap on members' rate",
        ),
        pytest.param(
            for_members(to_members(BY_MONTHS)), "share_moves", id="shares by months"
        ),
    ],
)
def test_what_was_not_written_down_is_asked_for_and_not_taken_as_zero(
    terms: Agreement, field: str
) -> None:
    register = [*ONE, member("m2", "1")]

    problems = problems_of(lambda: terms.share(Baht(9), register, year=YEAR))

    assert told(problems) == [
        (
            "member.not_recorded",
            f"members[{at}].{field}",
            NOT_RECORDED.format(each.id, field),
        )
        for at, each in enumerate(register)
    ]


def test_problems_of_the_register_come_in_its_order_and_once() -> None:
    terms = agreement(
        bucket("fund", percent(10)),
        bucket("s", percent(10), to_members(Basis.SHARES)),
        bucket("t", percent(10), to_members(Basis.SHARES)),
        bucket("d", to=to_members(Basis.DAYS)),
    )

    problems = problems_of(
        lambda: terms.share(Baht(100), [member("m1"), member("m2", days=1)])
    )

    assert [each.path_text for each in problems] == [
        "members[0].days",
        "members[0].shares",
        "members[1].shares",
    ]


def test_who_has_no_part_in_a_bucket_needs_nothing_written_down() -> None:
    officers = ToMembers(basis=Basis.SHARES, roles=[Role.CHAIR], if_nobody="fund")
    register = [
        member("m1", "2", Role.CHAIR),
        member("m2"),
        member("m3", None, Role.CHAIR, left=date(2025, 6, 1)),
    ]

    sharing = for_members(officers).share(Baht(100), register, year=YEAR)

    assert sharing.total_of("m1") == Baht(100)


def test_an_agreement_with_members_is_not_applied_to_none() -> None:
    terms = for_members(to_members())

    assert told(problems_of(lambda: terms.share(Baht(100), []))) == [
        (
            "sharing.no_members",
            "members",
            "the agreement shares with members, found none",
        )
    ]
    assert held(agreement(bucket("fund")).share(Baht(1), [])) == {"fund": "1.00"}


@pytest.mark.parametrize(
    ("year", "is_in_force"),
    [
        (YEAR, True),  # in force from 1 January 2026
        (BuddhistYear(2570), True),
        (FiscalYear(2570), True),
        (FiscalYear(2569), False),  # it began on 1 October 2025
        (BuddhistYear(2568), False),
        (None, True),
    ],
)
def test_an_agreement_has_to_be_in_force_when_the_year_begins(
    year: BuddhistYear | FiscalYear | None, *, is_in_force: bool
) -> None:
    terms = for_members(to_members())

    if is_in_force:
        assert terms.share(Baht(1), ONE, year=year).verify()
        return
    (problem,) = problems_of(lambda: terms.share(Baht(1), ONE, year=year))
    assert (problem.code, problem.path_text) == (
        "sharing.not_in_force",
        "agreement.in_force_from",
    )


@pytest.mark.parametrize("key", ["members", "temple", "nowhere"])
def test_only_the_funds_of_the_agreement_have_balances(key: str) -> None:
    terms = agreement(
        bucket("temple", fixed(1), OUTSIDE),
        bucket("members", fixed(1), to_members()),
        bucket("fund"),
    )

    problems = problems_of(
        lambda: terms.share(Baht(9), ONE, balances={"fund": Baht(1), key: Baht(1)})
    )

    assert told(problems) == [
        (
            "sharing.balance_unknown",
            "balances[1].bucket",
            f"expected the balance of a fund of the agreement (fund), found {key}",
        )
    ]


def test_all_that_a_year_lacks_is_told_at_once() -> None:
    to = attrs.evolve(to_members(BY_MONTHS), non_members_to="fund")
    terms = agreement(
        bucket("fund", percent(10), at_most=[UpToBalance(target=BY_CAPITAL)]),
        bucket("bonus", AsResolved()),
        bucket("members", to=to),
    )

    problems = problems_of(
        lambda: terms.share(
            Baht(9), [member("m1")], balances={"bonus": Baht(1)} | {"x": Baht(1)}
        )
    )

    assert [each.code for each in problems] == [
        "sharing.balance_unknown",
        "sharing.resolution_needed",
        "sharing.capital_needed",
        "sharing.non_members_needed",
        "sharing.balance_needed",
        "sharing.year_needed",
        "member.not_recorded",
    ]


@pytest.mark.parametrize(
    ("profit", "members"), [(100, ONE), (Baht(1), ["m1"]), (0.5, ONE)]
)
def test_other_things_than_money_and_members_are_refused(
    profit: Any,  # noqa: ANN401  # wrong on purpose
    members: list[Any],
) -> None:
    problems = problems_of(lambda: for_members(to_members()).share(profit, members))

    assert "value.type" in [problem.code for problem in problems]


def test_a_sharing_of_a_year_that_cannot_be_shared_does_not_exist() -> None:
    sharing = for_members(to_members(Basis.SHARES)).share(Baht(9), ONE, year=YEAR)

    problems = problems_of(
        lambda: attrs.evolve(
            sharing, figures=attrs.evolve(sharing.figures, members=[member("m1")])
        )
    )

    assert [(each.code, each.path_text) for each in problems] == [
        ("member.not_recorded", "figures.members[0].shares")
    ]
