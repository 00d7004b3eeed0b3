"""Checklists: steps with keys of their own, and numbers that rise as in print."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sammachip.errors import InvalidDataError
from sammachip.programme import (
    COMMUNITY_STRENGTH_POINTS,
    GROUP_STRENGTH_STEPS,
    LEARNING_NETWORK_RESULTS,
    LEARNING_NETWORK_STEPS,
    SUPPORT_PLAN_STEPS,
    SUPPORT_RESULTS,
    VILLAGE_PROMOTION_STEPS,
    Checklist,
    ChecklistStep,
)

_READY = (
    COMMUNITY_STRENGTH_POINTS,
    GROUP_STRENGTH_STEPS,
    LEARNING_NETWORK_RESULTS,
    LEARNING_NETWORK_STEPS,
    SUPPORT_PLAN_STEPS,
    SUPPORT_RESULTS,
    VILLAGE_PROMOTION_STEPS,
)


def step(key: str, number: int) -> ChecklistStep:
    return ChecklistStep(key=key, number=number, name="ทำ", english="do it")


def faults_of(*steps: ChecklistStep) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refused:
        Checklist(key="ours", name="งาน", english="work", steps=steps)
    return [(each.code, each.path_text) for each in refused.value.problems]


@pytest.mark.parametrize(
    ("checklist", "count"),
    [
        pytest.param(GROUP_STRENGTH_STEPS, 4, id="from households to a group"),
        pytest.param(LEARNING_NETWORK_STEPS, 9, id="a network of learners"),
        pytest.param(VILLAGE_PROMOTION_STEPS, 6, id="an officer in a village"),
        pytest.param(SUPPORT_PLAN_STEPS, 5, id="a supporting organisation"),
        pytest.param(LEARNING_NETWORK_RESULTS, 5, id="results of a network"),
    ],
)
def test_the_records_count_so_many_steps(checklist: Checklist, count: int) -> None:
    assert [each.number for each in checklist.steps] == [*range(1, count + 1)]


@pytest.mark.parametrize("checklist", _READY)
def test_everything_is_said_in_both_languages(checklist: Checklist) -> None:
    texts = [checklist.text, *(step.text for step in checklist.steps)]

    assert all(text("en").isascii() for text in texts)
    assert not any(text("th").isascii() for text in texts)


def test_only_the_steps_of_an_organisation_wait_for_each_other() -> None:
    assert [each.key for each in _READY if each.in_order] == ["support_plan"]


def test_a_step_is_found_by_its_key() -> None:
    assert SUPPORT_PLAN_STEPS.step("sum_up").number == 5


def test_a_number_may_be_left_out_as_in_print() -> None:
    steps = (step("a", 3), step("b", 6))

    ours = Checklist(key="ours", name="งาน", english="work", steps=steps)

    assert ours.steps == steps


@pytest.mark.parametrize(
    ("steps", "faults"),
    [
        ([("a", 1), ("a", 2)], [("checklist.key_repeated", "steps[1].key")]),
        ([("a", 1), ("b", 1)], [("checklist.number", "steps[1].number")]),
        ([("a", 2), ("b", 1)], [("checklist.number", "steps[1].number")]),
    ],
)
def test_steps_that_cannot_be_told_apart_are_refused(
    steps: list[tuple[str, int]], faults: list[tuple[str, str]]
) -> None:
    assert faults_of(*(step(*each) for each in steps)) == faults


@pytest.mark.parametrize("change", [{"key": " "}, {"name": ""}, {"english": "\n"}])
def test_a_blank_text_is_refused(change: dict[str, Any]) -> None:
    for sound in (SUPPORT_PLAN_STEPS, SUPPORT_PLAN_STEPS.steps[0]):
        with pytest.raises(InvalidDataError) as refused:
            attrs.evolve(sound, **change)
        assert [each.code for each in refused.value.problems] == ["text.blank"]


def test_a_key_of_no_step_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        SUPPORT_PLAN_STEPS.step("sumup")

    assert str(refused.value) == (
        "expected the key of a step, one of prepare, plan, carry_out, follow_up,"
        " sum_up; found sumup"
    )


def test_a_number_below_one_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        ChecklistStep(key="a", number=0, name="ก", english="a")

    assert [problem.code for problem in refused.value.problems] == ["programme.count"]
