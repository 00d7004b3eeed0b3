"""What a household earned of one source, and spent for one purpose, in a period.

An amount stands for all that the source gave in the period, so a crop that is sold
once a year has the year as its period, not the day of the sale.
"""

from __future__ import annotations

from typing import ClassVar

import attrs

from sammachip.errors import Rule, not_blank, validate
from sammachip.households.measure import Measure
from sammachip.households.number_rule import gross_is_not_below_zero
from sammachip.households.occupation import Occupation
from sammachip.households.period import Period
from sammachip.money import Baht
from sammachip.money.quantity import at_least_zero
from sammachip.privacy import masked
from sammachip.thai import normal_form

__all__ = ["Expense", "Income"]


@attrs.frozen(kw_only=True)
class Income:
    """What a household earned of one source in one period (รายได้).

    Args:
        source: What it came from, such as ``ขายไข่ไก่``.
        amount: All that the source gave in the period; a net income may be a loss,
            which is less than zero.
        period: The year, months or days that the amount stands for.
        measure: Whether its costs are taken off.
        occupation: The occupation that it belongs to; None if nobody wrote it down.

    Raises:
        InvalidDataError: A source that is blank (``text.blank``), a gross income
            below zero (``number.negative``), a value of another type
            (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> Income(
    ...     source="ขายไข่ไก่",
    ...     amount=Baht(12000),
    ...     period=FiscalYear(2560),
    ...     measure=Measure.GROSS,
    ... ).period.last_day
    datetime.date(2017, 9, 30)
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("source"),
        gross_is_not_below_zero,
    )

    source: str = attrs.field(converter=normal_form, repr=masked)
    amount: Baht
    period: Period
    measure: Measure
    occupation: Occupation | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class Expense:
    """What a household spent for one purpose in one period (รายจ่าย).

    Args:
        purpose: What it was for, such as ``อาหาร``.
        amount: All that was spent for it in the period, zero or more.
        period: The year, months or days that the amount stands for.

    Raises:
        InvalidDataError: A purpose that is blank (``text.blank``), less than zero
            (``number.negative``), a value of another type (``value.type``).

    >>> from sammachip.dates import FiscalYear
    >>> Expense(purpose="อาหาร", amount=Baht(30000), period=FiscalYear(2560)).amount
    Baht('30000.00')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        not_blank("purpose"),
        at_least_zero("amount"),
    )

    purpose: str = attrs.field(converter=normal_form, repr=masked)
    amount: Baht
    period: Period

    def __attrs_post_init__(self) -> None:
        validate(self)
