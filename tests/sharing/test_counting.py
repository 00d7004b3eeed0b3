"""Counting: what counts for a member, and for how long; worked by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sharing_terms import (
    NAME,
    YEAR,
    for_members,
    member,
    paid,
    problems_of,
    to_members,
    told,
)
from strategies import share_moves

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.groups import (
    MONTH_AFTER,
    MONTH_OF,
    Basis,
    DaysHeld,
    HoldingTime,
    Member,
    MonthsHeld,
    ShareMove,
)
from sammachip.money import Baht
from sammachip.sharing import (
    Agreement,
    AtLeast,
    Bucket,
    Counted,
    Counting,
    EverythingLeft,
    Mixed,
    MixedPart,
    Percent,
    PercentOfProfit,
    ToFund,
)

Year = BuddhistYear | FiscalYear

BY_THE_7TH: Final = MonthsHeld(cut_off_day=7)
WITH_FIRST_DAY: Final = DaysHeld(first_day_counts=True)
WITHOUT_FIRST_DAY: Final = DaysHeld(first_day_counts=False)
SAVER: Final = member(
    "saver",
    moves={
        date(2025, 11, 20): "100",  # brought forward into 2569
        date(2026, 1, 1): "10",
        date(2026, 6, 7): "10",
        date(2026, 6, 8): "10",
        date(2026, 12, 31): "10",
    },
)


def weight_of(counted: Counted, who: Member, year: Year | None = YEAR) -> Fraction:
    rows = counted.rows(who, year)
    assert rows is not None
    return sum((row.weight for row in rows), Fraction(0))


def shares_held(
    time: HoldingTime | None = None, at_most: str | None = None, held_at_least: int = 0
) -> Counted:
    return Counted(
        basis=Basis.SHARES,
        time=time,
        at_most=None if at_most is None else Decimal(at_most),
        held_at_least=held_at_least,
    )


@pytest.mark.parametrize(
    ("time", "year", "weight"),
    [
        # 100 x 12, then 10 x 11, 6, 6, 0 months
        pytest.param(MONTH_AFTER, YEAR, 1430, id="the month after"),
        # 100 x 12, then 10 x 12, 7, 7, 1
        pytest.param(MONTH_OF, YEAR, 1470, id="the month of"),
        # 100 x 12, then 10 x 12, 7, 6, 0
        pytest.param(BY_THE_7TH, YEAR, 1450, id="a cut-off on the 7th"),
        # 100 x 365, then 10 x 365, 208, 207, 1 days
        pytest.param(WITH_FIRST_DAY, YEAR, 44_310, id="days"),
        # 100 x 365, then 10 x 364, 207, 206, 0
        pytest.param(WITHOUT_FIRST_DAY, YEAR, 44_270, id="days after the first"),
        # October to September: 100 x 10, then 10 x 8, 3, 3, and 0 after its end
        pytest.param(MONTH_AFTER, FiscalYear(2569), 1140, id="a fiscal year"),
    ],
)
def test_shares_count_for_the_time_they_were_held(
    time: HoldingTime, year: Year, weight: int
) -> None:
    assert weight_of(shares_held(time), SAVER, year) == weight


@pytest.mark.parametrize(
    ("year", "counted", "out_of"),
    [
        (BuddhistYear(2567), 307, 366),  # 2024: 29 February is its 60th day
        (BuddhistYear(2568), 365, 365),  # brought forward
        (BuddhistYear(2566), 0, 365),  # bought after its end
        (FiscalYear(2567), 215, 366),  # 1 October 2023 to 30 September 2024
    ],
)
def test_a_leap_year_has_366_days(year: Year, counted: int, out_of: int) -> None:
    who = member("m1", moves={date(2024, 2, 29): "1"})

    rows = shares_held(WITH_FIRST_DAY).rows(who, year)

    assert rows is not None
    assert [(row.counted, row.out_of) for row in rows] == [(counted, out_of)]


@pytest.mark.parametrize(
    ("time", "weight"),
    [
        (MONTH_AFTER, 100 * 12 - 40 * 9),  # withdrawn in March: from April on
        (MONTH_OF, 100 * 12 - 40 * 10),
        (WITH_FIRST_DAY, 100 * 365 - 40 * 297),  # 10 March is the 69th day
    ],
)
def test_a_withdrawal_is_counted_like_a_purchase(
    time: HoldingTime, weight: int
) -> None:
    who = member("m1", moves={date(2020, 1, 1): "100", date(2026, 3, 10): "-40"})

    assert weight_of(shares_held(time), who) == weight


@pytest.mark.parametrize(
    ("held", "counts"),
    [
        ("39.9", "39.9"),
        ("40", "40"),
        ("40.1", "40"),
        ("2000", "40"),
        ("0.4", "0.4"),  # 20 baht of a share of 50
    ],
)
def test_no_more_than_40_shares_count(held: str, counts: str) -> None:
    who = member("m1", held)

    assert weight_of(shares_held(at_most="40"), who) == Fraction(counts)


def test_a_cap_on_shares_looks_at_what_is_held_at_each_time() -> None:
    moves = {
        date(2025, 5, 1): "60",  # 40 of them count, 12 months
        date(2026, 3, 10): "-30",  # 30 are left: 10 fewer count, from April on
        date(2026, 6, 5): "25",  # 55 are held: 10 more count, from July on
    }
    who = member("m1", moves=moves)

    assert weight_of(shares_held(MONTH_AFTER, "40"), who) == 40 * 12 - 10 * 9 + 10 * 6


def test_shares_withdrawn_above_the_cap_take_nothing_back() -> None:
    who = member("m1", moves={date(2025, 5, 1): "100", date(2026, 3, 10): "-30"})

    assert weight_of(shares_held(MONTH_AFTER, "40"), who) == 40 * 12


def test_what_was_held_for_less_than_six_months_counts_nothing() -> None:
    counted = shares_held(MONTH_AFTER, held_at_least=6)
    in_time = member("m1", moves={date(2026, 6, 30): "10"})
    too_late = member("m2", moves={date(2026, 7, 1): "10"})

    assert weight_of(counted, in_time) == 60
    assert weight_of(counted, too_late) == 0


@pytest.mark.parametrize(
    ("day", "weight"),
    [
        (date(2026, 5, 1), 12 * 10 - 7 * 10),
        (date(2026, 8, 1), 12 * 10 - 4 * 10),  # 4 months are not too few to take off
    ],
)
def test_what_is_withdrawn_late_is_taken_off_all_the_same(
    day: date, weight: int
) -> None:
    who = member("m1", moves={date(2025, 1, 1): "10", day: "-10"})

    assert weight_of(shares_held(MONTH_AFTER, held_at_least=6), who) == weight


def test_the_decimal_context_of_the_program_changes_nothing() -> None:
    moves = {date(2025, 1, 1): "123.456", date(2025, 1, 2): "0.456"}
    who = member("m1", moves=moves)

    with localcontext(prec=4):
        assert weight_of(shares_held(MONTH_OF, "1000"), who) == Fraction("1486.944")


def test_without_a_time_counts_what_is_held_when_the_year_ends() -> None:
    who = member(
        "m1",
        moves={
            date(2020, 1, 1): "5",
            date(2026, 12, 31): "2",
            date(2027, 1, 1): "90",  # next year's
        },
    )

    assert weight_of(shares_held(), who) == 7
    assert weight_of(shares_held(), who, None) == 97
    assert weight_of(shares_held(at_most="6"), who) == 6


@pytest.mark.parametrize(
    ("basis", "who", "weight"),
    [
        (Basis.EQUAL, member("m1"), 1),
        (Basis.SHARES, member("m1", "12.5"), Fraction(25, 2)),
        (Basis.DAYS, member("m1", days=3), 3),
        (Basis.HOURS, member("m1", hours="7.25"), Fraction(29, 4)),
        (Basis.PIECES, member("m1", pieces=12), 12),
        (Basis.PURCHASES, member("m1", purchases="10.50"), 1050),  # satang
        (Basis.INTEREST_PAID, member("m1", interest="0.01"), 1),
        (
            Basis.DELIVERIES,
            attrs.evolve(member("m1"), deliveries=Baht("2")),
            200,
        ),
        (Basis.VALUE, attrs.evolve(member("m1"), value=Baht(3)), 300),
        (Basis.POINTS, attrs.evolve(member("m1"), points=Decimal(49)), 49),
    ],
)
def test_each_basis_counts_what_is_written_down(
    basis: Basis, who: Member, weight: Fraction
) -> None:
    counted = Counted(basis=basis)

    assert weight_of(counted, who) == weight
    if basis is not Basis.EQUAL:
        assert counted.rows(member("m1"), YEAR) is None


def test_a_cap_on_money_is_in_baht() -> None:
    counted = Counted(basis=Basis.PURCHASES, at_most=Decimal("99.5"))

    assert weight_of(counted, member("m1", purchases=100)) == 9950
    assert weight_of(counted, member("m1", purchases=99)) == 9900


def test_when_shares_were_bought_has_to_be_known_unless_there_are_none() -> None:
    counted = shares_held(MONTH_AFTER)

    assert counted.rows(member("m1"), YEAR) is None
    assert counted.rows(member("m1", "3"), YEAR) is None
    assert weight_of(counted, member("m1", "0")) == 0


@pytest.mark.parametrize(
    ("basis", "least", "who", "holds"),
    [
        (Basis.DAYS, 1, member("m1", days=1), True),
        (Basis.DAYS, 1, member("m1", days="0.5"), False),
        (Basis.DAYS, 1, member("m1"), False),
        (Basis.PURCHASES, 100, member("m1", purchases=100), True),
        (Basis.PURCHASES, 100, member("m1", purchases="99.99"), False),
        (Basis.EQUAL, 1, member("m1"), True),
    ],
)
def test_a_condition_asks_for_at_least_so_much(
    basis: Basis, least: int, who: Member, *, holds: bool
) -> None:
    assert AtLeast(basis=basis, quantity=Decimal(least)).holds_for(who) is holds


REGISTER: Final = (
    member("m1", "1", hours=7),
    member("m2", "2", hours=2),
    member("m3", "3", hours=9),
)
PARTS: Final = ((70, Basis.SHARES), (30, Basis.HOURS))
MIX: Final = Mixed(
    parts=[MixedPart(percent=Percent(part), basis=basis) for part, basis in PARTS]
)


def test_a_mix_is_one_weight_that_is_rounded_once() -> None:
    # 500 x (0.7 x 1/6 + 0.3 x 7/18) = 116.666..., 133.333..., 250
    sharing = for_members(to_members(MIX)).share(Baht(500), REGISTER)

    assert paid(sharing) == {"m1": "116.67", "m2": "133.33", "m3": "250.00"}


def test_two_buckets_are_rounded_twice_and_may_differ_by_a_satang() -> None:
    # 350 by 1, 2, 3 is 58.33 116.67 175.00; 150 by 7, 2, 9 is 58.33 16.67 75.00
    two = Agreement(
        group="กลุ่มทดสอบ",
        agreed_on=date(2025, 12, 14),
        in_force_from=date(2026, 1, 1),
        buckets=[
            Bucket(
                key=basis.value,
                name=basis.value,
                take=PercentOfProfit(percent=Percent(part)),
                to=to_members(basis),
            )
            for part, basis in PARTS
        ]
        + [Bucket(key="fund", name="fund", take=EverythingLeft(), to=ToFund())],
    )

    sharing = two.share(Baht(500), REGISTER)

    assert [each.plain() for each in map(sharing.total_of, ("m1", "m2", "m3"))] == [
        "116.66",
        "133.34",
        "250.00",
    ]


@pytest.mark.parametrize(
    ("counting", "amounts"),
    [
        pytest.param(
            Counted(basis=Basis.SHARES, at_most=Decimal(2)),
            ["20.00", "40.00", "40.00"],
            id="2 shares count",
        ),
        pytest.param(Basis.HOURS, ["38.89", "11.11", "50.00"], id="hours"),
        pytest.param(
            Mixed(
                parts=[
                    MixedPart(percent=Percent(50), basis=Basis.EQUAL),
                    MixedPart(
                        percent=Percent(50),
                        basis=Counted(basis=Basis.SHARES, at_most=Decimal(1)),
                    ),
                ]
            ),
            ["33.34", "33.33", "33.33"],
            id="a mix of what is equal",
        ),
    ],
)
def test_members_share_by_what_counts(counting: Counting, amounts: list[str]) -> None:
    sharing = for_members(to_members(counting)).share(Baht(100), REGISTER)

    assert [*paid(sharing).values()] == amounts


moves = share_moves("m1")
times = st.sampled_from(
    [MONTH_AFTER, BY_THE_7TH, MONTH_OF, WITH_FIRST_DAY, WITHOUT_FIRST_DAY]
)
years = st.builds(BuddhistYear, st.integers(2567, 2571)) | st.builds(
    FiscalYear, st.integers(2567, 2571)
)


def holder(of: Sequence[ShareMove]) -> Member:
    shares = None if of else Decimal(0)
    return Member(id="m1", name=NAME, shares=shares, share_moves=of)


@given(moves, times, years)
def test_rows_come_to_the_share_time(
    of: Sequence[ShareMove], time: HoldingTime, year: Year
) -> None:
    who = holder(of)

    assert weight_of(shares_held(time), who, year) == who.share_time(time, year)


@given(moves, times, years, st.integers(1, 10**5).map(Decimal), st.integers(0, 9))
def test_what_counts_is_never_below_zero_nor_above_the_cap(
    of: Sequence[ShareMove], time: HoldingTime, year: Year, cap: Decimal, least: int
) -> None:
    counted = shares_held(time, str(cap), least)

    assert 0 <= weight_of(counted, holder(of), year) <= cap * time.out_of(year)


@given(moves, times, years, st.integers(1, 10**5).map(Decimal))
def test_a_cap_takes_nothing_from_who_never_reaches_it(
    of: Sequence[ShareMove], time: HoldingTime, year: Year, above: Decimal
) -> None:
    held = highest = Decimal(0)
    for move in sorted(of, key=lambda each: each.day):
        held += move.shares
        highest = max(highest, held)
    capped = shares_held(time, str(highest + above))

    assert weight_of(capped, holder(of), year) == weight_of(
        shares_held(time), holder(of), year
    )


@given(moves, times, years)
def test_the_order_in_which_moves_are_written_down_does_not_matter(
    of: Sequence[ShareMove], time: HoldingTime, year: Year
) -> None:
    counted = shares_held(time, "1000")

    backwards = weight_of(counted, holder(of[::-1]), year)

    assert weight_of(counted, holder(of), year) == backwards


@given(st.dates(date(2025, 1, 1), date(2028, 1, 1)), years)
def test_an_earlier_day_never_counts_less(day: date, year: Year) -> None:
    for time in (MONTH_AFTER, BY_THE_7TH, MONTH_OF, WITH_FIRST_DAY, WITHOUT_FIRST_DAY):
        earlier = time.counted(day - timedelta(days=1), year)

        assert 0 <= time.counted(day, year) <= earlier <= time.out_of(year)


@pytest.mark.parametrize("basis", [each for each in Basis if each is not Basis.SHARES])
def test_only_shares_are_counted_by_time(basis: Basis) -> None:
    (problem,) = problems_of(lambda: Counted(basis=basis, time=MONTH_OF))

    assert (problem.code, problem.path) == ("counting.time", ("time",))
    assert str(problem) == (
        "time: only shares are counted by the time they were held,"
        f" found {basis.value} with a time"
    )


@pytest.mark.parametrize(("time", "least"), [(None, 1), (MONTH_OF, -1), (None, -1)])
def test_a_least_time_needs_a_time(time: HoldingTime | None, least: int) -> None:
    (problem,) = problems_of(lambda: shares_held(time, held_at_least=least))

    assert (problem.code, problem.path) == (
        "counting.held_at_least",
        ("held_at_least",),
    )


NO_NUMBERS: Final = ["NaN", "sNaN", "Infinity", "-Infinity", "1E+999999999", "-1"]


@pytest.mark.parametrize("cap", ["0", *NO_NUMBERS])
def test_a_cap_on_what_counts_is_a_number_above_zero(cap: str) -> None:
    (problem,) = problems_of(lambda: shares_held(at_most=cap))

    assert (problem.code, problem.path) == ("counting.at_most", ("at_most",))
    assert str(problem) == f"at_most: expected a number above zero, found {cap}"


@pytest.mark.parametrize("least", NO_NUMBERS)
def test_what_is_enough_is_a_number_of_zero_or_more(least: str) -> None:
    problems = problems_of(lambda: AtLeast(basis=Basis.DAYS, quantity=Decimal(least)))

    assert told(problems) == [
        (
            "counting.at_least",
            "quantity",
            f"expected a number of zero or more, found {least}",
        )
    ]


def test_all_that_is_wrong_with_a_counting_is_told_at_once() -> None:
    problems = problems_of(
        lambda: Counted(
            basis=Basis.DAYS, time=MONTH_OF, at_most=Decimal(0), held_at_least=-1
        )
    )

    assert [problem.code for problem in problems] == [
        "counting.time",
        "counting.held_at_least",
        "counting.at_most",
    ]


@pytest.mark.parametrize(
    ("parts", "found"), [([], "0"), ([60, 39], "99"), (["200/3", 50], "350/3")]
)
def test_the_parts_of_a_mix_come_to_100(parts: list[int | str], found: str) -> None:
    (problem,) = problems_of(
        lambda: Mixed(
            parts=[
                MixedPart(percent=Percent(each), basis=Basis.EQUAL) for each in parts
            ]
        )
    )

    assert str(problem) == (
        f"parts: the parts of a mix come to 100 per cent, found {found}"
    )
    assert problem.code == "counting.mix"


@pytest.mark.parametrize(
    ("left", "weight"),
    [
        (None, 120),
        (date(2026, 1, 2), 10),  # of January alone
        (date(2026, 6, 30), 60),
        (date(2027, 3, 1), 120),
    ],
)
def test_who_leaves_is_counted_until_then(left: date | None, weight: int) -> None:
    stays = member("m1", moves={date(2025, 1, 1): "10"})
    who = attrs.evolve(stays, left=left)

    assert weight_of(shares_held(MONTH_AFTER), who) == weight


def test_what_was_bought_last_is_withdrawn_first() -> None:
    moves = {date(2026, 1, 5): "10", date(2026, 3, 5): "4", date(2026, 6, 5): "-6"}
    rows = shares_held(MONTH_AFTER).rows(member("m1", moves=moves), YEAR)

    assert [(int(row.units), row.counted, row.until) for row in rows or ()] == [
        (2, 11 - 6, date(2026, 6, 5)),
        (8, 11, None),
        (4, 9 - 6, date(2026, 6, 5)),
    ]
