"""What the notice board says, word for word, and that it leaves nobody out."""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_examples import (
    SMALL,
    TWO_MEMBERS,
    cooperative_year,
    small_year,
)
from sharing_strategies import sharings

from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import MONTH_AFTER, Basis, Role
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.sharing import (
    Counted,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    Mixed,
    MixedPart,
    Payout,
    PayoutStage,
    Percent,
    PercentOfProfit,
    Sharing,
    ToMembers,
)
from sammachip.thai import Digits


def test_the_statement_in_english_stands_in_straight_columns() -> None:
    text = small_year().statement(lang="en")

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
        "Stay in the group as funds: Development",
        "Leave the group: วัด",
        "",
        "How the parts were counted",
        "- Labour: 38.75 baht",
        "  by days of work: 3 in all",
        "  about 12.916667 baht for each day of work",
        "- Dividend: 38.75 baht",
        "  by shares: 3.5 in all",
        "  about 11.071429 baht for each share",
        "",
        "Counted  days of work  shares",
        "m1                  1     2.5",
        "m2                  2       1",
        "Total               3     3.5",
        "",
        "Member  Labour  Dividend  Total",
        "m1       12.92     27.68  40.60",
        "m2       25.83     11.07  36.90",
        "Total    38.75     38.75  77.50",
        "No tax was withheld",
        "",
        "By the agreement of 14 December 2025, in force from 1 January 2026",
    ]


