"""The life of a subdistrict's plan: drafted, merged, taken into other plans."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sammachip.codec import dumps, loads
from sammachip.errors import InvalidDataError
from sammachip.programme import PlanAround, PlanState, SubdistrictLivelihoodPlan

_DRAFT = SubdistrictLivelihoodPlan(subdistrict="บ้านสวน", drafted_on=date(2017, 3, 9))
_MERGED = _DRAFT.merge(on=date(2017, 5, 2))
_ADOPTED = _MERGED.adopt(on=date(2017, 6, 1), into=[PlanAround.LOCAL_DEVELOPMENT])


@pytest.mark.parametrize(
    ("plan", "state"),
    [
        (SubdistrictLivelihoodPlan(subdistrict="บ้านสวน"), PlanState.DRAFTED),
        (_DRAFT, PlanState.DRAFTED),
        (_MERGED, PlanState.MERGED),
        (_ADOPTED, PlanState.ADOPTED),
        (
            attrs.evolve(_DRAFT, adopted_into=[PlanAround.PROVINCIAL_DEVELOPMENT]),
            PlanState.ADOPTED,
        ),
        (attrs.evolve(_DRAFT, adopted_on=date(2017, 6, 1)), PlanState.ADOPTED),
        (_DRAFT.merge(on=None), PlanState.MERGED),
        (attrs.evolve(_DRAFT, adopted=True), PlanState.ADOPTED),
    ],
)
def test_the_state_is_the_last_that_is_written_down(
    plan: SubdistrictLivelihoodPlan, state: PlanState
) -> None:
    assert plan.state is state
    assert plan.missing_for(state) == ()


@pytest.mark.parametrize("named", [*PlanState, *PlanAround])
def test_everything_has_a_name_in_both_languages(named: PlanState | PlanAround) -> None:
    assert named.text("en").isascii()
    assert not named.text("th").isascii()


@given(
    st.lists(st.tuples(st.sampled_from(["merge", "adopt"]), st.integers(-2, 9))),
)
def test_on_no_walk_does_a_plan_skip_a_state(walk: list[tuple[str, int]]) -> None:
    plan, day = _DRAFT, date(2017, 3, 9)
    for action, later in walk:
        day += timedelta(days=later)
        take = plan.merge if action == "merge" else plan.adopt
        known = [each for each in (plan.drafted_on, plan.merged_on) if each]
        follows = PlanState.DRAFTED if action == "merge" else PlanState.MERGED
        may_be = plan.state is follows and day >= max(known)
        try:
            later_plan = take(on=day)
        except InvalidDataError:
            assert not may_be
        else:
            assert may_be
            states = [*PlanState]
            assert states.index(later_plan.state) == states.index(plan.state) + 1
            plan = later_plan
    assert loads(dumps(plan), SubdistrictLivelihoodPlan) == plan


def test_a_plan_that_was_not_merged_is_not_adopted() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _DRAFT.adopt(on=date(2017, 6, 1))

    assert refused.value.problems == _DRAFT.missing_for(PlanState.ADOPTED)[:-1]
    assert str(refused.value) == (
        '"taken into the plans around it" asks for "merged in the community plan"'
        " first, and that is not written down; write down that it was so, with the day"
        " if it is known"
    )


@pytest.mark.parametrize("plan", [_MERGED, _ADOPTED])
def test_no_step_is_taken_twice(plan: SubdistrictLivelihoodPlan) -> None:
    with pytest.raises(InvalidDataError) as refused:
        plan.merge(on=date(2017, 7, 1))

    assert [each.code for each in refused.value.problems] == ["programme.step_done"]


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"subdistrict": " "}, "text.blank", "subdistrict"),
        ({"merged_on": date(2017, 3, 8)}, "programme.day", "merged_on"),
        ({"adopted_on": date(2017, 5, 1)}, "programme.day", "adopted_on"),
        ({"adopted_on": date(2560, 6, 1)}, "date.be_year", "adopted_on"),
        ({"merged": False}, "programme.denied", "merged"),
        (
            {"adopted": False, "adopted_into": [PlanAround.STRATEGY]},
            "subdistrict_plan.not_adopted",
            "adopted_into",
        ),
    ],
)
def test_a_plan_with_a_fault_is_refused(
    change: dict[str, Any], code: str, path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_MERGED, **change)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]


def test_days_are_compared_over_one_that_nobody_wrote_down() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_DRAFT, adopted_on=date(2017, 3, 8))

    assert str(refused.value) == (
        "adopted_on: expected a day from that of the step before on, 9 March 2017;"
        " found 8 March 2017"
    )
