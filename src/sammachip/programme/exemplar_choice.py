"""ExemplarChoice: which household a village picks as its example (ครัวเรือนตัวอย่าง).

Source:
    A knowledge record of the Community Development Department: one model household
    (we read: a village), the women's committee leads the choice. By what it is
    chosen was not found; whoever chooses says it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, Severity, not_blank, validate
from sammachip.privacy import masked
from sammachip.programme.support_organisation import SupportOrganisation
from sammachip.thai import key_form

__all__ = ["ExemplarChoice"]


@attrs.frozen(kw_only=True)
class ExemplarChoice:
    """One choice of an exemplar household (การคัดเลือกครัวเรือนสัมมาชีพตัวอย่าง).

    Args:
        household: Id of the household.
        chosen_on: Day of the choice; None if it is not known.
        led_by: The organisation that led it; None if that is not written down.
        decided_by: Who decided, in the chooser's words; personal data.
        because: Why this household, in the chooser's words; personal data.

    Raises:
        InvalidDataError: A blank text (``text.blank``), a day with a B.E. year
            (``date.be_year``).

    >>> choice = ExemplarChoice(household="h07", chosen_on=date(2017, 8, 1))
    >>> [problem.code for problem in choice.findings()]
    ['exemplar.led_by_unknown']
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        *map(not_blank, ("household", "decided_by", "because")),
        in_ce("chosen_on"),
    )

    household: str = attrs.field(converter=key_form)
    chosen_on: date | None = None
    led_by: SupportOrganisation | None = None
    decided_by: str | None = attrs.field(default=None, repr=masked)
    because: str | None = attrs.field(default=None, repr=masked)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def findings(self) -> tuple[Problem, ...]:
        """Return a warning if another led the choice than the women's committee.

        It is ``exemplar.led_by``, or ``exemplar.led_by_unknown`` if it is not written
        down who did.
        """
        return tuple(self._findings())

    def _findings(self) -> Iterator[Problem]:
        expected = SupportOrganisation.WOMENS_COMMITTEE
        if self.led_by is None:
            yield Problem(
                code="exemplar.led_by_unknown",
                message="expected the {expected} to lead the choice; who did is not"
                " written down",
                facts={"expected": expected.said},
                path=("led_by",),
                severity=Severity.WARNING,
            )
        elif self.led_by is not expected:
            yield Problem(
                code="exemplar.led_by",
                message="expected the {expected} to lead the choice, found the {found}",
                facts={"expected": expected.said, "found": self.led_by.said},
                path=("led_by",),
                severity=Severity.WARNING,
            )
