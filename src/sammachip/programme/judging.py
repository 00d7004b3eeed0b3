"""What households and villages add to each indicator that has a threshold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Self

import attrs

from sammachip.errors import Problem, Severity
from sammachip.programme.event_kind import EventKind
from sammachip.programme.indicator import Indicator
from sammachip.programme.indicator_result import Addend, IndicatorResult
from sammachip.programme.participation import Participation
from sammachip.programme.rise_basis import RiseBasis
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.village_year import VillageYear

__all__ = ["Judged", "groups_formed", "income_rise", "practising"]

_ONE_MORE: Final = Addend(numerator=1, denominator=0)


@attrs.frozen
class Judged:
    """A village's year, and what became of its target households."""

    year: VillageYear
    targets: tuple[Participation, ...]

    @classmethod
    def of(cls, year: VillageYear) -> Self:
        """Pick the target households of *year*, which takes a while."""
        return cls(year, tuple(p for p in year.participations if p.is_target))


def practising(villages: Sequence[Judged], rules: ProgrammeRules) -> IndicatorResult:
    """Count the target households that practise; those nobody has seen may."""
    seen = [part.practising for each in villages for part in each.targets]
    return IndicatorResult(
        indicator=Indicator.PRACTISING,
        known=[Addend(numerator=seen.count(True), denominator=len(seen))],
        threshold=rules.practising_percent,
        maybe=[_ONE_MORE] * seen.count(None),
        obstacles=_without_targets(villages),
    )


def _without_targets(villages: Sequence[Judged]) -> Iterator[Problem]:
    if count := sum(not each.targets for each in villages):
        yield Problem(
            code="indicator.no_targets",
            message="villages of which nobody wrote down a target household: {count}",
            facts={"count": count},
            severity=Severity.WARNING,
        )


def income_rise(
    villages: Sequence[Judged], rules: ProgrammeRules, basis: RiseBasis
) -> IndicatorResult:
    """Average the rises of the households that practise, of whom both incomes fit.

    Of a household that nobody has seen, the rise counts if it practises.
    """
    addends = [
        (part, _addend(part, basis))
        for each in villages
        for part in each.targets
        if part.practising is not False
    ]
    return IndicatorResult(
        indicator=Indicator.INCOME_RISE,
        known=[addend for part, addend in addends if addend and part.practising],
        threshold=rules.income_rise_percent,
        maybe=[addend for part, addend in addends if addend and not part.practising],
        obstacles=_without_targets(villages),
        left_out=_left_out([p for p, addend in addends if not addend], basis),
    )


def _addend(part: Participation, basis: RiseBasis) -> Addend | None:
    change = part.income
    return basis.addend_of(change) if change and basis.fits(change) else None


def _left_out(parts: Sequence[Participation], basis: RiseBasis) -> Iterator[Problem]:
    practise = [part.income for part in parts if part.practising]
    others = sum(bool(change and not basis.fits(change)) for change in practise)
    if others:
        yield Problem(
            code="indicator.other_basis",
            message="households that practise, left out because their incomes are of"
            " another period or kind: {count}",
            facts={"count": others},
            severity=Severity.WARNING,
        )
    if unknown := len(practise) - others:
        yield Problem(
            code="indicator.rise_unknown",
            message="households that practise, left out because an income is not"
            " known, or there was none before: {count}",
            facts={"count": unknown},
            severity=Severity.WARNING,
        )


def groups_formed(villages: Sequence[Judged], rules: ProgrammeRules) -> IndicatorResult:
    """Count the groups by name; a village that may have one may have one more."""
    groups = sum(len(each.year.groups) for each in villages)
    return IndicatorResult(
        indicator=Indicator.GROUPS,
        known=[Addend(numerator=groups, denominator=len(villages))],
        threshold=rules.group_percent,
        maybe=[_ONE_MORE] * sum(_may_have_a_group(each.year) for each in villages),
        obstacles=_one_village(villages),
    )


def _may_have_a_group(year: VillageYear) -> bool:
    founded = any(event.kind is EventKind.GROUP_FOUNDING for event in year.events)
    return not year.groups and (founded or year.evaluated_on is None)


def _one_village(villages: Sequence[Judged]) -> Iterator[Problem]:
    if len(villages) == 1:
        yield Problem(
            code="indicator.one_village",
            message="the threshold is for many villages together, and one does not have"
            " to form a group; expected two villages or more",
            severity=Severity.WARNING,
        )
