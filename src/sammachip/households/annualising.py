"""How an amount of one period stands for another, if the caller says so."""

from __future__ import annotations

from enum import Enum

from sammachip.dates import Stretch
from sammachip.errors import Language, say
from sammachip.households.period import days_in, months_in

__all__ = ["Annualising"]


class Annualising(Enum):
    """A rule by which an amount is reckoned for another period (วิธีคิดเทียบเวลา).

    No source says which one is right. Neither fits what is earned in one season.

    >>> Annualising.BY_MONTHS.text("en"), Annualising.BY_MONTHS.text("th")
    ('in proportion to whole months', 'เทียบตามจำนวนเดือนเต็ม')
    """

    BY_MONTHS = "by_months"
    """In proportion to whole months, whatever their length (เทียบตามจำนวนเดือนเต็ม)."""
    BY_DAYS = "by_days"
    """In proportion to days (เทียบตามจำนวนวัน)."""

    def length_of(self, period: Stretch) -> int | None:
        """Return how many months or days *period* has; None if it has part of a month.

        >>> from sammachip.dates import FiscalYear
        >>> [rule.length_of(FiscalYear(2560)) for rule in Annualising]
        [12, 365]
        """
        return months_in(period) if self is Annualising.BY_MONTHS else days_in(period)

    def text(self, lang: Language) -> str:
        """Say the rule."""
        if self is Annualising.BY_MONTHS:
            return say(
                "annualising.by_months", "in proportion to whole months", lang=lang
            )
        return say("annualising.by_days", "in proportion to days", lang=lang)
