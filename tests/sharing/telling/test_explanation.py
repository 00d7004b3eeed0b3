"""What one member reads: word for word, and every sum on the page comes out."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

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

from sammachip.errors import InvalidDataError
from sammachip.money import Baht
from sammachip.sharing import (
    Sharing,
)

ROUNDED_UP: Final = (
    "  rounded up: satang left over: 1; this rest is among the largest"
    " (of equal rests, the earlier in the register)"
)


def test_one_member_reads_where_every_satang_comes_from() -> None:
    text = small_year().explain("m1", lang="en")

    assert text.splitlines() == [
        "Member m1 gets 40.60 baht",
        "- Labour: 12.92 baht",
        "  the bucket takes 50% of what was left (77.50 baht): 38.75 baht",
        "  1 of 3 days of work: 38.75 x 1 / 3 = 12.91 baht and 2/3 of a satang",
        ROUNDED_UP,
        "- Dividend: 27.68 baht",
        "  the bucket takes everything left: 38.75 baht",
        "  2.5 of 3.5 shares: 38.75 x 2.5 / 3.5 = 27.67 baht and 6/7 of a satang",
        ROUNDED_UP,
        "Together: 12.92 + 27.68 = 40.60 baht",
    ]


def test_the_explanation_in_thai_says_the_same() -> None:
    text = small_year().explain("m2", lang="th", digits="thai")

    assert text.splitlines() == [
        "สมาชิก m2 ได้รับรวม ๓๖.๙๐ บาท (สามสิบหกบาทเก้าสิบสตางค์)",
        "- ตามวันทำงาน: ๒๕.๘๓ บาท",
        "  จัดสรร ร้อยละ ๕๐ ของส่วนที่เหลือ (๗๗.๕๐ บาท): ๓๘.๗๕ บาท",
        "  ๒ ใน ๓ วันทำงาน: ๓๘.๗๕ x ๒ / ๓ = ๒๕.๘๓ บาท กับ ๑/๓ ของหนึ่งสตางค์",
        (
            "  ปัดลง: เหลือเศษรวม ๑ สตางค์ ซึ่งให้แก่รายที่มีเศษมากกว่า"
            " (เศษเท่ากัน ผู้อยู่ก่อนในทะเบียนได้ก่อน)"
        ),
        "- ปันผล: ๑๑.๐๗ บาท",
        "  จัดสรร ส่วนที่เหลือทั้งหมด: ๓๘.๗๕ บาท",
        "  ๑ ใน ๓.๕ หุ้น: ๓๘.๗๕ x ๑ / ๓.๕ = ๑๑.๐๗ บาท กับ ๑/๗ ของหนึ่งสตางค์",
        (
            "  ปัดลง: เหลือเศษรวม ๑ สตางค์ ซึ่งให้แก่รายที่มีเศษมากกว่า"
            " (เศษเท่ากัน ผู้อยู่ก่อนในทะเบียนได้ก่อน)"
        ),
        "รวม: ๒๕.๘๓ + ๑๑.๐๗ = ๓๖.๙๐ บาท",
    ]


def test_everything_that_an_agreement_can_say_is_explained() -> None:
    text = cooperative_year().explain("m1", lang="en")

    assert text.splitlines() == [
        "Member m1 gets 568.15 baht",
        "- Bonus: 150.00 baht",
        "  the bucket takes 150.00 baht",
        "  1 of 1 equal parts: 150.00 x 1 / 1 = 150.00 baht",
        "  nothing to round",
        "- Dividend: 21.65 baht",
        (
            "  the bucket takes 3.5% a year on shares of 10.00 baht, for the time"
            " held: 32.73 baht"
        ),
        "  1 May 2025: 60 shares x 12 of 12 months = 720",
        "  9 March 2026: 2.5 shares x 9 of 12 months = 22.5",
        (
            "  3.5% of 10.00 baht x 742.5 shares x months / 12 = 21.65 baht and"
            " 5/8 of a satang"
        ),
        "  each row alone is rounded down to 0.01 baht",
        "  21.00 baht, rounded 21.00 baht",
        "  0.65 baht and 5/8 of a satang, rounded 0.65 baht",
        "  21.00 + 0.65 = 21.65 baht",
        "- Refund: 305.25 baht",
        (
            "  the bucket takes 50% of what was left (1,587.27 baht): 793.63 baht"
            " and 1/2 of a satang"
        ),
        "  in whole satang, as agreed: 793.63 baht",
        "  300.00 baht of purchases of the 2,112.49 are of people who are not members",
        (
            "  812.50 of 2,112.49 baht of purchases: 793.63 x 812.50 / 2,112.49 ="
            " 305.24 baht and 79274/211249 of a satang"
        ),
        (
            "  in units of 0.25 baht: 3,174 x 812.50 / 2,112.49 = 1,220 +"
            " 163720/211249 units"
        ),
        (
            "  rounded up: units left over: 2; this rest is among the largest (of"
            " equal rests, the earlier in the register)"
        ),
        "- Shares and work: 31.25 baht",
        "  the bucket takes 50% of what was left (793.64 baht): 396.82 baht",
        "  at most 40 shares count",
        "  60% by shares: 40 of 50 are 48%",
        "  40% by hours of work: 5 of 12.5 are 16%",
        "  together 64% of 100%: 396.82 x 64 / 100 = 253.96 baht and 12/25 of a satang",
        (
            "  rounded down: satang left over: 1; they went to larger rests (of"
            " equal rests, to the earlier in the register)"
        ),
        "  but 5% on shares of 10.00 baht at most: 31.25 instead of 253.96 baht",
        "- Helpers: 60.00 baht",
        "  the bucket takes 20.00 baht for each day of work: 100.00 baht",
        "  3 days of work x 20.00 baht = 60.00 baht",
        "  each member alone is rounded down to 1.00 baht",
        "  60.00 baht, rounded 60.00 baht",
        "Together: 150.00 + 21.65 + 305.25 + 31.25 + 60.00 = 568.15 baht",
    ]


def test_shares_that_were_withdrawn_count_until_then() -> None:
    lines = cooperative_year().explain("m2", lang="th").splitlines()

    at = lines.index("- ปันผล: 7.58 บาท")
    assert lines[at + 2 : at + 9] == [
        "  3 กุมภาพันธ์ พ.ศ. 2569: 10 หุ้น x 6 ใน 12 เดือน = 60",
        "  3 กุมภาพันธ์ พ.ศ. 2569: 20 หุ้น x 10 ใน 12 เดือน = 200",
        (
            "  ร้อยละ 3.5 ของ 10.00 บาท x 260 หุ้น x เดือน / 12 = 7.58 บาท กับ 1/3"
            " ของหนึ่งสตางค์"
        ),
        "  ปัดลงทีละรายการให้เต็มหน่วยละ 0.01 บาท",
        "  1.75 บาท ปัดเป็น 1.75 บาท",
        "  5.83 บาท กับ 1/3 ของหนึ่งสตางค์ ปัดเป็น 5.83 บาท",
        "  1.75 + 5.83 = 7.58 บาท",
    ]


def test_several_odd_satang_are_counted() -> None:
    five = [
        attrs.evolve(TWO_MEMBERS[0], id=f"m{number}", shares=Decimal(number + 1))
        for number in range(5)
    ]
    sharing = SMALL.share(Baht(100), five)

    lines = sharing.explain("m4", lang="en").splitlines()

    odd = sum(portion.is_rounded_up for portion in sharing.buckets[3].portions)
    assert odd > 1
    assert f"satang left over: {odd};" in lines[-2]


def test_a_member_may_be_asked_for_in_either_digits() -> None:
    assert small_year().explain("m๑") == small_year().explain("m1")


def named_anew(sharing: Sharing, profit: Baht) -> Sharing:
    """Return a sharing of *profit* by the same rules, with names easy to read back."""
    agreement, figures = sharing.agreement, sharing.figures
    buckets = [
        attrs.evolve(bucket, name=f"ส่วน {number}", english=f"part {number}")
        for number, bucket in enumerate(agreement.buckets)
    ]
    return attrs.evolve(agreement, group="กลุ่ม", pool=None, buckets=buckets).share(
        profit,
        figures.members,
        year=figures.year,
        resolution=sharing.resolution,
        balances={each.bucket: each.amount for each in figures.balances},
        capital=figures.capital,
        non_members=figures.non_members,
    )


profits = st.integers(0, 10**12).map(Baht.from_satang)
_EXACT: Final = re.compile(r"(-)?([\d,]+\.\d\d) baht(?: and (\d+/\d+) of a satang)?")
_NUMBER: Final = re.compile(r"-?[\d,]+(?:\.\d+)?(?:/\d+)?")


def read_exact(text: str) -> Fraction:
    """Read back an exact amount, in baht."""
    found = _EXACT.fullmatch(text)

    assert found, text
    amount = number(found[2]) + Fraction(found[3] or 0) / 100
    return -amount if found[1] else amount


def number(text: str) -> Fraction:
    return Fraction(text.replace(",", ""))


def reckon(term: str) -> Fraction:
    """Reckon a printed term from the left: numbers, signs, and words to skip."""
    result, sign = Fraction(0), "+"
    term = re.sub(r"shares x (months|days)|of [\d,]+ (months|days)", "", term)
    words = term.replace("% of", " / 100 x")
    for word in words.split():
        if word in "+-x/":
            sign = word
        elif _NUMBER.fullmatch(word):
            match sign:
                case "+":
                    result += number(word)
                case "-":
                    result -= number(word)
                case "x":
                    result *= number(word)
                case _:
                    result /= number(word)
    return result


@given(sharings(), profits)
def test_every_sum_that_is_printed_comes_out(sharing: Sharing, profit: Baht) -> None:
    sharing = named_anew(sharing, profit)

    for member in sharing.members:
        for line in sharing.explain(member.id, lang="en").splitlines():
            left, equals, right = line.rpartition(" = ")
            if not equals or left.startswith("Member"):
                continue
            term = re.split(": |; x ", left)[-1]
            if right.endswith(" units") or "baht" not in right:
                assert reckon(term) == reckon(right), line
            elif ", rounded " not in left:
                assert reckon(term) == read_exact(right), line


@given(sharings(), profits)
def test_the_buckets_come_to_the_total(sharing: Sharing, profit: Baht) -> None:
    sharing = named_anew(sharing, profit)

    for name, total in sharing.totals().items():
        text = sharing.explain(name, lang="en")
        thai = sharing.explain(name, lang="th")
        amounts = re.findall(r"^- part \d+: (.+)$", text, re.MULTILINE)

        assert sum(map(read_exact, amounts)) == Fraction(total.satang, 100)
        assert f" gets {total.format()} baht\n" in f"{text}\n"
        assert f" {total.format()} บาท ({total.in_words()})\n" in f"{thai}\n"


@given(sharings(), profits)
def test_every_rule_has_words_in_thai(sharing: Sharing, profit: Baht) -> None:
    sharing = named_anew(sharing, profit)

    for member in sharing.members:
        _, _, text = sharing.explain(member.id).partition("\n")
        assert not re.search("[A-WYZa-wyz]", text), text


@given(sharings())
def test_all_explanations_are_those_of_each(sharing: Sharing) -> None:
    texts = sharing.explanations(lang="en", digits="thai")

    assert list(texts) == [member.id for member in sharing.members]
    for member, text in texts.items():
        assert text == sharing.explain(member, lang="en", digits="thai")


def test_nobody_else_can_ask() -> None:
    with pytest.raises(InvalidDataError) as refused:
        small_year().explain("m9")

    assert [problem.code for problem in refused.value.problems] == [
        "sharing.no_such_member"
    ]
