"""Check: an agreement on paper and a year in satang, against section 60."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs
import pytest

from sammachip.dates import BuddhistYear
from sammachip.errors import Problem, Severity
from sammachip.groups import MONTH_AFTER, Basis, Member, Role
from sammachip.money import ZERO_BAHT, Baht, Rounding
from sammachip.people import PersonName
from sammachip.sharing import (
    COOPERATIVES_ACT_2542,
    Agreement,
    Amount,
    AsResolved,
    Bucket,
    BucketRounding,
    Counted,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    LegalBound,
    Payout,
    PayoutStage,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Purpose,
    RuleSet,
    Sharing,
    Take,
    ToFund,
    ToMembers,
    UpToBalance,
    check,
)

NAME: Final = PersonName.parse("นางสมมติ ทดสอบ")
ACT: Final = COOPERATIVES_ACT_2542
UP: Final = Rounding.UP
TOGETHER: Final = BucketRounding.LARGEST_REMAINDER


def percent(value: int | str) -> PercentOfProfit:
    return PercentOfProfit(value)


def baht(amount: int | str) -> FixedAmount:
    return FixedAmount(amount)


def of_rest(value: int) -> PercentOfRest:
    return PercentOfRest(value)


def reserve(  # noqa: PLR0913  # as a bucket has them
    take: Take,
    rounding: Rounding = Rounding.DOWN,
    *,
    key: str = "reserve",
    floor: Amount | None = None,
    cap: Amount | None = None,
    shortage_from: str | None = None,
) -> Bucket:
    return Bucket(
        key=key,
        name=key,
        purpose=Purpose.RESERVE,
        take=take,
        to=ToFund(),
        rounding=rounding,
        at_least=[floor] if floor else [],
        at_most=[cap] if cap else [],
        shortage_from=shortage_from,
    )


def fee(
    take: Take, cap: Amount | None = None, *, excess_to: str | None = None
) -> Bucket:
    return Bucket(
        key="fee",
        name="fee",
        purpose=Purpose.LEAGUE_FEE,
        take=take,
        to=ToFund(),
        at_most=[cap] if cap else [],
        excess_to=excess_to,
    )


def other(key: str, take: Take, rounding: Rounding = Rounding.DOWN) -> Bucket:
    return Bucket(key=key, name=key, take=take, to=ToFund(), rounding=rounding)


def by_shares(take: Take, if_nobody: str, key: str = "dividend") -> Bucket:
    return Bucket(
        key=key,
        name=key,
        purpose=Purpose.DIVIDEND,
        take=take,
        to=ToMembers(basis=Basis.SHARES, if_nobody=if_nobody),
    )


SAFE: Final = reserve(percent(10), UP)
FEE: Final = fee(percent(5))
REST: Final = other("rest", EverythingLeft())


def agreement(
    *buckets: Bucket,
    rounding: BucketRounding = BucketRounding.IN_ORDER,
    in_force_from: date = date(2026, 1, 1),  # a date never changes
) -> Agreement:
    return Agreement(
        group="สหกรณ์ทดสอบ",
        agreed_on=date(1999, 12, 14),
        in_force_from=in_force_from,
        buckets=buckets,
        rounding=rounding,
    )


def findings(problems: tuple[Problem, ...]) -> list[str]:
    """Write each finding as its severity, code and place, and the profits meant."""
    return [
        " ".join(
            [
                "!" if each.severity is Severity.ERROR else "?",
                each.code.removeprefix("law."),
                each.path_text,
                str(each.facts.get("profits", "")),
            ]
        ).rstrip()
        for each in problems
    ]


WHILE: Final = "while the profit is less than"
IN_SOME: Final = "in some years, whatever the profit"


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param([SAFE, FEE, REST], id="10 per cent rounded up"),
        pytest.param([reserve(percent(10), floor=percent(10)), FEE, REST], id="floor"),
        pytest.param([reserve(percent(5), floor=percent(10)), FEE, REST], id="lifted"),
        pytest.param([reserve(baht(1), floor=percent(10)), FEE, REST], id="fixed"),
        pytest.param([reserve(AsResolved(), floor=percent(10)), FEE, REST], id="open"),
        pytest.param(
            [reserve(percent(6), UP), reserve(percent(4), UP, key="more"), FEE, REST],
            id="two buckets of one purpose are added up",
        ),
        pytest.param(
            [reserve(percent(12)), FEE, REST],
            id="12 per cent rounded down: too little only of less than a baht",
        ),
        pytest.param([FEE, SAFE, REST], id="the fee before the reserve"),
        pytest.param([FEE, reserve(EverythingLeft())], id="all the rest, after 5"),
        pytest.param([reserve(of_rest(10), UP), FEE, REST], id="of all that is left"),
        pytest.param([SAFE, fee(of_rest(5)), REST], id="a fee of 5 of the rest"),
        pytest.param([SAFE, fee(percent(7), percent(5)), REST], id="a capped fee"),
        pytest.param([SAFE, fee(AsResolved(), percent(5)), REST], id="an open fee"),
        pytest.param(
            [SAFE, fee(percent(7), percent(5), excess_to="rest"), REST],
            id="the excess of a fee goes elsewhere",
        ),
        pytest.param(
            [SAFE, FEE, by_shares(EverythingLeft(), "reserve")],
            id="the reserve gets what nobody has a claim on",
        ),
    ],
)
def test_an_agreement_that_keeps_the_law_in_every_year_passes(
    sound: list[Bucket],
) -> None:
    assert check(agreement(*sound), against=ACT) == ()


@pytest.mark.parametrize(
    ("buckets", "found"),
    [
        pytest.param(
            [reserve(percent(10)), FEE, REST],
            ["? perhaps_below buckets[0] in some years, whatever the profit"],
            id="10 per cent rounded down",
        ),
        pytest.param(
            [reserve(percent(10), Rounding.HALF_UP), FEE, REST],
            ["? perhaps_below buckets[0] in some years, whatever the profit"],
            id="10 per cent rounded to the nearer",
        ),
        pytest.param(
            [reserve(percent("10.5")), FEE, REST],
            ["? perhaps_below buckets[0] while the profit is less than 2.00 baht"],
            id="10.5 per cent rounded down",
        ),
        pytest.param(
            [reserve(baht(10_000)), FEE, REST],
            ["? perhaps_below buckets[0] once the profit is more than 100,000.00 baht"],
            id="a fixed reserve",
        ),
        pytest.param(
            [other("a", baht(850)), FEE, reserve(EverythingLeft())],
            [
                f"? perhaps_below buckets[2] {WHILE} 1,000.00 baht",
                "? order buckets[0]",
            ],
            id="what fixed amounts leave over",
        ),
        pytest.param(
            [other("a", percent(80)), FEE, reserve(EverythingLeft())],
            ["? order buckets[0]"],
            id="what percentages leave over",
        ),
        pytest.param(
            [other("a", percent(85), UP), FEE, reserve(EverythingLeft())],
            [f"? perhaps_below buckets[2] {IN_SOME}", "? order buckets[0]"],
            id="what percentages rounded up leave over",
        ),
        pytest.param(
            [other("a", AsResolved()), FEE, reserve(EverythingLeft())],
            [f"? perhaps_below buckets[2] {IN_SOME}", "? order buckets[0]"],
            id="what the meeting leaves over",
        ),
        pytest.param(
            [reserve(AsResolved()), FEE, REST],
            [f"? perhaps_below buckets[0] {IN_SOME}"],
            id="a reserve that is left to the meeting",
        ),
        pytest.param(
            [
                reserve(percent(10), UP, cap=UpToBalance(target=baht(50_000))),
                FEE,
                REST,
            ],
            [f"? perhaps_below buckets[0] {IN_SOME}"],
            id="a reserve that stops when it is full",
        ),
        pytest.param(
            [
                other("a", of_rest(95)),
                reserve(percent(10), floor=percent(10), shortage_from="a"),
                fee(of_rest(5)),
                REST,
            ],
            ["? order buckets[0]"],
            id="a reserve that another bucket makes up",
        ),
        pytest.param(
            [
                reserve(percent(10), UP),
                fee(baht(10), baht(20)),
                attrs.evolve(
                    other("welfare", of_rest(5)),
                    at_least=[percent(80)],
                    shortage_from="reserve",
                ),
                REST,
            ],
            [
                f"? perhaps_below buckets[0] {IN_SOME}",
                "? perhaps_above buckets[1] while the profit is less than 200.00 baht",
            ],
            id="a reserve that makes up for another bucket",
        ),
        pytest.param(
            [reserve(percent(5)), FEE, by_shares(EverythingLeft(), "reserve")],
            [f"? perhaps_below buckets[0] {IN_SOME}"],
            id="a reserve that is too little unless nobody has a claim",
        ),
        pytest.param(
            [
                SAFE,
                attrs.evolve(by_shares(percent(7), "reserve"), purpose=FEE.purpose),
                REST,
            ],
            [f"? perhaps_above buckets[1] {IN_SOME}"],
            id="a fee that is too much unless nobody has a claim",
        ),
        pytest.param(
            [SAFE, fee(baht(30_000)), REST],
            [f"? perhaps_above buckets[1] {WHILE} 600,000.00 baht"],
            id="a fixed fee",
        ),
        pytest.param(
            [SAFE, FEE, by_shares(EverythingLeft(), "fee")],
            [f"? perhaps_above buckets[1] {IN_SOME}"],
            id="a fee that gets what nobody has a claim on",
        ),
        pytest.param(
            [SAFE, attrs.evolve(FEE, rounding=UP), REST],
            [f"? perhaps_above buckets[1] {IN_SOME}"],
            id="a fee rounded up",
        ),
        pytest.param(
            [SAFE, REST], ["? no_bucket buckets"], id="no fee, which may be due"
        ),
        pytest.param(
            [other("a", percent(20)), SAFE, other("b", percent(20)), FEE, REST],
            ["? order buckets[0]"],
            id="others before the reserve or the fee",
        ),
    ],
)
def test_what_the_paper_does_not_make_sure_is_a_warning(
    buckets: list[Bucket], found: list[str]
) -> None:
    assert findings(check(agreement(*buckets), against=ACT)) == found


@pytest.mark.parametrize(
    ("buckets", "found"),
    [
        pytest.param(
            [reserve(percent("9.99"), UP), FEE, REST],
            ["! agreed_below buckets[0]"],
            id="9.99 per cent",
        ),
        pytest.param(
            [reserve(percent(8), cap=percent(9)), FEE, REST],
            ["! agreed_below buckets[0]"],
            id="a cap below the floor",
        ),
        pytest.param(
            [reserve(percent(4)), reserve(percent(5), key="more"), FEE, REST],
            ["! agreed_below buckets[0]"],
            id="two buckets that are too little together",
        ),
        pytest.param(
            [SAFE, fee(percent(7)), REST],
            ["! agreed_above buckets[1]"],
            id="a fee of 7 per cent",
        ),
        pytest.param([FEE, REST], ["! no_bucket buckets"], id="no reserve"),
    ],
)
def test_what_the_paper_breaks_is_an_error(
    buckets: list[Bucket], found: list[str]
) -> None:
    assert findings(check(agreement(*buckets), against=ACT)) == found


def test_percentages_split_together_may_miss_by_a_satang_either_way() -> None:
    together = agreement(
        reserve(percent(10)), FEE, other("rest", percent(85)), rounding=TOGETHER
    )

    assert findings(check(together, against=ACT)) == [
        f"? perhaps_below buckets[0] {IN_SOME}",
        f"? perhaps_above buckets[1] {IN_SOME}",
    ]


def test_an_agreement_from_before_the_law_is_looked_at_all_the_same() -> None:
    old = agreement(reserve(percent(8)), FEE, REST, in_force_from=date(1999, 12, 31))

    assert findings(check(old, against=ACT)) == [
        "? agreement_not_in_force in_force_from",
        "! agreed_below buckets[0]",
    ]


def test_a_finding_says_law_purpose_and_remedy_in_both_languages() -> None:
    (problem,) = check(agreement(reserve(percent("10.5")), FEE, REST), against=ACT)

    assert str(problem) == (
        "buckets[0]: by the Co-operatives Act B.E. 2542 (section 60) the reserve must"
        " be at least 10% of the profit to be shared; by the agreement it can be less"
        " while the profit is less than 2.00 baht. To make sure of it, as far as the"
        " profit goes: put it first, with this floor, and no cap below"
    )
    assert problem.text("th") == (
        "ตามพระราชบัญญัติสหกรณ์ พ.ศ. 2542 (มาตรา 60) ทุนสำรองต้องไม่น้อยกว่าร้อยละ 10"
        " ของกำไรที่จัดสรรได้ แต่ตามข้อตกลงอาจน้อยกว่านั้นหากกำไรไม่ถึง 2.00 บาท"
        " เพื่อให้ได้ครบเท่าที่มีกำไร ให้จัดสรรส่วนนี้เป็นลำดับแรก กำหนดขั้นต่ำไว้เท่านี้"
        " และไม่กำหนดขั้นสูงที่ต่ำกว่า"
    )


def test_buckets_in_another_order_than_the_law_are_named_in_one_finding() -> None:
    """The form that large co-operatives print: the reserve last, never too little."""
    dividend = attrs.evolve(
        by_shares(rate(5), "reserve"), name="เงินปันผล", english="Dividend"
    )
    last = reserve(EverythingLeft(), floor=percent(10), shortage_from="dividend")

    (problem,) = check(agreement(dividend, FEE, last), against=ACT)

    assert problem.text("en") == (
        "by the Co-operatives Act B.E. 2542 these come before all others: the reserve,"
        " the fee of the Co-operative League; the agreement fills these before one of"
        " them: Dividend"
    )
    assert problem.text("th").endswith("แต่ข้อตกลงจัดสรรส่วนเหล่านี้ก่อน: เงินปันผล")


def test_an_amount_that_is_fixed_is_said_once() -> None:
    in_baht = LegalBound(
        purpose=Purpose.LEAGUE_FEE, citation="ระเบียบของสันนิบาต", at_most=[baht(30)]
    )
    year = allocated("1000", SAFE, fee(baht(40)), REST)

    (problem,) = check(year, against=ACT.with_bounds(in_baht))

    assert problem.text("en") == (
        "by the Co-operatives Act B.E. 2542 (ระเบียบของสันนิบาต) the fee of the"
        " Co-operative League must be at most 30.00 baht; found 40.00 baht, 10.00 too"
        " much"
    )
    assert problem.text("th").endswith(
        "ค่าบำรุงสันนิบาตสหกรณ์ต้องไม่เกิน 30.00 บาท แต่พบ 40.00 บาท เกินไป 10.00 บาท"
    )


def allocated(profit: str, *amounts: Bucket, loss: Baht = ZERO_BAHT) -> Sharing:
    return agreement(*amounts).share(Baht(profit), [], loss_brought_forward=loss)


def test_phichit_2565_is_below_the_floor_that_its_printed_percent_hides() -> None:
    """Printed: profit, reserve "10.00" per cent, league fee."""
    year_2565 = allocated(
        "106124927.74", reserve(baht("10610584.74")), fee(baht(30_000)), REST
    )

    (problem,) = check(year_2565, against=ACT)

    assert problem.severity is Severity.ERROR
    assert problem.facts["limit"] == "10,612,492.78"
    assert problem.facts["short"] == "1,908.04"
    assert problem.text("en") == (
        "by the Co-operatives Act B.E. 2542 (section 60) the reserve must be at least"
        " 10% of the profit to be shared (10,612,492.78 baht); found 10,610,584.74"
        " baht, 1,908.04 too little"
    )
    assert problem.text("th").endswith(
        "คือ 10,612,492.78 บาท แต่พบ 10,610,584.74 บาท ขาดไป 1,908.04 บาท"
    )


@pytest.mark.parametrize(
    ("profit", "in_reserve"),
    [
        pytest.param("31629107.08", "3273026.27", id="RTAF ordnance 2568"),
        pytest.param("36556275.21", "3951707.27", id="RTAF ordnance 2567"),
        pytest.param("118699571.26", "11985547.09", id="Phichit 2566"),
    ],
)
def test_the_other_printed_years_pass(profit: str, in_reserve: str) -> None:
    printed = allocated(profit, reserve(baht(in_reserve)), fee(baht(30_000)), REST)

    assert check(printed, against=ACT) == ()


@pytest.mark.parametrize(
    ("in_reserve", "as_fee", "found"),
    [
        pytest.param("123.46", "61.72", [], id="both to the satang"),
        pytest.param("123.45", "61.72", ["! below buckets[0]"], id="a satang less"),
        pytest.param("123.46", "61.73", ["! above buckets[1]"], id="a satang more"),
        pytest.param(
            "0", "1234.57", ["! below buckets[0]", "! above buckets[1]"], id="neither"
        ),
    ],
)
def test_a_year_is_compared_to_the_satang(
    in_reserve: str, as_fee: str, found: list[str]
) -> None:
    year = allocated("1234.57", reserve(baht(in_reserve)), fee(baht(as_fee)), REST)

    assert findings(check(year, against=ACT)) == found


def test_buckets_of_one_purpose_are_added_up_in_a_year() -> None:
    enough = [reserve(baht(6)), reserve(baht(4), key="more"), FEE, REST]
    too_little = [reserve(baht(6)), reserve(baht(3), key="more"), FEE, REST]

    assert check(allocated("100", *enough), against=ACT) == ()
    assert findings(check(allocated("100", *too_little), against=ACT)) == [
        "! below buckets[0]"
    ]


def test_what_moves_to_the_reserve_counts() -> None:
    terms = agreement(reserve(baht(1)), FEE, by_shares(EverythingLeft(), "reserve"))

    moved = terms.share(Baht(100), [Member(id="m1", name=NAME, shares=Decimal(0))])

    assert check(moved, against=ACT) == ()


@pytest.mark.parametrize("profit", ["-500", "0"])
def test_a_year_without_a_profit_passes(profit: str) -> None:
    assert check(allocated(profit, FEE, REST), against=ACT) == ()


def test_a_year_that_only_makes_good_earlier_losses_passes() -> None:
    year = allocated("500", FEE, REST, loss=Baht(500))

    assert check(year, against=ACT) == ()


def test_a_year_without_a_reserve_is_found() -> None:
    assert findings(check(allocated("100", FEE, REST), against=ACT)) == [
        "! no_bucket buckets"
    ]
    assert check(allocated("100", SAFE, REST), against=ACT) == ()


def test_a_bound_that_depends_on_earlier_losses_is_a_warning() -> None:
    """100 baht, of which 60 make good losses: is 10 per cent 4 baht, or 10?"""
    between = [reserve(baht(4)), fee(baht(5)), REST]
    below_and_above = [reserve(baht("3.99")), fee(baht("5.01")), REST]

    assert findings(check(allocated("100", *between, loss=Baht(60)), against=ACT)) == [
        "? below_before_losses buckets[0]",
        "? above_after_losses buckets[1]",
    ]
    assert findings(
        check(allocated("100", *below_and_above, loss=Baht(60)), against=ACT)
    ) == ["! below buckets[0]", "! above buckets[1]"]
    assert (
        check(
            allocated("100", reserve(baht(10)), fee(baht(2)), REST, loss=Baht(60)),
            against=ACT,
        )
        == ()
    )


def test_a_year_outside_the_time_of_the_rules_is_not_judged() -> None:
    replaced = attrs.evolve(ACT, until=date(2026, 6, 30))
    year = agreement(FEE, REST).share(Baht(100), [], year=BuddhistYear(2569))

    assert findings(check(year, against=ACT)) == ["! no_bucket buckets"]
    assert findings(check(year, against=replaced)) == [
        "? year_not_in_force figures.year"
    ]


DIVIDEND: Final = ACT.with_bounds(
    LegalBound(
        purpose=Purpose.DIVIDEND,
        citation="กฎกระทรวง ตามที่สหกรณ์ได้รับแจ้ง",
        at_most=[PercentOfCapital(10)],
    )
)


@pytest.mark.parametrize(
    ("capital", "found"),
    [
        pytest.param(Baht(850), [], id="85 baht of 850"),
        pytest.param(Baht(849), ["! above buckets[2]"], id="85 baht of 849"),
        pytest.param(None, ["? not_written_down buckets[2]"], id="nobody knows"),
    ],
)
def test_a_bound_of_the_caller_is_checked_like_those_of_the_act(
    capital: Baht | None, found: list[str]
) -> None:
    members = [Member(id="m1", name=NAME, shares=Decimal(5), roles=[Role.CHAIR])]
    terms = agreement(SAFE, FEE, by_shares(EverythingLeft(), "reserve"))

    year = terms.share(Baht(100), members, capital=capital)

    assert findings(check(year, against=DIVIDEND)) == found


@pytest.mark.parametrize(
    ("cap", "found"),
    [
        pytest.param(PercentOfCapital(10), [], id="the same cap"),
        pytest.param(PercentOfCapital(8), [], id="a lower cap"),
        pytest.param(
            PercentOfCapital(12),
            [f"? perhaps_above buckets[2] {IN_SOME}"],
            id="a higher cap",
        ),
        pytest.param(
            None, [f"? perhaps_above buckets[2] {IN_SOME}"], id="no cap at all"
        ),
    ],
)
def test_bounds_of_one_kind_are_compared_on_paper(
    cap: Amount | None, found: list[str]
) -> None:
    dividend = attrs.evolve(
        by_shares(percent(50), "reserve"), at_most=[cap] if cap else []
    )

    assert findings(check(agreement(SAFE, FEE, dividend, REST), against=DIVIDEND)) == (
        found
    )


def rate(number: int | str, price: int = 100) -> DeclaredRate:
    return DeclaredRate(percent=number, basis=Basis.SHARES, share_price=Baht(price))


RATE: Final = ACT.with_bounds(
    LegalBound(purpose=Purpose.DIVIDEND, citation="กฎกระทรวง", at_most=[rate(10)])
)
BY_SHARES: Final = ToMembers(basis=Basis.SHARES, if_nobody="reserve")
CAPPED: Final = attrs.evolve(BY_SHARES, rate_cap=rate(10))
QUARTERS: Final = attrs.evolve(BY_SHARES, payout=Payout(unit=Baht("0.25")))
EACH_CUT: Final = attrs.evolve(
    BY_SHARES, payout=Payout(unit=Baht("0.25"), stage=PayoutStage.MEMBER)
)
EACH_SHARE_UP: Final = attrs.evolve(
    BY_SHARES, payout=Payout(stage=PayoutStage.SHARE, rounding=UP)
)


def dividend(take: Take, to: ToMembers = BY_SHARES, **more: Any) -> Bucket:  # noqa: ANN401  # fields of a bucket
    bucket = by_shares(take, "reserve")
    return attrs.evolve(bucket, to=to, **more)


@pytest.mark.parametrize(
    "sure",
    [
        pytest.param([dividend(rate(7))], id="7 per cent"),
        pytest.param([dividend(rate(10))], id="10 per cent"),
        pytest.param([dividend(rate(20, price=50))], id="20 of half the price"),
        pytest.param([dividend(rate(12), CAPPED)], id="12, capped for each"),
        pytest.param([dividend(percent(50), CAPPED)], id="half, capped for each"),
        pytest.param([dividend(rate(10), EACH_CUT)], id="cut to coins"),
        pytest.param(
            [dividend(rate(7)), dividend(rate(3), key="more", name="more")],
            id="7 and 3",
        ),
        pytest.param(
            [attrs.evolve(REST, key="d", name="d", take=percent(50))],
            id="nothing for members",
        ),
    ],
)
def test_a_rate_that_no_member_gets_more_than_is_kept(sure: list[Bucket]) -> None:
    assert check(agreement(SAFE, FEE, *sure, REST), against=RATE) == ()


@pytest.mark.parametrize(
    "open_",
    [
        pytest.param([dividend(rate(11))], id="11 per cent"),
        pytest.param([dividend(rate(7, price=150))], id="of a higher price"),
        pytest.param([dividend(percent(5))], id="a percentage of the profit"),
        pytest.param([dividend(percent(5), at_most=[PercentOfCapital(8)])], id="all"),
        pytest.param([dividend(rate(10), QUARTERS)], id="lifted to a coin"),
        pytest.param([dividend(rate(10), EACH_SHARE_UP)], id="each share lifted"),
        pytest.param([dividend(rate(7), rounding=UP)], id="a bucket rounded up"),
        pytest.param([dividend(rate(7), at_least=[baht(9)])], id="a bucket lifted"),
        pytest.param(
            [dividend(rate(7)), dividend(rate(4), key="more", name="more")],
            id="7 and 4",
        ),
    ],
)
def test_a_rate_that_the_paper_does_not_make_sure_is_a_warning(
    open_: list[Bucket],
) -> None:
    terms = agreement(SAFE, FEE, *open_, REST)

    assert findings(check(terms, against=RATE)) == ["? perhaps_above_rate buckets[2]"]


def test_what_a_full_fund_sends_on_may_lift_a_rate() -> None:
    full = fee(percent(5), percent(4), excess_to="dividend")
    terms = agreement(SAFE, full, dividend(rate(7)), REST)

    assert findings(check(terms, against=RATE)) == ["? perhaps_above_rate buckets[2]"]


def holders(*shares: int | str | None) -> list[Member]:
    return [
        Member(
            id=f"m{n}",
            name=NAME,
            shares=None if number is None else Decimal(number),
            purchases=Baht(1),
        )
        for n, number in enumerate(shares)
    ]


def test_each_members_part_is_held_against_the_rate_and_not_the_bucket() -> None:
    """100 baht on 10 shares of 100: 10 per cent together, 50 on one share."""
    equally = attrs.evolve(BY_SHARES, basis=Basis.EQUAL)
    terms = agreement(
        reserve(baht(890)), fee(baht(10)), dividend(baht(100), equally), REST
    )
    year = terms.share(Baht(1000), holders(1, 9))

    (problem,) = check(year, against=RATE)

    assert findings((problem,)) == ["! above_rate buckets[2]"]
    assert problem.text("en") == (
        "by the Co-operatives Act B.E. 2542 (กฎกระทรวง) the dividend must be at most"
        " 10% on shares of 100.00 baht for each member; found more for 1 of 2, first"
        " for member m0: 50.00 baht, 40.00 too much"
    )
    assert problem.text("th").endswith(
        "แต่พบที่เกิน 1 คน จากสมาชิก 2 คน คนแรกคือสมาชิก m0 ได้ 50.00 บาท เกินไป 40.00 บาท"
    )


@pytest.mark.parametrize(
    ("bucket", "found"),
    [
        pytest.param(dividend(rate(10)), [], id="part of a satang added"),
        pytest.param(dividend(rate("10.1")), ["! above_rate buckets[2]"], id="more"),
        pytest.param(dividend(rate(11), CAPPED), [], id="capped"),
        pytest.param(
            dividend(rate(10), QUARTERS), ["! above_rate buckets[2]"], id="a coin"
        ),
    ],
)
def test_a_rate_is_no_higher_for_part_of_a_satang(
    bucket: Bucket, found: list[str]
) -> None:
    members = holders("6.17253", "6.17253", 0)
    year = agreement(SAFE, FEE, bucket, REST).share(Baht(10_000), members)

    assert findings(check(year, against=RATE)) == found


def test_two_parts_of_a_member_are_held_against_the_rate_together() -> None:
    two = [dividend(rate(6)), dividend(rate(5), key="more", name="more")]
    year = agreement(SAFE, FEE, *two, REST).share(Baht(1000), holders(1))

    assert findings(check(year, against=RATE)) == ["! above_rate buckets[2]"]


def test_a_rate_on_what_nobody_wrote_down_is_not_judged() -> None:
    by_purchases = attrs.evolve(BY_SHARES, basis=Basis.PURCHASES)
    terms = agreement(SAFE, FEE, dividend(percent(5), by_purchases), REST)
    time = Counted(basis=Basis.SHARES, time=MONTH_AFTER)
    by_time = attrs.evolve(rate(10), basis=time)
    of_time = LegalBound(purpose=Purpose.DIVIDEND, citation="x", at_most=[by_time])

    unknown = terms.share(Baht(100), holders(None))
    no_year = terms.share(Baht(100), holders(1))

    expected = ["? not_written_down buckets[2]"]
    assert findings(check(unknown, against=RATE)) == expected
    assert findings(check(no_year, against=ACT.with_bounds(of_time))) == expected


def test_a_cap_on_what_the_agreement_does_not_have_is_kept() -> None:
    assert check(agreement(SAFE, FEE, REST), against=DIVIDEND) == ()


def test_a_floor_of_capital_that_nobody_wrote_down_is_not_judged() -> None:
    of_capital = LegalBound(
        purpose=Purpose.RESERVE,
        citation="by-law",
        at_least=[PercentOfCapital(1)],
    )
    year = allocated("100", SAFE, FEE, REST)

    (problem,) = check(year, against=ACT.with_bounds(of_capital))

    assert findings((problem,)) == ["? not_written_down buckets[0]"]
    assert problem.text("th").startswith("พระราชบัญญัติสหกรณ์ พ.ศ. 2542 (by-law)")


def test_another_bucket_that_passes_its_excess_on_makes_nothing_sure() -> None:
    lender = attrs.evolve(
        other("a", of_rest(95)), at_most=[percent(50)], excess_to="rest"
    )
    terms = agreement(
        lender,
        reserve(percent(10), floor=percent(10), shortage_from="a"),
        fee(of_rest(5)),
        REST,
    )

    assert findings(check(terms, against=ACT)) == [
        f"? perhaps_below buckets[1] {IN_SOME}",
        "? order buckets[0]",
    ]


@pytest.mark.parametrize("rules", [ACT, DIVIDEND])
def test_a_year_with_a_bound_of_the_rest_counts_what_was_left(rules: RuleSet) -> None:
    education = LegalBound(
        purpose=Purpose.EDUCATION,
        citation="by-law",
        at_least=[of_rest(5)],
    )
    bucket = attrs.evolve(other("school", baht("4.25")), purpose=Purpose.EDUCATION)
    exact, too_little = (
        allocated("100", SAFE, FEE, attrs.evolve(bucket, take=baht(each)), REST)
        for each in ("4.25", "4.24")
    )

    assert check(exact, against=rules.with_bounds(education)) == ()
    assert findings(check(too_little, against=rules.with_bounds(education))) == [
        "! below buckets[2]"
    ]
