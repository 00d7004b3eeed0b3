"""Member: what was brought in, shares over time, entitlement; and what is refused."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import holding_times, members, quantities, share_moves

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.groups import (
    MONTH_AFTER,
    MONTH_OF,
    Basis,
    DaysHeld,
    HoldingTime,
    Member,
    MonthsHeld,
    Role,
    ShareMove,
    Standing,
)
from sammachip.money import Baht
from sammachip.people import PersonName

_NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")
_PLAIN = Member(id="m1", name=_NAME)
_YEAR = BuddhistYear(2569)  # January to December 2026
_FISCAL = FiscalYear(2569)  # October 2025 to September 2026
_NOTHING: Final[frozenset[Standing]] = frozenset()

years = st.sampled_from([_YEAR, _FISCAL, BuddhistYear(2568), FiscalYear(2570)])


def moved(day: date, shares: str, member: str = "m1") -> ShareMove:
    return ShareMove(member=member, day=day, shares=Decimal(shares))


def holder(*moves: tuple[date, str], shares: str | None = None) -> Member:
    return attrs.evolve(
        _PLAIN,
        share_moves=tuple(moved(day, number) for day, number in moves),
        shares=None if shares is None else Decimal(shares),
    )


def faults_of(**fields: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - any field
    all_fields: dict[str, Any] = {"id": "m1", "name": _NAME, **fields}
    with pytest.raises(InvalidDataError) as made:
        Member(**all_fields)
    with pytest.raises(InvalidDataError) as evolved:
        attrs.evolve(_PLAIN, **fields)
    assert made.value.problems == evolved.value.problems
    assert "ใจดี" not in made.value.text("th") + made.value.text("en")
    return [(each.code, each.path_text) for each in made.value.problems]


@pytest.mark.parametrize(
    ("basis", "quantity"),
    [
        (Basis.EQUAL, Fraction(1)),
        (Basis.SHARES, Fraction(5, 2)),
        (Basis.DAYS, Fraction(62)),
        (Basis.HOURS, Fraction(1, 4)),
        (Basis.PIECES, Fraction(0)),
        pytest.param(Basis.PURCHASES, Fraction(10_050), id="purchases in satang"),
        pytest.param(Basis.DELIVERIES, Fraction(1), id="deliveries in satang"),
        pytest.param(Basis.INTEREST_PAID, Fraction(1_250), id="interest in satang"),
        pytest.param(Basis.VALUE, Fraction(460_000), id="value in satang"),
        (Basis.POINTS, Fraction(30)),
    ],
)
def test_a_basis_counts_what_is_written_down(basis: Basis, quantity: Fraction) -> None:
    member = Member(
        id="m01",
        name=_NAME,
        shares=Decimal("2.5"),
        days=Decimal(62),
        hours=Decimal("0.25"),
        pieces=Decimal(0),
        purchases=Baht("100.50"),
        deliveries=Baht("0.01"),
        interest_paid=Baht("12.50"),
        value=Baht(4_600),
        points=Decimal(30),
    )

    assert member.quantity_of(basis) == quantity


@pytest.mark.parametrize("basis", [each for each in Basis if each is not Basis.EQUAL])
def test_what_nobody_wrote_down_is_not_zero(basis: Basis) -> None:
    assert _PLAIN.quantity_of(basis) is None


@pytest.mark.parametrize(
    ("moves", "shares"),
    [
        ([], None),
        ([(date(2026, 3, 9), "5")], Fraction(5)),
        ([(date(2026, 3, 9), "5"), (date(2026, 4, 9), "-1.5")], Fraction(7, 2)),
        pytest.param(
            [(date(2026, 3, 9), "1E+30"), (date(2026, 3, 10), "0.01")],
            Fraction(10**32 + 1, 100),
            id="no digit is lost",
        ),
    ],
)
def test_shares_are_what_their_moves_come_to(
    moves: list[tuple[date, str]], shares: Fraction | None
) -> None:
    assert holder(*moves).quantity_of(Basis.SHARES) == shares


@pytest.mark.parametrize(
    ("time", "share_time"),
    [
        pytest.param(MONTH_AFTER, 100 * 12 + 20 * 9 - 30 * 3, id="the month after"),
        pytest.param(MONTH_OF, 100 * 12 + 20 * 10 - 30 * 4, id="the month of"),
        pytest.param(MonthsHeld(8), 100 * 12 + 20 * 9 - 30 * 4, id="a cut-off"),
        pytest.param(
            DaysHeld(first_day_counts=True),
            100 * 365 + 20 * 298 - 30 * 115,
            id="days",
        ),
    ],
)
def test_shares_count_for_the_time_they_were_held(
    time: HoldingTime, share_time: int
) -> None:
    member = holder(
        (date(2026, 9, 8), "-30"),
        (date(2024, 5, 5), "100"),
        (date(2026, 3, 9), "20"),
        (date(2027, 1, 1), "500"),
    )

    assert member.share_time(time, _YEAR) == share_time
    assert [
        (str(each.move.shares), each.counted, each.out_of)
        for each in member.moves_counted(MONTH_AFTER, _YEAR)
    ] == [("100", 12, 12), ("20", 9, 12), ("-30", 3, 12), ("500", 0, 12)]


@pytest.mark.parametrize(
    ("member", "share_time"),
    [
        pytest.param(_PLAIN, None, id="nothing written down"),
        pytest.param(holder(shares="0"), 0, id="no shares"),
        pytest.param(holder(shares="5"), None, id="shares of no known day"),
        pytest.param(holder((date(2020, 1, 1), "5"), shares="5.0"), 60, id="both"),
    ],
)
def test_without_days_nobody_can_say_for_how_long_shares_were_held(
    member: Member, share_time: int | None
) -> None:
    assert member.share_time(MONTH_OF, _YEAR) == share_time


@given(share_moves("m1"), holding_times, years)
def test_what_is_held_counts_never_below_zero_nor_above_the_most_that_was_held(
    moves: tuple[ShareMove, ...], time: HoldingTime, year: BuddhistYear | FiscalYear
) -> None:
    member = attrs.evolve(_PLAIN, share_moves=moves)
    counted = member.moves_counted(time, year)
    bought = sum(Fraction(move.shares) for move in moves if move.shares > 0)

    share_time = member.share_time(time, year)

    if moves:
        assert share_time is not None
        assert 0 <= share_time <= bought * time.out_of(year)
        assert share_time == sum(each.share_time for each in counted)
    assert sorted(each.move.day for each in counted) == [
        each.move.day for each in counted
    ]


@given(share_moves("m1"), holding_times, years, st.randoms())
def test_the_order_in_which_moves_are_written_changes_nothing(
    moves: tuple[ShareMove, ...],
    time: HoldingTime,
    year: BuddhistYear | FiscalYear,
    random: Any,  # noqa: ANN401 - Hypothesis' own
) -> None:
    shuffled = list(moves)
    random.shuffle(shuffled)
    one, other = (
        attrs.evolve(_PLAIN, share_moves=tuple(each)) for each in (moves, shuffled)
    )

    assert one.share_time(time, year) == other.share_time(time, year)
    assert one.quantity_of(Basis.SHARES) == other.quantity_of(Basis.SHARES)


@given(quantities.filter(bool), holding_times)
def test_shares_brought_forward_and_kept_count_in_full(
    shares: Decimal, time: HoldingTime
) -> None:
    member = holder((_YEAR.first_day - timedelta(days=1), str(shares)))

    assert member.share_time(time, _YEAR) == Fraction(shares) * time.out_of(_YEAR)


@given(
    quantities.filter(bool), holding_times, st.dates(_YEAR.first_day, date(2030, 1, 1))
)
def test_who_withdraws_all_on_the_day_of_buying_has_held_nothing(
    shares: Decimal, time: HoldingTime, day: date
) -> None:
    member = holder((day, str(-shares)), (day, str(shares)))

    assert member.share_time(time, _YEAR) == 0


@pytest.mark.parametrize(
    ("member", "year", "standings"),
    [
        (_PLAIN, _YEAR, _NOTHING),
        (attrs.evolve(_PLAIN, missed_payment=True), None, {Standing.MISSED_PAYMENT}),
        (attrs.evolve(_PLAIN, inactive=True), _YEAR, {Standing.INACTIVE}),
        (
            attrs.evolve(_PLAIN, joined=date(2026, 1, 1), left=date(2026, 12, 31)),
            _YEAR,
            {Standing.JOINED_IN_YEAR, Standing.LEFT_IN_YEAR},
        ),
        (
            attrs.evolve(_PLAIN, joined=date(2026, 1, 1), left=date(2026, 12, 31)),
            _FISCAL,
            {Standing.JOINED_IN_YEAR},
        ),
        (attrs.evolve(_PLAIN, joined=date(2026, 5, 1)), None, _NOTHING),
        (attrs.evolve(_PLAIN, joined=date(2025, 12, 31)), _YEAR, _NOTHING),
    ],
)
def test_a_member_stands_as_the_register_says(
    member: Member,
    year: BuddhistYear | FiscalYear | None,
    standings: frozenset[Standing] | set[Standing],
) -> None:
    assert member.standings(year) == standings


@pytest.mark.parametrize(
    ("joined", "left", "belongs"),
    [
        (None, None, True),
        (date(2026, 12, 31), None, True),
        (date(2027, 1, 1), None, False),
        (None, date(2026, 1, 1), True),
        (None, date(2025, 12, 31), False),
        (date(2020, 1, 1), date(2030, 1, 1), True),
        (date(2026, 3, 9), date(2026, 3, 9), True),
    ],
)
def test_who_is_a_member_on_one_day_of_a_year_belongs_to_it(
    joined: date | None, left: date | None, *, belongs: bool
) -> None:
    member = attrs.evolve(_PLAIN, joined=joined, left=left)

    assert member.belongs_to(_YEAR) is belongs


@given(members)
def test_a_member_is_a_value(member: Member) -> None:
    assert {member: 1}[pickle.loads(pickle.dumps(member))] == 1
    assert attrs.evolve(member) == member


def test_nothing_can_be_changed() -> None:
    as_anything: Any = _PLAIN

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        as_anything.name = "ข"


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        pytest.param({"id": " "}, "text.blank", "id", id="blank id"),
        pytest.param({"id": 1}, "value.type", "id", id="a number as id"),
        pytest.param({"name": "ใจดี"}, "value.type", "name", id="text as a name"),
        pytest.param({"roles": ["x"]}, "value.type", "roles[0]", id="text as a role"),
        pytest.param(
            {"roles": [Role.CHAIR, Role.TREASURER, Role.CHAIR]},
            "member.role_repeated",
            "roles[2]",
            id="a role twice",
        ),
        pytest.param({"shares": 2}, "value.type", "shares", id="an int"),
        pytest.param({"hours": 2.5}, "value.type", "hours", id="a float"),
        pytest.param({"days": Decimal(-1)}, "number.negative", "days", id="negative"),
        pytest.param(
            {"interest_paid": Baht(-1)}, "number.negative", "interest_paid", id="debt"
        ),
        pytest.param(
            {"value": Baht("-0.01")}, "number.negative", "value", id="less than none"
        ),
        pytest.param(
            {"shares": Decimal("NaN")}, "number.not_decimal", "shares", id="NaN"
        ),
        pytest.param(
            {"points": Decimal("Infinity")}, "number.not_decimal", "points", id="no end"
        ),
        pytest.param(
            {"shares": Decimal("1E+999999999")},
            "number.not_decimal",
            "shares",
            id="far too many",
        ),
        pytest.param(
            {"share_moves": [moved(date(2026, 3, 9), "5", "m2")]},
            "member.move_of_another",
            "share_moves[0].member",
            id="somebody else's shares",
        ),
        pytest.param(
            {"shares": Decimal(6), "share_moves": [moved(date(2026, 3, 9), "5")]},
            "member.shares_differ",
            "shares",
            id="another number of shares",
        ),
        pytest.param(
            {"joined": date(2569, 3, 9)}, "date.be_year", "joined", id="a B.E. year"
        ),
        pytest.param(
            {"left": date(2569, 3, 9)}, "date.be_year", "left", id="a B.E. year, too"
        ),
        pytest.param(
            {"joined": date(2026, 3, 9), "left": date(2026, 3, 8)},
            "member.left_before_joined",
            "left",
            id="leaving before joining",
        ),
        pytest.param({"inactive": 1}, "value.type", "inactive", id="1 is no yes"),
    ],
)
def test_a_member_with_a_fault_is_refused_however_it_is_made(
    fields: dict[str, Any], code: str, path: str
) -> None:
    assert faults_of(**fields) == [(code, path)]


@pytest.mark.parametrize(
    ("moves", "positions"),
    [
        pytest.param([(date(2026, 3, 9), "-1")], [0], id="the first"),
        pytest.param(
            [(date(2026, 3, 9), "5"), (date(2026, 3, 8), "-1")], [1], id="a day early"
        ),
        pytest.param(
            [
                (date(2026, 5, 1), "-1"),
                (date(2026, 1, 1), "5"),
                (date(2026, 2, 1), "-6"),
                (date(2026, 4, 1), "1"),
            ],
            [2, 0],
            id="once too many, and again",
        ),
    ],
)
def test_nobody_withdraws_more_shares_than_there_are(
    moves: list[tuple[date, str]], positions: list[int]
) -> None:
    assert faults_of(share_moves=[moved(*move) for move in moves]) == [
        ("member.shares_below_zero", f"share_moves[{position}].shares")
        for position in positions
    ]


def test_on_one_day_what_was_bought_comes_first() -> None:
    day = date(2026, 3, 9)

    assert holder((day, "-5"), (day, "5")).quantity_of(Basis.SHARES) == 0


def test_all_faults_of_a_member_are_told_at_once_and_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Member(
            id="m1",
            name=_NAME,
            roles=[Role.CHAIR, Role.CHAIR],
            shares=Decimal(-1),
            deliveries=Baht("-0.01"),
            share_moves=[
                moved(date(2026, 1, 9), "5", "m2"),
                moved(date(2026, 4, 9), "-7"),
            ],
            joined=date(2026, 3, 9),
            left=date(2025, 3, 9),
        )

    assert str(refused.value).splitlines() == [
        "roles[1]: expected each role once, found chair again",
        "shares: expected zero or more, found -1",
        "deliveries: expected zero or more, found -0.01",
        (
            "share_moves[0].member: expected shares that m1 bought or withdrew, found"
            " those of m2"
        ),
        (
            "share_moves[1].shares: expected m1 to withdraw at most the 5 shares that"
            " there are on 9 April 2026, found 7"
        ),
        "shares: expected -2 shares, those bought less those withdrawn; found -1",
        (
            "left: expected a day from that of joining on, 9 March 2026; found 9 March"
            " 2025"
        ),
    ]
    assert refused.value.text("th").splitlines() == [
        "roles[1]: แต่ละตำแหน่งต้องมีครั้งเดียว แต่พบ ประธาน ซ้ำ",
        "shares: ต้องเป็นศูนย์หรือมากกว่า แต่พบ -1",
        "deliveries: ต้องเป็นศูนย์หรือมากกว่า แต่พบ -0.01",
        "share_moves[0].member: ต้องเป็นหุ้นที่ m1 ซื้อหรือถอน แต่พบของ m2",
        (
            "share_moves[1].shares: m1 ถอนหุ้นได้ไม่เกินที่มีในวันที่ 9 เมษายน พ.ศ. 2569 คือ 5 หุ้น"
            " แต่พบ 7"
        ),
        "shares: จำนวนหุ้นต้องเป็น -2 คือหุ้นที่ซื้อหักหุ้นที่ถอน แต่พบ -1",
        (
            "left: วันที่ออกต้องเป็นวันที่เข้าเป็นสมาชิก (9 มีนาคม พ.ศ. 2569) หรือหลังจากนั้น แต่พบ 9"
            " มีนาคม พ.ศ. 2568"
        ),
    ]