def test_the_statement_in_thai_says_all_that_happened_to_the_money() -> None:
    text = cooperative_year().statement(digits="thai")

    assert text.splitlines() == [
        "การจัดสรรกำไร ร้านค้าทดสอบ (บัญชี 1) พ.ศ. ๒๕๖๙",
        "กำไรสุทธิของปี   ๒,๐๐๐.๐๐",
        "กำไรที่จัดสรรได้  ๒,๐๐๐.๐๐",
        "",
        "๑. ทุนสำรอง                          ร้อยละ ๕ ของกำไรที่จัดสรรได้    ๒๐๐.๐๐",
        "๒. ค่าบำรุง                           ร้อยละ ๕ ของกำไรที่จัดสรรได้     ๓๐.๐๐",
        "๓. โบนัส                                          ๑๕๐.๐๐ บาท    ๑๕๐.๐๐",
        "๔. ปันผล      ร้อยละ ๓.๕ ต่อปีของค่าหุ้น หุ้นละ ๑๐.๐๐ บาท ตามเวลาที่ถือ     ๓๒.๗๓",
        "๕. เฉลี่ยคืน                              ร้อยละ ๕๐ ของส่วนที่เหลือ    ๖๘๐.๗๕",
        "๖. หุ้นและแรง                            ร้อยละ ๕๐ ของส่วนที่เหลือ     ๓๖.๒๕",
        "๗. ผู้มาช่วย                                ๒๐.๐๐ บาทต่อวันทำงาน    ๑๐๐.๐๐",
        "๘. พัฒนา                                       ส่วนที่เหลือทั้งหมด    ๗๗๐.๒๗",
        "รวม                                                          ๒,๐๐๐.๐๐",
        "(สองพันบาทถ้วน)",
        "เก็บเป็นกองทุนของกลุ่ม: ทุนสำรอง, พัฒนา",
        "จ่ายออกนอกกลุ่ม: ค่าบำรุง",
        "* “ทุนสำรอง” ต้องไม่น้อยกว่า ๒๐๐.๐๐ บาท (ร้อยละ ๑๐ ของกำไรที่จัดสรรได้)",
        "* “ค่าบำรุง” ต้องไม่เกิน ๓๐.๐๐ บาท",
        "* เงินส่วน “เฉลี่ยคืน” ๑๑๒.๗๕ บาท เป็นส่วนของผู้ที่ไม่ใช่สมาชิก: โอนไปยัง “พัฒนา”",
        "* เงินส่วน “เฉลี่ยคืน” ๐.๑๓ บาท เหลือจากการปัดเศษ: โอนไปยัง “พัฒนา”",
        "* เงินส่วน “หุ้นและแรง” ๓๖๐.๕๗ บาท เกินอัตราที่สมาชิกรับได้: โอนไปยัง “พัฒนา”",
        "",
        "กองทุน    ก่อนจัดสรร  หลังจัดสรร",
        "ทุนสำรอง    ๑๐๐.๐๐    ๓๐๐.๐๐",
        "พัฒนา         ๐.๐๐    ๗๗๐.๒๗",
        "",
        "วิธีคิดส่วนของสมาชิก",
        "- โบนัส: ๑๕๐.๐๐ บาท",
        "  เท่า ๆ กัน: รวม ๑",
        "  ๑๕๐.๐๐ บาทต่อคน",
        "  แบ่งให้เฉพาะ: ประธาน",
        "- ปันผล: ๓๒.๗๓ บาท",
        "  ตามหุ้น x เดือน: รวม ๑,๑๒๒.๕",
        "  ประมาณ ๐.๐๒๙๑๖๗ บาทต่อหุ้นต่อเดือน",
        "  ๐.๓๕ บาทต่อหุ้นที่ถือครบทั้งปี",
        "  หุ้นเริ่มนับเดือนถัดจากเดือนที่ชำระ",
        "  ปัดลงทีละรายการให้เต็มหน่วยละ ๐.๐๑ บาท",
        "- เฉลี่ยคืน: ๗๙๓.๖๓ บาท",
        "  ตามบาทของยอดซื้อ: รวม ๒,๑๑๒.๔๙",
        "  ประมาณ ๐.๓๗๕๖๘๕ บาทต่อยอดซื้อหนึ่งบาท",
        "  ๓๐๐.๐๐ ใน ๒,๑๑๒.๔๙ บาทของยอดซื้อ เป็นของผู้ที่ไม่ใช่สมาชิก",
        "  ไม่แบ่งให้สมาชิกที่ผิดนัดชำระในปีนี้",
        "  จ่ายเป็นหน่วยละ ๐.๒๕ บาท",
        "- หุ้นและแรง: ๓๙๖.๘๒ บาท",
        "  ร้อยละ ๖๐ ตามหุ้น: รวม ๕๐",
        "  ๔.๗๖๑๘๔ บาทต่อหุ้น",
        "  ร้อยละ ๔๐ ตามชั่วโมงทำงาน: รวม ๑๒.๕",
        "  ๑๒.๖๙๘๒๔ บาทต่อชั่วโมงทำงาน",
        "  นับไม่เกิน ๔๐ หุ้น",
        "  แบ่งให้เฉพาะสมาชิกที่มี ๑ ชั่วโมงทำงานขึ้นไป",
        "  สมาชิกแต่ละคนได้ไม่เกินร้อยละ ๕ ของค่าหุ้น หุ้นละ ๑๐.๐๐ บาท",
        "- ผู้มาช่วย: ๑๐๐.๐๐ บาท",
        "  ตามวันทำงาน: รวม ๕",
        "  ๒๐.๐๐ บาทต่อวันทำงาน",
        "  ปัดลงทีละคนให้เต็มหน่วยละ ๑.๐๐ บาท",
        "",
        "จำนวนที่นับ  หุ้น x เดือน  บาทของยอดซื้อ  หุ้น  ชั่วโมงทำงาน  วันทำงาน",
        "m1            ๗๔๒.๕       ๘๑๒.๕๐  ๔๐           ๕        ๓",
        "m2              ๒๖๐            -   -           -        ๒",
        "m3              ๑๒๐       ๙๙๙.๙๙  ๑๐         ๗.๕        ๐",
        "รวม         ๑,๑๒๒.๕     ๑,๘๑๒.๔๙  ๕๐        ๑๒.๕        ๕",
        "",
        "สมาชิก    โบนัส   ปันผล  เฉลี่ยคืน  หุ้นและแรง  ผู้มาช่วย     รวม",
        "m1     ๑๕๐.๐๐  ๒๑.๖๕  ๓๐๕.๒๕     ๓๑.๒๕   ๖๐.๐๐  ๕๖๘.๑๕",
        "m2       ๐.๐๐   ๗.๕๘    ๐.๐๐      ๐.๐๐   ๔๐.๐๐   ๔๗.๕๘",
        "m3       ๐.๐๐   ๓.๕๐  ๓๗๕.๕๐      ๕.๐๐    ๐.๐๐  ๓๘๔.๐๐",
        "รวม    ๑๕๐.๐๐  ๓๒.๗๓  ๖๘๐.๗๕     ๓๖.๒๕  ๑๐๐.๐๐  ๙๙๙.๗๓",
        "(เก้าร้อยเก้าสิบเก้าบาทเจ็ดสิบสามสตางค์)",
        "ไม่มีการหักภาษี ณ ที่จ่าย",
        "",
        "ตามข้อตกลงเมื่อ ๑ ธันวาคม พ.ศ. ๒๕๖๘ ใช้ตั้งแต่ ๑ มกราคม พ.ศ. ๒๕๖๙",
        "ผู้ตกลง: สมาชิก 37 คน",
        "ตามมติที่ประชุมเมื่อ ๑ กุมภาพันธ์ พ.ศ. ๒๕๗๐: โบนัส",
    ]


