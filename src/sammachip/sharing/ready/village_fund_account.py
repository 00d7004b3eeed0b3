"""One account of a village fund, which has percentages of its own."""

from __future__ import annotations

from datetime import date

from sammachip.groups import Basis, Role
from sammachip.money.percent import Percent
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import Counting
from sammachip.sharing.destination import ToFund, ToMembers, ToOutside
from sammachip.sharing.dividing.distribution import BucketRounding
from sammachip.sharing.take import PercentOfProfit

__all__ = ["village_fund_account"]


def village_fund_account(  # noqa: PLR0913  # a line each on the paper
    group: str,
    *,
    pool: str,
    agreed_on: date,
    in_force_from: date,
    dividend: Percent | int | str,
    dividend_by: Counting,
    refund: Percent | int | str,
    committee: Percent | int | str,
    public_use: Percent | int | str,
    insurance: Percent | int | str,
    addition: Percent | int | str,
) -> Agreement:
    """Return the agreement on one account of a village fund (กองทุนหมู่บ้าน).

    The six percentages come to 100 together, or the agreement is refused; they are
    split like members' parts, so that no satang is lost.

    Args:
        group: Name of the fund.
        pool: Which account it is, such as บัญชี 1.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        dividend: Percentage shared among the members.
        dividend_by: By what the dividend is counted: shares, or savings.
        refund: Percentage back to borrowers, by the interest that they paid.
        committee: Percentage shared equally by those with a seat on the committee.
        public_use: Percentage for the village.
        insurance: Percentage for bad debts.
        addition: Percentage that the fund grows by; it also gets what nobody has a
            claim on.

    Raises:
        InvalidDataError: As for `Agreement`: percentages over 100
            (``agreement.over_100``) or under (``agreement.under_100``).

    Source:
        A village-fund program splits each account by its own percentages, for the
        purposes named here: certain. The Village Fund Office's own percentages were
        not found. Another program was seen with 148 per cent in all.

    >>> agreement = village_fund_account(
    ...     "กองทุนหมู่บ้านตัวอย่าง",
    ...     pool="บัญชี 1",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     dividend=40,
    ...     dividend_by=Basis.SHARES,
    ...     refund=30,
    ...     committee=15,
    ...     public_use=10,
    ...     insurance=2,
    ...     addition=3,
    ... )
    >>> agreement.buckets[1].name
    'เฉลี่ยคืนผู้กู้'
    """
    return Agreement(
        group=group,
        pool=pool,
        agreed_on=agreed_on,
        in_force_from=in_force_from,
        rounding=BucketRounding.LARGEST_REMAINDER,
        buckets=[
            Bucket(
                key="dividend",
                name="เงินปันผล",
                english="Dividend",
                purpose=Purpose.DIVIDEND,
                take=PercentOfProfit(dividend),
                to=ToMembers(basis=dividend_by, if_nobody="addition"),
            ),
            Bucket(
                key="refund",
                name="เฉลี่ยคืนผู้กู้",
                english="Back to borrowers",
                purpose=Purpose.REFUND,
                take=PercentOfProfit(refund),
                to=ToMembers(basis=Basis.INTEREST_PAID, if_nobody="addition"),
            ),
            Bucket(
                key="committee",
                name="ตอบแทนกรรมการ",
                english="Committee",
                purpose=Purpose.BONUS,
                take=PercentOfProfit(committee),
                to=ToMembers(basis=Basis.EQUAL, roles=Role, if_nobody="addition"),
            ),
            Bucket(
                key="public_use",
                name="สาธารณประโยชน์",
                english="Public use",
                purpose=Purpose.PUBLIC_BENEFIT,
                take=PercentOfProfit(public_use),
                to=ToOutside(),
            ),
            Bucket(
                key="insurance",
                name="ประกันความเสี่ยง",
                english="Insurance against losses",
                purpose=Purpose.INSURANCE,
                take=PercentOfProfit(insurance),
                to=ToFund(),
            ),
            Bucket(
                key="addition",
                name="สมทบกองทุน",
                english="Addition to the fund",
                purpose=Purpose.ADDITION,
                take=PercentOfProfit(addition),
                to=ToFund(),
            ),
        ],
    )
