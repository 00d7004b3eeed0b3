"""Agreements on how a group shares its profit, and the exact sharing of a year."""

from __future__ import annotations

from sammachip.money.percent import Percent
from sammachip.sharing.agreed_first import check_agreed_first
from sammachip.sharing.agreement import Agreement, Sharing
from sammachip.sharing.book_figures import BookFigures, figures_for, figures_for_pools
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.closing import close
from sammachip.sharing.compared import Compared
from sammachip.sharing.comparison import Comparison, compare
from sammachip.sharing.counting import AtLeast, Counted, Counting, Mixed, MixedPart
from sammachip.sharing.destination import (
    Destination,
    Payout,
    PayoutStage,
    ToFund,
    ToMembers,
    ToOutside,
)
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.exact.split import Weight, split
from sammachip.sharing.figures import FundBalance, YearFigures
from sammachip.sharing.fund_chart import chart_of
from sammachip.sharing.law.check import check
from sammachip.sharing.law.cooperatives_act import COOPERATIVES_ACT_2542
from sammachip.sharing.law.rule_set import LegalBound, RuleSet
from sammachip.sharing.pools import PooledSharing
from sammachip.sharing.portion import BucketShare, Moved, Portion, WhyMoved
from sammachip.sharing.resolution import Choice, Resolution
from sammachip.sharing.row import SharingRow
from sammachip.sharing.share_check import check_shares
from sammachip.sharing.share_value import share_value
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
from sammachip.sharing.versions import Versions

__all__ = [
    "COOPERATIVES_ACT_2542",
    "Agreement",
    "Amount",
    "AmountPerUnit",
    "AsResolved",
    "AtLeast",
    "BookFigures",
    "Bucket",
    "BucketRounding",
    "BucketShare",
    "Choice",
    "Compared",
    "Comparison",
    "Counted",
    "Counting",
    "DeclaredRate",
    "Destination",
    "EverythingLeft",
    "FixedAmount",
    "FundBalance",
    "LegalBound",
    "Mixed",
    "MixedPart",
    "Moved",
    "Payout",
    "PayoutStage",
    "Percent",
    "PercentOfCapital",
    "PercentOfProfit",
    "PercentOfRest",
    "PooledSharing",
    "Portion",
    "Purpose",
    "Resolution",
    "RuleSet",
    "Sharing",
    "SharingRow",
    "Take",
    "ToFund",
    "ToMembers",
    "ToOutside",
    "UpToBalance",
    "Versions",
    "Weight",
    "WhyMoved",
    "YearFigures",
    "chart_of",
    "check",
    "check_agreed_first",
    "check_shares",
    "close",
    "compare",
    "figures_for",
    "figures_for_pools",
    "share_value",
    "split",
]
