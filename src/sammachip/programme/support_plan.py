"""The plan of one supporting organisation, in five steps (แผนปฏิบัติการขององค์กรสนับสนุน)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import FiscalYear
from sammachip.errors import Problem, Rule, rule, validate
from sammachip.programme.action_plan import ActionPlan
from sammachip.programme.evidence import Evidence
from sammachip.programme.officer_steps import SUPPORT_PLAN_STEPS
from sammachip.programme.planned_activity import PlannedActivity
from sammachip.programme.progress import Progress, foreign_evidence
from sammachip.programme.support_organisation import SupportLevel, SupportOrganisation

__all__ = ["SupportPlan"]


@rule
def _evidence_is_for_the_five_steps(
    evidence: tuple[Evidence, ...],
) -> Iterator[Problem]:
    yield from foreign_evidence(SUPPORT_PLAN_STEPS, evidence)


@attrs.frozen(kw_only=True)
class SupportPlan:
    """What one of the four organisations plans and does in a fiscal year.

    Args:
        organisation: The organisation.
        level: At which level it does so.
        fiscal_year: The year.
        evidence: What shows which of the five steps it has taken.
        activities: What it plans to do, as in the action plan of a village.

    Raises:
        InvalidDataError: Evidence for a step that is not there
            (``checklist.no_step``).

    >>> plan = SupportPlan(
    ...     organisation=SupportOrganisation.VOLUNTEER_CLUB,
    ...     level=SupportLevel.DISTRICT,
    ...     fiscal_year=FiscalYear(2560),
    ... )
    >>> plan = plan.record("prepare", on=date(2017, 1, 9))
    >>> [step.number for step in plan.progress.missing]
    [2, 3, 4, 5]
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_evidence_is_for_the_five_steps,)

    organisation: SupportOrganisation
    level: SupportLevel
    fiscal_year: FiscalYear
    evidence: tuple[Evidence, ...] = attrs.field(
        default=(), converter=tuple[Evidence, ...]
    )
    activities: tuple[PlannedActivity, ...] = attrs.field(
        default=(), converter=tuple[PlannedActivity, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def progress(self) -> Progress:
        """How far it has come in the five steps."""
        return Progress(checklist=SUPPORT_PLAN_STEPS, evidence=self.evidence)

    @property
    def action_plan(self) -> ActionPlan:
        """What it plans to do, as a table with its sum."""
        return ActionPlan(fiscal_year=self.fiscal_year, activities=self.activities)

    def record(self, step: str, *, on: date | None, what: str | None = None) -> Self:
        """Return the plan with a step taken.

        Args:
            step: Key of the step.
            on: Day on which it was taken; None if it is not known.
            what: What shows it; kept as personal data.

        Raises:
            InvalidDataError: As for the class and for `Evidence`.
        """
        evidence = Evidence(step=step, day=on, what=what)
        return attrs.evolve(self, evidence=(*self.evidence, evidence))

    def findings(self) -> tuple[Problem, ...]:
        """Return what is odd: `Progress.findings`, then `ActionPlan.findings`."""
        return (*self.progress.findings(), *self.action_plan.findings())
