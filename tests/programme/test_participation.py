"""Participations: candidate, target, trained, practising or not, income, exemplar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_strategies import days_of_year, participations, tried

from sammachip import codec
from sammachip.dates import FiscalYear
from sammachip.errors import InvalidDataError
from sammachip.households import IncomeChange, IncomeFigure, Measure, Scope
from sammachip.money import Baht
from sammachip.programme import Participation, ParticipationState

_ANY = Participation(household="h1")
_TARGET = _ANY.choose(on=date(2017, 2, 10))
_TRAINED = _TARGET.train(on=date(2017, 3, 17))
_SEEN = _TRAINED.see(practising=True, on=date(2017, 6, 9))


def income(baht: int, year: int) -> IncomeFigure:
    return IncomeFigure(
        amount=Baht(baht),
        period=FiscalYear(year),
        measure=Measure.NET,
        scope=Scope.WHOLE,
    )


_INCOME = IncomeChange(before=income(40_000, 2559), after=income(42_000, 2560))
_HALF = IncomeChange(before=income(40_000, 2559))

_STEPS: dict[ParticipationState, Callable[[Participation, date], Participation]] = {
    ParticipationState.TARGET: lambda part, day: part.choose(on=day),
    ParticipationState.TRAINED: lambda part, day: part.train(on=day),
    ParticipationState.PRACTISING: lambda part, day: part.see(practising=True, on=day),
    ParticipationState.NOT_PRACTISING: lambda part, day: part.see(
        practising=False, on=day
    ),
    ParticipationState.INCOME_RECORDED: lambda part, _: part.record_income(_INCOME),
    ParticipationState.EXEMPLAR: lambda part, day: part.make_exemplar(on=day),
}


_REFUSALS = {
    "programme.step_missing",
    "programme.step_done",
    "programme.day",
    "participation.seen_later",
}


@pytest.mark.parametrize(
    ("part", "state", "is_target"),
    [
        (_ANY, ParticipationState.CANDIDATE, False),
        (_TARGET, ParticipationState.TARGET, True),
        (_TRAINED, ParticipationState.TRAINED, True),
        (_SEEN, ParticipationState.PRACTISING, True),
        (
            _SEEN.see(practising=False, on=date(2017, 7, 1)),
            ParticipationState.NOT_PRACTISING,
            True,
        ),
        (_SEEN.record_income(_INCOME), ParticipationState.INCOME_RECORDED, True),
        (_SEEN.record_income(_HALF), ParticipationState.PRACTISING, True),
        (
            _SEEN.make_exemplar(on=date(2017, 8, 1)),
            ParticipationState.EXEMPLAR,
            True,
        ),
        (
            Participation(household="h1", chosen=True),
            ParticipationState.TARGET,
            True,
        ),
        (
            Participation(household="h1", chosen=False),
            ParticipationState.CANDIDATE,
            False,
        ),
        (
            Participation(household="h1", trained=True),
            ParticipationState.TRAINED,
            True,
        ),
        (
            Participation(household="h1", exemplar=True),
            ParticipationState.EXEMPLAR,
            True,
        ),
        (
            _ANY.choose(on=None).train(on=None).see(practising=True, on=None),
            ParticipationState.PRACTISING,
            True,
        ),
        (
            Participation(household="h1", practising=True),
            ParticipationState.PRACTISING,
            True,
        ),
    ],
)
def test_the_state_follows_from_what_is_written_down(
    part: Participation, state: ParticipationState, *, is_target: bool
) -> None:
    assert part.state is state
    assert part.is_target is is_target
    assert part.missing_for(state) == ()


def test_whether_it_practises_may_be_unknown() -> None:
    assert _TRAINED.practising is None


def test_a_later_visit_counts_though_the_training_has_no_day() -> None:
    part = Participation(household="h1", practising=False)

    assert part.see(practising=True, on=date(2017, 7, 1)).practising is True


def test_visits_go_on_after_the_choice_of_the_exemplar() -> None:
    exemplar = _SEEN.make_exemplar(on=date(2017, 7, 1))

    visited = exemplar.see(practising=False, on=date(2017, 8, 1))

    assert visited.seen_on == date(2017, 8, 1)
    assert visited.is_exemplar


@pytest.mark.parametrize(
    ("part", "state", "missing"),
    [
        (_ANY, ParticipationState.TARGET, ["target"]),
        (_TARGET, ParticipationState.PRACTISING, ["trained", "practising"]),
        (_SEEN, ParticipationState.NOT_PRACTISING, ["not_practising"]),
        (_SEEN, ParticipationState.EXEMPLAR, ["exemplar"]),
        (_SEEN.record_income(_INCOME), ParticipationState.TARGET, []),
        (
            Participation(household="h1", income=_INCOME),
            ParticipationState.TRAINED,
            [],
        ),
        (
            Participation(household="h1", income=_INCOME),
            ParticipationState.PRACTISING,
            ["practising"],
        ),
    ],
)
def test_what_is_missing_goes_up_to_the_state_itself(
    part: Participation, state: ParticipationState, missing: list[str]
) -> None:
    assert [each.facts["missing"] for each in part.missing_for(state)] == missing


@pytest.mark.parametrize("state", ParticipationState)
def test_a_state_has_a_name_in_both_languages(state: ParticipationState) -> None:
    assert state.text("en").isascii()
    assert not state.text("th").isascii()


@given(participations())
def test_a_participation_travels_as_data(part: Participation) -> None:
    assert codec.loads(codec.dumps(part), Participation) == part


def test_an_income_travels_with_it() -> None:
    part = _SEEN.record_income(_INCOME)

    assert codec.loads(codec.dumps(part), Participation) == part


@given(st.lists(st.tuples(st.sampled_from([*_STEPS]), days_of_year), max_size=10))
def test_on_any_way_each_step_is_taken_in_order_or_refused_with_what_is_missing(
    steps: list[tuple[ParticipationState, date]],
) -> None:
    part = _ANY
    for step, day in steps:
        before = [p for p in part.missing_for(step) if p.facts["missing"] != step.value]
        match tried(partial(_STEPS[step], part, day)):
            case Participation() as part:
                assert before == [*part.missing_for(step)] == []
            case problems if before:
                assert [*problems] == before
            case problems:
                assert {problem.code for problem in problems} <= _REFUSALS
                assert "programme.step_missing" not in {p.code for p in problems}


@pytest.mark.parametrize(
    ("step", "missing"),
    [
        (ParticipationState.TRAINED, ["target"]),
        (ParticipationState.PRACTISING, ["target", "trained"]),
        (ParticipationState.EXEMPLAR, ["target", "trained", "practising"]),
    ],
)
def test_a_refused_step_tells_everything_that_is_missing(
    step: ParticipationState, missing: list[str]
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        _STEPS[step](_ANY, date(2017, 6, 9))

    assert [problem.facts["missing"] for problem in refused.value.problems] == missing


@pytest.mark.parametrize(
    ("part", "step"),
    [
        (_TARGET, ParticipationState.TARGET),
        (_TRAINED, ParticipationState.TRAINED),
        (_SEEN.record_income(_INCOME), ParticipationState.INCOME_RECORDED),
        (_SEEN.make_exemplar(on=date(2017, 8, 1)), ParticipationState.EXEMPLAR),
    ],
)
def test_a_step_is_taken_once(part: Participation, step: ParticipationState) -> None:
    with pytest.raises(InvalidDataError) as refused:
        _STEPS[step](part, date(2017, 9, 1))

    assert [p.code for p in refused.value.problems] == ["programme.step_done"]


def test_an_earlier_visit_does_not_replace_a_later_one() -> None:
    with pytest.raises(InvalidDataError) as refused:
        _SEEN.see(practising=False, on=date(2017, 6, 8))

    assert refused.value.text() == (
        "expected a visit on 9 June 2017, that of the last one, or later;"
        " found 8 June 2017"
    )


@pytest.mark.parametrize(
    "days_between", [("chosen_on", "trained_on"), ("trained_on", "exemplar_on")]
)
def test_days_that_run_backwards_are_refused(days_between: tuple[str, str]) -> None:
    earlier, later = days_between
    days = {earlier: date(2017, 3, 2), later: date(2017, 3, 1)}

    with pytest.raises(InvalidDataError) as refused:
        Participation(household="h1", **days)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert [(p.code, p.path) for p in refused.value.problems] == [
        ("programme.day", (later,))
    ]


def test_a_visit_that_saw_nothing_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Participation(household="h1", seen_on=date(2017, 6, 9))

    assert [p.code for p in refused.value.problems] == ["participation.nothing_seen"]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"chosen": False, "chosen_on": date(2017, 2, 10)}, "chosen"),
        ({"chosen": False, "trained": True}, "chosen"),
        ({"trained": False, "practising": True}, "trained"),
        ({"trained": False, "exemplar": True}, "trained"),
        ({"exemplar": False, "exemplar_on": date(2017, 8, 1)}, "exemplar"),
    ],
)
def test_a_step_that_was_not_taken_has_no_day_and_nothing_behind_it(
    fields: dict[str, Any], path: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        Participation(household="h1", **fields)

    assert [(p.code, p.path_text) for p in refused.value.problems] == [
        ("programme.denied", path)
    ]


def test_what_is_of_another_type_is_refused() -> None:
    other: Any = "2017-09-09"

    for step in (
        lambda: _TRAINED.see(practising=other, on=None),
        lambda: _SEEN.see(practising=True, on=other),
        lambda: _ANY.missing_for(other),
    ):
        with pytest.raises(InvalidDataError) as refused:
            step()

        assert [p.code for p in refused.value.problems] == ["value.type"]
