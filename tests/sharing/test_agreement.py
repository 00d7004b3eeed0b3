"""Agreement and Sharing: the usual case whole, and what a sharing says of itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    OUTSIDE,
    YEAR,
    agreement,
    bucket,
    fixed,
    having,
    held,
    member,
    of_rest,
    paid,
    percent,
    problems_of,
    share_of,
    to_members,
    told,
)

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import Basis
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import Agreement, Sharing

TWO_PARTS: Final = agreement(
    bucket("fund", percent(40)), bucket("members", to=to_members(Basis.SHARES))
)


def shared(profit: int | str = 100) -> Sharing:
    return TWO_PARTS.share(Baht(profit), having(["1", "2"]), year=YEAR)


def test_the_two_parts_of_the_usual_agreement_make_the_profit() -> None:
    sharing = TWO_PARTS.share(Baht("12345.67"), having(["100", "250", "37"]))

    assert held(sharing) == {"fund": "4938.26", "members": "7407.41"}
    assert paid(sharing) == {"m1": "1914.06", "m2": "4785.15", "m3": "708.20"}
    assert sharing.verify()


def test_a_store_shares_by_two_bases_and_pays_three_others() -> None:
    # the percentages and the profit of the store co-operative of 2565
    store = agreement(
        bucket("reserve", percent(30)),
        bucket("dividend", percent(25), to_members(Basis.SHARES, if_nobody="reserve")),
        bucket("refund", percent(25), to_members(Basis.PURCHASES, if_nobody="reserve")),
        bucket("committee", percent(10), OUTSIDE),
        bucket("public"),
    )
    register = [
        member("m1", "40", purchases="12000.50"),
        member("m2", "0.4", purchases=0),
        member("m3", "0", purchases="8000.25"),
    ]

    sharing = store.share(Baht("409826.40"), register)

    assert held(sharing) == {
        "reserve": "122947.92",
        "dividend": "102456.60",
        "refund": "102456.60",
        "committee": "40982.64",
        "public": "40982.64",
    }
    # 40 and 0.4 of 40.4 shares; 12,000.50 and 8,000.25 of 20,000.75 baht bought:
    # 101,442.1782 and 1,014.4218; 61,474.21613 and 40,982.38387
    assert paid(sharing, "dividend") == {
        "m1": "101442.18",
        "m2": "1014.42",
        "m3": "0.00",
    }
    assert paid(sharing, "refund") == {"m1": "61474.22", "m2": "0.00", "m3": "40982.38"}


def test_a_sharing_holds_what_it_was_made_of() -> None:
    sharing = shared()

    assert sharing.agreement == TWO_PARTS
    assert (sharing.profit, sharing.shareable) == (Baht(100), Baht(100))
    assert (sharing.year, sharing.resolution) == (YEAR, None)
    assert [each.id for each in sharing.members] == ["m1", "m2"]
    assert (sharing.loss_met, sharing.loss_carried_forward) == (ZERO_BAHT, ZERO_BAHT)


def test_the_register_may_be_any_iterable() -> None:
    register = having(["1", "2"])

    assert TWO_PARTS.share(Baht(100), iter(register), year=YEAR) == shared()


def test_a_change_of_the_agreement_is_another_agreement() -> None:
    more = attrs.evolve(TWO_PARTS, agreed_by="37 of 40 members", pool="account 1")

    assert more != TWO_PARTS
    assert attrs.evolve(more, agreed_by=None, pool=None) == TWO_PARTS


def test_a_member_is_found_in_either_digits() -> None:
    sharing = shared()

    assert sharing.total_of("m๒") == sharing.total_of("m2") == Baht(40)


def test_only_members_have_a_total() -> None:
    problems = problems_of(lambda: shared().total_of("m3"))

    assert told(problems) == [
        ("sharing.no_such_member", "", "expected the id of a member, found m3")
    ]


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
    sharing = TWO_PARTS.share(Baht(100), having(["1"]), year=year)

    assert sharing.statement(lang="en").splitlines()[0] == title


def test_a_satang_moved_between_members_is_found() -> None:
    sharing = shared()
    fund, members = sharing.buckets
    first, second = members.portions
    portions = [
        attrs.evolve(first, amount=first.amount + Baht("0.01")),
        attrs.evolve(second, amount=second.amount - Baht("0.01")),
    ]
    tampered = attrs.evolve(
        sharing, buckets=[fund, attrs.evolve(members, portions=portions)]
    )

    assert sharing.verify()
    assert not tampered.verify()
    assert [(each.code, each.path) for each in tampered.differences()] == [
        ("sharing.portion_differs", ("buckets", 1, "portions", at)) for at in (0, 1)
    ]


def test_a_forged_agreement_or_register_does_not_verify() -> None:
    sharing = shared()
    figures = sharing.figures
    fund, members = TWO_PARTS.buckets
    other_terms = attrs.evolve(
        TWO_PARTS, buckets=[attrs.evolve(fund, take=percent(41)), members]
    )
    other_order = attrs.evolve(figures, members=figures.members[::-1])

    assert not attrs.evolve(sharing, agreement=other_terms).verify()
    assert not attrs.evolve(sharing, figures=other_order).verify()
    richer = attrs.evolve(figures, profit=Baht(101))
    assert not attrs.evolve(sharing, figures=richer).verify()


satang = st.integers(0, 10**15)
member_shares = st.lists(
    st.decimals(0, 10**6, places=2).map(str), min_size=1, max_size=8
)


@given(satang, st.integers(0, 99), member_shares)
def test_every_satang_of_the_profit_has_one_place(
    profit: int, first: int, shares: list[str]
) -> None:
    terms = agreement(
        bucket("fund", percent(first)),
        bucket("outside", of_rest("100/7"), OUTSIDE),
        bucket("members", to=to_members(Basis.SHARES)),
    )

    sharing = terms.share(Baht.from_satang(profit), having(shares))

    assert Baht.total(each.amount for each in sharing.buckets).satang == profit
    members = share_of(sharing, "members")
    portions = [sharing.total_of(each.id) for each in sharing.members]
    assert Baht.total(portions) == members.amount
    if any(map(Decimal, shares)):
        assert sum(each.exact for each in members.portions) == members.taken.satang
    assert sharing.verify()


def test_an_agreement_is_made_of_what_it_says() -> None:
    problems = problems_of(
        lambda: Agreement(
            group="กลุ่มทดสอบ",
            agreed_on=date(2025, 12, 14),
            in_force_from=date(2026, 1, 1),
            buckets=[bucket("a", fixed(1)), "b"],  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]  # wrong on purpose
        )
    )

    assert told(problems) == [
        ("value.type", "buckets[1]", "expected Bucket, found str")
    ]
