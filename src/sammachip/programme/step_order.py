"""Steps that are written down with or without their days, in their order (ลำดับวันที่)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

import attrs

from sammachip.dates import DayRange
from sammachip.dates.saying import said_day
from sammachip.errors import Problem

__all__ = ["DatedStep", "out_of_order"]


@attrs.frozen
class DatedStep:
    """One step of a life, as far as it is written down (ขั้นตอนหนึ่ง).

    Args:
        field: The field that says whether it was taken.
        taken: Whether it was; None if that is not known, or only its day says so.
        day_field: The field of its day or days.
        when: Its day or days; None if they are not known.
    """

    field: str
    taken: bool | None
    day_field: str
    when: date | DayRange | None

    @property
    def is_taken(self) -> bool:
        """Whether it was taken; a day implies that."""
        return bool(self.taken) or self.when is not None

    @property
    def first(self) -> date | None:
        """Its first day."""
        return self.when.first if isinstance(self.when, DayRange) else self.when

    @property
    def last(self) -> date | None:
        """Its last day."""
        return self.when.last if isinstance(self.when, DayRange) else self.when


def out_of_order(*steps: tuple[DatedStep, ...]) -> Iterator[Problem]:
    """Find steps on a day before an earlier one, and those denied that were taken.

    Args:
        *steps: The steps in their order; those that stand together may come in any.

    Yields:
        Days that run backwards (``programme.day``), and steps that were not taken
        though they have a day or a later one was (``programme.denied``).

    >>> chosen = DatedStep("chosen", None, "chosen_on", date(2017, 3, 2))
    >>> trained = DatedStep("trained", None, "trained_on", date(2017, 3, 1))
    >>> [problem.path for problem in out_of_order((chosen,), (trained,))]
    [('trained_on',)]
    """
    earliest: date | None = None
    for place, together in enumerate(steps):
        later = [step for step in chain(*steps[place + 1 :]) if step.is_taken]
        for step in together:
            if step.taken is False and (step.when or later):
                yield _denied(step.field)
            if earliest and step.first and step.first < earliest:
                yield _too_early(step.first, earliest, step.day_field)
        known = (step.last for step in together)
        earliest = max(filter(None, (earliest, *known)), default=None)


def _denied(field: str) -> Problem:
    return Problem(
        code="programme.denied",
        message="a day of the step is written down, or a later step, and so the step"
        " was taken; expected yes, or nothing, found no",
        path=(field,),
    )


def _too_early(found: date, earliest: date, field: str) -> Problem:
    return Problem(
        code="programme.day",
        message="expected a day from that of the step before on, {earliest}; found"
        " {found}",
        facts={"earliest": said_day(earliest), "found": said_day(found)},
        path=(field,),
    )
