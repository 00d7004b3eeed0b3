"""What is wrong between the tables of a village, and is no rule of its year."""

from __future__ import annotations

from sammachip.errors import Problem, Severity

__all__ = ["another_leader", "elsewhere"]


def another_leader(place: int) -> Problem:
    """Return the problem of a second leader, at a place among the sages."""
    return Problem(
        code="village_tables.two_leaders",
        message="expected one sage who leads the team, found another",
        path=("sages", place, "leads"),
    )


def elsewhere(place: int) -> Problem:
    """Return the warning of a group of another village, at a place among them."""
    return Problem(
        code="village_tables.group_elsewhere",
        message="expected a group of this village, found one of another; it is left"
        " out",
        path=("groups", place, "village"),
        severity=Severity.WARNING,
    )
