"""Checklists: the steps that a paper asks for, with their numbers (รายการตรวจสอบ)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

import attrs

from sammachip.errors import (
    InvalidDataError,
    Language,
    Problem,
    Rule,
    Said,
    not_blank,
    repeated,
    rule,
    validate,
)
from sammachip.programme.counting import from_one

__all__ = ["Checklist", "ChecklistStep"]


@attrs.frozen(kw_only=True)
class ChecklistStep:
    """One step of a checklist (ขั้นตอน).

    Args:
        key: Short name by which evidence refers to it.
        number: The number that is printed before it.
        name: What is to be done, in Thai.
        english: The same in English.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a number below 1
            (``programme.count``), a value of another type (``value.type``).
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("key", "name", "english")),
        from_one("number"),
    )

    key: str
    number: int
    name: str
    english: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language) -> str:
        """Say what is to be done."""
        return Said(self.key, th=self.name, en=self.english).text(lang)


@rule
def _keys_are_their_own(steps: tuple[ChecklistStep, ...]) -> Iterator[Problem]:
    for position in repeated(step.key for step in steps):
        yield Problem(
            code="checklist.key_repeated",
            message="expected a key of the step's own, found {found} again",
            facts={"found": steps[position].key},
            path=("steps", position, "key"),
        )


@rule
def _numbers_rise(steps: tuple[ChecklistStep, ...]) -> Iterator[Problem]:
    for position, (before, step) in enumerate(pairwise(steps), start=1):
        if step.number <= before.number:
            yield Problem(
                code="checklist.number",
                message="expected a number above {before}, that of the step before;"
                " found {found}",
                facts={"before": before.number, "found": step.number},
                path=("steps", position, "number"),
            )


@attrs.frozen(kw_only=True)
class Checklist:
    """The steps of one piece of work (รายการตรวจสอบ), as a paper counts them.

    Args:
        key: Short name by which programs refer to it.
        name: What the work is, in Thai.
        english: The same in English.
        steps: The steps; a number may be left out, as it may be in print.
        in_order: Whether each step waits for the one before it.

    Raises:
        InvalidDataError: A blank text (``text.blank``), two steps with one key
            (``checklist.key_repeated``), a number that does not rise
            (``checklist.number``).

    >>> from sammachip.programme import SUPPORT_PLAN_STEPS
    >>> for step in SUPPORT_PLAN_STEPS.steps[:2]:
    ...     print(step.number, step.text("en"))
    1 prepare: meet, and understand what is to be done
    2 plan the work of the organisation
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("key", "name", "english")),
        _keys_are_their_own,
        _numbers_rise,
    )

    key: str
    name: str
    english: str
    steps: tuple[ChecklistStep, ...] = attrs.field(converter=tuple[ChecklistStep, ...])
    in_order: bool = False

    def __attrs_post_init__(self) -> None:
        validate(self)

    def text(self, lang: Language) -> str:
        """Say what the work is."""
        return Said(self.key, th=self.name, en=self.english).text(lang)

    def step(self, key: str) -> ChecklistStep:
        """Return the step of *key*.

        Raises:
            InvalidDataError: There is none (``checklist.no_step``).
        """
        for step in self.steps:
            if step.key == key:
                return step
        raise InvalidDataError([no_step(key, self)])


def no_step(found: str, checklist: Checklist) -> Problem:
    """Return the problem of a key that no step has (``checklist.no_step``)."""
    return Problem(
        code="checklist.no_step",
        message="expected the key of a step, one of {expected}; found {found}",
        facts={
            "expected": tuple(step.key for step in checklist.steps),
            "found": found,
        },
    )
