"""Agreements on how a group shares its profit, and the exact sharing of a year."""

from __future__ import annotations

from sammachip.sharing.agreement import Agreement, Sharing
from sammachip.sharing.bucket import (
    Bucket,
    Destination,
    EverythingLeft,
    FixedAmount,
    PercentOfProfit,
    PercentOfRest,
    Take,
    ToFund,
    ToMembers,
    ToOutside,
)
from sammachip.sharing.distribution import BucketRounding
from sammachip.sharing.percent import Percent
from sammachip.sharing.portion import BucketShare, Portion
from sammachip.sharing.split import Weight, split

__all__ = [
    "Agreement",
    "Bucket",
    "BucketRounding",
    "BucketShare",
    "Destination",
    "EverythingLeft",
    "FixedAmount",
    "Percent",
    "PercentOfProfit",
    "PercentOfRest",
    "Portion",
    "Sharing",
    "Take",
    "ToFund",
    "ToMembers",
    "ToOutside",
    "Weight",
    "split",
]
