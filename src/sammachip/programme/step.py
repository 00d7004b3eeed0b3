"""Steps of a life that follow each other: what is missing for one (ลำดับขั้น).

What was written down of a later step stands for the earlier ones: who passed a
course had been nominated, on a day that nobody wrote down.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from sammachip.errors import InvalidDataError, Language, Problem
from sammachip.groups.saying import said

__all__ = ["missing_steps", "refuse_to_skip", "step_problems"]


class _Step(Protocol):
    @property
    def value(self) -> str: ...

    def text(self, lang: Language) -> str: ...

    def __hash__(self) -> int: ...


S = TypeVar("S", bound=_Step)


def missing_steps(
    wanted: S, is_done: Callable[[S], bool], may_follow: Mapping[S, tuple[S, ...]]
) -> tuple[S, ...]:
    """Return the steps up to *wanted* that are not done, the first thing first.

    Args:
        wanted: The step to come to.
        is_done: Tells whether a step is written down; the one at which everybody
            begins always is.
        may_follow: The steps of which one has to be done before, by the step; the
            usual one first.

    Returns:
        Nothing if *wanted* is done; or else it is the last one.
    """

    def stands(step: S) -> bool:
        later = (each for each, before in may_follow.items() if step in before)
        return is_done(step) or any(map(stands, later))

    if is_done(wanted):
        return ()
    before = may_follow[wanted]
    if any(map(stands, before)):
        return (wanted,)
    return (*missing_steps(before[0], is_done, may_follow), wanted)


def step_problems(missing: tuple[S, ...], *, to_be: S) -> tuple[Problem, ...]:
    """Return one problem for each of the *missing* steps."""
    return tuple(
        Problem(
            code="programme.step_missing",
            message='"{wanted}" asks for "{missing}" first, and nobody wrote that'
            " down; write when it was",
            facts={"wanted": said(to_be), "missing": said(each)},
        )
        for each in missing
    )


def refuse_to_skip(missing: tuple[S, ...], wanted: S) -> None:
    """Refuse the step to *wanted* unless it is the one that is *missing*.

    Args:
        missing: What `missing_steps` returns for *wanted*.
        wanted: The step to take.

    Raises:
        InvalidDataError: It is done already (``programme.step_done``), or another
            step has to come first, each of them told (``programme.step_missing``).
    """
    if not missing:
        raise InvalidDataError.because(
            "programme.step_done",
            '"{step}" is written down already; to correct it, make the object anew',
            step=said(wanted),
        )
    if problems := step_problems(missing[:-1], to_be=wanted):
        raise InvalidDataError(problems)
