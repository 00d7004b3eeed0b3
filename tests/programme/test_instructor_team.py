"""Teams: I2 (one instructor a household, four at most) and I3 (who leads)."""

from __future__ import annotations

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

    (finding,) = team.findings(RULES_2560, households=["h21"])

    assert (finding.code, finding.severity) == ("team.no_instructor", severity)


def test_a_small_team_and_a_sage_without_a_course_are_odd() -> None:
    plain = Sage(id="s2", person=_PERSON)
    team = InstructorTeam(sages=[_SAGES[0], plain], lead_instructor="s1")

    findings = team.findings(RULES_2560)

    assert [finding.code for finding in findings] == ["team.size", "team.no_course"]
    assert {finding.severity for finding in findings} == {Severity.WARNING}


def test_rules_that_know_no_numbers_find_nothing() -> None:
    rules = attrs.evolve(
        RULES_2560, instructors_a_village=None, households_an_instructor=None
    )
    team = attrs.evolve(_TEAM, assignments=care(*(f"s1 {h}" for h in _HOUSEHOLDS)))

    assert team.findings(rules) == ()


@pytest.mark.parametrize(
    ("sages", "lead", "code"),
    [
        (_SAGES, "s9", "team.lead_unknown"),
        ([Sage(id="s1", person=_PERSON)], "s1", "team.lead_course"),
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
