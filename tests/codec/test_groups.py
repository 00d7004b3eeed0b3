"""Groups in files: registers, share moves and rosters as tables, all of it as JSON."""

from __future__ import annotations

import csv
import json
from datetime import date
from decimal import Decimal
from io import StringIO

import pytest
from group_strategies import life_cycles, rosters
from hypothesis import given
from hypothesis import strategies as st
from strategies import committees, groups, holding_times, members, non_members

from sammachip.codec import dumps, loads, read_csv, unstructure
from sammachip.codec.read import Read
from sammachip.dates import BuddhistYear
from sammachip.errors import InvalidDataError
from sammachip.groups import (
    MONTH_AFTER,
    Committee,
    DaysHeld,
    Duty,
    DutyRoster,
    HoldingTime,
    LifeCycle,
    Member,
    MonthsHeld,
    Role,
    ShareMove,
    with_share_moves,
)
from sammachip.money import Baht
from sammachip.people import PersonName

_YEAR = BuddhistYear(2569)


def faults(read: Read[object]) -> list[tuple[str, str]]:
    return [
        (each.code, each.place.text() if each.place else "") for each in read.problems
    ]


@given(
    st.one_of(
        members,
        groups,
        non_members,
        committees(["m1", "m2"]),
        rosters,
        life_cycles(),
        holding_times,
    )
)
def test_what_is_written_is_read_back(thing: object) -> None:
    assert loads(dumps(thing), type(thing)) == thing


@given(members)
def test_counted_moves_are_read_back(member: Member) -> None:
    for counted in member.moves_counted(MONTH_AFTER, _YEAR):
        assert loads(dumps(counted), type(counted)) == counted


@pytest.mark.parametrize(
    ("time", "plain"),
    [
        (MonthsHeld(cut_off_day=7), {"kind": "months", "cut_off_day": 7}),
        (
            DaysHeld(first_day_counts=False),
            {"kind": "days", "first_day_counts": False},
        ),
    ],
)
def test_a_time_says_of_which_kind_it_is(
    time: HoldingTime, plain: dict[str, object]
) -> None:
    assert unstructure(time) == plain


def test_a_register_says_who_is_entitled() -> None:
    read = read_csv(
        "รหัส,ชื่อ,ตำแหน่ง,ดอกเบี้ยที่ชำระ,มูลค่า,คะแนน,วันที่เข้า,วันที่ออก,ผิดนัด,ขาดการเคลื่อนไหว\n"
        'm1,ใจดี,"ประธาน, เหรัญญิก",๑๒.๕๐,"4,600",๓๐,๕ ม.ค. ๒๕๖๐,,x,ไม่ใช่\n'
        "m2,มะลิ,สมาชิก,,,,9/3/2569,31/12/2569,ไม่มี,มี\n",
        Member,
    )

    assert read.problems == ()
    assert read.values == (
        Member(
            id="m1",
            name=PersonName(given="ใจดี"),
            roles=(Role.CHAIR, Role.TREASURER),
            interest_paid=Baht("12.50"),
            value=Baht(4_600),
            points=Decimal(30),
            joined=date(2017, 1, 5),
            missed_payment=True,
        ),
        Member(
            id="m2",
            name=PersonName(given="มะลิ"),
            joined=date(2026, 3, 9),
            left=date(2026, 12, 31),
            inactive=True,
        ),
    )


@pytest.mark.parametrize(
    ("cell", "roles"),
    [
        ("", ()),
        ("สมาชิก", ()),
        ("Member", ()),
        ("เลขานุการ", (Role.SECRETARY,)),
        ("กรรมการและเลขานุการ", (Role.COMMITTEE, Role.SECRETARY)),
        ("กรรมการ และ เหรัญญิก", (Role.COMMITTEE, Role.TREASURER)),
        ("ประธาน/เหรัญญิก", (Role.CHAIR, Role.TREASURER)),
        ("ประธาน  เหรัญญิก", (Role.CHAIR, Role.TREASURER)),
        ("Chair , Vice_Chair", (Role.CHAIR, Role.VICE_CHAIR)),
    ],
)
def test_a_cell_may_hold_several_roles(cell: str, roles: tuple[Role, ...]) -> None:
    assert read_csv(f'id,name,roles\nm1,ใจดี,"{cell}"\n', Member).value.roles == roles


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("นายก", "value.not_listed"),
        ("ประธาน นายก", "value.not_listed"),
        ("ประธาน,", "value.not_listed"),
        ("และ", "value.not_listed"),
        ("เหรัญญิก เหรัญญิก", "member.role_repeated"),
    ],
)
def test_a_role_that_is_none_is_refused(cell: str, code: str) -> None:
    read = read_csv(f'รหัส,ชื่อ,ตำแหน่ง\nm1,ใจดี,"{cell}"\n', Member)

    assert faults(read) == [(code, "row 2, column ตำแหน่ง")]


