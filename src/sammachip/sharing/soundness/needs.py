"""What an agreement needs of a year's figures before it can share them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sammachip.errors import Problem
from sammachip.groups import Basis, Standing
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.counting import Counted, parts_of
from sammachip.sharing.destination import ToFund, ToMembers
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.take import (
    Amount,
    AmountPerUnit,
    AsResolved,
    DeclaredRate,
    EverythingLeft,
    PercentOfCapital,
    UpToBalance,
)

__all__ = ["missing_figures"]

_OF_A_YEAR = {Standing.JOINED_IN_YEAR, Standing.LEFT_IN_YEAR}


def missing_figures(
    buckets: Sequence[Bucket], figures: YearFigures, losses_from: str | None
) -> Iterator[Problem]:
    """Yield a problem for every figure that is needed and nobody wrote down.

    Args:
        buckets: The buckets of the agreement, with what the meeting chose.
        figures: The figures of the year.
        losses_from: Key of the fund that losses are met from, if there is one.
    """
    if figures.shareable:
        yield from _missing_decisions(buckets)
    yield from _missing_amounts(buckets, figures)
    yield from _missing_balances(buckets, figures, losses_from)
    if figures.year is None:
        yield from _missing_year(buckets, figures)
    yield from _unrecorded(buckets, figures)
    if not figures.members and any(_destinations(buckets)):
        yield Problem(
            code="sharing.no_members",
            message="the agreement shares with members, found none",
            path=("members",),
        )


def amounts_in(bucket: Bucket) -> Iterator[Amount]:
    """Yield what the bucket takes and its bounds, as far as they are amounts."""
    for each in (bucket.take, *bucket.at_least, *bucket.at_most):
        if not isinstance(each, EverythingLeft | AsResolved):
            yield each
        if isinstance(each, UpToBalance):
            yield each.target


def _destinations(buckets: Iterable[Bucket]) -> Iterator[ToMembers]:
    return (bucket.to for bucket in buckets if isinstance(bucket.to, ToMembers))


def _missing_decisions(buckets: Sequence[Bucket]) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets):
        if isinstance(bucket.take, AsResolved):
            yield Problem(
                code="sharing.resolution_needed",
                message="the meeting decides what {bucket} takes: expected its"
                " resolution, found none",
                facts={"bucket": bucket.key},
                path=("agreement", "buckets", position, "take"),
            )


def _missing_amounts(
    buckets: Sequence[Bucket], figures: YearFigures
) -> Iterator[Problem]:
    if figures.capital is None and any(
        isinstance(each, PercentOfCapital)
        for bucket in buckets
        for each in amounts_in(bucket)
    ):
        yield Problem(
            code="sharing.capital_needed",
            message="the agreement counts by the paid-up capital, which is not"
            " written down",
            path=("capital",),
        )
    if figures.non_members is None and any(
        to.non_members_to for to in _destinations(buckets)
    ):
        yield Problem(
            code="sharing.non_members_needed",
            message="expected the business with people who are not members, which"
            " is not written down",
            path=("non_members",),
        )


def _missing_balances(
    buckets: Sequence[Bucket], figures: YearFigures, losses_from: str | None
) -> Iterator[Problem]:
    funds = {
        bucket.key
        for bucket in buckets
        if isinstance(bucket.to, ToFund)
        and any(isinstance(each, UpToBalance) for each in amounts_in(bucket))
    }
    if figures.loss and losses_from is not None:
        funds.add(losses_from)
    for key in sorted(funds):
        if figures.balance_of(key) is None:
            yield Problem(
                code="sharing.balance_needed",
                message="expected what is in the fund {bucket}, which is not written"
                " down; write 0 if it is empty",
                facts={"bucket": key},
                path=("balances",),
            )


def _missing_year(buckets: Sequence[Bucket], figures: YearFigures) -> Iterator[Problem]:
    """Ask for the year if time counts, or if who left may have left before it."""
    counts_time = any(counted.time for _, counted in _counted(buckets))
    somebody_left = any(member.left is not None for member in figures.members)
    if counts_time or any(
        somebody_left or _OF_A_YEAR & set(to.without) for to in _destinations(buckets)
    ):
        yield Problem(
            code="sharing.year_needed",
            message="the agreement counts time within the year: expected the year,"
            " found none",
            path=("year",),
        )


def _counted(
    buckets: Iterable[Bucket],
) -> Iterator[tuple[ToMembers | None, Counted]]:
    """Yield what is counted, and for which members; None for all of them."""
    for bucket in buckets:
        to = bucket.to if isinstance(bucket.to, ToMembers) else None
        for amount in amounts_in(bucket):
            if isinstance(amount, AmountPerUnit | DeclaredRate):
                yield to, Counted.of(amount.basis)
        if to is not None:
            for part in parts_of(to.basis):
                yield to, Counted.of(part.basis)
            if to.rate_cap is not None:
                yield to, Counted.of(to.rate_cap.basis)


def _unrecorded(buckets: Sequence[Bucket], figures: YearFigures) -> Iterator[Problem]:
    year = figures.year
    wanted = dict.fromkeys(_counted(buckets))
    conditions = [to for to in _destinations(buckets) if to.only]
    for position, member in enumerate(figures.members):
        if year is not None and not member.belongs_to(year):
            continue
        missing = {
            each.basis.value
            for to in conditions
            if to.may_include(member, year)
            for each in to.only
            if member.quantity_of(each.basis) is None
        }
        missing |= {
            _field_of(counted)
            for to, counted in wanted
            if (to is None or to.includes(member, year))
            and counted.rows(member, year) is None
        }
        for field in sorted(missing):
            yield Problem(
                code="member.not_recorded",
                message="member {member} has no {basis} written down, by which the"
                " profit is shared; write 0 if there was none",
                facts={"member": member.id, "basis": field},
                path=("members", position, field),
            )


def _field_of(counted: Counted) -> str:
    if counted.time is not None and counted.basis is Basis.SHARES:
        return "share_moves"
    return counted.basis.value
