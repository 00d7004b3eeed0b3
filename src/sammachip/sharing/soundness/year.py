"""When a year can be shared: the agreement in force, its figures, its resolution.

An agreement is asked for everything at once here, so that a meeting hears all
that is missing, or outside what was agreed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from sammachip.errors import Problem
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToFund
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.dividing.filling import exact_bounds_of, filled_in_order
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.resolution import Resolution, misplaced_choices, resolved
from sammachip.sharing.soundness.buckets import SOUNDNESS
from sammachip.sharing.soundness.needs import missing_figures

__all__ = ["Terms", "year_problems"]


@attrs.frozen(kw_only=True)
class Terms:
    """What is asked of an agreement here."""

    buckets: tuple[Bucket, ...]
    rounding: BucketRounding
    agreed_on: date
    in_force_from: date
    losses_from: str | None


def year_problems(
    terms: Terms, figures: YearFigures, resolution: Resolution | None
) -> Iterator[Problem]:
    """Yield every reason why *terms* cannot share the year's *figures*."""
    buckets = resolved(terms.buckets, resolution)
    found = [
        *_not_in_force(terms, figures),
        *_unknown_balances(terms, figures),
        *missing_figures(buckets, figures, terms.losses_from),
    ]
    if resolution is not None:
        found += misplaced_choices(terms.buckets, resolution)
        found += _untimely(terms, figures, resolution)
        found += _unsound_together(terms, buckets)
    yield from found
    if resolution is not None and figures.shareable and not found:
        yield from _outside_bounds(buckets, figures, resolution)


def _not_in_force(terms: Terms, figures: YearFigures) -> Iterator[Problem]:
    year = figures.year
    if year is not None and year.first_day < terms.in_force_from:
        yield Problem(
            code="sharing.not_in_force",
            message="the agreement is in force from {found}, after {year} began",
            facts={"found": terms.in_force_from, "year": year.first_day},
            path=("agreement", "in_force_from"),
        )


def _unknown_balances(terms: Terms, figures: YearFigures) -> Iterator[Problem]:
    funds = [each.key for each in terms.buckets if isinstance(each.to, ToFund)]
    for position, balance in enumerate(figures.balances):
        if balance.bucket not in funds:
            yield Problem(
                code="sharing.balance_unknown",
                message="expected the balance of a fund of the agreement ({expected}),"
                " found {found}",
                facts={"expected": tuple(funds), "found": balance.bucket},
                path=("balances", position, "bucket"),
            )


def _untimely(
    terms: Terms, figures: YearFigures, resolution: Resolution
) -> Iterator[Problem]:
    if resolution.decided_on < terms.agreed_on:
        yield Problem(
            code="resolution.dates",
            message="expected a resolution of {expected} or later, when the agreement"
            " was made, found {found}",
            facts={"expected": terms.agreed_on, "found": resolution.decided_on},
            path=("resolution", "decided_on"),
        )
    if None not in {resolution.year, figures.year} and resolution.year != figures.year:
        yield Problem(
            code="resolution.other_year",
            message="the resolution is on another year: expected {expected},"
            " found {found}",
            facts={"expected": figures.year, "found": resolution.year},
            path=("resolution", "year"),
        )


def _unsound_together(terms: Terms, buckets: Sequence[Bucket]) -> Iterator[Problem]:
    """Yield what makes the agreement unsound once the meeting has chosen."""
    values = {"buckets": tuple(buckets), "rounding": terms.rounding}
    for each in SOUNDNESS:
        if values.keys() >= set(each.needs):
            for problem in each.find(*(values[name] for name in each.needs)):
                yield problem.under("agreement")


def _outside_bounds(
    buckets: Sequence[Bucket], figures: YearFigures, resolution: Resolution
) -> Iterator[Problem]:
    """Hold the exact choices against the exact bounds; rounding is nobody's choice."""
    positions = {each.bucket: at for at, each in enumerate(resolution.choices)}
    left = figures.shareable.satang
    for share in filled_in_order(buckets, figures):
        bucket = share.bucket
        floor, cap = exact_bounds_of(bucket, figures, left)
        left -= share.taken.satang
        if bucket.key not in positions:
            continue
        facts = {"bucket": bucket.key, "found": share.agreed}
        path = ("resolution", "choices", positions[bucket.key], "take")
        if floor is not None and share.exact < (
            floor if cap is None else min(floor, cap)
        ):
            yield Problem(
                code="resolution.below_floor",
                message="{bucket} is {floor} baht at least by the agreement,"
                " found {found}",
                facts={**facts, "floor": share.floor},
                path=path,
            )
        if cap is not None and share.exact > cap:
            yield Problem(
                code="resolution.above_cap",
                message="{bucket} is {cap} baht at most by the agreement,"
                " found {found}",
                facts={**facts, "cap": share.cap},
                path=path,
            )
