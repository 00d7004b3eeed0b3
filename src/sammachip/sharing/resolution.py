"""Resolution: what a yearly meeting chose inside the bounds of the agreement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import ClassVar

import attrs

from sammachip.dates import BuddhistYear, FiscalYear, in_ce
from sammachip.errors import Problem, not_blank, rule, validate
from sammachip.sharing.bucket import Bucket
from sammachip.sharing.take import Amount, AsResolved, EverythingLeft, Take

__all__ = ["Choice", "Resolution"]


@attrs.frozen(kw_only=True)
class Choice:
    """What the meeting chose for one bucket.

    Args:
        bucket: Key of the bucket.
        take: What it takes this year.
    """

    bucket: str
    take: Amount | EverythingLeft

    RULES: ClassVar = (not_blank("bucket"),)

    def __attrs_post_init__(self) -> None:
        validate(self)


def _as_choices(
    choices: Mapping[str, Amount | EverythingLeft] | Sequence[Choice],
) -> tuple[Choice, ...]:
    if isinstance(choices, Mapping):
        return tuple(
            Choice(bucket=bucket, take=take) for bucket, take in choices.items()
        )
    return tuple(choices)


@rule
def _one_choice_for_a_bucket(choices: tuple[Choice, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, choice in enumerate(choices):
        if choice.bucket in seen:
            yield Problem(
                code="resolution.repeated",
                message="expected one choice for each bucket, found {found} again",
                facts={"found": choice.bucket},
                path=("choices", position, "bucket"),
            )
        seen.add(choice.bucket)


@attrs.frozen(kw_only=True)
class Resolution:
    """One resolution of a yearly meeting (มติที่ประชุมใหญ่).

    The agreement leaves some buckets to the meeting, each within its bounds
    (`AsResolved`); the resolution says what each of them takes this year.

    Args:
        decided_on: Day of the meeting.
        choices: What was chosen, by bucket; a mapping of keys to takes will do.
        year: The year whose profit is shared.

    Raises:
        InvalidDataError: Two choices for one bucket (``resolution.repeated``), a
            B.E. year in the date (``date.be_year``).

    >>> from sammachip.money import Baht
    >>> from sammachip.sharing import FixedAmount
    >>> meeting = Resolution(
    ...     decided_on=date(2027, 2, 14),
    ...     choices={"bonus": FixedAmount(amount=Baht(9000))},
    ...     year=BuddhistYear(2569),
    ... )
    >>> meeting.take_of("bonus")
    FixedAmount(amount=Baht('9000.00'))
    """

    decided_on: date
    choices: tuple[Choice, ...] = attrs.field(converter=_as_choices)
    year: BuddhistYear | FiscalYear | None = None

    RULES: ClassVar = (in_ce("decided_on"), _one_choice_for_a_bucket)

    def __attrs_post_init__(self) -> None:
        validate(self)

    def take_of(self, bucket: str) -> Take | None:
        """Return what the meeting chose for the bucket; None if nothing."""
        found = (choice.take for choice in self.choices if choice.bucket == bucket)
        return next(found, None)


def resolved(
    buckets: Sequence[Bucket], resolution: Resolution | None
) -> tuple[Bucket, ...]:
    """Return *buckets* with what the meeting chose for those left to it."""
    if resolution is None:
        return tuple(buckets)
    return tuple(
        attrs.evolve(bucket, take=chosen)
        if isinstance(bucket.take, AsResolved)
        and (chosen := resolution.take_of(bucket.key)) is not None
        else bucket
        for bucket in buckets
    )


def misplaced_choices(
    buckets: Sequence[Bucket], resolution: Resolution
) -> Iterator[Problem]:
    """Yield a problem for each choice that the agreement does not leave to it."""
    takes = {bucket.key: bucket.take for bucket in buckets}
    is_open = [key for key, take in takes.items() if isinstance(take, AsResolved)]
    for position, choice in enumerate(resolution.choices):
        if choice.bucket not in is_open:
            yield Problem(
                code="resolution.not_open",
                message="the meeting may choose what these buckets take: {expected};"
                " found a choice for {found}",
                facts={"expected": tuple(is_open), "found": choice.bucket},
                path=("resolution", "choices", position, "bucket"),
            )
