"""InstructorTeam: the sages who train in one village (ทีมวิทยากรสัมมาชีพชุมชน).

Source:
    A knowledge record of B.E. 2560 and another on the sages of a village: five
    sages, of whom one leads; each looks after four households.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, rule, validate
from sammachip.programme.assignment import Assignment
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.sage import Sage
from sammachip.programme.team_finding import (
    gaps,
    other_size,
    sages_without_course,
    too_many_households,
)
from sammachip.thai import key_form

__all__ = ["InstructorTeam"]


@rule
def _each_sage_stands_once(sages: tuple[Sage, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, sage in enumerate(sages):
        if sage.id in seen:
            yield Problem(
                code="team.sage_repeated",
                message="expected an id for each sage, found {found} again",
                facts={"found": sage.id},
                path=("sages", position, "id"),
            )
        seen.add(sage.id)


@rule
def _the_leader_is_of_the_team(sages: tuple[Sage, ...], lead: str) -> Iterator[Problem]:
    leaders = [sage for sage in sages if sage.id == lead]
    if not leaders:
        yield Problem(
            code="team.lead_unknown",
            message="expected the leader among the sages of the team, found {found}",
            facts={"found": lead},
            path=("lead",),
        )
    elif leaders[0].course is None:
        yield Problem(
            code="team.lead_course",
            message="the leader of a team passed the course, and none is written"
            " down for {lead}; a course without day or place will do",
            facts={"lead": lead},
            path=("lead",),
        )


@rule
def _instructors_are_of_the_team(
    sages: tuple[Sage, ...], assignments: tuple[Assignment, ...]
) -> Iterator[Problem]:
    known = {sage.id for sage in sages}
    for position, each in enumerate(assignments):
        if each.instructor not in known:
            yield Problem(
                code="team.instructor_unknown",
                message="expected a sage of the team for household {household},"
                " found {found}",
                facts={"household": each.household, "found": each.instructor},
                path=("assignments", position, "instructor"),
            )


@rule
def _a_household_has_one_instructor(
    assignments: tuple[Assignment, ...],
) -> Iterator[Problem]:
    instructors: dict[str, str] = {}
    for position, each in enumerate(assignments):
        if each.household in instructors:
            yield Problem(
                code="team.household_repeated",
                message="expected one instructor for household {household}, found"
                " {found} beside {first}",
                facts={
                    "household": each.household,
                    "found": each.instructor,
                    "first": instructors[each.household],
                },
                path=("assignments", position, "household"),
            )
        instructors.setdefault(each.household, each.instructor)


@attrs.frozen(kw_only=True)
class InstructorTeam:
    """The instructors of one village (ทีมวิทยากรสัมมาชีพชุมชนระดับหมู่บ้าน).

    Args:
        sages: Who is in it.
        lead: Id of the sage who leads; the course at the centre is passed.
        assignments: Which household is in whose care, as far as that is decided.

    Raises:
        InvalidDataError: Two sages with one id (``team.sage_repeated``); a leader
            who is not among them (``team.lead_unknown``) or passed no course
            (``team.lead_course``); a household in the care of a stranger
            (``team.instructor_unknown``) or of two (``team.household_repeated``).

    >>> from sammachip.people import Person, PersonName
    >>> from sammachip.programme import CoursePassed
    >>> sage = Sage(
    ...     id="s1", person=Person(name=PersonName(given="มะลิ")), course=CoursePassed()
    ... )
    >>> care = Assignment(instructor="s1", household="h1")
    >>> team = InstructorTeam(sages=[sage], lead="s1", assignments=[care])
    >>> team.instructor_of("h1").id, team.households_of("s1")
    ('s1', ('h1',))
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _each_sage_stands_once,
        _the_leader_is_of_the_team,
        _instructors_are_of_the_team,
        _a_household_has_one_instructor,
    )

    sages: tuple[Sage, ...] = attrs.field(converter=tuple[Sage, ...])
    lead: str = attrs.field(converter=key_form)
    assignments: tuple[Assignment, ...] = attrs.field(
        default=(), converter=tuple[Assignment, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def instructor_of(self, household: str) -> Sage | None:
        """Return who looks after *household*, None if nobody does yet."""
        wanted = key_form(household)
        ids = [a.instructor for a in self.assignments if a.household == wanted]
        return next((sage for sage in self.sages if sage.id in ids), None)

    def households_of(self, sage: str) -> tuple[str, ...]:
        """Return the ids of the households in the care of *sage*."""
        wanted = key_form(sage)
        return tuple(a.household for a in self.assignments if a.instructor == wanted)

    def findings(
        self, rules: ProgrammeRules, *, households: Iterable[str] = ()
    ) -> tuple[Problem, ...]:
        """Compare the team with the numbers of the year.

        Args:
            rules: The rules of the year; what they do not know is not looked at.
            households: Ids of the target households, each of which has an instructor.

        Returns:
            As errors an instructor with too many households
            (``team.too_many_households``) and, once the care of some is decided, a
            household without instructor (``team.no_instructor``; before that a
            warning); as warnings another number of sages (``team.size``), and those
            of whom no course is written down (``team.no_course``).
        """
        return (
            *other_size(self.sages, rules.instructors_a_village),
            *sages_without_course(self.sages),
            *too_many_households(self.assignments, rules.households_an_instructor),
            *gaps(self.assignments, households),
        )