@pytest.mark.parametrize(
    ("cell", "is_so"),
    [
        *((word, True) for word in ("ใช่", "มี", "x", "X", "✓", "/", "TRUE", "Yes")),
        *((word, False) for word in ("", "ไม่ใช่", "ไม่มี", "-", "FALSE", "no")),
    ],
)
def test_a_tick_says_that_it_is_so(cell: str, *, is_so: bool) -> None:
    read = read_csv(f"id,name,ผิดนัดชำระ\nm1,ใจดี,{cell}\n", Member)

    assert read.value.missed_payment is is_so


def test_another_word_for_a_tick_is_refused() -> None:
    read = read_csv("id,name,inactive\nm1,ใจดี,บางครั้ง\n", Member)

    assert faults(read) == [("value.not_listed", "row 2, column inactive")]
    assert "expected one of ใช่, มี, x, /, ✓" in str(read.problems[0])


@given(st.text("กรรมการและ,/ xXประธาน\u200b\u00a0", max_size=40), st.text(max_size=9))
def test_any_cell_is_read_or_refused_in_its_row(roles: str, tick: str) -> None:
    file = StringIO(newline="")
    rows = [("id", "name", "roles", "ผิดนัด"), ("m1", "ใจดี", roles, tick)]
    csv.writer(file).writerows(rows)

    read = read_csv(file.getvalue(), Member)

    assert len(read.values) + len(read.rejected) == 1
    assert all(each.place and each.place.row == 2 for each in read.problems)


def test_share_moves_are_read_with_thai_days_and_digits() -> None:
    read = read_csv(
        "วันที่,รหัสสมาชิก,จำนวนหุ้น\n๙ มี.ค. ๒๕๖๙,m๐๑,๒.๕\n10/4/2569,m01,-1\n",
        ShareMove,
    )

    assert read.problems == ()
    assert read.values == (
        ShareMove(member="m01", day=date(2026, 3, 9), shares=Decimal("2.5")),
        ShareMove(member="m01", day=date(2026, 4, 10), shares=Decimal(-1)),
    )


def test_faults_of_share_moves_are_told_by_row_and_column() -> None:
    read = read_csv(
        "รหัส,วันที่,หุ้น\nm1,9/3/2569,0\n,31/2/2569,ห้า\nm1,9/3/2026,5\n", ShareMove
    )

    assert faults(read) == [
        ("share_move.zero", "row 2, column หุ้น"),
        ("key.missing", "row 3, column รหัส"),
        ("date.no_such_day", "row 3, column วันที่"),
        ("number.not_decimal", "row 3, column หุ้น"),
        ("date.era", "row 4, column วันที่"),
    ]


def test_moves_that_do_not_fit_the_register_are_told_by_row_and_column() -> None:
    read = read_csv(
        "รหัสสมาชิก,วันที่,จำนวนหุ้น\nm๑,9/3/2569,๕\n\nm9,9/3/2569,5\nm1,9/4/2569,-๖\n",
        ShareMove,
        source="shares.csv",
    )
    member = Member(id="m1", name=PersonName(given="ใจดี"))

    with pytest.raises(InvalidDataError) as refused:
        with_share_moves([member], read.values)

    assert [each.line() for each in read.locate(refused.value.problems)] == [
        (
            "shares.csv, row 4, column รหัสสมาชิก: expected the id of a member in the"
            " register, found m9"
        ),
        (
            "shares.csv, row 5, column จำนวนหุ้น: expected m1 to withdraw at most the 5"
            " shares that there are on 9 April 2026, found 6"
        ),
    ]


def test_a_roster_is_read_and_its_faults_are_told_by_row() -> None:
    read = read_csv(
        "วันที่,รหัส,งาน,ชั่วโมง\n9/3/2569,m๑,ขาย,๒.๕\n9/3/2569,m1,ขาย,\n9/3/2569,m1,บรรจุ,25\n",
        Duty,
    )

    assert faults(read) == [("duty.hours", "row 4, column ชั่วโมง")]
    with pytest.raises(InvalidDataError) as refused:
        DutyRoster(read.values)
    (problem,) = read.locate(refused.value.problems)
    assert (problem.code, problem.place and problem.place.row) == ("duty.repeated", 3)


def test_faults_of_a_group_are_told_with_their_paths() -> None:
    officer = {"member": "m1", "role": "chair", "since": "2026-01-01"}
    with pytest.raises(InvalidDataError) as committee:
        loads(
            json.dumps({"officers": [officer, {**officer, "member": "m2"}]}), Committee
        )
    with pytest.raises(InvalidDataError) as life:
        loads(
            '{"reached": [{"stage": "founded", "day": "2569-03-09"},'
            ' {"stage": "interest", "day": "2026-03-09", "also": ["luck"]}],'
            ' "done": [{"step": "daily_book", "day": "2026-03-09"}, {"step": "luck"}]}',
            LifeCycle,
        )

    assert [(each.code, each.path_text) for each in committee.value.problems] == [
        ("committee.seat_taken", "officers[1].since")
    ]
    assert [(each.code, each.path_text) for each in life.value.problems] == [
        ("date.be_year", "reached[0].day"),
        ("value.not_listed", "reached[1].also[0]"),
        ("value.not_listed", "done[1].step"),
        ("key.missing", "done[1].day"),
    ]
