"""When the buckets of an agreement are sound: every satang has one place.

Each rule finds every fault of its kind, so that a group hears all of them
before there is any money to quarrel about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.money import Rounding
from sammachip.sharing.bucket import (
    Bucket,
    EverythingLeft,
    PercentOfProfit,
    ToMembers,
)
from sammachip.sharing.distribution import BucketRounding
from sammachip.sharing.percent import percent_text

__all__ = ["SOUNDNESS"]

_WHOLE: Final = 100  # per cent


@rule
def _there_is_a_bucket(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    if not buckets:
        yield Problem(
            code="agreement.no_bucket",
            message="an agreement has one bucket at least, found none",
            path=("buckets",),
        )


@rule
def _keys_are_their_own(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, bucket in enumerate(buckets):
        if bucket.key in seen:
            yield Problem(
                code="agreement.key_repeated",
                message="expected a key of the bucket's own, found {found} again",
                facts={"found": bucket.key},
                path=("buckets", position, "key"),
            )
        seen.add(bucket.key)


@rule
def _percentages_stay_within_the_whole(
    buckets: tuple[Bucket, ...],
) -> Iterator[Problem]:
    total = _percent_total(buckets)
    if total > _WHOLE:
        yield Problem(
            code="agreement.over_100",
            message="the percentages of the profit come to 100 at most, found {found}",
            facts={"found": percent_text(total)},
            path=("buckets",),
        )


@rule
def _the_last_takes_the_rest(
    buckets: tuple[Bucket, ...], rounding: BucketRounding
) -> Iterator[Problem]:
    if rounding is not BucketRounding.IN_ORDER or not buckets:
        return
    if not isinstance(buckets[-1].take, EverythingLeft):
        yield Problem(
            code="agreement.no_rest",
            message="the last bucket takes everything left, so that every satang"
            " has a place; found that it does not",
            path=("buckets", len(buckets) - 1, "take"),
        )


@rule
def _percentages_make_the_whole(
    buckets: tuple[Bucket, ...], rounding: BucketRounding
) -> Iterator[Problem]:
    if rounding is not BucketRounding.LARGEST_REMAINDER:
        return
    for position, bucket in enumerate(buckets):
        if not isinstance(bucket.take, PercentOfProfit):
            yield Problem(
                code="agreement.not_percent",
                message="with rounding largest_remainder every bucket takes a"
                " percentage of the profit, found another kind",
                path=("buckets", position, "take"),
            )
        if bucket.rounding is not Rounding.DOWN:
            yield Problem(
                code="agreement.rounding_unused",
                message="with rounding largest_remainder no bucket has a rounding of"
                " its own, found {found}",
                facts={"found": bucket.rounding.value},
                path=("buckets", position, "rounding"),
            )
    total = _percent_total(buckets)
    if total < _WHOLE and all(
        isinstance(bucket.take, PercentOfProfit) for bucket in buckets
    ):
        yield Problem(
            code="agreement.under_100",
            message="with rounding largest_remainder the percentages of the profit"
            " come to 100, found {found}",
            facts={"found": percent_text(total)},
            path=("buckets",),
        )


@rule
def _nothing_stands_after_the_rest(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets[:-1]):
        if isinstance(bucket.take, EverythingLeft):
            yield Problem(
                code="agreement.after_rest",
                message="only the last bucket can take everything left; nothing"
                " would remain for {next}",
                facts={"next": buckets[position + 1].key},
                path=("buckets", position, "take"),
            )


@rule
def _fallbacks_hold_money(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    holders = [bucket.key for bucket in buckets if not isinstance(bucket.to, ToMembers)]
    for position, bucket in enumerate(buckets):
        if isinstance(bucket.to, ToMembers) and bucket.to.if_nobody not in holders:
            yield Problem(
                code="agreement.fallback",
                message="expected the key of a bucket that is not for members"
                " ({expected}), found {found}",
                facts={"expected": tuple(holders), "found": bucket.to.if_nobody},
                path=("buckets", position, "to", "if_nobody"),
            )


@rule
def _agreed_before_in_force(agreed_on: date, in_force_from: date) -> Iterator[Problem]:
    if in_force_from < agreed_on:
        yield Problem(
            code="agreement.dates",
            message="an agreement comes into force on the day it was agreed"
            " ({agreed}) or later, found {found}",
            facts={"agreed": agreed_on, "found": in_force_from},
            path=("in_force_from",),
        )


def _percent_total(buckets: tuple[Bucket, ...]) -> Fraction:
    return sum(
        (
            bucket.take.percent.value
            for bucket in buckets
            if isinstance(bucket.take, PercentOfProfit)
        ),
        Fraction(0),
    )


SOUNDNESS: Final[tuple[Rule, ...]] = (
    not_blank("group"),
    _there_is_a_bucket,
    _keys_are_their_own,
    _percentages_stay_within_the_whole,
    _the_last_takes_the_rest,
    _percentages_make_the_whole,
    _nothing_stands_after_the_rest,
    _fallbacks_hold_money,
    in_ce("agreed_on"),
    in_ce("in_force_from"),
    _agreed_before_in_force,
)
"""The rules of a sound agreement."""
