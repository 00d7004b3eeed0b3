"""Progress: a step is done when something shows it, and nothing else is."""

from __future__ import annotations

import pickle
from datetime import date
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import days

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError, Severity
from sammachip.groups import FoundingStep, LifeCycle, Requirement
from sammachip.programme import (
    LEARNING_NETWORK_STEPS,
    SUPPORT_PLAN_STEPS,
    VILLAGE_PROMOTION_STEPS,
    Evidence,
    Progress,
    founding_progress,
)

_DAY = date(2017, 3, 9)
_EARLIER = date(2017, 3, 8)


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    checklist = draw(
        st.sampled_from(
            [LEARNING_NETWORK_STEPS, SUPPORT_PLAN_STEPS, VILLAGE_PROMOTION_STEPS]
        )
    )
    keys = st.sampled_from([step.key for step in checklist.steps])
    what = st.none() | st.just("รายงานการประชุมของนางหนึ่ง")
    evidence = st.builds(Evidence, step=keys, day=st.none() | days, what=what)
    return Progress(checklist=checklist, evidence=draw(st.lists(evidence)))


def test_what_is_missing_is_told_in_order() -> None:
    progress = (
        Progress(checklist=VILLAGE_PROMOTION_STEPS)
        .record("team", on=_DAY, what="คำสั่งแต่งตั้ง")
        .record("study", on=_EARLIER)
    )

    assert [step.number for step in progress.done] == [1, 2]
    assert [step.number for step in progress.missing] == [3, 4, 5, 6]
    assert progress.done_on("team") == _DAY
    assert progress.done_on("care") is None


def test_a_step_is_done_though_nobody_knows_the_day() -> None:
    progress = Progress(checklist=VILLAGE_PROMOTION_STEPS).record("team", on=None)

    assert [step.key for step in progress.done] == ["team"]
    assert progress.done_on("team") is None
    assert progress.rows()[1][2] == "✓"
    assert progress.record("team", on=_DAY).done_on("team") == _DAY


def test_the_board_shows_the_days_and_nothing_that_may_name_people() -> None:
    progress = Progress(checklist=SUPPORT_PLAN_STEPS).record(
        "prepare", on=_DAY, what="นางหนึ่ง สมมติ"
    )

    assert progress.rows(digits="thai")[0] == (
        "๑",
        "เตรียมตัว ประชุมทำความเข้าใจ",
        "๙ มีนาคม ๒๕๖๐",
    )
    assert progress.rows(lang="en")[1] == (
        "2",
        "plan the work of the organisation",
        "",
    )
    for text in (progress.text(), progress.html(), repr(progress)):
        assert "สมมติ" not in text
    assert progress.text(lang="en").endswith("Done: 1 of 5")
    assert progress._repr_html_() == progress.html()  # pyright: ignore[reportPrivateUsage]  # as notebooks do


def test_the_founding_steps_of_a_group_are_a_checklist_with_the_printed_numbers() -> (
    None
):
    life = (
        LifeCycle()
        .record(FoundingStep.CAPITAL, on=_DAY, evidence="46 หุ้น")
        .record(Requirement.DAILY_BOOK, on=_DAY)
    )

    progress = founding_progress(life)

    assert [step.number for step in progress.checklist.steps] == [
        *(1, 2, 3),
        *range(6, 12),
    ]
    assert progress.evidence == (Evidence(step="capital", day=_DAY, what="46 หุ้น"),)


@given(progresses())
def test_each_step_is_done_or_missing(progress: Progress) -> None:
    numbers = {step.number for step in progress.done}
    others = {step.number for step in progress.missing}

    assert numbers | others == {step.number for step in progress.checklist.steps}
    assert not numbers & others
    for step in progress.checklist.steps:
        shown = [each.day for each in progress.evidence if each.step == step.key]
        assert (step.number in others) == (not shown)
        assert progress.done_on(step.key) == min(filter(None, shown), default=None)


@given(progresses(), st.randoms())
def test_the_order_of_the_evidence_makes_no_difference(
    progress: Progress, shuffler: Random
) -> None:
    evidence = [*progress.evidence]
    shuffler.shuffle(evidence)
    shuffled = attrs.evolve(progress, evidence=evidence)

    assert shuffled.rows() == progress.rows()
    assert shuffled.findings() == progress.findings()


@given(progresses())
def test_a_progress_travels(progress: Progress) -> None:
    assert loads(dumps(progress), Progress) == progress
    assert {progress: 1}[pickle.loads(pickle.dumps(progress))] == 1


@given(progresses())
def test_a_step_is_too_early_only_where_steps_wait_for_each_other(
    progress: Progress,
) -> None:
    days_of_steps = (progress.done_on(step.key) for step in progress.done)
    done_on = [*filter(None, days_of_steps)]
    in_order = done_on == sorted(done_on)

    assert bool(progress.findings()) == (progress.checklist.in_order and not in_order)


def test_a_step_before_the_one_it_waits_for_is_found() -> None:
    progress = (
        Progress(checklist=SUPPORT_PLAN_STEPS)
        .record("plan", on=_DAY)
        .record("follow_up", on=_EARLIER)
    )

    (finding,) = progress.findings()

    assert finding.severity is Severity.WARNING
    assert finding.text() == (
        "expected step 4 on 9 March 2017 or later, when step 2 was done; found 8 March"
        " 2017"
    )
    assert finding.text("th") == (
        "ขั้นตอนที่ 4 ต้องทำตั้งแต่ 9 มีนาคม พ.ศ. 2560 ซึ่งเป็นวันที่ทำขั้นตอนที่ 2 เป็นต้นไป แต่พบ 8"
        " มีนาคม พ.ศ. 2560"
    )


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        ({"step": " "}, "text.blank", "step"),
        ({"what": ""}, "text.blank", "what"),
        ({"day": date(2560, 3, 9)}, "date.be_year", "day"),
    ],
)
def test_evidence_with_a_fault_is_refused(
    fields: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(Evidence(step="plan", day=_DAY), **fields)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_evidence_for_a_step_of_another_list_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Progress(checklist=SUPPORT_PLAN_STEPS).record("forum", on=_DAY)

    (problem,) = refused.value.problems
    assert (problem.code, problem.path_text) == (
        "checklist.no_step",
        "evidence[0].step",
    )
