"""When the bounds of buckets are sound: floors under caps, excess with an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from sammachip.errors import Problem, Rule, rule
from sammachip.money.percent import percent_text
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.take import (
    Amount,
    FixedAmount,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
)

__all__ = ["BOUND_SOUNDNESS"]


@rule
def _floors_are_not_above_caps(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets):
        for floor in map(_comparable, bucket.at_least):
            for cap in map(_comparable, bucket.at_most):
                if floor and cap and floor[0] == cap[0] and floor[1] > cap[1]:
                    yield Problem(
                        code="agreement.floor_above_cap",
                        message="expected a floor that is not above the cap"
                        " ({cap}), found {floor}",
                        facts={
                            "cap": percent_text(cap[1]),
                            "floor": percent_text(floor[1]),
                        },
                        path=("buckets", position, "at_least"),
                    )


def _comparable(amount: Amount) -> tuple[type, Fraction] | None:
    """Return of what kind *amount* is and how much, if that says which is more."""
    match amount:
        case PercentOfProfit() | PercentOfRest() | PercentOfCapital():
            return type(amount), amount.percent.value
        case FixedAmount():
            return type(amount), Fraction(amount.amount.decimal)
        case _:
            return None


@rule
def _other_buckets_exist(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    keys = [bucket.key for bucket in buckets]
    for position, bucket in enumerate(buckets):
        named = {
            "excess_to": (bucket.excess_to, keys),
            "shortage_from": (bucket.shortage_from, keys[:position]),
        }
        for field, (key, known) in named.items():
            others = tuple(each for each in known if each != bucket.key)
            if key is not None and key not in others:
                yield Problem(
                    code="agreement.no_such_bucket",
                    message="expected the key of another bucket ({expected}),"
                    " found {found}",
                    facts={"expected": others, "found": key},
                    path=("buckets", position, field),
                )


@rule
def _bounds_are_used(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets):
        for field, bounds in (
            ("excess_to", bucket.at_most),
            ("shortage_from", bucket.at_least),
        ):
            if getattr(bucket, field) is not None and not bounds:
                yield Problem(
                    code="agreement.bound_missing",
                    message="expected a bound of {bucket}, without which this names"
                    " a bucket for nothing",
                    facts={"bucket": bucket.key},
                    path=("buckets", position, field),
                )


@rule
def _excess_comes_to_an_end(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    by_key = {bucket.key: bucket for bucket in buckets}
    positions = {bucket.key: position for position, bucket in enumerate(buckets)}
    seen: set[str] = set()
    for bucket in buckets:
        chain = _chain(bucket, by_key)
        last = by_key[chain[-1]]
        path = ("buckets", positions[last.key], "excess_to")
        if last.excess_to in chain and last.key not in seen:
            seen.update(chain)
            yield Problem(
                code="agreement.excess_circle",
                message="what caps cut off goes round in a circle: {chain}",
                facts={"chain": " > ".join((*chain, last.excess_to))},
                path=path,
            )
        elif len(chain) > 1 and last.at_most and last.key not in seen:
            seen.add(last.key)
            yield Problem(
                code="agreement.excess_full",
                message="{bucket} gets what caps cut off and has a cap itself:"
                " expected the bucket that gets the rest of it, found none",
                facts={"bucket": last.key},
                path=path,
            )


def _chain(bucket: Bucket, by_key: Mapping[str, Bucket]) -> tuple[str, ...]:
    """Return the keys through which excess of *bucket* goes, up to a circle."""
    chain = {bucket.key: None}
    after = bucket.excess_to
    while after is not None and after in by_key and after not in chain:
        chain[after] = None
        after = by_key[after].excess_to
    return tuple(chain)


BOUND_SOUNDNESS: Final[tuple[Rule, ...]] = (
    _floors_are_not_above_caps,
    _other_buckets_exist,
    _bounds_are_used,
    _excess_comes_to_an_end,
)
"""The rules of sound bounds."""
