"""InstructorTeam: the sages who train in one village (ทีมวิทยากรสัมมาชีพชุมชน).

Source:
    A knowledge record of B.E. 2560 and another on the sages of a village: five
    sages, of whom one leads; each looks after four households.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from sammachip.errors import Problem, Rule, check_type, repeated, rule, validate
from sammachip.programme.assignment import Assignment
from sammachip.programme.ids import ids_of
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.sage import Sage
from sammachip.programme.team_finding import (
    gaps,
    nobody_leads,
    other_size,
    sages_without_course,
    strangers_cared_for,
    too_many_households,
)
from sammachip.thai import key_form

__all__ = ["InstructorTeam"]


@rule
def _each_sage_stands_once(sages: tuple[Sage, ...]) -> Iterator[Problem]:
    for position in repeated(sage.id for sage in sages):
        yield Problem(
            code="team.sage_repeated",
            message="expected an id for each sage, found {found} again",
            facts={"found": sages[position].id},
            path=("sages", position, "id"),
        )


@rule
def _the_lead_is_of_the_team(
    sages: tuple[Sage, ...], lead_instructor: str | None
) -> Iterator[Problem]:
    if lead_instructor is not None and lead_instructor not in {s.id for s in sages}:
        yield Problem(
            code="team.lead_unknown",
            message="expected the lead instructor among the sages of the team, found"
            " {found}",
            facts={"found": lead_instructor},
            path=("lead_instructor",),
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
        lead_instructor: Id of the sage who leads (วิทยากรผู้นำ); None if it is not
            known who does.
        assignments: Which household is in whose care, as far as that is decided.

    Raises:
        InvalidDataError: Two sages with one id (``team.sage_repeated``); a lead
            instructor who is not among them (``team.lead_unknown``); a household in
            the care of a stranger (``team.instructor_unknown``) or of two
            (``team.household_repeated``).

    >>> from sammachip.people import Person, PersonName
    >>> sage = Sage(id="s1", person=Person(name=PersonName(given="มะลิ")))
    >>> care = Assignment(instructor="s1", household="h1")
    >>> team = InstructorTeam(sages=[sage], lead_instructor="s1", assignments=[care])
    >>> team.instructor_of("h1").id, team.households_of("s1")
    ('s1', ('h1',))
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        _each_sage_stands_once,
        _the_lead_is_of_the_team,
        _instructors_are_of_the_team,
        _a_household_has_one_instructor,
    )

    sages: tuple[Sage, ...] = attrs.field(converter=tuple[Sage, ...])
    lead_instructor: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(key_form)
    )
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

    @property
    def lead(self) -> Sage | None:
        """The sage who leads; None if it is not known who does."""
        return next((s for s in self.sages if s.id == self.lead_instructor), None)

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
            warning). As warnings another number of sages (``team.size``), a team of
            which nobody is written down as leading (``team.no_lead``), somebody who is
            cared for and no target household (``team.no_target``), and a sage of whom
            no course is written down (``team.no_course``); that is an error of who
            leads, or looks after households.

        Raises:
            InvalidDataError: There are no rules, or one text in place of ids
                (``value.type``).
        """
        check_type(rules, ProgrammeRules)
        targets = ids_of(households)
        active = {self.lead_instructor, *(a.instructor for a in self.assignments)}
        return (
            *other_size(self.sages, rules.instructors_a_village),
            *nobody_leads(self.lead_instructor),
            *sages_without_course(self.sages, active),
            *too_many_households(self.assignments, rules.households_an_instructor),
            *gaps(self.assignments, targets),
            *strangers_cared_for(self.assignments, targets),
        )
