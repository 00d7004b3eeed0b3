"""The action plan of a village, in the ten columns of the form (แผนปฏิบัติการ).

Source:
    The manual of the Community Development Department of fiscal year 2562, form of
    the plan to build right livelihood (แผนปฏิบัติการสร้างสัมมาชีพชุมชน).
"""

from __future__ import annotations

import attrs

from sammachip.dates import FiscalYear
from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, Problem, Severity, say, validate
from sammachip.money import Baht
from sammachip.places import Village
from sammachip.programme.planned_activity import (
    PlannedActivity,
    activity_heading,
    activity_row,
)
from sammachip.thai import Digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["ActionPlan"]


@attrs.frozen(kw_only=True)
class ActionPlan:
    """What is planned for a fiscal year (แผนปฏิบัติการสร้างสัมมาชีพชุมชน).

    Args:
        fiscal_year: The year.
        activities: The lines of the form, in its order.
        village: The village; None if it is the plan of somebody else.

    >>> visit = PlannedActivity(activity="ศึกษาดูงาน", budget=Baht(4500))
    >>> plan = ActionPlan(
    ...     fiscal_year=FiscalYear(2560),
    ...     activities=[visit, PlannedActivity(activity="ติดตามเยี่ยมบ้าน")],
    ... )
    >>> plan.budget is None, plan.budget_known
    (True, Baht('4500.00'))
    """

    fiscal_year: FiscalYear
    activities: tuple[PlannedActivity, ...] = attrs.field(
        default=(), converter=tuple[PlannedActivity, ...]
    )
    village: Village | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def budget(self) -> Baht | None:
        """What all of it costs; None if one budget, or every activity, is unknown."""
        if not self.activities or any(each.budget is None for each in self.activities):
            return None
        return self.budget_known

    @property
    def budget_known(self) -> Baht:
        """What those activities cost whose budget is written down."""
        budgets = (each.budget for each in self.activities)
        return Baht.total(budget for budget in budgets if budget is not None)

    def findings(self) -> tuple[Problem, ...]:
        """Return a warning for each activity that is not within the fiscal year.

        It is ``action_plan.outside_year``; who has no period is passed over.
        """
        return tuple(
            Problem(
                code="action_plan.outside_year",
                message="expected a period within {year}, found {found}",
                facts={
                    "year": said_period(self.fiscal_year),
                    "found": said_period(period),
                },
                path=("activities", position, "period"),
                severity=Severity.WARNING,
            )
            for position, each in enumerate(self.activities)
            if (period := each.period)
            and not (
                period.first_day in self.fiscal_year
                and period.last_day in self.fiscal_year
            )
        )

    def rows(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> tuple[Row, ...]:
        """Return the ten columns of each activity, empty where nothing is written.

        Args:
            lang: Language of the periods; what was written stays as it is.
            digits: Digits of periods and amounts.
            names: Whether it is written who is responsible, and the places and
                remarks, which may name people; else … stands there.
        """
        return tuple(
            activity_row(each, lang=lang, digits=digits, names=names)
            for each in self.activities
        )

    def text(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> str:
        """Write the plan as plain text; the choices are those of `rows`."""
        return self._page(lang=lang, digits=digits, names=names).text()

    def html(
        self,
        *,
        lang: Language = "th",
        digits: Digits = "arabic",
        names: bool = False,
    ) -> str:
        """Write the plan as an HTML table, without styles or scripts."""
        return self._page(lang=lang, digits=digits, names=names).html()

    def _repr_html_(self) -> str:
        """Show the plan in a notebook, in Thai and without names."""
        return self.html()

    def _page(self, *, lang: Language, digits: Digits, names: bool) -> Page:
        year = self.fiscal_year.text(lang=lang, digits=digits)
        title = say("action_plan.title", "Action plan, {year}", lang=lang, year=year)
        place = self.village.format(digits=digits) if self.village else ""
        table = Section(
            heading=activity_heading(lang),
            rows=self.rows(lang=lang, digits=digits, names=names),
            lines=[self._sum_text(lang, digits)],
        )
        return Page(lang=lang, title=f"{title} {place}".rstrip(), sections=[table])

    def _sum_text(self, lang: Language, digits: Digits) -> str:
        known = self.budget_known.format(digits=digits)
        if all(each.budget is None for each in self.activities):
            return say("action_plan.unknown", "Budget: not written down", lang=lang)
        if self.budget is None:
            return say(
                "action_plan.known",
                "Budget as far as it is written down: {amount} baht",
                lang=lang,
                amount=known,
            )
        return say("action_plan.sum", "Budget: {amount} baht", lang=lang, amount=known)
