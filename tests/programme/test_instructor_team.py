"""Teams: I2 (one instructor a household, four at most) and I3 (who leads)."""

from __future__ import annotations

from functools import partial
from typing import Any

import attrs
import pytest

from sammachip import codec
from sammachip.errors import InvalidDataError, Severity
from sammachip.people import Person, PersonName
from sammachip.programme import (
    RULES_2560,
    Assignment,
    CoursePassed,
    InstructorTeam,
    Sage,
)

_PERSON = Person(name=PersonName(given="มะลิ"))
_SAGES = [Sage(id=f"s{n}", person=_PERSON, course=CoursePassed()) for n in range(1, 6)]


def care(*pairs: str) -> list[Assignment]:
    return [
        Assignment(instructor=instructor, household=household)
        for instructor, household in (pair.split() for pair in pairs)
    ]


_HOUSEHOLDS = [f"h{n}" for n in range(1, 21)]
_EVEN = care(*(f"s{n % 5 + 1} {each}" for n, each in enumerate(_HOUSEHOLDS)))
_TEAM = InstructorTeam(sages=_SAGES, lead_instructor="s1", assignments=_EVEN)


def codes_of(error: InvalidDataError) -> list[str]:
    return [problem.code for problem in error.problems]


def test_five_instructors_of_four_households_are_as_the_rules_have_it() -> None:
    assert _TEAM.findings(RULES_2560, households=_HOUSEHOLDS) == ()
    assert _TEAM.households_of("s2") == ("h2", "h7", "h12", "h17")


def test_everybody_finds_their_instructor() -> None:
    instructor = _TEAM.instructor_of("h๗")

    assert instructor is not None
    assert instructor.id == "s2"
    assert _TEAM.instructor_of("h99") is None


def test_a_team_travels_as_data() -> None:
    assert codec.loads(codec.dumps(_TEAM), InstructorTeam) == _TEAM


def test_an_instructor_of_five_households_is_an_error() -> None:
    team = attrs.evolve(_TEAM, assignments=[*_EVEN, *care("s1 h21")])

    (finding,) = team.findings(RULES_2560)

    assert (finding.code, finding.severity) == (
        "team.too_many_households",
        Severity.ERROR,
    )
    assert finding.text() == (
        "an instructor looks after 4 households at most, s1 has 5"
    )


@pytest.mark.parametrize(
    ("assignments", "severity"), [(_EVEN, Severity.ERROR), ((), Severity.WARNING)]
)
def test_a_household_without_instructor_is_a_gap_and_later_an_error(
    assignments: list[Assignment], severity: Severity
) -> None:
    team = attrs.evolve(_TEAM, assignments=assignments)

    targets = [each.household for each in assignments]
    (finding,) = team.findings(RULES_2560, households=[*targets, "h21"])

    assert (finding.code, finding.severity) == ("team.no_instructor", severity)


def test_a_small_team_and_a_sage_without_a_course_are_odd() -> None:
    plain = Sage(id="s2", person=_PERSON)
    team = InstructorTeam(sages=[_SAGES[0], plain], lead_instructor="s1")

    findings = team.findings(RULES_2560)

    assert [finding.code for finding in findings] == ["team.size", "team.no_course"]
    assert {finding.severity for finding in findings} == {Severity.WARNING}


@pytest.mark.parametrize("lead", ["s2", "s1"])
def test_an_instructor_without_a_course_is_an_error(lead: str) -> None:
    plain = Sage(id="s2", person=_PERSON)
    team = InstructorTeam(
        sages=[_SAGES[0], plain, *_SAGES[2:]],
        lead_instructor=lead,
        assignments=care("s2 h1") if lead == "s1" else (),
    )

    (finding,) = team.findings(RULES_2560)

    assert (finding.code, finding.severity) == ("team.no_course", Severity.ERROR)
    assert finding.path_text == "sages[1].course"


def test_who_leads_may_be_unknown_and_is_told() -> None:
    team = attrs.evolve(_TEAM, lead_instructor=None)

    (finding,) = team.findings(RULES_2560)

    assert team.lead is None
    assert (finding.code, finding.severity) == ("team.no_lead", Severity.WARNING)


def test_who_is_cared_for_is_a_target_if_any_is_known() -> None:
    (finding,) = _TEAM.findings(RULES_2560, households=_HOUSEHOLDS[:19])

    assert (finding.code, finding.path_text) == (
        "team.no_target",
        "assignments[19].household",
    )
    assert _TEAM.findings(RULES_2560) == ()


def test_what_is_of_another_type_is_refused() -> None:
    nothing: Any = None

    for ask in (
        partial(_TEAM.findings, nothing),
        partial(_TEAM.findings, RULES_2560, households="h1"),
    ):
        with pytest.raises(InvalidDataError) as refused:
            ask()

        assert codes_of(refused.value) == ["value.type"]


@pytest.mark.parametrize(
    ("sages", "lead", "code"),
    [
        (_SAGES, "s9", "team.lead_unknown"),
        ([_SAGES[0], _SAGES[0]], "s1", "team.sage_repeated"),
    ],
)
def test_a_team_without_a_leader_of_its_own_is_refused(
    sages: list[Sage], lead: str, code: str
) -> None:
    with pytest.raises(InvalidDataError) as refused:
        InstructorTeam(sages=sages, lead_instructor=lead)

    assert codes_of(refused.value) == [code]


def test_a_household_of_two_instructors_or_of_a_stranger_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        attrs.evolve(_TEAM, assignments=care("s1 h1", "s2 h1", "s9 h2"))

    assert codes_of(refused.value) == [
        "team.instructor_unknown",
        "team.household_repeated",
    ]
    assert refused.value.problems[1].text() == (
        "expected one instructor for household h1, found s2 beside s1"
    )


def test_a_blank_id_is_refused() -> None:
    with pytest.raises(InvalidDataError) as refused:
        Assignment(instructor=" ", household="h1")

    assert codes_of(refused.value) == ["text.blank"]
