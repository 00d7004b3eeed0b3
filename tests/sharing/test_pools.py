"""PooledSharing: what the pools of a group give, added up and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_strategies import sharings

from sammachip.codec import dumps, loads
from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import Basis, Member
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    EverythingLeft,
    Percent,
    PercentOfProfit,
    PooledSharing,
    Sharing,
    ToFund,
    ToMembers,
)
from sammachip.thai import Digits

DIGITS: Final[tuple[Digits, ...]] = ("thai", "arabic")
NAME: Final = PersonName.parse("นางสมมติ ทดสอบ")
MEMBERS: Final = (
    Member(id="m1", name=NAME, shares=Decimal(3), interest_paid=Baht(100)),
    Member(id="m2", name=NAME, shares=Decimal(1), interest_paid=Baht(0)),
)


def agreement(pool: str | None, basis: Basis, group: str = "กองทุนทดสอบ") -> Agreement:
    return Agreement(
        group=group,
        pool=pool,
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=[
            Bucket(
                key="fund",
                name="สมทบกองทุน",
                english="Addition",
                take=PercentOfProfit(percent=Percent(20)),
                to=ToFund(),
            ),
            Bucket(
                key="members",
                name="คืนสมาชิก",
                english="Members",
                take=EverythingLeft(),
                to=ToMembers(basis=basis, if_nobody="fund"),
            ),
        ],
    )


FIRST: Final = agreement("บัญชี 1", Basis.SHARES).share(
    Baht(1000), MEMBERS, year=BuddhistYear(2569)
)
SECOND: Final = agreement("บัญชี 2", Basis.INTEREST_PAID).share(
    Baht(500), MEMBERS, year=BuddhistYear(2569)
)
POOLED: Final = PooledSharing([FIRST, SECOND])


def other(
    pool: str | None = "บัญชี 2",
    group: str = "กองทุนทดสอบ",
    members: Sequence[Member] = MEMBERS,
    be_year: int = 2569,
) -> Sharing:
    return agreement(pool, Basis.SHARES, group).share(
        Baht(1), members, year=BuddhistYear(be_year)
    )


def test_the_parts_of_all_pools_are_added_up() -> None:
    assert POOLED.totals() == {"m1": Baht(1000), "m2": Baht(200)}
    assert (POOLED.total_of("m1"), POOLED.total_of("m๒")) == (Baht(1000), Baht(200))
    assert POOLED.verify()


def test_the_statement_ends_with_what_comes_from_all_pools() -> None:
    thai = POOLED.statement(digits="thai", names=True)

    assert POOLED.statement(lang="en") == (
        f"{FIRST.statement(lang='en')}\n\n"
        f"{SECOND.statement(lang='en')}\n\n"
        "From all pools together\n"
        "Member   บัญชี 1   บัญชี 2     Total\n"
        "m1      600.00  400.00  1,000.00\n"
        "m2      200.00    0.00    200.00\n"
        "Total   800.00  400.00  1,200.00"
    )
    assert thai.endswith(
        "รวมทุกบัญชี\n"
        "สมาชิก              บัญชี 1   บัญชี 2       รวม\n"
        "m1 นางสมมติ ทดสอบ  ๖๐๐.๐๐  ๔๐๐.๐๐  ๑,๐๐๐.๐๐\n"
        "m2 นางสมมติ ทดสอบ  ๒๐๐.๐๐    ๐.๐๐    ๒๐๐.๐๐\n"
        "รวม               ๘๐๐.๐๐  ๔๐๐.๐๐  ๑,๒๐๐.๐๐\n"
        "(หนึ่งพันสองร้อยบาทถ้วน)"
    )


def test_a_member_is_told_the_parts_pool_by_pool() -> None:
    assert POOLED.explain("m2", lang="en") == (
        f"บัญชี 1\n{FIRST.explain('m2', lang='en')}\n\n"
        f"บัญชี 2\n{SECOND.explain('m2', lang='en')}\n\n"
        "From all pools together: 200.00 baht"
    )
    assert POOLED.explain("m1", digits="thai").endswith(
        "\n\nรวมทุกบัญชี: ๑,๐๐๐.๐๐ บาท (หนึ่งพันบาทถ้วน)"
    )


def test_all_members_are_told_at_once_what_each_is_told_alone() -> None:
    for digits in DIGITS:
        told = POOLED.explanations(lang="en", digits=digits)

        assert told == {
            member.id: POOLED.explain(member.id, lang="en", digits=digits)
            for member in MEMBERS
        }


def test_the_statements_are_html_too() -> None:
    html = POOLED.html(lang="en", names=True)
    shown = POOLED._repr_html_()  # pyright: ignore[reportPrivateUsage]

    assert html.startswith(FIRST.html(lang="en", names=True))
    assert html.count("<section") == 3
    assert '<th scope="row">m1 นางสมมติ ทดสอบ</th><td>600.00</td>' in html
    assert shown == POOLED.html()
    assert str(NAME) not in shown


def test_the_rows_say_of_which_pool_they_are() -> None:
    rows = POOLED.rows()

    assert [(row.pool, row.member, row.amount) for row in rows] == [
        ("บัญชี 1", "m1", Baht(600)),
        ("บัญชี 1", "m2", Baht(200)),
        ("บัญชี 2", "m1", Baht(400)),
        ("บัญชี 2", "m2", Baht(0)),
    ]
    assert [attrs.evolve(row, pool=None) for row in rows[:2]] == [*FIRST.rows()]


def test_the_members_of_a_household_get_their_parts_together() -> None:
    at_home = [attrs.evolve(MEMBERS[0], household="บ้าน 1"), MEMBERS[1]]
    both = PooledSharing([other("บัญชี 1", members=at_home), other(members=at_home)])

    assert both.household_totals() == {"บ้าน 1": Baht("1.20"), None: Baht("0.40")}


def test_the_figures_of_the_year_are_those_of_all_pools() -> None:
    loss = agreement("บัญชี 3", Basis.SHARES).share(
        Baht(-70), MEMBERS, year=BuddhistYear(2569)
    )
    pooled = PooledSharing([FIRST, loss])

    assert (pooled.year, pooled.members) == (BuddhistYear(2569), MEMBERS)
    assert (pooled.profit, pooled.loss_carried_forward) == (Baht(930), Baht(70))


def test_one_pool_that_does_not_verify_is_enough() -> None:
    fund, to_members = SECOND.buckets
    more = attrs.evolve(fund, taken=fund.taken + Baht(1))
    forged = attrs.evolve(SECOND, buckets=(more, to_members))

    assert not PooledSharing([FIRST, forged]).verify()


@st.composite
def pooled_sharings(draw: st.DrawFn) -> PooledSharing:
    """Draw a sharing, and the same year shared from other pools as well."""
    sharing = draw(sharings())
    return PooledSharing(
        attrs.evolve(sharing, agreement=attrs.evolve(sharing.agreement, pool=pool))
        for pool in draw(st.lists(st.sampled_from("กขค"), min_size=1, unique=True))
    )


@given(pooled_sharings())
def test_what_is_pooled_adds_up_and_is_read_back(pooled: PooledSharing) -> None:
    sums = {
        member.id: Baht.total(each.total_of(member.id) for each in pooled.sharings)
        for member in pooled.sharings[0].members
    }

    assert [*pooled.totals().items()] == [*sums.items()]
    assert all(pooled.total_of(member) == total for member, total in sums.items())
    assert loads(dumps(pooled), PooledSharing) == pooled


@pytest.mark.parametrize(
    ("sharing", "code", "path"),
    [
        pytest.param(other(pool=None), "repeated", "agreement.pool", id="no pool"),
        pytest.param(other("บัญชี 1"), "repeated", "agreement.pool", id="one pool"),
        pytest.param(
            other(group="กลุ่มอื่น"), "other_group", "agreement.group", id="a group"
        ),
        pytest.param(other(be_year=2570), "other_year", "figures.year", id="a year"),
        pytest.param(
            other(members=MEMBERS[:1]), "other_register", "figures.members", id="fewer"
        ),
        pytest.param(
            other(members=MEMBERS[::-1]),
            "other_register",
            "figures.members",
            id="order",
        ),
    ],
)
def test_what_does_not_belong_together_is_refused(
    sharing: Sharing, code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        PooledSharing([FIRST, sharing])

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (f"pools.{code}", f"sharings[1].{path}")
    ]


def test_every_reason_is_told_at_once_in_two_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        PooledSharing([FIRST, other("บัญชี 1", "กลุ่มอื่น", MEMBERS[:1], 2570)])

    assert "\n".join(problem.text() for problem in refused.value.problems) == (
        "expected a pool of the sharing's own, such as account 1; found บัญชี 1\n"
        "the pools are of one group, กองทุนทดสอบ; found กลุ่มอื่น\n"
        "the pools are of one year, B.E. 2569; found B.E. 2570\n"
        "the pools have one register, with the same members in the same order;"
        " expected m2, found -"
    )
    assert refused.value.problems[2].text("th") == (
        "ทุกบัญชีต้องเป็นของปีเดียวกัน คือ พ.ศ. 2569 แต่พบ พ.ศ. 2570"
    )


def test_there_is_one_pool_at_least() -> None:
    with pytest.raises(InvalidDataError, match="one pool at least") as refused:
        PooledSharing([])

    assert [problem.code for problem in refused.value.problems] == ["pools.none"]
