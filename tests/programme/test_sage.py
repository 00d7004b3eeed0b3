"""Sages: known, nominated, course passed, instructor; I3: nobody without a course."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_strategies import days_of_year, sages, tried

from sammachip import codec
from sammachip.dates import DayRange
from sammachip.errors import InvalidDataError, Problem
from sammachip.people import Person, PersonName
from sammachip.programme import CoursePassed, Sage, SageState

_PERSON = Person(name=PersonName(given="มะลิ"))
_KNOWN = Sage(id="s1", person=_PERSON)
_COURSE = CoursePassed(
    centre="ศพช.ตัวอย่าง",
    batch="3",
    days=DayRange(date(2016, 12, 6), date(2016, 12, 9)),
)
_STEPS: dict[SageState, Callable[[Sage, date], Sage]] = {
    SageState.NOMINATED: lambda sage, day: sage.nominate(on=day),
    SageState.COURSE_PASSED: lambda sage, day: sage.pass_course(
        CoursePassed(days=DayRange(day, day))
    ),
    SageState.INSTRUCTOR: lambda sage, day: sage.instruct(since=day),
}


_REFUSALS = {"programme.step_done", "programme.day"}


def told(problems: tuple[Problem, ...]) -> list[tuple[str, object]]:
    return [(problem.code, problem.facts.get("missing")) for problem in problems]


@pytest.mark.parametrize(
    ("sage", "state"),
    [
        (_KNOWN, SageState.KNOWN),
        (_KNOWN.nominate(on=date(2016, 11, 14)), SageState.NOMINATED),
        (_KNOWN.nominate(on=None), SageState.NOMINATED),
        (Sage(id="s1", person=_PERSON, nominated=True), SageState.NOMINATED),
        (Sage(id="s1", person=_PERSON, course=CoursePassed()), SageState.COURSE_PASSED),
        (
            Sage(id="s1", person=_PERSON, course=CoursePassed(), instructor=True),
            SageState.INSTRUCTOR,
        ),
        (
            Sage(
                id="s1",
                person=_PERSON,
                course=_COURSE,
                instructor_since=date(2016, 12, 9),
            ),
            SageState.INSTRUCTOR,
        ),
    ],
)
def test_the_state_is_the_last_that_is_written_down(
    sage: Sage, state: SageState
) -> None:
    assert sage.state is state
    assert sage.missing_for(state) == ()


def test_a_sage_goes_step_by_step() -> None:
    sage = _KNOWN.nominate(on=date(2016, 11, 14)).pass_course(_COURSE)

    assert sage.instruct(since=date(2017, 1, 10)).state is SageState.INSTRUCTOR


def test_what_was_done_later_stands_for_what_nobody_wrote_down() -> None:
    sage = Sage(id="s1", person=_PERSON, course=_COURSE)

    assert sage.missing_for(SageState.NOMINATED) == ()
    assert told(sage.missing_for(SageState.INSTRUCTOR)) == [
        ("programme.step_not_written", "instructor")
    ]
    assert sage.nominate(on=date(2016, 11, 14)).nominated_on == date(2016, 11, 14)


@pytest.mark.parametrize("state", SageState)
def test_a_state_has_a_name_in_both_languages(state: SageState) -> None:
    assert state.text("en").isascii()
    assert not state.text("th").isascii()


def test_who_it_is_stays_hidden() -> None:
    assert "มะลิ" not in repr(_KNOWN)


@given(sages())
def test_a_sage_travels_as_data(sage: Sage) -> None:
    assert codec.loads(codec.dumps(sage), Sage) == sage


@given(st.lists(st.tuples(st.sampled_from([*_STEPS]), days_of_year), max_size=8))
def test_on_any_way_each_step_is_taken_in_order_or_refused_with_what_is_missing(
    steps: list[tuple[SageState, date]],
) -> None:
    states = [*SageState]
    sage = _KNOWN
    for step, day in steps:
        before = [p for p in sage.missing_for(step) if p.facts["missing"] != step.value]
        match tried(partial(_STEPS[step], sage, day)):
            case Sage() as sage:
                assert before == [*sage.missing_for(step)] == []
                assert states.index(sage.state) >= states.index(step)
            case problems if before:
                assert [*problems] == before
            case problems:
                assert {problem.code for problem in problems} <= _REFUSALS


def test_a_refused_step_tells_everything_that_is_missing() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _KNOWN.instruct(since=date(2017, 1, 10))

    assert told(refused.value.problems) == [
        ("programme.step_missing", "nominated"),
        ("programme.step_missing", "course_passed"),
    ]
    assert refused.value.problems == _KNOWN.missing_for(SageState.INSTRUCTOR)[:-1]
    assert refused.value.problems[1].text("th") == (
        "ก่อนถึงขั้น “วิทยากรสัมมาชีพชุมชน” ต้องผ่านขั้น “ผ่านหลักสูตร” ก่อน แต่ยังไม่ได้บันทึกไว้"
        " โปรดบันทึก หากไม่ทราบวันก็ไม่ต้องระบุ"
    )


def test_a_step_is_taken_once() -> None:
    sage = _KNOWN.nominate(on=date(2016, 11, 14))

    with pytest.raises(InvalidDataError) as refused:
        sage.nominate(on=date(2016, 11, 15))

    assert refused.value.text() == (
        '"nominated" is written down already; a correction is written in its place'
    )


def test_an_instructor_without_a_course_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Sage(id="s1", person=_PERSON, instructor_since=date(2017, 1, 10))

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("sage.no_course", ("course",))


@pytest.mark.parametrize(
    ("nominated_on", "instructor_since", "field"),
    [
        (date(2016, 12, 7), None, "course"),
        (None, date(2016, 12, 8), "instructor_since"),
    ],
)
def test_days_that_run_backwards_are_refused(
    nominated_on: date | None, instructor_since: date | None, field: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Sage(
            id="s1",
            person=_PERSON,
            nominated_on=nominated_on,
            course=_COURSE,
            instructor_since=instructor_since,
        )

    (problem,) = refused.value.problems
    assert (problem.code, problem.path) == ("programme.day", (field,))