def test_names_stand_in_the_statement_only_when_asked_for() -> None:
    year = small_year()

    assert "หนึ่ง ทดสอบ" not in year.statement() + year.html()
    assert "m1 นางหนึ่ง ทดสอบ" in year.statement(names=True)
    assert "m1 นางหนึ่ง ทดสอบ" in year.html(names=True)


def test_the_digits_may_be_chosen() -> None:
    arabic, thai = (small_year().statement(digits=each) for each in get_args(Digits))

    assert {arabic.splitlines()[1], thai.splitlines()[1]} == {
        "กำไรสุทธิของปี   100.00",
        "กำไรสุทธิของปี   ๑๐๐.๐๐",
    }


def test_a_choice_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        small_year().statement(digits="roman")  # type: ignore[arg-type]  # wrong on purpose

    assert [problem.code for problem in refused.value.problems] == ["choice.unknown"]


def test_a_loss_is_stated_and_nothing_is_shared() -> None:
    lines = small_year("-20", loss="30").statement(lang="en").splitlines()

    assert lines[1:5] == [
        "Loss of the year                 20.00",
        "Earlier losses, made good first  30.00",
        "To be shared                      0.00",
        "Loss carried forward             50.00",
    ]
    assert "Total     0.00      0.00   0.00" in lines


def test_a_loss_is_met_from_a_fund_as_far_as_it_goes() -> None:
    terms = attrs.evolve(SMALL, losses_from="fund")

    sharing = terms.share(Baht(-50), TWO_MEMBERS, balances={"fund": Baht("30.50")})

    lines = sharing.statement(lang="en").splitlines()
    assert lines[1:5] == [
        "Loss of the year           50.00",
        "To be shared                0.00",
        "Loss met from Development  30.50",
        "Loss carried forward       19.50",
    ]
    at = lines.index("Fund         Before  After")
    assert lines[at + 1] == "Development   30.50   0.00"


@pytest.mark.parametrize(
    ("change", "profit", "remark"),
    [
        pytest.param(
            {},
            "5",
            "the profit did not reach for all of วัด: 10.00 baht was agreed",
            id="too little profit",
        ),
        pytest.param(
            {"at_least": [PercentOfProfit(percent=Percent(15))]},
            "100",
            "วัด is 15.00 baht at least (15% of the profit to be shared)",
            id="a floor",
        ),
        pytest.param(
            {"at_most": [FixedAmount(amount=Baht(9))]},
            "100",
            "วัด is 9.00 baht at most",
            id="a cap",
        ),
        pytest.param(
            {"at_most": [FixedAmount(amount=Baht(9))], "excess_to": "fund"},
            "100",
            "1.00 baht of วัด is above its cap: it went to Development",
            id="above a cap",
        ),
        pytest.param(
            {"at_least": [FixedAmount(amount=Baht(99))], "shortage_from": "fund"},
            "100",
            "Development gave 11.50 baht to วัด, which had not enough",
            id="another gave way",
        ),
    ],
)
def test_a_remark_says_why_a_bucket_holds_another_amount(
    change: dict[str, Any], profit: str, remark: str
) -> None:
    fund, temple, *others = SMALL.buckets
    buckets = [fund, attrs.evolve(temple, **change), *others]
    terms = attrs.evolve(SMALL, buckets=buckets)

    text = terms.share(Baht(profit), TWO_MEMBERS).statement(lang="en")

    assert f"* {remark}" in text.splitlines()


