"""What the notice board and one member read, word for word."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import attrs
import pytest

from sammachip.dates import BuddhistYear
from sammachip.groups import Basis, Member, Role
from sammachip.money import Baht
from sammachip.people import PersonName
from sammachip.sharing import (
    Agreement,
    Bucket,
    EverythingLeft,
    FixedAmount,
    Percent,
    PercentOfProfit,
    PercentOfRest,
    Sharing,
    ToFund,
    ToMembers,
    ToOutside,
)
from sammachip.thai import Digits

AGREEMENT: Final = Agreement(
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
MEMBERS: Final = (
    Member(
        id="m1",
        name=PersonName.parse("นางหนึ่ง ทดสอบ"),
        role=Role.CHAIR,
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

ROUNDED_UP: Final = (
    "  rounded up: satang left over: 1; this rest is among the largest"
    " (of equal rests, the earlier in the register)"
)


def sharing(profit: str = "100", loss: str = "0") -> Sharing:
    return AGREEMENT.share(
        Baht(profit),
        MEMBERS,
        year=BuddhistYear(2569),
        loss_brought_forward=Baht(loss),
    )


def test_the_statement_in_english_stands_in_straight_columns() -> None:
    text = sharing().statement(lang="en")

    assert text.splitlines() == [
        "Profit sharing of กลุ่มทดสอบ, B.E. 2569",
        "Profit of the year  100.00",
        "To be shared        100.00",
        "",
        "1. Development  12.5% of the profit to be shared   12.50",
        "2. วัด                                 10.00 baht   10.00",
        "3. Labour                   50% of what was left   38.75",
        "4. Dividend                      everything left   38.75",
        "Total                                             100.00",
        "(หนึ่งร้อยบาทถ้วน)",
        "",
        "Member  Labour  Dividend  Total",
        "m1       12.92     27.68  40.60",
        "m2       25.83     11.07  36.90",
        "Total    38.75     38.75  77.50",
        "(เจ็ดสิบเจ็ดบาทห้าสิบสตางค์)",
    ]


def test_names_stand_in_the_statement_only_when_asked_for() -> None:
    year = sharing()

    assert "หนึ่ง ทดสอบ" not in year.statement()
    assert "m1 นางหนึ่ง ทดสอบ" in year.statement(names=True)


@pytest.mark.parametrize(
    ("digits", "amount"), [("arabic", "100.00"), ("thai", "๑๐๐.๐๐")]
)
def test_the_statement_in_thai_has_the_digits_that_were_asked_for(
    digits: Digits, amount: str
) -> None:
    lines = sharing().statement(lang="th", digits=digits).splitlines()

    assert lines[1] == f"กำไรสุทธิของปี   {amount}"
    assert lines[2] == f"กำไรที่จัดสรรได้  {amount}"


def test_a_loss_is_stated_and_nothing_is_shared() -> None:
    lines = sharing("-20", loss="30").statement(lang="en").splitlines()

    assert lines[1:5] == [
        "Loss of the year                 20.00",
        "Earlier losses, made good first  30.00",
        "To be shared                      0.00",
        "Loss carried forward             50.00",
    ]
    assert lines[-2] == "Total     0.00      0.00   0.00"


def test_one_member_reads_where_every_satang_comes_from() -> None:
    text = sharing().explain("m1", lang="en")

    assert text.splitlines() == [
        "Member m1 gets 40.60 baht (สี่สิบบาทหกสิบสตางค์)",
        "- Labour: 12.92 baht",
        "  the bucket takes 50% of what was left (77.50 baht): 38.75 baht",
        "  1 of 3 days of work: 38.75 x 1 / 3 = 12.91 baht and 2/3 of a satang",
        ROUNDED_UP,
        "- Dividend: 27.68 baht",
        "  the bucket takes everything left: 38.75 baht",
        "  2.5 of 3.5 shares: 38.75 x 2.5 / 3.5 = 27.67 baht and 6/7 of a satang",
        ROUNDED_UP,
    ]


def test_the_explanation_in_thai_says_the_same() -> None:
    lines = sharing().explain("m2", lang="th", digits="thai").splitlines()

    assert lines[0] == "สมาชิก m2 ได้รับรวม ๓๖.๙๐ บาท (สามสิบหกบาทเก้าสิบสตางค์)"
    assert lines[2] == "  จัดสรรร้อยละ ๕๐ ของส่วนที่เหลือ (๗๗.๕๐ บาท): ๓๘.๗๕ บาท"
    assert lines[4].startswith("  ปัดลง: เหลือเศษรวม ๑ สตางค์")


def test_a_bucket_that_was_rounded_itself_says_so() -> None:
    lines = sharing("100.05").explain("m1", lang="en").splitlines()

    assert lines[2:4] == [
        (
            "  the bucket takes 50% of what was left (77.55 baht):"
            " 38.77 baht and 1/2 of a satang"
        ),
        "  in whole satang, as agreed: 38.77 baht",
    ]


def test_a_part_that_comes_out_even_is_not_rounded() -> None:
    even = sharing().buckets[2]
    exact = [portion.exact for portion in even.portions]

    lines = sharing("34").explain("m1", lang="en").splitlines()

    assert sum(exact) == Fraction(3875)
    assert lines[4:6] == [
        "  1 of 3 days of work: 9.87 x 1 / 3 = 3.29 baht",
        "  nothing to round",
    ]


@pytest.mark.parametrize(
    ("basis", "quantity", "line"),
    [
        (Basis.EQUAL, None, "1 of 1 equal parts: 5.00 x 1 / 1 = 5.00 baht"),
        (Basis.HOURS, Decimal("7.25"), "7.25 of 7.25 hours of work"),
        (Basis.PIECES, Decimal(1200), "1,200 of 1,200 pieces"),
        (Basis.PURCHASES, Baht("12.50"), "12.5 of 12.5 baht of purchases"),
        (Basis.DELIVERIES, Baht(3), "3 of 3 baht of deliveries"),
        (Basis.DAYS, Decimal("0.0000001"), "1/10000000 of 1/10000000 days of work"),
    ],
)
def test_an_explanation_says_what_was_counted(
    basis: Basis, quantity: Decimal | Baht | None, line: str
) -> None:
    agreement = attrs.evolve(
        AGREEMENT,
        buckets=(
            AGREEMENT.buckets[0],
            attrs.evolve(
                AGREEMENT.buckets[3], to=ToMembers(basis=basis, if_nobody="fund")
            ),
        ),
    )
    fields: dict[str, Any] = {} if quantity is None else {basis.value: quantity}
    member = Member(id="m1", name=PersonName.parse("นางหนึ่ง ทดสอบ"), **fields)

    text = agreement.share(Baht("5.71"), [member]).explain("m1", lang="en")

    assert text.splitlines()[3].startswith(f"  {line}")


def test_the_statement_says_when_the_profit_did_not_reach() -> None:
    lines = sharing("5").statement(lang="en").splitlines()

    assert "* the profit did not reach for all of วัด: 10.00 baht was agreed" in lines


def test_the_statement_says_where_unclaimed_money_went() -> None:
    idle = [attrs.evolve(member, days=Decimal(0)) for member in MEMBERS]

    lines = AGREEMENT.share(Baht(100), idle).statement(lang="en").splitlines()

    assert "1. Development  12.5% of the profit to be shared   51.25" in lines
    assert "* nobody had a claim on Labour: 38.75 baht went to Development" in lines


def test_the_total_of_a_statement_is_the_sum_of_its_rows() -> None:
    tampered = attrs.evolve(sharing(), profit=Baht(500))

    lines = tampered.statement(lang="en").splitlines()

    assert lines[8].split() == ["Total", "100.00"]


def test_several_odd_satang_are_counted() -> None:
    five = [
        attrs.evolve(MEMBERS[0], id=f"m{number}", shares=Decimal(number + 1))
        for number in range(5)
    ]

    lines = AGREEMENT.share(Baht(100), five).explain("m4", lang="en").splitlines()

    dividend = AGREEMENT.share(Baht(100), five).buckets[3]
    odd = sum(portion.amount.satang > portion.exact for portion in dividend.portions)
    assert odd > 1
    assert f"satang left over: {odd};" in lines[-1]


def test_an_explanation_says_how_far_the_profit_reached() -> None:
    short = attrs.evolve(
        AGREEMENT,
        buckets=(
            AGREEMENT.buckets[0],
            attrs.evolve(
                AGREEMENT.buckets[3],
                key="pay",
                take=FixedAmount(amount=Baht(5000)),
            ),
            attrs.evolve(AGREEMENT.buckets[3], key="rest"),
        ),
    )

    lines = short.share(Baht("1200.01"), MEMBERS).explain("m1", lang="en").splitlines()

    assert lines[2:4] == [
        "  the bucket takes 5,000.00 baht: 5,000.00 baht",
        "  the profit reached for 1,050.01 baht only",
    ]


def test_a_member_may_be_asked_for_in_either_digits() -> None:
    assert sharing().explain("m๑") == sharing().explain("m1")
    assert sharing().total_of(" m๑") == sharing().total_of("m1")
