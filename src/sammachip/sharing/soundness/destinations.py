"""When the destinations of buckets are sound: money that has somewhere to go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sammachip.errors import Problem, Rule, rule
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.destination import ToFund, ToMembers
from sammachip.sharing.dividing.claim import paying_rate
from sammachip.sharing.take import DeclaredRate, UpToBalance

__all__ = ["DESTINATION_SOUNDNESS"]


@rule
def _fallbacks_hold_money(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    holders = [bucket.key for bucket in buckets if not isinstance(bucket.to, ToMembers)]
    for position, bucket in enumerate(buckets):
        if not isinstance(bucket.to, ToMembers):
            continue
        for field, key in bucket.to.fallbacks.items():
            if key not in holders:
                yield Problem(
                    code="agreement.fallback",
                    message="expected the key of a bucket that is not for members"
                    " ({expected}), found {found}",
                    facts={"expected": tuple(holders), "found": key},
                    path=("buckets", position, "to", field),
                )


@rule
def _rates_are_on_what_members_share_by(
    buckets: tuple[Bucket, ...],
) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets):
        if (
            isinstance(bucket.take, DeclaredRate)
            and isinstance(bucket.to, ToMembers)
            and paying_rate(bucket) is None
        ):
            yield Problem(
                code="agreement.rate_basis",
                message="{bucket} pays a rate on one basis and is shared by another:"
                " nobody would get the rate; expected the same basis",
                facts={"bucket": bucket.key},
                path=("buckets", position, "to", "basis"),
            )


@rule
def _balances_are_of_funds(buckets: tuple[Bucket, ...]) -> Iterator[Problem]:
    for position, bucket in enumerate(buckets):
        amounts_by_field = {
            "take": (bucket.take,),
            "at_least": bucket.at_least,
            "at_most": bucket.at_most,
        }
        for field, amounts in amounts_by_field.items():
            if not isinstance(bucket.to, ToFund) and any(
                isinstance(each, UpToBalance) for each in amounts
            ):
                yield Problem(
                    code="agreement.no_fund",
                    message="only a bucket that stays in the group as a fund has a"
                    " balance; {bucket} does not",
                    facts={"bucket": bucket.key},
                    path=("buckets", position, field),
                )


@rule
def _losses_are_met_from_a_fund(
    buckets: tuple[Bucket, ...], losses_from: str | None
) -> Iterator[Problem]:
    funds = [bucket.key for bucket in buckets if isinstance(bucket.to, ToFund)]
    if losses_from is not None and losses_from not in funds:
        yield Problem(
            code="agreement.losses_from",
            message="expected the key of a bucket that is a fund of the group"
            " ({expected}), found {found}",
            facts={"expected": tuple(funds), "found": losses_from},
            path=("losses_from",),
        )


DESTINATION_SOUNDNESS: Final[tuple[Rule, ...]] = (
    _fallbacks_hold_money,
    _rates_are_on_what_members_share_by,
    _balances_are_of_funds,
    _losses_are_met_from_a_fund,
)
"""The rules of sound destinations."""
