"""Fiscal years of the Thai government (ปีงบประมาณ).

A fiscal year lasts from 1 October to 30 September. Its name is the Buddhist Era
year in which it ends.

Source:
    Budget Procedures Act B.E. 2561 (พระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑), section 4.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final, Self

import attrs

from sammachip.dates.calendar import BE_MINUS_CE
from sammachip.dates.era import without_be_mark
from sammachip.errors import InvalidDataError, Problem, Rule, rule, validate
from sammachip.thai import parse_int, to_thai_digits

__all__ = ["FiscalYear"]

_NAME: Final = "ปีงบประมาณ"
_FIRST_YEAR: Final = 2484  # the first that ends in a year of twelve months
_LAST_YEAR: Final = date.max.year + BE_MINUS_CE
_OCTOBER: Final = 10


@rule
def _is_a_fiscal_year(be_year: int) -> Iterator[Problem]:
    if not _FIRST_YEAR <= be_year <= _LAST_YEAR:
        yield Problem(
            code="fiscal_year.range",
            message="expected a fiscal year as a B.E. year from {first} to {last}, "
            "found {found}; to a C.E. year add 543",
            facts={"first": _FIRST_YEAR, "last": _LAST_YEAR, "found": be_year},
        )


@attrs.frozen(order=True)
class FiscalYear:
    """One fiscal year, such as ปีงบประมาณ พ.ศ. ๒๕๖๙.

    Args:
        be_year: B.E. year in which the fiscal year ends, 2484 or later.

    Raises:
        InvalidDataError: *be_year* is out of range, as a C.E. year is
            (``fiscal_year.range``), or no ``int`` (``value.type``).

    >>> year = FiscalYear(2560)
    >>> year.first_day, year.last_day
    (datetime.date(2016, 10, 1), datetime.date(2017, 9, 30))
    """

    KIND: ClassVar = "fiscal_year"
    RULES: ClassVar[tuple[Rule, ...]] = (_is_a_fiscal_year,)

    be_year: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @classmethod
    def containing(cls, day: date) -> Self:
        """Return the fiscal year that *day* falls in.

        Raises:
            InvalidDataError: No year from 2484 to 10542 has *day*
                (``fiscal_year.range``).

        >>> FiscalYear.containing(date(2016, 10, 1))
        FiscalYear(be_year=2560)
        """
        return cls(day.year + BE_MINUS_CE + (day.month >= _OCTOBER))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a fiscal year in Thai or Arabic digits.

        Args:
            text: B.E. year, with or without ปีงบประมาณ and พ.ศ. in front.

        Raises:
            InvalidDataError: *text* is no whole number (``number.not_whole``)
                or no fiscal year (``fiscal_year.range``).

        >>> FiscalYear.parse("ปีงบประมาณ พ.ศ. ๒๕๖๐"), FiscalYear.parse("2560")
        (FiscalYear(be_year=2560), FiscalYear(be_year=2560))
        """
        return cls(parse_int(without_be_mark(text.strip().removeprefix(_NAME))))

    @property
    def first_day(self) -> date:
        """The 1 October on which the year begins."""
        return date(self.be_year - BE_MINUS_CE - 1, _OCTOBER, 1)

    @property
    def last_day(self) -> date:
        """The 30 September on which the year ends."""
        return date(self.be_year - BE_MINUS_CE, _OCTOBER - 1, 30)

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        return to_thai_digits(f"{_NAME} พ.ศ. {self.be_year}")

    def quarter_of(self, day: date) -> int:
        """Return the quarter (ไตรมาส), 1 to 4, of this year that *day* falls in.

        Raises:
            InvalidDataError: *day* is not in this year
                (``fiscal_year.day_outside``).

        >>> FiscalYear(2560).quarter_of(date(2017, 3, 17))
        2
        """
        if day not in self:
            raise InvalidDataError.because(
                "fiscal_year.day_outside",
                "{day} is not in fiscal year B.E. {be_year}, {first} to {last}",
                day=day,
                be_year=self.be_year,
                first=self.first_day,
                last=self.last_day,
            )
        return (day.month - _OCTOBER) % 12 // 3 + 1
