"""An agreement printed back, word for word, as the group reads it."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from sharing_examples import COOPERATIVE, SMALL
from sharing_strategies import agreements

from sammachip.groups import MONTH_OF, Basis, DaysHeld, HoldingTime, MonthsHeld
from sammachip.money import Baht, Rounding
from sammachip.sharing import (
    Agreement,
    BucketRounding,
    Counted,
    EverythingLeft,
    FixedAmount,
    Payout,
    Percent,
    PercentOfProfit,
    ToFund,
    ToMembers,
)


def test_an_agreement_is_printed_back_in_thai() -> None:
    assert COOPERATIVE.text(digits="thai").splitlines() == [
        "ข้อตกลงการจัดสรรกำไร ร้านค้าทดสอบ (บัญชี 1)",
        "ตกลงเมื่อ ๑ ธันวาคม พ.ศ. ๒๕๖๘ ใช้ตั้งแต่ ๑ มกราคม พ.ศ. ๒๕๖๙",
        "ผู้ตกลง: สมาชิก 37 คน",
        "",
        "แบ่งกำไรที่จัดสรรได้ตามลำดับดังนี้",
        "๑. ทุนสำรอง: ร้อยละ ๕ ของกำไรที่จัดสรรได้",
        "   ไม่น้อยกว่า ร้อยละ ๑๐ ของกำไรที่จัดสรรได้",
        "   ไม่เกิน ส่วนที่กองทุนยังขาดจาก ร้อยละ ๓๐ ของทุนเรือนหุ้นที่ชำระแล้ว",
        "   เก็บเป็นกองทุนของกลุ่ม",
        "๒. ค่าบำรุง: ร้อยละ ๕ ของกำไรที่จัดสรรได้",
        "   ไม่เกิน ๓๐.๐๐ บาท",
        "   จ่ายออกนอกกลุ่ม",
        "๓. โบนัส: ตามมติที่ประชุม",
        "   ไม่เกิน ร้อยละ ๑๐ ของกำไรที่จัดสรรได้",
        "   แบ่งให้สมาชิก เท่า ๆ กัน",
        "   แบ่งให้เฉพาะ: ประธาน",
        "   หากไม่มีใครมีสิทธิ์ โอนไปยัง “พัฒนา”",
        "๔. ปันผล: ร้อยละ ๓.๕ ต่อปีของค่าหุ้น หุ้นละ ๑๐.๐๐ บาท ตามเวลาที่ถือ",
        "   แบ่งให้สมาชิก ตามหุ้น x เดือน",
        "   หุ้นเริ่มนับเดือนถัดจากเดือนที่ชำระ",
        "   ปัดลงทีละรายการให้เต็มหน่วยละ ๐.๐๑ บาท",
        "   เศษและส่วนที่จ่ายให้สมาชิกไม่ได้โอนไปยัง “พัฒนา”",
        "   หากไม่มีใครมีสิทธิ์ โอนไปยัง “พัฒนา”",
        "๕. เฉลี่ยคืน: ร้อยละ ๕๐ ของส่วนที่เหลือ",
        "   แบ่งให้สมาชิก ตามบาทของยอดซื้อ",
        "   ไม่แบ่งให้สมาชิกที่ผิดนัดชำระในปีนี้",
        "   จ่ายเป็นหน่วยละ ๐.๒๕ บาท",
        "   เศษและส่วนที่จ่ายให้สมาชิกไม่ได้โอนไปยัง “พัฒนา”",
        "   ส่วนของผู้ที่ไม่ใช่สมาชิกโอนไปยัง “พัฒนา”",
        "   หากไม่มีใครมีสิทธิ์ โอนไปยัง “พัฒนา”",
        "๖. หุ้นและแรง: ร้อยละ ๕๐ ของส่วนที่เหลือ",
        "   แบ่งให้สมาชิก ร้อยละ ๖๐ ตามหุ้น, ร้อยละ ๔๐ ตามชั่วโมงทำงาน",
        "   นับไม่เกิน ๔๐ หุ้น",
        "   แบ่งให้เฉพาะสมาชิกที่มี ๑ ชั่วโมงทำงานขึ้นไป",
        "   สมาชิกแต่ละคนได้ไม่เกินร้อยละ ๕ ของค่าหุ้น หุ้นละ ๑๐.๐๐ บาท",
        "   เศษและส่วนที่จ่ายให้สมาชิกไม่ได้โอนไปยัง “พัฒนา”",
        "   หากไม่มีใครมีสิทธิ์ โอนไปยัง “พัฒนา”",
        "๗. ผู้มาช่วย: ๒๐.๐๐ บาทต่อวันทำงาน",
        "   แบ่งให้สมาชิก ตามวันทำงาน",
        "   ปัดลงทีละคนให้เต็มหน่วยละ ๑.๐๐ บาท",
        "   เศษและส่วนที่จ่ายให้สมาชิกไม่ได้โอนไปยัง “พัฒนา”",
        "   หากไม่มีใครมีสิทธิ์ โอนไปยัง “พัฒนา”",
        "๘. พัฒนา: ส่วนที่เหลือทั้งหมด",
        "   เก็บเป็นกองทุนของกลุ่ม",
        "",
        "หากไม่ได้กำหนดไว้ เศษของสตางค์ให้ปัดลง",
        (
            "เศษที่เหลือจากการปัดร่วมกันของสมาชิก"
            " ให้คนละหนึ่งสตางค์หรือหนึ่งหน่วยจ่ายแก่ผู้มีเศษมากที่สุดก่อน"
            " (เศษเท่ากัน ผู้อยู่ก่อนในทะเบียนได้ก่อน)"
        ),
        ("ขาดทุนให้ใช้ “ทุนสำรอง” ชดเชยเท่าที่มี ที่เหลือยกไปหักจากกำไรปีต่อไปก่อนจัดสรร"),
    ]


def test_an_agreement_is_printed_back_in_english() -> None:
    assert SMALL.text(lang="en").splitlines() == [
        "Agreement on sharing the profit of กลุ่มทดสอบ",
        "Agreed on 14 December 2025, in force from 1 January 2026",
        "",
        "The profit to be shared is divided in this order:",
        "1. Development: 12.5% of the profit to be shared",
        "   stays in the group as a fund",
        "2. วัด: 10.00 baht",
        "   leaves the group",
        "3. Labour: 50% of what was left",
        "   goes to the members by days of work",
        "   if nobody has anything that counts, it goes to Development",
        "4. Dividend: everything left",
        "   goes to the members by shares",
        "   if nobody has anything that counts, it goes to Development",
        "",
        "Where nothing else is said, a part of a satang is rounded down",
        (
            "What is left over when members' parts are rounded together goes, one"
            " satang or payout unit each, to the largest rests (of equal rests, to"
            " the earlier in the register)"
        ),
        "A loss is carried forward: later profits make it good first",
    ]


def test_what_moves_between_buckets_is_told() -> None:
    first, temple, _, rest = SMALL.buckets
    floored = attrs.evolve(
        temple,
        take=PercentOfProfit(percent=Percent(1)),
        at_least=[FixedAmount(amount=Baht(5))],
        at_most=[FixedAmount(amount=Baht(9))],
        shortage_from="fund",
        excess_to="fund",
        rounding=Rounding.UP,
    )
    terms = attrs.evolve(SMALL, buckets=[first, floored, rest], losses_from="fund")

    lines = terms.text(lang="en").splitlines()

    at = lines.index("2. วัด: 1% of the profit to be shared")
    assert lines[at + 1 : at + 7] == [
        "   at least 5.00 baht",
        "   if less is left, Development gives what is missing",
        "   at most 9.00 baht",
        "   what is above that goes to Development",
        "   a part of a satang is rounded up",
        "   leaves the group",
    ]
    assert lines[-1] == (
        "A loss is met from Development, as far as it goes; later profits make good"
        " the rest first"
    )


@pytest.mark.parametrize(
    ("time", "line"),
    [
        (MONTH_OF, "a share counts from the month of its payment"),
        (
            MonthsHeld(cut_off_day=7),
            (
                "a share counts from the month of its payment if paid by day 7, or else"
                " from the next"
            ),
        ),
        (
            DaysHeld(first_day_counts=True),
            "a share counts by the day, with the day of payment",
        ),
        (
            DaysHeld(first_day_counts=False),
            "a share counts by the day, from the day after payment",
        ),
    ],
)
def test_the_time_for_which_shares_count_is_told(time: HoldingTime, line: str) -> None:
    basis = Counted(basis=Basis.SHARES, time=time, at_most=Decimal(40), held_at_least=3)
    to = ToMembers(basis=basis, if_nobody="fund", payout=Payout(credited=True))
    fund, *_, rest = SMALL.buckets
    terms = attrs.evolve(SMALL, buckets=[fund, attrs.evolve(rest, to=to)])

    text = terms.text(lang="en")

    assert f"\n   {line}\n   at most 40 shares count\n   what was held for" in text
    assert "\n   kept in the members' accounts and not paid out\n" in text


def test_buckets_that_are_rounded_together_are_told() -> None:
    fund, *_, rest = SMALL.buckets
    halves = [
        attrs.evolve(each, take=PercentOfProfit(percent=Percent(50)))
        for each in (fund, rest)
    ]
    together = BucketRounding.LARGEST_REMAINDER
    terms = attrs.evolve(SMALL, buckets=halves, rounding=together)

    assert "The parts are rounded together to whole satang" in terms.text(lang="en")


def test_a_group_without_shares_reads_nothing_of_members() -> None:
    fund = attrs.evolve(SMALL.buckets[0], take=EverythingLeft(), to=ToFund())

    text = attrs.evolve(SMALL, buckets=[fund]).text(lang="en")

    assert "member" not in text


def test_a_notebook_shows_an_agreement_in_thai() -> None:
    shown = SMALL._repr_html_()  # pyright: ignore[reportPrivateUsage]

    assert shown == SMALL.html(lang="th")
    assert shown.startswith('<section lang="th"><h3>ข้อตกลงการจัดสรรกำไร')


@given(agreements(open_buckets=True) | agreements())
def test_every_agreement_can_be_read(agreement: Agreement) -> None:
    named = attrs.evolve(
        agreement,
        group="กลุ่ม",
        pool=None,
        agreed_by=None,
        buckets=[
            attrs.evolve(bucket, name=f"ส่วน {number}", english=f"part {number}")
            for number, bucket in enumerate(agreement.buckets)
        ],
    )

    thai, english = named.text(), named.text(lang="en")

    assert not re.search("[A-WYZa-wyz]", thai)
    assert len(thai.splitlines()) == len(english.splitlines())
    for number, _ in enumerate(named.buckets):
        assert f"\n{number + 1}. part {number}: " in english
