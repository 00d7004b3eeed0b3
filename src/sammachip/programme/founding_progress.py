"""How far a group's founding has come: the founding steps as a checklist."""

from __future__ import annotations

from sammachip.groups import FoundingStep, LifeCycle
from sammachip.programme.checklist import Checklist, ChecklistStep
from sammachip.programme.evidence import Evidence
from sammachip.programme.progress import Progress

__all__ = ["founding_progress"]


def founding_progress(life: LifeCycle) -> Progress:
    """Return the founding steps (ขั้นตอนการจัดตั้งกลุ่ม) that a group has done.

    Args:
        life: What the group has done; what is no founding step is left out.

    >>> from datetime import date
    >>> life = LifeCycle().record(FoundingStep.COMMITTEE, on=date(2017, 3, 9))
    >>> progress = founding_progress(life)
    >>> [step.number for step in progress.done]
    [8]
    >>> [step.number for step in progress.missing]
    [1, 2, 3, 6, 7, 9, 10, 11]
    """
    return Progress(
        checklist=_founding_steps(),
        evidence=(
            Evidence(step=each.step.value, day=each.day, what=each.evidence)
            for each in life.done
            if isinstance(each.step, FoundingStep)
        ),
    )


def _founding_steps() -> Checklist:
    return Checklist(
        key="founding",
        name="การจัดตั้งกลุ่มอาชีพ",
        english="founding a livelihood group",
        steps=(
            ChecklistStep(
                key=step.value,
                number=step.number,
                name=step.text("th"),
                english=step.text("en"),
            )
            for step in FoundingStep
        ),
    )
