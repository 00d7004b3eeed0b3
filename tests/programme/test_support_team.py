"""The support team of an area and the plan of each organisation in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.dates import FiscalYear, PartialDate
from sammachip.errors import InvalidDataError
from sammachip.programme import (
    Delegation,
    PlannedActivity,
    SupportLevel,
    SupportOrganisation,
    SupportPlan,
    SupportTeam,
)

_DISTRICT = SupportTeam(
    level=SupportLevel.DISTRICT,
    area="บ้านสวน",
    delegations=[
        Delegation(organisation=organisation, people=people)
        for organisation, people in zip(
            SupportOrganisation, (12, 13, 15, 10), strict=True
        )
    ],
)
_PLAN = SupportPlan(
    organisation=SupportOrganisation.SAVINGS_NETWORK,
    level=SupportLevel.SUBDISTRICT,
    fiscal_year=FiscalYear(2560),
)

delegations = st.lists(
    st.builds(
        Delegation,
        organisation=st.sampled_from(SupportOrganisation),
        people=st.none() | st.integers(0, 60),
    ),
    unique_by=lambda each: each.organisation,
)
teams = st.builds(
    SupportTeam,
    level=st.sampled_from(SupportLevel),
    area=st.just("บ้านสวน"),
    delegations=delegations,
)


def test_a_whole_team_is_counted_and_nothing_is_odd() -> None:
    assert _DISTRICT.people == 50
    assert _DISTRICT.findings() == ()


def test_a_team_says_who_does_what() -> None:
    lines = _DISTRICT.text(lang="en").splitlines()

    assert lines[0] == "Support team, district of บ้านสวน"
    assert lines[-1].split() == ["In", "all", "50"]
    assert _DISTRICT.rows(digits="thai")[1] == (
        "ศูนย์ประสานงานองค์การชุมชน",
        "๑๓",
        "รวมแผนชุมชนของตำบล และโยงเข้ากับแผนท้องถิ่น",
    )
    assert "<td>50</td>" in _DISTRICT._repr_html_()  # pyright: ignore[reportPrivateUsage]  # as notebooks do


def test_a_number_that_nobody_wrote_down_is_not_zero() -> None:
    uncounted = Delegation(organisation=SupportOrganisation.VOLUNTEER_CLUB)
    team = attrs.evolve(_DISTRICT, delegations=[uncounted])

    assert team.people is None
    assert team.rows()[0][1] == ""


@given(teams)
def test_each_of_the_four_is_there_or_found_missing(team: SupportTeam) -> None:
    there = [each for each in team.delegations if each.people != 0]

    assert len(there) + len(team.findings()) == 4
    assert {each.code for each in team.findings()} <= {"support_team.missing"}


@given(teams)
def test_a_team_travels(team: SupportTeam) -> None:
    assert loads(dumps(team), SupportTeam) == team


def test_a_plan_is_worked_off_in_five_steps() -> None:
    plan = _PLAN.record("prepare", on=date(2017, 1, 9), what="รายงาน")

    assert [step.number for step in plan.progress.missing] == [2, 3, 4, 5]
    assert plan.findings() == ()
    assert loads(dumps(plan), SupportPlan) == plan


def test_a_step_that_is_none_of_the_five_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _PLAN.record("forum", on=date(2017, 1, 9))

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        ("checklist.no_step", "evidence[0].step")
    ]


def test_all_that_is_odd_with_a_plan_is_found() -> None:
    late = PlannedActivity(
        activity="ตรวจกองทุน", period=PartialDate(be_year=2560, month=10)
    )
    plan = (
        attrs.evolve(_PLAN, activities=[late])
        .record("prepare", on=date(2017, 1, 9))
        .record("plan", on=date(2017, 1, 3))
    )

    assert [(each.code, each.path_text) for each in plan.findings()] == [
        ("checklist.too_early", "evidence"),
        ("action_plan.outside_year", "activities[0].period"),
    ]


def test_a_missing_organisation_is_said_in_both_languages() -> None:
    without = attrs.evolve(_DISTRICT, delegations=_DISTRICT.delegations[1:])

    (finding,) = without.findings()

    assert finding.text() == (
        "expected all four organisations; nobody of the women's development committee"
        " is written down"
    )
    assert finding.text("th") == ("ต้องมีครบสี่องค์กร แต่ไม่ได้บันทึกผู้แทนของคณะกรรมการพัฒนาสตรีไว้")


def test_a_team_of_which_nothing_is_known_is_not_one_of_nobody() -> None:
    assert attrs.evolve(_DISTRICT, delegations=()).people is None


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"area": " "}, "text.blank", "area"),
        (
            {"delegations": [*_DISTRICT.delegations, _DISTRICT.delegations[0]]},
            "support_team.repeated",
            "delegations[4].organisation",
        ),
    ],
)
def test_a_team_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_DISTRICT, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_fewer_people_than_are_named_are_refused() -> None:
    organisation = SupportOrganisation.SAVINGS_NETWORK
    two = Delegation(organisation=organisation, people=2, participants=["p1", "p2"])

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(two, people=1)

    assert two.people == 2
    assert str(refused.value) == (
        "people: expected at least 2 people, as many as are named; found 1"
    )
