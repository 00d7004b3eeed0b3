"""What a bucket takes, as the statement says it in both languages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import pytest

from sammachip.dates import BuddhistYear
from sammachip.groups import MONTH_AFTER, Basis, DaysHeld, Member
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    AmountPerUnit,
    Bucket,
    Counted,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Take,
    ToFund,
    UpToBalance,
)

BY_MONTHS: Final = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
BY_DAYS: Final = Counted(basis=Basis.SHARES, time=DaysHeld(first_day_counts=True))
MEMBER: Final = Member(
    id="m1",
    name=PersonName.parse("นางหนึ่ง ทดสอบ"),
    shares=Decimal(0),
    days=Decimal(1),
    hours=Decimal(1),
    pieces=Decimal(1),
    points=Decimal(1),
    purchases=Baht(1),
    deliveries=Baht(1),
    interest_paid=Baht(1),
    value=Baht(1),
)


def percent(number: str) -> Percent:
    return Percent(number)


def a_unit(basis: Basis | Counted) -> AmountPerUnit:
    return AmountPerUnit(amount=Baht("2.5"), basis=basis)


def a_rate(basis: Basis | Counted) -> DeclaredRate:
    price = None if Counted.of(basis).basis.is_money else Baht(100)
    return DeclaredRate(percent=percent("7"), basis=basis, share_price=price)


@pytest.mark.parametrize(
    ("take", "english", "thai"),
    [
        (
            PercentOfProfit(percent=percent("12.5")),
            "12.5% of the profit to be shared",
            "ร้อยละ 12.5 ของกำไรที่จัดสรรได้",
        ),
        (
            PercentOfRest(percent=percent("100/3")),
            "100/3% of what was left",
            "ร้อยละ 100/3 ของส่วนที่เหลือ",
        ),
        (
            PercentOfCapital(percent=percent("10")),
            "10% of the paid-up capital",
            "ร้อยละ 10 ของทุนเรือนหุ้นที่ชำระแล้ว",
        ),
        (FixedAmount(amount=Baht(1000)), "1,000.00 baht", "1,000.00 บาท"),
        (
            UpToBalance(target=FixedAmount(amount=Baht(1000))),
            "what the fund lacks of 1,000.00 baht",
            "ส่วนที่กองทุนยังขาดจาก 1,000.00 บาท",
        ),
        (a_unit(Basis.EQUAL), "2.50 baht for each member", "2.50 บาทต่อคน"),
        (a_unit(Basis.SHARES), "2.50 baht for each share", "2.50 บาทต่อหุ้น"),
        (a_unit(Basis.DAYS), "2.50 baht for each day of work", "2.50 บาทต่อวันทำงาน"),
        (
            a_unit(Basis.HOURS),
            "2.50 baht for each hour of work",
            "2.50 บาทต่อชั่วโมงทำงาน",
        ),
        (a_unit(Basis.PIECES), "2.50 baht for each piece", "2.50 บาทต่อชิ้น"),
        (a_unit(Basis.POINTS), "2.50 baht for each point", "2.50 บาทต่อคะแนน"),
        (
            a_unit(Basis.PURCHASES),
            "2.50 baht for each baht of purchases",
            "2.50 บาทต่อยอดซื้อหนึ่งบาท",
        ),
        (
            a_unit(Basis.DELIVERIES),
            "2.50 baht for each baht of deliveries",
            "2.50 บาทต่อยอดส่งผลผลิตหนึ่งบาท",
        ),
        (
            a_unit(BY_MONTHS),
            "2.50 baht for each share and month",
            "2.50 บาทต่อหุ้นต่อเดือน",
        ),
        (a_unit(BY_DAYS), "2.50 baht for each share and day", "2.50 บาทต่อหุ้นต่อวัน"),
        (a_rate(Basis.INTEREST_PAID), "7% of interest paid", "ร้อยละ 7 ของดอกเบี้ยที่ชำระ"),
        (a_rate(Basis.VALUE), "7% of account value", "ร้อยละ 7 ของมูลค่าในบัญชี"),
        (
            a_rate(Basis.SHARES),
            "7% on shares of 100.00 baht",
            "ร้อยละ 7 ของค่าหุ้น หุ้นละ 100.00 บาท",
        ),
        (
            a_rate(BY_MONTHS),
            "7% a year on shares of 100.00 baht, for the time held",
            "ร้อยละ 7 ต่อปีของค่าหุ้น หุ้นละ 100.00 บาท ตามเวลาที่ถือ",
        ),
    ],
)
def test_a_statement_says_what_a_bucket_takes(
    take: Take, english: str, thai: str
) -> None:
    agreement = Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=[
            Bucket(key="part", name="ส่วน", take=take, to=ToFund()),
            Bucket(key="rest", name="กองทุน", take=EverythingLeft(), to=ToFund()),
        ],
    )
    sharing = agreement.share(
        Baht(100),
        [MEMBER],
        year=BuddhistYear(2569),
        balances={"part": Baht(0)} if isinstance(take, UpToBalance) else {},
        capital=Baht(1),
    )

    assert f"<td>{english}</td>" in sharing.html(lang="en")
    assert f"<td>{thai}</td>" in sharing.html(lang="th")
