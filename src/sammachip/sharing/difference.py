"""Where two sharings of the same profit differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sammachip.errors import Problem
from sammachip.sharing.portion import BucketShare

__all__ = ["differences"]


def differences(
    expected: Sequence[BucketShare], found: Sequence[BucketShare]
) -> Iterator[Problem]:
    """Yield a problem for each bucket and portion that is not as *expected*."""
    if len(expected) != len(found):
        yield Problem(
            code="sharing.buckets",
            message="expected {expected} buckets, found {found}",
            facts={"expected": len(expected), "found": len(found)},
            path=("buckets",),
        )
        return
    for position, pair in enumerate(zip(expected, found, strict=True)):
        for problem in _differences_of(*pair):
            yield problem.under("buckets", position)


def _differences_of(expected: BucketShare, found: BucketShare) -> Iterator[Problem]:
    if expected == found:
        return
    wrong = [
        (position, portion)
        for position, portion in enumerate(expected.portions)
        if found.portion_of(portion.member) != portion
    ]
    known = {portion.member for portion in expected.portions}
    for position, portion in enumerate(found.portions):
        if portion.member not in known:
            yield Problem(
                code="sharing.stranger",
                message="member {member} has no part in this bucket, found {found}",
                facts={"member": portion.member, "found": portion.amount},
                path=("portions", position),
            )
    for position, portion in wrong:
        yield Problem(
            code="sharing.portion_differs",
            message="expected {expected} for member {member}, found something else",
            facts={"expected": portion.amount, "member": portion.member},
            path=("portions", position),
        )
    if not wrong or expected.amount != found.amount:
        yield Problem(
            code="sharing.bucket_differs",
            message="expected {expected} in bucket {key}, found {found}",
            facts={
                "expected": expected.amount,
                "key": expected.bucket.key,
                "found": found.amount,
            },
        )
