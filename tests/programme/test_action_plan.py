"""The action plan: ten columns, a sum that is known or not, periods within the year."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.dates import BuddhistYear, DayRange, FiscalYear, PartialDate
from sammachip.errors import InvalidDataError, Severity
from sammachip.households import Period
from sammachip.money import Baht
from sammachip.places import Village
from sammachip.programme import ActionPlan, PlannedActivity

_VISIT = PlannedActivity(
    activity="ศึกษาดูงาน",
    objective="เห็นของจริง",
    steps="นัดหมาย เดินทาง สรุป",
    target_group="20 ครัวเรือน",
    place="บ้านม่วง",
    period=DayRange.parse("1-3 มีนาคม 2560"),
    budget=Baht(4500),
    expected_result="ลงมือทำได้",
    responsible="นางหนึ่ง สมมติ",
    remark="รถสองคัน",
)
_PLAN = ActionPlan(
    fiscal_year=FiscalYear(2560),
    activities=[_VISIT],
    village=Village(number=5, name="บ้านสวน"),
)

budgets = st.none() | st.builds(Baht.from_satang, st.integers(0, 10**9))
periods = st.sampled_from(
    [None, _VISIT.period, FiscalYear(2560), PartialDate(be_year=2560, month=9)]
)
activities = st.builds(
    PlannedActivity, activity=st.just("ฝึกอาชีพ"), budget=budgets, period=periods
)
plans = st.builds(
    ActionPlan, fiscal_year=st.just(FiscalYear(2560)), activities=st.lists(activities)
)


def test_the_form_has_ten_columns() -> None:
    assert _PLAN.rows(digits="thai", names=True) == (
        (
            *("ศึกษาดูงาน", "เห็นของจริง", "นัดหมาย เดินทาง สรุป", "20 ครัวเรือน"),
            *("บ้านม่วง", "๑–๓ มีนาคม ๒๕๖๐", "๔,๕๐๐.๐๐", "ลงมือทำได้"),
            *("นางหนึ่ง สมมติ", "รถสองคัน"),
        ),
    )
    heading = _PLAN.text().splitlines()[1].split("  ")
    assert [each.strip() for each in heading if each.strip()] == [
        *("โครงการ/กิจกรรม", "วัตถุประสงค์", "ขั้นตอน/วิธีการ", "กลุ่มเป้าหมาย"),
        *("สถานที่", "ระยะเวลา", "งบประมาณ", "ผลที่คาดว่าจะได้รับ"),
        *("ผู้รับผิดชอบ", "หมายเหตุ"),
    ]


def test_what_is_not_written_down_stays_empty() -> None:
    (row,) = attrs.evolve(_PLAN, activities=[PlannedActivity(activity="ฝึกอาชีพ")]).rows(
        names=True
    )

    assert row == ("ฝึกอาชีพ", *[""] * 9)


def test_nobody_is_named_unless_asked_for() -> None:
    assert _PLAN.rows()[0][8] == "…"
    for shown in (repr(_PLAN), _PLAN.text(), _PLAN._repr_html_()):  # pyright: ignore[reportPrivateUsage]  # as notebooks do
        assert "สมมติ" not in shown
    for shown in (_PLAN.text(names=True), _PLAN.html(names=True)):
        assert "นางหนึ่ง สมมติ" in shown


@pytest.mark.parametrize(
    ("budgets", "budget", "known"),
    [
        ([], None, Baht(0)),
        ([Baht(4500), Baht("0.25")], Baht("4500.25"), Baht("4500.25")),
        ([Baht(4500), Baht(0)], Baht(4500), Baht(4500)),
        ([Baht(4500), None], None, Baht(4500)),
    ],
)
def test_a_budget_is_known_if_each_is(
    budgets: list[Baht | None], budget: Baht | None, known: Baht
) -> None:
    lines = [PlannedActivity(activity="ก", budget=each) for each in budgets]
    plan = attrs.evolve(_PLAN, activities=lines)

    assert (plan.budget, plan.budget_known) == (budget, known)


def test_the_sum_says_whether_it_is_whole() -> None:
    partly = attrs.evolve(
        _PLAN, activities=[_VISIT, PlannedActivity(activity="ติดตาม")], village=None
    )

    assert _PLAN.text(lang="en").endswith("Budget: 4,500.00 baht")
    assert partly.text(lang="en").startswith("Action plan, fiscal year B.E. 2560\n")
    assert partly.text(lang="en").endswith(
        "Budget as far as it is written down: 4,500.00 baht"
    )


def test_a_plan_without_budgets_costs_nobody_knows_what() -> None:
    plan = attrs.evolve(_PLAN, activities=[PlannedActivity(activity="ติดตาม")])

    assert plan.text(lang="en").splitlines()[-1] == "Budget: not written down"


def test_what_may_name_people_is_hidden() -> None:
    activity = PlannedActivity(
        activity="เยี่ยมบ้าน", place="บ้านนางสมมติ", remark="นางสมมติรับแขก"
    )

    assert "สมมติ" not in repr(activity)


@given(plans)
def test_a_plan_travels_and_adds_up(plan: ActionPlan) -> None:
    known = [each.budget for each in plan.activities if each.budget is not None]

    assert loads(dumps(plan), ActionPlan) == plan
    assert plan.budget_known == Baht.total(known)
    is_known = 0 < len(known) == len(plan.activities)
    assert (plan.budget is not None) == is_known
    assert plan.findings() == ()


@pytest.mark.parametrize(
    ("period", "is_within"),
    [
        pytest.param(
            DayRange(date(2016, 10, 1), date(2017, 9, 30)), True, id="the whole year"
        ),
        pytest.param(
            DayRange(date(2016, 9, 30), date(2016, 10, 1)), False, id="a day before"
        ),
        pytest.param(
            DayRange(date(2017, 9, 30), date(2017, 10, 1)), False, id="a day after"
        ),
        pytest.param(BuddhistYear(2560), False, id="the calendar year"),
        pytest.param(None, True, id="nobody knows"),
    ],
)
def test_a_period_is_within_the_fiscal_year(
    period: Period | None, *, is_within: bool
) -> None:
    plan = attrs.evolve(_PLAN, activities=[attrs.evolve(_VISIT, period=period)])

    found = [(each.code, each.severity) for each in plan.findings()]

    expected = [("action_plan.outside_year", Severity.WARNING)]
    assert found == ([] if is_within else expected)


def test_a_period_elsewhere_is_told_in_both_languages() -> None:
    october = PartialDate(be_year=2560, month=10)
    plan = attrs.evolve(_PLAN, activities=[attrs.evolve(_VISIT, period=october)])

    (finding,) = plan.findings()

    assert finding.text("th") == ("ระยะเวลาต้องอยู่ในปีงบประมาณ พ.ศ. 2560 แต่พบ ตุลาคม 2560")
    assert finding.path_text == "activities[0].period"


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"activity": " "}, "text.blank", "activity"),
        ({"responsible": ""}, "text.blank", "responsible"),
        ({"budget": Baht(-1)}, "number.negative", "budget"),
        ({"budget": 4500}, "value.type", "budget"),
        ({"period": "มีนาคม"}, "value.type", "period"),
    ],
)
def test_an_activity_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_VISIT, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]
