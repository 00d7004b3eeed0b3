"""What is odd in a team, against the numbers of the year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from sammachip.errors import Problem, Severity
from sammachip.programme.assignment import Assignment
from sammachip.programme.sage import Sage
from sammachip.programme.sage_state import SageState
from sammachip.thai import key_form

__all__ = ["gaps", "other_size", "sages_without_course", "too_many_households"]


def other_size(sages: Sequence[Sage], expected: int | None) -> Iterator[Problem]:
    """Find another number of sages than *expected*."""
    if expected is not None and len(sages) != expected:
        yield Problem(
            code="team.size",
            message="expected {expected} sages in the team of a village, found {found}",
            facts={"expected": expected, "found": len(sages)},
            path=("sages",),
            severity=Severity.WARNING,
        )


def sages_without_course(sages: Sequence[Sage]) -> Iterator[Problem]:
    """Find the sages of whom no course is written down."""
    for position, sage in enumerate(sages):
        if sage.missing_for(SageState.INSTRUCTOR):
            yield Problem(
                code="team.no_course",
                message="an instructor passed the course; nobody wrote down that"
                " {sage} did",
                facts={"sage": sage.id},
                path=("sages", position, "course"),
                severity=Severity.WARNING,
            )


def too_many_households(
    assignments: Iterable[Assignment], most: int | None
) -> Iterator[Problem]:
    """Find the instructors who look after more than *most* households."""
    for instructor, count in Counter(each.instructor for each in assignments).items():
        if most is not None and count > most:
            yield Problem(
                code="team.too_many_households",
                message="an instructor looks after {most} households at most,"
                " {instructor} has {found}",
                facts={"instructor": instructor, "most": most, "found": count},
                path=("assignments",),
            )


def gaps(
    assignments: Iterable[Assignment], households: Iterable[str]
) -> Iterator[Problem]:
    """Find the *households* that nobody looks after."""
    cared_for = {each.household for each in assignments}
    for household in map(key_form, households):
        if household not in cared_for:
            yield Problem(
                code="team.no_instructor",
                message="each target household has an instructor; nobody looks"
                " after {household}",
                facts={"household": household},
                path=("assignments",),
                severity=Severity.ERROR if cared_for else Severity.WARNING,
            )
