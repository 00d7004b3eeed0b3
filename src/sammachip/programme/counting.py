"""The rule on what is counted from one: villages, days, numbers in a list."""

from __future__ import annotations

from collections.abc import Iterator

from sammachip.errors import Problem, Rule

__all__ = ["from_one"]


def from_one(field: str) -> Rule:
    """Return the rule that the number in *field* is 1 or more, or not known.

    >>> [problem.code for problem in from_one("villages").find(0)]
    ['programme.count']
    """

    def find(count: int | None) -> Iterator[Problem]:
        if count is not None and count < 1:
            yield Problem(
                code="programme.count",
                message="expected a number from 1, or nothing if it is not known;"
                " found {found}",
                facts={"found": count},
                path=(field,),
            )

    return Rule((field,), find)