def members_bucket(**facts: Any) -> Sharing:  # noqa: ANN401  # whatever ToMembers takes
    """Return a year in which two members share ten baht."""
    fund, _, _, rest = SMALL.buckets
    to = ToMembers(if_nobody="fund", **facts)
    part = attrs.evolve(rest, take=FixedAmount(amount=Baht(10)), to=to)
    fund = attrs.evolve(fund, take=EverythingLeft())
    terms = attrs.evolve(SMALL, buckets=[part, fund])
    return terms.share(Baht(100), TWO_MEMBERS, year=BuddhistYear(2569))


def test_a_part_of_a_mix_that_nobody_has_went_to_the_others() -> None:
    parts = [(75, Basis.DAYS), (25, Basis.SHARES)]
    mix = Mixed(
        parts=[
            MixedPart(percent=Percent(percent), basis=basis) for percent, basis in parts
        ]
    )
    nobody = [attrs.evolve(each, shares=Decimal(0)) for each in TWO_MEMBERS]
    sharing = members_bucket(basis=mix)
    sharing = sharing.agreement.share(Baht(100), nobody)

    lines = sharing.statement(lang="en").splitlines()

    assert (
        "* nobody has what 25% of Dividend is shared by (shares): it went to the other"
        " parts of it"
    ) in lines
    at = lines.index("- Dividend: 10.00 baht")
    assert lines[at + 1 : at + 4] == [
        "  75% by days of work: 3 in all",
        "  about 3.333333 baht for each day of work",
        "  25% by shares: nobody has any",
    ]


def test_parts_that_come_to_too_much_were_rounded_together() -> None:
    payout = Payout(stage=PayoutStage.MEMBER, unit=Baht(1), rounding=Rounding.UP)

    text = members_bucket(basis=Basis.DAYS, payout=payout).statement(lang="en")

    assert (
        "* the parts of Dividend, rounded one by one, come to more than there is: they"
        " were rounded together"
    ) in text.splitlines()


def test_a_member_can_check_what_counted_and_what_one_unit_got() -> None:
    basis = Counted(basis=Basis.SHARES, at_most=Decimal(2))
    payout = Payout(unit=Baht("0.25"))

    lines = members_bucket(
        basis=basis, roles=list(Role), payout=payout
    ).statement(lang="en")  # fmt: skip

    at = lines.splitlines().index("How the parts were counted")
    assert lines.splitlines()[at : at + 10] == [
        "How the parts were counted",
        "- Dividend: 10.00 baht",
        "  by shares: 2 in all",
        "  5.00 baht for each share",
        "  at most 2 shares count",
        "  it is for the committee",
        "  paid in units of 0.25 baht",
        "",
        "Counted  shares",
        "m1            2",
    ]
    assert "m2            -" in lines.splitlines()


def test_what_counts_in_one_bucket_only_stands_under_its_name() -> None:
    fund, _, labour, rest = SMALL.buckets
    chair = ToMembers(basis=Basis.DAYS, if_nobody="fund", roles=[Role.CHAIR])
    terms = attrs.evolve(SMALL, buckets=[fund, labour, attrs.evolve(rest, to=chair)])

    lines = terms.share(Baht(100), TWO_MEMBERS).statement(lang="en").splitlines()

    at = next(at for at, line in enumerate(lines) if line.startswith("Counted"))
    assert [line.split("  ", 1)[-1].strip() for line in lines[at : at + 3]] == [
        "days of work (Labour)  days of work (Dividend)",
        "1                        1",
        "2                        -",
    ]


