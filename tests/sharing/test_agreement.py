"""Agreement: sound or refused with every reason; Sharing: exact and checkable."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import sharings

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Language, Problem
from sammachip.groups import Basis, Member, Role
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    BucketRounding,
    Destination,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    PercentOfRest,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    ToOutside,
)

NAME: Final = PersonName.parse("นางสมมติ ทดสอบ")


def percent(value: int | str) -> PercentOfProfit:
    return PercentOfProfit(percent=Percent(value))


def bucket(
    key: str,
    take: Take,
    to: Destination | None = None,
    rounding: Rounding = Rounding.DOWN,
) -> Bucket:
    return Bucket(key=key, name=key, take=take, to=to or ToFund(), rounding=rounding)


def agreement(
    *buckets: Bucket,
    rounding: BucketRounding = BucketRounding.IN_ORDER,
    group: str = "กลุ่มทดสอบ",
    in_force_from: date = date(2026, 1, 1),  # a date never changes
) -> Agreement:
    return Agreement(
        group=group,
        agreed_on=date(2025, 12, 14),
        in_force_from=in_force_from,
        buckets=buckets,
        rounding=rounding,
    )


def member(name: str, shares: str | None = "1", *roles: Role) -> Member:
    number = None if shares is None else Decimal(shares)
    return Member(id=name, name=NAME, shares=number, roles=roles)


def problems_of(
    *buckets: Bucket, rounding: BucketRounding = BucketRounding.IN_ORDER
) -> tuple[Problem, ...]:
    with pytest.raises(InvalidDataError) as refused:
        agreement(*buckets, rounding=rounding)
    return refused.value.problems


BY_SHARES: Final = ToMembers(basis=Basis.SHARES, if_nobody="fund")
TWO_PARTS: Final = agreement(
    bucket("fund", percent(40)), bucket("members", EverythingLeft(), BY_SHARES)
)
TOGETHER: Final = BucketRounding.LARGEST_REMAINDER


def test_the_two_parts_of_the_usual_agreement_make_the_profit() -> None:
    members = [member("m1", "100"), member("m2", "250"), member("m3", "37")]

    sharing = TWO_PARTS.share(Baht("12345.67"), members)

    fund, to_members = sharing.buckets
    assert (fund.amount, to_members.amount) == (Baht("4938.26"), Baht("7407.41"))
    assert [portion.amount for portion in to_members.portions] == [
        Baht("1914.06"),
        Baht("4785.15"),
        Baht("708.20"),
    ]
    assert sharing.verify()


@pytest.mark.parametrize(
    ("rounding", "amount"),
    [
        (Rounding.DOWN, "0.12"),
        (Rounding.UP, "0.13"),
        (Rounding.HALF_UP, "0.13"),
    ],
)
def test_a_bucket_is_rounded_as_it_says(rounding: Rounding, amount: str) -> None:
    halves = agreement(
        bucket("half", percent("50"), rounding=rounding),
        bucket("rest", EverythingLeft()),
    )

    sharing = halves.share(Baht("0.25"), [])

    assert sharing.buckets[0].amount == Baht(amount)


def test_buckets_are_filled_in_order_as_far_as_the_profit_goes() -> None:
    fixed = agreement(
        bucket("fund", percent(10)),
        bucket("temple", FixedAmount(amount=Baht(2000)), ToOutside()),
        bucket("school", FixedAmount(amount=Baht(2000)), ToOutside()),
        bucket("half of the rest", PercentOfRest(percent=Percent(50))),
        bucket("rest", EverythingLeft()),
    )

    little = fixed.share(Baht(3000), [])
    plenty = fixed.share(Baht(10_000), [])

    assert [share.amount.satang for share in little.buckets] == [
        300_00,
        2000_00,
        700_00,
        0,
        0,
    ]
    assert [share.amount.satang for share in plenty.buckets] == [
        1000_00,
        2000_00,
        2000_00,
        2500_00,
        2500_00,
    ]


def test_percentages_that_make_100_can_be_split_together() -> None:
    thirds = agreement(
        *(bucket(key, percent("100/3")) for key in ("a", "b", "c")), rounding=TOGETHER
    )

    sharing = thirds.share(Baht(10_000), [])
    nothing = thirds.share(ZERO_BAHT, [])

    assert [share.amount.satang for share in sharing.buckets] == [
        333334,
        333333,
        333333,
    ]
    assert [share.amount for share in nothing.buckets] == [ZERO_BAHT] * 3


def test_what_nobody_has_a_claim_on_goes_to_the_bucket_that_was_named() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1", "0"), member("m2", "0")])

    fund, to_members = sharing.buckets
    assert fund.amount == Baht(100)
    assert (fund.received, to_members.given_on) == (Baht(60), Baht(60))
    assert to_members.portions == ()
    assert sharing.total_of("m1") == ZERO_BAHT


def test_a_bucket_for_some_roles_passes_over_the_others() -> None:
    officers = ToMembers(
        basis=Basis.EQUAL, roles=(Role.CHAIR, Role.TREASURER), if_nobody="fund"
    )
    paid = agreement(
        bucket("fund", percent(90)), bucket("officers", EverythingLeft(), officers)
    )
    members = [
        member("m1", "1", Role.TREASURER),
        member("m2"),
        member("m3", "1", Role.CHAIR),
    ]

    sharing = paid.share(Baht(1000), members)

    totals = [sharing.total_of(each.id) for each in members]
    assert totals == [Baht(50), ZERO_BAHT, Baht(50)]


def test_earlier_losses_are_made_good_first() -> None:
    members = [member("m1")]

    partly = TWO_PARTS.share(Baht(80), members, loss_brought_forward=Baht(50))
    not_yet = TWO_PARTS.share(Baht(30), members, loss_brought_forward=Baht(50))
    loss = TWO_PARTS.share(Baht(-20), members, loss_brought_forward=Baht(50))

    assert (partly.shareable, partly.loss_carried_forward) == (Baht(30), ZERO_BAHT)
    assert (not_yet.shareable, not_yet.loss_carried_forward) == (ZERO_BAHT, Baht(20))
    assert (loss.shareable, loss.loss_carried_forward) == (ZERO_BAHT, Baht(70))
    assert loss.total_of("m1") == ZERO_BAHT


satang = st.integers(min_value=0, max_value=10**15)
member_shares = st.lists(
    st.decimals(min_value=0, max_value=10**6, places=2), min_size=1, max_size=8
)


@given(satang, st.integers(min_value=0, max_value=99), member_shares)
def test_every_satang_of_the_profit_has_one_place(
    profit: int, first: int, shares: list[Decimal]
) -> None:
    members = [member(f"m{n}", str(number)) for n, number in enumerate(shares)]
    terms = agreement(
        bucket("fund", percent(first)),
        bucket("outside", PercentOfRest(percent=Percent("100/7")), ToOutside()),
        bucket("members", EverythingLeft(), BY_SHARES),
    )

    sharing = terms.share(Baht.from_satang(profit), members)

    assert sum((share.amount for share in sharing.buckets), ZERO_BAHT).satang == profit
    for share in sharing.buckets:
        if share.portions:
            portions = [portion.amount for portion in share.portions]
            assert sum(portions, ZERO_BAHT) == share.amount
            exact = sum(portion.exact for portion in share.portions)
            assert exact == share.taken.satang
    assert sharing.verify()


def test_a_satang_moved_between_members_is_found() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1"), member("m2", "2")])
    fund, to_members = sharing.buckets
    first, second = to_members.portions
    more = attrs.evolve(first, amount=first.amount + Baht("0.01"))
    less = attrs.evolve(second, amount=second.amount - Baht("0.01"))
    tampered = attrs.evolve(
        sharing, buckets=(fund, attrs.evolve(to_members, portions=(more, less)))
    )

    assert sharing.differences() == ()
    assert not tampered.verify()
    assert [(problem.code, problem.path) for problem in tampered.differences()] == [
        ("sharing.portion_differs", ("buckets", 1, "portions", 0)),
        ("sharing.portion_differs", ("buckets", 1, "portions", 1)),
    ]


def test_money_moved_between_buckets_is_found() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1")])
    fund, to_members = sharing.buckets
    richer = attrs.evolve(fund, taken=fund.taken + Baht(1))

    moved = attrs.evolve(sharing, buckets=(richer, to_members))
    cut = attrs.evolve(sharing, buckets=(fund,))

    (problem,) = moved.differences()
    assert str(problem) == "buckets[0].taken: expected 40.00 in bucket fund, found 41.00"
    (problem,) = cut.differences()
    assert str(problem) == "buckets: expected 2 buckets, found 1"


def test_an_unsound_agreement_is_refused_with_every_reason() -> None:
    with pytest.raises(InvalidDataError) as refused:
        agreement(
            bucket("members", percent(70), ToMembers(basis=Basis.EQUAL, if_nobody="x")),
            bucket("fund", EverythingLeft()),
            attrs.evolve(bucket("fund", percent("30.5")), name="other"),
            group=" ",
            in_force_from=date(2025, 12, 13),
        )

    found = refused.value.problems
    assert [(problem.code, problem.path_text) for problem in found] == [
        ("text.blank", "group"),
        ("agreement.key_repeated", "buckets[2].key"),
        ("agreement.over_100", "buckets"),
        ("agreement.no_rest", "buckets[2].take"),
        ("agreement.after_rest", "buckets[1].take"),
        ("agreement.fallback", "buckets[0].to.if_nobody"),
        ("agreement.dates", "in_force_from"),
    ]


def test_148_percent_is_refused() -> None:
    parts = {"members": 70, "committee": 15, "public": 10, "fund": 30, "risk": 23}

    (problem,) = problems_of(
        *(bucket(key, percent(part)) for key, part in parts.items()), rounding=TOGETHER
    )

    assert str(problem) == (
        "buckets: the percentages of the profit come to 100 at most, found 148"
    )


def test_95_percent_with_nobody_for_the_rest_is_refused() -> None:
    buckets = (bucket("fund", percent(60)), bucket("village", percent(35)))

    (in_order,) = problems_of(*buckets)
    (together,) = problems_of(*buckets, rounding=TOGETHER)

    assert in_order.code == "agreement.no_rest"
    assert together.code == "agreement.under_100"


def test_only_percentages_can_be_split_together() -> None:
    problems = problems_of(
        bucket("fund", FixedAmount(amount=Baht(5))),
        bucket("rest", EverythingLeft()),
        rounding=TOGETHER,
    )

    assert [problem.code for problem in problems] == ["agreement.not_percent"] * 2


def test_an_agreement_without_buckets_is_refused() -> None:
    (problem,) = problems_of()

    assert problem.code == "agreement.no_bucket"


def test_a_fallback_for_members_must_not_be_for_members_again() -> None:
    (problem,) = problems_of(
        bucket("fund", percent(10)),
        bucket("equal", percent(10), ToMembers(basis=Basis.EQUAL, if_nobody="shares")),
        bucket("shares", EverythingLeft(), BY_SHARES),
    )

    assert problem.code == "agreement.fallback"
    assert problem.facts["expected"] == ("fund",)


def test_a_fixed_amount_is_not_less_than_zero() -> None:
    with pytest.raises(InvalidDataError) as refused:
        FixedAmount(amount=Baht(-1))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("bucket.fixed_amount", ("amount",))


def test_what_was_not_written_down_is_asked_for_and_not_taken_as_zero() -> None:
    with pytest.raises(InvalidDataError) as refused:
        TWO_PARTS.share(Baht(100), [member("m1"), member("m2", None)])

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == (
        "member.not_recorded",
        ("members", 1, "shares"),
    )


def test_two_members_with_one_id_and_a_negative_loss_are_refused_together() -> None:
    with pytest.raises(InvalidDataError) as refused:
        TWO_PARTS.share(
            Baht(100), [member("m1"), member("m1")], loss_brought_forward=Baht(-1)
        )

    assert [problem.code for problem in refused.value.problems] == [
        "member.id_repeated",
        "sharing.loss",
    ]


def test_only_members_have_a_total() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1")])

    with pytest.raises(InvalidDataError) as refused:
        sharing.total_of("m2")

    assert str(refused.value) == "expected the id of a member, found m2"


@pytest.mark.parametrize(
    ("year", "title"),
    [
        (None, "Profit sharing of กลุ่มทดสอบ"),
        (BuddhistYear(2569), "Profit sharing of กลุ่มทดสอบ, B.E. 2569"),
        (FiscalYear(2570), "Profit sharing of กลุ่มทดสอบ, fiscal year B.E. 2570"),
    ],
)
def test_a_statement_says_whose_profit_of_when(
    year: BuddhistYear | FiscalYear | None, title: str
) -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1")], year=year)

    assert sharing.statement(lang="en").splitlines()[0] == title


def test_an_agreement_is_older_than_the_year_that_it_shares() -> None:
    with pytest.raises(InvalidDataError) as refused:
        TWO_PARTS.share(Baht(100), [member("m1")], year=BuddhistYear(2568))

    (problem,) = refused.value.problems
    assert problem.code == "sharing.not_in_force"
    assert problem.path_text == "agreement.in_force_from"


def test_an_agreement_with_members_is_not_applied_to_none() -> None:
    with pytest.raises(InvalidDataError) as refused:
        TWO_PARTS.share(Baht(100), [])

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == ("sharing.no_members", "members")


def test_buckets_split_together_have_no_rounding_of_their_own() -> None:
    (problem,) = problems_of(
        bucket("a", percent(50), rounding=Rounding.UP),
        bucket("b", percent(50)),
        rounding=TOGETHER,
    )

    assert (problem.code, problem.path_text) == (
        "agreement.rounding_unused",
        "buckets[0].rounding",
    )


def test_a_bucket_whose_exact_amount_was_changed_is_found() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1")])
    fund, to_members = sharing.buckets
    other = attrs.evolve(fund, exact=fund.exact + 1)

    changed = attrs.evolve(sharing, buckets=(other, to_members))

    assert not changed.verify()


@pytest.mark.parametrize(
    ("lang", "english", "name"),
    [("th", "Reserve", "ทุน"), ("en", "Reserve", "Reserve"), ("en", None, "ทุน")],
)
def test_a_bucket_is_named_in_the_language_if_it_can_be(
    lang: Language, english: str | None, name: str
) -> None:
    named = Bucket(
        key="fund", name="ทุน", english=english, take=percent(10), to=ToFund()
    )

    assert named.name_in(lang) == name


@pytest.mark.parametrize(
    ("first_day", "is_in_time"),
    [
        (date(2026, 1, 1), True),
        (date(2026, 1, 2), False),
        (date(2026, 12, 31), False),
    ],
)
def test_an_agreement_has_to_be_in_force_when_the_year_begins(
    first_day: date, *, is_in_time: bool
) -> None:
    terms = attrs.evolve(TWO_PARTS, in_force_from=first_day)

    if is_in_time:
        assert terms.share(Baht(1), [member("m1")], year=BuddhistYear(2569)).verify()
        return
    with pytest.raises(InvalidDataError) as refused:
        terms.share(Baht(1), [member("m1")], year=BuddhistYear(2569))
    assert [each.code for each in refused.value.problems] == ["sharing.not_in_force"]


def test_who_has_no_part_in_a_bucket_needs_nothing_written_down() -> None:
    officers = ToMembers(basis=Basis.SHARES, roles=(Role.CHAIR,), if_nobody="fund")
    terms = agreement(
        bucket("fund", percent(90)), bucket("officers", EverythingLeft(), officers)
    )

    sharing = terms.share(
        Baht(100), [member("m1", "2", Role.CHAIR), member("m2", None)]
    )

    assert sharing.total_of("m1") == Baht(10)


def test_problems_of_the_register_come_in_its_order() -> None:
    terms = agreement(
        bucket("fund", percent(10)),
        bucket("s", percent(10), BY_SHARES),
        bucket("d", EverythingLeft(), ToMembers(basis=Basis.DAYS, if_nobody="fund")),
    )

    with pytest.raises(InvalidDataError) as refused:
        terms.share(Baht(100), [member("m1", None), member("m2", None)])

    assert [each.path_text for each in refused.value.problems] == [
        "members[0].days",
        "members[0].shares",
        "members[1].days",
        "members[1].shares",
    ]


def test_a_rounding_up_that_the_profit_does_not_reach_is_told() -> None:
    terms = agreement(
        bucket("x", percent(50), rounding=Rounding.UP),
        bucket("y", percent(50), rounding=Rounding.UP),
        bucket("rest", EverythingLeft()),
    )

    x, y, rest = terms.share(Baht("0.01"), []).buckets

    assert (x.taken.satang, y.taken.satang, rest.taken.satang) == (1, 0, 0)
    assert (x.falls_short, y.falls_short, rest.falls_short) == (False, True, False)
    assert (y.agreed, y.base) == (Baht("0.01"), Baht("0.01"))


def test_the_part_of_a_stranger_is_found() -> None:
    sharing = TWO_PARTS.share(Baht(100), [member("m1")])
    fund, to_members = sharing.buckets
    stranger = attrs.evolve(to_members.portions[0], member="zz")
    forged = attrs.evolve(to_members, portions=(*to_members.portions, stranger))

    found = attrs.evolve(sharing, buckets=(fund, forged)).differences()

    assert ("sharing.stranger", "buckets[1].portions[1]") in [
        (problem.code, problem.path_text) for problem in found
    ]


@pytest.mark.parametrize(
    ("profit", "members"), [(100, [member("m1")]), (Baht(1), ["m1"]), (0.5, [])]
)
def test_other_things_than_money_and_members_are_refused(
    profit: Any,  # noqa: ANN401  # wrong on purpose
    members: list[Any],
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        TWO_PARTS.share(profit, members)

    assert "value.type" in [problem.code for problem in refused.value.problems]


@given(sharings())
def test_the_laws_hold_for_every_agreement(sharing: Sharing) -> None:
    amounts = [share.amount for share in sharing.buckets]
    by_member = [sharing.total_of(each.id) for each in sharing.members]
    to_members = [share.amount for share in sharing.buckets if share.portions]

    assert sum(amounts, ZERO_BAHT) == sharing.shareable
    assert min(amounts) >= ZERO_BAHT
    assert sum(by_member, ZERO_BAHT) == sum(to_members, ZERO_BAHT)
    figures = sharing.figures
    assert figures.profit - figures.loss_brought_forward == (
        sharing.shareable - sharing.loss_carried_forward - sharing.loss_met
    )
    assert sharing.verify()
