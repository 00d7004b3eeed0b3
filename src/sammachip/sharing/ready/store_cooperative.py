"""A village store: dividend on shares, rebate on purchases, three funds and fees."""

from __future__ import annotations

from datetime import date

from sammachip.groups import Basis, Role
from sammachip.money import Rounding
from sammachip.money.percent import Percent
from sammachip.sharing.agreement import Agreement
from sammachip.sharing.bucket import Bucket, Purpose
from sammachip.sharing.counting import Counting
from sammachip.sharing.destination import ToFund, ToMembers, ToOutside
from sammachip.sharing.take import EverythingLeft, PercentOfProfit

__all__ = ["store_cooperative"]


def store_cooperative(  # noqa: PLR0913  # a line each on the paper
    group: str,
    *,
    agreed_on: date,
    in_force_from: date,
    reserve: Percent | int | str = 30,
    dividend: Percent | int | str = 25,
    rebate: Percent | int | str = 25,
    committee: Percent | int | str = 10,
    shares: Counting = Basis.SHARES,
    walk_in_to: str = "reserve",
) -> Agreement:
    """Return an agreement of a co-operative store (ร้านค้าสหกรณ์).

    Purchases of buyers without a name count in what the rebate is divided by, and
    what would be theirs goes where the agreement says.

    Args:
        group: Name of the store.
        agreed_on: Day on which the members agreed.
        in_force_from: First day of the first year that is shared by it.
        reserve: Percentage for the reserve, rounded up.
        dividend: Percentage shared by shares.
        rebate: Percentage shared by purchases.
        committee: Percentage shared equally by those with a seat on the committee.
            The public benefit has what is left: 10 per cent unless others change.
        shares: How shares count, such as 40 of a member's shares at most.
        walk_in_to: Key of the bucket that gets the rebate of walk-in buyers:
            ``"reserve"`` or ``"public_benefit"``.

    Raises:
        InvalidDataError: As for `Agreement`, such as percentages over 100
            (``agreement.over_100``).

    Source:
        A store co-operative's sharing of B.E. 2565, as its program's tests quote
        it: 25 dividend, 25 rebate, 30 reserve, 10 committee, 10 public benefit.
        Certain for that store and year. Where its walk-in buyers' part went is not
        known: the reserve is our choice.

    >>> agreement = store_cooperative(
    ...     "ร้านค้าบ้านตัวอย่าง",
    ...     agreed_on=date(2025, 12, 14),
    ...     in_force_from=date(2026, 1, 1),
    ... )
    >>> [bucket.key for bucket in agreement.buckets]
    ['reserve', 'dividend', 'rebate', 'committee', 'public_benefit']
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
                key="dividend",
                name="เงินปันผลตามหุ้น",
                english="Dividend on shares",
                purpose=Purpose.DIVIDEND,
                take=PercentOfProfit(dividend),
                to=ToMembers(basis=shares, if_nobody="reserve"),
            ),
            Bucket(
                key="rebate",
                name="เงินเฉลี่ยคืนตามยอดซื้อ",
                english="Rebate on purchases",
                purpose=Purpose.REFUND,
                take=PercentOfProfit(rebate),
                to=ToMembers(
                    basis=Basis.PURCHASES,
                    if_nobody="reserve",
                    non_members_to=walk_in_to,
                ),
            ),
            Bucket(
                key="committee",
                name="ตอบแทนกรรมการ",
                english="Committee",
                purpose=Purpose.BONUS,
                take=PercentOfProfit(committee),
                to=ToMembers(basis=Basis.EQUAL, roles=Role, if_nobody="reserve"),
            ),
            Bucket(
                key="public_benefit",
                name="สาธารณประโยชน์",
                english="Public benefit",
                purpose=Purpose.PUBLIC_BENEFIT,
                take=EverythingLeft(),
                to=ToOutside(),
            ),
        ],
    )
