"""Where two sharings of the same profit differ."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import zip_longest

import attrs

from sammachip.errors import Problem
from sammachip.sharing.portion import BucketShare, Moved, Portion

__all__ = ["differences"]

_LISTS = {"moved", "portions"}


def differences(
    expected: Sequence[BucketShare], found: Sequence[BucketShare]
) -> Iterator[Problem]:
    """Yield a problem for each figure, move and portion that is not as *expected*."""
    if len(expected) != len(found):
        yield Problem(
            code="sharing.buckets",
            message="expected {expected} buckets, found {found}",
            facts={"expected": len(expected), "found": len(found)},
            path=("buckets",),
        )
        return
    for position, (one, other) in enumerate(zip(expected, found, strict=True)):
        if one != other:
            for problem in _differences_of(one, other):
                yield problem.under("buckets", position)


def _differences_of(expected: BucketShare, found: BucketShare) -> Iterator[Problem]:
    yield from _other_figures(expected, found)
    yield from _other_moves(expected, found)
    yield from _other_portions(expected.portions, found.portions)


def _other_figures(expected: BucketShare, found: BucketShare) -> Iterator[Problem]:
    key = expected.bucket.key
    if expected.bucket != found.bucket:
        yield Problem(
            code="sharing.other_bucket",
            message="expected bucket {key} as it was agreed and resolved, found"
            " another",
            facts={"key": key},
            path=("bucket",),
        )
    for field in attrs.fields(BucketShare):
        if field.name in {"bucket", *_LISTS}:
            continue
        one, other = getattr(expected, field.name), getattr(found, field.name)
        if one != other:
            yield Problem(
                code="sharing.bucket_differs",
                message="expected {expected} in bucket {key}, found {found}",
                facts={"expected": _said(one), "key": key, "found": _said(other)},
                path=(field.name,),
            )


def _said(figure: object) -> object:
    return "-" if figure is None else figure


def _other_moves(expected: BucketShare, found: BucketShare) -> Iterator[Problem]:
    pairs = zip_longest(expected.moved, found.moved)
    for position, (one, other) in enumerate(pairs):
        if one != other:
            yield Problem(
                code="sharing.move_differs",
                message="expected that {expected} goes on from bucket {key}, found"
                " {found}",
                facts={
                    "expected": _said_move(one),
                    "key": expected.bucket.key,
                    "found": _said_move(other),
                },
                path=("moved", position),
            )


def _said_move(move: Moved | None) -> str:
    return f"{move.amount} > {move.to} ({move.why.value})" if move else "-"


def _other_portions(
    expected: Sequence[Portion], found: Sequence[Portion]
) -> Iterator[Problem]:
    awaited = {portion.member: portion for portion in expected}
    seen: dict[str, int] = {}
    for position, portion in enumerate(found):
        if problem := _problem_of(portion, awaited, seen):
            yield problem.under("portions", position)
        seen.setdefault(portion.member, position)
    for member, portion in awaited.items():
        if member not in seen:
            yield Problem(
                code="sharing.portion_missing",
                message="expected {expected} for member {member}, found nothing",
                facts={"expected": portion.amount, "member": member},
                path=("portions",),
            )
    in_order = [member for member in awaited if member in seen]
    as_found = [member for member in seen if member in awaited]
    for member, other in zip(in_order, as_found, strict=True):
        if member != other:
            yield Problem(
                code="sharing.order",
                message="expected member {expected} here, by the order of the"
                " register, found {found}",
                facts={"expected": member, "found": other},
                path=("portions", seen[other]),
            )
            return


def _problem_of(
    portion: Portion, awaited: Mapping[str, Portion], seen: Container[str]
) -> Problem | None:
    if portion.member not in awaited:
        return Problem(
            code="sharing.stranger",
            message="member {member} has no part in this bucket, found {found}",
            facts={"member": portion.member, "found": portion.amount},
        )
    if portion.member in seen:
        return Problem(
            code="sharing.portion_repeated",
            message="expected one part of member {member}, found {found} again",
            facts={"member": portion.member, "found": portion.amount},
        )
    if portion != awaited[portion.member]:
        return Problem(
            code="sharing.portion_differs",
            message="expected {expected} for member {member}, found something else",
            facts={
                "expected": awaited[portion.member].amount,
                "member": portion.member,
            },
        )
    return None
