"""IndicatorCount: what is shown of the results without being judged (ผลที่นับไว้)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import ClassVar

import attrs

from sammachip.errors import Language, Problem, Rule, rule, say, validate
from sammachip.households import OccupationKind
from sammachip.programme.indicator import Indicator
from sammachip.programme.indicator_result import share_text
from sammachip.thai import Digits, with_digits

__all__ = ["IndicatorCount", "counts_by_kind"]


@rule
def _is_within_the_whole(count: int, unknown: int, of: int) -> Iterator[Problem]:
    if count < 0 or unknown < 0 or count + unknown > of:
        yield Problem(
            code="indicator.count",
            message="expected {of} at most, found {count} and {unknown} not known",
            facts={"of": of, "count": count, "unknown": unknown},
            path=("count",),
        )


@attrs.frozen(kw_only=True)
class IndicatorCount:
    """How many households, groups or villages are of a kind (จำนวนและสัดส่วน).

    Args:
        indicator: What is counted.
        kind: The kind of occupation; None if the indicator has no kinds.
        count: How many are known to be.
        unknown: Of how many nobody can tell.
        of: How many there are in all.

    Raises:
        InvalidDataError: More than there are (``indicator.count``).

    >>> processing = IndicatorCount(
    ...     indicator=Indicator.HOUSEHOLDS_BY_KIND,
    ...     kind=OccupationKind.PROCESSING,
    ...     count=7,
    ...     unknown=2,
    ...     of=20,
    ... )
    >>> processing.share, processing.text(lang="en")
    (Fraction(7, 20), 'target households by kind of occupation, processing: \
7 of 20 (35.00%), not known of 2')
    """

    RULES: ClassVar[tuple[Rule, ...]] = (_is_within_the_whole,)

    indicator: Indicator
    kind: OccupationKind | None = None
    count: int
    unknown: int = 0
    of: int

    def __attrs_post_init__(self) -> None:
        validate(self)

    @property
    def share(self) -> Fraction | None:
        """What part of all is known to be; None if there are none."""
        return Fraction(self.count, self.of) if self.of else None

    def name(self, lang: Language) -> str:
        """Say what is counted, and of which kind."""
        named = (self.indicator, self.kind) if self.kind else (self.indicator,)
        return ", ".join(each.text(lang) for each in named)

    def found_text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Write how many, and of how many nobody can tell."""
        share = share_text(self.count, self.of, lang=lang, digits=digits)
        if not self.unknown:
            return share
        return say(
            "indicator.share_unknown",
            "{share}, not known of {unknown}",
            lang=lang,
            share=share,
            unknown=with_digits(f"{self.unknown:,}", digits),
        )

    def text(self, *, lang: Language = "th", digits: Digits = "arabic") -> str:
        """Say what is counted, and how many.

        Args:
            lang: Language of the text.
            digits: Digits of the numbers.
        """
        return f"{self.name(lang)}: {self.found_text(lang=lang, digits=digits)}"


def counts_by_kind(
    indicator: Indicator, kinds: Iterable[OccupationKind | None]
) -> Iterator[IndicatorCount]:
    """Count each of the four kinds; None is one that nobody knows."""
    counter = Counter(kinds)
    for kind in OccupationKind:
        yield IndicatorCount(
            indicator=indicator,
            kind=kind,
            count=counter[kind],
            unknown=counter[None],
            of=counter.total(),
        )