@pytest.mark.parametrize(
    ("share_price", "one"),
    [
        ("100", ["about 0.583333 baht", "7.00 baht"]),
        ("1", ["about 0.005833 baht", "0.07 baht"]),
    ],
)
def test_a_share_held_all_year_got_the_declared_rate(
    share_price: str, one: list[str]
) -> None:
    basis = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
    rate = DeclaredRate(percent=Percent(7), basis=basis, share_price=Baht(share_price))
    sharing = cooperative_year()
    buckets = [
        attrs.evolve(bucket, take=rate) if bucket.key == "dividend" else bucket
        for bucket in sharing.agreement.buckets
    ]
    figures = sharing.figures

    year = attrs.evolve(sharing.agreement, buckets=buckets).share(
        Baht(2000),
        figures.members,
        year=figures.year,
        resolution=sharing.resolution,
        balances=figures.balances,
        capital=figures.capital,
        non_members=figures.non_members,
    )

    month, whole_year = one
    text = year.statement(lang="en")
    assert f"  {month} for each share and month\n" in text
    assert f"  {whole_year} for each share held for the whole year\n" in text


def test_a_fund_that_grows_over_its_cap_says_why() -> None:
    fund, *others = SMALL.buckets
    capped = attrs.evolve(fund, at_most=[FixedAmount(amount=Baht(20))])
    terms = attrs.evolve(SMALL, buckets=[capped, *others])
    idle = [attrs.evolve(member, days=Decimal(0)) for member in TWO_MEMBERS]

    lines = terms.share(Baht(100), idle).statement(lang="en").splitlines()

    assert "1. Development  12.5% of the profit to be shared   51.25" in lines
    assert {
        (
            "* Development holds more than its cap of 20.00 baht,"
            " because of what members were not paid"
        ),
        "* nobody had a claim on Labour: 38.75 baht went to Development",
    } <= {*lines}


def test_without_members_there_is_no_table_of_them() -> None:
    terms = attrs.evolve(
        SMALL, buckets=[attrs.evolve(SMALL.buckets[0], take=EverythingLeft())]
    )

    assert terms.share(Baht(1), []).statement(lang="en").splitlines()[4:] == [
        "1. Development  everything left  1.00",
        "Total                            1.00",
        "Stay in the group as funds: Development",
        "",
        "By the agreement of 14 December 2025, in force from 1 January 2026",
    ]


def test_the_total_of_a_statement_is_the_sum_of_its_rows() -> None:
    sharing = small_year()
    figures = attrs.evolve(sharing.figures, profit=Baht(500))

    tampered = attrs.evolve(sharing, figures=figures)

    assert tampered.statement(lang="en").splitlines()[8].split() == ["Total", "100.00"]


@given(sharings())
def test_no_member_is_left_out(sharing: Sharing) -> None:
    table = sharing.html(lang="en").partition('<th scope="col">Member</th>')[2]

    if not table:
        assert not any(share.portions for share in sharing.buckets)
        return
    for member, total in sharing.totals().items():
        row = f'<tr><th scope="row">{escape(member)}</th>'
        assert re.search(
            f"{re.escape(row)}(<td>[^<]+</td>)*<td>{total}</td></tr>", table
        )


@given(sharings(), st.data())
def test_a_forged_sharing_can_be_read(sharing: Sharing, data: st.DataObject) -> None:
    """Whoever reads it sees what it says; `verify` tells what is wrong."""
    shares = list(sharing.buckets)
    forged = data.draw(st.permutations(shares))[
        : data.draw(st.integers(0, len(shares)))
    ]
    portions = [portion for share in shares for portion in share.portions]
    odd = [
        attrs.evolve(share, portions=portions, cap=ZERO_BAHT, taken=Baht(1))
        for share in forged
    ]

    told = attrs.evolve(sharing, buckets=odd)

    assert told.statement()
    assert told.html()
    for member in sharing.members:
        assert told.slip(member.id)
        assert told.explain(member.id)
