"""What a text says in numbers: counts, money, percentages, plans, proportions.

Days, months, years and ranges of them are as in `sammachip.dates`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from sammachip.dates import (
    BuddhistYear,
    DayRange,
    FiscalQuarter,
    FiscalYear,
    MonthRange,
    PartialDate,
    YearRange,
)
from sammachip.errors import Problem, Rule, not_blank, rule, validate
from sammachip.money import Baht
from sammachip.money.quantity import at_least_zero
from sammachip.records.quantities.unit import UNITS

__all__ = [
    "Amount",
    "Count",
    "Money",
    "PartOf",
    "Percentage",
    "PlanNumber",
    "Ratio",
    "Value",
]


@attrs.frozen(kw_only=True)
class Count:
    """How many of something (จำนวนนับ), such as ๒๐ ครัวเรือน.

    Args:
        number: How many.
        unit: The unit (ลักษณนาม) as printed; None for a bare number in a ratio.

    Raises:
        InvalidDataError: A number below zero (``number.negative``) or that is none
            (``number.not_decimal``), a blank unit (``text.blank``).

    >>> Count(number=Decimal(20), unit="ครัวเรือน").english
    'household'
    """

    KIND: ClassVar = "count"
    RULES: ClassVar[tuple[Rule, ...]] = (at_least_zero("number"), not_blank("unit"))

    number: Decimal
    unit: str | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def english(self) -> str | None:
        """The unit in English, for one; None if it is not known."""
        return UNITS.get(self.unit) if self.unit else None


@attrs.frozen(kw_only=True)
class Money:
    """An amount of money (จำนวนเงิน), in figures, in words, or in both.

    Args:
        amount: The amount; that of the figures where both are printed.
        in_words: What the words in brackets behind it say; None if there are none.

    >>> Money(amount=Baht(500), in_words=Baht(50)).agrees
    False
    """

    KIND: ClassVar = "money"

    amount: Baht
    in_words: Baht | None = None

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def agrees(self) -> bool:
        """Whether words in brackets, if there are any, say the same amount."""
        return self.in_words in {None, self.amount}


@attrs.frozen(kw_only=True)
class Percentage:
    """So many of a hundred (ร้อยละ); there may be more than a hundred.

    Args:
        number: How many of a hundred.

    Raises:
        InvalidDataError: A number below zero (``number.negative``) or that is none
            (``number.not_decimal``).
    """

    KIND: ClassVar = "percentage"
    RULES: ClassVar[tuple[Rule, ...]] = (at_least_zero("number"),)

    number: Decimal

    def __attrs_post_init__(self) -> None:
        validate(self)


@rule
def _is_one_or_more(number: int) -> Iterator[Problem]:
    if number < 1:
        yield Problem(
            code="plan_number.range",
            message="plans are numbered from 1, found {found}",
            facts={"found": number},
            path=("number",),
        )


@attrs.frozen(kw_only=True)
class PlanNumber:
    """The number of a plan (แผนพัฒนาฯ ฉบับที่ ๑๒).

    Args:
        number: Its number, from 1.

    Raises:
        InvalidDataError: A number below 1 (``plan_number.range``).
    """

    KIND: ClassVar = "plan_number"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_one_or_more,)

    number: int

    def __attrs_post_init__(self) -> None:
        validate(self)


Amount = Count | Money | Percentage
"""What can stand in a ratio."""


@attrs.frozen(kw_only=True)
class Ratio:
    """So much of one for so much of another (อัตราส่วน), in the order of the text.

    Args:
        first: Such as 1 คน.
        second: What there is for it, such as 4 ครัวเรือน.
    """

    KIND: ClassVar = "ratio"

    first: Amount
    second: Amount

    def __attrs_post_init__(self) -> None:
        validate(self)


@attrs.frozen(kw_only=True)
class PartOf:
    """Some of so many (ส่วนของทั้งหมด), such as 1 ใน 10 ยุทธศาสตร์.

    Args:
        part: How many.
        whole: Of how many.
    """

    KIND: ClassVar = "part_of"

    part: Count
    whole: Count

    def __attrs_post_init__(self) -> None:
        validate(self)


Value = (
    Count
    | Money
    | Percentage
    | PlanNumber
    | Ratio
    | PartOf
    | BuddhistYear
    | YearRange
    | FiscalYear
    | FiscalQuarter
    | PartialDate
    | MonthRange
    | DayRange
    | datetime
    | date
)
"""What one place of a text can say."""
