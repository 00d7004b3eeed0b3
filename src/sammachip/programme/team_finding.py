"""What is odd in a team, against the numbers of the year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence

from sammachip.errors import Problem, Severity
from sammachip.programme.assignment import Assignment
from sammachip.programme.sage import Sage

__all__ = [
    "gaps",
    "nobody_leads",
    "other_size",
    "sages_without_course",
    "strangers_cared_for",
    "too_many_households",
]


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


def nobody_leads(lead_instructor: str | None) -> Iterator[Problem]:
    """Find out that it is not written down who leads."""
    if lead_instructor is None:
        yield Problem(
            code="team.no_lead",
            message="expected a lead instructor of the team; who leads is not written"
            " down",
            path=("lead_instructor",),
            severity=Severity.WARNING,
        )


def sages_without_course(
    sages: Sequence[Sage], active: Container[str | None]
) -> Iterator[Problem]:
    """Find the sages of whom no course is written down.

    Args:
        sages: All of the team.
        active: The ids of those who lead, or look after households already.
    """
    for position, sage in enumerate(sages):
        if sage.course is None:
            yield Problem(
                code="team.no_course",
                message="an instructor passed the course; that {sage} did is not"
                " written down",
                facts={"sage": sage.id},
                path=("sages", position, "course"),
                severity=Severity.ERROR if sage.id in active else Severity.WARNING,
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
    for household in households:
        if household not in cared_for:
            yield Problem(
                code="team.no_instructor",
                message="each target household has an instructor; nobody looks"
                " after {household}",
                facts={"household": household},
                path=("assignments",),
                severity=Severity.ERROR if cared_for else Severity.WARNING,
            )


def strangers_cared_for(
    assignments: Iterable[Assignment], households: Sequence[str]
) -> Iterator[Problem]:
    """Find who is cared for and not among the target *households*, if any is known."""
    for position, each in enumerate(assignments):
        if households and each.household not in households:
            yield Problem(
                code="team.no_target",
                message="an instructor looks after target households; {household} is"
                " not written down as one",
                facts={"household": each.household},
                path=("assignments", position, "household"),
                severity=Severity.WARNING,
            )
