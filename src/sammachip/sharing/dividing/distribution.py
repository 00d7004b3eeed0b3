"""How an agreement divides a year's profit, from the buckets to each member."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from sammachip.sharing.bucket import Bucket
from sammachip.sharing.dividing.filling import (
    filled_in_order,
    filled_together,
    passed_on,
)
from sammachip.sharing.dividing.paying import with_portions
from sammachip.sharing.figures import YearFigures
from sammachip.sharing.portion import BucketShare

__all__ = ["BucketRounding", "distribute"]


class BucketRounding(Enum):
    """How the buckets together come to the whole profit."""

    IN_ORDER = "in_order"
    """Each bucket is rounded as it says, in order; the last takes the rest."""
    LARGEST_REMAINDER = "largest_remainder"
    """Percentages that come to 100 are split like members' parts."""


def distribute(
    buckets: Sequence[Bucket], figures: YearFigures, rounding: BucketRounding
) -> tuple[BucketShare, ...]:
    """Divide what the year has to share among *buckets* and their members.

    What was not written down counts as nothing here; see `missing_figures`.
    """
    match rounding:
        case BucketRounding.IN_ORDER:
            filled = filled_in_order(buckets, figures)
        case BucketRounding.LARGEST_REMAINDER:
            filled = filled_together(buckets, figures)
    return passed_on(with_portions(share, figures) for share in filled)
