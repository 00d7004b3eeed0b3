"""Duties and rosters: each task once, and the work of a year that they come to."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest
from group_strategies import rosters
from hypothesis import given
from strategies import days

from sammachip.dates import BuddhistYear, FiscalYear
from sammachip.errors import InvalidDataError, Severity
from sammachip.groups import Basis, Duty, DutyRoster, Member
from sammachip.people import PersonName

_NAME = PersonName.parse("นางใจดี ทุ่งทดลอง")
_DAY = date(2026, 3, 9)
_YEAR = BuddhistYear(2569)
_MEMBERS = [Member(id=each, name=_NAME, hours=Decimal(99)) for each in ("m1", "m2")]


def duty(
    member: str, task: str = "ขาย", hours: str | None = "2.5", day: date = _DAY
) -> Duty:
    number = None if hours is None else Decimal(hours)
    return Duty(day=day, member=member, task=task, hours=number)


def work(roster: DutyRoster, year: BuddhistYear | FiscalYear = _YEAR) -> list[object]:
    return [(each.days, each.hours) for each in roster.with_work(_MEMBERS, year)]


@pytest.mark.parametrize(
    ("duties", "expected"),
    [
        pytest.param([], [(0, 0), (0, 0)], id="nobody on any day"),
        pytest.param(
            [duty("m1"), duty("m1", "บรรจุ", "0.25"), duty("m1", day=date(2026, 3, 10))],
            [(2, Decimal("5.25")), (0, 0)],
            id="two tasks on one day are one day",
        ),
        pytest.param(
            [duty("m1"), duty("m2", hours=None)],
            [(1, 99), (1, 99)],
            id="hours that are not all written down",
        ),
        pytest.param(
            [duty("m1"), duty("m2", hours=None, day=date(2025, 12, 31))],
            [(1, Decimal("2.5")), (0, 0)],
            id="another year does not matter",
        ),
        pytest.param([duty("m9")], [(0, 0), (0, 0)], id="a stranger's work"),
    ],
)
def test_work_is_counted_from_the_roster(
    duties: list[Duty], expected: list[object]
) -> None:
    assert work(DutyRoster(duties)) == expected


def test_a_fiscal_year_counts_its_own_days() -> None:
    roster = DutyRoster([duty("m1", day=date(2025, 10, 1)), duty("m1")])

    assert work(roster, FiscalYear(2569)) == [(2, 5), (0, 0)]
    assert work(roster, FiscalYear(2570)) == [(0, 0), (0, 0)]


@given(rosters, days)
def test_every_duty_stands_on_its_day_alone(roster: DutyRoster, day: date) -> None:
    assert list(roster.on(day)) == [each for each in roster.duties if each.day == day]


@given(rosters)
def test_the_work_of_all_members_is_the_whole_roster(roster: DutyRoster) -> None:
    members = [Member(id=each, name=_NAME) for each in ("m1", "m2", "m3")]
    year = BuddhistYear(2569)
    of_the_year = [each for each in roster.duties if each.day in year]

    worked = roster.with_work(members, year)

    assert sum(each.quantity_of(Basis.DAYS) or 0 for each in worked) == len(
        {(each.day, each.member) for each in of_the_year}
    )
    if all(each.hours is not None for each in of_the_year):
        assert sum(each.hours or 0 for each in worked) == sum(
            each.hours or 0 for each in of_the_year
        )
    else:
        assert [each.hours for each in worked] == [None, None, None]
    for before, after in zip(members, worked, strict=True):
        assert attrs.evolve(after, days=None, hours=None) == before


@given(rosters)
def test_a_roster_is_a_value(roster: DutyRoster) -> None:
    assert {roster: 1}[pickle.loads(pickle.dumps(roster))] == 1
    assert attrs.evolve(roster) == roster


def test_duties_of_strangers_are_findings() -> None:
    roster = DutyRoster([duty("m1"), duty("m7"), duty("m๒")])

    (finding,) = roster.findings(_MEMBERS)

    assert (finding.code, finding.path_text) == ("member.unknown", "duties[1].member")
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"day": date(2569, 3, 9)}, "date.be_year", "day"),
        ({"day": datetime(2026, 3, 9)}, "value.type", "day"),  # noqa: DTZ001
        ({"member": " "}, "text.blank", "member"),
        ({"task": "\u200b"}, "text.blank", "task"),
        ({"hours": Decimal(0)}, "duty.hours", "hours"),
        ({"hours": Decimal("24.01")}, "duty.hours", "hours"),
        ({"hours": Decimal("NaN")}, "number.not_decimal", "hours"),
        ({"hours": 2.5}, "value.type", "hours"),
    ],
)
def test_a_duty_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(duty("m1"), **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_a_whole_day_of_work_is_possible() -> None:
    assert duty("m1", hours="24").hours == 24


def test_one_task_twice_on_one_day_is_told_in_both_languages() -> None:
    with pytest.raises(InvalidDataError) as refused:
        DutyRoster([duty("m1"), duty("m1", " ขาย "), duty("m2"), duty("m1")])

    assert [each.path_text for each in refused.value.problems] == [
        "duties[1].task",
        "duties[3].task",
    ]
    assert refused.value.problems[0].text() == (
        "expected each task of m1 on 9 March 2026 once, found ขาย again; "
        "add up the hours"
    )
    assert refused.value.problems[0].text("th") == (
        "งานแต่ละอย่างของ m1 ในวันที่ 9 มีนาคม พ.ศ. 2569 ต้องมีครั้งเดียว"
        " แต่พบ ขาย ซ้ำ โปรดรวมชั่วโมงไว้ในรายการเดียว"
    )


def test_a_day_with_a_buddhist_year_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        DutyRoster().on(date(2569, 3, 9))

    assert [each.code for each in refused.value.problems] == ["date.be_year"]
