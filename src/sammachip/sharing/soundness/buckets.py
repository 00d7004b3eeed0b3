"""When the buckets of an agreement are sound: every satang has one place.

Each rule finds every fault of its kind, so that a group hears all of them
before there is any money to quarrel about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from sammachip.dates import in_ce
from sammachip.errors import Problem, Rule, not_blank, rule
from sammachip.money import Rounding
from sammachip.money.percent import percent_text
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToMembers
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.soundness.bounds import BOUND_SOUNDNESS
from sammachip.sharing.soundness.destinations import DESTINATION_SOUNDNESS
from sammachip.sharing.take import (
    EverythingLeft,
    PercentOfProfit,
    PercentOfRest,
    Take,
)

__all__ = ["SOUNDNESS"]

_WHOLE: Final = 100  # per cent
_DIGEST: Final = re.compile("sha256:[0-9a-f]{64}")


@rule
def _there_is_a_bucket(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    if not buckets:
        yield Problem(
            code="agreement.no_bucket",
            message="an agreement has one bucket at least, found none",
            path=("buckets",),
        )


@rule
def _keys_and_names_are_their_own(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    keys: set[str] = set()
    names: set[str] = set()
    for position, bucket in enumerate(buckets):
        if bucket.key in keys:
            yield Problem(
                code="agreement.key_repeated",
                message="expected a key of the bucket's own, found {found} again",
                facts={"found": bucket.key},
                path=("buckets", position, "key"),
            )
        if bucket.name in names:
            yield Problem(
                code="agreement.name_repeated",
                message="expected a name of the bucket's own, found {found} again",
                facts={"found": bucket.name},
                path=("buckets", position, "name"),
            )
        keys.add(bucket.key)
        names.add(bucket.name)


@rule
def _percentages_stay_within_the_whole(
    buckets: tuple[Bucket, ...],
) -> Iterator[Problem]:
    total = sum(map(_promised, buckets), Fraction(0))
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
    last = buckets[-1]
    if not isinstance(last.take, EverythingLeft):
        yield Problem(
            code="agreement.no_rest",
            message="the last bucket takes everything left, so that every satang"
            " has a place; found that it does not",
            path=("buckets", len(buckets) - 1, "take"),
        )
    elif last.at_most and last.excess_to is None:
        yield Problem(
            code="agreement.rest_capped",
            message="the last bucket has a cap: expected the bucket that gets what"
            " the cap cuts off, found none",
            path=("buckets", len(buckets) - 1, "excess_to"),
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
        for field in ("at_least", "at_most"):
            if getattr(bucket, field):
                yield Problem(
                    code="agreement.bounds_unused",
                    message="with rounding largest_remainder no bucket has bounds;"
                    " found one",
                    path=("buckets", position, field),
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
def _every_bucket_can_be_reached(
    buckets: tuple[Bucket, ...], rounding: BucketRounding
) -> Iterator[Problem]:
    if rounding is not BucketRounding.IN_ORDER:
        return
    promised = Fraction(0)
    receivers = {key for bucket in buckets for key in _receivers_of(bucket)}
    for position, bucket in enumerate(buckets[:-1]):
        is_capped = bucket.at_most and bucket.excess_to is None
        promised += Fraction(0) if is_capped else _promised(bucket)
        if _takes_all(bucket):
            yield Problem(
                code="agreement.after_rest",
                message="only the last bucket can take everything left; nothing"
                " would remain for {next}",
                facts={"next": buckets[position + 1].key},
                path=("buckets", position, "take"),
            )
        following = buckets[position + 1]
        if (
            promised == _WHOLE
            and following.key not in receivers
            and not isinstance(following.take, PercentOfProfit | EverythingLeft)
        ):
            yield Problem(
                code="agreement.unreachable",
                message="the buckets before {bucket} take 100 per cent of the"
                " profit: nothing would ever remain for it",
                facts={"bucket": following.key},
                path=("buckets", position + 1, "take"),
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


def _receivers_of(bucket: Bucket) -> Iterator[str]:
    """Yield the keys of buckets that may get what another one had or has."""
    if bucket.shortage_from is not None:
        yield bucket.key
    if bucket.excess_to is not None:
        yield bucket.excess_to
    if isinstance(bucket.to, ToMembers):
        yield from bucket.to.fallbacks.values()


@rule
def _what_it_amends_is_a_digest(amends: str | None) -> Iterator[Problem]:
    if amends is not None and not _DIGEST.fullmatch(amends):
        yield Problem(
            code="agreement.amends",
            message="expected the digest of an agreement, such as {expected};"
            " found {found}",
            facts={"expected": "sha256:4f53cda1…", "found": amends},
            path=("amends",),
        )


def _takes_all(bucket: Bucket) -> bool:
    is_all = isinstance(bucket.take, EverythingLeft) or (
        isinstance(bucket.take, PercentOfRest) and bucket.take.percent.value == _WHOLE
    )
    return is_all and (not bucket.at_most or bucket.excess_to is not None)


def _promised(bucket: Bucket) -> Fraction:
    """Return the percentage of the profit that the bucket takes by its own rule.

    A floor for which another bucket gives way takes nothing from the others.
    """
    floors = bucket.at_least if bucket.shortage_from is None else ()
    claims = _percentages(bucket.take, *floors)
    # What a cap cuts off to go elsewhere is taken all the same.
    caps = bucket.at_most if bucket.excess_to is None else ()
    return min((max(claims, default=Fraction(0)), *_percentages(*caps)))


def _percentages(*amounts: Take) -> list[Fraction]:
    return [each.percent.value for each in amounts if isinstance(each, PercentOfProfit)]


def _percent_total(buckets: tuple[Bucket, ...]) -> Fraction:
    return sum(_percentages(*(bucket.take for bucket in buckets)), Fraction(0))


SOUNDNESS: Final[tuple[Rule, ...]] = (
    not_blank("group"),
    _there_is_a_bucket,
    _keys_and_names_are_their_own,
    _percentages_stay_within_the_whole,
    _the_last_takes_the_rest,
    _percentages_make_the_whole,
    _every_bucket_can_be_reached,
    *DESTINATION_SOUNDNESS,
    *BOUND_SOUNDNESS,
    in_ce("agreed_on"),
    in_ce("in_force_from"),
    _agreed_before_in_force,
    _what_it_amends_is_a_digest,
)
"""The rules of a sound agreement."""
