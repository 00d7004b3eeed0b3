"""Rule sets: what a law or by-law asks of a sharing, as dated data with its source.

Nothing here refuses anything: `check` compares an agreement, or the sharing of a
year, with a rule set and returns what it finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

import attrs

from sammachip.dates import in_ce
from sammachip.dates.saying import said_day
from sammachip.errors import Problem, Said, not_blank, rule, validate
from sammachip.sharing.bucket import Purpose
from sammachip.sharing.take import Amount

__all__ = ["LegalBound", "RuleSet"]


@rule
def _bounds_something(
    at_least: tuple[Amount, ...], at_most: tuple[Amount, ...]
) -> Iterator[Problem]:
    if not at_least and not at_most:
        yield Problem(
            code="legal_bound.empty",
            message="a bound says at least or at most how much; found neither",
            path=("at_least",),
        )


@attrs.frozen(kw_only=True)
class LegalBound:
    """How much a rule allows one purpose to get (เกณฑ์ตามกฎหมายหรือข้อบังคับ).

    All buckets of the purpose count together.

    A `DeclaredRate` among *at_most* bounds what each member gets, on what the
    member has; every other amount bounds what the purpose gets.

    Args:
        purpose: What the money is for.
        citation: Where the rule stands.
        english: The citation in English, if there is one.
        at_least: Amounts, none of which it may be below.
        at_most: Amounts, none of which it may be above.

    Raises:
        InvalidDataError: No bound at all (``legal_bound.empty``), a blank citation
            (``text.blank``).

    >>> from sammachip.sharing import PercentOfProfit
    >>> LegalBound(
    ...     purpose=Purpose.BONUS,
    ...     citation="our by-law, article 21",
    ...     at_most=[PercentOfProfit(10)],
    ... ).purpose.value
    'bonus'
    """

    purpose: Purpose
    citation: str
    english: str | None = None
    at_least: tuple[Amount, ...] = attrs.field(default=(), converter=tuple[Amount, ...])
    at_most: tuple[Amount, ...] = attrs.field(default=(), converter=tuple[Amount, ...])

    RULES: ClassVar = (not_blank("citation"), not_blank("english"), _bounds_something)

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def said(self) -> Said:
        """Where the rule stands, for a message; as data it is the citation."""
        return Said(self.citation, th=self.citation, en=self.english or self.citation)


@rule
def _ends_after_it_begins(in_force_from: date, until: date | None) -> Iterator[Problem]:
    if until is not None and until < in_force_from:
        yield Problem(
            code="rule_set.dates",
            message="expected a last day from {first} on, when the rules came into"
            " force; found {found}",
            facts={"first": said_day(in_force_from), "found": said_day(until)},
            path=("until",),
        )


@attrs.frozen(kw_only=True)
class RuleSet:
    """One set of rules on sharing a profit (กฎหมาย ระเบียบ หรือข้อบังคับ).

    Args:
        key: Short name by which programs refer to it.
        name: What it is called in Thai.
        english: What it is called in English.
        citation: Where it is published.
        in_force_from: First day on which it is in force.
        until: Last day on which it is in force; None if it still is.
        bounds: How much the purposes may get.
        first: Purposes that come before everything else, in any order.

    Raises:
        InvalidDataError: A blank text (``text.blank``), an end before the beginning
            (``rule_set.dates``), a B.E. year in a date (``date.be_year``).

    >>> from sammachip.sharing import COOPERATIVES_ACT_2542
    >>> COOPERATIVES_ACT_2542.is_in_force_on(date(2026, 12, 31))
    True
    """

    key: str
    name: str
    english: str
    citation: str
    in_force_from: date
    until: date | None = None
    bounds: tuple[LegalBound, ...] = attrs.field(converter=tuple[LegalBound, ...])
    first: tuple[Purpose, ...] = attrs.field(default=(), converter=tuple[Purpose, ...])

    RULES: ClassVar = (
        *map(not_blank, ("key", "name", "english", "citation")),
        in_ce("in_force_from"),
        in_ce("until"),
        _ends_after_it_begins,
    )

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def said(self) -> Said:
        """What it is called, for a message; as data it is its key."""
        return Said(self.key, th=self.name, en=self.english)

    def is_in_force_on(self, day: date) -> bool:
        """Tell whether the rules are in force on *day*."""
        return self.in_force_from <= day and (self.until is None or day <= self.until)

    def with_bounds(self, *bounds: LegalBound) -> Self:
        """Return the same rules and *bounds*, each with the citation it brings.

        For what stands in regulations and by-laws that change, or in sources that
        the caller knows better.

        >>> from sammachip.sharing import COOPERATIVES_ACT_2542, PercentOfProfit
        >>> by_law = LegalBound(
        ...     purpose=Purpose.BONUS,
        ...     citation="our by-law, article 21",
        ...     at_most=[PercentOfProfit(10)],
        ... )
        >>> len(COOPERATIVES_ACT_2542.with_bounds(by_law).bounds)
        3
        """
        return attrs.evolve(self, bounds=(*self.bounds, *bounds))
