"""Two invented groups, whose years the tests of statements share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from sammachip.dates import BuddhistYear
from sammachip.groups import (
    MONTH_AFTER,
    Basis,
    Member,
    NonMembers,
    Role,
    ShareMove,
    Standing,
)
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    AsResolved,
    AtLeast,
    Bucket,
    Counted,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Resolution,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    ToOutside,
    UpToBalance,
)

SMALL: Final = Agreement(
    group="กลุ่มทดสอบ",
    agreed_on=date(2025, 12, 14),
    in_force_from=date(2026, 1, 1),
    buckets=(
        Bucket(
            key="fund",
            name="พัฒนากลุ่ม",
            english="Development",
            take=PercentOfProfit(percent=Percent("12.5")),
            to=ToFund(),
        ),
        Bucket(
            key="temple",
            name="วัด",
            take=FixedAmount(amount=Baht(10)),
            to=ToOutside(),
        ),
        Bucket(
            key="labour",
            name="ตามวันทำงาน",
            english="Labour",
            take=PercentOfRest(percent=Percent(50)),
            to=ToMembers(basis=Basis.DAYS, if_nobody="fund"),
        ),
        Bucket(
            key="shares",
            name="ปันผล",
            english="Dividend",
            take=EverythingLeft(),
            to=ToMembers(basis=Basis.SHARES, if_nobody="fund"),
        ),
    ),
)
TWO_MEMBERS: Final = (
    Member(
        id="m1",
        name=PersonName.parse("นางหนึ่ง ทดสอบ"),
        roles=[Role.CHAIR],
        shares=Decimal("2.5"),
        days=Decimal(1),
    ),
    Member(
        id="m2",
        name=PersonName.parse("นายสอง ทดสอบ"),
        shares=Decimal(1),
        days=Decimal(2),
    ),
)

BY_TIME: Final = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
COOPERATIVE: Final = Agreement(
    group="ร้านค้าทดสอบ",
    pool="บัญชี 1",
    agreed_on=date(2025, 12, 1),
    in_force_from=date(2026, 1, 1),
    agreed_by="สมาชิก 37 คน",
    losses_from="reserve",
    buckets=(
        Bucket(
            key="reserve",
            name="ทุนสำรอง",
            english="Reserve",
            take=PercentOfProfit(percent=Percent(5)),
            at_least=[PercentOfProfit(percent=Percent(10))],
            at_most=[UpToBalance(target=PercentOfCapital(percent=Percent(30)))],
            to=ToFund(),
        ),
        Bucket(
            key="league",
            name="ค่าบำรุง",
            english="League fee",
            take=PercentOfProfit(percent=Percent(5)),
            at_most=[FixedAmount(amount=Baht(30))],
            to=ToOutside(),
        ),
        Bucket(
            key="bonus",
            name="โบนัส",
            english="Bonus",
            take=AsResolved(),
            at_most=[PercentOfProfit(percent=Percent(10))],
            to=ToMembers(basis=Basis.EQUAL, if_nobody="work", roles=[Role.CHAIR]),
        ),
        Bucket(
            key="dividend",
            name="ปันผล",
            english="Dividend",
            take=DeclaredRate(
                percent=Percent("3.5"), basis=BY_TIME, share_price=Baht(10)
            ),
            to=ToMembers(
                basis=BY_TIME, if_nobody="work", payout=Payout(stage=PayoutStage.ROW)
            ),
        ),
        Bucket(
            key="refund",
            name="เฉลี่ยคืน",
            english="Refund",
            take=PercentOfRest(percent=Percent(50)),
            to=ToMembers(
                basis=Basis.PURCHASES,
                if_nobody="work",
                without=[Standing.MISSED_PAYMENT],
                payout=Payout(unit=Baht("0.25")),
                non_members_to="work",
            ),
        ),
        Bucket(
            key="mixed",
            name="หุ้นและแรง",
            english="Shares and work",
            take=PercentOfRest(percent=Percent(50)),
            to=ToMembers(
                basis=Mixed(
                    parts=[
                        MixedPart(
                            percent=Percent(60),
                            basis=Counted(basis=Basis.SHARES, at_most=Decimal(40)),
                        ),
                        MixedPart(percent=Percent(40), basis=Basis.HOURS),
                    ]
                ),
                if_nobody="work",
                only=[AtLeast(basis=Basis.HOURS, quantity=Decimal(1))],
                rate_cap=DeclaredRate(
                    percent=Percent(5), basis=Basis.SHARES, share_price=Baht(10)
                ),
            ),
        ),
        Bucket(
            key="helpers",
            name="ผู้มาช่วย",
            english="Helpers",
            take=AmountPerUnit(amount=Baht(20), basis=Basis.DAYS),
            to=ToMembers(
                basis=Basis.DAYS,
                if_nobody="work",
                payout=Payout(stage=PayoutStage.MEMBER, unit=Baht(1)),
            ),
        ),
        Bucket(
            key="work",
            name="พัฒนา",
            english="Development",
            take=EverythingLeft(),
            to=ToFund(),
        ),
    ),
)
MEETING: Final = Resolution(
    decided_on=date(2027, 2, 1), choices={"bonus": FixedAmount(amount=Baht(150))}
)


def _moves(member: str, *moves: tuple[date, str]) -> list[ShareMove]:
    return [
        ShareMove(member=member, day=day, shares=Decimal(shares))
        for day, shares in moves
    ]


CUSTOMERS: Final = (
    Member(
        id="m1",
        name=PersonName.parse("นางหนึ่ง ทดสอบ"),
        roles=[Role.CHAIR],
        purchases=Baht("812.50"),
        hours=Decimal(5),
        days=Decimal(3),
        share_moves=_moves("m1", (date(2025, 5, 1), "60"), (date(2026, 3, 9), "2.5")),
    ),
    Member(
        id="m2",
        name=PersonName.parse("นายสอง ทดสอบ"),
        purchases=Baht(400),
        hours=Decimal(0),
        days=Decimal(2),
        missed_payment=True,
        share_moves=_moves("m2", (date(2026, 2, 3), "30"), (date(2026, 8, 3), "-10")),
    ),
    Member(
        id="m3",
        name=PersonName.parse("นางสาม ทดสอบ"),
        purchases=Baht("999.99"),
        hours=Decimal("7.5"),
        days=Decimal(0),
        share_moves=_moves("m3", (date(2025, 2, 3), "10")),
    ),
)


def small_year(profit: str = "100", loss: str = "0") -> Sharing:
    """Return a year of the small group."""
    return SMALL.share(
        Baht(profit),
        TWO_MEMBERS,
        year=BuddhistYear(2569),
        loss_brought_forward=Baht(loss),
    )


def cooperative_year(
    profit: str = "2000", members: tuple[Member, ...] = CUSTOMERS
) -> Sharing:
    """Return a year of the cooperative store."""
    return COOPERATIVE.share(
        Baht(profit),
        members,
        year=BuddhistYear(2569),
        resolution=MEETING,
        balances={"reserve": Baht(100), "work": Baht(0)},
        capital=Baht(1000),
        non_members=NonMembers(purchases=Baht(300)),
    )


FIRST: Final = PersonName.parse("นางหนึ่ง ทดสอบ")
NEIGHBOUR: Final = Member(
    id="m2",
    name=PersonName.parse("นายสอง ทดสอบ"),
    shares=Decimal(0),
    days=Decimal(1),
    points=Decimal(1),
    purchases=Baht(0),
    interest_paid=Baht(300),
)


def lines_of(
    member: Member, take: Take, to: ToMembers, terms: Mapping[str, Any] | None = None
) -> list[str]:
    """Return what *member*, one of two, reads of a bucket in a year of 100 baht."""
    agreement = Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=[
            Bucket(
                key="first",
                name="ก่อน",
                english="First",
                take=FixedAmount(amount=Baht(40)),
                to=ToFund(),
            ),
            Bucket(
                key="part", name="ส่วน", english="Part", take=take, to=to, **terms or {}
            ),
            Bucket(key="fund", name="กองทุน", take=EverythingLeft(), to=ToFund()),
        ],
    )
    sharing = agreement.share(
        Baht(100), [member, NEIGHBOUR], year=BuddhistYear(2569), capital=Baht(1000)
    )

    assert sharing.verify()
    return sharing.explain(member.id, lang="en").splitlines()[1:]
