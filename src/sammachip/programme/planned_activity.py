"""One line of the action plan: the ten columns of the form (กิจกรรมตามแผน)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Language, Rule, not_blank, say, validate
from sammachip.households import Period
from sammachip.money import Baht
from sammachip.money.quantity import at_least_zero
from sammachip.privacy import masked
from sammachip.thai import Digits
from sammachip.thai.page import Row

__all__ = ["PlannedActivity", "activity_heading", "activity_row"]


@attrs.frozen(kw_only=True)
class PlannedActivity:
    """One project or activity that is planned (โครงการ/กิจกรรม).

    None means that the column is empty: it is not known.

    Args:
        activity: The project or activity (โครงการ/กิจกรรม).
        objective: What it is for (วัตถุประสงค์).
        steps: The steps and the method (ขั้นตอน/วิธีการ).
        target_group: For whom it is (กลุ่มเป้าหมาย).
        place: Where it is done (สถานที่); personal data, as it may be a home.
        period: When it is done (ระยะเวลา).
        budget: What it costs (งบประมาณ), zero if nothing.
        expected_result: What should come of it (ผลที่คาดว่าจะได้รับ).
        responsible: Who is responsible (ผู้รับผิดชอบ); personal data.
        remark: Anything else (หมายเหตุ); personal data, as it may name people.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a budget below zero
            (``number.negative``).

    >>> visit = PlannedActivity(activity="ศึกษาดูงาน", responsible="นางหนึ่ง สมมติ")
    >>> visit.budget is None, "สมมติ" in repr(visit)
    (True, False)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(
            not_blank,
            (
                *("activity", "objective", "steps", "target_group", "place"),
                *("expected_result", "responsible", "remark"),
            ),
        ),
        at_least_zero("budget"),
    )

    activity: str
    objective: str | None = None
    steps: str | None = None
    target_group: str | None = None
    place: str | None = attrs.field(default=None, repr=masked)
    period: Period | None = None
    budget: Baht | None = None
    expected_result: str | None = None
    responsible: str | None = attrs.field(default=None, repr=masked)
    remark: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)


def activity_heading(lang: Language) -> Row:
    """Return what stands above each of the ten columns."""
    return (
        say("planned_activity.activity", "Project or activity", lang=lang),
        say("planned_activity.objective", "Objective", lang=lang),
        say("planned_activity.steps", "Steps and method", lang=lang),
        say("planned_activity.target_group", "Target group", lang=lang),
        say("planned_activity.place", "Place", lang=lang),
        say("planned_activity.period", "Period", lang=lang),
        say("planned_activity.budget", "Budget", lang=lang),
        say("planned_activity.expected_result", "Expected result", lang=lang),
        say("planned_activity.responsible", "Responsible", lang=lang),
        say("planned_activity.remark", "Remark", lang=lang),
    )


def activity_row(
    planned: PlannedActivity, *, lang: Language, digits: Digits, names: bool
) -> Row:
    """Return the ten cells, empty where nothing is written.

    Args:
        planned: The activity.
        lang: Language of the period; what was written stays as it is.
        digits: Digits of period and amount.
        names: Whether responsible, place and remark are written; else … stands there.
    """

    def personal(text: str | None) -> str:
        return (text if names else "…") if text else ""

    return (
        planned.activity,
        planned.objective or "",
        planned.steps or "",
        planned.target_group or "",
        personal(planned.place),
        planned.period.text(lang=lang, digits=digits) if planned.period else "",
        planned.budget.format(digits=digits) if planned.budget is not None else "",
        planned.expected_result or "",
        personal(planned.responsible),
        personal(planned.remark),
    )
