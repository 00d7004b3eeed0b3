"""How the programme went: villages and districts, judged by the rules of the year."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from sammachip.programme import (
    RULES_2560,
    DistrictReport,
    Evaluation,
    Indicator,
    IndicatorCount,
    IndicatorResult,
    RiseBasis,
    VillageReport,
    evaluate,
)
from sammachip.testing.day import periods
from sammachip.testing.field_value import of_fields
from sammachip.testing.strategy import Strategies
from sammachip.testing.village_year import village_years

__all__ = [
    "STRATEGIES",
    "district_reports",
    "evaluations",
    "indicator_counts",
    "indicator_results",
    "rise_bases",
    "village_reports",
]

_VILLAGES: Final = village_years(max_households=2, fiscal_year=RULES_2560.fiscal_year)
_JUDGED: Final = tuple(each for each in Indicator if each.threshold)


def rise_bases() -> st.SearchStrategy[RiseBasis]:
    """Draw what a rise of income may be measured from."""
    return of_fields(RiseBasis, before=periods(), after=periods())


def evaluations() -> st.SearchStrategy[Evaluation]:
    """Draw how villages did in fiscal year 2560."""
    return st.builds(evaluate, _VILLAGES, st.just(RULES_2560), basis=rise_bases())


def indicator_results() -> st.SearchStrategy[IndicatorResult]:
    """Draw indicators that have a threshold, with what they come to."""
    return of_fields(IndicatorResult, indicator=st.sampled_from(_JUDGED))


@st.composite
def indicator_counts(draw: st.DrawFn) -> IndicatorCount:
    """Draw what is counted and not judged, never more than there are."""
    count, unknown, others = (draw(st.integers(0, 99)) for _ in range(3))
    drawn = of_fields(
        IndicatorCount,
        count=st.just(count),
        unknown=st.just(unknown),
        of=st.just(count + unknown + others),
    )
    return draw(drawn)


def village_reports() -> st.SearchStrategy[VillageReport]:
    """Draw reports of villages on fiscal year 2560."""
    return of_fields(
        VillageReport, year=_VILLAGES, rules=st.just(RULES_2560), basis=rise_bases()
    )


def district_reports() -> st.SearchStrategy[DistrictReport]:
    """Draw reports on the villages of a district, each of which is there once."""
    each_once = st.lists(_VILLAGES, max_size=2, unique_by=lambda year: year.village)
    return of_fields(
        DistrictReport, years=each_once, rules=st.just(RULES_2560), basis=rise_bases()
    )


STRATEGIES: Final[Strategies] = {
    DistrictReport: district_reports,
    Evaluation: evaluations,
    IndicatorCount: indicator_counts,
    IndicatorResult: indicator_results,
    RiseBasis: rise_bases,
    VillageReport: village_reports,
}
