"""Steps of a life that follow each other: what is missing for one (ลำดับขั้น).

What was written down of a later step stands for the earlier ones: who passed a
course had been nominated, on a day that nobody wrote down.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from sammachip.errors import InvalidDataError, Language, Problem, check_type
from sammachip.households.saying import said

__all__ = ["missing_steps", "refuse_again", "refuse_to_skip", "step_problems"]


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
        Nothing if *wanted* is done, or a later step stands for it; or else it is the
        last one.

    Raises:
        InvalidDataError: *wanted* is no such step (``value.type``).
    """
    check_type(wanted, type(next(iter(may_follow))))

    def is_one_done(steps: frozenset[S]) -> bool:
        later = frozenset(each for each, b in may_follow.items() if steps.issuperset(b))
        return any(map(is_done, steps)) or (bool(later) and is_one_done(later))

    if is_one_done(frozenset({wanted})):
        return ()
    before = may_follow[wanted]
    if is_one_done(frozenset(before)):
        return (wanted,)
    return (*missing_steps(before[0], is_done, may_follow), wanted)


def step_problems(missing: tuple[S, ...], *, to_be: S) -> tuple[Problem, ...]:
    """Return one problem for each of the *missing* steps, *to_be* itself among them."""
    return (
        *_skipped(missing, to_be),
        *(_not_written(each) for each in missing if each is to_be),
    )


def _skipped(missing: tuple[S, ...], wanted: S) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            code="programme.step_missing",
            message='"{wanted}" asks for "{missing}" first, and that is not written'
            " down; write down that it was so, with the day if it is known",
            facts={"wanted": said(wanted), "missing": said(each)},
        )
        for each in missing
        if each is not wanted
    )


def _not_written(missing: _Step) -> Problem:
    return Problem(
        code="programme.step_not_written",
        message='"{missing}" is not written down',
        facts={"missing": said(missing)},
    )


def refuse_to_skip(missing: tuple[S, ...], wanted: S) -> None:
    """Refuse the step to *wanted* if another one has to come first.

    Args:
        missing: What `missing_steps` returns for *wanted*.
        wanted: The step to take.

    Raises:
        InvalidDataError: With each step that is missing (``programme.step_missing``).
    """
    if problems := _skipped(missing, wanted):
        raise InvalidDataError(problems)


def refuse_again(missing: tuple[S, ...], wanted: S, *, is_done: bool) -> None:
    """Refuse a step that is taken once if it is done, or another has to come first.

    Args:
        missing: As for `refuse_to_skip`.
        wanted: The step to take.
        is_done: Whether it is written down itself.

    Raises:
        InvalidDataError: It is done already (``programme.step_done``), or as for
            `refuse_to_skip`.
    """
    if is_done:
        raise InvalidDataError.because(
            "programme.step_done",
            '"{step}" is written down already; a correction is written in its place',
            step=said(wanted),
        )
    refuse_to_skip(missing, wanted)
