"""The income line of the basic-minimum-need survey (เกณฑ์รายได้ จปฐ.).

It changes with each development plan of five years, so it is always data. Of one
line alone a source is certain enough to stand here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

import attrs

from sammachip.dates import BuddhistYear, Stretch, YearRange
from sammachip.dates.ends import said
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money import ZERO_BAHT, Baht

__all__ = ["BMN_LINE_2550", "BmnStatus", "IncomeLine"]


@rule
def _is_more_than_zero(baht_a_person: Baht) -> Iterator[Problem]:
    if baht_a_person <= ZERO_BAHT:
        yield Problem(
            code="income_line.amount",
            message="expected more than zero baht a person a year, found {found}",
            facts={"found": baht_a_person},
            path=("baht_a_person",),
        )


@attrs.frozen(kw_only=True)
class IncomeLine:
    """An income line (เกณฑ์รายได้): baht a person a year, in force for some years.

    Args:
        baht_a_person: Baht a person a year; who has less is below the line.
        years: The years for which it was in force.
        source: Where it is written; a line without a source is hearsay.

    Raises:
        InvalidDataError: Zero baht or less (``income_line.amount``), a source that
            is blank (``text.blank``), a value of another type (``value.type``).

    >>> BMN_LINE_2550.baht_a_person, str(BMN_LINE_2550.years)
    (Baht('23000.00'), 'พ.ศ. ๒๕๕๐–๒๕๕๔')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_more_than_zero, not_blank("source"))

    baht_a_person: Baht
    years: YearRange
    source: str

    def __attrs_post_init__(self) -> None:
        validate(self)

    def covers(self, period: Stretch) -> bool:
        """Tell whether the line was in force on every day of *period*."""
        return (
            self.years.first_day <= period.first_day
            and period.last_day <= self.years.last_day
        )


BMN_LINE_2550: Final = IncomeLine(
    baht_a_person=Baht(23_000),
    years=YearRange(BuddhistYear(2550), BuddhistYear(2554)),
    source="a page on the basic-minimum-need survey of the tenth development plan",
)
"""The line of the tenth plan, B.E. 2550 to 2554; of later ones no source is sure."""


@rule
def _line_is_of_the_year(
    line: IncomeLine | None, year: BuddhistYear | None
) -> Iterator[Problem]:
    if line and year and not line.covers(year):
        yield Problem(
            code="bmn_status.other_year",
            message="expected the income line of {year}, found that of {found}",
            facts={"year": said(year), "found": said(line.years)},
            path=("line",),
        )


@attrs.frozen(kw_only=True)
class BmnStatus:
    """What the survey's register states of a household (สถานะตามข้อมูล จปฐ.).

    Args:
        below: Whether the register has it among those below the income line.
        year: Year of the survey; None if the register does not say.
        line: The line of that year; None if it is not known.

    Raises:
        InvalidDataError: A line of other years (``bmn_status.other_year``), a value
            of another type (``value.type``).

    >>> BmnStatus(below=True, year=BuddhistYear(2559)).below
    True
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_line_is_of_the_year,)

    below: bool
    year: BuddhistYear | None = None
    line: IncomeLine | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)
