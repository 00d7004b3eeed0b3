"""The life of a group: no stage before all that it asks for is there."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from group_strategies import ASKED_FOR, life_cycles, needs
from hypothesis import given
from hypothesis import strategies as st

from sammachip.errors import InvalidDataError
from sammachip.groups import (
    FoundingStep,
    LifeCycle,
    Requirement,
    Stage,
    StageReached,
    StepDone,
)

_DAY = date(2026, 3, 9)
_NEXT_DAY = date(2026, 3, 10)

_FOR_FOUNDING = (
    Requirement.MEMBERS,
    FoundingStep.COMMITTEE,
    FoundingStep.CAPITAL,
    Requirement.AGREEMENT,
)
_FOR_OPERATING = (
    Requirement.DAILY_BOOK,
    FoundingStep.ROSTER,
    FoundingStep.PUBLICITY_AND_SALE,
)
_FOR_OTOP = (
    Requirement.COMMUNITY_TIE,
    Requirement.PRODUCTION_PLACE,
    Requirement.THAI_NATIONALITY,
)


def with_all(life: LifeCycle, *done: FoundingStep | Requirement) -> LifeCycle:
    for step in done:
        life = life.record(step, on=_DAY)
    return life


_INTERESTED = LifeCycle().advance(Stage.INTEREST, on=_DAY)
_FOUNDED = with_all(_INTERESTED, *_FOR_FOUNDING).advance(Stage.FOUNDED, on=_DAY)
_REGISTERED = (
    with_all(_FOUNDED, *_FOR_OPERATING)
    .advance(Stage.OPERATING, on=_DAY)
    .record(Requirement.REGISTER_ENTRY, on=_DAY, evidence="เลขที่ 12")
    .advance(Stage.REGISTERED, on=_DAY)
)


def refusal(life: LifeCycle, to: Stage, on: date = _DAY) -> InvalidDataError:
    with pytest.raises(InvalidDataError) as refused:
        life.advance(to, on=on)
    return refused.value


def test_the_steps_have_the_numbers_of_the_record() -> None:
    assert {step.number: step.text("en") for step in FoundingStep} == {
        1: "a meeting of the village's instructors",
        2: "data on the households in the instructors' care",
        3: "an occupation chosen by the households",
        6: "a study visit",
        7: "a lesson on founding a group, up to OTOP",
        8: "a committee chosen by the members",
        9: "capital raised among the members",
        10: "a roster of duties",
        11: "publicity and sales",
    }


@pytest.mark.parametrize("named", [*FoundingStep, *Requirement, *Stage])
def test_everything_has_a_name_in_both_languages(
    named: FoundingStep | Requirement | Stage,
) -> None:
    assert named.text("en").isascii()
    assert not named.text("th").isascii()


def test_no_step_has_the_name_of_another_thing_in_a_file() -> None:
    values = [each.value for each in (*FoundingStep, *Requirement)]

    assert len({*values}) == len(values)


@pytest.mark.parametrize(
    ("life", "stage", "missing"),
    [
        (LifeCycle(), Stage.INTEREST, ()),
        (LifeCycle(), Stage.FOUNDED, (Stage.INTEREST, *_FOR_FOUNDING)),
        (
            _INTERESTED,
            Stage.OPERATING,
            (*_FOR_FOUNDING, Stage.FOUNDED, *_FOR_OPERATING),
        ),
        (
            _FOUNDED.record(FoundingStep.ROSTER, on=_DAY),
            Stage.OPERATING,
            (Requirement.DAILY_BOOK, FoundingStep.PUBLICITY_AND_SALE),
        ),
        (_REGISTERED, Stage.OTOP_REGISTRANT, _FOR_OTOP),
        (_REGISTERED, Stage.LEARNING_CENTRE, ()),
        (_REGISTERED, Stage.FOUNDED, ()),
    ],
)
def test_what_is_missing_is_told_in_order(
    life: LifeCycle,
    stage: Stage,
    missing: tuple[Stage | FoundingStep | Requirement, ...],
) -> None:
    assert life.missing_for(stage) == missing


def test_the_last_two_stages_come_in_either_order() -> None:
    ready = with_all(_REGISTERED, *_FOR_OTOP)
    both = (Stage.OTOP_REGISTRANT, Stage.LEARNING_CENTRE)

    for first, second in (both, both[::-1]):
        life = ready.advance(first, on=_DAY).advance(second, on=_NEXT_DAY)
        assert life.stage is second


def test_an_office_may_ask_for_more() -> None:
    also = (FoundingStep.STUDY_VISIT, Requirement.MEMBERS)

    assert _REGISTERED.missing_for(Stage.LEARNING_CENTRE, also=also) == (
        FoundingStep.STUDY_VISIT,
    )
    with pytest.raises(InvalidDataError) as refused:
        _REGISTERED.advance(Stage.LEARNING_CENTRE, on=_DAY, also=also)
    assert [each.code for each in refused.value.problems] == ["life_cycle.missing"]

    visited = _REGISTERED.record(FoundingStep.STUDY_VISIT, on=_DAY)
    life = visited.advance(Stage.LEARNING_CENTRE, on=_DAY, also=also)
    assert life.reached[-1].also == also


def test_a_group_begins_before_its_first_stage() -> None:
    assert LifeCycle().stage is None
    assert _FOUNDED.stage is Stage.FOUNDED


actions = st.lists(
    st.tuples(st.one_of(needs, st.sampled_from(Stage)), st.integers(-1, 3)), max_size=60
)


@given(actions)
def test_on_no_walk_does_a_group_reach_a_stage_too_early(
    walk: list[tuple[Stage | FoundingStep | Requirement, int]],
) -> None:
    life, day = LifeCycle(), _DAY
    for action, later in walk:
        day += timedelta(days=later)
        if not isinstance(action, Stage):
            life = life.record(action, on=day)
            continue
        there = {each.stage for each in life.reached} | {
            each.step for each in life.done if each.day <= day
        }
        is_later = all(each.day <= day for each in life.reached)
        may_be = there >= ASKED_FOR[action] and action not in there and is_later
        try:
            life = life.advance(action, on=day)
        except InvalidDataError:
            assert not may_be
        else:
            assert may_be


@given(life_cycles())
def test_whoever_does_everything_in_order_reaches_every_stage(life: LifeCycle) -> None:
    assert [each.stage for each in life.reached] == [*Stage][: len(life.reached)]
    for event in life.reached:
        assert life.missing_for(event.stage) == ()


@given(life_cycles())
def test_a_life_is_a_value_and_shows_no_evidence(life: LifeCycle) -> None:
    assert {life: 1}[pickle.loads(pickle.dumps(life))] == 1
    assert LifeCycle(life.reached, life.done) == life
    for each in life.done:
        assert "evidence=<personal>" in repr(each) or each.evidence is None


def test_everything_that_is_missing_is_told_in_both_languages() -> None:
    error = refusal(_INTERESTED.record(FoundingStep.CAPITAL, on=_DAY), Stage.OPERATING)

    assert [(each.code, each.path_text) for each in error.problems] == [
        ("life_cycle.skipped", "reached[1].stage"),
        ("life_cycle.missing", "reached[1].stage"),
    ]
    assert [each.text() for each in error.problems] == [
        (
            "to be operating on 9 March 2026, a group has to be founded before; write"
            " down since when it was"
        ),
        (
            "to be operating on 9 March 2026, a group needs members, a committee"
            " chosen by the members, an agreement in writing on how profit is shared,"
            " a daily book, a roster of duties, publicity and sales; write down since"
            " when it has them"
        ),
    ]
    assert [each.text("th") for each in error.problems] == [
        (
            "ก่อนจะถึงระยะ “ดำเนินงาน” ในวันที่ 9 มีนาคม พ.ศ. 2569 กลุ่มต้องผ่านระยะ จัดตั้งกลุ่มแล้ว"
            " มาก่อน โปรดบันทึกวันที่ถึงแต่ละระยะ"
        ),
        (
            "จะถึงระยะ “ดำเนินงาน” ในวันที่ 9 มีนาคม พ.ศ. 2569 ได้ กลุ่มต้องมี สมาชิก,"
            " คณะกรรมการที่สมาชิกเลือก, ข้อตกลงเรื่องการแบ่งกำไรที่ทำเป็นเอกสาร,"
            " บัญชีรับ-จ่ายประจำวัน, ตารางการทำงาน, การประชาสัมพันธ์และการขาย"
            " โปรดบันทึกว่ามีตั้งแต่วันใด"
        ),
    ]


@pytest.mark.parametrize(
    ("life", "to", "on", "codes"),
    [
        pytest.param(
            _INTERESTED,
            Stage.INTEREST,
            _DAY,
            ["life_cycle.stage_repeated"],
            id="a stage twice",
        ),
        pytest.param(
            with_all(_FOUNDED, *_FOR_OPERATING),
            Stage.OPERATING,
            date(2026, 3, 8),
            ["life_cycle.day", "life_cycle.missing"],
            id="before the day on which it was founded",
        ),
        pytest.param(
            _FOUNDED.record(Requirement.DAILY_BOOK, on=_NEXT_DAY)
            .record(FoundingStep.ROSTER, on=_DAY)
            .record(FoundingStep.PUBLICITY_AND_SALE, on=_DAY),
            Stage.OPERATING,
            _DAY,
            ["life_cycle.missing"],
            id="a book begun too late",
        ),
        pytest.param(
            LifeCycle(), Stage.INTEREST, date(2569, 1, 1), ["date.be_year"], id="B.E."
        ),
    ],
)
def test_a_stage_that_cannot_be_is_refused(
    life: LifeCycle, to: Stage, on: date, codes: list[str]
) -> None:
    assert [each.code for each in refusal(life, to, on).problems] == codes


def test_no_life_is_made_that_skips_what_a_stage_asks_for() -> None:
    events = [
        StageReached(stage=Stage.INTEREST, day=_DAY),
        StageReached(stage=Stage.REGISTERED, day=_DAY),
    ]

    with pytest.raises(InvalidDataError) as made:
        LifeCycle(events)
    with pytest.raises(InvalidDataError) as evolved:
        attrs.evolve(_REGISTERED, done=())

    assert [each.code for each in made.value.problems] == [
        "life_cycle.skipped",
        "life_cycle.missing",
    ]
    assert [each.path_text for each in evolved.value.problems] == [
        "reached[1].stage",
        "reached[2].stage",
        "reached[3].stage",
    ]


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        ({"step": Stage.FOUNDED}, "value.type", "step"),
        ({"evidence": " "}, "text.blank", "evidence"),
        ({"day": date(2569, 1, 1)}, "date.be_year", "day"),
    ],
)
def test_a_step_with_a_fault_is_refused(
    fields: dict[str, Any], code: str, path: str
) -> None:
    sound = StepDone(step=FoundingStep.CAPITAL, day=_DAY)

    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(sound, **fields)

    assert [(each.code, each.path_text) for each in refused.value.problems] == [
        (code, path)
    ]
