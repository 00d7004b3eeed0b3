"""RiseBasis: what a rise of income is measured from, which no source says.

Source:
    A page of results of the Community Development Department asks for a mean rise of
    the income. From which months, gross or net, of the whole income or of the new
    occupation, and which mean, was not found.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import Final

import attrs

from sammachip.dates import Stretch
from sammachip.dates.ends import said as said_period
from sammachip.errors import Language, say, validate
from sammachip.households import (
    IncomeChange,
    IncomeFigure,
    Measure,
    Period,
    Scope,
)
from sammachip.programme.indicator_result import Addend
from sammachip.programme.naming import named

__all__ = ["MeanRise", "RiseBasis"]


class MeanRise(Enum):
    """How the rises of many households become one (วิธีเฉลี่ย).

    >>> MeanRise.OF_MEAN_INCOME.text("en")
    'rise of the mean income'
    """

    OF_MEAN_INCOME = "of_mean_income"
    """The rise of the mean income: whoever earns more weighs more."""
    OF_HOUSEHOLDS = "of_households"
    """The mean of the rises: every household weighs the same."""

    def text(self, lang: Language) -> str:
        """Say which mean it is."""
        return _MEANS[self].text(lang)


_MEANS: Final = named(
    {
        MeanRise.OF_MEAN_INCOME: (
            "อัตราเพิ่มของรายได้เฉลี่ย",
            "rise of the mean income",
        ),
        MeanRise.OF_HOUSEHOLDS: (
            "ค่าเฉลี่ยของอัตราเพิ่มรายครัวเรือน",
            "mean of the rises of the households",
        ),
    }
)


@attrs.frozen(kw_only=True)
class RiseBasis:
    """What the rise of income is measured from (ฐานการคิดรายได้ที่เพิ่มขึ้น).

    Incomes of another period or kind are not compared.

    Args:
        before: The period before.
        after: The period after.
        measure: Whether the costs of earning it are taken off.
        scope: Whether all is counted, or what the occupation earns.
        mean: How the rises of many households become one.

    >>> from sammachip.dates import FiscalYear
    >>> basis = RiseBasis(
    ...     before=FiscalYear(2559),
    ...     after=FiscalYear(2560),
    ...     measure=Measure.NET,
    ...     scope=Scope.WHOLE,
    ...     mean=MeanRise.OF_HOUSEHOLDS,
    ... )
    >>> print(basis.text("en"))
    mean of the rises of the households; the whole income, net; \
from fiscal year B.E. 2559 to fiscal year B.E. 2560
    """

    before: Period
    after: Period
    measure: Measure
    scope: Scope
    mean: MeanRise

    def __attrs_post_init__(self) -> None:
        validate(self)

    def fits(self, change: IncomeChange) -> bool:
        """Tell whether the incomes of *change* are of these periods and this kind."""
        return all(
            figure is None or self._is_meant(figure, period)
            for figure, period in (
                (change.before, self.before),
                (change.after, self.after),
            )
        )

    def _is_meant(self, figure: IncomeFigure, period: Period) -> bool:
        return (
            figure.measure is self.measure
            and figure.scope is self.scope
            and _days(figure.period) == _days(period)
        )

    def addend_of(self, change: IncomeChange) -> Addend | None:
        """Return what *change* adds to the mean; None if its rise is not known."""
        rise, base = change.rise, change.before.exact if change.before else None
        if rise is None or base is None:
            return None
        weight = base if self.mean is MeanRise.OF_MEAN_INCOME else Fraction(1)
        return Addend(numerator=rise * weight, denominator=weight)

    def text(self, lang: Language) -> str:
        """Say what the rise is measured from."""
        return say(
            "rise_basis.told",
            "{mean}; {scope}, {measure}; from {before} to {after}",
            lang=lang,
            mean=self.mean.text(lang),
            scope=self.scope.text(lang),
            measure=self.measure.text(lang),
            before=said_period(self.before).text(lang),
            after=said_period(self.after).text(lang),
        )


def _days(period: Stretch) -> tuple[object, object]:
    return period.first_day, period.last_day
