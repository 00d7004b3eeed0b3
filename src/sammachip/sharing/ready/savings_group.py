"""A savings group: funds first, then a dividend by shares and the time held."""

from __future__ import annotations

from datetime import date
from typing import Final

from sammachip.groups import Basis, HoldingTime
from sammachip.money import Rounding
from sammachip.money.percent import Percent
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import Counted
from sammachip.sharing.destination import Payout, ToFund, ToMembers, ToOutside
from sammachip.sharing.take import EverythingLeft, PercentOfProfit

__all__ = ["savings_group"]

_TO_THE_SATANG: Final = Payout()


def savings_group(  # noqa: PLR0913  # a line each on the paper
    group: str,
    *,
    agreed_on: date,
    in_force_from: date,
    reserve: Percent | int | str,
    welfare: Percent | int | str,
    public_benefit: Percent | int | str,
    time: HoldingTime,
    payout: Payout = _TO_THE_SATANG,
) -> Agreement:
    """Return an agreement of a savings group for production (กลุ่มออมทรัพย์เพื่อการผลิต).

    Three parts of the profit go to the reserve, to welfare and to the village; the
    rest is a dividend by shares times months, or days. What is too small to pay
    stays in the reserve.

    Args:
        group: Name of the group.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        reserve: Percentage for the reserve, rounded up.
        welfare: Percentage for the members' welfare.
        public_benefit: Percentage for the village.
        time: How the time counts for which shares were held.
        payout: In which units the dividend is paid.

    Raises:
        InvalidDataError: As for `Agreement`, such as percentages over 100
            (``agreement.over_100``).

    Source:
        A community-bank program takes percentages for the reserve and for public
        benefit, and divides the rest by all shares and months held: certain. That
        groups set welfare aside is widely told. The percentages of the model
        by-law were not found, and each month convention has its followers: all of
        them are arguments.

    >>> from sammachip.groups import MONTH_AFTER
    >>> agreement = savings_group(
    ...     "ออมทรัพย์บ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ...     reserve=15,
    ...     welfare=30,
    ...     public_benefit=5,
    ...     time=MONTH_AFTER,
    ... )
    >>> [bucket.name for bucket in agreement.buckets]
    ['ทุนสำรอง', 'สวัสดิการสมาชิก', 'สาธารณประโยชน์', 'เงินปันผลตามหุ้นและเวลา']
    """
    return Agreement(
        group=group,
        agreed_on=agreed_on,
        in_force_from=in_force_from,
        buckets=[
            Bucket(
                key="reserve",
                name="ทุนสำรอง",
                english="Reserve",
                purpose=Purpose.RESERVE,
                take=PercentOfProfit(reserve),
                to=ToFund(),
                rounding=Rounding.UP,
            ),
            Bucket(
                key="welfare",
                name="สวัสดิการสมาชิก",
                english="Members' welfare",
                purpose=Purpose.WELFARE,
                take=PercentOfProfit(welfare),
                to=ToFund(),
            ),
            Bucket(
                key="public_benefit",
                name="สาธารณประโยชน์",
                english="Public benefit",
                purpose=Purpose.PUBLIC_BENEFIT,
                take=PercentOfProfit(public_benefit),
                to=ToOutside(),
            ),
            Bucket(
                key="dividend",
                name="เงินปันผลตามหุ้นและเวลา",
                english="Dividend by shares and time",
                purpose=Purpose.DIVIDEND,
                take=EverythingLeft(),
                to=ToMembers(
                    basis=Counted(basis=Basis.SHARES, time=time),
                    payout=payout,
                    if_nobody="reserve",
                ),
            ),
        ],
    )
