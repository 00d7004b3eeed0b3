"""Agreements on how a group shares its profit, and the exact sharing of a year."""

from __future__ import annotations

from sammachip.sharing.agreement import Agreement, Sharing
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import AtLeast, Counted, Counting, Mixed, MixedPart
from sammachip.sharing.destination import (
    Destination,
    Payout,
    PayoutStage,
    ToFund,
    ToMembers,
    ToOutside,
)
from sammachip.sharing.distribution import BucketRounding
from sammachip.sharing.figures import FundBalance, YearFigures
from sammachip.sharing.percent import Percent
from sammachip.sharing.portion import BucketShare, Moved, Portion, WhyMoved
from sammachip.sharing.resolution import Choice, Resolution
from sammachip.sharing.split import Weight, split
from sammachip.sharing.take import (
    Amount,
    AmountPerUnit,
    AsResolved,
    DeclaredRate,
    EverythingLeft,
    FixedAmount,
    PercentOfCapital,
    PercentOfProfit,
    PercentOfRest,
    Take,
    UpToBalance,
)

__all__ = [
    "Agreement",
    "Amount",
    "AmountPerUnit",
    "AsResolved",
    "AtLeast",
    "Bucket",
    "BucketRounding",
    "BucketShare",
    "Choice",
    "Counted",
    "Counting",
    "DeclaredRate",
    "Destination",
    "EverythingLeft",
    "FixedAmount",
    "FundBalance",
    "Mixed",
    "MixedPart",
    "Moved",
    "Payout",
    "PayoutStage",
    "Percent",
    "PercentOfCapital",
    "PercentOfProfit",
    "PercentOfRest",
    "Portion",
    "Purpose",
    "Resolution",
    "Sharing",
    "Take",
    "ToFund",
    "ToMembers",
    "ToOutside",
    "UpToBalance",
    "Weight",
    "WhyMoved",
    "YearFigures",
    "split",
]
