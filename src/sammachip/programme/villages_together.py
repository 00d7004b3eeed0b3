"""Rules of villages that are judged together: of one fiscal year, and each once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sammachip.errors import Problem, repeated
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_year import VillageYear
from sammachip.programme.village_year_finding import rules_of_another_year

__all__ = ["cannot_be_together"]


def cannot_be_together(
    years: Sequence[VillageYear], rules: ProgrammeRules
) -> Iterator[Problem]:
    """Find villages of another year than that of the rules, and those given twice."""
    for position, year in enumerate(years):
        for problem in rules_of_another_year(year.fiscal_year, rules):
            yield problem.under("years", position)
    for position in repeated(year.village for year in years):
        yield Problem(
            code="evaluation.village_repeated",
            message="expected each village once, found {found} again; if it is"
            " another one, write its subdistrict too",
            facts={"found": years[position].village},
            path=("years", position, "village"),
        )
