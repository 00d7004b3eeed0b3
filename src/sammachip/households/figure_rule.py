"""Rules of what an income or an expense in a period comes to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from sammachip.errors import Problem, Rule, rule
from sammachip.households.number_rule import too_few_people
from sammachip.households.reckoning import in_satang
from sammachip.money import Baht

__all__ = ["FIGURE_RULES"]


@rule
def _has_people(people: int | None) -> Iterator[Problem]:
    return too_few_people(people, least=1)


@rule
def _is_rounded_half_up(
    amount: Baht | None, rounded_from: Fraction | None
) -> Iterator[Problem]:
    if rounded_from is not None and amount != in_satang(rounded_from):
        yield Problem(
            code="figure.rounded",
            message="expected {expected}, to which {exact} is rounded; found {found}",
            facts={
                "expected": in_satang(rounded_from),
                "exact": rounded_from,
                "found": amount,
            },
            path=("amount",),
        )


@rule
def _has_no_reasons_if_it_is_known(
    amount: Baht | None, reasons: tuple[Problem, ...]
) -> Iterator[Problem]:
    if amount is not None and reasons:
        yield Problem(
            code="figure.reasons",
            message="expected no reasons beside an amount that is known",
            path=("reasons",),
        )


FIGURE_RULES: Final[tuple[Rule, ...]] = (
    _has_people,
    _is_rounded_half_up,
    _has_no_reasons_if_it_is_known,
)
