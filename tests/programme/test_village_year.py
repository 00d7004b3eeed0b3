"""A village's year: I4 (the order of stages), I5 (their length), known names."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_strategies import YEAR, tried, village_years

from sammachip import codec
from sammachip.dates import DayRange, FiscalYear
from sammachip.errors import InvalidDataError, Severity
from sammachip.households import (
    Household,
    IncomeChange,
    IncomeFigure,
    Measure,
    Scope,
)
from sammachip.money import Baht
from sammachip.people import Person, PersonName
from sammachip.places import Address, Village
from sammachip.programme import (
    RULES_2560,
    CoursePassed,
    DemonstrationBudget,
    EventKind,
    ExemplarChoice,
    InstructorTeam,
    Participation,
    ProgrammeEvent,
    ProgrammeRules,
    Purchase,
    Sage,
    SupportOrganisation,
    VillageYear,
    VillageYearState,
    assign_households,
)
from sammachip.programme.village_year_state import STATE_AFTER

_PERSON = Person(name=PersonName(given="มะลิ"))
_HOUSEHOLDS = [Household(id=f"h{n}") for n in range(1, 23)]
_CHOSEN = [household.id for household in _HOUSEHOLDS[:20]]
_SAGES = [Sage(id=f"s{n}", person=_PERSON, course=CoursePassed()) for n in range(1, 6)]
_PLAN = assign_households(_SAGES, _HOUSEHOLDS[:20], each=4)
_EMPTY = VillageYear(
    village=Village(number=5, name="บ้านตัวอย่าง"),
    fiscal_year=YEAR,
    households=_HOUSEHOLDS,
)
_TEAM = InstructorTeam(
    sages=_SAGES, lead_instructor="s1", assignments=_PLAN.assignments
)
_WITH_TEAM = attrs.evolve(_EMPTY, team=_TEAM)
_STATES = [*VillageYearState]
_ENGLISH = re.compile(r"\b(?![sh][0-9])[A-Za-z]+")  # but for ids


def held(kind: EventKind, first: date, days: int = 1) -> ProgrammeEvent:
    return ProgrammeEvent(
        kind=kind, days=DayRange(first, first + timedelta(days=days - 1))
    )


_PREPARED = _WITH_TEAM.hold(held(EventKind.PREPARATION, date(2017, 1, 17), 3))
_SELECTED = _PREPARED.hold(held(EventKind.SELECTION_FORUM, date(2017, 2, 10))).choose(
    _CHOSEN, on=date(2017, 2, 10)
)
_TRAINED = _SELECTED.hold(held(EventKind.TRAINING, date(2017, 3, 13), 5))
_FOLLOWED_UP = _TRAINED.hold(held(EventKind.FOLLOW_UP, date(2017, 6, 9)))
_EVALUATED = _FOLLOWED_UP.evaluate(on=date(2017, 9, 15))


def found_in(year: VillageYear, rules: ProgrammeRules = RULES_2560) -> list[str]:
    return [finding.code for finding in year.findings(rules)]


def refused(year: VillageYear, changes: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(InvalidDataError) as refusal:
        attrs.evolve(year, **changes)
    return [(problem.code, problem.path_text) for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ("year", "state"),
    [
        (_EMPTY, VillageYearState.TARGETED),
        (_WITH_TEAM, VillageYearState.LEAD_INSTRUCTOR_TRAINED),
        (
            _EMPTY.hold(held(EventKind.LEAD_INSTRUCTOR_COURSE, date(2016, 12, 6))),
            VillageYearState.LEAD_INSTRUCTOR_TRAINED,
        ),
        (_PREPARED, VillageYearState.TEAM_PREPARED),
        (_SELECTED, VillageYearState.HOUSEHOLDS_SELECTED),
        (_TRAINED, VillageYearState.TRAINED),
        (_FOLLOWED_UP, VillageYearState.FOLLOWED_UP),
        (_EVALUATED, VillageYearState.EVALUATED),
    ],
)
def test_how_far_a_village_came_follows_from_what_was_held(
    year: VillageYear, state: VillageYearState
) -> None:
    assert year.state is state
    assert year.missing_for(state) == ()


def test_a_year_as_the_rules_have_it_has_nothing_odd() -> None:
    assert _EVALUATED.findings(RULES_2560) == ()
    assert _EVALUATED.targets == tuple(_CHOSEN)


def test_visits_and_trainings_of_households_count_without_an_event() -> None:
    part = _SELECTED.participation_of("h1").train(on=date(2017, 3, 17))
    trained = _SELECTED.record(part)
    seen = trained.record(part.see(practising=True, on=date(2017, 6, 9)))

    assert trained.state is VillageYearState.TRAINED
    assert seen.state is VillageYearState.FOLLOWED_UP
    assert seen.targets == tuple(_CHOSEN)


def test_nobody_has_to_write_down_every_stage() -> None:
    year = attrs.evolve(_EMPTY, events=[held(EventKind.TRAINING, date(2017, 3, 13))])

    assert year.state is VillageYearState.TRAINED
    assert year.missing_for(VillageYearState.EVALUATED)[0].facts["missing"] == (
        "followed_up"
    )


@pytest.mark.parametrize("state", VillageYearState)
def test_a_state_has_a_name_in_both_languages(state: VillageYearState) -> None:
    assert state.text("en").isascii()
    assert not state.text("th").isascii()


@pytest.mark.parametrize(
    ("first", "codes"),
    [
        (date(2016, 9, 30), ["village_year.other_year"]),
        (date(2016, 10, 1), []),
        (date(2016, 12, 31), []),
        (date(2017, 9, 30), []),
        (date(2017, 10, 1), ["village_year.other_year"]),
    ],
)
def test_an_event_belongs_to_the_fiscal_year(first: date, codes: list[str]) -> None:
    year = attrs.evolve(_EMPTY, events=[held(EventKind.LEAD_INSTRUCTOR_COURSE, first)])

    assert found_in(year) == codes


def test_a_course_in_november_is_of_the_next_fiscal_year() -> None:
    course = held(EventKind.LEAD_INSTRUCTOR_COURSE, date(2018, 11, 5), 4)
    year = attrs.evolve(_EMPTY, fiscal_year=FiscalYear(2562), events=[course])

    assert found_in(year, ProgrammeRules(fiscal_year=FiscalYear(2562))) == []


@pytest.mark.parametrize(
    ("training", "visit", "codes"),
    [
        (5, None, []),
        (5, 5, []),
        (4, 4, []),
        (4, None, ["village_year.days"]),
        (6, 5, ["village_year.days"]),
    ],
)
def test_the_study_visit_may_be_one_of_the_days_of_training(
    training: int, visit: int | None, codes: list[str]
) -> None:
    monday = date(2017, 3, 13)
    events = [held(EventKind.TRAINING, monday, training)]
    if visit is not None:
        events.append(held(EventKind.STUDY_VISIT, monday + timedelta(days=visit)))

    assert found_in(attrs.evolve(_SELECTED, events=events)) == [
        "village_year.skipped",
        *codes,
    ]


def test_a_preparation_of_two_days_is_odd_and_not_impossible() -> None:
    year = _WITH_TEAM.hold(held(EventKind.PREPARATION, date(2017, 1, 17), 2))

    (finding,) = year.findings(RULES_2560)

    assert (finding.code, finding.severity) == ("village_year.days", Severity.WARNING)
    assert finding.text() == 'expected 3 days of "preparation of the team", found 2'
    assert found_in(year, attrs.evolve(RULES_2560, preparation_days=None)) == []


def test_nineteen_households_are_odd() -> None:
    team = attrs.evolve(_TEAM, assignments=_PLAN.assignments[:19])
    year = attrs.evolve(_PREPARED, team=team).choose(_CHOSEN[:19], on=date(2017, 2, 10))

    (finding,) = year.findings(RULES_2560)

    assert finding.severity is Severity.WARNING
    assert finding.text() == "expected 20 target households, found 19"


def test_an_unknown_number_of_targets_is_not_nineteen() -> None:
    assert found_in(_EMPTY) == []


def test_what_the_papers_say_in_different_ways_is_found() -> None:
    elsewhere = Household(id="h1", address=Address.parse("12 หมู่ที่ 6"))
    parts = [
        Participation(
            household="h1",
            chosen_on=date(2017, 2, 11),
            trained_on=date(2017, 3, 18),
            practising=False,
            exemplar_on=date(2017, 9, 1),
        ),
        Participation(household="h2", practising=True, exemplar_on=date(2017, 9, 1)),
    ]
    year = attrs.evolve(
        _EMPTY,
        team=attrs.evolve(_TEAM, assignments=()),
        households=[elsewhere, *_HOUSEHOLDS[1:]],
        participations=parts,
        events=[
            held(EventKind.LEAD_INSTRUCTOR_COURSE, date(2016, 12, 6)),
            *_PREPARED.events,
            held(EventKind.SELECTION_FORUM, date(2017, 2, 10)),
            attrs.evolve(
                held(EventKind.TRAINING, date(2017, 3, 13), 5),
                households=["h1", "h2", "h3"],
            ),
        ],
        exemplar_choice=ExemplarChoice(
            household="h3", led_by=SupportOrganisation.WOMENS_COMMITTEE
        ),
        demonstration=DemonstrationBudget(
            granted=Baht(100), purchases=[Purchase(item="ขวด", amount=Baht(101))]
        ),
    )

    findings = year.findings(attrs.evolve(RULES_2560, households_a_village=None))

    assert [
        (finding.code, finding.path_text)
        for finding in findings
        if finding.code != "team.no_instructor"
    ] == [
        ("village_year.no_event", "participations[0].chosen_on"),
        ("village_year.no_event", "participations[0].trained_on"),
        ("village_year.not_chosen", "events[3].households[2]"),
        ("village_year.elsewhere", "households[0].address"),
        ("village_year.exemplars", "participations"),
        ("village_year.idle_exemplar", "participations[0].practising"),
        ("village_year.exemplar_choice", "exemplar_choice"),
        ("demonstration.overspent", "demonstration.purchases"),
    ]


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({"household": "h1"}, []),
        ({"household": "h1", "chosen_on": date(2017, 9, 1)}, []),
        (
            {"household": "h1", "chosen_on": date(2017, 9, 2)},
            ["village_year.exemplar_choice"],
        ),
        ({"household": "h2"}, ["village_year.exemplar_choice"]),
    ],
)
def test_the_exemplar_is_the_one_that_was_picked(
    change: dict[str, Any], codes: list[str]
) -> None:
    first, *others = _EVALUATED.participations
    part = first.train(on=date(2017, 3, 17)).see(practising=True, on=date(2017, 6, 9))
    exemplar = part.make_exemplar(on=date(2017, 9, 1))
    choice = ExemplarChoice(led_by=SupportOrganisation.WOMENS_COMMITTEE, **change)

    year = attrs.evolve(
        _EVALUATED, participations=[exemplar, *others], exemplar_choice=choice
    )

    assert found_in(year) == codes


def test_steps_that_nobody_wrote_down_are_told() -> None:
    visited = attrs.evolve(
        _EMPTY, events=[ProgrammeEvent(kind=EventKind.FOLLOW_UP)]
    ).evaluate(on=date(2017, 9, 15))

    findings = visited.findings(RULES_2560)

    assert [(each.code, each.facts.get("missing")) for each in findings] == [
        ("village_year.skipped", "lead_instructor_trained"),
        ("village_year.skipped", "team_prepared"),
        ("village_year.skipped", "households_selected"),
        ("village_year.skipped", "trained"),
        ("village_year.no_team", None),
        ("village_year.no_targets", None),
    ]


def test_a_forum_without_a_day_and_an_income_are_steps_too() -> None:
    forum = ProgrammeEvent(kind=EventKind.SELECTION_FORUM)
    figure = IncomeFigure(
        amount=Baht(1), period=YEAR, measure=Measure.NET, scope=Scope.WHOLE
    )
    before = attrs.evolve(figure, period=FiscalYear(2559))
    part = Participation(
        household="h1", income=IncomeChange(before=before, after=figure)
    )

    assert _PREPARED.hold(forum).state is VillageYearState.HOUSEHOLDS_SELECTED
    assert (
        attrs.evolve(_EMPTY, participations=[part]).state
        is VillageYearState.FOLLOWED_UP
    )


def test_facts_without_days_are_facts() -> None:
    parts = [Participation(household=each, chosen=True) for each in _CHOSEN]
    year = attrs.evolve(_PREPARED, participations=parts)

    assert year.targets == tuple(_CHOSEN)
    assert year == attrs.evolve(_PREPARED).choose(_CHOSEN, on=None)
    assert attrs.evolve(_FOLLOWED_UP, evaluated=True).state is (
        VillageYearState.EVALUATED
    )


@pytest.mark.parametrize(
    ("days", "codes"),
    [
        ([date(2017, 3, 13), None], []),
        ([date(2017, 3, 13)], ["village_year.days"]),
        ([None], []),
    ],
)
def test_a_training_of_unknown_days_may_have_those_that_are_missing(
    days: list[date | None], codes: list[str]
) -> None:
    events = [
        held(EventKind.TRAINING, day, 3)
        if day
        else ProgrammeEvent(kind=EventKind.TRAINING)
        for day in days
    ]

    year = attrs.evolve(_SELECTED, events=[*_SELECTED.events, *events])

    assert found_in(year) == codes


def test_more_days_than_those_of_the_year_are_odd_beside_unknown_ones_too() -> None:
    events = [
        held(EventKind.TRAINING, date(2017, 3, 13), 6),
        ProgrammeEvent(kind=EventKind.TRAINING),
    ]

    year = attrs.evolve(_SELECTED, events=[*_SELECTED.events, *events])

    assert found_in(year) == ["village_year.days"]


def test_a_choice_may_be_of_a_forum_on_a_day_that_nobody_knows() -> None:
    forum = ProgrammeEvent(kind=EventKind.SELECTION_FORUM)
    part = _SELECTED.participation_of("h1")
    later = attrs.evolve(part, chosen_on=date(2017, 2, 11))

    assert found_in(_SELECTED.record(later)) == ["village_year.no_event"]
    assert found_in(_SELECTED.hold(forum).record(later)) == []


def test_the_course_of_who_leads_is_that_of_the_village() -> None:
    course = CoursePassed(days=DayRange(date(2017, 1, 9), date(2017, 1, 12)))
    team = attrs.evolve(
        _TEAM, sages=[attrs.evolve(_SAGES[0], course=course), *_SAGES[1:]]
    )
    event = held(EventKind.LEAD_INSTRUCTOR_COURSE, date(2016, 12, 6), 4)

    year = attrs.evolve(_TRAINED, team=team, events=[event, *_TRAINED.events])

    assert [(each.code, each.path_text) for each in year.findings(RULES_2560)] == [
        ("village_year.no_event", "team.sages[0].course")
    ]


def test_a_village_sends_one_sage_to_the_course() -> None:
    course = attrs.evolve(
        held(EventKind.LEAD_INSTRUCTOR_COURSE, date(2016, 12, 6)), sages=["s1", "s2"]
    )
    year = attrs.evolve(_TRAINED, events=[course, *_TRAINED.events])

    assert found_in(year) == ["village_year.leader_count"]


@pytest.mark.parametrize(
    "changes",
    [
        {"chosen_on": date(2010, 2, 10)},
        {"trained_on": date(2018, 3, 13)},
        {"practising": True, "seen_on": date(2030, 6, 9)},
        {"exemplar_on": date(2017, 10, 1)},
    ],
)
def test_every_day_belongs_to_the_fiscal_year(changes: dict[str, Any]) -> None:
    part = Participation(household="h1", **changes)
    year = attrs.evolve(_EMPTY, participations=[part])

    assert [
        (each.code, each.path_text)
        for each in year.findings(RULES_2560)
        if each.code == "village_year.other_year"
    ] == [("village_year.other_year", f"participations[0].{[*changes][-1]}")]
    assert "village_year.other_year" in found_in(
        attrs.evolve(_EVALUATED, evaluated_on=date(2025, 1, 1))
    )


def test_what_is_odd_in_the_team_is_found_in_the_year() -> None:
    team = attrs.evolve(_TEAM, assignments=_PLAN.assignments[:19])

    (finding,) = attrs.evolve(_TRAINED, team=team).findings(RULES_2560)

    assert (finding.code, finding.path_text) == (
        "team.no_instructor",
        "team.assignments",
    )


@given(village_years())
def test_a_year_travels_as_data_and_hides_its_officer(year: VillageYear) -> None:
    assert codec.loads(codec.dumps(year), VillageYear) == year
    assert "officer=None" in repr(year) or "officer=<personal>" in repr(year)


@given(village_years())
def test_what_is_missing_is_told_from_here_to_there(year: VillageYear) -> None:
    ahead = _STATES[_STATES.index(year.state) + 1 :]
    for position, state in enumerate(ahead):
        missing = [p.facts["missing"] for p in year.missing_for(state)]
        assert missing == [each.value for each in ahead[: position + 1]]


@given(village_years(), st.sampled_from([RULES_2560, ProgrammeRules(fiscal_year=YEAR)]))
def test_a_finding_is_said_in_both_languages(
    year: VillageYear, rules: ProgrammeRules
) -> None:
    for finding in year.findings(rules):
        assert not _ENGLISH.search(finding.text("th"))
        assert finding.text("en").isascii() or finding.code == "village_year.elsewhere"


@given(st.lists(st.tuples(st.sampled_from(EventKind), st.integers(0, 300)), max_size=8))
def test_on_any_way_each_event_comes_in_order_or_is_refused_with_what_is_missing(
    steps: list[tuple[EventKind, int]],
) -> None:
    year = _EMPTY
    for kind, day in steps:
        before = _STATES.index(year.state)
        event = held(kind, YEAR.first_day + timedelta(days=day))
        match tried(partial(year.hold, event)):
            case VillageYear() as year:
                assert _STATES.index(year.state) - before in {0, 1}
            case problems:
                (code,) = {problem.code for problem in problems}
                skips = year.missing_for(STATE_AFTER[kind.stage])[:-1]
                assert code == "village_year.stage_day" or [*problems] == [*skips]
        if year.state is VillageYearState.TEAM_PREPARED:
            year = year.choose(_CHOSEN, on=None)


def test_a_refused_step_tells_everything_that_is_missing() -> None:
    with pytest.raises(InvalidDataError) as refusal:
        _EMPTY.hold(held(EventKind.TRAINING, date(2017, 3, 13)))

    assert [problem.facts["missing"] for problem in refusal.value.problems] == [
        "lead_instructor_trained",
        "team_prepared",
        "households_selected",
    ]


@pytest.mark.parametrize("year", [_EMPTY, _WITH_TEAM])
def test_nobody_is_chosen_before_the_team_is_prepared(year: VillageYear) -> None:
    with pytest.raises(InvalidDataError) as refusal:
        year.choose(["h1"], on=date(2017, 2, 10))

    assert {problem.code for problem in refusal.value.problems} == {
        "programme.step_missing"
    }


def test_results_are_judged_once() -> None:
    with pytest.raises(InvalidDataError) as refusal:
        _EVALUATED.evaluate(on=date(2017, 9, 16))

    assert [p.code for p in refusal.value.problems] == ["programme.step_done"]


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        (
            {"households": [*_HOUSEHOLDS, _HOUSEHOLDS[0]]},
            [("household.id_repeated", "households[22]")],
        ),
        (
            {"participations": [Participation(household="h1")] * 2},
            [("village_year.participation_repeated", "participations[1].household")],
        ),
        (
            {"participations": [Participation(household="h99")]},
            [("household.unknown", "participations[0]")],
        ),
        (
            {"events": [ProgrammeEvent(kind=EventKind.TRAINING, households=["h99"])]},
            [("household.unknown", "events[0].households[0]")],
        ),
        (
            {"events": [ProgrammeEvent(kind=EventKind.TRAINING, sages=["s9"])]},
            [("village_year.sage_unknown", "events[0].sages[0]")],
        ),
        (
            {"households": _HOUSEHOLDS[1:]},
            [("household.unknown", "team.assignments[0]")],
        ),
        ({"groups": ["กลุ่มตัวอย่าง", " "]}, [("text.blank", "groups[1]")]),
        (
            {"groups": ["ทอผ้า", "จักสาน", " ทอผ้า "]},
            [("village_year.group_repeated", "groups[2]")],
        ),
        ({"groups": "ทอผ้า"}, [("value.type", "")]),
        (
            {"exemplar_choice": ExemplarChoice(household="h99")},
            [("household.unknown", "exemplar_choice.household")],
        ),
    ],
)
def test_who_is_named_has_to_be_known(
    changes: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    assert refused(_WITH_TEAM, changes) == problems


def test_stages_that_run_backwards_are_refused() -> None:
    events = [
        held(EventKind.TRAINING, date(2017, 3, 13)),
        held(EventKind.PREPARATION, date(2017, 3, 14)),
    ]

    with pytest.raises(InvalidDataError) as refusal:
        attrs.evolve(_EMPTY, events=events)

    (problem,) = refusal.value.problems
    assert problem.path == ("events", 0, "days")
    assert problem.text() == (
        'expected "training" to begin on 14 March 2017 or later, as "preparation"'
        " does; found 13 March 2017"
    )


def test_stages_may_begin_on_one_day() -> None:
    kinds = (EventKind.PREPARATION, EventKind.SELECTION_FORUM, EventKind.TRAINING)
    events = [held(kind, date(2017, 3, 13)) for kind in kinds]

    assert attrs.evolve(_EMPTY, events=events).events == tuple(events)


def test_a_group_founded_before_the_first_visit_stops_no_visit() -> None:
    founded = _TRAINED.hold(held(EventKind.GROUP_FOUNDING, date(2017, 3, 18)))

    assert founded.hold(held(EventKind.FOLLOW_UP, date(2017, 4, 5))).state is (
        VillageYearState.FOLLOWED_UP
    )
    assert refused(
        _TRAINED,
        {
            "events": [
                *_TRAINED.events,
                held(EventKind.GROUP_FOUNDING, date(2017, 3, 12)),
            ]
        },
    ) == [("village_year.stage_day", "events[3].days")]


def test_results_may_be_judged_before_a_group_is_founded() -> None:
    founded = _FOLLOWED_UP.hold(held(EventKind.GROUP_FOUNDING, date(2017, 9, 20)))

    assert founded.evaluate(on=date(2017, 9, 15)).state is VillageYearState.EVALUATED


@pytest.mark.parametrize(
    ("year", "changes", "path"),
    [
        (
            _PREPARED,
            {
                "team": attrs.evolve(
                    _TEAM,
                    sages=[
                        attrs.evolve(
                            _SAGES[0],
                            course=CoursePassed(
                                days=DayRange(date(2017, 8, 1), date(2017, 8, 4))
                            ),
                        ),
                        *_SAGES[1:],
                    ],
                )
            },
            "events[0].days",
        ),
        (
            attrs.evolve(_EMPTY, events=_TRAINED.events[2:]),
            {
                "team": attrs.evolve(
                    _TEAM,
                    sages=[
                        attrs.evolve(_SAGES[0], instructor_since=date(2017, 8, 1)),
                        *_SAGES[1:],
                    ],
                )
            },
            "events[0].days",
        ),
        (
            _PREPARED,
            {
                "participations": [
                    Participation(household="h1", chosen_on=date(2017, 1, 16))
                ]
            },
            "participations[0].chosen_on",
        ),
        (
            _TRAINED,
            {
                "participations": [
                    Participation(
                        household="h1", practising=True, seen_on=date(2017, 3, 1)
                    )
                ]
            },
            "participations[0].seen_on",
        ),
    ],
    ids=["course", "instructor", "choice", "visit"],
)
def test_all_days_of_the_year_are_in_one_order(
    year: VillageYear, changes: dict[str, Any], path: str
) -> None:
    assert refused(year, changes) == [("village_year.stage_day", path)]


def test_results_are_not_judged_before_the_first_visit() -> None:
    part = Participation(household="h1", practising=True, seen_on=date(2017, 7, 1))

    assert refused(
        attrs.evolve(_TRAINED, participations=[part]),
        {"evaluated_on": date(2017, 6, 30)},
    ) == [("village_year.evaluated_too_early", "evaluated_on")]


def test_results_that_were_not_judged_have_no_day() -> None:
    assert refused(
        _FOLLOWED_UP, {"evaluated": False, "evaluated_on": date(2017, 9, 15)}
    ) == [("programme.denied", "evaluated")]


def test_what_is_of_another_type_is_refused() -> None:
    other: Any = None

    for ask in (
        lambda: _EMPTY.findings(other),
        lambda: _EMPTY.missing_for(other),
        lambda: _EMPTY.hold(other),
        lambda: _PREPARED.choose("h1", on=None),
    ):
        with pytest.raises(InvalidDataError) as refusal:
            ask()

        assert [p.code for p in refusal.value.problems] == ["value.type"]


def test_results_are_not_judged_before_the_last_stage_begins() -> None:
    assert refused(_FOLLOWED_UP, {"evaluated_on": date(2017, 6, 8)}) == [
        ("village_year.evaluated_too_early", "evaluated_on")
    ]


def test_the_rules_of_another_year_are_refused() -> None:
    with pytest.raises(InvalidDataError) as refusal:
        _EMPTY.findings(ProgrammeRules(fiscal_year=FiscalYear(2562)))

    assert refusal.value.text() == (
        "expected the rules of fiscal year B.E. 2560, found those of 2562"
    )
