"""How the results of villages are judged, by every indicator of the year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sammachip.errors import InvalidDataError
from sammachip.households import OccupationKind, Verdict
from sammachip.programme.evaluation import Evaluation
from sammachip.programme.group_kind import GroupKinds
from sammachip.programme.indicator import Indicator
from sammachip.programme.indicator_count import IndicatorCount, counts_by_kind
from sammachip.programme.judging import (
    Judged,
    groups_formed,
    income_rise,
    practising,
)
from sammachip.programme.registered_group import RegisteredGroup
from sammachip.programme.rise_basis import RiseBasis
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_year import VillageYear
from sammachip.programme.villages_together import cannot_be_together

__all__ = ["evaluate", "evaluate_all"]


def evaluate(
    year: VillageYear,
    rules: ProgrammeRules,
    *,
    basis: RiseBasis,
    register: Iterable[RegisteredGroup] = (),
) -> Evaluation:
    """Judge one village's year by every indicator.

    The arguments and errors are those of `evaluate_all`.
    """
    return evaluate_all([year], rules, basis=basis, register=register)


def evaluate_all(
    years: Iterable[VillageYear],
    rules: ProgrammeRules,
    *,
    basis: RiseBasis,
    register: Iterable[RegisteredGroup] = (),
) -> Evaluation:
    """Judge villages together: numerators and denominators are added up.

    Args:
        years: The villages' years, each village once.
        rules: The rules of that fiscal year; a threshold that they do not know is
            never passed.
        basis: What the rise of income is measured from, which no source says.
        register: Groups whose kind of occupation is known.

    Returns:
        Three results with a verdict, and what is counted beside them.

    Raises:
        InvalidDataError: The rules are those of another year
            (``village_year.other_rules``), or a village stands twice
            (``evaluation.village_repeated``).

    >>> from sammachip.dates import FiscalYear
    >>> from sammachip.households import Measure, Scope
    >>> from sammachip.places import Village
    >>> from sammachip.programme import RULES_2560, MeanRise
    >>> year = VillageYear(village=Village(number=5), fiscal_year=FiscalYear(2560))
    >>> basis = RiseBasis(
    ...     before=FiscalYear(2559),
    ...     after=FiscalYear(2560),
    ...     measure=Measure.NET,
    ...     scope=Scope.WHOLE,
    ...     mean=MeanRise.OF_HOUSEHOLDS,
    ... )
    >>> evaluation = evaluate_all([year], RULES_2560, basis=basis)
    >>> evaluation.result(Indicator.PRACTISING).verdict
    <Verdict.UNKNOWN: 'unknown'>
    """
    given, kinds = tuple(years), GroupKinds.of(register)
    if problems := tuple(cannot_be_together(given, rules)):
        raise InvalidDataError(problems)
    villages = [Judged.of(year) for year in given]
    return Evaluation(
        fiscal_year=rules.fiscal_year,
        villages=len(villages),
        basis=basis,
        results=(
            practising(villages, rules),
            income_rise(villages, rules, basis),
            groups_formed(villages, rules),
        ),
        counts=(
            _villages_reaching(villages, rules, basis),
            *counts_by_kind(
                Indicator.HOUSEHOLDS_BY_KIND,
                (kind for each in villages for kind in _kinds_of_targets(each)),
            ),
            *counts_by_kind(
                Indicator.GROUPS_BY_KIND,
                (kind for year in given for kind in kinds.in_year(year)),
            ),
        ),
    )


def _villages_reaching(
    villages: Sequence[Judged], rules: ProgrammeRules, basis: RiseBasis
) -> IndicatorCount:
    verdicts = [income_rise([each], rules, basis).verdict for each in villages]
    return IndicatorCount(
        indicator=Indicator.VILLAGES_REACHING,
        count=verdicts.count(Verdict.PASSED),
        unknown=verdicts.count(Verdict.UNKNOWN),
        of=len(verdicts),
    )


def _kinds_of_targets(village: Judged) -> Iterator[OccupationKind | None]:
    targets = {part.household for part in village.targets}
    for household in village.year.households:
        if household.id in targets:
            yield household.occupation.kind if household.occupation else None
