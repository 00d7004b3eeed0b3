"""Sage: somebody who knows a trade, and teaches it (ปราชญ์ชุมชน).

Source:
    A page of the Community Development Department on its study centres: who passed
    the course there is a livelihood instructor (วิทยากรสัมมาชีพชุมชน). A knowledge
    record of B.E. 2560: the leader goes first, and then finds the team.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import DayRange, in_ce
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.households import Occupation
from sammachip.people import Person
from sammachip.privacy import masked
from sammachip.programme.sage_state import MAY_FOLLOW, SageState
from sammachip.programme.step import missing_steps, refuse_again, step_problems
from sammachip.programme.step_order import DatedStep, out_of_order
from sammachip.thai import key_form, normal_form

__all__ = ["CoursePassed", "Sage"]


@attrs.frozen(kw_only=True)
class CoursePassed:
    """A course that a sage passed (ผ่านหลักสูตร), as far as it is written down.

    Args:
        centre: Where: a Community Development Study Centre (ศูนย์ศึกษาและพัฒนาชุมชน,
            ศพช.), or the village where the team was prepared.
        batch: รุ่นที่, as it is written.
        days: The days of the course.

    Raises:
        InvalidDataError: A blank text (``text.blank``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (not_blank("centre"), not_blank("batch"))

    centre: str | None = None
    batch: str | None = None
    days: DayRange | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _instructors_passed_the_course(
    instructor: bool | None,  # noqa: FBT001 - the name of a field
    instructor_since: date | None,
    course: CoursePassed | None,
) -> Iterator[Problem]:
    if (instructor or instructor_since) and course is None:
        yield Problem(
            code="sage.no_course",
            message="an instructor passed the course, and none is written down; a"
            " course without day or place will do",
            path=("course",),
        )


@rule
def _steps_are_in_order(
    nominated: bool | None,  # noqa: FBT001 - the name of a field
    nominated_on: date | None,
    course: CoursePassed | None,
    instructor: bool | None,  # noqa: FBT001
    instructor_since: date | None,
) -> Iterator[Problem]:
    passed, days = (True, course.days) if course else (None, None)
    return out_of_order(
        (DatedStep("nominated", nominated, "nominated_on", nominated_on),),
        (DatedStep("course", passed, "course", days),),
        (DatedStep("instructor", instructor, "instructor_since", instructor_since),),
    )


@attrs.frozen(kw_only=True)
class Sage:
    """One community sage (ปราชญ์ชุมชน), who may become an instructor (วิทยากร).

    What is written down of a later step stands for the earlier ones; a day says that
    the step was taken, and a step may be written down without its day.

    Args:
        id: Number of the sage in the village's own list.
        person: Who it is; personal data.
        occupation: What the sage can teach.
        neighbourhood: คุ้ม or ละแวก of the village where the sage lives.
        nominated: Whether the village named the sage for the course.
        nominated_on: Day on which it did.
        course: The course that was passed.
        instructor: Whether the sage is an instructor of the village.
        instructor_since: First day as one.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a day with a B.E. year
            (``date.be_year``), an instructor without a course
            (``sage.no_course``), days that run backwards (``programme.day``), a step
            that was not taken though it has a day or a later one was
            (``programme.denied``).

    >>> from sammachip.people import PersonName
    >>> weaver = Sage(id="s1", person=Person(name=PersonName(given="มะลิ")))
    >>> weaver = weaver.nominate(on=date(2016, 11, 14))
    >>> weaver.state.value
    'nominated'
    >>> [each.facts["missing"] for each in weaver.missing_for(SageState.INSTRUCTOR)]
    ['course_passed', 'instructor']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("id"),
        not_blank("neighbourhood"),
        in_ce("nominated_on"),
        in_ce("instructor_since"),
        _instructors_passed_the_course,
        _steps_are_in_order,
    )

    id: str = attrs.field(converter=key_form)
    person: Person = attrs.field(repr=masked)
    occupation: Occupation | None = None
    neighbourhood: str | None = attrs.field(
        default=None, converter=attrs.converters.optional(normal_form)
    )
    nominated: bool | None = None
    nominated_on: date | None = None
    course: CoursePassed | None = None
    instructor: bool | None = None
    instructor_since: date | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def state(self) -> SageState:
        """The last state of which something is written down."""
        return max(self._written(), key=[*SageState].index)

    def missing_for(self, state: SageState) -> tuple[Problem, ...]:
        """Return what is not written down up to *state*; nothing if it was reached.

        Each is ``programme.step_missing``, and *state* itself, which comes last,
        ``programme.step_not_written``.

        Raises:
            InvalidDataError: *state* is none (``value.type``).
        """
        return step_problems(self._missing(state), to_be=state)

    def nominate(self, *, on: date | None) -> Self:
        """Return the sage as the village named them for the course.

        Args:
            on: Day on which it did; None if it is not known.

        Raises:
            InvalidDataError: They are nominated already (``programme.step_done``),
                or as for the class.
        """
        self._take(SageState.NOMINATED)
        return attrs.evolve(self, nominated=True, nominated_on=on)

    def pass_course(self, course: CoursePassed) -> Self:
        """Return the sage with the course passed.

        Raises:
            InvalidDataError: They were not nominated (``programme.step_missing``),
                have passed one (``programme.step_done``), or as for the class.
        """
        self._take(SageState.COURSE_PASSED)
        return attrs.evolve(self, course=course)

    def instruct(self, *, since: date | None) -> Self:
        """Return the sage as an instructor of the village.

        Args:
            since: First day as one; None if it is not known.

        Raises:
            InvalidDataError: A step before is missing (``programme.step_missing``);
                they are one already (``programme.step_done``), or as for the class.
        """
        self._take(SageState.INSTRUCTOR)
        return attrs.evolve(self, instructor=True, instructor_since=since)

    def _take(self, step: SageState) -> None:
        refuse_again(self._missing(step), step, is_done=step in self._written())

    def _missing(self, state: SageState) -> tuple[SageState, ...]:
        return missing_steps(state, self._written().__contains__, MAY_FOLLOW)

    def _written(self) -> frozenset[SageState]:
        facts = {
            SageState.KNOWN: self.person,
            SageState.NOMINATED: self.nominated or self.nominated_on,
            SageState.COURSE_PASSED: self.course,
            SageState.INSTRUCTOR: self.instructor or self.instructor_since,
        }
        return frozenset(state for state, fact in facts.items() if fact)
