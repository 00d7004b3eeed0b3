"""Two sharings side by side: what if the group agreed otherwise?"""

from __future__ import annotations

import attrs
from hypothesis import given
from sharing_examples import SMALL, TWO_MEMBERS, small_year
from sharing_strategies import sharings

from sammachip.dates import BuddhistYear
from sammachip.money import ZERO_BAHT, Baht
from sammachip.sharing import (
    Agreement,
    Compared,
    Percent,
    PercentOfProfit,
    Sharing,
    compare,
)


def more_for_the_fund() -> Agreement:
    """Return the small group's agreement with more for the fund, without the temple."""
    fund, _, labour, shares = SMALL.buckets
    fund = attrs.evolve(fund, take=PercentOfProfit(percent=Percent(40)))
    village = attrs.evolve(
        shares, key="village", name="หมู่บ้าน", english="Village", to=fund.to
    )
    shares = attrs.evolve(shares, take=PercentOfProfit(percent=Percent(20)))
    return attrs.evolve(SMALL, buckets=[fund, labour, shares, village])


def what_if() -> tuple[Sharing, Sharing]:
    third = attrs.evolve(TWO_MEMBERS[1], id="m3")
    other = more_for_the_fund().share(
        Baht(100), [TWO_MEMBERS[0], third], year=BuddhistYear(2569)
    )
    return small_year(), other


def test_buckets_and_members_of_both_are_compared() -> None:
    comparison = compare(*what_if())

    assert comparison.buckets == (
        Compared(key="fund", first=Baht("12.50"), second=Baht(40)),
        Compared(key="temple", first=Baht(10), second=None),
        Compared(key="labour", first=Baht("38.75"), second=Baht(30)),
        Compared(key="shares", first=Baht("38.75"), second=Baht(20)),
        Compared(key="village", first=None, second=Baht(10)),
    )
    assert [(each.key, each.difference) for each in comparison.members] == [
        ("m1", Baht("-16.31")),
        ("m2", Baht("-36.90")),
        ("m3", Baht("25.71")),
    ]


def test_a_comparison_is_written_for_people() -> None:
    text = compare(*what_if()).text(lang="en")

    agreement = "By the agreement of 14 December 2025, in force from 1 January 2026"
    assert text.splitlines() == [
        "Two sharings compared",
        "                             First  Second  Difference",
        "Profit or loss of the year  100.00  100.00        0.00",
        "To be shared                100.00  100.00        0.00",
        f"First: Profit sharing of กลุ่มทดสอบ, B.E. 2569. {agreement}",
        f"Second: Profit sharing of กลุ่มทดสอบ, B.E. 2569. {agreement}",
        "",
        "Part          First  Second  Difference",
        "Development   12.50   40.00       27.50",
        "วัด            10.00       -      -10.00",
        "Labour        38.75   30.00       -8.75",
        "Dividend      38.75   20.00      -18.75",
        "Village           -   10.00       10.00",
        "Total        100.00  100.00        0.00",
        "",
        "Member  First  Second  Difference",
        "m1      40.60   24.29      -16.31",
        "m2      36.90       -      -36.90",
        "m3          -   25.71       25.71",
        "Total   77.50   50.00      -27.50",
        "",
        "-: not in this sharing",
    ]


def test_a_comparison_in_thai_has_the_digits_that_were_asked_for() -> None:
    lines = compare(*what_if()).text(digits="thai").splitlines()

    assert lines[1].split() == ["ครั้งที่หนึ่ง", "ครั้งที่สอง", "ต่างกัน"]
    assert lines[2].split() == ["กำไรหรือขาดทุนของปี", "๑๐๐.๐๐", "๑๐๐.๐๐", "๐.๐๐"]
    assert lines[-1] == "-: ไม่มีในการจัดสรรนี้"


def test_a_notebook_shows_a_comparison_in_thai() -> None:
    comparison = compare(*what_if())

    shown = comparison._repr_html_()  # pyright: ignore[reportPrivateUsage]

    assert shown == comparison.html(lang="th")
    assert "<td>-36.90</td>" in shown


@given(sharings(), sharings())
def test_nothing_is_lost_in_a_comparison(first: Sharing, second: Sharing) -> None:
    comparison = compare(first, second)

    for compared, sharing in (
        ([each.first for each in comparison.members], first),
        ([each.second for each in comparison.members], second),
    ):
        amounts = [amount for amount in compared if amount is not None]
        assert len(amounts) == len(sharing.members)
        assert Baht.total(amounts) == Baht.total(sharing.totals().values())
    differences = Baht.total(each.difference for each in comparison.buckets)
    assert differences == second.shareable - first.shareable


@given(sharings())
def test_a_sharing_differs_in_nothing_from_itself(sharing: Sharing) -> None:
    comparison = compare(sharing, sharing)

    compared = (*comparison.buckets, *comparison.members)
    assert {each.difference for each in compared} == {ZERO_BAHT}
    assert "not in this sharing" not in comparison.text(lang="en")
