"""Progress: how far a checklist is worked off, by the evidence there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import ClassVar, Self

import attrs

from sammachip.dates import format_day
from sammachip.dates.saying import said_day
from sammachip.errors import (
    Language,
    Problem,
    Rule,
    Severity,
    rule,
    say,
    validate,
)
from sammachip.programme.checklist import Checklist, ChecklistStep, no_step
from sammachip.programme.evidence import Evidence
from sammachip.thai import Digits, with_digits
from sammachip.thai.page import Page, Row, Section

__all__ = ["Progress", "foreign_evidence"]


def foreign_evidence(
    checklist: Checklist, evidence: Iterable[Evidence]
) -> Iterator[Problem]:
    """Yield a problem for each piece of evidence for a step that is not in the list."""
    keys = {step.key for step in checklist.steps}
    for position, each in enumerate(evidence):
        if each.step not in keys:
            yield no_step(each.step, checklist).under("evidence", position, "step")


@attrs.frozen(kw_only=True)
class Progress:
    """How far a checklist is worked off (ความก้าวหน้า).

    Args:
        checklist: The steps.
        evidence: What shows that they were done, in any order; a step may have
            several, and is done on the first day that is known.

    Raises:
        InvalidDataError: Evidence for a step that is not there
            (``checklist.no_step``).

    >>> from sammachip.programme import SUPPORT_PLAN_STEPS
    >>> progress = Progress(checklist=SUPPORT_PLAN_STEPS)
    >>> progress = progress.record("prepare", on=date(2017, 1, 9), what="รายงานประชุม")
    >>> [step.key for step in progress.missing]
    ['plan', 'carry_out', 'follow_up', 'sum_up']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (rule(foreign_evidence),)

    checklist: Checklist
    evidence: tuple[Evidence, ...] = attrs.field(
        default=(), converter=tuple[Evidence, ...]
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    def record(self, step: str, *, on: date | None, what: str | None = None) -> Self:
        """Return the progress with one more piece of evidence.

        Args:
            step: Key of the step.
            on: Day on which it was done; None if it is not known.
            what: What shows it; kept as personal data.

        Raises:
            InvalidDataError: As for the class and for `Evidence`.
        """
        evidence = Evidence(step=step, day=on, what=what)
        return attrs.evolve(self, evidence=(*self.evidence, evidence))

    def done_on(self, step: str) -> date | None:
        """Return the first day on which the step was done; None if none is known.

        Raises:
            InvalidDataError: There is no such step (``checklist.no_step``).
        """
        return self._days.get(self.checklist.step(step).key)

    @property
    def done(self) -> tuple[ChecklistStep, ...]:
        """The steps for which there is evidence, in the order of the list."""
        shown = {each.step for each in self.evidence}
        return tuple(step for step in self.checklist.steps if step.key in shown)

    @property
    def missing(self) -> tuple[ChecklistStep, ...]:
        """The steps for which there is none, in the order of the list."""
        done = self.done
        return tuple(step for step in self.checklist.steps if step not in done)

    @property
    def _days(self) -> Mapping[str, date]:
        """The first day of each step of which one is known, by its key."""
        days = [(each.day, each.step) for each in self.evidence if each.day]
        return {step: day for day, step in sorted(days, reverse=True)}

    def findings(self) -> tuple[Problem, ...]:
        """Return a warning for each step done before the one that it waits for.

        It is ``checklist.too_early``; only lists that are worked off in order have
        it, and steps without a day are passed over.
        """
        return tuple(self._steps_too_early()) if self.checklist.in_order else ()

    def _steps_too_early(self) -> Iterator[Problem]:
        days = self._days
        dated = (step for step in self.done if step.key in days)
        for before, step in pairwise(dated):
            if days[step.key] < days[before.key]:
                yield Problem(
                    code="checklist.too_early",
                    message="expected step {number} on {before} or later, when step"
                    " {number_before} was done; found {found}",
                    facts={
                        "number": step.number,
                        "number_before": before.number,
                        "before": said_day(days[before.key]),
                        "found": said_day(days[step.key]),
                    },
                    path=("evidence",),
                    severity=Severity.WARNING,
                )

    def rows(
        self, *, lang: Language = "th", digits: Digits = "arabic"
    ) -> tuple[Row, ...]:
        """Return number, step and day of each; ✓ if it was done on a day unknown."""
        days = {step.key: "✓" for step in self.done} | {
            key: format_day(day, lang=lang, digits=digits)
            for key, day in self._days.items()
        }
        return tuple(
            (
                with_digits(str(step.number), digits),
                step.text(lang),
                days.get(step.key, ""),
            )
            for step in self.checklist.steps
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the list, without what shows each step: that may name people."""
        return self._page(lang, digits).text()

    def html(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write the list as an HTML table, without styles or scripts."""
        return self._page(lang, digits).html()

    def _repr_html_(self) -> str:
        """Show the list in a notebook, in Thai."""
        return self.html()

    def _page(self, lang: Language, digits: Digits) -> Page:
        heading = (
            say("checklist.column.number", "No.", lang=lang),
            say("checklist.column.step", "Step", lang=lang),
            say("checklist.column.day", "Done on", lang=lang),
        )
        count = say(
            "checklist.count",
            "Done: {done} of {steps}",
            lang=lang,
            done=with_digits(str(len(self.done)), digits),
            steps=with_digits(str(len(self.checklist.steps)), digits),
        )
        table = Section(
            heading=heading, rows=self.rows(lang=lang, digits=digits), lines=[count]
        )
        return Page(lang=lang, title=self.checklist.text(lang), sections=[table])
